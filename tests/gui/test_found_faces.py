"""Faces of an exhibit by frame and by track, and which became probes."""

from __future__ import annotations

from app.domain.casework.faces import Box, Face, FaceMeasures, FaceOrigin, Landmarks, Point, Sighting
from app.domain.casework.requests import ProbeType
from app.domain.records import ProbeRecord
from app.gui.models.found_faces import FoundFaces, with_found
from app.gui.widgets.timeline import TrackBar

EYES = Landmarks(*(Point(n, n) for n in range(5)))


def face(left: float) -> Face:
    return Face(Box(left, 10, 40, 40), EYES, "test", 1.0)


def sighting(frame: int, track: int, left: float) -> Sighting:
    return Sighting(frame, frame, frame / 25, track, face(left), FaceMeasures(50.0))


def probe(mark: str, frame: int, left: float, origin: FaceOrigin = FaceOrigin.DETECTED) -> ProbeRecord:
    return ProbeRecord(
        mark, "r", "e", mark, frame, frame, None, "f" * 64, Box(left, 10, 40, 40), EYES, origin, "test",
        ProbeType.SURVEILLANCE, FaceMeasures(50.0), "u", "2026-01-01T00:00:00.000000Z",
    )  # fmt: skip


SHEET = (sighting(30, 1, 0), sighting(10, 1, 5), sighting(30, 2, 100), sighting(31, 2, 100))


def test_a_track_is_a_bar_and_its_best_face_comes_first() -> None:
    found = FoundFaces(SHEET)
    assert found.bars() == [TrackBar(1, 10, 30, 30), TrackBar(2, 30, 31, 30)]
    assert (found.best_of(1), found.best_of(2), found.best_of(3)) == (0, 2, None)


def test_faces_of_a_frame_know_their_track_and_number() -> None:
    found = FoundFaces(SHEET)
    assert [(each.track, each.number) for each in found.in_frame(30)] == [(1, 0), (2, 2)]
    assert found.in_frame(29) == []


def test_a_face_that_became_probes_bears_their_marks() -> None:
    found = FoundFaces(SHEET, [probe("Q1", 30, 104), probe("Q2", 30, 98), probe("Q3", 29, 100)])
    assert [found.mark(n) for n in range(4)] == ["", "", "Q1, Q2", ""]
    assert [each.mark for each in found.in_frame(30)] == ["", "Q1, Q2"]


def test_a_probe_placed_by_hand_is_seen_in_its_frame() -> None:
    found = FoundFaces(SHEET, [probe("Q4", 30, 200, FaceOrigin.DRAWN)])
    assert [(each.mark, each.number) for each in found.in_frame(30)] == [("", 0), ("", 2), ("Q4", None)]
    assert [found.mark(n) for n in range(4)] == [""] * 4


def test_what_is_found_again_is_no_second_face() -> None:
    known = FoundFaces(SHEET).in_frame(30)
    seen = with_found(known, [face(3), face(300)])
    assert [each.track for each in seen] == [1, 2, None]
    assert seen[2].face.box.left == 300
