"""Who may sign in: what two people have to agree on, what locks an account, and what ends its use.

Sources: CJIS Security Policy AC-2 (disabled after 90 days without use), AC-5 (separation of duties), AC-7 (five
failures in 15 minutes), IA-5 (authenticators), AT-3 (training).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.clock import from_text
from app.domain.staff.roles import Role
from app.errors import BadInput, Refused

FAILURES_THAT_LOCK = 5
FAILURE_WINDOW = timedelta(minutes=15)
LONE_LOCK = timedelta(hours=1)
"""So long an account stays locked that nobody else could release: the section is not to be lost to five wrong words."""


class Change(StrEnum):
    """What an administrator does to an account that counts only once a second person has agreed."""

    NEW = "new"
    ROLES = "roles"
    PASSPHRASE = "passphrase"  # noqa: S105 a kind of change, not a password
    SECOND_FACTOR = "second-factor"


CHANGE_WORDS: dict[Change, str] = {
    Change.NEW: "New account",
    Change.ROLES: "Other roles",
    Change.PASSPHRASE: "Passphrase reset",
    Change.SECOND_FACTOR: "Second factor reset",
}


class Answer(StrEnum):
    """What the second person says."""

    APPROVED = "approved"
    REFUSED = "refused"


class Turn(StrEnum):
    """What happens to an account that exists."""

    DISABLED = "disabled"
    ENABLED = "enabled"
    LOCKED_OUT = "locked-out"
    RELEASED = "released"


class AccountState(StrEnum):
    """Whether somebody may sign in, and if not, why."""

    OPEN = "open"
    WAITING = "waiting"
    REFUSED = "refused"
    LOCKED_OUT = "locked-out"
    DISABLED = "disabled"


STATE_WORDS: dict[AccountState, str] = {
    AccountState.OPEN: "Can sign in",
    AccountState.WAITING: "Waiting for a second person",
    AccountState.REFUSED: "Refused by a second person",
    AccountState.LOCKED_OUT: "Locked after failed attempts",
    AccountState.DISABLED: "Disabled",
}
_WHY_NOT: dict[AccountState, str] = {
    AccountState.WAITING: "This account waits for the approval of a second person. Ask a supervisor to approve it.",
    AccountState.REFUSED: "A second person refused what was done to this account. Ask the administrator.",
    AccountState.LOCKED_OUT: "This account is locked after failed attempts. Ask an administrator to release it.",
    AccountState.DISABLED: "This account is disabled. Ask an administrator to enable it.",
}


@dataclass(frozen=True)
class Proposal:
    """A change of an account that waits for a second person.

    Attributes:
        id: of a new account, the account's own.
        roles: those it would hold; None unless they change.
    """

    id: str
    user_id: str
    kind: Change
    roles: frozenset[Role] | None
    proposed_by: str
    proposed_at: str


@dataclass(frozen=True)
class Answering:
    """Who wants to answer a proposal, and what the section is like without the person it is about.

    Attributes:
        other_supervisors: whether a supervisor who can sign in exists, besides the person the proposal is about.
    """

    user_id: str
    roles: frozenset[Role]
    other_supervisors: bool


def check_open(state: AccountState) -> None:
    """Raise `Refused` unless an account in this state may sign in."""
    if state is not AccountState.OPEN:
        raise Refused(_WHY_NOT[state])


def check_may_answer(proposal: Proposal, who: Answering) -> None:
    """Raise `Refused` unless this person is the second person for a proposal.

    A supervisor is. Where the account concerned is that of the only supervisor, an examiner is: nobody lets themself in
    and no administrator lets anybody in alone.
    """
    if who.user_id == proposal.proposed_by:
        raise Refused("You proposed this yourself. It needs the approval of a second person.")
    if who.user_id == proposal.user_id:
        raise Refused("This is about your own account. Ask another supervisor to approve it.")
    if Role.SUPERVISOR not in who.roles and (who.other_supervisors or Role.EXAMINER not in who.roles):
        raise Refused("This needs a supervisor's approval. Ask a supervisor of the section.")


def locks_out(failures: Iterable[str]) -> bool:
    """Tell whether failed attempts at one account, as record times, hold five within 15 minutes."""
    moments = sorted(from_text(at) for at in failures)
    pairs = zip(moments, moments[FAILURES_THAT_LOCK - 1 :], strict=False)
    return any(last - first <= FAILURE_WINDOW for first, last in pairs)


def is_dormant(last_used_at: str, now: str, days: int) -> bool:
    """Tell whether an account was not used for so many days."""
    return from_text(now) - from_text(last_used_at) > timedelta(days=days)


# Training


@dataclass(frozen=True)
class Certificate:
    """A training certificate. The newest of a person counts, so one that ends today withdraws an earlier one.

    Attributes:
        expires_on: the last day it is good for, ISO.
    """

    id: str
    user_id: str
    course: str
    expires_on: str
    issued_by: str
    issued_at: str


def check_trained(certificate: Certificate | None, today: str) -> None:
    """Raise `Refused` without a certificate that is good on this day (ISO): no search (CJIS AT-3)."""
    if certificate is None:
        raise Refused(
            "You have no training certificate, so you cannot search. Ask a trainer or a supervisor to issue one."
        )
    if certificate.expires_on < today:
        raise Refused(
            f"Your training certificate ended on {certificate.expires_on}, so you cannot search. "
            "Renew your training, and ask a trainer or a supervisor for the new certificate."
        )


def days_left(certificate: Certificate, today: str) -> int:
    """Return for how many more days a certificate is good; 0 on its last day, negative afterwards."""
    return (date.fromisoformat(certificate.expires_on) - date.fromisoformat(today)).days


def checked_expiry(text: str) -> str:
    """Return a day as ISO. Raises `BadInput` for what is no day of the calendar."""
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise BadInput(f"'{text}' is not a day. Write it like 2027-06-30.") from None


# Interest


def check_disinterested(declared: Collection[bool]) -> None:
    """Raise `Refused` unless a person declared to know nobody concerned in a request, and never the contrary.

    Args:
        declared: what this person declared for the request; True: knows a person concerned.
    """
    if any(declared):
        raise Refused(
            "You declared that you know a person concerned in this request, so it is not for you. "
            "Leave it to another person of the section."
        )
    if not declared:
        raise Refused("Declare first whether you know a person concerned in this request.")
