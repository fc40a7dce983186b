"""Moving pixels to other places: whole-number bilinear weights, so that no machine rounds in another way."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from app.domain.casework.edit_geometry import Coordinates, Geometry
from app.domain.casework.media import Pixels

Fine = npt.NDArray[np.int32]

FINE = 32
"""Source positions are rounded to this part of a pixel."""

GREY = (119, 119, 119)
"""What lies outside the picture: the mid-grey that pictures lie on."""


def resample(pixels: Pixels, geometry: Geometry) -> Pixels:
    """Return the picture after a geometric step: bilinear, so no value that none of the four neighbours has.

    Args:
        pixels: RGB, (rows, columns, 3), of the geometry's extent before the step.
        geometry: where each pixel of the result comes from.
    """
    if geometry.is_identity:
        return pixels
    columns, rows = geometry.after.columns, geometry.after.rows
    if geometry.is_cut:
        left, top = int(geometry.across[2]), int(geometry.down[2])
        return np.ascontiguousarray(pixels[top : top + rows, left : left + columns])
    across = np.arange(columns, dtype=np.float64)[np.newaxis, :].repeat(rows, axis=0)
    down = np.arange(rows, dtype=np.float64)[:, np.newaxis].repeat(columns, axis=1)
    x, y = geometry.back(across, down)
    return sample(pixels, _fixed(x, geometry.before.columns), _fixed(y, geometry.before.rows))


def sample(pixels: Pixels, x: Fine, y: Fine) -> Pixels:
    """Return pixels at source positions in 1/32 pixel, whole numbers of shape (rows, columns)."""
    import cv2

    whole = np.stack([x // FINE, y // FINE], axis=2).astype(np.int16)
    part = ((y % FINE) * FINE + x % FINE).astype(np.uint16)
    taken = cv2.remap(
        np.ascontiguousarray(pixels), whole, part, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=GREY
    )
    return np.asarray(taken, dtype=np.uint8)


def _fixed(places: Coordinates, side: int) -> Fine:
    inside = (places >= -0.5) & (places <= side - 0.5)  # a pixel reaches half a step from its middle
    fine = np.rint(np.clip(places, 0.0, side - 1.0) * FINE)
    return np.asarray(np.where(inside, fine, -2 * FINE), dtype=np.int32)
