"""Pixels as evidence: their digest, and the one normalisation of their orientation."""

from __future__ import annotations

import numpy as np

from app.domain.casework.media import Pixels, digest

__all__ = ["digest", "orient"]


def orient(pixels: Pixels, turn: int, *, mirrored: bool) -> Pixels:
    """Flip left-right if asked to, then turn clockwise; the result is contiguous.

    Args:
        pixels: shape (rows, columns, 3 or 4), uint8.
        turn: quarter turns clockwise.
        mirrored: whether a left-right flip comes before the turn.
    """
    flipped = pixels[:, ::-1] if mirrored else pixels
    return np.ascontiguousarray(np.rot90(flipped, k=-turn))
