"""Stand-ins for the two slow parts, face networks and decoding processes, with the same interfaces."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import Self

import numpy as np
from PIL import Image

from app.domain.casework.faces import Box, Face, FaceMeasures, FaceOrigin, Landmarks, Point
from app.domain.casework.media import DecodeLimits, Frame, FramePosition, MediaInfo, MediaKind, Pane, Pixels, Preview
from app.domain.gallery.templates import Template
from app.errors import BadInput
from app.vision.findings import AnalysedFace, DescribedFace
from app.vision.models import ModelId
from app.vision.pixels import digest

MODEL = "f" * 64


class FakeAnalyst:
    """Reads from a picture's first pixels who is on it (see `pictures`)."""

    model_ids = (ModelId("fake-detector", "d" * 64, "test"), ModelId("fake-encoder", MODEL, "test"))
    remarks: tuple[str, ...] = ()
    encoder = ""

    def use_encoder(self, encoder: str) -> None:
        if encoder not in {"", MODEL}:
            self.encoder, self.model_ids = encoder, (FakeAnalyst.model_ids[0], ModelId("own.dat", encoder, "test"))
        elif self.encoder:
            self.encoder, self.model_ids = "", FakeAnalyst.model_ids

    def twin(self, encoder: str | None = None) -> FakeAnalyst:
        made = type(self)()
        made.use_encoder(self.encoder if encoder is None else encoder)
        return made

    def find(self, pixels: Pixels) -> list[Face]:
        apart = float(pixels[0, 1, 0])
        return [_face(110 + 5 * n, 120, apart) for n in range(int(pixels[0, 0, 2]))]

    def place(self, pixels: Pixels, box: Box | None, left_eye: Point, right_eye: Point) -> Face:
        apart = right_eye.x - left_eye.x
        if apart < 4:
            raise BadInput("The eyes are less than 4 pixels apart. Place one point on each eye.")
        face = _face((left_eye.x + right_eye.x) / 2, left_eye.y, apart)
        return Face(face.box, face.landmarks, "by hand", 0.0, FaceOrigin.DRAWN)

    def describe(self, pixels: Pixels, faces: Sequence[Face]) -> list[Template]:
        turn = np.roll(vector(int(pixels[0, 0, 0]), int(pixels[0, 0, 1])), len(self.encoder))
        return [Template(turn, self.encoder or MODEL) for _ in faces]

    def analyse(self, pixels: Pixels) -> list[AnalysedFace]:
        faces = self.find(pixels)
        return [
            AnalysedFace(face, template, self.measure(pixels, face), self.chip(pixels, face))
            for face, template in zip(faces, self.describe(pixels, faces), strict=True)
        ]

    def describe_portraits(self, pictures: Sequence[Pixels]) -> list[list[DescribedFace]]:
        return [
            [DescribedFace(face.face, face.template, face.measures) for face in self.analyse(pixels)]
            for pixels in pictures
        ]

    def measure(self, pixels: Pixels, face: Face) -> FaceMeasures:
        return FaceMeasures(face.landmarks.eye_distance_px, 50.0, 120.0, 30.0, 0.0, 0.0, 0.0, 0.0)

    def chip(self, pixels: Pixels, face: Face, size: int = 150, padding: float = 0.25) -> Pixels:
        return np.full((size, size, 3), pixels[120, 110], dtype=np.uint8)

    def close(self) -> None:
        return None


def vector(person: int, variant: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Return 128 numbers: near for variants of one person, far between people."""
    base = np.random.default_rng(person).normal(0, 0.09, 128)
    shift = np.random.default_rng(10_000 + variant).normal(0, 0.01, 128)
    return np.asarray(base + shift, dtype=np.float32)


class FakeMedia:
    """A still, decoded within the process. For tests that are about something else than decoding."""

    def __init__(self, source: Iterable[bytes], name: str, limits: DecodeLimits) -> None:
        data = b"".join(source)
        try:
            image = Image.open(io.BytesIO(data))
            self._pixels: Pixels = np.asarray(image.convert("RGB"), dtype=np.uint8)
        except OSError:
            raise BadInput(f"{name} is neither a picture nor a clip that this program reads.") from None
        rows, columns = self._pixels.shape[:2]
        self.info = MediaInfo(MediaKind.STILL, image.format or "?", image.format or "?", columns, rows, 1)
        self.positions: Sequence[FramePosition] = (FramePosition(0, None, None),)
        self.unreadable: tuple[int, ...] = ()

    def frame(self, index: int) -> Frame:
        if index:
            raise BadInput(f"There is no frame {index}.")
        return Frame(self.positions[0], self._pixels, digest(self._pixels))

    def preview(self, index: int, pane: Pane, foreseen: Sequence[int] = (), *, near: bool = False) -> Preview:
        frame = self.frame(index)
        rows, columns, _ = frame.pixels.shape
        small = frame.pixels[:: -(-rows // pane.rows), :: -(-columns // pane.columns), ::-1]
        whole = np.full((*small.shape[:2], 4), 255, dtype=np.uint8)
        whole[..., :3] = small
        return Preview(frame.position, whole, columns, rows)

    def frames(self, start: int = 0, stop: int | None = None, stride: int = 1) -> Iterator[Frame]:
        yield self.frame(0)

    def close(self) -> None:
        return None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None


def _face(x: float, y: float, apart: float) -> Face:
    left, right = x - apart / 2, x + apart / 2
    landmarks = Landmarks(
        Point(right + 4, y), Point(right - 4, y), Point(left - 4, y), Point(left + 4, y), Point(x, y + apart * 0.8)
    )
    return Face(Box(x - apart, y - apart, 2 * apart, 2 * apart), landmarks, "fake-detector", 1.0)
