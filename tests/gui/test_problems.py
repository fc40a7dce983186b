"""Errors reach a person as a sentence in the page, or as the admission of a defect."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.errors import BadInput, Cancelled, Refused, Unavailable, UserError
from app.gui.icons import IconButton
from app.gui.problems import DefectDialog, SentenceDialog, install_excepthook, nearest_notice, tell
from app.gui.widgets.notice import Notice, Tone


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.addWidget(Notice(made))
    layout.addWidget(QPushButton("Search", made))
    qtbot.addWidget(made)
    made.show()
    yield made


@pytest.mark.parametrize(
    ("error", "tone"),
    [
        (BadInput("Too small. Choose another."), Tone.WARNING),
        (Unavailable("The disk is full. Free some space."), Tone.WARNING),
        (Refused("A verifier cannot verify own work. Ask another examiner."), Tone.REFUSED),
        (Cancelled("The scan was stopped. Start it again if needed."), Tone.INFO),
    ],
)
def test_sentence_stands_in_the_page(page: QWidget, error: UserError, tone: Tone) -> None:
    tell(page.findChildren(QPushButton)[0], error)
    notice = page.findChild(Notice)
    assert isinstance(notice, Notice)
    assert (notice.isVisible(), notice.sentence(), notice.tone()) == (True, str(error), tone)
    assert notice.accessibleName() == str(error)
    assert page.findChildren(DefectDialog) == []
    page.grab()


def test_notice_closes(page: QWidget, qtbot: QtBot) -> None:
    tell(page, BadInput("Too small. Choose another."))
    notice = nearest_notice(page)
    assert notice is not None
    close = notice.findChild(IconButton)
    assert isinstance(close, IconButton)
    with qtbot.waitSignal(notice.closed):
        close.click()
    assert notice.isHidden()
    assert notice.sentence() == ""


def test_the_nearest_notice_wins(page: QWidget) -> None:
    inner = QWidget(page)
    own = Notice(inner)
    leaf = QPushButton(inner)
    assert nearest_notice(leaf) is own


def test_without_a_notice_the_sentence_still_appears(qtbot: QtBot) -> None:
    bare = QWidget()
    qtbot.addWidget(bare)
    tell(bare, BadInput("Too small. Choose another."))
    dialog = bare.findChild(SentenceDialog)
    assert isinstance(dialog, SentenceDialog)
    assert dialog.accessibleName() == "Too small. Choose another."
    dialog.accept()


def test_defect_is_admitted_once_and_can_be_copied(page: QWidget) -> None:
    tell(page, ZeroDivisionError("in the rate"))
    tell(page, KeyError("second"))
    dialogs = page.findChildren(DefectDialog)
    assert len(dialogs) == 1
    assert "in the rate" in dialogs[0].detail()
    assert "second" in dialogs[0].detail()
    dialogs[0].copy()
    assert QGuiApplication.clipboard().text() == dialogs[0].detail()
    dialogs[0].grab()
    dialogs[0].accept()


def test_exception_in_a_slot_is_shown(page: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: heard.append(error))
    uninstall = install_excepthook(page)
    button = page.findChildren(QPushButton)[0]
    button.clicked.connect(lambda: 1 / 0)
    button.click()
    uninstall()
    dialogs = page.findChildren(DefectDialog)
    assert [type(error) for error in heard] == [ZeroDivisionError]
    assert "ZeroDivisionError" in dialogs[0].detail()
    dialogs[0].accept()


def test_a_dialog_without_a_window_is_dressed_all_the_same(qtbot: QtBot) -> None:
    window = QWidget()
    alone, inside = SentenceDialog(None, "No workspace is there."), SentenceDialog(window, "Too small.")
    for widget in (window, alone):
        qtbot.addWidget(widget)
    assert alone.styleSheet()
    assert not inside.styleSheet(), "it wears the window's"
