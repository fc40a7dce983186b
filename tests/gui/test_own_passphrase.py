"""Changing one's own passphrase in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.staff.roles import Act
from app.errors import Refused
from app.gui.jobs import Jobs
from app.gui.widgets.notice import Notice
from app.gui.window.own_passphrase import OwnPassphraseDialog
from app.services.staff.accounts import sign_in
from tests.gui.access import unnamed
from tests.gui.inline import InlineExecutor
from tests.gui.pages.stage import find
from tests.services.observing import log_of
from tests.support.section import PASSPHRASE, Section, copy_of

NEW = "five loud garden gates"


@pytest.fixture
def section(bare_template: Path, tmp_path: Path) -> Iterator[Section]:
    made = copy_of(bare_template, tmp_path)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window: QWidget, section: Section) -> OwnPassphraseDialog:
    made = OwnPassphraseDialog(window, section.at("okafor"), Jobs(InlineExecutor()))
    assert unnamed(made) == []
    return made


def change(dialog: OwnPassphraseDialog, now: str, new: str) -> str:
    for name, text in (("now", now), ("new", new), ("again", new)):
        edit = find(dialog, QLineEdit, f"own_passphrase_{name}")
        edit.setText(text)
        edit.textEdited.emit(text)
    find(dialog, QPushButton, "change_passphrase").click()
    return dialog.findChildren(Notice)[0].sentence()


def test_the_new_passphrase_opens_and_the_old_one_does_not(dialog: OwnPassphraseDialog, section: Section) -> None:
    assert change(dialog, PASSPHRASE, NEW) == "Your passphrase is changed. The old one opens nothing any more."
    assert find(dialog, QLineEdit, "own_passphrase_now").text() == ""
    assert log_of(section.house)[-1].new.event == Act.CHANGE_PASSPHRASE
    section.leave()
    with pytest.raises(Refused):
        sign_in(section.house, "okafor", PASSPHRASE, banner_acknowledged=True)
    assert sign_in(section.house, "okafor", NEW, banner_acknowledged=True)


@pytest.mark.parametrize(
    ("now", "new", "words"),
    [
        ("wrong wrong", NEW, "not your passphrase"),
        (PASSPHRASE, PASSPHRASE, "you have already"),
        (PASSPHRASE, "okafor okafor", "which people here know"),
    ],
)
def test_what_is_refused_says_why_and_changes_nothing(
    dialog: OwnPassphraseDialog, section: Section, now: str, new: str, words: str
) -> None:
    assert words in change(dialog, now, new)
    section.leave()
    assert sign_in(section.house, "okafor", PASSPHRASE, banner_acknowledged=True)


def test_nothing_is_tried_before_both_fields_agree(dialog: OwnPassphraseDialog) -> None:
    button = find(dialog, QPushButton, "change_passphrase")
    assert not button.isEnabled() and button.accessibleDescription()
    change(dialog, PASSPHRASE, "five")
    edit = find(dialog, QLineEdit, "own_passphrase_again")
    edit.setText("six")
    edit.textEdited.emit("six")
    assert dialog.reason() == "The two passphrases differ"
