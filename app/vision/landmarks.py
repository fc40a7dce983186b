"""Dlib's five points and the chip cut by them: the one alignment path of the product."""

from __future__ import annotations

from typing import Any

import dlib
import numpy as np

from app.domain.casework.faces import Box, Face, Landmarks, Point
from app.domain.casework.media import Pixels
from app.vision.findings import CHIP_PADDING, CHIP_SIZE
from app.vision.geometry import square_from_landmarks
from app.vision.models import FIVE_POINTS, ModelId, find_weights, identify, read_weights
from app.vision.patches import Patch, cut_patch


class LandmarkFinder:
    """Dlib's 5-point predictor (CC0). The 68-point one is not free for this use and is never loaded."""

    def __init__(self) -> None:
        read_weights(FIVE_POINTS)  # checks the bytes; dlib reads the file itself
        self._predictor = dlib.shape_predictor(str(find_weights(FIVE_POINTS)))
        self.model_id: ModelId = identify(FIVE_POINTS, "dlib")

    def find(self, pixels: Pixels, square: Box) -> Landmarks:
        """Return five points, in frame pixels, of the face inside a square.

        Args:
            pixels: full normalised frame, RGB (rows, columns, 3).
            square: dlib's square around the face; may reach beyond the frame.
        """
        patch = cut_patch(pixels, square, reach=1.5)
        shape = self._predictor(patch.pixels, as_rectangle(patch.inward_box(square)))
        return Landmarks(*(patch.outward(Point(float(part.x), float(part.y))) for part in shape.parts()))


def cut_chip(pixels: Pixels, face: Face, size: int = CHIP_SIZE, padding: float = CHIP_PADDING) -> Pixels:
    """Return the face upright and scaled, as `dlib.get_face_chip` cuts it; black beyond the frame.

    Args:
        pixels: full normalised frame, RGB (rows, columns, 3).
        face: whose five points are laid on dlib's mean face.
        size: side of the chip in pixels.
        padding: border around the mean face, in units of its side.

    Returns:
        RGB, (size, size, 3), uint8.
    """
    patch = cut_patch(pixels, face.box, reach=_chip_reach(face, padding))
    chip = dlib.get_face_chip(patch.pixels, _as_dlib(face, patch), size=size, padding=padding)
    return np.asarray(chip, dtype=np.uint8)


def as_rectangle(box: Box) -> Any:
    """Return a box as dlib's rectangle, whose right and bottom still belong to it."""
    return dlib.rectangle(round(box.left), round(box.top), round(box.right) - 1, round(box.bottom) - 1)


def _chip_reach(face: Face, padding: float) -> float:
    """Return how far a turned chip can reach from the centre of the face's square, in sides of that square."""
    mean = square_from_landmarks(face.landmarks)
    off_centre = abs(mean.centre.x - face.box.centre.x) + abs(mean.centre.y - face.box.centre.y)
    return ((0.5 + padding) * mean.width * 2**0.5 + off_centre) / face.box.width


def _as_dlib(face: Face, patch: Patch) -> Any:
    places = [patch.inward(point) for point in face.landmarks.points()]
    parts = [dlib.point(round(place.x), round(place.y)) for place in places]
    return dlib.full_object_detection(dlib.rectangle(0, 0, 1, 1), parts)
