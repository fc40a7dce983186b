"""A scan for faces: decode, detect, align and describe at the same time; faces that belong together become tracks.

Regular looks lie as far apart as the machine's speed asks for. Where a face came or went between two of them, the
frames between are looked at as well, so that a track begins and ends where it does in the clip.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

from app.domain.casework.choice import choice_order
from app.domain.casework.faces import Sighting
from app.domain.casework.media import Frame, FramePosition, Pixels
from app.domain.gallery.templates import Template
from app.domain.progress import NO_PROGRESS, Progress
from app.vision.findings import AnalysedFace
from app.vision.looking import Analyser, Crew, Look
from app.vision.pacing import Pace
from app.vision.tracking import Tracker, same_passages

ASSUMED_FRAME_RATE = 25.0  # only to bound gaps between frames that carry no timestamp


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


class Clip(Protocol):
    """What a scan asks of an opened file; held by `MediaReader`."""

    @property
    def positions(self) -> Sequence[FramePosition]: ...  # noqa: D102
    def frames(self, start: int = 0, stop: int | None = None, stride: int = 1) -> Iterator[Frame]: ...  # noqa: D102


class Scan:
    """One pass over a clip. Holds a few frames at a time, however long the clip is.

    Attributes:
        looked: numbers of the frames that were looked at, in order.
    """

    def __init__(self, analysts: Sequence[Analyser], pace: Pace, progress: Progress = NO_PROGRESS) -> None:
        """Prepare.

        Args:
            analysts: find, measure and describe, each one frame at a time.
            pace: chooses the frames.
            progress: hears of every frame passed, and may stop the scan.
        """
        self.looked: list[int] = []
        self._analysts, self._pace, self._progress = analysts, pace, progress
        self._tracker = Tracker()
        self._before: Look | None = None

    @property
    def stride(self) -> int:
        """The longest way from one frame that was looked at to the next."""
        return max((later - earlier for earlier, later in pairwise(self.looked)), default=1)

    def faces(self, clip: Clip) -> Iterator[TrackedFace]:
        """Yield every face found, in presentation order, with the number of its track (from 1).

        Raises:
            Cancelled: progress asked to stop. BadInput: the decoding process had to be ended.
        """
        total = len(clip.positions)
        with Crew(self._analysts) as crew:
            for look in crew.looks(self._regular(clip)):
                for earlier in crew.looks(self._between(clip, look)):
                    yield from self._track(earlier)
                yield from self._track(look)
                self._before = look
                self._progress.report(min(look.frame.position.index, total), total)
        self._progress.report(total, total)

    def _regular(self, clip: Clip) -> Iterator[Frame]:
        """Yield the frames of the regular looks, as far apart as the pace says at the time."""
        place, total, latest = 0, len(clip.positions), -1
        while place < total:
            step = self._pace.step(place)
            for frame in clip.frames(place, None, step):
                self._progress.check()
                latest = frame.position.index
                yield frame
                place = latest + step
                if self._pace.step(place) != step:
                    break
            else:
                place = total
        if self._pace.looks_at_last and latest < total - 1:
            yield from clip.frames(total - 1)

    def _between(self, clip: Clip, look: Look) -> Iterator[Frame]:
        """Yield the frames since the regular look before, if somebody came or left meanwhile and there is time."""
        if self._before is None:
            return
        first, end = self._before.frame.position.index + 1, look.frame.position.index
        seconds = _seconds(look.frame) - _seconds(self._before.frame)
        if first >= end or not self._pace.has_time_for(end - first, end):
            return
        if same_passages(self._before.faces, look.faces, seconds):
            return
        for frame in clip.frames(first, end):
            self._progress.check()
            yield frame

    def _track(self, look: Look) -> Iterator[TrackedFace]:
        found, frame = look.faces, look.frame
        self.looked.append(frame.position.index)
        if look.seconds is not None:
            self._pace.looked(look.seconds)
        for face, number in zip(found, self._tracker.assign(found, _seconds(frame)), strict=True):
            yield _tracked(frame, face, number)


def gather_tracks(faces: Iterable[TrackedFace], keep: int = 8) -> list[Track]:
    """Return the tracks of a scan with their best frames; chips and templates of all other frames are let go.

    Args:
        faces: what `Scan.faces` yields.
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
