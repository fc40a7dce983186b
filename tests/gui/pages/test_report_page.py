"""The report: read in the very words that are printed, and recorded when it leaves."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QRadioButton, QWidget

from app.domain.wording import LEAD_WORDING, NO_POSSIBLE_MATCH_WORDING
from app.gui.pages.report_page import ReportPage
from app.gui.paper.printing import print_report
from app.gui.places import Place, Station
from app.gui.widgets.given_list import GivenList
from app.gui.widgets.picture_canvas import PictureCanvas
from app.gui.widgets.reading_view import ReadingView
from app.services.casework.reporting import Report
from app.services.log import oversight
from tests.gui.access import unnamed
from tests.gui.pages.blind import texts_of
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.support.section import Section


def shown(stage: Stage, section: Section, person: int = 3) -> ReportPage:
    receipt = section.decided(person)
    return stage.show(ReportPage, "soto", Place(Station.REPORT, search_id=receipt.search_id))


def events(section: Section) -> list[str]:
    desk = section.at("auditor")
    session = next(s for s in oversight.list_sessions(desk) if s.user.sign_in_name == "soto")
    return [entry.new.event for entry in oversight.read_session(desk, session.id)]


def test_lead_is_read_with_its_number_wording_and_pictures(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    said = "\n".join(texts_of(page))
    assert "lead L-" in said
    for words in (LEAD_WORDING, "Invented Person3", "Adaeze Okafor", "Det. Ines Rowe", "SHA-256"):
        assert words in said
    assert len(page.findChildren(PictureCanvas)) == 2
    assert unnamed(page) == []
    assert "report.viewed" in events(section)
    assert "report.exported" not in events(section), "reading is not exporting"


def test_every_block_has_its_height_when_the_report_may_leave(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    assert next_action(page).blocked() is None
    view = page.findChild(ReadingView)
    assert isinstance(view, ReadingView)
    blocks = view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len(blocks) > 20
    for each in blocks:
        assert each.height() >= each.heightForWidth(each.width()), each.accessibleName()


def test_no_possible_match_names_nobody(stage: Stage, section: Section) -> None:
    said = "\n".join(texts_of(shown(stage, section, 99)))
    assert NO_POSSIBLE_MATCH_WORDING in said
    assert "Invented Person" not in said


@pytest.mark.parametrize(("size", "width"), [("a4", b"595.2756"), ("letter", b"612 ")])
def test_saving_writes_the_file_and_records_its_hash(
    stage: Stage, section: Section, tmp_path: Path, size: str, width: bytes
) -> None:
    page = shown(stage, section)
    target = tmp_path / "lead.pdf"
    asked: list[str] = []
    page.ask_path = lambda name: asked.append(name) or target  # type: ignore[func-returns-value]
    button = page.findChild(QRadioButton, f"paper_{size}")
    assert isinstance(button, QRadioButton)
    button.click()
    press(page, "save_report")
    data = target.read_bytes()
    assert data.startswith(b"%PDF")
    assert width in data
    assert asked[0].startswith("L-")
    assert hashlib.sha256(data).hexdigest() in notice(page)
    assert "report.exported" in events(section)


def test_thinking_better_of_it_saves_nothing(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    page.ask_path = lambda name: None
    press(page, "save_report")
    assert "report.exported" not in events(section)


def test_folder_that_cannot_be_written_is_said(stage: Stage, section: Section, tmp_path: Path) -> None:
    page = shown(stage, section)
    page.save_to(tmp_path / "no-such-folder" / "lead.pdf")
    assert notice(page).startswith("lead.pdf could not be written")
    assert next_action(page).blocked() is None


def test_nothing_before_the_decision(stage: Stage, section: Section) -> None:
    receipt = section.verified()
    page = stage.show(ReportPage, "soto", Place(Station.REPORT, search_id=receipt.search_id))
    assert notice(page).startswith("There is no report before a supervisor has decided.")
    assert next_action(page).blocked() == "The report cannot be read"


def test_pictures_hide_with_the_lock(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    canvas = page.findChildren(PictureCanvas)[0]
    before = canvas.grab().toImage()
    page.hide_pictures(True)
    assert canvas.grab().toImage() != before
    page.hide_pictures(False)
    assert canvas.grab().toImage() == before


def recorded(section: Section) -> list[tuple[str, str]]:
    with section.house.workspace.database.reading() as db:
        return [(row[0], row[1]) for row in db.conn.execute("SELECT way, recipient FROM disseminations ORDER BY rowid")]


def on_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_leads_recipients_are_proposed_and_recorded(stage: Stage, section: Section, tmp_path: Path) -> None:
    page = shown(stage, section)
    assert page.recipients() == ("Det. Ines Rowe",)
    find(page, QPlainTextEdit, "report_recipients").setPlainText("Det. Ines Rowe\nCourt 4\n\n")
    page.save_to(tmp_path / "lead.pdf")
    assert recorded(section) == [("saved", "Det. Ines Rowe"), ("saved", "Court 4")]


def test_whoever_was_given_it_before_stands_beside_it(stage: Stage, section: Section, tmp_path: Path) -> None:
    page = shown(stage, section)
    given = page.findChild(GivenList)
    assert given is not None
    assert given.words() == ("To nobody yet",)
    page.save_to(tmp_path / "lead.pdf")
    find(page, QPlainTextEdit, "report_recipients").setPlainText("Court 4\nClerk")
    page.save_to(tmp_path / "again.pdf")
    first, second = given.words()
    assert first.startswith("Court 4, Clerk\nSaved on "), "the newest first"
    assert second.startswith("Det. Ines Rowe\nSaved on ")
    again = stage.show(ReportPage, "soto", page.place).findChild(GivenList)
    assert again is not None
    assert again.words() == given.words()


def test_without_a_recipient_nothing_is_saved_or_printed(stage: Stage, section: Section) -> None:
    page = shown(stage, section, 99)
    assert page.recipients() == ("Det. Ines Rowe, Robbery Squad",), "whoever requested it"
    find(page, QPlainTextEdit, "report_recipients").setPlainText(" \n")
    assert next_action(page).blocked() == "No recipient named"
    assert not find(page, QPushButton, "print_report").isEnabled()
    find(page, QPlainTextEdit, "report_recipients").setPlainText("Court 4")
    assert next_action(page).blocked() is None
    assert find(page, QPushButton, "print_report").isEnabled()


def test_printing_is_recorded_before_the_first_page(
    stage: Stage, section: Section, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(stage, section)
    target = tmp_path / "printed.pdf"
    before: list[list[tuple[str, str]]] = []

    def watched(printer: QPrinter, report: Report, size: str) -> int:
        before.append(recorded(section))
        return print_report(printer, report, size)

    monkeypatch.setattr("app.gui.pages.report_page.print_report", watched)
    page.ask_printer = lambda: on_file(target)
    press(page, "print_report")
    assert before == [[("printed", "Det. Ines Rowe")]]
    assert target.read_bytes().startswith(b"%PDF")
    assert notice(page).startswith("Sent to the printer")
    assert next_action(page).blocked() is None
    assert "report.exported" in events(section)


def test_thinking_better_of_printing_prints_nothing(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    page.ask_printer = lambda: None
    press(page, "print_report")
    assert recorded(section) == []


def test_a_printer_that_fails_is_said_and_the_record_stays(stage: Stage, section: Section, tmp_path: Path) -> None:
    page = shown(stage, section)
    page.ask_printer = lambda: on_file(tmp_path / "no-such-folder" / "printed.pdf")
    press(page, "print_report")
    assert notice(page).startswith("The printer took nothing.")
    assert recorded(section) == [("printed", "Det. Ines Rowe")]
    assert next_action(page).blocked() is None


def test_no_printer_is_said(stage: Stage, section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(stage, section)
    monkeypatch.setattr("app.gui.paper.printing.QPrinterInfo.availablePrinterNames", lambda: [])
    press(page, "print_report")
    assert notice(page).startswith("No printer is set up on this computer.")
    assert recorded(section) == []
