"""What even a direct SQL insert cannot do to accounts, certificates, interests and settings."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from app.domain.staff.roles import Act, Role
from app.storage.database import Database
from app.storage.engine import DatabaseError
from app.storage.rows import one
from tests.storage.direct import Direct, direct
from tests.storage.refusals import forbidden

Deed = Callable[[Direct], object]


@pytest.fixture
def rows(rows: Direct) -> Direct:
    rows.section()
    rows.request()
    return rows


REFUSED: tuple[tuple[str, Deed, str], ...] = (
    ("a session without approval", lambda rows: rows.session("a"), "two people opened"),
    ("approval by the proposer", lambda rows: rows.approved("a", by="admin"), "second person"),
    ("approval by an examiner", lambda rows: opened(rows).approved("a", by="b"), "second person"),
    ("approval of the own account", lambda rows: opened(rows).approved("t", by="t"), "second person"),
    ("a proposal by no administrator", lambda rows: rows.proposal("a", "a", "new", by="s"), "administrator proposes"),
    ("roles that stand alone", lambda rows: roles(rows, "examiner", "auditor"), "no other role"),
    ("a certificate for oneself", lambda rows: rows.certificate("both", by="both"), "to somebody else"),
    ("a certificate by an examiner", lambda rows: rows.certificate("a", by="b"), "trainer or supervisor"),
    ("enabling oneself", lambda rows: rows.turn("admin", "enabled"), "never by its own person"),
    ("releasing by an examiner", lambda rows: rows.turn("a", "released", by="b"), "released and enabled by"),
    ("releasing an examiner by a supervisor", lambda rows: rows.turn("a", "released", by="s"), "released and enabled"),
    ("releasing by nobody", lambda rows: opened(rows).turn("admin", "released", by="nobody"), "released and enabled"),
    ("locking by somebody", lambda rows: rows.turn("a", "locked-out", by="admin"), "released and enabled by"),
    ("a setting by no administrator", lambda rows: rows.setting(by="s"), "administrator proposes a setting"),
    (
        "a setting approved by its proposer",
        lambda rows: (rows.setting(), rows.setting_answer(by="admin")),
        "supervisor",
    ),
    (
        "an earlier account",
        lambda rows: rows.db.conn.execute("INSERT INTO earlier_accounts VALUES ('a')"),
        "no account",
    ),
    ("a second account of a name", lambda rows: rows.user("A", Role.EXAMINER), "one account is one person"),
)


def opened(rows: Direct) -> Direct:
    """Let the supervisor `s` in, so that there is one who could answer."""
    rows.approved("s", by="t")
    return rows


def roles(rows: Direct, *held: str) -> str:
    return rows.proposal("change", "a", "roles", roles=json.dumps(held))


@pytest.mark.parametrize(("deed", "why"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_not_done_past_the_services(rows: Direct, deed: Deed, why: str) -> None:
    with forbidden(why):
        deed(rows)


@pytest.mark.parametrize("turn", ["disabled", "locked-out"])
def test_whoever_is_kept_out_begins_no_session(rows: Direct, turn: str) -> None:
    rows.approved("a")
    rows.session("a", "before")
    rows.turn("a", turn, by="nobody" if turn == "locked-out" else "admin")
    with forbidden("two people opened"):
        rows.session("a")
    rows.turn("a", "enabled" if turn == "disabled" else "released")
    rows.session("a")


@pytest.mark.parametrize("kind", ["passphrase", "second-factor"])
def test_a_reset_keeps_out_until_it_is_approved(rows: Direct, kind: str) -> None:
    rows.approved("a")
    rows.proposal("reset", "a", kind)
    with forbidden("two people opened"):
        rows.session("a")
    with forbidden("one change of an account at a time"):
        rows.proposal("another", "a", kind)
    rows.answered("reset", answer="refused")
    with forbidden("two people opened"):
        rows.session("a")
    rows.proposal("again", "a", kind)
    rows.answered("again")
    rows.session("a")


def test_roles_change_by_an_approval_and_by_nothing_else(rows: Direct) -> None:
    roles(rows, "supervisor")
    assert one(rows.db, "SELECT roles FROM users WHERE id = 'a'") == {"roles": '["examiner"]'}
    with pytest.raises(DatabaseError, match="not authorized"):
        rows.db.conn.execute("UPDATE users SET roles = '[\"supervisor\"]' WHERE id = 'a'")
    rows.answered("change")
    assert one(rows.db, "SELECT roles FROM users WHERE id = 'a'") == {"roles": '["supervisor"]'}


def test_roles_cannot_be_changed_past_the_authorizer_either(database: Database) -> None:
    with direct(database) as opened:
        opened.section()
    with database.unguarded() as connection, forbidden("roles change as two people agreed"):
        connection.execute("UPDATE users SET roles = '[\"supervisor\"]' WHERE id = 'a'")


@pytest.mark.parametrize(("days", "works"), [("2026-01-01", False), ("9999-12-31", True)])
def test_no_search_without_a_certificate_that_is_good(rows: Direct, days: str, works: bool) -> None:
    rows.evidence()
    rows.probe()
    rows.certificate("a", expires_on=days)
    if works:
        rows.search()
    else:
        with forbidden("training certificate"):
            rows.search()
    with forbidden("training certificate"):
        rows.search("X", by="s")


def test_nobody_sits_who_knows_a_person_concerned(rows: Direct) -> None:
    rows.evidence()
    rows.probe()
    rows.interest("a", knows=1)
    with forbidden("know nobody concerned"):
        rows.search()
    rows.search(by="b")
    rows.candidates()
    rows.examined("first", "b", None)
    with forbidden("know nobody concerned"):
        rows.examination("second", "a")
    rows.examined("second", "c", None)
    rows.interest("s", knows=1)
    rows.interest("s", knows=0)
    with forbidden("know nobody concerned"):
        rows.decision("s")
    rows.decision("t")


def test_a_code_counts_once_and_for_its_own_person(rows: Direct) -> None:
    for name in ("a", "b"):
        rows.approved(name)
        rows.factor(name)
    use = "INSERT INTO factor_uses VALUES (?, ?, ?)"
    rows.session("a", "one")
    rows.db.conn.execute(use, ["one", "factor a", 7])
    rows.session("a", "two")
    for factor, step in (("factor a", 7), ("factor a", 6), ("factor b", 8)):
        with forbidden("counts once"):
            rows.db.conn.execute(use, ["two", factor, step])
    rows.db.conn.execute(use, ["two", "factor a", 8])


def test_acts_of_accounts_are_recorded_under_their_own_names(rows: Direct) -> None:
    roles(rows, "supervisor")
    with forbidden("no log entry, no act"):
        rows.put(
            "account_answers", Act.DECIDE, "s",
            {"id": "change", "answer": "approved", "answered_by": "s", "answered_at": ""},
        )  # fmt: skip
