from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from app.domain.media import Frame, FramePosition, Pixels
from app.domain.progress import Progress
from app.errors import Cancelled
from app.vision.findings import AnalysedFace
from app.vision.scanning import gather_tracks, scan_frames
from app.vision.tracking import LONGEST_GAP_S, Tracker
from tests.vision.faces import invented, unit


class Script:
    """An analyst that reads its faces from a list."""

    def __init__(self, *frames: list[AnalysedFace]) -> None:
        self.frames = list(frames)

    def analyse(self, pixels: Pixels) -> list[AnalysedFace]:
        return self.frames[int(pixels[0, 0, 0])]


def clip(count: int, rate: float | None = 10.0) -> list[Frame]:
    return [
        Frame(FramePosition(i, i, i / rate if rate else None), np.full((2, 2, 3), i, np.uint8), str(i))
        for i in range(count)
    ]


def test_one_person_walking_is_one_track() -> None:
    tracker = Tracker()
    numbers = [tracker.assign([invented(20 * i, 50, unit(0))], i / 10) for i in range(10)]
    assert numbers == [[1]] * 10


def test_two_people_who_cross_keep_their_numbers_by_likeness() -> None:
    tracker = Tracker()
    for i in range(11):
        a, b = invented(15 * i, 50, unit(0)), invented(150 - 15 * i, 52, unit(1))
        assert tracker.assign([a, b], i / 10) == [1, 2]


def test_another_person_in_the_same_place_gets_a_new_track() -> None:
    tracker = Tracker()
    assert tracker.assign([invented(50, 50, unit(0))], 0.0) == [1]
    assert tracker.assign([invented(50, 50, unit(1))], 0.1) == [2]


def test_the_same_template_far_away_is_not_the_same_passage() -> None:
    tracker = Tracker()
    assert tracker.assign([invented(0, 0, unit(0))], 0.0) == [1]
    assert tracker.assign([invented(900, 0, unit(0))], 0.1) == [2]


def test_one_track_takes_one_face_of_a_frame() -> None:
    tracker = Tracker()
    assert tracker.assign([invented(0, 0, unit(0))], 0.0) == [1]
    assert tracker.assign([invented(4, 0, unit(0)), invented(1, 0, unit(0))], 0.1) == [2, 1]


def test_a_short_absence_is_bridged_and_a_long_one_is_not() -> None:
    tracker = Tracker()
    assert tracker.assign([invented(0, 0, unit(0))], 0.0) == [1]
    for tenth in range(1, 10):
        assert tracker.assign([], tenth / 10) == []
    assert tracker.assign([invented(0, 0, unit(0))], 1.0) == [1]
    for tenth in range(11, 30):
        tracker.assign([], tenth / 10)
    assert tracker.assign([invented(0, 0, unit(0))], 1.0 + LONGEST_GAP_S + 0.5) == [2]


def test_a_large_stride_does_not_break_a_track() -> None:
    tracker = Tracker()
    assert [tracker.assign([invented(40 * i, 0, unit(0))], 3.0 * i) for i in range(4)] == [[1]] * 4


def test_a_scan_yields_every_face_in_order_with_its_frame_and_track() -> None:
    analyst = Script([invented(0, 0, unit(0))], [], [invented(5, 0, unit(0)), invented(300, 0, unit(1))])
    found = list(scan_frames(clip(3), analyst, 3))
    assert [(f.sighting.frame_index, f.sighting.pts, f.sighting.time_s, f.sighting.track) for f in found] == [
        (0, 0, 0.0, 1),
        (2, 2, 0.2, 1),
        (2, 2, 0.2, 2),
    ]
    assert found[2].template.vector is analyst.frames[2][1].template.vector


def test_a_scan_manages_without_timestamps() -> None:
    analyst = Script(*([invented(2 * i, 0, unit(0))] for i in range(5)))
    assert {f.sighting.track for f in scan_frames(clip(5, rate=None), analyst, 5)} == {1}


def test_a_scan_reports_and_stops_when_asked() -> None:
    class StopAfter(Progress):
        def __init__(self) -> None:
            self.seen: list[tuple[int, int]] = []

        def report(self, done: int, total: int) -> None:
            self.seen.append((done, total))

        def cancelled(self) -> bool:
            return len(self.seen) >= 3

    progress = StopAfter()
    found = scan_frames(clip(9), Script(*([invented(0, 0, unit(0))] for _ in range(9))), 9, progress)
    with pytest.raises(Cancelled):
        list(found)
    assert progress.seen == [(0, 9), (1, 9), (2, 9)]


def test_a_scan_takes_frames_one_at_a_time() -> None:
    taken: list[int] = []

    def lazily() -> Iterator[Frame]:
        for frame in clip(4):
            taken.append(frame.position.index)
            yield frame

    analyst = Script(*([invented(0, 0, unit(0))] for _ in range(4)))
    scan = scan_frames(lazily(), analyst, 4)
    next(scan)
    assert taken == [0]


def test_tracks_keep_all_sightings_and_only_the_best_frames_best_first() -> None:
    sharpness = [10.0, 500.0, 40.0, 300.0, 20.0]
    analyst = Script(*([invented(0, 0, unit(0), value)] for value in sharpness))
    (track,) = gather_tracks(scan_frames(clip(5), analyst, 5), keep=2)
    assert [seen.frame_index for seen in track.sightings] == [0, 1, 2, 3, 4]
    assert [face.sighting.frame_index for face in track.best] == [1, 3]
