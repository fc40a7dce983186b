"""What the database itself holds an import to: its findings, the decisions, and the day a photo has to leave."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.gallery.import_review import NEVER_ENROLLED, FindingKind
from app.domain.staff.roles import Act
from app.storage.rows import insert
from tests.storage.direct import HEX, Direct
from tests.storage.refusals import forbidden


def staged(rows: Direct, *kinds: str) -> None:
    """An unfinished import whose last examination found these, as F1, F2 and so on."""
    rows.section()
    rows.stage()
    rows.examination_of_import("old")
    rows.examination_of_import("new", content="cd" * 32)
    for number, kind in enumerate(kinds, 2):
        rows.finding("new", f"F{number}", kind)


def test_an_import_ends_when_everything_is_decided(rows: Direct) -> None:
    staged(rows, "several-faces")
    with forbidden("everything found about it is decided"):
        rows.stage_end()
    rows.import_decision("D1", "F1")
    with forbidden("everything found about it is decided"):
        rows.stage_end()
    rows.import_decision("D2", "F2", "leave-out")
    rows.stage_end()


def test_an_unfinished_import_can_be_discarded_with_everything_open(rows: Direct) -> None:
    staged(rows)
    rows.stage_end(import_id=None)


def test_only_the_last_examination_counts(rows: Direct) -> None:
    staged(rows)
    insert_examination(rows, "last")
    rows.stage_end()


def insert_examination(rows: Direct, identifier: str) -> None:
    """An examination that found nothing."""
    row: dict[str, object] = {
        "id": identifier, "stage_id": "U", "photos": 3, "content": HEX, "examined_by": "admin", "examined_at": "x",
    }  # fmt: skip
    rows.put("import_examinations", Act.EXAMINE_IMPORT, "admin", row)


@pytest.mark.parametrize("kind", sorted(FindingKind))
def test_some_photos_can_only_be_left_out(rows: Direct, kind: FindingKind) -> None:
    staged(rows, kind.value)
    if kind in NEVER_ENROLLED:
        with forbidden("can only be left out"):
            rows.import_decision("D1", "F2", "enrol")
    else:
        rows.import_decision("D1", "F2", "enrol")
    rows.import_decision("D2", "F2", "leave-out")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"finding": "F9"}, "only what was found is decided"),
        ({"choice": "perhaps"}, "CHECK constraint"),
        ({"reason": "  "}, "CHECK constraint"),
        ({"stage": "V"}, "only what was found is decided"),
    ],
)
def test_decisions_that_are_none(rows: Direct, changed: dict[str, Any], words: str) -> None:
    staged(rows)
    rows.stage("V", "elsewhere")
    with forbidden(words):
        rows.import_decision("D1", **changed)


def test_nothing_is_examined_or_decided_after_the_end(rows: Direct) -> None:
    staged(rows)
    rows.import_decision()
    rows.stage_end()
    with forbidden("ended is not examined"):
        rows.examination_of_import("late")
    with forbidden("nothing is decided about an import that has ended"):
        rows.import_decision("D2")


def test_findings_and_decided_findings_belong_to_their_record(rows: Direct) -> None:
    staged(rows, "low-quality")
    rows.import_decision()
    rows.stage("V", "elsewhere")
    with forbidden("written together with the record"):
        rows.finding("new", "F7")
    with forbidden("written together with the record"):
        insert(rows.db, "decided_findings", {"decision_id": "D1", "finding_id": "F2"})


@pytest.mark.parametrize("day", [None, "", "soon", "2099-1-1"])
def test_no_photo_enters_without_the_day_it_has_to_leave(rows: Direct, day: str | None) -> None:
    rows.section()
    with forbidden("without the day it has to leave"):
        rows.db.conn.execute(
            "INSERT INTO photos SELECT 'new', person_id, import_id, name, charge, agency, 'new', taken_on, "
            "lawful_basis, pose, sex, birth_year, ?, 'new', width, height, box, landmarks, thumbnail, marks "
            "FROM photos LIMIT 1",
            [day],
        )
