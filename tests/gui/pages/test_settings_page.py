"""Settings: one person proposes, another approves, and only what both agreed on holds."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox, QTableView

from app.domain.staff.rooms import Trust
from app.domain.staff.settings import IDLE_MINUTES
from app.gui import theme
from app.gui.pages.settings_page import SettingsPage
from app.gui.places import Place, Station
from app.services.settings import read_setting
from app.services.staff.training_rooms import list_rooms
from app.services.training.stating import room_key
from tests.gui.access import unnamed
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.support.section import Section

SETTINGS = Place(Station.SETTINGS)


def propose(page: SettingsPage, value: int, reason: str) -> None:
    find(page, QSpinBox, "setting_value").setValue(value)
    edit = find(page, QLineEdit, "setting_reason")
    edit.setText(reason)
    edit.textEdited.emit(reason)
    press(page, "setting_next")


def holds(page: SettingsPage, row: int = 0) -> tuple[str, str]:
    model = find(page, QTableView, "settings_table").model()
    return str(model.index(row, 1).data()), str(model.index(row, 2).data())


def test_a_value_holds_once_two_people_agree(stage: Stage, section: Section) -> None:
    page = stage.show(SettingsPage, "admin", SETTINGS)
    assert next_action(page).blocked() == "This value holds already"
    find(page, QSpinBox, "setting_value").setValue(10)
    assert next_action(page).blocked() == "The reason is missing"
    propose(page, 10, "an open office")
    assert holds(page) == ("30 minutes without a sign of life", "10 minutes without a sign of life")
    assert next_action(page).blocked() == "A supervisor approves it"
    assert read_setting(section.at("admin"), IDLE_MINUTES) == 30
    assert unnamed(page) == []
    page = stage.show(SettingsPage, "soto", SETTINGS)
    assert "an open office" in find(page, QLabel, "setting_waiting").text()
    press(page, "setting_next")
    assert notice(page) == "Approved; it holds from now on."
    assert holds(page) == ("10 minutes without a sign of life", "")
    assert read_setting(section.at("okafor"), IDLE_MINUTES) == 10


def test_a_refused_value_leaves_what_held(stage: Stage, section: Section) -> None:
    propose(stage.show(SettingsPage, "admin", SETTINGS), 10, "an open office")
    page = stage.show(SettingsPage, "soto", SETTINGS)
    press(page, "refuse_setting")
    assert holds(page) == ("30 minutes without a sign of life", "")
    assert next_action(page).blocked() == "An administrator proposes another value"
    assert read_setting(section.at("soto"), IDLE_MINUTES) == 30


def test_a_training_room_is_proposed_trusted_and_ended(stage: Stage, section: Section) -> None:
    page = stage.show(SettingsPage, "admin", SETTINGS)
    page.go_to_part("rooms")
    assert next_action(page).blocked() == "Name is missing"
    for name, text in (("room_name", "Training"), ("room_id", "room 1"), ("room_key", "ab" * 32)):
        edit = find(page, QLineEdit, name)
        edit.setText(text)
        edit.textEdited.emit(text)
    press(page, "room_next")
    assert notice(page) == "Proposed. Its statements count once a supervisor has agreed."
    assert unnamed(page) == []
    page = stage.show(SettingsPage, "soto", SETTINGS)
    page.go_to_part("rooms")
    assert next_action(page).blocked() == "No room waits for your answer"
    table = find(page, QTableView, "rooms_table")
    table.selectRow(0)
    assert find(page, QLabel, "room_shown").text().startswith("Training: abababab abababab")
    press(page, "room_next")
    assert [room.trust for room in list_rooms(section.at("soto"))] == [Trust.TRUSTED]
    table.selectRow(0)
    press(page, "refuse_room")
    assert notice(page) == "This room is not trusted."
    assert [room.trust for room in list_rooms(section.at("soto"))] == [Trust.ENDED]


def test_a_training_room_shows_its_own_key(
    stage: Stage, section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr(theme, "room", lambda: theme.Room.TRAINING)
    page = stage.show(SettingsPage, "admin", SETTINGS)
    page.go_to_part("key")
    key = room_key(section.at("admin"))
    said = " ".join(each.text() for each in page.findChildren(QLabel))
    assert key.room_id in said
    assert key.public_key in said.replace(" ", "")
