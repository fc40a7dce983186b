"""The log: sessions, entries in words, filters, the check of the whole, the export."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView

from app.domain.log.audit import GENESIS, LogEntry, LogOutcome, NewEntry, sealed
from app.errors import Refused
from app.gui.pages import log_page
from app.gui.pages.log_page import LogPage
from app.gui.places import Place, Station
from app.services.casework import leads
from app.services.log.oversight import LogCheck
from tests.gui.access import unnamed
from tests.gui.pages.blind import texts_of
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.support.section import Section

LOG = Place(Station.LOG)


def rows(page: LogPage, name: str) -> list[list[str]]:
    model = find(page, QTableView, name).model()
    return [[str(model.index(r, c).data()) for c in range(model.columnCount())] for r in range(model.rowCount())]


def choose(page: LogPage, person: str) -> None:
    table = find(page, QTableView, "log_sessions")
    table.selectRow(next(place for place, row in enumerate(rows(page, "log_sessions")) if row[0] == person))


@pytest.fixture
def page(stage: Stage, section: Section) -> LogPage:
    receipt = section.searched()
    with pytest.raises(Refused):
        leads.view_review(section.at("okafor"), receipt.search_id)
    return stage.show(LogPage, "auditor", LOG)


def test_sessions_newest_first_and_their_entries_in_words(page: LogPage) -> None:
    assert rows(page, "log_sessions")[0][0] == "Goran Auditor"
    assert next_action(page).blocked() == "No session chosen"
    choose(page, "Adaeze Okafor")
    told = rows(page, "log_entries")
    assert [row[2] for row in told][:2] == ["Signed in", "Request opened"]
    assert told[-1][3] == "Done"
    assert ["Review viewed", "Refused"] in [row[2:4] for row in told]
    assert unnamed(page) == []


def test_filters(page: LogPage) -> None:
    choose(page, "Adaeze Okafor")
    everything = len(rows(page, "log_entries"))
    outcome = find(page, QComboBox, "log_outcome")
    outcome.setCurrentIndex(outcome.findData(LogOutcome.REFUSED.value))
    assert [row[2] for row in rows(page, "log_entries")] == ["Review viewed"]
    assert f"1 of {everything} entries" in texts_of(page)
    find(page, QLineEdit, "log_search").setText("no such thing")
    assert "No entry is like that" in texts_of(page)
    outcome.setCurrentIndex(0)
    find(page, QLineEdit, "log_search").setText("probe taken")
    assert [row[2] for row in rows(page, "log_entries")] == ["Probe taken"]


def test_export_leaves_with_its_hash(page: LogPage, tmp_path: Path) -> None:
    choose(page, "Adaeze Okafor")
    target = tmp_path / "session.zip"
    page.ask_path = lambda name: target
    press(page, "export_session")
    assert notice(page).startswith("Saved as session.zip. SHA-256: ")
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        assert any(name.endswith("verify_log.py") for name in archive.namelist())


def test_whole_log_is_said_to_be_whole(page: LogPage) -> None:
    press(page, "check_log")
    assert notice(page).startswith("The log is whole: each of its ")


def test_broken_log_is_said_with_its_first_faults(page: LogPage, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = tuple(f"Entry {number} was changed." for number in range(1, 6))
    monkeypatch.setattr(log_page, "verify_log", lambda desk: LogCheck(9, faults))
    press(page, "check_log")
    assert notice(page).startswith("The log is NOT whole. Entry 1 was changed. Entry 2 was changed.")
    assert "And 2 more." in notice(page)


def test_others_are_refused(stage: Stage) -> None:
    page = stage.show(LogPage, "okafor", LOG)
    assert notice(page).startswith("This needs the role auditor")


def test_ten_thousand_entries_are_shown_without_waiting(page: LogPage) -> None:
    choose(page, "Adaeze Okafor")
    session = page._session
    assert session is not None
    page._on_entries(session, [entry(number) for number in range(1, 10_001)])
    table = find(page, QTableView, "log_entries")
    begun = time.thread_time()
    for place in range(0, 10_000, 500):
        table.scrollTo(table.model().index(place, 0))
        table.viewport().repaint()
    assert time.thread_time() - begun < 2.0, "twenty screens of a long session take no time worth noticing"


def entry(number: int) -> LogEntry:
    new = NewEntry("candidate.viewed", LogOutcome.DONE, "p", "s", "r", ("0" * 36, "1" * 36), {"photos": number})
    return sealed(new, seq=number, at="2026-11-22T09:30:00.000000Z", monotonic_ms=number, previous=GENESIS)
