"""Workspaces, accounts and sessions: who is here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import LogOutcome, NewEntry
from app.domain.clock import now_text
from app.domain.ids import new_id
from app.domain.records import Session, User
from app.domain.roles import Act, Role, check_combination
from app.errors import BadInput, Refused
from app.services.house import Analyst, House, Opener, new_house
from app.services.log_keeping import logging, look_back
from app.services.recording import Desk, attempt
from app.storage import accounts, audit
from app.storage.engine import Db
from app.storage.keys import Cost
from app.storage.workspace import Attempt, Room, forget_attempts, note_attempt, noted_attempts

PASSPHRASE_MIN = 8
"""CJIS IA-5: at least eight characters."""
_PASSPHRASE_MAX = 1_024
_SIGN_IN_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,31}")
NOBODY = "nobody"


@dataclass(frozen=True)
class NewAccount:
    """What an administrator says of a new account."""

    sign_in_name: str
    full_name: str
    badge: str
    roles: frozenset[Role]


def create_workspace(
    folder: Path,
    name: str,
    room: Room,
    administrator: NewAccount,
    passphrase: str,
    *,
    cost: Cost | None = None,
    analyst: Analyst | None = None,
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
    _check_passphrase(passphrase, account)
    if Role.ADMINISTRATOR not in account.roles:
        raise Refused("The first account is the administrator's. Give it the role administrator.")
    house = new_house(folder, name, room, cost, analyst=analyst, opener=opener)
    user = _user(account)
    try:
        house.workspace.add_slot(user.sign_in_name, user.id, passphrase)
        with logging(house) as db:
            card = house.workspace.card
            entry = NewEntry(
                Act.CREATE_WORKSPACE, LogOutcome.DONE, NOBODY, objects=(user.id, card.id), details={"card": card.digest}
            )
            accounts.add_user(db, user, now_text(), audit.append(db, entry).seq)
        house.workspace.publish()
    except BaseException:
        house.close()
        house.workspace.abandon()
        raise
    house.forget()
    return house


def sign_in(house: House, sign_in_name: str, passphrase: str, *, banner_acknowledged: bool) -> Desk:
    """Open the workspace for a person and begin their session.

    Failed attempts are noted beside the locked database and taken into the log at the next sign-in that succeeds.

    Raises:
        Refused: the banner was not acknowledged, or name and passphrase do not belong together.
    """
    if not banner_acknowledged:
        raise Refused("Read the notice and acknowledge it; nobody works here unrecorded.")
    name = sign_in_name.strip().lower()
    try:
        user_id = house.workspace.unlock(name, passphrase)
    except Refused:
        note_attempt(house.workspace.folder, now_text(), name)
        raise
    try:
        return _begin(house, user_id)
    except BaseException:
        house.forget()
        raise


def sign_out(desk: Desk) -> None:
    """End the session and lock the workspace."""
    with attempt(desk, Act.SIGN_OUT) as act:
        act.note(desk.session.id)
    desk.house.forget()


def note_locked(desk: Desk) -> None:
    """Record that the window was locked, by hand or because nobody touched it (CJIS AC-11)."""
    with attempt(desk, Act.LOCK_WINDOW) as act:
        act.note(desk.session.id)


def confirm(desk: Desk, passphrase: str) -> None:
    """Let the signed-in person back to the locked window; right and wrong passphrases are both logged.

    Raises:
        Refused: it is not this person's passphrase.
    """
    with attempt(desk, Act.UNLOCK_WINDOW, desk.session.id) as act:
        try:
            desk.house.workspace.check_passphrase(desk.session.user.sign_in_name, passphrase)
        except Refused:
            raise Refused("This is not your passphrase. Try again; the attempt was recorded.") from None
        act.note(desk.session.id)


def create_account(desk: Desk, account: NewAccount, passphrase: str) -> User:
    """Make an account.

    Raises:
        BadInput: name, badge or passphrase are not usable or taken. Refused: no administrator, or conflicting roles.
    """
    with attempt(desk, Act.CREATE_ACCOUNT) as act:
        checked = _checked(account)
        _check_passphrase(passphrase, checked)
        user = _user(checked)
        try:
            with act.writing() as work:
                seq = work.log(user.id, roles=",".join(sorted(user.roles)))
                accounts.add_user(work.db, user, work.at, seq)
                # Before the commit: a slot without an account lets nobody in, an account without a slot is stuck.
                desk.house.workspace.add_slot(user.sign_in_name, user.id, passphrase)
        except BaseException:
            desk.house.workspace.remove_slot(user.id)
            raise
        return user


def list_accounts(desk: Desk) -> list[User]:
    """Return every account, by name."""
    with desk.reading() as db:
        return accounts.users(db)


def _begin(house: House, user_id: str) -> Desk:
    attempts = noted_attempts(house.workspace.folder)
    house.halted = ""
    with logging(house) as db:
        user = accounts.user(db, user_id)
        if user is None:
            raise Refused("This account was never finished. Ask the administrator to make it again.")
        look_back(house, db)
        for noted in attempts:
            audit.append(db, _failed(noted))
        session = Session(new_id(), user, now_text())
        entry = NewEntry(
            Act.SIGN_IN, LogOutcome.DONE, user.id, session.id, objects=(session.id,), details={"banner": True}
        )
        accounts.add_session(db, session, audit.append(db, entry).seq)
    forget_attempts(house.workspace.folder)
    house.session_id = session.id
    return Desk(house, session)


def _failed(noted: Attempt) -> NewEntry:
    return NewEntry(
        Act.SIGN_IN, LogOutcome.REFUSED, NOBODY, details={"noted_at": noted.at, "name_digest": noted.name_digest}
    )


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
    full_name, badge = account.full_name.strip(), account.badge.strip()
    if not full_name or not badge:
        raise BadInput("An account needs the person's full name and badge number. Fill in both.")
    check_combination(account.roles)
    return NewAccount(name, full_name, badge, account.roles)


def _check_passphrase(passphrase: str, account: NewAccount) -> None:
    if not PASSPHRASE_MIN <= len(passphrase) <= _PASSPHRASE_MAX:
        raise BadInput(
            f"A passphrase has {PASSPHRASE_MIN} to {_PASSPHRASE_MAX} characters; this one has {len(passphrase)}. "
            "Several words with spaces are easy to keep in mind."
        )
    if account.sign_in_name in passphrase.lower():
        raise BadInput("The passphrase contains the sign-in name. Choose words that have nothing to do with it.")
