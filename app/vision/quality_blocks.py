"""Traces of block compression in the frame as it was decoded."""

from __future__ import annotations

import math

import cv2
import numpy as np
import numpy.typing as npt

from app.domain.casework.faces import Box
from app.domain.casework.media import Pixels
from app.domain.casework.quality import Absence

BLOCK = 8
BORDER = 0.5
"""How far around the face's square is looked, in sides of it: a small face alone has too few block edges."""
LEAST_EDGES = 4
EVEN_OUT = 0.5
"""Grey levels added to both steps, so that a flat surface without any steps counts as without a trace."""


def blockiness(pixels: Pixels, box: Box) -> float | Absence:
    """Return how many times larger the step between neighbours is across the edges of 8-pixel blocks than beside them.

    JPEG and most video codecs work in blocks of 8 pixels counted from the frame's corner. The mean absolute step across
    those edges (Wang, Sheikh and Bovik, ICIP 2002) over the mean of the steps one pixel before and after, half a grey
    level added to both; columns and rows count alike. 1 is no trace of blocks; chance gives up to 0.05 less or more. A
    scaled, cropped or deblocked copy (H.264 and later smooth their edges) hides the grid: a low figure proves nothing.

    Args:
        pixels: full normalised frame, RGB (rows, columns, 3), never scaled or cut.
        box: the face's square; it and half its side around it are looked at.

    Returns:
        A plain figure; `TOO_SMALL` where fewer than four edges cross either way.
    """
    left, right = _span(box.left - BORDER * box.width, box.right + BORDER * box.width, pixels.shape[1])
    top, bottom = _span(box.top - BORDER * box.height, box.bottom + BORDER * box.height, pixels.shape[0])
    if min(right - left, bottom - top) < (LEAST_EDGES + 1) * BLOCK:
        return Absence.TOO_SMALL
    part = np.ascontiguousarray(pixels[top:bottom, left:right])
    grey = np.asarray(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    across = _steps(cv2.absdiff(grey[:, 1:], grey[:, :-1]).mean(axis=0))
    down = _steps(cv2.absdiff(grey[1:], grey[:-1]).mean(axis=1))
    return (across[0] + down[0] + 2 * EVEN_OUT) / (across[1] + down[1] + 2 * EVEN_OUT)


def _steps(steps: npt.NDArray[np.float64]) -> tuple[float, float]:
    """Return the mean of the steps across block edges, and of those right beside them, in grey levels."""
    edges = np.arange(BLOCK - 1, len(steps) - 1, BLOCK)
    return float(steps[edges].mean()), float((steps[edges - 1] + steps[edges + 1]).mean() / 2)


def _span(first: float, last: float, limit: int) -> tuple[int, int]:
    """Return whole blocks within the frame: both ends lie on the grid."""
    low = max(0, math.floor(first / BLOCK)) * BLOCK
    high = min(limit // BLOCK, math.ceil(last / BLOCK)) * BLOCK
    return low, max(low, high)
