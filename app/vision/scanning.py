"""A scan for faces: frame by frame through the analysis, faces that belong together joined into tracks."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.faces import Sighting
from app.domain.media import Frame, Pixels
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.templates import Template
from app.vision.findings import AnalysedFace
from app.vision.quality import choice_order
from app.vision.tracking import Tracker

ASSUMED_FRAME_RATE = 25.0  # only to bound gaps between frames that carry no timestamp


class Analyser(Protocol):
    """The one thing a scan asks of the face analysis: a `FaceAnalyst` or an `AnalystProcess`."""

    def analyse(self, pixels: Pixels) -> list[AnalysedFace]:
        """Return every face of a frame with template, measures and chip."""
        ...


@dataclass(frozen=True, eq=False)
class TrackedFace:
    """One face of a scan with its template and its 150-pixel chip, RGB (150, 150, 3)."""

    sighting: Sighting
    template: Template = field(repr=False)
    chip: Pixels = field(repr=False)


@dataclass(frozen=True, eq=False)
class Track:
    """One passage of one person, as far as can be told.

    Attributes:
        number: from 1, in order of appearance.
        sightings: every one, in presentation order.
        best: the few most fit for a probe, best first.
    """

    number: int
    sightings: tuple[Sighting, ...]
    best: tuple[TrackedFace, ...]


def scan_frames(
    frames: Iterable[Frame], analyst: Analyser, total: int, progress: Progress = NO_PROGRESS
) -> Iterator[TrackedFace]:
    """Yield every face of the frames, in order, with the number of its track (from 1). Holds one frame at a time.

    Args:
        frames: in presentation order; a stride is the business of who decodes them.
        analyst: finds, measures and describes.
        total: how many there will be, for progress.
        progress: hears of every frame, and may stop the scan.

    Raises:
        Cancelled: progress asked to stop.
    """
    tracker = Tracker()
    for done, frame in enumerate(frames):
        progress.check()
        progress.report(done, total)
        found = analyst.analyse(frame.pixels)
        numbers = tracker.assign(found, _seconds(frame))
        for face, number in zip(found, numbers, strict=True):
            yield _tracked(frame, face, number)
    progress.report(total, total)


def gather_tracks(faces: Iterable[TrackedFace], keep: int = 8) -> list[Track]:
    """Return the tracks of a scan with their best frames; chips and templates of all other frames are let go.

    Args:
        faces: what `scan_frames` yields.
        keep: how many best frames to keep of a track.
    """
    sightings: dict[int, list[Sighting]] = {}
    best: dict[int, list[tuple[float, int, TrackedFace]]] = {}
    for serial, face in enumerate(faces):
        sightings.setdefault(face.sighting.track, []).append(face.sighting)
        heap = best.setdefault(face.sighting.track, [])
        heapq.heappush(heap, (choice_order(face.sighting.measures), -serial, face))
        if len(heap) > keep:
            heapq.heappop(heap)
    return [
        Track(number, tuple(seen), tuple(face for _, _, face in sorted(best[number], reverse=True)))
        for number, seen in sorted(sightings.items())
    ]


def _seconds(frame: Frame) -> float:
    position = frame.position
    return position.time_s if position.time_s is not None else position.index / ASSUMED_FRAME_RATE


def _tracked(frame: Frame, found: AnalysedFace, number: int) -> TrackedFace:
    position = frame.position
    sighting = Sighting(position.index, position.pts, position.time_s, number, found.face, found.measures)
    return TrackedFace(sighting, found.template, found.chip)
