"""The demo's invented people, analysed once for all tests of a run."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import av
import cv2
import numpy as np

from app.config import resource
from app.domain.casework.faces import Box, Face, FaceMeasures, FaceOrigin, Landmarks, Point
from app.domain.casework.media import Frame, FramePosition, Pixels
from app.domain.gallery.templates import Template, Vector, Vectors
from app.vision.analyst import FaceAnalyst, open_analyst
from app.vision.findings import AnalysedFace
from app.vision.geometry import landmarks_from_eyes, square_from_landmarks

CLIP = "clips/clip1_one_mated.mp4"


def picture(relative: str) -> Pixels:
    """A demo picture, RGB."""
    encoded = np.frombuffer(demo(relative).read_bytes(), dtype=np.uint8)
    return np.ascontiguousarray(cv2.cvtColor(cv2.imdecode(encoded, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB))


def demo(relative: str) -> Path:
    return resource(f"demo/{relative}")


def listed(kind: str) -> list[tuple[str, str]]:
    """(file, identity) of every demo file of a kind."""
    with demo("manifest.csv").open(encoding="utf-8", newline="") as lines:
        return [(line["file"], line["identity_id"]) for line in csv.DictReader(lines) if line["kind"] == kind]


class DecodedClip:
    """The clip with S004, decoded within the process."""

    def __init__(self) -> None:
        with av.open(str(demo(CLIP))) as container:
            self._frames = [
                Frame(FramePosition(i, frame.pts, frame.time), frame.to_ndarray(format="rgb24"), "")
                for i, frame in enumerate(container.decode(video=0))
            ]
        self.positions = [frame.position for frame in self._frames]

    def frames(self, start: int = 0, stop: int | None = None, stride: int = 1) -> Iterator[Frame]:
        yield from self._frames[start:stop:stride]


@cache
def analyst() -> FaceAnalyst:
    return open_analyst()


@cache
def analysed(relative: str) -> tuple[AnalysedFace, ...]:
    """The faces of a demo picture, by the default analyst."""
    return tuple(analyst().analyse(picture(relative)))


@cache
def gallery() -> tuple[Vectors, tuple[str, ...]]:
    """One row per gallery photo and its person."""
    photos = listed("gallery")
    return np.stack([analysed(file)[0].template.vector for file, _ in photos]), tuple(who for _, who in photos)


def people_by_distance(probe: Vector, vectors: Vectors, people: tuple[str, ...]) -> list[str]:
    """People of a gallery, nearest first, each by the best of their photos."""
    best: dict[str, float] = {}
    for person, apart in zip(people, np.linalg.norm(vectors - probe, axis=1), strict=True):
        best[person] = min(best.get(person, np.inf), float(apart))
    return sorted(best, key=lambda person: best[person])


def drawn(left: float, top: float, side: float = 60.0, origin: FaceOrigin = FaceOrigin.DETECTED) -> Face:
    """A face without pixels: dlib's mean face in a place."""
    eyes = Point(left + 0.23 * side, top + 0.22 * side), Point(left + 0.75 * side, top + 0.22 * side)
    landmarks: Landmarks = landmarks_from_eyes(*eyes)
    return Face(square_from_landmarks(landmarks), landmarks, "test", 1.0, origin)


def invented(left: float, top: float, vector: Vector, sharpness: float = 100.0) -> AnalysedFace:
    """An analysed face for trackers: a place, a template, a sharpness."""
    face = drawn(left, top)
    measures = FaceMeasures(30.0, sharpness, 120.0, 40.0, 0.0, 0.0, 0.0, 0.0)
    return AnalysedFace(face, Template(vector, "test"), measures, np.zeros((150, 150, 3), np.uint8))


def unit(axis: int, length: float = 1.0) -> Vector:
    """A template along one axis: two of them lie sqrt(2) lengths apart."""
    vector = np.zeros(128, dtype=np.float32)
    vector[axis] = length
    return vector


def whole(pixels: Pixels) -> Box:
    return Box(0, 0, pixels.shape[1], pixels.shape[0])
