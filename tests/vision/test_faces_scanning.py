"""A scan over a scripted clip: which frames it looks at, in what order it tells, and that it loses nobody."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import pytest

from app.domain.casework.media import Frame, FramePosition, Pixels
from app.domain.progress import Progress
from app.errors import BadInput, Cancelled
from app.vision.findings import AnalysedFace
from app.vision.looking import Analyser
from app.vision.pacing import Adaptive, EveryNth, Pace
from app.vision.scanning import Scan, TrackedFace, gather_tracks
from tests.vision.faces import invented, unit

RATE = 10.0


class ScriptedClip:
    """Frames whose number stands in their first pixel; it keeps account of what was decoded."""

    def __init__(self, count: int, *, timed: bool = True, damaged: Sequence[int] = ()) -> None:
        self.positions = [FramePosition(i, i, i / RATE if timed else None) for i in range(count)]
        self.decoded: list[int] = []
        self._damaged = set(damaged)

    def frames(self, start: int = 0, stop: int | None = None, stride: int = 1) -> Iterator[Frame]:
        for position in self.positions[start:stop:stride]:
            if position.index not in self._damaged:
                self.decoded.append(position.index)
                yield Frame(position, np.full((2, 2, 3), position.index, np.uint8), "")


class Script:
    """An analyst that knows who is in which frame. On its clock every look takes a second."""

    def __init__(self, faces: Callable[[int], list[AnalysedFace]]) -> None:
        self._faces = faces

    def analyse(self, pixels: Pixels) -> list[AnalysedFace]:
        return self._faces(int(pixels[0, 0, 0]))


class EveryFifth(EveryNth):
    """A pace like that of a slow machine, with or without time for the frames between."""

    looks_at_last = True

    def __init__(self, has_time: bool = True) -> None:
        super().__init__(5)
        self.asked: list[tuple[int, int]] = []
        self._has_time = has_time

    def has_time_for(self, looks: int, frame: int) -> bool:
        self.asked.append((looks, frame))
        return self._has_time


def person(axis: int, first: int, last: int) -> Callable[[int], list[AnalysedFace]]:
    return lambda n: [invented(100 * axis, 50, unit(axis))] if first <= n <= last else []


def run(
    clip: ScriptedClip, faces: Callable[[int], list[AnalysedFace]], pace: Pace, workers: int = 1
) -> tuple[Scan, list[TrackedFace]]:
    scan = Scan([Script(faces)] * workers, pace)
    return scan, list(scan.faces(clip))


def seen(found: list[TrackedFace]) -> list[tuple[int, int]]:
    return [(face.sighting.frame_index, face.sighting.track) for face in found]


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_every_face_comes_in_order_with_its_frame_and_track(workers: int) -> None:
    def faces(n: int) -> list[AnalysedFace]:
        return [[invented(0, 0, unit(0))], [], [invented(5, 0, unit(0)), invented(300, 0, unit(1))]][n]

    scan, found = run(ScriptedClip(3), faces, EveryNth(1), workers)
    assert [(f.sighting.frame_index, f.sighting.pts, f.sighting.time_s, f.sighting.track) for f in found] == [
        (0, 0, 0.0, 1),
        (2, 2, 0.2, 1),
        (2, 2, 0.2, 2),
    ]
    assert np.array_equal(found[2].template.vector, unit(1))
    assert (scan.looked, scan.stride) == ([0, 1, 2], 1)


def test_a_given_stride_is_kept_exactly() -> None:
    clip = ScriptedClip(12)
    scan, _ = run(clip, person(0, 3, 7), EveryNth(4))
    assert scan.looked == clip.decoded == [0, 4, 8]
    assert scan.stride == 4


def test_where_somebody_comes_or_goes_the_frames_between_are_looked_at() -> None:
    scan, found = run(ScriptedClip(31), person(0, 8, 17), EveryFifth())
    assert seen(found) == [(n, 1) for n in (8, 9, 10, 15, 16, 17)]
    assert scan.looked == [0, 5, 6, 7, 8, 9, 10, 15, 16, 17, 18, 19, 20, 25, 30]
    assert scan.stride == 5


def test_somebody_else_in_the_same_place_is_a_change_too() -> None:
    def faces(n: int) -> list[AnalysedFace]:
        return [invented(50, 50, unit(0 if n <= 12 else 1))]

    scan, found = run(ScriptedClip(21), faces, EveryFifth())
    assert scan.looked == [0, 5, 10, 11, 12, 13, 14, 15, 20]
    assert [track for _, track in seen(found)] == [1, 1, 1, 1, 1, 2, 2, 2, 2]


def test_without_time_only_the_regular_looks_are_made() -> None:
    pace = EveryFifth(has_time=False)
    scan, found = run(ScriptedClip(31), person(0, 8, 17), pace)
    assert scan.looked == [0, 5, 10, 15, 20, 25, 30]
    assert seen(found) == [(10, 1), (15, 1)]
    assert pace.asked[0] == (4, 5)


def test_the_last_frame_is_looked_at() -> None:
    scan, found = run(ScriptedClip(24), person(0, 21, 23), EveryFifth())
    assert scan.looked[-4:] == [20, 21, 22, 23]
    assert seen(found) == [(21, 1), (22, 1), (23, 1)]


@pytest.mark.parametrize("length", [5, 6, 9])
def test_nobody_who_stays_for_the_longest_step_is_lost(length: int) -> None:
    for first in range(1, 25):
        _, found = run(ScriptedClip(40), person(0, first, first + length - 1), EveryFifth())
        assert {face.sighting.frame_index for face in found} >= {first, first + length - 1}


def test_frames_that_cannot_be_decoded_are_passed_over() -> None:
    scan, found = run(ScriptedClip(21, damaged=(10, 20)), person(0, 0, 20), EveryFifth())
    assert scan.looked == [0, 5, 15]
    assert {face.sighting.track for face in found} == {1}


def test_it_manages_without_timestamps() -> None:
    _, found = run(ScriptedClip(20, timed=False), person(0, 0, 19), EveryFifth())
    assert {face.sighting.track for face in found} == {1}


def test_a_change_of_pace_neither_repeats_nor_skips() -> None:
    class Slower(EveryNth):
        def step(self, frame: int) -> int:
            return 1 if frame < 4 else 3

    clip = ScriptedClip(14)
    scan, _ = run(clip, person(0, 0, 13), Slower(1), workers=2)
    assert scan.looked == clip.decoded == [0, 1, 2, 3, 4, 7, 10, 13]


def test_an_adaptive_scan_of_a_short_clip_looks_at_every_frame() -> None:
    scan, _ = run(ScriptedClip(50), person(0, 10, 30), Adaptive(50, 5.0))
    assert scan.looked == list(range(50))


@pytest.mark.parametrize("workers", [1, 2])
def test_few_frames_are_under_way_however_long_the_clip_is(workers: int) -> None:
    clip = ScriptedClip(200)
    scan = Scan([Script(person(0, 0, 250))] * workers, EveryNth(1))
    ahead = [len(clip.decoded) - n for n, _ in enumerate(scan.faces(clip))]
    assert max(ahead) <= 2 * workers + 1


def test_two_analysts_work_at_the_same_time() -> None:
    both = threading.Barrier(2, timeout=10)

    class Waiting:
        def analyse(self, pixels: Pixels) -> list[AnalysedFace]:
            both.wait()
            return []

    scan = Scan([Waiting(), Waiting()], EveryNth(1))
    assert list(scan.faces(ScriptedClip(6))) == []
    assert scan.looked == list(range(6))


def test_it_reports_and_stops_when_asked() -> None:
    class StopAfter(Progress):
        def __init__(self) -> None:
            self.seen: list[tuple[int, int]] = []

        def report(self, done: int, total: int) -> None:
            self.seen.append((done, total))

        def cancelled(self) -> bool:
            return len(self.seen) >= 3

    progress = StopAfter()
    scan = Scan([Script(person(0, 0, 99))], EveryNth(1), progress)
    with pytest.raises(Cancelled):
        list(scan.faces(ScriptedClip(50)))
    assert progress.seen == [(0, 50), (1, 50), (2, 50)]


def test_what_goes_wrong_in_an_analyst_ends_the_scan() -> None:
    def faces(n: int) -> list[AnalysedFace]:
        if n == 7:
            raise BadInput("broken")
        return []

    analysts: list[Analyser] = [Script(faces), Script(faces)]
    with pytest.raises(BadInput, match="broken"):
        list(Scan(analysts, EveryNth(1)).faces(ScriptedClip(20)))


def test_tracks_keep_all_sightings_and_only_the_best_frames_best_first() -> None:
    sharpness = [10.0, 500.0, 40.0, 300.0, 20.0]
    _, found = run(ScriptedClip(5), lambda n: [invented(0, 0, unit(0), sharpness[n])], EveryNth(1))
    (track,) = gather_tracks(found, keep=2)
    assert [seen.frame_index for seen in track.sightings] == [0, 1, 2, 3, 4]
    assert [face.sighting.frame_index for face in track.best] == [1, 3]
