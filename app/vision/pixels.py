"""Pixels as evidence: their digest, and the one normalisation of their orientation."""

from __future__ import annotations

import hashlib
import struct

import numpy as np

from app.domain.casework.media import Pixels


def digest(pixels: Pixels) -> str:
    """Return the SHA-256 of a picture as lower-case hex.

    The digest covers rows and columns (two big-endian uint32), then the bytes in reading order, so two pictures of
    different shape never share one.

    Args:
        pixels: RGB, shape (rows, columns, 3), uint8.
    """
    rows, columns, _ = pixels.shape
    state = hashlib.sha256(struct.pack(">II", rows, columns))
    state.update(np.ascontiguousarray(pixels).data)
    return state.hexdigest()


def orient(pixels: Pixels, turn: int, *, mirrored: bool) -> Pixels:
    """Flip left-right if asked to, then turn clockwise; the result is contiguous.

    Args:
        pixels: RGB, shape (rows, columns, 3), uint8.
        turn: quarter turns clockwise.
        mirrored: whether a left-right flip comes before the turn.
    """
    flipped = pixels[:, ::-1] if mirrored else pixels
    return np.ascontiguousarray(np.rot90(flipped, k=-turn))
