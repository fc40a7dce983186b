"""How large a frame detectors search: small faces want it enlarged, time and memory want an end to it."""

from __future__ import annotations

import math

import cv2
import numpy as np

from app.domain.casework.media import Pixels

LARGEST_SEARCH = 8_300_000
"""Pixels (a 4K frame). In larger ones the search runs on a reduction, and the smallest face grows with the frame."""


def sized(pixels: Pixels, enlarge: float = 1.0) -> tuple[Pixels, float]:
    """Return a frame as it is to be searched, and the factor between the two.

    Args:
        pixels: RGB, (rows, columns, 3).
        enlarge: wanted factor, 1 or more; reduced so that the result stays within `LARGEST_SEARCH`.
    """
    rows, columns = pixels.shape[:2]
    scale = min(enlarge, math.sqrt(LARGEST_SEARCH / (rows * columns)))
    if scale == 1:
        return np.ascontiguousarray(pixels), 1.0
    size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    way = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    return np.asarray(cv2.resize(pixels, size, interpolation=way), dtype=np.uint8), scale
