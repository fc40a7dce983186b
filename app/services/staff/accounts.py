"""Workspaces, accounts and sessions: who is here. What a session begins and ends with is in `signing_in`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from app.domain.clock import now_text
from app.domain.ids import new_id
from app.domain.log.audit import NOBODY, LogOutcome, NewEntry
from app.domain.records import User
from app.domain.staff.passphrases import PASSPHRASE_MIN
from app.domain.staff.roles import Act, Role, check_combination
from app.errors import BadInput, Refused
from app.services.house import ChangingAnalyst, House, Opener, new_house
from app.services.log.log_keeping import logging
from app.services.recording import Desk, attempt
from app.services.staff.joining import add_account
from app.services.staff.passphrase_rules import check_for_section
from app.services.staff.signing_in import confirm, note_locked, sign_in, sign_out
from app.services.staff.units import checked_unit, record_unit
from app.storage.engine import Db
from app.storage.folder.keys import Cost
from app.storage.folder.workspace import Room
from app.storage.tables import accounts, audit

__all__ = [
    "NOBODY",
    "PASSPHRASE_MIN",
    "NewAccount",
    "confirm",
    "create_account",
    "create_workspace",
    "list_accounts",
    "note_locked",
    "people",
    "sign_in",
    "sign_out",
]

_SIGN_IN_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,31}")


@dataclass(frozen=True)
class NewAccount:
    """What an administrator says of a new account; the unit can be said later."""

    sign_in_name: str
    full_name: str
    badge: str
    roles: frozenset[Role]
    unit: str = ""


def create_workspace(
    folder: Path,
    name: str,
    room: Room,
    administrator: NewAccount,
    passphrase: str,
    *,
    cost: Cost | None = None,
    analyst: ChangingAnalyst | None = None,
    opener: Opener | None = None,
) -> House:
    """Make a workspace whose first account is its administrator; return it, held and locked.

    Raises:
        BadInput: the folder is not empty, or name, account or passphrase are not usable; nothing is left behind.
        Refused: the first account is no administrator.
    """
    if not name.strip():
        raise BadInput("A workspace needs a name, for example that of the section.")
    account = _checked(administrator)
    _check_passphrase(passphrase, name, account)
    if Role.ADMINISTRATOR not in account.roles:
        raise Refused("The first account is the administrator's. Give it the role administrator.")
    house = new_house(folder, name, room, cost, analyst=analyst, opener=opener)
    user = _user(account)
    try:
        house.workspace.add_slot(user.sign_in_name, user.id, passphrase)
        with logging(house) as db:
            card = house.workspace.card
            entry = NewEntry(
                Act.CREATE_WORKSPACE, LogOutcome.DONE, NOBODY, objects=(user.id, card.id),
                details={"card": card.digest, "room": room.value},  # triggers read the room here
            )  # fmt: skip
            accounts.add_user(db, user, now_text(), audit.append(db, entry).seq)
        house.workspace.publish()
    except BaseException:
        house.close()
        house.workspace.abandon()
        raise
    house.forget()
    return house


def create_account(desk: Desk, account: NewAccount, passphrase: str) -> User:
    """Make an account, which waits for a second person and begins with a passphrase of its own.

    Raises:
        BadInput: name, badge or passphrase are not usable or taken. Refused: no administrator, or conflicting roles.
    """
    workspace = desk.house.workspace
    with attempt(desk, Act.CREATE_ACCOUNT) as act:
        checked = _checked(account)
        _check_passphrase(passphrase, workspace.card.name, checked)
        user = _user(checked)
        with workspace.keeping_slots(), act.writing() as work:
            add_account(desk, work, user)
            if checked.unit:
                record_unit(work, desk, user.id, checked.unit)
            # Before the commit: a slot without an account lets nobody in, an account without a slot is stuck.
            workspace.add_slot(user.sign_in_name, user.id, passphrase)
        return user


def list_accounts(desk: Desk) -> list[User]:
    """Return every account, by name."""
    with desk.reading() as db:
        return accounts.users(db)


def people(db: Db) -> dict[str, User]:
    """Return every account by id."""
    return {user.id: user for user in accounts.users(db)}


def _user(account: NewAccount) -> User:
    return User(new_id(), account.sign_in_name, account.full_name, account.badge, account.roles)


def _checked(account: NewAccount) -> NewAccount:
    name = account.sign_in_name.strip().lower()
    if not _SIGN_IN_NAME.fullmatch(name):
        raise BadInput(
            f"'{account.sign_in_name}' cannot be a sign-in name. Use 2 to 32 of the characters a-z 0-9 . _ - "
            "and begin with a letter or a number."
        )
    full_name, badge = " ".join(account.full_name.split()), account.badge.strip()
    if not full_name or not badge:
        raise BadInput("An account needs the person's full name and badge number. Fill in both.")
    check_combination(account.roles)
    unit = checked_unit(account.unit) if account.unit.strip() else ""
    return NewAccount(name, full_name, badge, account.roles, unit)


def _check_passphrase(passphrase: str, section: str, account: NewAccount) -> None:
    check_for_section(passphrase, section, (account.sign_in_name, account.full_name, account.badge))
