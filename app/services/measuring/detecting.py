"""The faces in the frames of a file that lies somewhere: a measurement on files alone, never on casework."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from app.domain.casework.faces import Face
from app.domain.progress import NO_PROGRESS, Progress
from app.errors import BadInput
from app.vision.analyst import open_analyst
from app.vision.decoding import open_media
from app.vision.findings import DEFAULT as DEFAULT_DETECTOR
from app.vision.findings import DETECTORS

__all__ = ["DEFAULT_DETECTOR", "DETECTORS", "Detections", "FrameFaces", "detect_faces"]


@dataclass(frozen=True)
class FrameFaces:
    """The faces of one frame.

    Attributes:
        index: 0-based number in presentation order.
        pts_s: presentation time in seconds from the first frame; None for a still or without timestamps.
        seconds: how long finding them took.
        faces: best score first.
    """

    index: int
    pts_s: float | None
    seconds: float
    faces: tuple[Face, ...]


@dataclass(frozen=True)
class Detections:
    """What was found in a file.

    Attributes:
        frame_count: frames that are really there, not what a header says.
        frames: those looked at.
        unreadable: numbers of those that should have been looked at and could not be decoded.
        remarks: what was odd about the file.
    """

    frame_count: int
    frames: tuple[FrameFaces, ...]
    unreadable: tuple[int, ...]
    remarks: tuple[str, ...]


def detect_faces(
    path: Path,
    detector: str = DEFAULT_DETECTOR,
    models_folder: Path | None = None,
    stride: int = 1,
    progress: Progress = NO_PROGRESS,
) -> Detections:
    """Find the faces in every `stride`-th frame of a still or clip.

    Raises:
        BadInput: no such file, no picture or clip that can be shown, no detector of that name, a stride below 1, or
            not a single frame could be decoded. Unavailable: a weight file is missing. Cancelled: stopped.
    """
    if stride < 1:
        raise BadInput("The stride is the distance from one frame to the next, at least 1.")
    with open_media(path, path.name) as reader:
        analyst = open_analyst(detector=detector, models_folder=models_folder)
        total = len(range(0, len(reader.positions), stride))
        frames: list[FrameFaces] = []
        for done, frame in enumerate(reader.frames(stride=stride)):
            progress.check()
            progress.report(done, total)
            started = time.perf_counter()
            faces = tuple(analyst.find(frame.pixels))
            seconds = time.perf_counter() - started
            frames.append(FrameFaces(frame.position.index, frame.position.time_s, seconds, faces))
        if not frames:
            reader.frame(0)  # says why
        progress.report(total, total)
        return Detections(len(reader.positions), tuple(frames), reader.unreadable, reader.info.remarks)
