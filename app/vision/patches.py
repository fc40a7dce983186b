"""Small faces are enlarged before anything is measured in them.

Dlib's points are whole pixels. On a face 30 pixels wide that is a coarse grid; enlarged (bicubic), the points lie finer
and strangers' templates move further away, while the same person's stay. Large faces are taken from the full frame,
untouched, exactly as dlib itself would.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import cv2
import numpy as np

from app.domain.casework.faces import Box, Point
from app.domain.casework.media import Pixels

FULL_SIZE_SIDE = 150.0
"""Side of dlib's square, pixels, from which a face is taken as it is: its 150-pixel chip then is a reduction."""
LARGEST_SCALE = 4


@dataclass(frozen=True, eq=False)
class Patch:
    """A part of a frame, enlarged by a whole factor.

    Attributes:
        pixels: RGB, (rows, columns, 3), uint8.
        left, top: frame coordinates of its first pixel.
        scale: 1, 2 or 4.
    """

    pixels: Pixels = field(repr=False)
    left: int
    top: int
    scale: int

    def inward(self, point: Point) -> Point:
        """Return a frame point in the patch's pixels (pixel centres lie on whole numbers)."""
        return Point(
            (point.x - self.left + 0.5) * self.scale - 0.5,
            (point.y - self.top + 0.5) * self.scale - 0.5,
        )

    def inward_box(self, box: Box) -> Box:
        """Return a frame rectangle in the patch's pixels (edges, not pixel centres)."""
        return Box(
            (box.left - self.left) * self.scale,
            (box.top - self.top) * self.scale,
            box.width * self.scale,
            box.height * self.scale,
        )

    def outward(self, point: Point) -> Point:
        """Return a patch point in the frame's pixels. Exact inverse of `inward` for the three scales."""
        return Point(
            (point.x + 0.5) / self.scale - 0.5 + self.left,
            (point.y + 0.5) / self.scale - 0.5 + self.top,
        )


def scale_for(side: float) -> int:
    """Return the factor for a face whose square has this side in pixels: 1, 2 or 4."""
    scale = 1
    while scale < LARGEST_SCALE and side * scale < FULL_SIZE_SIDE:
        scale *= 2
    return scale


def cut_patch(pixels: Pixels, square: Box, reach: float) -> Patch:
    """Return the surroundings of a square, enlarged when it is small.

    Args:
        pixels: full normalised frame.
        square: dlib's square around the face.
        reach: how far the patch extends from the square's centre, in sides of the square, at least.

    Returns:
        The whole frame at scale 1 for a large face; else the part, cut at the frame's edges and enlarged bicubically.
    """
    scale = scale_for(square.width)
    if scale == 1:
        return Patch(np.ascontiguousarray(pixels), 0, 0, 1)
    extent = reach * square.width + 2
    left, right = _span(square.centre.x, extent, pixels.shape[1])
    top, bottom = _span(square.centre.y, extent, pixels.shape[0])
    part = pixels[top:bottom, left:right]
    enlarged = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    return Patch(np.ascontiguousarray(enlarged, dtype=np.uint8), left, top, scale)


def _span(centre: float, extent: float, limit: int) -> tuple[int, int]:
    first = min(max(math.floor(centre - extent), 0), limit - 1)
    last = max(min(math.ceil(centre + extent), limit), first + 1)
    return first, last
