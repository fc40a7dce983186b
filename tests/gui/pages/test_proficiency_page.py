"""Proficiency tests in the window: sealed, revealed and read by their trainer; statements brought to accounts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView

from app.domain.staff.accounts import Answer
from app.gui.page import Page
from app.gui.pages import accounts_page
from app.gui.pages.accounts_page import AccountsPage
from app.gui.pages.proficiency_page import ProficiencyPage
from app.gui.places import Place, Station
from app.services.staff import training_rooms
from tests.gui.access import unnamed
from tests.gui.pages.stage import Stage, asked, find, next_action, notice, press
from tests.gui.pages.test_accounts_page import choose
from tests.support.pictures import write_picture
from tests.support.section import Section
from tests.support.statements import PUBLIC, SAID, note

TESTS = Place(Station.PROFICIENCY)


def write(page: Page, name: str, text: str) -> None:
    edit = find(page, QLineEdit, name)
    edit.setText(text)
    edit.textEdited.emit(text)


def rows(page: Page, name: str) -> list[list[str]]:
    model = find(page, QTableView, name).model()
    return [[model.index(row, place).data() for place in range(model.columnCount())] for row in range(model.rowCount())]


def test_a_trainer_seals_and_reveals(stage: Stage, section: Section) -> None:
    page = stage.show(ProficiencyPage, "trainer", TESTS)
    assert unnamed(page) == []
    assert next_action(page).blocked() == "Still or clip is missing"
    write(page, "test_path", str(write_picture(section.folder / "door.png", 50)))
    write(page, "test_basis", "invented")
    assert page.leave_question() is not None
    press(page, "seal_test")
    assert notice(page) == "Test B-00001 is sealed. Have that very file brought in with an invented request."
    assert page.leave_question() is None
    (row,) = rows(page, "proficiency_tests")
    assert [row[0], *row[2:]] == ["B-00001", "Farah Trainer", "non-mated", "has not come in"]
    assert not find(page, QPushButton, "reveal_test").isEnabled()
    find(page, QTableView, "proficiency_tests").selectRow(0)
    press(page, "reveal_test")
    find(asked(page), QPushButton, "confirm").click()
    QCoreApplication.sendPostedEvents()
    assert rows(page, "proficiency_tests")[0][-1] == "revealed"
    assert not find(page, QPushButton, "reveal_test").isEnabled()
    page.go_to_part("scores")
    assert rows(page, "test_findings") == []
    assert find(page, QLabel, "test_sums").text() == ""


def test_a_statement_is_taken_in_with_the_accounts(
    stage: Stage, section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = training_rooms.propose_room(section.at("admin"), "room 1", "Training", PUBLIC)
    training_rooms.answer_room(section.at("soto"), room.id, Answer.APPROVED)
    path = section.folder / "statement.txt"
    path.write_text(note(), encoding="utf-8")
    given: list[Path | None] = [None, path]
    monkeypatch.setattr(accounts_page, "ask_file", lambda *_: given.pop(0))
    page = stage.show(AccountsPage, "soto", Place(Station.ACCOUNTS))
    choose(page, "Adaeze Okafor")
    press(page, "member_statement")  # thought better of it
    assert notice(page) == ""
    press(page, "member_statement")
    assert notice(page) == "The certificate is issued."
    assert SAID.expires_on in [row[-1] for row in rows(page, "accounts_table")]
