"""The auditor's room in the window: every part read, a review answered and signed, files that leave."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTabBar

from app.domain.log.trends import Measure
from app.gui.auditing.export_part import DisclosurePart, ExportPart
from app.gui.auditing.register_part import RegisterPart
from app.gui.auditing.review_part import ReviewPart
from app.gui.auditing.sightings_part import SightingsPart
from app.gui.auditing.time_line_part import TimeLinePart
from app.gui.pages.oversight_page import OversightPage
from app.gui.places import Place, Station
from app.gui.widgets.bar_plot import BarPlot
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.tables import Table
from tests.gui.access import unnamed
from tests.gui.pages.stage import Stage, find, press
from tests.support.section import Section, copy_of

ROOM = Place(Station.OVERSIGHT)


@pytest.fixture(scope="module")
def decided_template(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = copy_of(bare_template, tmp_path_factory.mktemp("decided"))
    made.enrol(people=4)
    made.decided()
    made.leave()
    made.close()
    return made.folder


@pytest.fixture
def section(decided_template: Path, tmp_path: Path) -> Iterator[Section]:
    """A workspace in which one request came to a lead."""
    made = copy_of(decided_template, tmp_path)
    yield made
    made.close()


@pytest.fixture
def page(stage: Stage) -> OversightPage:
    return stage.show(OversightPage, "auditor", ROOM)


def cells(page: OversightPage, name: str) -> list[list[str]]:
    model = find(page, Table, name).model()
    return [
        [str(model.index(line, place).data() or "") for place in range(model.columnCount())]
        for line in range(model.rowCount())
    ]


def test_every_part_can_be_reached_by_its_letter_and_read_aloud(page: OversightPage) -> None:
    tabs = find(page, QTabBar, "oversight_tabs")
    letters = [tabs.tabText(place).partition("&")[2][0].lower() for place in range(tabs.count())]
    assert len(set(letters)) == len(letters) == 8
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        assert unnamed(page) == [], tabs.tabText(place)
        shown = [each for each in page.findChildren(NextAction) if each.isVisible()]
        assert len(shown) == 1, "one next action at a time"


def test_the_register_opens_with_the_last_week(page: OversightPage) -> None:
    part = page.go_to_part("register")
    assert isinstance(part, RegisterPart)
    okafor = next(row for row in cells(page, "register_people") if row[0] == "Adaeze Okafor")
    assert okafor[1] == "E-101" and okafor[3] == "1"
    assert sum(find(page, BarPlot, "register_days").values()) == 1
    first = find(page, QLineEdit, "register_first")
    first.setText("no day")
    first.textEdited.emit("no day")
    assert not find(page, QPushButton, "show_register").isEnabled()


def test_weeks_are_shown_of_everybody_a_unit_or_a_person(page: OversightPage) -> None:
    page.go_to_part("trends")
    searches = find(page, BarPlot, f"trends_{Measure.SEARCHES}")
    assert sum(searches.values()) == 1 and sum(find(page, BarPlot, f"trends_{Measure.LEADS}").values()) == 1
    rows = cells(page, "trends_rows")
    assert rows[0][:3] == ["Everybody", "1", "1"] and ["Unit: examiner", "1", "0"] in [row[:3] for row in rows]
    find(page, QComboBox, "trends_kind").setCurrentIndex(2)
    QTest.keyClicks(find(page, QLineEdit, "trends_find"), "soto")
    assert [row[0] for row in cells(page, "trends_rows")] == ["Everybody", "Daniela Soto"]
    find(page, Table, "trends_rows").selectRow(1)
    assert find(page, QLabel, "trends_whose").text() == "Daniela Soto"
    assert not any(searches.values()) and sum(find(page, BarPlot, f"trends_{Measure.LEADS}").values()) == 1


def test_a_review_is_answered_flag_by_flag_and_signed(page: OversightPage) -> None:
    part = page.go_to_part("review")
    assert isinstance(part, ReviewPart)
    flags = len(cells(page, "review_flags"))
    assert flags and not find(page, QPushButton, "sign_review").isEnabled(), "in tests one follows the other at once"
    table, words = find(page, Table, "review_flags"), find(page, QPlainTextEdit, "flag_words")
    for place in range(flags):
        table.selectRow(place)
        press(page, "finding_explained")
        words.setPlainText("the tests sign in quickly")
    assert {row[4] for row in cells(page, "review_flags")} == {"Explained by the work"}
    assert part.leave_question() is not None
    press(page, "sign_review")
    assert part.leave_question() is None
    (signed,) = cells(page, "signed_reviews")
    assert signed[1] == "Goran Auditor" and signed[3] == str(flags)
    assert cells(page, "review_flags") == []


def test_a_flag_leads_to_the_time_line_of_its_request(page: OversightPage) -> None:
    page.go_to_part("review")
    press(page, "flag_time_line")
    assert find(page, QTabBar, "oversight_tabs").currentIndex() == 3
    assert cells(page, "time_line")[0][3] == "Request opened"


def test_the_time_line_is_filtered_and_ends_with_the_recipients(page: OversightPage) -> None:
    part = page.go_to_part("time-line")
    assert isinstance(part, TimeLinePart)
    part.show_request("2026-0001")
    every = cells(page, "time_line")
    assert "Det. Ines Rowe" in find(page, QLabel, "time_line_recipients").text()
    find(page, QLineEdit, "time_line_filter").setText("soto")
    assert {row[2] for row in cells(page, "time_line")} == {"Daniela Soto"}
    find(page, QLineEdit, "time_line_filter").setText("")
    part._views.setChecked(False)
    assert "Candidate viewed" in {row[3] for row in every}
    assert "Candidate viewed" not in {row[3] for row in cells(page, "time_line")}


def test_who_has_seen_a_record(page: OversightPage) -> None:
    part = page.go_to_part("sightings")
    assert isinstance(part, SightingsPart)
    QTest.keyClicks(find(page, QLineEdit, "sightings_question"), "R003-1")
    press(page, "ask_sightings")
    assert {row[0] for row in cells(page, "sightings_viewers")} == {"Adaeze Okafor", "Bo Lindqvist", "Daniela Soto"}
    assert "L-2026-0001" in find(page, QLabel, "sightings_outside").text()


def test_an_export_says_what_it_still_needs_and_leaves_as_a_file(page: OversightPage, tmp_path: Path) -> None:
    part = page.go_to_part("export")
    assert isinstance(part, ExportPart)
    action = part.action
    assert action.blocked() == "Nothing chosen"
    part._kind.set_value("request")
    part.tell_blocked()
    assert action.blocked() == "No session, request or person"
    part._subject.set_value("2026-0001")
    part._pictures.setChecked(True)
    assert action.blocked() == "No reason for the pictures"
    part._why.set_value("hearing")
    part.tell_blocked()
    target = tmp_path / "out.zip"
    part.ask_path = lambda _: target
    press(page, "export_history")
    with zipfile.ZipFile(target) as archive:
        assert {"log.zip", "contents.csv"} <= set(archive.namelist())


def test_a_case_is_disclosed(page: OversightPage, tmp_path: Path) -> None:
    part = page.go_to_part("disclosure")
    assert isinstance(part, DisclosurePart)
    QTest.keyClicks(find(page, QLineEdit, "disclosure_case"), "C-1")
    find(page, QPlainTextEdit, "disclosure_recipients").setPlainText("Defence counsel\nCourt 4")
    find(page, QPlainTextEdit, "disclosure_reason").setPlainText("order of 24 November")
    target = tmp_path / "case.zip"
    part.ask_path = lambda _: target
    press(page, "disclose_case")
    with zipfile.ZipFile(target) as archive:
        assert "disclosure.pdf" in archive.namelist()


def test_giving_up_writes_nothing(page: OversightPage, section: Section) -> None:
    part = page.go_to_part("export")
    assert isinstance(part, ExportPart)
    part._kind.set_value("period")
    part.tell_blocked()
    part.ask_path = lambda _: None
    press(page, "export_history")
    with section.house.workspace.database.reading() as db:
        assert db.conn.execute("SELECT count(*) FROM history_exports").fetchone()[0] == 0
