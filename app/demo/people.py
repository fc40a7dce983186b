"""The invented section of the demo. Their passphrases are printed, because nothing here is worth protecting."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.staff.roles import Role
from app.services.staff.accounts import NewAccount


@dataclass(frozen=True)
class DemoPerson:
    """An invented account and its passphrase."""

    account: NewAccount
    passphrase: str


def _person(name: str, full_name: str, badge: str, passphrase: str, *roles: Role) -> DemoPerson:
    return DemoPerson(NewAccount(name, full_name, badge, frozenset(roles)), passphrase)


ADMINISTRATOR = _person("rask", "Iben Rask", "A-001", "seven grey lanterns", Role.ADMINISTRATOR)
EXAMINER = _person("okafor", "Adaeze Okafor", "E-101", "quiet river stones", Role.EXAMINER)
VERIFIER = _person("lindqvist", "Bo Lindqvist", "E-102", "paper boats at noon", Role.EXAMINER)
SPARE = _person("moreau", "Claire Moreau", "E-103", "copper kettle song", Role.EXAMINER)
SUPERVISOR = _person("soto", "Daniela Soto", "S-201", "north window light", Role.SUPERVISOR)
TRAINER = _person("hale", "Farah Hale", "T-301", "green chalk circle", Role.TRAINER)
AUDITOR = _person("brandt", "Goran Brandt", "U-401", "long open ledger", Role.AUDITOR)

EVERYBODY = (ADMINISTRATOR, EXAMINER, VERIFIER, SPARE, SUPERVISOR, TRAINER, AUDITOR)


def introduction() -> str:
    """Return the table of accounts that the demo prints."""
    rows = [
        f"  {person.account.sign_in_name:<10} {person.passphrase:<22} {person.account.full_name}, "
        + ", ".join(sorted(person.account.roles))
        for person in EVERYBODY
    ]
    return "\n".join(["Invented people who can sign in (name, passphrase, who):", *rows])
