from __future__ import annotations

from app.vision.tracking import LONGEST_GAP_S, Tracker, same_passages
from tests.vision.faces import invented, unit


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


def test_the_same_faces_in_two_frames() -> None:
    left, right = invented(50, 50, unit(0)), invented(400, 50, unit(1))
    assert same_passages([left, right], [right, left], 0.3)
    assert same_passages([], [], 0.3)
    assert not same_passages([left], [left, right], 0.3)
    assert not same_passages([left, right], [left], 0.3)
    assert not same_passages([left], [invented(50, 50, unit(2))], 0.3), "another person in the same place"
