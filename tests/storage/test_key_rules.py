"""Security keys and time stamps by direct SQL: what the database itself refuses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.staff.roles import Role
from app.storage.database import Database
from app.storage.engine import IntegrityError
from tests.storage.direct import Direct, direct


def keyed(rows: Direct) -> None:
    """Two people with an account; one of them has a key that signed them in once, at 6."""
    rows.section()
    for name in ("a", "b"):
        rows.approved(name)
    rows.security_key("a")
    rows.key_use("a", "first", 6)
    rows.user("auditor", Role.AUDITOR)


def use_after_reset(rows: Direct) -> None:
    rows.proposal("reset", "a", "second-factor")
    rows.answered("reset")
    rows.key_use("a", "second", 7)


WRONG: dict[str, tuple[Callable[[Direct], object], str]] = {
    "a counter that stands still": (lambda rows: rows.key_use("a", "second", 6), "never back"),
    "a counter that goes back": (lambda rows: rows.key_use("a", "second", 5), "never back"),
    "a counter that stops": (lambda rows: rows.key_use("a", "second", 0), "never back"),
    "another's key": (lambda rows: rows.key_use("b", "second", 7, key="key a"), "its own person"),
    "a key that was reset": (use_after_reset, "until two people reset it"),
    "a key for somebody else": (lambda rows: rows.security_key("b"), "own person, signed in"),
    "the same key twice": (lambda rows: rows.security_key("a", id="again"), "UNIQUE"),
    "a key without a name": (lambda rows: rows.security_key("a", id="x", credential=b"x", label=" "), "CHECK"),
    "a time stamp by a supervisor": (lambda rows: rows.stamped_log("s"), "an auditor registers"),
}


@pytest.mark.parametrize("wrong", sorted(WRONG))
def test_the_database_refuses(database: Database, wrong: str) -> None:
    deed, why = WRONG[wrong]
    with direct(database) as rows:
        keyed(rows)
        with pytest.raises(IntegrityError, match=why):
            deed(rows)


def test_a_key_counts_on_and_one_that_counts_nothing_says_so_for_ever(database: Database) -> None:
    with direct(database) as rows:
        keyed(rows)
        rows.key_use("a", "second", 7)
        rows.security_key("a", 0, id="silent", credential=b"silent")
        rows.key_use("a", "third", 0, "silent")
        rows.key_use("a", "fourth", 0, "silent")
        rows.stamped_log()
