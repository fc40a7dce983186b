"""Coming and going: what has to be right before anybody sits down, and what is dropped when they leave."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.domain.clock import from_text, now_text
from app.domain.ids import new_id
from app.domain.log.audit import NOBODY, LogOutcome, NewEntry
from app.domain.records import Session, User
from app.domain.staff.accounts import LONE_LOCK, AccountState, Turn, check_open, is_dormant
from app.domain.staff.roles import Act, Role
from app.domain.staff.settings import DORMANT_DAYS, SESSION_HOURS
from app.errors import BadInput, Refused, Unavailable
from app.services.house import House
from app.services.log.log_keeping import log_alone, logging, look_back
from app.services.recording import Desk, attempt
from app.services.settings import setting_in
from app.services.staff.deadline import Deadline
from app.services.staff.passphrase_rules import check_for_section
from app.services.staff.second_factor import CodeGiven, Proof, prove, record_use
from app.services.staff.steps import NOTHING_FURTHER, Further, PassphraseDue
from app.storage.engine import Db
from app.storage.folder.attempts import (
    failures_in,
    is_locked_out,
    last_failure,
    name_digest,
    note_failure,
    take_failures,
)
from app.storage.folder.keys import Failure
from app.storage.rows import UNREADABLE
from app.storage.tables import accounts, admissions, audit
from app.storage.tables.admissions import open_holders
from app.storage.tables.authenticators import add_passphrase_change, add_second_factor, is_passphrase_due


class AccountLocked(Refused):
    """Too many attempts at an account have failed; nothing is tried any more."""

    def __init__(self) -> None:
        super().__init__(
            "This account is locked after failed attempts. Ask an administrator to release it; the attempt was "
            "recorded."
        )


def sign_in(
    house: House, sign_in_name: str, passphrase: str, further: Further = NOTHING_FURTHER, *, banner_acknowledged: bool
) -> Desk:
    """Open the workspace for a person and begin their session.

    Failed attempts are noted in the key file, beside the locked database, and taken into the log at the next sign-in
    that succeeds. Five within 15 minutes lock the account, whoever's passphrase comes next.

    Raises:
        Refused: the banner was not acknowledged, name and passphrase do not belong together, the code is wrong, or the
            account is not open.
        StepDue: something more is asked: call again with it. Nothing has changed.
        BadInput: the new passphrase is easy to guess. Unavailable: a record that is needed cannot be read.
    """
    if not banner_acknowledged:
        raise Refused("Read the notice and acknowledge it; nobody works here unrecorded.")
    name = sign_in_name.strip().lower()
    user_id = _unlock(house, name, passphrase)
    try:
        take_in(house, user_id)
        desk = _begin(house, user_id, passphrase, further)
        take_failures(house.workspace.folder, now_text(), [name_digest(name)])
        return desk
    except UNREADABLE as error:
        house.forget()
        raise Unavailable("A record of the workspace is damaged, so nobody is let in. Restore a backup.") from error
    except BaseException:
        house.forget()
        raise


def identify(house: House, sign_in_name: str, passphrase: str, further: Further = NOTHING_FURTHER) -> User:
    """Make sure, as at sign-in, who somebody is, without beginning a session. Raises like `sign_in`."""
    user_id = _unlock(house, sign_in_name.strip().lower(), passphrase)
    return _check(house, user_id, passphrase, further).user


def sign_out(desk: Desk) -> None:
    """End the session and lock the workspace. A session that ends behind a locked window ends with that entry."""
    if desk.house.workspace.is_open:
        with attempt(desk, Act.SIGN_OUT) as act:
            act.note(desk.session.id)
    desk.house.forget()


def note_locked(desk: Desk) -> None:
    """Record that the window was locked, by hand or because nobody touched it (CJIS AC-11)."""
    with attempt(desk, Act.LOCK_WINDOW) as act:
        act.note(desk.session.id)


def confirm(desk: Desk, passphrase: str) -> None:
    """Let the signed-in person back to the locked window, and open the workspace again if its keys were dropped.

    Wrong passphrases count like failed sign-ins; both are logged.

    Raises:
        Refused: it is not this person's passphrase, or the account is locked by now: then the session is over.
    """
    house, user = desk.house, desk.session.user
    if house.session_id != desk.session.id:
        desk.check_current()
    try:
        _unlock(house, user.sign_in_name, passphrase)
    except AccountLocked:
        raise
    except Refused:
        raise Refused("This is not your passphrase. Try again; the attempt was recorded.") from None
    take_in(house, user.id)
    with house.workspace.database.reading() as db:
        hours = setting_in(db, house, SESSION_HOURS)
        state = admissions.state(db, user.id)
    if state is not AccountState.OPEN:
        house.forget()
        raise AccountLocked
    with attempt(desk, Act.UNLOCK_WINDOW, desk.session.id) as act:
        act.note(desk.session.id)
    take_failures(house.workspace.folder, now_text(), [name_digest(user.sign_in_name)])
    house.deadline = Deadline.after(hours)


def _unlock(house: House, name: str, passphrase: str) -> str:
    with counting_failures(house, name):
        return house.workspace.unlock(name, passphrase)


@contextmanager
def counting_failures(house: House, name: str) -> Iterator[None]:
    """Note every passphrase that is refused here as a failed attempt; nothing is tried once they lock the account.

    Raises:
        Refused: too many failed before.
    """
    folder, now = house.workspace.folder, now_text()
    file, digest = failures_in(folder), name_digest(name)
    if is_locked_out(file, digest) and from_text(now) - from_text(last_failure(file, digest)) < LONE_LOCK:
        note_failure(folder, now, name)
        raise AccountLocked
    try:
        yield
    except Refused:
        note_failure(folder, now, name)
        raise


# What happened while the database was locked


def take_in(house: House, coming: str) -> None:
    """Take noted failures into the log, and lock, release and disable accounts as time and failures ask for."""
    folder, now = house.workspace.folder, now_text()
    file = failures_in(folder)
    house.halted = ""
    with logging(house) as db:
        look_back(house, db)
        for failure in file.failures:
            if not failure.logged:
                audit.append(db, _failed(failure))
        people = {name_digest(user.sign_in_name): user for user in accounts.users(db)}
        for digest, user in people.items():
            if is_locked_out(file, digest) and admissions.state(db, user.id) is not AccountState.LOCKED_OUT:
                _turn(db, user, Turn.LOCKED_OUT, Act.LOCK_ACCOUNT_OUT, "failed attempts", last_failure(file, digest))
        _release_alone(db, coming, now)
        _disable_unused(db, house, coming, now)
    take_failures(folder, now, [])


def _release_alone(db: Db, user_id: str, now: str) -> None:
    """Release an administrator whom nobody else could release, an hour after the last failure."""
    if admissions.state(db, user_id) is not AccountState.LOCKED_OUT:
        return
    alone = not open_holders(db, (Role.ADMINISTRATOR, Role.SUPERVISOR), besides=user_id)
    user = accounts.user(db, user_id)
    if user is None or Role.ADMINISTRATOR not in user.roles:
        return
    if alone and from_text(now) - from_text(admissions.locked_at(db, user_id)) >= LONE_LOCK:
        _turn(db, user, Turn.RELEASED, Act.RELEASE_ACCOUNT, "nobody else could", now)


def _disable_unused(db: Db, house: House, coming: str, now: str) -> None:
    """Disable what nobody used for too long, but never the last administrator; whoever comes in is judged last."""
    days = setting_in(db, house, DORMANT_DAYS)
    for user in sorted(accounts.users(db), key=lambda user: user.id == coming):
        usable = admissions.state(db, user.id) is AccountState.OPEN
        unused = usable and is_dormant(admissions.last_used(db, user.id), now, days)
        if unused and open_holders(db, (Role.ADMINISTRATOR,), besides=user.id):
            _turn(db, user, Turn.DISABLED, Act.DISABLE_ACCOUNT, "not used", now)


def _turn(db: Db, user: User, turn: Turn, act: Act, reason: str, at: str) -> None:
    identifier = new_id()
    entry = NewEntry(act, LogOutcome.DONE, NOBODY, objects=(identifier, user.id), details={"reason": reason})
    admissions.add_turn(db, identifier, user.id, turn, reason, NOBODY, at, audit.append(db, entry).seq)


def _failed(noted: Failure) -> NewEntry:
    details = {"noted_at": noted.at, "name_digest": noted.name_digest}
    return NewEntry(Act.SIGN_IN, LogOutcome.REFUSED, NOBODY, details=details)


# The session


@dataclass(frozen=True)
class _Checked:
    """Everything that a session begins with, found right."""

    user: User
    proof: Proof | None
    hours: int


def _begin(house: House, user_id: str, passphrase: str, further: Further) -> Desk:
    checked = _check(house, user_id, passphrase, further)
    user, session = checked.user, Session(new_id(), checked.user, now_text())
    with house.workspace.keeping_slots(), logging(house) as db:
        _write(db, house, checked, session, further)
        if further.new_passphrase:
            house.workspace.add_slot(user.sign_in_name, user.id, further.new_passphrase)
    house.session_id, house.deadline = session.id, Deadline.after(checked.hours)
    house.follow_model()
    return Desk(house, session)


def _check(house: House, user_id: str, passphrase: str, further: Further) -> _Checked:
    with house.workspace.database.reading() as db:
        user = accounts.user(db, user_id)
        state, due = admissions.state(db, user_id), is_passphrase_due(db, user_id)
        if user is None or state is None:
            raise Refused("This account was never finished. Ask the administrator to make it again.")
        hours = setting_in(db, house, SESSION_HOURS)
    try:
        check_open(state)
    except Refused:
        log_alone(house, NewEntry(Act.SIGN_IN, LogOutcome.REFUSED, user_id, details={"state": state.value}))
        raise
    if due or further.new_passphrase:
        check_new_passphrase(house, user, passphrase, further.new_passphrase)
    return _Checked(user, prove(house, user, further), hours)


def check_new_passphrase(house: House, user: User, passphrase: str, new: str) -> None:
    """Check what a person wants instead of the passphrase they have.

    Raises:
        PassphraseDue: there is none. BadInput: it is the old one, or easy to guess.
    """
    if not new:
        raise PassphraseDue("This passphrase was given to you by an administrator. Choose one that only you know.")
    if new == passphrase:
        raise BadInput("This is the passphrase you have already. Choose another.")
    check_for_section(new, house.workspace.card.name, (user.sign_in_name, user.full_name, user.badge))


def _write(db: Db, house: House, checked: _Checked, session: Session, further: Further) -> None:
    user, proof = checked.user, checked.proof

    def log(act: Act, identifier: str, **details: bool | int) -> int:
        entry = NewEntry(act, LogOutcome.DONE, user.id, session.id, objects=(identifier,), details=details)
        return audit.append(db, entry).seq

    if further.new_passphrase:
        change = new_id()
        add_passphrase_change(db, change, user.id, session.started_at, log(Act.CHANGE_PASSPHRASE, change))
    if isinstance(proof, CodeGiven) and proof.new:
        set_up = log(Act.SET_SECOND_FACTOR, proof.factor.id)
        add_second_factor(db, proof.factor, user.id, session.started_at, set_up)
    ever = failures_in(house.workspace.folder).ever
    details = {"banner": True, "second_factor": proof is not None, "failures_ever": ever}
    if ever < accounts.last_failures_ever(db):
        details["key_file_older"] = True  # somebody put an earlier key file back
    accounts.add_session(db, session, log(Act.SIGN_IN, session.id, **details))
    record_use(db, proof, session.id)
