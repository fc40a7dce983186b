"""Small pictures that the program makes itself and keeps in the encrypted store.

They are decoded within the process: only bytes that this program wrote and that the store has authenticated come here.
"""

from __future__ import annotations

import numpy as np

from app.domain.casework.media import Pixels

THUMBNAIL_HEIGHT = 200


def encode_own(pixels: Pixels) -> bytes:
    """Return a picture without loss (PNG). RGB, (rows, columns, 3)."""
    import cv2  # late: the window's pages load this module

    done, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    if not done:
        raise ValueError(f"a picture of shape {pixels.shape} cannot be encoded")
    return bytes(data.tobytes())


def decode_own(data: bytes) -> Pixels:
    """Return the RGB pixels of bytes that `encode_own` made."""
    import cv2

    picture = cv2.imdecode(np.frombuffer(data, dtype=np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        raise ValueError("these bytes are no picture of this program")
    return np.ascontiguousarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), dtype=np.uint8)


def thumbnail(pixels: Pixels, height: int = THUMBNAIL_HEIGHT) -> Pixels:
    """Return the picture scaled down to a height in pixels; smaller pictures as they are."""
    import cv2

    rows, columns = pixels.shape[:2]
    if rows <= height:
        return pixels
    size = (max(1, round(columns * height / rows)), height)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
