"""Dlib's HOG detector: the classic, for frontal faces of about 40 pixels and more (at upsample 1)."""

from __future__ import annotations

import dlib

from app.domain.casework.faces import Box
from app.domain.casework.media import Pixels
from app.vision.detectors.protocol import Detection
from app.vision.detectors.sizing import sized
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
        frame, scale = sized(pixels)
        rectangles, scores, _ = self._detector.run(frame, self._upsample, 0.0)
        found = [
            Detection(Box(r.left() / scale, r.top() / scale, r.width() / scale, r.height() / scale), float(score))
            for r, score in zip(rectangles, scores, strict=True)
        ]
        return sorted(found, key=lambda detection: -detection.score)
