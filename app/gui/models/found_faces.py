"""The faces of one exhibit, by number, by frame and by track, and which of them became probes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.casework.faces import Face, Sighting, overlap
from app.domain.records import ProbeRecord
from app.gui.widgets.timeline import TrackBar

_SAME = 0.5
"""Least overlap at which two boxes of one frame are around one face."""


@dataclass(frozen=True)
class SeenFace:
    """One face of the frame that is seen.

    Attributes:
        track: number of its track, None for a face that no scan found.
        mark: `Q1` where it became a probe, empty where it did not.
        number: its number on the contact sheet, None when it is not there.
    """

    face: Face
    track: int | None = None
    mark: str = ""
    number: int | None = None


class FoundFaces:
    """Faces of a contact sheet, numbered from 0 in its order.

    Args:
        sightings: as the sheet has them: by track, in each the best for a probe first.
        probes: taken from the same exhibit.
    """

    def __init__(self, sightings: Sequence[Sighting] = (), probes: Sequence[ProbeRecord] = ()) -> None:
        self._sightings = tuple(sightings)
        self._probes = tuple(probes)
        self._by_frame: defaultdict[int, list[int]] = defaultdict(list)
        self._by_track: defaultdict[int, list[int]] = defaultdict(list)
        for number, seen in enumerate(self._sightings):
            self._by_frame[seen.frame_index].append(number)
            self._by_track[seen.track].append(number)
        self._marks: dict[int, str] = {}
        self._beside = [probe for probe in self._probes if not self._marked(probe)]

    def __len__(self) -> int:
        return len(self._sightings)

    @property
    def sightings(self) -> tuple[Sighting, ...]:
        """The sightings, in the order of the sheet."""
        return self._sightings

    def sighting(self, number: int) -> Sighting:
        """Return one sighting."""
        return self._sightings[number]

    def mark(self, number: int) -> str:
        """Return the marks of the probes that a face became: `Q1`, or `Q1, Q4`; empty for none."""
        return self._marks.get(number, "")

    def best_of(self, track: int) -> int | None:
        """Return the number of a track's best face for a probe, None when there is no such track."""
        numbers = self._by_track.get(track)
        return numbers[0] if numbers else None

    def bars(self) -> list[TrackBar]:
        """Return one bar for each track, from its first to its last sighting."""
        frames = {track: [self._sightings[n].frame_index for n in found] for track, found in self._by_track.items()}
        return [TrackBar(track, min(seen), max(seen), seen[0]) for track, seen in sorted(frames.items())]

    def in_frame(self, index: int) -> list[SeenFace]:
        """Return the faces known of a frame: those of the scan, and probes that no scan found."""
        found = [
            SeenFace(self._sightings[n].face, self._sightings[n].track, self.mark(n), n)
            for n in self._by_frame.get(index, ())
        ]
        return found + [SeenFace(_face(probe), mark=probe.mark) for probe in self._beside if probe.frame_index == index]

    def _marked(self, probe: ProbeRecord) -> bool:
        here = self._by_frame.get(probe.frame_index, [])
        place = place_of(_face(probe), [self._sightings[n].face for n in here])
        if place is None:
            return False
        near = here[place]
        self._marks[near] = ", ".join(filter(None, (self._marks.get(near), probe.mark)))
        return True


def with_found(known: Sequence[SeenFace], found: Sequence[Face]) -> list[SeenFace]:
    """Return the known faces of a frame and those found in it just now that are not among them."""
    fresh = [face for face in found if place_of(face, [each.face for each in known]) is None]
    return [*known, *(SeenFace(face) for face in fresh)]


def place_of(face: Face, faces: Sequence[Face]) -> int | None:
    """Return which of these faces of one frame is the same as another found there, None when none is."""
    shares = [overlap(face.box, each.box) for each in faces]
    best = max(range(len(shares)), key=shares.__getitem__, default=None)
    return best if best is not None and shares[best] >= _SAME else None


def _face(probe: ProbeRecord) -> Face:
    return Face(probe.box, probe.landmarks, probe.detector, 0.0, probe.origin)
