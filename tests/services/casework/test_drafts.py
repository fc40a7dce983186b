"""Drafts: sealed for one person, newest wins, damaged ones are said once, and none is in the log."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

from app.errors import BadInput, Refused, Unavailable
from app.services.casework.drafts import note_draft, recall_draft, write_drafts
from app.services.recording import Desk
from app.storage.folder.drafts import MOST_BYTES
from tests.support.section import Section, copy_of

WORDS = {"number": "2026-0001", "grounds": "ears & brow, 左"}


@pytest.fixture
def section(bare_template: Path, tmp_path: Path) -> Section:
    return copy_of(bare_template, tmp_path)


def values(desk: Desk, place: str = "new-request") -> dict[str, str] | None:
    found = recall_draft(desk, place)
    return found.values if found is not None else None


def files(section: Section) -> list[Path]:
    return sorted((section.house.workspace.folder / "drafts").glob("*"))


def test_a_draft_outlives_the_program_that_wrote_it(section: Section) -> None:
    desk = section.at("okafor")
    note_draft(desk, "new-request", WORDS)
    write_drafts(desk)
    section.reopen()  # nobody signed out: as after a crash
    assert values(section.at("okafor")) == WORDS
    section.close()


def test_the_newest_is_read_before_it_is_written(section: Section) -> None:
    desk = section.at("okafor")
    note_draft(desk, "new-request", WORDS)
    assert files(section) == []
    assert values(desk) == WORDS
    note_draft(desk, "new-request", {"number": ""})
    assert values(desk) is None
    section.close()


def test_empty_fields_remove_the_file(section: Section) -> None:
    desk = section.at("okafor")
    note_draft(desk, "new-request", WORDS)
    write_drafts(desk)
    (file,) = files(section)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    note_draft(desk, "new-request", {"number": "", "grounds": ""})
    write_drafts(desk)
    assert files(section) == [] and values(desk) is None
    section.close()


def test_nothing_readable_lies_on_disk_and_nothing_in_the_log(section: Section) -> None:
    desk = section.at("okafor")
    with desk.reading() as db:
        before = list(db.query("SELECT count(*) AS n FROM audit_log"))
    note_draft(desk, "new-request", WORDS)
    write_drafts(desk)
    (file,) = files(section)
    assert b"2026" not in file.read_bytes() and b"ears" not in file.read_bytes()
    assert desk.session.user.id not in file.name
    with desk.reading() as db:
        assert list(db.query("SELECT count(*) AS n FROM audit_log")) == before
    section.close()


def test_somebody_elses_draft_is_neither_found_nor_opened(section: Section) -> None:
    desk = section.at("okafor")
    note_draft(desk, "new-request", WORDS)
    write_drafts(desk)
    (theirs,) = files(section)
    other = section.at("lindqvist")
    assert values(other) is None
    note_draft(other, "new-request", {"number": "mine"})
    write_drafts(other)
    (mine,) = [file for file in files(section) if file != theirs]
    shutil.copy(theirs, mine)
    with pytest.raises(Unavailable, match="damaged or not yours"):
        recall_draft(other, "new-request")
    assert values(other) is None  # said once
    assert values(section.at("okafor")) == WORDS
    section.close()


def test_a_draft_of_another_place_does_not_open(section: Section) -> None:
    desk = section.at("okafor")
    for place in ("examination/a", "examination/b"):
        note_draft(desk, place, {"grounds": place})
    write_drafts(desk)
    one, two = files(section)
    shutil.copy(one, two)
    answers = []
    for place in ("examination/a", "examination/b"):
        try:
            answers.append(values(desk, place))
        except Unavailable:
            answers.append(None)
    assert sorted(map(bool, answers)) == [False, True]
    section.close()


@pytest.mark.parametrize("damage", [b"", b"SLD1", b"SLD1" + bytes(40), b"{}", bytes(3_000_000)])
def test_damage_is_a_sentence(section: Section, damage: bytes) -> None:
    desk = section.at("okafor")
    note_draft(desk, "new-request", WORDS)
    write_drafts(desk)
    (file,) = files(section)
    file.write_bytes(damage)
    with pytest.raises(Unavailable, match="Write it again"):
        recall_draft(desk, "new-request")
    assert files(section) == []
    section.close()


def test_what_is_too_long_is_said_and_blocks_no_other(section: Section) -> None:
    desk = section.at("okafor")
    note_draft(desk, "long", {"grounds": "x" * MOST_BYTES})
    note_draft(desk, "short", {"grounds": "x"})
    with pytest.raises(BadInput, match="too long"):
        write_drafts(desk)
    write_drafts(desk)
    assert values(desk, "short") == {"grounds": "x"} and values(desk, "long") is None
    section.close()


def test_after_signing_out_nothing_is_written_or_left_in_memory(section: Section) -> None:
    desk = section.at("okafor")
    note_draft(desk, "new-request", WORDS)
    section.leave()
    with pytest.raises(Refused):
        write_drafts(desk)
    with pytest.raises(Refused):
        recall_draft(desk, "new-request")
    assert files(section) == [] and values(section.at("okafor")) is None
    section.close()
