"""Edits of fine detail: fields of interlaced video, noise, sharpness."""

from __future__ import annotations

import numpy as np

from app.domain.casework.edits import Step
from app.domain.casework.media import Pixels
from app.domain.progress import NO_PROGRESS, Progress

_PATCH, _SEARCH = 5, 15
"""Sides of the compared patch and of the searched window of non-local means, pixels."""

_REACH = _PATCH // 2 + _SEARCH // 2
_STRIP = 128
"""Lines that are denoised at once."""


def deinterlace(pixels: Pixels, step: Step) -> Pixels:
    """Keep the even (0) or odd (1) lines; every other is the mean of its neighbours, rounded half up.

    A first or last line without one of its neighbours is a copy of the other.
    """
    kept = step.value("field")
    rows = pixels.shape[0]
    made = pixels.copy()
    lost = np.arange(1 - kept, rows, 2)
    above = np.where(lost > 0, lost - 1, np.minimum(lost + 1, rows - 1))
    below = np.where(lost + 1 < rows, lost + 1, np.maximum(lost - 1, 0))
    total = pixels[above].astype(np.uint16) + pixels[below] + 1
    made[lost] = (total // 2).astype(np.uint8)
    return made


def denoise(pixels: Pixels, step: Step, progress: Progress = NO_PROGRESS) -> Pixels:
    """Average patches that look alike (non-local means, Buades 2005), tone and colour apart.

    It takes seconds for a large frame, so it goes strip by strip and can be stopped; each strip is done with as many
    lines around it as the search reaches, which gives the same bytes as the whole at once. Raises `Cancelled`.
    """
    import cv2

    strength, rows = float(step.value("strength")), pixels.shape[0]
    turned = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    made = np.empty_like(pixels)
    for top in range(0, rows, _STRIP):
        progress.check()
        first, end = max(0, top - _REACH), min(rows, top + _STRIP)
        strip = np.ascontiguousarray(turned[first : min(rows, end + _REACH)])
        smooth = cv2.fastNlMeansDenoisingColored(strip, None, strength, strength, _PATCH, _SEARCH)
        made[top:end] = cv2.cvtColor(smooth, cv2.COLOR_BGR2RGB)[top - first : end - first]
    return made


def median(pixels: Pixels, step: Step) -> Pixels:
    """Replace each value by the median of the square around it, channel by channel."""
    import cv2

    return np.asarray(cv2.medianBlur(pixels, 2 * step.value("radius") + 1), dtype=np.uint8)


def sharpen(pixels: Pixels, step: Step) -> Pixels:
    """Add a share of the difference to a Gaussian blur wherever it exceeds a threshold; in whole numbers.

    The blur's sigma is the radius; the share is in hundredths, its product truncated toward zero.
    """
    import cv2

    sigma = step.value("radius") / 10
    blurred = cv2.GaussianBlur(pixels, (0, 0), sigmaX=sigma, sigmaY=sigma, borderType=cv2.BORDER_REFLECT_101)
    difference = pixels.astype(np.int32) - blurred
    difference[np.abs(difference) <= step.value("threshold")] = 0
    share = np.sign(difference) * (np.abs(difference) * step.value("amount") // 100)
    return np.asarray(np.clip(pixels + share, 0, 255), dtype=np.uint8)
