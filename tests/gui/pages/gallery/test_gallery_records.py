"""Records: looked up, not leafed through; one photo opens, with a reason, and that is on record."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from app.domain.staff.roles import Act
from app.gui.widgets.picture_view import PictureView
from tests.gui.pages.gallery_parts import action, choose, part, rows, write
from tests.gui.pages.stage import Stage, find, notice, press
from tests.services.observing import log_of
from tests.support.section import Section

REASON = "The person asked for a copy"


def openings(section: Section) -> int:
    return sum(entry.new.event == Act.OPEN_GALLERY_PHOTO.value for entry in log_of(section.house))


def test_nothing_is_listed_before_something_is_asked(stage: Stage, section: Section) -> None:
    section.enrol(3)
    page = part(stage, "admin", "records")
    assert rows(page, "gallery_records") == []
    assert action(page).blocked() == "No record number and no person identifier"
    write(page, "records_agency", "TEST00001")
    assert action(page).blocked() is not None, "an agency alone would list everybody"


def test_a_record_is_looked_up_and_its_photo_opened_with_a_reason(stage: Stage, section: Section) -> None:
    section.enrol(3)
    page = part(stage, "admin", "records")
    write(page, "records_number", "R002")
    QTest.keyClick(find(page, QLineEdit, "records_number"), Qt.Key.Key_Return)
    assert [row[:4] for row in rows(page, "gallery_records")] == [
        ["R002-1", "TEST00001", "P002", "2018-03-01"], ["R002-2", "TEST00001", "P002", "2019-03-02"],
    ]  # fmt: skip
    assert "Invented Person2" not in str(rows(page, "gallery_records"))
    choose(page, "gallery_records", 1)
    view = page.findChild(PictureView)
    assert isinstance(view, PictureView)
    assert openings(section) == 0 and not find(page, QPushButton, "open_photo").isEnabled()
    write(page, "opening_reason", "curious")
    assert not find(page, QPushButton, "open_photo").isEnabled()
    write(page, "opening_reason", REASON)
    press(page, "open_photo")
    assert openings(section) == 1
    assert view.picture_size().width == 240
    choose(page, "gallery_records", 0)
    assert not view.has_picture(), "a photo goes with its record"
    assert find(page, QPlainTextEdit, "opening_reason").toPlainText() == "", "each photo has a reason of its own"


def test_an_unknown_record_is_said(stage: Stage, section: Section) -> None:
    section.enrol(1)
    page = part(stage, "admin", "records")
    write(page, "records_person", "P999")
    press(page, "look_up_records")
    assert rows(page, "gallery_records") == []
    assert notice(page) == ""


def test_a_record_found_can_be_named_for_removal(stage: Stage, section: Section) -> None:
    section.enrol(1)
    page = part(stage, "admin", "records")
    write(page, "records_person", "P001")
    press(page, "look_up_records")
    choose(page, "gallery_records", 0)
    press(page, "remove_record")
    assert find(page, QPlainTextEdit, "removal_records").toPlainText() == "TEST00001, R001-1"
    assert action(page).verb() == "Propose removal"
