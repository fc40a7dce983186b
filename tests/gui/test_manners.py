"""Small manners of the window that a new user stumbles over where they are missing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.models.faces_model import FaceCell
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.faces_panel import FacesPanel, best_of_each
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import column
from app.gui.widgets.next_action import NextAction
from app.services.casework.examining import CONCLUSIONS, goes_with


def shown(qtbot: QtBot, *parts: QWidget) -> QWidget:
    page = QWidget()
    page.setLayout(column(*parts))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_keys_in_an_open_list_move_in_the_list_and_nowhere_else(qtbot: QtBot) -> None:
    box, turned = DropDown(), []
    page = shown(qtbot, box)
    box.addItems(["one", "two", "three"])
    for key in ("Down", "Return", "Escape"):
        bind(page, key, lambda: turned.append("photo"))
    box.showPopup()
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert (box.currentText(), turned) == ("three", [])
    box.showPopup()
    QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    assert (box.view().isVisible(), turned) == (False, [])


def test_the_next_action_keeps_its_focus_while_it_waits(qtbot: QtBot) -> None:
    action, beside = NextAction("Search"), QLineEdit()
    name_action(action, "search")
    page = shown(qtbot, action, beside)
    button = page.findChild(QPushButton, "search")
    assert button is not None
    button.setFocus()
    action.set_blocked("Searching")
    assert not beside.hasFocus(), "Return would act beside it"
    action.set_blocked(None)
    assert button.hasFocus()
    beside.setFocus()
    action.set_blocked("Searching")
    action.set_blocked(None)
    assert beside.hasFocus(), "whoever went elsewhere stays there"


def test_what_is_missing_can_be_gone_to(qtbot: QtBot) -> None:
    action, went = NextAction("Lock decision"), []
    page = shown(qtbot, action)
    action.set_blocked("2 candidates unanswered", lambda: went.append("there"))
    way = page.findChild(QPushButton, "resolve")
    assert way is not None
    assert (way.text(), way.isVisibleTo(page)) == ("2 candidates unanswered", True)
    way.click()
    assert went == ["there"]
    action.set_blocked("Locking")
    assert not way.isVisibleTo(page), "there is nowhere to go"


def test_return_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    done: list[str] = []
    page = shown(qtbot, QLineEdit())
    question = confirm(page, "Lock this decision?", "It stays.", "Lock decision", lambda: done.append("locked"))
    QTest.keyClick(question, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert done == [], "at first Return goes back"
    question = confirm(page, "Lock this decision?", "It stays.", "Lock decision", lambda: done.append("locked"))
    button = question.findChild(QPushButton, "confirm")
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert done == ["locked"]


@pytest.mark.parametrize("place", range(len(CONCLUSIONS)))
def test_a_conclusion_that_speaks_against_the_outcome_is_told_apart(place: int) -> None:
    same = "same person" in CONCLUSIONS[place]
    assert goes_with(CONCLUSIONS[place], possible=True) is same
    assert goes_with(CONCLUSIONS[place], possible=False) is not same


def cells(tracks: int, each: int) -> list[FaceCell]:
    return [
        FaceCell(str(track * each + n), None, f"frame {n}", "", f"Track {track}")
        for track in range(tracks)
        for n in range(each)
    ]


def test_the_best_of_every_track_are_near(qtbot: QtBot) -> None:
    panel = FacesPanel()
    qtbot.addWidget(panel)
    panel.show_faces(cells(2, 48))
    assert panel.sheet.faces.rowCount() == 6
    every = panel.findChild(QPushButton, "all_faces")
    assert every is not None
    assert every.text() == "Show all 96 faces"
    panel.choose(90)
    assert panel.sheet.current_key() == "90", "a face chosen in the frame is laid out too"
    assert panel.sheet.faces.rowCount() == 96
    every.click()
    assert panel.sheet.faces.rowCount() == 6


def test_one_track_is_laid_out_whole() -> None:
    assert len(best_of_each(cells(1, 48))) == 48
