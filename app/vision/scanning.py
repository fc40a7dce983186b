"""A scan for faces: frame by frame through the analysis, and faces that belong together joined into tracks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from app.domain.faces import Sighting, overlap
from app.domain.media import Frame, Pixels
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.templates import Template, distance
from app.vision.findings import AnalysedFace

SAME_PLACE = 0.3
"""Least overlap (intersection over union) with the track's last box, for faces of neighbouring frames."""
SAME_FACE = 0.5
"""Largest template distance to the track's last face when the boxes do not overlap. Joins tracks, decides nothing."""
FORGET_S = 1.0
FORGET_FRAMES = 30
"""How long a track without a face stays open: seconds, or frames where the stream has no times."""


class Analyser(Protocol):
    """The one thing a scan asks of the face analysis."""

    def analyse(self, pixels: Pixels) -> list[AnalysedFace]:
        """Return every face of a frame with template, measures and chip."""


@dataclass(frozen=True, eq=False)
class TrackedFace:
    """One face of a scan with its template and its 150-pixel chip, RGB (150, 150, 3)."""

    sighting: Sighting
    template: Template = field(repr=False)
    chip: Pixels = field(repr=False)


@dataclass(eq=False)
class _Track:
    number: int
    last: TrackedFace


def scan_frames(
    frames: Iterable[Frame], analyst: Analyser, total: int, progress: Progress = NO_PROGRESS
) -> Iterator[TrackedFace]:
    """Yield every face of the frames, in order, with the number of its track (from 1). Memory is bounded.

    Args:
        frames: in presentation order.
        total: how many there will be, for progress.

    Raises:
        Cancelled: progress asked to stop.
    """
    tracks: list[_Track] = []
    count = 0
    for done, frame in enumerate(frames):
        progress.check()
        progress.report(done, total)
        tracks = [track for track in tracks if not _over(track.last.sighting, frame)]
        free = list(tracks)
        for found in analyst.analyse(frame.pixels):
            track = _best(free, found)
            if track is None:
                count += 1
                number = count
            else:
                free.remove(track)
                number = track.number
            tracked = _tracked(frame, found, number)
            if track is None:
                tracks.append(_Track(number, tracked))
            else:
                track.last = tracked
            yield tracked
    progress.report(total, total)


def _over(last: Sighting, frame: Frame) -> bool:
    if last.time_s is not None and frame.position.time_s is not None:
        return frame.position.time_s - last.time_s > FORGET_S
    return frame.position.index - last.frame_index > FORGET_FRAMES


def _best(tracks: list[_Track], found: AnalysedFace) -> _Track | None:
    """Prefer the track whose last box overlaps most; without one, the one whose last face is nearest."""
    near = [(overlap(track.last.sighting.face.box, found.face.box), track) for track in tracks]
    placed = [(share, track) for share, track in near if share >= SAME_PLACE]
    if placed:
        return max(placed, key=lambda pair: pair[0])[1]
    alike = [(distance(track.last.template.vector, found.template.vector), track) for track in tracks]
    alike = [(gap, track) for gap, track in alike if gap <= SAME_FACE]
    return min(alike, key=lambda pair: pair[0])[1] if alike else None


def _tracked(frame: Frame, found: AnalysedFace, number: int) -> TrackedFace:
    position = frame.position
    sighting = Sighting(position.index, position.pts, position.time_s, number, found.face, found.measures)
    return TrackedFace(sighting, found.template, np.asarray(found.chip))
