"""Dlib's CNN face detector (max-margin object detection, King 2015), run in ONNX Runtime."""

from __future__ import annotations

from pathlib import Path

import dlib
import numpy as np

from app.domain.casework.faces import Box
from app.domain.casework.media import Pixels
from app.vision.detectors.boxes import Numbers, Rectangles, suppress
from app.vision.detectors.protocol import Detection
from app.vision.detectors.sizing import sized
from app.vision.dlib_networks import mmod_network
from app.vision.mmod_map import WINDOW, score_map, squares_above
from app.vision.models import MMOD, ModelId, identify
from app.vision.onnx_cache import open_network
from app.vision.sessions import THREADS

_PYRAMID = 6  # each level is 5/6 of the one before
_SMALLEST_LEVEL = 40  # pixels; a face would fill such a level twice over
_OVERLAP = 0.338  # union overlap at which the network's trainer called two squares one face (from its file)


class MmodDetector:
    """Finds faces of about 40 pixels and more, frontal to half profile, with few false ones."""

    name = "mmod"

    def __init__(self, cache: Path | None = None, enlarge: int = 2, threads: int = THREADS) -> None:
        """Open the network.

        Args:
            cache: folder for converted networks, or None.
            enlarge: whole factor by which frames are enlarged first: the network's own window is 80 pixels.
            threads: for one run.

        Raises:
            Unavailable: the weights are missing or wrong, or the converted network differs from dlib's.
        """
        opened = open_network(mmod_network(), cache, threads)
        self._session = opened.session
        self._enlarge = enlarge
        self._pyramid = dlib.pyramid_down(_PYRAMID)
        self.remarks = opened.remarks
        self.model_ids: tuple[ModelId, ...] = (identify(MMOD, "onnx"),)

    def detect(self, pixels: Pixels) -> list[Detection]:
        """Return the faces of an RGB frame (rows, columns, 3), best score first."""
        rectangles, scores = self._search(pixels)
        kept = suppress(rectangles, scores, _OVERLAP)
        return [
            Detection(Box(float(left), float(top), float(right - left), float(bottom - top)), float(scores[i]))
            for i in kept
            for left, top, right, bottom in [rectangles[i]]
        ]

    def _search(self, pixels: Pixels) -> tuple[Rectangles, Numbers]:
        level, scale = sized(pixels, self._enlarge)
        found: list[tuple[float, ...]] = []
        depth = 0
        while min(level.shape[:2]) >= _SMALLEST_LEVEL:
            for score, left, top in squares_above(score_map(self._session, level), 0.0):
                corner = self._pyramid.point_up(dlib.dpoint(left, top), depth)
                far = self._pyramid.point_up(dlib.dpoint(left + WINDOW, top + WINDOW), depth)
                found.append((score, corner.x / scale, corner.y / scale, far.x / scale, far.y / scale))
            level = self._pyramid(level)
            depth += 1
        table = np.array(found, dtype=np.float64).reshape(-1, 5)
        return table[:, 1:], table[:, 0]
