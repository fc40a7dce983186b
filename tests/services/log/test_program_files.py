"""The program's own files: recorded at the first start, told of when one is another."""

from __future__ import annotations

import threading

import pytest

from app.domain.staff.roles import Act
from app.domain.staff.settings import HEARTBEAT_MINUTES
from app.errors import Unavailable
from app.services.log import heartbeat, program_files
from app.services.log.program_files import Changes, changes
from app.services.settings import read_setting
from tests.services.observing import log_of
from tests.support.section import Section


def test_the_first_start_records_and_the_next_says_what_changed(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = section.at("okafor")
    assert program_files.check_program(desk) == ""
    (first,) = [entry for entry in log_of(section.house) if entry.new.event == Act.RECORD_PROGRAM]
    assert first.new.details["first"] is True and first.new.details["files"] == first.new.details["added"]
    assert program_files.check_program(desk) == ""
    checklists = section.house.workspace.folder / "checklists"
    checklists.mkdir()
    (checklists / "own.yaml").write_text("anything")
    files = program_files.own_files(section.house)
    exchanged = {**files, "app/services/casework/searching.py": "0" * 64}
    monkeypatch.setattr(program_files, "own_files", lambda _: exchanged)
    said = program_files.check_program(desk)
    assert said.startswith(
        "2 files of the program are not as at the last start: app/services/casework/searching.py, check"
    )
    second = log_of(section.house)[-1]
    assert second.new.details == {
        "files": len(exchanged), "changed": 1, "added": 1, "removed": 0, "first": False, "foreign": 0
    }  # fmt: skip
    assert second.new.objects[1] != first.new.objects[1]


def test_every_kind_of_file_is_looked_at(section: Section) -> None:
    section.at("okafor")
    names = program_files.own_files(section.house)
    for name in (
        "app/services/log/program_files.py", "gallery_tools/cli.py", "resources/verifier/verify_log.py",
        "resources/checklists/face-19.yaml", "models/pnet.onnx",
    ):  # fmt: skip
        assert name in names
    assert all(len(digest) == 64 for digest in names.values())
    assert not any("__pycache__" in name for name in names)


def test_changes_are_told_apart() -> None:
    assert changes({"a": "1", "b": "1"}, {"a": "2", "c": "1"}) == Changes(("a",), ("c",), ("b",))
    assert not changes({"a": "1"}, {"a": "1"})


def test_a_packaged_program_is_held_against_its_list(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, files = section.at("okafor"), program_files.own_files(section.house)
    packaged = {name: digest for name, digest in files.items() if not name.startswith(("models/", "checklists/"))}
    assert program_files.foreign_files(files, packaged) == () == program_files.foreign_files(files, {})
    exchanged = {**packaged, "app/config.py": "0" * 64, "app/gone.py": "1" * 64}
    del exchanged["gallery_tools/cli.py"]
    monkeypatch.setattr(program_files, "_packaged", lambda: exchanged)
    said = program_files.check_program(desk)
    assert said.startswith("3 files of the program are not as it was packaged: app/config.py, app/gone.py, gal")
    assert log_of(section.house)[-1].new.details["foreign"] == 3


def test_a_heartbeat_is_an_entry_and_says_when_the_next_is_due(section: Section) -> None:
    desk = section.at("okafor")
    assert heartbeat.beat(desk) == read_setting(desk, HEARTBEAT_MINUTES) == HEARTBEAT_MINUTES.default
    assert log_of(section.house)[-1].new.event == Act.HEARTBEAT


def test_a_long_command_is_heard_of_until_it_ends(section: Section) -> None:
    desk, pauses, told = section.at("okafor"), list[float](), list[str]()
    third = threading.Event()

    def wait(ended: threading.Event, seconds: float) -> bool:
        pauses.append(seconds)
        if len(pauses) < 4:
            return False
        third.set()
        return ended.wait(60)

    with heartbeat.beating(desk, lambda error: told.append(str(error)), wait):
        assert third.wait(60)
    assert [entry.new.event for entry in log_of(section.house)[-3:]] == [Act.HEARTBEAT] * 3
    assert pauses == [60.0 * HEARTBEAT_MINUTES.default] * 4 and not told


def test_a_silence_that_cannot_be_helped_is_told(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, told = section.at("okafor"), threading.Event()

    def broken(*_: object) -> None:
        raise Unavailable("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr("app.storage.tables.audit.append", broken)
        with heartbeat.beating(desk, lambda _: told.set(), lambda *_: False):
            assert told.wait(60)
