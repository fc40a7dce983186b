"""The mean of several frames of one clip, each moved to where it agrees with the first."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from app.domain.casework.edits import Step
from app.domain.casework.media import Pixels
from app.errors import BadInput
from app.vision.edits.resampling import FINE, sample

Luma = npt.NDArray[np.float32]

MOST_PIXELS = 60_000_000
"""Most pixels of all frames together."""


def average(pictures: Sequence[Pixels], step: Step) -> Pixels:
    """Return the mean of registered pictures, rounded half up; the first one stays where it is.

    Args:
        pictures: RGB, all of one shape.
        step: how many, and how far one may lie off; 0 lays them on each other as they are.

    Raises:
        BadInput: too few frames, too many pixels, or a frame lies farther off than allowed.
    """
    wanted, most = step.value("frames"), step.value("shift")
    if len(pictures) < wanted:
        raise BadInput(
            f"The clip has only {len(pictures)} frame{'' if len(pictures) == 1 else 's'} from here on. "
            f"Average fewer than {wanted}, or begin earlier."
        )
    if wanted * pictures[0].shape[0] * pictures[0].shape[1] > MOST_PIXELS:
        raise BadInput("These are too many pixels to average at once. Crop first, or take fewer frames.")
    first = _luma(pictures[0])
    total = pictures[0].astype(np.uint32)
    for number, picture in enumerate(pictures[1:wanted], 2):
        across, down = shift_between(first, _luma(picture)) if most else (0, 0)
        if max(abs(across), abs(down)) > most * FINE:
            raise BadInput(
                f"Frame {number} of the {wanted} lies more than {most} pixels off the first. Crop to the face, take "
                "fewer frames, or allow a larger shift."
            )
        total += moved(picture, across, down)
    return ((2 * total + wanted) // (2 * wanted)).astype(np.uint8)


def shift_between(first: Luma, other: Luma) -> tuple[int, int]:
    """Return how far `other` lies right of and below `first`, in 1/32 pixel (phase correlation, Kuglin 1975).

    Args:
        first, other: grey, float32, of one shape.
    """
    import cv2

    rows, columns = first.shape
    (across, down), _ = cv2.phaseCorrelate(first, other, cv2.createHanningWindow((columns, rows), cv2.CV_32F))
    return round(across * FINE), round(down * FINE)


def moved(picture: Pixels, across: int, down: int) -> Pixels:
    """Return the picture drawn back by a shift in 1/32 pixel; its edge pixels reach outwards."""
    if not across and not down:
        return picture
    rows, columns = picture.shape[:2]
    x = np.clip(np.arange(columns, dtype=np.int32) * FINE + across, 0, (columns - 1) * FINE)
    y = np.clip(np.arange(rows, dtype=np.int32) * FINE + down, 0, (rows - 1) * FINE)
    return sample(picture, x[np.newaxis, :].repeat(rows, axis=0), y[:, np.newaxis].repeat(columns, axis=1))


def _luma(picture: Pixels) -> Luma:
    import cv2

    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), dtype=np.float32)
