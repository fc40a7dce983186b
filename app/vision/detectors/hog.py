"""Dlib's HOG detector: the classic, for frontal faces of about 40 pixels and more (at upsample 1)."""

from __future__ import annotations

import dlib
import numpy as np

from app.domain.faces import Box
from app.domain.media import Pixels
from app.vision.detectors.protocol import Detection
from app.vision.models import ModelId


class HogDetector:
    """`dlib.get_frontal_face_detector()` on the frame doubled once (Dalal and Triggs 2005; weights built into dlib)."""

    name = "hog"

    def __init__(self, upsample: int = 1) -> None:
        self._upsample = upsample
        self._detector = dlib.get_frontal_face_detector()

    @property
    def model_ids(self) -> tuple[ModelId, ...]:
        """Return dlib's version: these weights have no file."""
        return (ModelId(f"dlib {dlib.__version__} frontal face detector", "", "dlib"),)

    def detect(self, pixels: Pixels) -> list[Detection]:
        """Return the faces of an RGB frame (rows, columns, 3), best score first."""
        rectangles, scores, _ = self._detector.run(np.ascontiguousarray(pixels), self._upsample, 0.0)
        found = [
            Detection(Box(r.left(), r.top(), r.width(), r.height()), float(score))
            for r, score in zip(rectangles, scores, strict=True)
        ]
        return sorted(found, key=lambda detection: -detection.score)
