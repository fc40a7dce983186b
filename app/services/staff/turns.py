"""Accounts that exist are kept out and let in again: disabled, enabled, released after failed attempts."""

from __future__ import annotations

from app.domain.ids import new_id
from app.domain.records import User
from app.domain.staff.accounts import AccountState, Turn
from app.domain.staff.roles import Act, Role
from app.errors import BadInput, Refused
from app.services.recording import Desk, attempt
from app.storage.folder.attempts import name_digest, take_failures
from app.storage.tables import accounts, admissions

_FROM = {
    Turn.DISABLED: frozenset(AccountState) - {AccountState.DISABLED},
    Turn.ENABLED: frozenset({AccountState.DISABLED}),
    Turn.RELEASED: frozenset({AccountState.LOCKED_OUT}),
}
_ACTS = {
    Turn.DISABLED: Act.DISABLE_ACCOUNT,
    Turn.ENABLED: Act.ENABLE_ACCOUNT,
    Turn.RELEASED: Act.RELEASE_ACCOUNT,
}
_NOT_NOW = {
    Turn.DISABLED: "{} is disabled already.",
    Turn.ENABLED: "{} is not disabled, so there is nothing to enable.",
    Turn.RELEASED: "{} is not locked, so there is nothing to release.",
}


def disable_account(desk: Desk, user_id: str, reason: str) -> None:
    """Let a person sign in no more.

    Raises:
        Refused: no administrator, or the own account. BadInput: no such account, disabled already, or no reason.
    """
    _turn(desk, user_id, Turn.DISABLED, reason)


def enable_account(desk: Desk, user_id: str, reason: str) -> None:
    """Let a disabled person sign in again, with the passphrase they had. Raises like `disable_account`."""
    _turn(desk, user_id, Turn.ENABLED, reason)


def release_account(desk: Desk, user_id: str, reason: str) -> None:
    """Open an account that five failed attempts locked; a supervisor may do this for an administrator's.

    Raises:
        Refused: not the one to release it. BadInput: no such account, not locked, or no reason.
    """
    _turn(desk, user_id, Turn.RELEASED, reason)


def _turn(desk: Desk, user_id: str, turn: Turn, reason: str) -> None:
    me = desk.session.user
    with attempt(desk, _ACTS[turn], user_id) as act:
        if not reason.strip():
            raise BadInput("This needs a reason. Write down why.")
        with act.writing() as work:
            user = accounts.user(work.db, user_id)
            if user is None:
                raise BadInput("This account does not exist. Choose one from the list.")
            _check_whose(me, user)
            if admissions.state(work.db, user_id) not in _FROM[turn]:
                raise BadInput(_NOT_NOW[turn].format(user.full_name) + " Read the list again.")
            identifier = new_id()
            seq = work.log(identifier, user_id)
            admissions.add_turn(work.db, identifier, user_id, turn, reason.strip(), me.id, work.at, seq)
    if turn is Turn.RELEASED:
        take_failures(desk.house.workspace.folder, work.at, [name_digest(user.sign_in_name)])


def _check_whose(me: User, user: User) -> None:
    if user.id == me.id:
        raise Refused("This is your own account. Another administrator does this for you.")
    if Role.ADMINISTRATOR not in me.roles | user.roles:
        raise Refused("A supervisor releases the account of an administrator only. Ask an administrator.")
