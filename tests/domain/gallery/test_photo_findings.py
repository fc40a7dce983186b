"""What one photo alone shows: worth a look only beyond the marks."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.casework.faces import FaceMeasures
from app.domain.gallery.import_review import (
    FINDING_WORDS,
    NEVER_ENROLLED,
    Choice,
    Decision,
    Finding,
    FindingKind,
    ImportReport,
)
from app.domain.gallery.photo_findings import noted_of

GOOD: dict[str, Any] = {"eye_distance_px": 90.0, "sharpness": 300.0, "bright_share": 0.01, "yaw_hint": 0.05}


def found(faces: int = 1, pose: str = "", **changed: float | None) -> list[tuple[FindingKind, str]]:
    measures = FaceMeasures(**{**GOOD, **changed})
    return [(each.kind, each.sentence) for each in noted_of(measures, faces, pose)]


@pytest.mark.parametrize("pose", ["", "frontal", "F", "Front", "angled", "three-quarter", "of a kind"])
def test_a_good_photo(pose: str) -> None:
    assert found(pose=pose) == []


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"eye_distance_px": 23.9}, "the eyes are only 24 pixels apart"),
        ({"sharpness": 14.9}, "the face is not sharp"),
        ({"bright_share": 0.31}, "much of the face is burnt out"),
        ({"sharpness": 3.0, "bright_share": 0.5}, "the face is not sharp; much of the face is burnt out"),
    ],
)
def test_low_quality(changed: dict[str, Any], words: str) -> None:
    assert found(**changed) == [(FindingKind.LOW_QUALITY, words)]


def test_at_the_marks_and_where_nothing_was_assessed_nothing_is_found() -> None:
    assert found(eye_distance_px=24.0, sharpness=15.0, bright_share=0.3, yaw_hint=-0.2) == []
    assert found(sharpness=None, bright_share=None, yaw_hint=None) == []
    assert found(sharpness=None, yaw_hint=None, pose="left profile") == []


@pytest.mark.parametrize("yaw", [0.21, -0.21])
def test_a_turned_head_is_not_frontal_and_may_be_anything_else(yaw: float) -> None:
    turned = (FindingKind.POSE, "the head is turned aside, and the pose is stated as frontal")
    assert found(yaw_hint=yaw) == found(yaw_hint=yaw, pose="Frontal") == [turned]
    assert found(yaw_hint=yaw, pose="right profile") == found(yaw_hint=yaw, pose="angled") == []


def test_a_face_from_the_front_is_no_profile() -> None:
    words = "the face is seen from the front, and the pose is stated as Left profile"
    assert found(pose="Left profile") == [(FindingKind.POSE, words)]


def test_every_kind_has_words() -> None:
    assert set(FINDING_WORDS) == set(FindingKind)


def finding(identifier: str, key: str, kind: FindingKind, choice: Choice | None = None) -> Finding:
    decision = Decision(choice, "why", "a", "now") if choice else None
    return Finding(identifier, key, kind, "line 2", "1.png", "R", "P", "words", decision=decision)


def test_a_report_counts_photos_that_are_left_out_once() -> None:
    findings = (
        finding("1", "a", FindingKind.NO_FACE, Choice.LEAVE_OUT),
        finding("2", "a", FindingKind.LOW_QUALITY, Choice.LEAVE_OUT),
        finding("3", "b", FindingKind.LOW_QUALITY, Choice.ENROL),
        finding("4", "c", FindingKind.SEVERAL_FACES),
    )
    report = ImportReport("U-00001", "m.csv", 9, 3, (), findings)
    assert (report.left_out, [each.id for each in report.undecided], report.ready) == (1, ["4"], False)
    assert [each.may_enrol for each in findings] == [False, True, True, True]
    assert ImportReport("U-00001", "m.csv", 9, 3, (), findings[:3]).ready
    assert FindingKind.SAME_BYTES in NEVER_ENROLLED
