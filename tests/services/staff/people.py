"""Short ways to people of the section."""

from __future__ import annotations

from app.domain.staff.accounts import AccountState
from app.domain.staff.roles import Role
from app.services.recording import Desk
from app.services.staff import accounts
from app.services.staff.accounts import NewAccount
from app.services.staff.steps import NOTHING_FURTHER, Further
from app.storage.tables import admissions
from tests.support.section import GIVEN, PASSPHRASE, Section

NEW = NewAccount("newman", "Nina Newman", "N-900", frozenset({Role.EXAMINER}))
OWN = Further(new_passphrase="three quiet kettles")


def user_id(section: Section, name: str) -> str:
    with section.house.workspace.database.reading() as db:
        return next(user.id for user in accounts.people(db).values() if user.sign_in_name == name)


def state(section: Section, name: str) -> AccountState | None:
    identifier = user_id(section, name)
    with section.house.workspace.database.reading() as db:
        return admissions.state(db, identifier)


def enter(section: Section, name: str, passphrase: str = PASSPHRASE, further: Further = NOTHING_FURTHER) -> Desk:
    section.leave()
    section._desk = accounts.sign_in(section.house, name, passphrase, further, banner_acknowledged=True)
    return section._desk


def make(section: Section, *roles: Role, name: str = "newman") -> str:
    account = NewAccount(name, f"Nina {name.title()}", f"N-{name}", frozenset(roles) or NEW.roles)
    return accounts.create_account(section.at("admin"), account, GIVEN).id
