"""Whether two files hold the same picture: compressed, enlarged or brightened anew, but taken only once."""

from __future__ import annotations

import numpy as np

from app.domain.casework.media import Pixels

SIDE = 16
"""A picture is compared as so many by so many grey fields."""


def signature(pixels: Pixels) -> bytes:
    """Return the grey fields of a picture, row by row: 256 bytes. RGB, (rows, columns, 3)."""
    import cv2  # late: the window's pages load services that load this module

    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    return bytes(np.asarray(cv2.resize(grey, (SIDE, SIDE), interpolation=cv2.INTER_AREA), dtype=np.uint8).tobytes())


def unlikeness(first: bytes, second: bytes) -> float:
    """Return one minus the correlation of two signatures: 0 for the same picture, also if one is brighter; up to 2.

    A picture without any contrast is like no other.
    """
    a, b = (np.frombuffer(each, dtype=np.uint8).astype(np.float64) for each in (first, second))
    a, b = a - a.mean(), b - b.mean()
    size = float(np.linalg.norm(a) * np.linalg.norm(b))
    return 1.0 - float(a @ b) / size if size > 0 else 1.0
