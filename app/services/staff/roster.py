"""Everybody with an account, and how each stands."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.records import User
from app.domain.staff.accounts import AccountState, Certificate
from app.services.recording import Desk
from app.storage.tables import accounts, admissions, units
from app.storage.tables.authenticators import has_second_factor, is_passphrase_due
from app.storage.tables.certificates import newest_certificates


@dataclass(frozen=True)
class Member:
    """One person of the section.

    Attributes:
        last_signed_in: record time; empty before the first time.
        unit: empty while nobody said which.
        certificate: the one that counts, None without any.
        passphrase_due: whether the passphrase is still the one an administrator gave.
    """

    user: User
    state: AccountState
    last_signed_in: str
    certificate: Certificate | None
    second_factor: bool
    passphrase_due: bool
    unit: str = ""


def list_members(desk: Desk) -> list[Member]:
    """Return everybody, by name."""
    with desk.reading() as db:
        states, last = admissions.states(db), admissions.last_sessions(db)
        certificates, in_unit = newest_certificates(db), units.units_at(db)
        return [
            Member(
                user, states[user.id], last.get(user.id, ""), certificates.get(user.id),
                has_second_factor(db, user.id), is_passphrase_due(db, user.id), in_unit.get(user.id, ""),
            )
            for user in accounts.users(db)
        ]  # fmt: skip
