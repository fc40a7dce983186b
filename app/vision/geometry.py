"""From eyes to dlib's square and five points.

Dlib's 5-point chips are cut by the similarity transform that lays the five landmarks on a mean face in the unit
square; the mean points below are the ones in dlib's `get_face_chip_details`.
"""

from __future__ import annotations

from app.domain.casework.faces import Box, Landmarks, Point

MEAN_FACE = (
    Point(0.8595674595992, 0.2134981538014),
    Point(0.6460604764104, 0.2289674387677),
    Point(0.1205750620789, 0.2137274526848),
    Point(0.3340850613712, 0.2290642403242),
    Point(0.4901123135679, 0.6277975316475),
)
"""Dlib's mean face in the unit square, in the order of `Landmarks`."""

SQUARE_SHIFT = (0.09, 0.53)
SQUARE_SIDE = 2.13
"""Centre and side of dlib's square in units of d, eye middle to mouth middle (medians over 21 photos)."""


def square_from_mouth(left_eye: Point, right_eye: Point, mouth: Point) -> Box:
    """Return dlib's square from a foreign detector's points.

    For an upright head the centre is eye middle + (0.09 d, 0.53 d) and the side 2.13 d, where d is the distance from
    eye middle to mouth middle; for a tilted one both shifts turn with the line from eyes to mouth. The square itself
    stands upright, as dlib's detectors would draw it.

    Args:
        left_eye: eye on the picture's left, pixels.
        right_eye: eye on the picture's right.
        mouth: middle of the mouth.
    """
    middle = _middle(left_eye, right_eye)
    down = _complex(mouth) - _complex(middle)
    centre = _complex(middle) + SQUARE_SHIFT[1] * down - 1j * SQUARE_SHIFT[0] * down
    side = SQUARE_SIDE * abs(down)
    return Box(centre.real - side / 2, centre.imag - side / 2, side, side)


def landmarks_from_eyes(left_eye: Point, right_eye: Point) -> Landmarks:
    """Return dlib's mean face laid on two eye middles by the one similarity transform that does it.

    The chip cut from these points has both eyes exactly where dlib's mean face has them. The nose is the mean face's,
    not this person's: nothing about yaw can be read from it.
    """
    mean_left, mean_right = _middle(MEAN_FACE[2], MEAN_FACE[3]), _middle(MEAN_FACE[0], MEAN_FACE[1])
    # A similarity transform of the plane is one complex multiplication and one addition.
    turn = (_complex(right_eye) - _complex(left_eye)) / (_complex(mean_right) - _complex(mean_left))
    placed = [_complex(left_eye) + turn * (_complex(point) - _complex(mean_left)) for point in MEAN_FACE]
    return Landmarks(*(Point(point.real, point.imag) for point in placed))


def square_from_landmarks(landmarks: Landmarks) -> Box:
    """Return an upright square of the mean face's size around five points.

    Its side is the unit of dlib's mean face, that is the eye distance divided by 0.5255, its centre the place of the
    unit square's centre.
    """
    mean_left, mean_right = _middle(MEAN_FACE[2], MEAN_FACE[3]), _middle(MEAN_FACE[0], MEAN_FACE[1])
    left, right = _complex(landmarks.left_eye), _complex(landmarks.right_eye)
    turn = (right - left) / (_complex(mean_right) - _complex(mean_left))
    centre = left + turn * (complex(0.5, 0.5) - _complex(mean_left))
    side = abs(turn)
    return Box(centre.real - side / 2, centre.imag - side / 2, side, side)


def _middle(a: Point, b: Point) -> Point:
    return Point((a.x + b.x) / 2, (a.y + b.y) / 2)


def _complex(point: Point) -> complex:
    return complex(point.x, point.y)
