"""The rules of accounts, without a database: five failures, the second person, training, interest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.clock import utc_text
from app.domain.staff.accounts import (
    AccountState,
    Answering,
    Certificate,
    Change,
    Proposal,
    check_disinterested,
    check_may_answer,
    check_open,
    check_trained,
    checked_expiry,
    days_left,
    is_dormant,
    locks_out,
)
from app.domain.staff.roles import Role
from app.domain.staff.settings import SETTINGS, checked_value, setting_named
from app.errors import BadInput, Refused

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PROPOSAL = Proposal("p", "newman", Change.NEW, None, "admin", utc_text(NOON))


def at(*minutes: float) -> list[str]:
    return [utc_text(NOON + timedelta(minutes=each)) for each in minutes]


@pytest.mark.parametrize(
    ("minutes", "locked"),
    [
        ((), False),
        ((0, 1, 2, 3), False),
        ((0, 1, 2, 3, 4), True),
        ((0, 0, 0, 0, 0), True),
        ((0, 5, 10, 14, 15), True),
        ((0, 5, 10, 14, 15.01), False),
        ((0, 20, 21, 22, 23, 24, 90), True),
        ((24, 0, 23, 20, 22, 21), True),
        ((0, 4, 8, 12, 16, 20, 24), False),
    ],
)
def test_five_failures_in_a_quarter_of_an_hour(minutes: tuple[float, ...], locked: bool) -> None:
    assert locks_out(at(*minutes)) is locked


def test_ninety_days() -> None:
    now = utc_text(NOON)
    assert not is_dormant(utc_text(NOON - timedelta(days=90)), now, 90)
    assert is_dormant(utc_text(NOON - timedelta(days=90, seconds=1)), now, 90)


@pytest.mark.parametrize(
    ("user", "roles", "others", "why"),
    [
        ("soto", {Role.SUPERVISOR}, True, None),
        ("soto", {Role.SUPERVISOR, Role.EXAMINER}, False, None),
        ("okafor", {Role.EXAMINER}, False, None),
        ("okafor", {Role.EXAMINER}, True, "needs a supervisor's approval"),
        ("trainer", {Role.TRAINER}, False, "needs a supervisor's approval"),
        ("auditor", {Role.AUDITOR}, False, "needs a supervisor's approval"),
        ("other", {Role.ADMINISTRATOR}, False, "needs a supervisor's approval"),
        ("admin", {Role.ADMINISTRATOR}, False, "proposed this yourself"),
        ("admin", {Role.SUPERVISOR}, False, "proposed this yourself"),
        ("newman", {Role.SUPERVISOR}, True, "your own account"),
    ],
)
def test_who_is_the_second_person(user: str, roles: set[Role], others: bool, why: str | None) -> None:
    who = Answering(user, frozenset(roles), others)
    if why is None:
        check_may_answer(PROPOSAL, who)
    else:
        with pytest.raises(Refused, match=why):
            check_may_answer(PROPOSAL, who)


@pytest.mark.parametrize("state", [each for each in AccountState if each is not AccountState.OPEN])
def test_every_state_but_one_says_what_to_do(state: AccountState) -> None:
    check_open(AccountState.OPEN)
    with pytest.raises(Refused, match=r"Ask (a supervisor|an administrator|the administrator)"):
        check_open(state)


def certificate(expires_on: str) -> Certificate:
    return Certificate("c", "okafor", "Facial comparison", expires_on, "trainer", utc_text(NOON))


def test_training() -> None:
    check_trained(certificate("2026-11-22"), "2026-11-22")
    with pytest.raises(Refused, match="ended on 2026-11-21"):
        check_trained(certificate("2026-11-21"), "2026-11-22")
    with pytest.raises(Refused, match="no training certificate"):
        check_trained(None, "2026-11-22")
    assert [days_left(certificate(day), "2026-11-22") for day in ("2026-12-22", "2026-11-22", "2026-11-20")] == [
        30, 0, -2,
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-02-30", "22.11.2026", "9" * 12])
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(BadInput, match="is not a day"):
        checked_expiry(text)


@pytest.mark.parametrize(
    ("declared", "why"),
    [([], "Declare first"), ([True], "know a person"), ([True, False], "know a person"), ([False, True], "know a p")],
)
def test_whoever_knows_a_person_concerned_stays_out(declared: list[bool], why: str) -> None:
    check_disinterested([False, False])
    with pytest.raises(Refused, match=why):
        check_disinterested(declared)


def test_settings_have_bounds_and_defaults_within_them() -> None:
    assert len({each.name for each in SETTINGS}) == len(SETTINGS)
    for each in SETTINGS:
        for room in ("casework", "demo", "training"):
            assert checked_value(each, each.default_in(room)) == each.default_in(room)
        for value in (each.least - 1, each.most + 1):
            with pytest.raises(BadInput, match="outside of what is allowed"):
                checked_value(each, value)
    assert setting_named("second_factor").default_in("casework") == 1
    assert setting_named("second_factor").default_in("demo") == 0
    assert setting_named("second_factor").shown(1) == "on"
    assert setting_named("idle_minutes").shown(30) == "30 minutes without a sign of life"
    assert setting_named("idle_minutes").most == 30  # CJIS AC-11
    with pytest.raises(BadInput, match="is no setting"):
        setting_named("colour")
