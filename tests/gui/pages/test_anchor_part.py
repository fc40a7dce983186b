"""Receipts and breaks in the auditor's room: a file, a page and a code; and the word that lets work go on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from app.gui.auditing.anchor_part import AnchorPart
from app.gui.pages.oversight_page import OversightPage
from app.gui.places import Place, Station
from app.services.log import oversight
from app.services.log.log_keeping import logging, look_back
from app.storage.folder.log_memory import mark_restored
from tests.gui.pages.stage import Stage, find, notice, press
from tests.support.section import Section, copy_of
from tests.support.time_authority import TimeAuthority


@pytest.fixture
def section(bare_template: Path, tmp_path: Path) -> Iterator[Section]:
    made = copy_of(bare_template, tmp_path)
    yield made
    made.close()


def part_of(stage: Stage) -> tuple[OversightPage, AnchorPart]:
    page = stage.show(OversightPage, "auditor", Place(Station.OVERSIGHT))
    part = page.go_to_part("receipts")
    assert isinstance(part, AnchorPart)
    return page, part


def test_a_receipt_is_saved_to_print_and_to_check_with_and_shown_as_a_code(stage: Stage, tmp_path: Path) -> None:
    page, part = part_of(stage)
    part.ask_path = lambda name: tmp_path / name
    press(page, "take_receipt")
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")
    note = (tmp_path / "receipt.txt").read_text()
    assert not find(page, QLabel, "receipt_code").pixmap().isNull()
    assert oversight.verify_log(stage.section.at("auditor"), [note]).whole
    (tmp_path / "receipt.txt").write_text("my own notes")
    press(page, "take_receipt")  # the dialog asked about the page, and nobody about the note
    assert "receipt.txt exists already and is not overwritten" in notice(page)
    assert (tmp_path / "receipt.txt").read_text() == "my own notes"
    part.ask_path = lambda _: None
    press(page, "take_receipt")
    assert find(page, QLabel, "break_state").text() == "The log goes on from where it was."


def test_a_break_is_acknowledged_with_a_reason_only(stage: Stage) -> None:
    house = stage.section.at("auditor").house
    mark_restored(house.workspace.folder, "B-00001")
    with logging(house) as db:
        look_back(house, db)
    page, part = part_of(stage)
    assert "restored from a backup" in find(page, QLabel, "break_state").text()
    assert not find(page, QPushButton, "acknowledge_break").isEnabled()
    find(page, QPlainTextEdit, "break_reason").setPlainText("Restored after the disk failed")
    assert part.leave_question() is not None
    press(page, "acknowledge_break")
    assert part.leave_question() is None and not house.halted
    assert not find(page, QPushButton, "acknowledge_break").isVisibleTo(page)


def test_time_stamps_are_asked_for_and_kept_by_files(stage: Stage, tmp_path: Path) -> None:
    authority = TimeAuthority()
    certificate, answer = tmp_path / "root.pem", tmp_path / "a.tsr"
    certificate.write_bytes(authority.root)
    page, part = part_of(stage)
    there = find(page, QLabel, "stamps_there")
    assert "No authority is registered" in there.text()
    part.stamps.ask_source = lambda _: certificate
    press(page, "register_authority")
    find(page, QLineEdit, "asking_name").setText("Invented Clock")
    find(page, QLineEdit, "asking_name").textEdited.emit("Invented Clock")
    press(page, "do_it")
    assert "Answers count of: Invented Clock" in there.text() and "Compare the SHA-256" in notice(page)
    part.stamps.ask_target = lambda name, _: tmp_path / name
    press(page, "ask_stamp")
    assert (tmp_path / "time-stamp.txt").read_text().startswith("second-look/")
    answer.write_bytes(b"no answer")
    part.stamps.ask_source = lambda _: answer
    press(page, "keep_stamp")
    assert "no answer of a time-stamping authority" in notice(page)
    press(page, "ask_stamp")
    assert "time-stamp.txt exists already" in notice(page)
    answer.write_bytes(authority.answer((tmp_path / "time-stamp.tsq").read_bytes()))
    (tmp_path / "a.pdf").write_text("my own page")
    press(page, "keep_stamp")
    assert "a.pdf exists already" in notice(page) and (tmp_path / "a.pdf").read_text() == "my own page"
    (tmp_path / "a.pdf").unlink()
    press(page, "keep_stamp")
    assert "says Invented Clock" in there.text() and "Good, and kept" in notice(page)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    for name in ("ask_target", "ask_source"):
        setattr(part.stamps, name, lambda *_: None)
    for name in ("register_authority", "ask_stamp", "keep_stamp"):
        press(page, name)
