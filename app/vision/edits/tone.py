"""Edits of tone: levels, gamma, local contrast. Each of the first two is one table of 256 values."""

from __future__ import annotations

import numpy as np

from app.domain.casework.edits import Step
from app.domain.casework.media import Pixels

_FULL = 255


def levels(pixels: Pixels, step: Step) -> Pixels:
    """Spread black point to white point over 0 to 255, rounded half up, in whole numbers."""
    black, white = step.value("black"), step.value("white")
    span = white - black
    spread = (2 * (np.arange(256, dtype=np.int64) - black) * _FULL + span) // (2 * span)
    return np.asarray(np.clip(spread, 0, _FULL).astype(np.uint8)[pixels])


def gamma(pixels: Pixels, step: Step) -> Pixels:
    """Return 255 (v / 255) ^ (1 / gamma), rounded half up."""
    power = 100 / step.value("gamma")
    table = [int(_FULL * (tone / _FULL) ** power + 0.5) for tone in range(256)]
    return np.asarray(np.array(table, dtype=np.uint8)[pixels])


def local_contrast(pixels: Pixels, step: Step) -> Pixels:
    """Equalise the luma tile by tile with a limit (CLAHE, Zuiderveld 1994); the two colour channels stay."""
    import cv2

    tiles = min(step.value("tiles"), *pixels.shape[:2])
    coloured = cv2.cvtColor(pixels, cv2.COLOR_RGB2YCrCb)
    equaliser = cv2.createCLAHE(clipLimit=step.value("clip") / 10, tileGridSize=(tiles, tiles))
    coloured[:, :, 0] = equaliser.apply(np.ascontiguousarray(coloured[:, :, 0]))
    return np.asarray(cv2.cvtColor(coloured, cv2.COLOR_YCrCb2RGB), dtype=np.uint8)
