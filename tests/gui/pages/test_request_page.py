"""Requests: nothing opens half filled in, what was typed stays, and the open request tells no verifier too much."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QTableView

from app.domain.casework.requests import ReasonCode
from app.gui.pages.request_page import NewRequestPage, RequestPage
from app.gui.places import Place, Station
from app.services.casework.queue import standings
from tests.gui.access import unnamed
from tests.gui.pages.blind import texts_of
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.support.section import Section

NEW = Place(Station.NEW_REQUEST)
LINES = {
    "number": "2026-0001", "case_number": "C-1", "requester_name": "Det. Ines Rowe", "requester_id": "7781",
    "requester_command": "Robbery Squad", "offence": "Robbery",
}  # fmt: skip


def fill(page: NewRequestPage) -> None:
    for name, text in LINES.items():
        find(page, QLineEdit, f"request_{name}").textEdited.emit(text)
        find(page, QLineEdit, f"request_{name}").setText(text)
    reason = find(page, QComboBox, "request_reason")
    reason.setCurrentIndex(reason.findData(ReasonCode.CRIME.value))
    find(page, QPlainTextEdit, "request_lawful_source").setPlainText("Shop camera")


def test_first_missing_field_is_named(stage: Stage) -> None:
    page = stage.show(NewRequestPage, "okafor", NEW)
    assert next_action(page).blocked() == "Request number and 7 more are missing"
    fill(page)
    assert next_action(page).blocked() is None
    find(page, QPlainTextEdit, "request_lawful_source").clear()
    assert next_action(page).blocked() == "Lawful source of the pictures is missing"
    assert unnamed(page) == []


def test_opened_request_goes_on_to_its_evidence(stage: Stage, section: Section) -> None:
    page = stage.show(NewRequestPage, "okafor", NEW)
    fill(page)
    press(page, "open_request")
    (standing,) = standings(section.at("okafor"))
    assert standing.request.form.lawful_source == "Shop camera"
    assert stage.moves == [Place(Station.EVIDENCE, standing.request.id)]
    assert page.leave_question() is None
    assert stage.changes >= 1


def test_taken_number_is_refused_and_what_was_typed_stays(stage: Stage, section: Section) -> None:
    section.request()
    page = stage.show(NewRequestPage, "okafor", NEW)
    fill(page)
    press(page, "open_request")
    assert "2026-0001" in notice(page)
    assert stage.moves == []
    assert find(page, QLineEdit, "request_offence").text() == "Robbery"
    assert next_action(page).blocked() is None


def place_of(section: Section) -> Place:
    return Place(Station.REQUEST, standings(section.at("okafor"))[0].request.id)


def test_everything_of_a_request_is_listed(stage: Stage, section: Section) -> None:
    section.decided()
    page = stage.show(RequestPage, "okafor", place_of(section))
    counts = {name: find(page, QTableView, f"request_{name}").model().rowCount() for name in TABLES}
    assert counts == {"evidence": 1, "probes": 1, "searches": 1}
    said = "\n".join(texts_of(page))
    for words in ("Request 2026-0001", "Det. Ines Rowe", "is about to commit a crime", "E1", "Q1", "Lead released"):
        assert words in said
    assert next_action(page).verb() == "Open report"
    press(page, "request_next")
    assert stage.moves[-1].station is Station.REPORT


TABLES = ("evidence", "probes", "searches")


def test_rows_lead_to_their_stations(stage: Stage, section: Section) -> None:
    receipt = section.decided()
    page = stage.show(RequestPage, "okafor", place_of(section))
    for name in TABLES:
        table = find(page, QTableView, f"request_{name}")
        table.activated.emit(table.model().index(0, 0))
    assert [move.station for move in stage.moves] == [Station.EVIDENCE, Station.PROBE, Station.REPORT]
    assert stage.moves[2].search_id == receipt.search_id


def test_verifier_reads_neither_examiner_nor_finding(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, section.nearest(receipt.search_id))
    page = stage.show(RequestPage, "lindqvist", place_of(section))
    said = "\n".join(texts_of(page))
    assert "Waiting for verification" in said
    for word in ("Okafor", "Possible match", "possible match", "support for"):
        assert word not in said
    assert next_action(page).verb() == "Verify"


def test_somebody_elses_turn_is_said(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, None)
    page = stage.show(RequestPage, "soto", place_of(section))
    assert next_action(page).blocked() == "Waiting for verification"


def test_unknown_request_is_said(stage: Stage, section: Section) -> None:
    page = stage.show(RequestPage, "okafor", Place(Station.REQUEST, "no-such-id"))
    assert notice(page).startswith("This request does not exist.")
    assert next_action(page).blocked() == "The request cannot be read"


def test_what_was_emptied_can_be_put_back(stage: Stage, section: Section) -> None:
    page = stage.show(NewRequestPage, "okafor", NEW)
    QTest.keyClicks(find(page, QLineEdit, "request_offence"), "Robbery")
    for words, held in (("Empty the fields", ""), ("Put it back", "Robbery")):
        next(each for each in page.findChildren(QPushButton) if each.text() == words).click()
        assert find(page, QLineEdit, "request_offence").text() == held
    press(next_action(page), "resolve")
    assert find(page, QLineEdit, "request_number").hasFocus(), "the first that is missing"
