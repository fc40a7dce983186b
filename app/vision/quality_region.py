"""The face laid out at one size and upright, and the parts of it that the light is measured in."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt

from app.domain.casework.faces import Landmarks
from app.domain.casework.media import Pixels
from app.vision.geometry import MEAN_FACE

EYE_DISTANCE = 113.0
"""Pixels between the eyes of the face laid out: OFIQ's aligned picture has its eyes at columns 251 and 364."""
MOUTH_DISTANCE = 130.0 / 113.0
"""From the eye line to the middle of the mouth, in eye distances, on OFIQ's aligned picture (rows 272 and 402)."""
ZONE = 0.3
"""Side of a cheek zone in eye distances (OFIQ)."""
ELLIPSE = (0.6, 0.9, 1.0)
"""The face's ellipse in eye distances: centre under the eye line, half width, half height; from brows to chin."""
LEAST_SHARE = 0.5
"""Share of a region that must lie within the frame for anything to be said of it."""

Mask = npt.NDArray[np.bool_]
Grey = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Region:
    """A face of 113 pixels between the eyes, upright.

    Attributes:
        pixels: RGB, (side, side, 3), uint8; black beyond the frame.
        luminance: linear luminance, (side, side), uint8.
        face: which pixels lie in the face's ellipse and in the frame, (side, side).
        left, right: the same for the two cheek zones, as seen in the picture.
        whole: most of the ellipse lies in the frame, and so do most of both zones.
    """

    pixels: Pixels = field(repr=False)
    luminance: Grey = field(repr=False)
    face: Mask = field(repr=False)
    left: Mask = field(repr=False)
    right: Mask = field(repr=False)
    whole: bool = True


def lay_out(pixels: Pixels, landmarks: Landmarks) -> Region | None:
    """Return the face laid on dlib's mean face, 113 pixels between its eyes, as OFIQ's aligned picture has them.

    The similarity transform is the least-squares one over the five points, as in dlib's chip. The face's ellipse stands
    in for OFIQ's hull of 98 landmarks; the cheek zones are OFIQ's: 0.3 eye distances wide and high, outward of the eye
    middles, from half way between eyes and mouth downwards.

    Args:
        pixels: full normalised frame, RGB (rows, columns, 3), uint8.
        landmarks: five points in the frame.

    Returns:
        None where the five points lie in one place.
    """
    unit = EYE_DISTANCE / _mean_eye_distance()
    side = round(1.5 * unit)
    transform = _least_squares(landmarks, unit)
    if transform is None:
        return None
    laid = np.asarray(cv2.warpAffine(pixels, transform, (side, side), flags=cv2.INTER_LINEAR), dtype=np.uint8)
    inside = _inside(transform, side, pixels.shape[1], pixels.shape[0])
    shapes = _shapes(unit, side)
    face, left, right = cut = [shape & inside for shape in shapes]
    whole = all(part.sum() >= LEAST_SHARE * shape.sum() for part, shape in zip(cut, shapes, strict=True))
    return Region(laid, linear_luminance(laid), face, left, right, whole)


def linear_luminance(pixels: Pixels) -> Grey:
    """Return 0.2126 R + 0.7152 G + 0.0722 B of the light itself, 0 to 255, each channel freed of sRGB's curve.

    As in ISO/IEC 29794-5 and OFIQ (`GetLuminanceImageFromBGR`): a middle grey of 128 has a luminance of 55.

    Args:
        pixels: RGB, (rows, columns, 3), uint8.
    """
    coded = np.arange(256) / 255
    light = np.where(coded > 0.04045, ((coded + 0.055) / 1.055) ** 2.4, coded / 12.92).astype(np.float32)
    weighed = [
        np.take(share * 255 * light, pixels[..., channel]) for channel, share in enumerate((0.2126, 0.7152, 0.0722))
    ]
    return np.floor(weighed[0] + weighed[1] + weighed[2] + np.float32(0.5)).astype(np.uint8)


def _shapes(unit: float, side: int) -> tuple[Mask, Mask, Mask]:
    """Return the face's ellipse and the two cheek zones on the laid-out face."""
    left, right = (_on_mean(first, second, unit) for first, second in ((2, 3), (0, 1)))
    middle, line = (left.real + right.real) / 2, (left.imag + right.imag) / 2
    below, wide, high = (share * EYE_DISTANCE for share in ELLIPSE)
    rows, columns = np.mgrid[0:side, 0:side]
    face = ((columns - middle) / wide) ** 2 + ((rows - line - below) / high) ** 2 <= 1
    top, zone = line + MOUTH_DISTANCE * EYE_DISTANCE / 2, ZONE * EYE_DISTANCE
    level = (rows >= top) & (rows < top + zone)
    outward_left = level & (columns >= left.real - zone) & (columns < left.real)
    outward_right = level & (columns >= right.real) & (columns < right.real + zone)
    return face, outward_left, outward_right


def _inside(transform: npt.NDArray[np.float64], side: int, width: int, height: int) -> Mask:
    """Return which pixels of the laid-out face come from within the frame."""
    back = cv2.invertAffineTransform(transform)
    rows, columns = np.mgrid[0:side, 0:side]
    x = back[0, 0] * columns + back[0, 1] * rows + back[0, 2]
    y = back[1, 0] * columns + back[1, 1] * rows + back[1, 2]
    return np.asarray((x >= 0) & (y >= 0) & (x <= width - 1) & (y <= height - 1))


def _least_squares(landmarks: Landmarks, unit: float) -> npt.NDArray[np.float64] | None:
    """Return the (2, 3) matrix from frame to laid-out face; in the plane it is one complex product and one sum."""
    points = np.array([complex(point.x, point.y) for point in landmarks.points()])
    places = np.array([_place(number, unit) for number in range(len(MEAN_FACE))])
    off, wanted = points - points.mean(), places - places.mean()
    spread = float(np.sum(np.abs(off) ** 2))
    if spread == 0 or not math.isfinite(spread):
        return None
    turn = complex(np.sum(np.conj(off) * wanted)) / spread
    shift = complex(places.mean()) - turn * complex(points.mean())
    return np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])


def _place(number: int, unit: float) -> complex:
    """Return where a point of the mean face lies on the laid-out face: a quarter of a unit is left free around it."""
    return complex(MEAN_FACE[number].x + 0.25, MEAN_FACE[number].y + 0.25) * unit


def _on_mean(first: int, second: int, unit: float) -> complex:
    return (_place(first, unit) + _place(second, unit)) / 2


def _mean_eye_distance() -> float:
    return abs(_on_mean(0, 1, 1.0) - _on_mean(2, 3, 1.0))
