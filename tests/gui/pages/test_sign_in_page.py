"""Signing in: nothing without the notice, one refusal for a wrong name and a wrong passphrase, Enter is enough."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.staff import totp
from app.domain.staff.accounts import Answer
from app.domain.staff.roles import Role
from app.domain.wording import USE_BANNER
from app.gui.jobs import Jobs
from app.gui.pages.sign_in_page import SignInPage
from app.security_keys.device import PluggedKeys
from app.services.recording import Desk
from app.services.staff import accounts, joining
from app.services.staff.accounts import NewAccount
from app.services.staff.own_keys import add_security_key
from tests.gui.access import tab_stops, unnamed
from tests.gui.inline import InlineExecutor, LaterExecutor
from tests.gui.pages.stage import find, next_action, notice, press
from tests.support.section import GIVEN, PASSPHRASE, Section
from tests.support.software_key import SoftwareKey


@pytest.fixture
def page(qtbot: QtBot, section: Section) -> Iterator[SignInPage]:
    section.leave()
    made = SignInPage(section.house, Jobs(InlineExecutor()))
    qtbot.addWidget(made)
    made.resize(1366, 728)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    section.house.forget()


def fill(page: SignInPage, name: str, passphrase: str) -> QLineEdit:
    find(page, QCheckBox, "sign_in_acknowledge").setChecked(True)
    for field, text in (("sign_in_name", name), ("sign_in_passphrase", passphrase)):
        edit = find(page, QLineEdit, field)
        edit.clear()
        QTest.keyClicks(edit, text)
    return find(page, QLineEdit, "sign_in_passphrase")


def test_workspace_room_and_notice_are_read_before_anything(page: SignInPage) -> None:
    said = [each.text() for each in page.findChildren(QLabel)]
    assert "Test Section" in said
    assert any("Demo room" in each for each in said)
    assert USE_BANNER in said
    assert unnamed(page) == []
    names = [each.objectName() for each in tab_stops(page)]
    assert names == ["sign_in_passphrase", "sign_in_acknowledge", "sign_in_name"], "round and round, from the name on"


def test_enter_signs_in(page: SignInPage) -> None:
    desks: list[Desk] = []
    page.signed_in.connect(desks.append)
    QTest.keyClick(fill(page, "Okafor", PASSPHRASE), Qt.Key.Key_Return)
    assert [desk.session.user.full_name for desk in desks] == ["Adaeze Okafor"]
    assert find(page, QLineEdit, "sign_in_passphrase").text() == "", "the passphrase does not stay in the field"
    assert not find(page, QCheckBox, "sign_in_acknowledge").isChecked(), "the next person reads the notice themself"
    assert find(page, QLineEdit, "sign_in_name").text() == ""


def test_enter_on_the_acknowledged_notice_signs_in(page: SignInPage) -> None:
    desks: list[Desk] = []
    page.signed_in.connect(desks.append)
    fill(page, "okafor", PASSPHRASE)
    acknowledged = find(page, QCheckBox, "sign_in_acknowledge")
    acknowledged.setFocus()
    QTest.keyClick(acknowledged, Qt.Key.Key_Return)
    assert len(desks) == 1


def test_without_the_notice_nothing_happens_and_the_reason_is_said(page: SignInPage) -> None:
    desks: list[Desk] = []
    page.signed_in.connect(desks.append)
    secret = fill(page, "okafor", PASSPHRASE)
    find(page, QCheckBox, "sign_in_acknowledge").setChecked(False)
    QTest.keyClick(secret, Qt.Key.Key_Return)
    assert desks == []
    assert next_action(page).blocked() == "The notice is not acknowledged"
    assert "not acknowledged" in notice(page)


@pytest.mark.parametrize(("name", "passphrase"), [("okafor", "wrong wrong wrong"), ("nobody", PASSPHRASE)])
def test_refusal_empties_the_passphrase_and_keeps_the_name(page: SignInPage, name: str, passphrase: str) -> None:
    fill(page, name, passphrase)
    press(page, "sign_in")
    assert notice(page).startswith("Name and passphrase do not belong together.")
    assert find(page, QLineEdit, "sign_in_name").text() == name
    assert find(page, QLineEdit, "sign_in_passphrase").text() == ""
    assert find(page, QLineEdit, "sign_in_passphrase").hasFocus()


def test_enter_in_the_name_goes_on_to_the_passphrase(page: SignInPage) -> None:
    edit = find(page, QLineEdit, "sign_in_name")
    QTest.keyClicks(edit, "okafor")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert find(page, QLineEdit, "sign_in_passphrase").hasFocus()


def test_a_given_passphrase_is_replaced_before_anybody_sits_down(page: SignInPage, section: Section) -> None:
    desks: list[Desk] = []
    page.signed_in.connect(desks.append)
    section.at("admin")
    account = NewAccount("newman", "Nina Newman", "N-900", frozenset({Role.TRAINER}))
    user = accounts.create_account(section.at("admin"), account, GIVEN)
    joining.answer_proposal(section.at("soto"), user.id, Answer.APPROVED)
    section.leave()
    QTest.keyClick(fill(page, "newman", GIVEN), Qt.Key.Key_Return)
    assert desks == [] and "only you know" in find(page, QLabel, "further_sentence").text()
    assert unnamed(page) == []
    new, again = (find(page, QLineEdit, f"further_{name}") for name in ("new_passphrase", "new_again"))
    QTest.keyClicks(new, "Password2026")
    QTest.keyClicks(again, "Password2026 ")
    assert next_action(page).blocked() == "The two passphrases differ"
    QTest.keyClick(again, Qt.Key.Key_Backspace)
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert "guessed first" in notice(page) and new.text() == "" and desks == []
    for field in (new, again):
        QTest.keyClicks(field, "three quiet kettles")
    press(page, "sign_in")
    assert [desk.session.user.full_name for desk in desks] == ["Nina Newman"]
    assert not find(page, QLabel, "further_sentence").isVisibleTo(page)


def test_an_app_is_set_up_by_its_code_and_asked_for_from_then_on(
    page: SignInPage, section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.staff.second_factor.setting_in", lambda db, house, setting: setting.most)
    desks: list[Desk] = []
    page.signed_in.connect(desks.append)
    QTest.keyClick(fill(page, "okafor", PASSPHRASE), Qt.Key.Key_Return)
    secret = find(page, QLabel, "further_secret").text().replace(" ", "")
    assert len(secret) == 32 and desks == []
    code = find(page, QLineEdit, "further_code")
    now = totp.step_at(time.time())
    QTest.keyClicks(code, totp.code_of(secret, now))
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert len(desks) == 1
    accounts.sign_out(desks[0])
    QTest.keyClick(fill(page, "okafor", PASSPHRASE), Qt.Key.Key_Return)
    assert not find(page, QLabel, "further_secret").isVisibleTo(page)
    QTest.keyClicks(code, "000000")
    press(page, "sign_in")
    assert "wrong or was used" in notice(page) and len(desks) == 1
    press(page, "sign_in_again")
    QTest.keyClick(fill(page, "okafor", PASSPHRASE), Qt.Key.Key_Return)
    QTest.keyClicks(code, totp.code_of(secret, now + 1))
    press(page, "sign_in")
    assert len(desks) == 2


def test_a_key_is_touched_or_given_up_or_a_sentence_says_what_is_missing(page: SignInPage, section: Section) -> None:
    key, plugged = SoftwareKey(), list[SoftwareKey]()
    section.house.security_keys = PluggedKeys(lambda: plugged)
    plugged.append(key)
    add_security_key(section.at("okafor"), "blue")
    section.leave()
    desks: list[Desk] = []
    page.signed_in.connect(desks.append)
    QTest.keyClick(fill(page, "okafor", PASSPHRASE), Qt.Key.Key_Return)
    assert find(page, QLabel, "further_sentence").text().startswith("Plug in your security key")
    assert not find(page, QLineEdit, "further_instead").isVisibleTo(page) and unnamed(page) == []
    plugged.clear()
    press(page, "sign_in")
    assert "No security key is plugged in" in notice(page) and desks == []
    plugged.append(key)
    key.spoil = lambda answer: answer.update({3: b"forged"})
    press(page, "sign_in")
    assert "answer is not good" in notice(page)
    assert find(page, QLineEdit, "sign_in_passphrase").isVisibleTo(page), "what a key was asked counts once"
    key.spoil = None
    QTest.keyClick(fill(page, "okafor", PASSPHRASE), Qt.Key.Key_Return)
    press(page, "sign_in")
    assert [desk.session.user.sign_in_name for desk in desks] == ["okafor"]


def test_waiting_for_a_touch_is_given_up_by_cancelling(qtbot: QtBot, section: Section) -> None:
    key = SoftwareKey()
    section.house.security_keys = PluggedKeys(lambda: [key])
    add_security_key(section.at("okafor"), "blue")
    section.leave()
    later = LaterExecutor()
    page = SignInPage(section.house, Jobs(later))
    qtbot.addWidget(page)
    page.show()
    fill(page, "okafor", PASSPHRASE)
    press(page, "sign_in")
    later.now()
    key.touched = False
    press(page, "sign_in")
    assert "touch it when it blinks" in notice(page)
    assert find(page, QPushButton, "sign_in_again").text() == "Cancel"
    press(page, "sign_in_again")
    later.now()
    assert find(page, QPushButton, "sign_in_again").text() == "Begin again"
    assert next_action(page).blocked() is None, "the key can be touched after all"
    section.house.forget()


def test_a_code_does_in_place_of_a_key(
    page: SignInPage, section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr("app.services.staff.second_factor.setting_in", lambda db, house, setting: setting.most)
    section.house.security_keys = PluggedKeys(lambda: [key])
    desks: list[Desk] = []
    page.signed_in.connect(desks.append)
    QTest.keyClick(fill(page, "okafor", PASSPHRASE), Qt.Key.Key_Return)
    secret = find(page, QLabel, "further_secret").text().replace(" ", "")
    now, key = totp.step_at(time.time()), SoftwareKey(verifies=True)
    QTest.keyClicks(find(page, QLineEdit, "further_code"), totp.code_of(secret, now))
    press(page, "sign_in")
    monkeypatch.setattr("app.services.staff.own_keys.setting_in", lambda db, house, setting: 0)
    add_security_key(desks[0], "blue")
    accounts.sign_out(desks[0])
    QTest.keyClick(fill(page, "okafor", PASSPHRASE), Qt.Key.Key_Return)
    code = find(page, QLineEdit, "further_instead")
    QTest.keyClicks(code, totp.code_of(secret, now + 1))
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert len(desks) == 2 and key.counter == 1, "the key was not asked"
