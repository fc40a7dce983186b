"""MTCNN: three small networks in a row (Zhang, Zhang, Li, Qiao 2016), run from their ONNX files.

P-Net looks at every place of an image pyramid and proposes boxes; R-Net sorts them at 24 pixels; O-Net decides at 48
pixels and places five points. The files come from a Keras port of weights trained in MATLAB: they take (n, columns,
rows, 3), that is pictures with rows and columns exchanged, RGB, (value - 127.5) / 128.
"""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from app.domain.casework.faces import Box, Point
from app.domain.casework.media import Pixels
from app.vision.detectors.boxes import Numbers, Rectangles, shifted, squared, suppress
from app.vision.detectors.mtcnn_networks import open_mtcnn
from app.vision.detectors.protocol import Detection
from app.vision.detectors.sizing import LARGEST_SEARCH
from app.vision.geometry import square_from_mouth
from app.vision.models import ONET, PNET, RNET, ModelId, identify
from app.vision.sessions import THREADS, Session

SMALLEST_FACE_PX = 20.0
_CELL, _STRIDE, _PYRAMID = 12, 2, 0.709
_THRESHOLDS = (0.6, 0.7, 0.7)  # the authors'
_BATCH = 256


class MtcnnDetector:
    """Finds faces from about 20 pixels wide, also oblique ones."""

    name = "mtcnn"

    def __init__(
        self, cache: Path | None = None, smallest_face_px: float = SMALLEST_FACE_PX, threads: int = THREADS
    ) -> None:
        """Open the networks. Raises `Unavailable`: a weight file is missing or wrong.

        Args:
            cache: folder for rearranged networks, or None; see `open_network`.
            smallest_face_px: width from which faces are searched for.
            threads: for one run.
        """
        self._smallest = smallest_face_px
        (self._proposer, self._refiner, self._decider), self.remarks = open_mtcnn(cache, threads)
        self.model_ids: tuple[ModelId, ...] = tuple(identify(name, "onnx") for name in (PNET, RNET, ONET))

    def detect(self, pixels: Pixels) -> list[Detection]:
        """Return the faces of an RGB frame (rows, columns, 3), best score first."""
        rectangles = self._refine(pixels, self._propose(pixels))
        if not len(rectangles):
            return []
        offsets, points, odds = self._look(self._decider, pixels, rectangles, 48)
        passed = odds[:, 1] > _THRESHOLDS[2]
        rectangles, offsets, scores = rectangles[passed], offsets[passed], odds[passed, 1]
        sizes = rectangles[:, 2:] - rectangles[:, :2]
        columns = rectangles[:, :1] + points[passed, :5] * sizes[:, :1]
        rows = rectangles[:, 1:2] + points[passed, 5:] * sizes[:, 1:]
        kept = suppress(shifted(rectangles, offsets), scores, 0.7, by_smaller=True)
        return [Detection(_square(columns[i], rows[i]), float(scores[i])) for i in kept]

    def _propose(self, pixels: Pixels) -> Rectangles:
        found, level = [], pixels
        for scale in self._scales(pixels.shape[0], pixels.shape[1]):
            size = (math.ceil(pixels.shape[1] * scale), math.ceil(pixels.shape[0] * scale))
            level = np.asarray(cv2.resize(level, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
            found.append(self._propose_at(level, scale))
        rectangles = np.concatenate([part for part, _ in found] or [np.empty((0, 4))])
        scores = np.concatenate([part for _, part in found] or [np.empty(0)])
        return squared(rectangles[suppress(rectangles, scores, 0.7)])

    def _propose_at(self, level: Pixels, scale: float) -> tuple[Rectangles, Numbers]:
        offsets, odds = self._proposer.run(_prepared(level[None]))
        columns, rows = np.nonzero(odds[0, :, :, 1] >= _THRESHOLDS[0])
        scores = odds[0, columns, rows, 1].astype(np.float64)
        corners = np.stack([columns, rows], axis=1) * float(_STRIDE)
        rectangles = np.hstack([corners, corners + _CELL]) / scale
        kept = suppress(rectangles, scores, 0.5)
        return shifted(rectangles, offsets[0, columns, rows].astype(np.float64))[kept], scores[kept]

    def _scales(self, rows: int, columns: int) -> list[float]:
        smallest = self._smallest * max(1.0, math.sqrt(rows * columns / LARGEST_SEARCH))
        scales, scale = [], _CELL / smallest
        while min(rows, columns) * scale >= _CELL:
            scales.append(scale)
            scale *= _PYRAMID
        return scales

    def _refine(self, pixels: Pixels, rectangles: Rectangles) -> Rectangles:
        if not len(rectangles):
            return rectangles
        offsets, odds = self._look(self._refiner, pixels, rectangles, 24)
        passed = odds[:, 1] > _THRESHOLDS[1]
        rectangles, offsets, scores = rectangles[passed], offsets[passed], odds[passed, 1]
        kept = suppress(rectangles, scores, 0.7)
        return squared(shifted(rectangles[kept], offsets[kept]))

    def _look(self, session: Session, pixels: Pixels, rectangles: Rectangles, side: int) -> list[Numbers]:
        crops = _crops(pixels, rectangles, side)
        runs = [session.run(_prepared(crops[start : start + _BATCH])) for start in range(0, len(crops), _BATCH)]
        return [np.concatenate(parts).astype(np.float64) for parts in zip(*runs, strict=True)]


def _prepared(pictures: Pixels) -> npt.NDArray[np.float32]:
    exchanged = np.ascontiguousarray(pictures.transpose(0, 2, 1, 3), dtype=np.float32)
    return (exchanged - np.float32(127.5)) * np.float32(1 / 128)


def _crops(pixels: Pixels, rectangles: Rectangles, side: int) -> Pixels:
    """Return the parts of a frame at one size, (n, side, side, 3); black beyond the frame."""
    crops = np.empty((len(rectangles), side, side, 3), dtype=np.uint8)
    edges = np.rint(rectangles).astype(int)
    for crop, (left, top, right, bottom) in zip(crops, edges, strict=True):
        part = _cut(pixels, left, top, max(right, left + 1), max(bottom, top + 1))
        cv2.resize(part, (side, side), dst=crop, interpolation=cv2.INTER_AREA)
    return crops


def _cut(pixels: Pixels, left: int, top: int, right: int, bottom: int) -> Pixels:
    rows, columns = pixels.shape[:2]
    inside = pixels[max(top, 0) : max(min(bottom, rows), 0), max(left, 0) : max(min(right, columns), 0)]
    if inside.shape[:2] == (bottom - top, right - left):
        return inside
    part = np.zeros((bottom - top, right - left, 3), dtype=np.uint8)
    down, along = max(-top, 0), max(-left, 0)
    part[down : down + inside.shape[0], along : along + inside.shape[1]] = inside
    return part


def _square(columns: Numbers, rows: Numbers) -> Box:
    left_eye, right_eye, _nose, *mouth = (Point(float(x), float(y)) for x, y in zip(columns, rows, strict=True))
    middle = Point((mouth[0].x + mouth[1].x) / 2, (mouth[0].y + mouth[1].y) / 2)
    return square_from_mouth(left_eye, right_eye, middle)
