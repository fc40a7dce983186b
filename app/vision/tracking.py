"""Which faces of successive frames are one and the same passage of a person.

A track is a claim about one uninterrupted passage, nothing more: whoever leaves and comes back gets a new track. When
in doubt a track is split, because two people in one track would spoil every probe made of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.domain.casework.faces import Box, overlap
from app.domain.gallery.templates import Vector, distance
from app.vision.findings import AnalysedFace

SAME_PASSAGE_DISTANCE = 0.6
"""Largest distance to the track's last or mean template. Dlib's customary figure: here it may only forbid, with place
and time already agreeing; it never says who somebody is."""
LONGEST_GAP_S = 1.5
_LOOKS = 2  # a track also outlives this many looks, however far apart a large stride puts them
_AT_ONCE, _PER_SECOND, _AT_MOST = 0.7, 2.5, 3.0  # how far a face may have moved, in sides of its square


@dataclass
class _Track:
    number: int
    box: Box
    last: Vector
    mean: Vector
    count: int
    look: int
    time_s: float


class Tracker:
    """Gives every face of a frame its track number, frame by frame in presentation order."""

    def __init__(self) -> None:
        self._tracks: list[_Track] = []
        self._count = 0
        self._looks = 0

    def assign(self, faces: list[AnalysedFace], time_s: float) -> list[int]:
        """Return one track number per face; new passages get the next free number, from 1.

        Args:
            faces: everything found in one frame.
            time_s: presentation time, or any clock that runs with the frames.
        """
        self._looks += 1
        self._tracks = [track for track in self._tracks if self._alive(track, time_s)]
        numbers: dict[int, int] = {}
        taken: set[int] = set()
        for _, place, track in sorted(self._pairs(faces, time_s), key=lambda pair: pair[0]):
            if place not in numbers and track.number not in taken:
                numbers[place] = track.number
                taken.add(track.number)
                self._extend(track, faces[place], time_s)
        for place, face in enumerate(faces):
            if place not in numbers:
                numbers[place] = self._start(face, time_s)
        return [numbers[place] for place in range(len(faces))]

    def _pairs(self, faces: list[AnalysedFace], time_s: float) -> list[tuple[float, int, _Track]]:
        pairs = []
        for place, face in enumerate(faces):
            for track in self._tracks:
                apart = min(distance(face.template.vector, track.last), distance(face.template.vector, track.mean))
                if apart <= SAME_PASSAGE_DISTANCE and _near(face.face.box, track, time_s):
                    pairs.append((apart - overlap(face.face.box, track.box), place, track))
        return pairs

    def _alive(self, track: _Track, time_s: float) -> bool:
        return time_s - track.time_s <= LONGEST_GAP_S or self._looks - track.look <= _LOOKS

    def _extend(self, track: _Track, face: AnalysedFace, time_s: float) -> None:
        track.count += 1
        track.box, track.last = face.face.box, face.template.vector
        track.mean = (track.mean + (face.template.vector - track.mean) / np.float32(track.count)).astype(np.float32)
        track.look, track.time_s = self._looks, time_s

    def _start(self, face: AnalysedFace, time_s: float) -> int:
        self._count += 1
        vector = face.template.vector
        self._tracks.append(_Track(self._count, face.face.box, vector, vector, 1, self._looks, time_s))
        return self._count


def same_passages(before: list[AnalysedFace], after: list[AnalysedFace], seconds: float) -> bool:
    """Tell whether exactly the same faces go on from one frame to another: nobody came, nobody left.

    Args:
        before: everything found in the earlier frame.
        after: everything found in the later one.
        seconds: between the two.
    """
    tracker = Tracker()
    return sorted(tracker.assign(before, 0.0)) == sorted(tracker.assign(after, seconds))


def _near(box: Box, track: _Track, time_s: float) -> bool:
    moved = math.dist((box.centre.x, box.centre.y), (track.box.centre.x, track.box.centre.y))
    side = max(box.width, track.box.width)
    alike = min(box.width, track.box.width) / side > 0.5
    return alike and moved <= side * min(_AT_ONCE + _PER_SECOND * (time_s - track.time_s), _AT_MOST)
