"""From the score map of dlib's CNN face detector to squares in the picture it was shown."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from app.domain.casework.media import Pixels
from app.vision.dlib_weights import Array
from app.vision.sessions import Session

WINDOW = 80
"""Side of the square one score stands for, pixels (from the file's detector options)."""
_BORDER = 11  # black pixels that dlib's tiled pyramid leaves around the first level; keeps our grid on dlib's
_STRIDE = 8  # three convolutions of stride 2
_FIRST_CENTRE = 14  # 2 + 4 + 8: half windows of those three, in pixels


def score_map(session: Session, pixels: Pixels) -> Array:
    """Return one score per 8 pixels of an RGB picture (rows, columns, 3), as (map rows, map columns)."""
    bordered = cv2.copyMakeBorder(pixels, _BORDER, _BORDER, _BORDER, _BORDER, cv2.BORDER_CONSTANT)
    scores: Array = session.run(bordered[None])[0][0, 0]
    return scores


def squares_above(scores: Array, threshold: float) -> Iterator[tuple[float, float, float]]:
    """Yield (score, left, top) of the 80-pixel squares whose score exceeds a threshold, in the shown picture."""
    for row, column in np.argwhere(scores > threshold):
        yield float(scores[row, column]), _edge(column), _edge(row)


def best_square(session: Session, pixels: Pixels) -> Array:
    """Return score, left, top and side of the best square of a picture, without a pyramid, as float32 (4,)."""
    scores = score_map(session, pixels)
    row, column = np.unravel_index(int(scores.argmax()), scores.shape)
    return np.array([scores[row, column], _edge(column), _edge(row), WINDOW], dtype=np.float32)


def _edge(place: int | np.intp) -> float:
    # Dlib centres an 80-pixel rectangle on a pixel: 39 pixels before it and 40 after.
    return float(place * _STRIDE + _FIRST_CENTRE - _BORDER - (WINDOW // 2 - 1))
