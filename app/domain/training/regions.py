"""Where on a face the components of the checklist lie, from its landmarks: outlines for teaching, not measurements."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.casework.faces import Point

_NOSE_DOWN = 0.79
"""Base of the nose below the eyes, in eye distances: median of the shipped, frontal gallery photos."""
_CORNERS = 36


@dataclass(frozen=True)
class Oval:
    """An ellipse on a face seen from the front; x to the picture's right and y down, in eye distances.

    Attributes:
        depth: how far in front of the eyes it lies, in units of the base of the nose; ears lie behind. A head that is
            turned moves it to the side by as much.
    """

    x: float
    y: float
    half_width: float
    half_height: float
    depth: float = 0.0


@dataclass(frozen=True)
class FaceFrame:
    """The axes of one face in one picture.

    Attributes:
        middle: between the eyes, in pixels.
        along: one eye distance to the right, in pixels.
        down: one eye distance down the face, in pixels.
        turn: offset of the base of the nose along the eye line, in eye distances: 0 is frontal.
    """

    middle: Point
    along: Point
    down: Point
    turn: float = 0.0

    @classmethod
    def of(cls, left_eye: Point, right_eye: Point, nose: Point | None) -> FaceFrame:
        """Make a frame of the eyes and, where it is known, the base of the nose; without it the face is frontal.

        Raises:
            ValueError: both eyes are on one spot.
        """
        along = Point(right_eye.x - left_eye.x, right_eye.y - left_eye.y)
        apart = math.hypot(along.x, along.y)
        if not apart:
            raise ValueError("two eyes on one spot have no axes")
        middle = Point((left_eye.x + right_eye.x) / 2, (left_eye.y + right_eye.y) / 2)
        if nose is None:
            return cls(middle, along, Point(-along.y, along.x))
        x, y = nose.x - middle.x, nose.y - middle.y
        turn = (x * along.x + y * along.y) / apart**2
        found = (y * along.x - x * along.y) / apart**2 / _NOSE_DOWN
        length = (1 + found) / 2  # half way: noses differ in length, and heads in tilt
        return cls(middle, along, Point(-along.y * length, along.x * length), turn)

    def outline(self, oval: Oval) -> tuple[Point, ...]:
        """Return an oval of the face as a polygon in pixels."""
        return tuple(
            self._at(
                oval.x + self.turn * oval.depth + oval.half_width * math.cos(angle),
                oval.y + oval.half_height * math.sin(angle),
            )
            for angle in (2 * math.pi * corner / _CORNERS for corner in range(_CORNERS))
        )

    def _at(self, x: float, y: float) -> Point:
        return Point(
            self.middle.x + x * self.along.x + y * self.down.x, self.middle.y + x * self.along.y + y * self.down.y
        )


def _pair(x: float, y: float, half_width: float, half_height: float, depth: float = 0.0) -> tuple[Oval, Oval]:
    return Oval(-x, y, half_width, half_height, depth), Oval(x, y, half_width, half_height, depth)


_FACE = (Oval(0, 0.5, 1.05, 1.45),)
REGIONS: Mapping[str, tuple[Oval, ...]] = {
    "skin": _FACE,
    "outline": (Oval(0, 0.15, 1.3, 1.95),),
    "composition": (Oval(0, 0.45, 0.85, 1.0),),
    "hair": (Oval(0, -1.25, 1.3, 0.75),),
    "forehead": (Oval(0, -0.75, 0.85, 0.38),),
    "eyebrows": _pair(0.52, -0.3, 0.42, 0.16),
    "eyes": _pair(0.5, 0, 0.36, 0.2),
    "cheeks": _pair(0.75, 0.65, 0.32, 0.4),
    "nose": (Oval(0, 0.42, 0.38, 0.5, 0.7),),
    "ears": _pair(1.32, 0.3, 0.24, 0.5, -3.5),
    "mouth": (Oval(0, 1.12, 0.5, 0.26, 0.9),),
    "chin-jaw": (Oval(0, 1.5, 0.95, 0.45, 0.6),),
    "neck": (Oval(0, 2.25, 0.8, 0.38),),
    "facial-hair": (Oval(0, 1.25, 0.85, 0.6, 0.6),),
    "lines": (
        Oval(0, -0.72, 0.8, 0.32), Oval(0, -0.22, 0.2, 0.2), *_pair(0.92, 0.05, 0.18, 0.26),
        *_pair(0.5, 0.9, 0.2, 0.36, 0.7),
    ),
    "scars": _FACE,
    "marks": _FACE,
    "alterations": (Oval(0, 0.5, 1.35, 1.45),),
    "other": (Oval(0, 0.15, 1.3, 1.95),),
}  # fmt: skip
"""By key of the shipped checklist. A section's own component that is not here is taught in words alone."""
