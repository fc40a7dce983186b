"""Accounts: a person, roles that go together, a first passphrase said twice."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QTableView

from app.domain.roles import Role
from app.gui.pages.accounts_page import AccountsPage
from app.gui.places import Place, Station
from app.services.accounts import list_accounts, sign_in
from tests.gui.access import unnamed
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.support.section import Section

ACCOUNTS = Place(Station.ACCOUNTS)
SECRET = "four quiet garden walls"


def fill(page: AccountsPage, sign_in_name: str = "novak", *, again: str = SECRET) -> None:
    values = {"full_name": "Iva Novak", "badge": "E-104", "sign_in_name": sign_in_name, "passphrase": SECRET}
    for name, text in {**values, "again": again}.items():
        edit = find(page, QLineEdit, f"account_{name}")
        edit.setText(text)
        edit.textEdited.emit(text)


def tick(page: AccountsPage, role: Role) -> None:
    find(page, QCheckBox, f"account_role_{role.value}").click()


def test_new_account_can_sign_in(stage: Stage, section: Section) -> None:
    page = stage.show(AccountsPage, "admin", ACCOUNTS)
    assert find(page, QTableView, "accounts_table").model().rowCount() == 8
    fill(page)
    assert next_action(page).blocked() == "No role chosen"
    tick(page, Role.EXAMINER)
    press(page, "create_account")
    assert notice(page) == "Iva Novak can sign in as 'novak' with the passphrase you gave."
    assert find(page, QTableView, "accounts_table").model().rowCount() == 9
    assert find(page, QLineEdit, "account_passphrase").text() == ""
    assert page.leave_question() is None
    section.leave()
    desk = sign_in(section.house, "novak", SECRET, banner_acknowledged=True)
    assert desk.session.user.roles == {Role.EXAMINER}


def test_roles_that_do_not_go_together_say_why(stage: Stage) -> None:
    page = stage.show(AccountsPage, "admin", ACCOUNTS)
    fill(page)
    tick(page, Role.EXAMINER)
    tick(page, Role.AUDITOR)
    why = find(page, QLabel, "account_role_conflict")
    assert why.isVisibleTo(page)
    assert "auditor stands alone" in why.text()
    assert next_action(page).blocked() == "These roles do not go together"
    tick(page, Role.AUDITOR)
    assert not why.isVisibleTo(page)
    assert next_action(page).blocked() is None


def test_passphrases_have_to_be_the_same(stage: Stage) -> None:
    page = stage.show(AccountsPage, "admin", ACCOUNTS)
    fill(page, again=SECRET + "x")
    tick(page, Role.EXAMINER)
    assert next_action(page).blocked() == "The two passphrases differ"


def test_refused_account_keeps_what_was_written(stage: Stage, section: Section) -> None:
    page = stage.show(AccountsPage, "admin", ACCOUNTS)
    fill(page, "okafor")
    tick(page, Role.EXAMINER)
    press(page, "create_account")
    assert "'okafor' is taken" in notice(page)
    assert find(page, QLineEdit, "account_full_name").text() == "Iva Novak"
    assert page.leave_question() is not None
    assert len(list_accounts(section.at("admin"))) == 8
    assert unnamed(page) == []


def test_others_are_refused_by_the_service(stage: Stage) -> None:
    page = stage.show(AccountsPage, "okafor", ACCOUNTS)
    fill(page)
    tick(page, Role.EXAMINER)
    press(page, "create_account")
    assert notice(page).startswith("This needs the role administrator")
