"""Accounts: a person, roles that go together, a first passphrase said twice."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTableView

from app.domain.staff.roles import Role
from app.gui.pages.accounts_page import AccountsPage
from app.gui.places import Place, Station
from app.services.staff.accounts import list_accounts, sign_in
from app.services.staff.steps import Further
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
    assert notice(page) == "The account of Iva Novak is made. It opens once a supervisor has approved it."
    assert find(page, QTableView, "accounts_table").model().rowCount() == 9
    assert find(page, QLineEdit, "account_passphrase").text() == ""
    assert page.leave_question() is None
    page = stage.show(AccountsPage, "soto", ACCOUNTS)
    choose(page, "Iva Novak")
    press(page, "member_approved_new")
    assert notice(page) == "Approved."
    section.leave()
    own = Further(new_passphrase="five loud garden gates")
    desk = sign_in(section.house, "novak", SECRET, own, banner_acknowledged=True)
    assert desk.session.user.roles == {Role.EXAMINER}


def choose(page: AccountsPage, name: str) -> None:
    table = find(page, QTableView, "accounts_table")
    names = [table.model().index(row, 0).data() for row in range(table.model().rowCount())]
    table.setCurrentIndex(table.model().index(names.index(name), 0))
    assert find(page, QLabel, "member_name").text() == name


def write(page: AccountsPage, name: str, text: str) -> None:
    find(page, QLineEdit, name).setText(text)


def state(page: AccountsPage, name: str) -> str:
    choose(page, name)
    table = find(page, QTableView, "accounts_table")
    return str(table.model().index(table.currentIndex().row(), 3).data())


def test_an_administrator_disables_enables_and_resets(stage: Stage, section: Section) -> None:
    page = stage.show(AccountsPage, "admin", ACCOUNTS)
    choose(page, "Bo Lindqvist")
    press(page, "member_disable")
    assert "needs a reason" in notice(page)
    write(page, "member_reason", "left the section")
    press(page, "member_disable")
    assert state(page, "Bo Lindqvist") == "Disabled"
    write(page, "member_reason", "is back")
    press(page, "member_enable")
    assert state(page, "Bo Lindqvist") == "Can sign in"
    write(page, "member_passphrase", "four quiet garden walls")
    press(page, "member_reset")
    assert state(page, "Bo Lindqvist") == "Waiting for a second person"
    assert unnamed(page) == []
    page = stage.show(AccountsPage, "soto", ACCOUNTS)
    choose(page, "Bo Lindqvist")
    press(page, "member_refused_passphrase")
    assert state(page, "Bo Lindqvist") == "Refused by a second person"


def test_an_administrator_says_which_unit_somebody_belongs_to(stage: Stage) -> None:
    page = stage.show(AccountsPage, "admin", ACCOUNTS)
    choose(page, "Adaeze Okafor")
    write(page, "member_unit", "3rd Squad")
    press(page, "member_assign_unit")
    assert notice(page) == "The unit is recorded; the register counts by it from now on."
    choose(page, "Daniela Soto")
    choose(page, "Adaeze Okafor")
    assert find(page, QLineEdit, "member_unit").text() == "3rd Squad"
    press(page, "member_assign_unit")
    assert "belongs to 3rd Squad already" in notice(page)


def test_other_roles_hold_once_approved(stage: Stage, section: Section) -> None:
    page = stage.show(AccountsPage, "admin", ACCOUNTS)
    choose(page, "Bo Lindqvist")
    find(page, QCheckBox, "member_role_supervisor").click()
    press(page, "member_propose_roles")
    assert state(page, "Bo Lindqvist") == "Can sign in; a change waits"
    page = stage.show(AccountsPage, "soto", ACCOUNTS)
    choose(page, "Bo Lindqvist")
    press(page, "member_approved_roles")
    assert section.at("lindqvist").session.user.roles == {Role.EXAMINER, Role.SUPERVISOR}


def test_a_trainer_certifies_and_changes_nothing_else(stage: Stage) -> None:
    page = stage.show(AccountsPage, "trainer", ACCOUNTS)
    choose(page, "Bo Lindqvist")
    for name in ("member_disable", "member_reset", "member_propose_roles", "create_account", "new_account"):
        assert not find(page, QPushButton, name).isVisibleTo(page)
    write(page, "member_course", "Facial comparison II")
    write(page, "member_until", "soon")
    press(page, "member_certify")
    assert "is not a day" in notice(page)
    write(page, "member_until", "2031-01-31")
    press(page, "member_certify")
    table = find(page, QTableView, "accounts_table")
    assert table.model().index(table.currentIndex().row(), 4).data() == "2031-01-31"


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
