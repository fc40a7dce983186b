"""Where a picture lies in a view: pure arithmetic, no widget.

Device pixels are the dots of the screen. Scale 1.0 shows one picture pixel on one device pixel ("1:1").
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from app.domain.casework.faces import Point

MIN_SCALE, MAX_SCALE = 0.02, 64.0


@dataclass(frozen=True)
class Size:
    """Width and height, in pixels of whatever is measured."""

    width: float
    height: float


@dataclass(frozen=True)
class Placement:
    """How a picture is shown.

    Attributes:
        centre: the picture pixel in the middle of the view.
        scale: device pixels for one picture pixel.
        rotation_deg: clockwise turn of the picture on the screen.
    """

    centre: Point
    scale: float
    rotation_deg: float = 0.0

    def to_view(self, point: Point, view: Size) -> Point:
        """Return the device pixel of a picture point, in a view of a size in device pixels."""
        x, y = _turned(point.x - self.centre.x, point.y - self.centre.y, self.rotation_deg)
        return Point(view.width / 2 + x * self.scale, view.height / 2 + y * self.scale)

    def to_picture(self, point: Point, view: Size) -> Point:
        """Return the picture point under a device pixel."""
        x, y = (point.x - view.width / 2) / self.scale, (point.y - view.height / 2) / self.scale
        x, y = _turned(x, y, -self.rotation_deg)
        return Point(self.centre.x + x, self.centre.y + y)

    def zoomed(self, factor: float, around: Point, view: Size) -> Placement:
        """Return the placement scaled by `factor`, with the picture point under `around` staying where it is."""
        scale = min(MAX_SCALE, max(MIN_SCALE, self.scale * factor))
        fixed = self.to_picture(around, view)
        share = self.scale / scale
        centre = Point(
            fixed.x + (self.centre.x - fixed.x) * share,
            fixed.y + (self.centre.y - fixed.y) * share,
        )
        return replace(self, centre=centre, scale=scale)

    def moved(self, dx: float, dy: float) -> Placement:
        """Return the placement after the picture was dragged by device pixels."""
        x, y = _turned(dx / self.scale, dy / self.scale, -self.rotation_deg)
        return replace(self, centre=Point(self.centre.x - x, self.centre.y - y))

    def rotated(self, degrees: float) -> Placement:
        """Return the placement turned clockwise around the middle of the view; kept within -180 to 180."""
        return replace(self, rotation_deg=normalised(self.rotation_deg + degrees))


def fitted(picture: Size, view: Size, rotation_deg: float = 0.0) -> Placement:
    """Return the placement that shows the whole picture, as large as the view allows."""
    turn = math.radians(rotation_deg)
    cos, sin = abs(math.cos(turn)), abs(math.sin(turn))
    width, height = picture.width * cos + picture.height * sin, picture.width * sin + picture.height * cos
    scale = min(max(view.width, 1) / max(width, 1), max(view.height, 1) / max(height, 1))
    return Placement(Point(picture.width / 2, picture.height / 2), max(scale, MIN_SCALE / 8), rotation_deg)


@dataclass(frozen=True)
class ViewState:
    """A view of one picture that can be kept and restored at another window size.

    Attributes:
        x, y: the point in the middle of the view, in shares of the picture's width and height.
        zoom: scale relative to the scale that fits the whole picture.
        rotation_deg: clockwise turn.
    """

    x: float = 0.5
    y: float = 0.5
    zoom: float = 1.0
    rotation_deg: float = 0.0


@dataclass(frozen=True)
class Anchor:
    """Two eyes as a ruler: what makes views of two pictures comparable.

    Attributes:
        middle: the middle between the eyes, picture pixels.
        distance_px: picture pixels between the eyes.
        roll_deg: tilt of the line between the eyes, clockwise.
    """

    middle: Point
    distance_px: float
    roll_deg: float = 0.0

    @classmethod
    def of_eyes(cls, left: Point, right: Point) -> Anchor:
        """Make an anchor of the two eyes as seen in the picture.

        Raises:
            ValueError: both eyes are on one spot.
        """
        distance = math.dist((left.x, left.y), (right.x, right.y))
        if distance == 0:
            raise ValueError("two eyes on one spot measure nothing")
        middle = Point((left.x + right.x) / 2, (left.y + right.y) / 2)
        return cls(middle, distance, math.degrees(math.atan2(right.y - left.y, right.x - left.x)))


@dataclass(frozen=True)
class FaceView:
    """A view in units of the face, the same for every picture of it.

    Attributes:
        x, y: the point in the middle of the view, from the middle of the eyes along and across the eye line, in eye
            distances.
        eye_distance: device pixels between the eyes on the screen.
        rotation_deg: tilt of the eye line on the screen, clockwise.
    """

    x: float
    y: float
    eye_distance: float
    rotation_deg: float

    @classmethod
    def of(cls, placement: Placement, anchor: Anchor) -> FaceView:
        """Express a placement in units of the face."""
        dx, dy = placement.centre.x - anchor.middle.x, placement.centre.y - anchor.middle.y
        x, y = _turned(dx, dy, -anchor.roll_deg)
        return cls(
            x / anchor.distance_px,
            y / anchor.distance_px,
            placement.scale * anchor.distance_px,
            normalised(placement.rotation_deg + anchor.roll_deg),
        )

    @classmethod
    def whole_head(cls, view: Size) -> FaceView:
        """Return the upright view that shows a head with its ears, in a view of a size in device pixels.

        A head is about 2.5 eye distances wide and 3.6 high, its middle 0.4 below the eyes.
        """
        return cls(0.0, 0.4, min(view.width / 3.2, view.height / 4.6), 0.0)

    def placement(self, anchor: Anchor) -> Placement:
        """Return the placement that shows the same part of the face in another picture, or the same one."""
        x, y = _turned(self.x * anchor.distance_px, self.y * anchor.distance_px, anchor.roll_deg)
        centre = Point(anchor.middle.x + x, anchor.middle.y + y)
        return Placement(
            centre, self.eye_distance / anchor.distance_px, normalised(self.rotation_deg - anchor.roll_deg)
        )


def normalised(degrees: float) -> float:
    """Return an angle in -180 (excluded) to 180 (included)."""
    turned = math.fmod(degrees, 360.0)
    if turned > 180:
        return turned - 360
    return turned + 360 if turned <= -180 else turned


def _turned(x: float, y: float, degrees: float) -> tuple[float, float]:
    turn = math.radians(degrees)
    return x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
