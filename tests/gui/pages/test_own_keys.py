"""The dialog of one's own security keys: what is there, one more, and a wait that can be given up."""

from __future__ import annotations

from concurrent.futures import Executor

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.jobs import Jobs
from app.gui.window.own_keys import OwnKeysDialog
from app.security_keys.device import PluggedKeys
from app.services.staff.own_keys import list_own_keys
from tests.gui.access import unnamed
from tests.gui.inline import InlineExecutor, LaterExecutor
from tests.gui.pages.stage import find, notice, press
from tests.support.section import Section
from tests.support.software_key import SoftwareKey


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(window: QWidget, section: Section, key: SoftwareKey, executor: Executor) -> OwnKeysDialog:
    section.house.security_keys = PluggedKeys(lambda: [key])
    dialog = OwnKeysDialog(window, section.at("okafor"), Jobs(executor))
    dialog.show()
    return dialog


def name_it(dialog: OwnKeysDialog, name: str) -> None:
    edit = find(dialog, QLineEdit, "own_key_name")
    edit.setText(name)
    edit.textEdited.emit(name)


def test_a_key_is_added_and_shown(window: QWidget, section: Section) -> None:
    dialog = shown(window, section, SoftwareKey(), InlineExecutor())
    assert unnamed(dialog) == []
    assert find(dialog, QLabel, "own_keys_there").text() == "You have added none."
    assert not find(dialog, QPushButton, "add_key").isEnabled()
    name_it(dialog, "blue")
    press(dialog, "add_key")
    assert find(dialog, QLabel, "own_keys_there").text() == "Yours: blue."
    assert "'blue' is added" in notice(dialog)
    name_it(dialog, "blue again")
    press(dialog, "add_key")
    assert "is added already" in notice(dialog)


def test_the_way_back_while_a_key_is_waited_for_is_to_cancel(window: QWidget, section: Section) -> None:
    later = LaterExecutor()
    dialog = shown(window, section, SoftwareKey(touched=False), later)
    later.now()
    name_it(dialog, "blue")
    press(dialog, "add_key")
    assert "touch it when it blinks" in notice(dialog)
    press(dialog, "own_keys_back")
    assert dialog.isVisible()
    later.now()
    assert list_own_keys(section.at("okafor")) == [] and dialog.isVisible()
    press(dialog, "own_keys_back")
    assert not dialog.isVisible()
