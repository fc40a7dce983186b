"""Faces in a frame: boxes, five landmarks, tracks, and what can honestly be measured of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from app.domain.casework.quality import Assessed


@dataclass(frozen=True)
class Point:
    """A place in a picture, in pixels from its top left corner."""

    x: float
    y: float


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels: left, top, width, height. May reach beyond the picture."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Left plus width."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Top plus height."""
        return self.top + self.height

    @property
    def centre(self) -> Point:
        """The middle of the rectangle."""
        return Point(self.left + self.width / 2, self.top + self.height / 2)


def overlap(a: Box, b: Box) -> float:
    """Return intersection over union of two boxes, 0 to 1."""
    width = min(a.right, b.right) - max(a.left, b.left)
    height = min(a.bottom, b.bottom) - max(a.top, b.top)
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    return shared / (a.width * a.height + b.width * b.height - shared)


@dataclass(frozen=True)
class Landmarks:
    """Dlib's five points, in its order and naming: as seen in the picture, not by the person.

    Attributes:
        outer_right, inner_right: corners of the eye on the picture's right side (dlib points 0 and 1).
        outer_left, inner_left: corners of the eye on the picture's left side (dlib points 2 and 3).
        nose: base of the nose (dlib point 4).
    """

    outer_right: Point
    inner_right: Point
    outer_left: Point
    inner_left: Point
    nose: Point

    @property
    def left_eye(self) -> Point:
        """Middle of the eye on the picture's left."""
        return Point((self.outer_left.x + self.inner_left.x) / 2, (self.outer_left.y + self.inner_left.y) / 2)

    @property
    def right_eye(self) -> Point:
        """Middle of the eye on the picture's right."""
        return Point((self.outer_right.x + self.inner_right.x) / 2, (self.outer_right.y + self.inner_right.y) / 2)

    @property
    def eye_distance_px(self) -> float:
        """Pixels between the two eye middles."""
        return math.dist((self.left_eye.x, self.left_eye.y), (self.right_eye.x, self.right_eye.y))

    def points(self) -> tuple[Point, Point, Point, Point, Point]:
        """Return the five points in dlib's order."""
        return (self.outer_right, self.inner_right, self.outer_left, self.inner_left, self.nose)


class FaceOrigin(StrEnum):
    """Who found the face."""

    DETECTED = "detected"
    DRAWN = "drawn"  # the box drawn and the eyes placed by hand


@dataclass(frozen=True)
class Face:
    """One face in one frame.

    Attributes:
        box: dlib's square around the face, pixels of the full normalised frame.
        landmarks: the five points, same coordinates.
        detector: name of what found it, or `by hand`.
        score: the detector's own figure, meaningful only against the same detector; 0.0 when drawn by hand.
        origin: detected or drawn.
    """

    box: Box
    landmarks: Landmarks
    detector: str
    score: float
    origin: FaceOrigin = FaceOrigin.DETECTED


@dataclass(frozen=True)
class FaceMeasures:
    """What five points and pixels can say about a face; None means *not assessed*.

    Attributes:
        eye_distance_px: pixels between the eyes in the original frame.
        sharpness: variance of the Laplacian of the 150-pixel grey chip (Pech-Pacheco 2000); higher is sharper.
        luminance_mean: mean grey of the chip, 0 to 255.
        luminance_deviation: standard deviation of that grey.
        dark_share: share of chip pixels under 16, 0 to 1.
        bright_share: share of chip pixels over 239, 0 to 1.
        roll_deg: tilt of the line between the eyes, degrees, positive clockwise in the picture.
        yaw_hint: nose's offset from the middle of the eyes along the eye line, in eye distances; near 0 is frontal.
        components: those of ISO/IEC 29794-5, all in their order; empty for a face of a scan, which is not worth their
            cost, and in records from before they were measured.
    """

    eye_distance_px: float
    sharpness: float | None = None
    luminance_mean: float | None = None
    luminance_deviation: float | None = None
    dark_share: float | None = None
    bright_share: float | None = None
    roll_deg: float | None = None
    yaw_hint: float | None = None
    components: tuple[Assessed, ...] = ()


@dataclass(frozen=True)
class Sighting:
    """One face of a scan: which frame, which track, which face, and its measures."""

    frame_index: int
    pts: int | None
    time_s: float | None
    track: int
    face: Face
    measures: FaceMeasures
