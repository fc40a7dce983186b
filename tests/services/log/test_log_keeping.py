"""Checkpoints, what is remembered outside of the database, and the standstill after the log went back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from app.domain.clock import now_text
from app.domain.log import merkle
from app.domain.log.anchors import CHECKPOINT_ENTRIES, BreakKind
from app.domain.log.audit import LogEntry
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused, Unavailable
from app.reports.checkpoint import read_checkpoint, verify_note
from app.services.log import anchoring, oversight
from app.services.staff import accounts
from app.storage.engine import IntegrityError
from app.storage.folder.keys import public_key_of
from app.storage.folder.log_memory import INSIDE, mark_restored
from app.storage.tables import checkpoints
from tests.conftest import beside
from tests.services.observing import faults, log_of, refused
from tests.support.section import Section


def sizes(section: Section) -> list[int]:
    with section.house.workspace.database.reading() as db:
        return [size for size, _ in checkpoints.notes(db)]


def outside(section: Section) -> Path:
    return beside(section.house.workspace.folder, section.house.workspace.card.id)


def remembered(section: Section) -> dict[str, object]:
    texts = {path.read_text() for path in (outside(section), section.house.workspace.folder / INSIDE)}
    (text,) = texts
    said = json.loads(text)
    assert isinstance(said, dict)
    return said


def test_every_checkpoint_is_the_signed_root_over_the_whole_log(section: Section) -> None:
    section.request()
    section.leave()
    section.at("auditor")
    entries = log_of(section.house)
    key = public_key_of(section.house.workspace.keys.signing)
    with section.house.workspace.database.reading() as db:
        kept = list(checkpoints.notes(db))
    assert len(kept) >= 2
    for size, note in kept:
        read = read_checkpoint(verify_note(note, key))
        assert (read.size, read.origin) == (size, f"second-look/{section.house.workspace.card.id}")
        assert read.root == merkle.root([bytes.fromhex(entry.hash) for entry in entries[:size]])


def test_a_checkpoint_comes_with_a_hundred_entries_a_quarter_of_an_hour_and_a_sign_out(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = section.at("okafor")
    before = sizes(section)
    for _ in range(CHECKPOINT_ENTRIES):
        accounts.note_locked(desk)
    (by_number,) = sizes(section)[len(before) :]
    assert by_number - before[-1] == CHECKPOINT_ENTRIES
    now = now_text()
    later = now[:11] + "23:59:59.000000Z" if now[11:13] < "23" else now[:11] + "00:00:00.000000Z"
    with monkeypatch.context() as patch:
        patch.setattr("app.services.log.log_keeping.now_text", lambda: later)
        accounts.note_locked(desk)
    assert len(sizes(section)) == len(before) + 2
    section.leave()
    section.at("okafor")
    left = next(entry for entry in reversed(log_of(section.house)) if entry.new.event == Act.SIGN_OUT)
    assert left.seq in sizes(section)


def test_both_places_remember_the_last_entry_and_the_newest_checkpoint(section: Section) -> None:
    section.request()
    last = log_of(section.house)[-1]
    said = remembered(section)
    assert (said["size"], said["head"]) == (last.seq, last.hash)
    with section.house.workspace.database.reading() as db:
        newest = checkpoints.last(db)
    assert newest is not None and said["note"] == newest.note


def older_copy(section: Section, *, whole: bool) -> LogEntry:
    """Put a copy of before the last request in the place of the workspace; return the entry that is lost."""
    section.leave()
    folder = section.house.workspace.folder
    section.house.close()
    copy = shutil.copytree(folder, section.folder / "older")
    section.reopen()
    section.request()
    section.at("auditor")
    lost = log_of(section.house)[-1]
    section.leave()
    section.house.close()
    for name in ("second-look.db", "second-look.db-wal", "second-look.db-shm"):
        (folder / name).unlink(missing_ok=True)
    shutil.copy(copy / "second-look.db", folder / "second-look.db")
    if whole:
        shutil.copy(copy / INSIDE, folder / INSIDE)
    section.reopen()
    return lost


@pytest.mark.parametrize("whole", [False, True], ids=["the database", "the whole workspace"])
def test_an_older_copy_stops_all_work_until_an_auditor_has_acknowledged_it(section: Section, whole: bool) -> None:
    lost = older_copy(section, whole=whole)
    desk = section.at("okafor")
    with refused(section.house, Act.OPEN_REQUEST, "Nobody works here until an auditor"):
        section.request()
    with pytest.raises(Refused, match="needs the role auditor"):
        anchoring.acknowledge_break(desk, "please")
    assert oversight.log_state(desk).broken
    desk = section.at("auditor")
    (found,) = anchoring.open_breaks(desk)
    assert found.kind is BreakKind.SHORTER and found.remembered > lost.seq > found.found
    check = oversight.verify_log(desk)
    assert any("what this computer remembers covers" in fault for fault in check.faults)
    with refused(section.house, Act.ACKNOWLEDGE_BREAK, "Say in 1 to 500", BadInput):
        anchoring.acknowledge_break(desk, "  ")
    anchoring.acknowledge_break(desk, "The disk failed on Monday; Sunday's copy was put back.")
    assert anchoring.open_breaks(desk) == [] and not oversight.log_state(desk).broken
    entry = log_of(section.house)[-1]
    assert entry.new.event == Act.ACKNOWLEDGE_BREAK and entry.new.objects == (found.id,)
    assert "Monday" not in entry.body
    section.request()
    section.reopen()
    assert oversight.verify_log(section.at("auditor")).whole
    assert not section.house.halted and faults(section.house) == []


def test_the_database_itself_takes_no_act_after_a_break(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    older_copy(section, whole=False)
    section.at("okafor")
    monkeypatch.setattr("app.services.recording.check_not_halted", lambda *_: None)
    with pytest.raises(IntegrityError, match="no auditor has acknowledged it"):
        section.request()


def test_a_break_is_found_once_and_stays_through_restarts(section: Section) -> None:
    older_copy(section, whole=True)
    for _ in range(3):
        section.at("okafor")
        assert section.house.halted
        section.reopen()
    with pytest.raises(Refused, match="Nobody works here"):
        section.request()
    section.at("auditor")
    assert [entry.new.event for entry in log_of(section.house)].count(Act.NOTE_BREAK) == 1


def rewritten(section: Section) -> None:
    """Go on from an older copy until the log is as long as it was, with other entries."""
    older_copy(section, whole=True)
    for path in (outside(section), section.house.workspace.folder / INSIDE):
        path.rename(path.with_suffix(".kept"))
    for _ in range(8):
        section.at("okafor")
        section.leave()
    section.house.close()
    for path in (outside(section), section.house.workspace.folder / INSIDE):
        path.with_suffix(".kept").replace(path)


def test_a_log_that_was_written_anew_is_found_although_it_is_long_enough(section: Section) -> None:
    rewritten(section)
    section.reopen()
    (found,) = anchoring.open_breaks(section.at("auditor"))
    assert found.kind is BreakKind.REWRITTEN


def test_a_restore_is_told_apart_and_asks_for_the_same_word(section: Section) -> None:
    older_copy(section, whole=True)
    section.house.close()
    mark_restored(section.house.workspace.folder, "B-00007")
    section.reopen()
    desk = section.at("auditor")
    (found,) = anchoring.open_breaks(desk)
    assert (found.kind, found.backup) == (BreakKind.RESTORED, "B-00007")
    with pytest.raises(Refused, match="restored from a backup"):
        section.request()
    anchoring.acknowledge_break(section.at("auditor"), "Restored after the disk failed.")
    section.reopen()
    section.request()


def test_nothing_remembered_on_this_computer_is_noted_and_stops_nothing(section: Section) -> None:
    section.leave()
    outside(section).unlink()
    section.reopen()
    section.request()
    noted = [entry for entry in log_of(section.house) if entry.new.event == Act.NOTE_MEMORY]
    assert [entry.new.details["missing"] for entry in noted] == ["computer"]
    assert remembered(section)["size"] == log_of(section.house)[-1].seq


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 1}', '{"format": 9, "size": 1}'])
def test_one_damaged_memory_gives_way_to_the_other(section: Section, content: str) -> None:
    section.leave()
    outside(section).write_text(content)
    section.reopen()
    section.request()
    assert remembered(section)["size"] == log_of(section.house)[-1].seq


def test_memories_that_are_all_damaged_ask_for_an_auditor(section: Section) -> None:
    section.leave()
    for path in (outside(section), section.house.workspace.folder / INSIDE):
        path.write_text("damaged")
    section.reopen()
    (found,) = anchoring.open_breaks(section.at("auditor"))
    assert found.kind is BreakKind.FORGOTTEN


def test_an_act_stands_although_it_cannot_be_remembered_and_the_window_says_so(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = section.at("okafor")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("app.storage.folder.log_memory._write", full)
        section.request()
        assert "No space left on device" in oversight.log_state(desk).broken
    section.request()
    assert oversight.log_state(desk).broken == ""


def test_a_receipt_covers_its_own_taking_and_finds_a_rewritten_log(section: Section) -> None:
    section.request()
    desk = section.at("auditor")
    receipt = anchoring.take_receipt(desk)
    assert receipt.size == log_of(section.house)[-1].seq
    assert oversight.verify_log(desk, [receipt.note]).whole
    with pytest.raises(BadInput, match="its text was changed"):
        oversight.verify_log(desk, [receipt.note.replace(f"\n{receipt.size}\n", f"\n{receipt.size - 1}\n")])


def test_a_receipt_of_another_workspace_is_refused(section: Section, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Section.make(tmp_path / "other")
    note = anchoring.take_receipt(other.at("auditor")).note
    other.close()
    with pytest.raises(BadInput, match="not signed with this key"):
        oversight.verify_log(section.at("auditor"), [note])


@pytest.mark.parametrize("where", ["state", "workspace"])
def test_an_older_memory_than_the_log_stops_nothing(section: Section, where: str) -> None:
    """Somebody else worked here under another name of the system, or the program died before it remembered."""
    section.at("okafor")
    section.leave()
    path = outside(section) if where == "state" else section.house.workspace.folder / INSIDE
    old = path.read_text()
    section.request()
    section.leave()
    path.write_text(old)
    section.reopen()
    section.request()
    assert not section.house.halted


def test_a_log_that_cannot_be_signed_is_not_written_to(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = section.at("okafor")
    before = log_of(section.house)

    def unsigned(*_: object) -> str:
        raise Unavailable("The log cannot be signed. Call support.")

    with monkeypatch.context() as patch:
        patch.setattr("app.services.log.log_keeping.sign_note", unsigned)
        with pytest.raises(Unavailable):
            accounts.sign_out(desk)
    assert log_of(section.house) == before
