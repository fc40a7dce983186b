"""Cutting a face out for a person to look at: wide, unscaled, ears and hair included."""

from __future__ import annotations

import math

import numpy as np

from app.domain.casework.faces import Box, Point
from app.domain.casework.media import Pixels

WIDE = 1.0
"""Border in box sides: dlib's square ends at the brows and cuts the ears; comparison needs both (Towler 2021)."""


def wide_crop(pixels: Pixels, box: Box, border: float = WIDE) -> tuple[Pixels, Point]:
    """Return the part of the frame around a box, as far as the frame reaches, and its top left corner in the frame.

    Args:
        pixels: RGB, (rows, columns, 3).
        box: a face, frame pixels.
        border: added on every side, in widths and heights of the box.
    """
    rows, columns = pixels.shape[:2]
    left = min(max(0, math.floor(box.left - border * box.width)), columns - 1)
    top = min(max(0, math.floor(box.top - border * box.height)), rows - 1)
    right = max(left + 1, min(columns, math.ceil(box.right + border * box.width)))
    bottom = max(top + 1, min(rows, math.ceil(box.bottom + border * box.height)))
    return np.ascontiguousarray(pixels[top:bottom, left:right]), Point(left, top)
