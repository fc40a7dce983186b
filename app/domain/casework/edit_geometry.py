"""Where pixels of an edited picture come from: pure arithmetic, the same for pictures and for points.

Coordinates are those of pixel middles: the first pixel's middle is (0, 0).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from app.domain.casework.edits import Recipe, Step
from app.domain.casework.faces import Box, Face, Landmarks, Point
from app.errors import BadInput

Coordinates = npt.NDArray[np.float64]

LEAST_SIDE = 8
MOST_SIDE = 32_000  # what a table of 16-bit source positions can hold
MOST_PIXELS = 60_000_000


@dataclass(frozen=True)
class Extent:
    """Columns and rows of a picture."""

    columns: int
    rows: int


@dataclass(frozen=True)
class Geometry:
    """What one step does to places.

    Attributes:
        before, after: the picture's extent.
        across: a, b, c of x_before = a x + b y + c.
        down: d, e, f of y_before = d x + e y + f.
        bend: k1 and k2 of a lens: the way from the middle grows by 1 + k1 r² + k2 r⁴, r in half diagonals (the first
            two radial terms of Brown's model, 1966).
    """

    before: Extent
    after: Extent
    across: tuple[float, float, float] = (1.0, 0.0, 0.0)
    down: tuple[float, float, float] = (0.0, 1.0, 0.0)
    bend: tuple[float, float] = (0.0, 0.0)

    @property
    def is_identity(self) -> bool:
        """Whether every pixel stays where it is."""
        return self == Geometry(self.before, self.before)

    @property
    def is_cut(self) -> bool:
        """Whether pixels are only cut away, and none is moved by a part of a pixel."""
        (a, b, c), (d, e, f) = self.across, self.down
        return (a, b, d, e) == (1.0, 0.0, 0.0, 1.0) and self.bend == (0.0, 0.0) and c.is_integer() and f.is_integer()

    def back(self, x: Coordinates, y: Coordinates) -> tuple[Coordinates, Coordinates]:
        """Return where places of the picture after the step were before it."""
        (a, b, c), (d, e, f) = self.across, self.down
        x, y = a * x + b * y + c, d * x + e * y + f
        if self.bend == (0.0, 0.0):
            return x, y
        middle_x, middle_y, unit = _middle_and_unit(self.before)
        u, v = (x - middle_x) / unit, (y - middle_y) / unit
        square = u * u + v * v
        factor = 1.0 + self.bend[0] * square + self.bend[1] * square * square
        return middle_x + (x - middle_x) * factor, middle_y + (y - middle_y) * factor


def geometry_of(step: Step, before: Extent) -> Geometry:
    """Return what a step does to places of a picture of an extent; most do nothing.

    Raises:
        BadInput: nothing would be left, or the picture would be too large.
    """
    made = _GEOMETRIES.get(step.operation, _identity)(step, before)
    columns, rows = made.after.columns, made.after.rows
    if min(columns, rows) < LEAST_SIDE:
        raise BadInput(f"So much is cut away that fewer than {LEAST_SIDE} pixels would be left on a side. Cut less.")
    if max(columns, rows) > MOST_SIDE or columns * rows > MOST_PIXELS:
        raise BadInput(
            f"The picture would become {columns} by {rows} pixels, more than this program edits. Crop it first."
        )
    return made


def geometries(recipe: Recipe, extent: Extent) -> tuple[Geometry, ...]:
    """Return what each step that is on does to places of a frame. Raises like `geometry_of`."""
    found = []
    for step in recipe.enabled:
        found.append(geometry_of(step, extent))
        extent = found[-1].after
    return tuple(found)


def to_original(recipe: Recipe, extent: Extent, point: Point) -> Point:
    """Return where a place of the edited picture lies in the original frame of an extent."""
    x, y = np.array([point.x]), np.array([point.y])
    for geometry in reversed(geometries(recipe, extent)):
        x, y = geometry.back(x, y)
    return Point(float(x[0]), float(y[0]))


def face_in_original(recipe: Recipe, extent: Extent, face: Face) -> Face:
    """Return a face of the edited picture where it lies in the original frame; its square stands upright there."""

    def back(x: float, y: float) -> Point:
        return to_original(recipe, extent, Point(x, y))

    box = face.box
    middle = back(box.centre.x, box.centre.y)
    width = _apart(back(box.left, box.centre.y), back(box.right, box.centre.y))
    height = _apart(back(box.centre.x, box.top), back(box.centre.x, box.bottom))
    landmarks = Landmarks(*(back(point.x, point.y) for point in face.landmarks.points()))
    return replace(face, box=Box(middle.x - width / 2, middle.y - height / 2, width, height), landmarks=landmarks)


def _identity(_: Step, before: Extent) -> Geometry:
    return Geometry(before, before)


def _crop(step: Step, before: Extent) -> Geometry:
    left, top = step.value("left"), step.value("top")
    after = Extent(before.columns - left - step.value("right"), before.rows - top - step.value("bottom"))
    return Geometry(before, after, (1.0, 0.0, float(left)), (0.0, 1.0, float(top)))


def _rotate(step: Step, before: Extent) -> Geometry:
    cos, sin = _turn(step.value("angle"))
    columns = math.ceil(abs(before.columns * cos) + abs(before.rows * sin) - 1e-6)
    rows = math.ceil(abs(before.columns * sin) + abs(before.rows * cos) - 1e-6)
    old_x, old_y = (before.columns - 1) / 2, (before.rows - 1) / 2
    new_x, new_y = (columns - 1) / 2, (rows - 1) / 2
    across = (cos, sin, old_x - cos * new_x - sin * new_y)
    down = (-sin, cos, old_y + sin * new_x - cos * new_y)
    return Geometry(before, Extent(columns, rows), across, down)


def _turn(hundredths: int) -> tuple[float, float]:
    if hundredths % 9_000 == 0:  # a quarter turn moves whole pixels, so its sine has to be exact
        return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[hundredths // 9_000 % 4]
    turn = math.radians(hundredths / 100)
    return math.cos(turn), math.sin(turn)


def _aspect(step: Step, before: Extent) -> Geometry:
    ratio = step.value("ratio")
    columns, rows = before.columns, before.rows
    if ratio >= 10_000:
        columns = (columns * ratio + 5_000) // 10_000
    else:
        rows = (rows * 10_000 + ratio // 2) // ratio
    wide, high = before.columns / columns, before.rows / rows
    return Geometry(before, Extent(columns, rows), (wide, 0.0, wide / 2 - 0.5), (0.0, high, high / 2 - 0.5))


def _lens(step: Step, before: Extent) -> Geometry:
    return Geometry(before, before, bend=(step.value("k1") / 1_000, step.value("k2") / 1_000))


_GEOMETRIES = {"crop": _crop, "rotate": _rotate, "aspect": _aspect, "lens": _lens}


def _middle_and_unit(extent: Extent) -> tuple[float, float, float]:
    return (extent.columns - 1) / 2, (extent.rows - 1) / 2, math.hypot(extent.columns, extent.rows) / 2


def _apart(a: Point, b: Point) -> float:
    return math.dist((a.x, a.y), (b.x, b.y))
