"""Units: said by an administrator, kept as they were, and counted by in the register."""

from __future__ import annotations

import datetime

import pytest

from app.domain.periods import Period
from app.domain.records import User
from app.domain.staff.roles import Act, Role
from app.errors import BadInput
from app.services.auditing.register import read_register
from app.services.staff.accounts import NewAccount, list_accounts
from app.services.staff.roster import list_members
from app.services.staff.units import assign_unit
from tests.services.observing import log_of
from tests.support.section import Section


def account(section: Section, name: str) -> User:
    return next(user for user in list_accounts(section.at("admin")) if user.sign_in_name == name)


def test_a_unit_is_told_with_the_account_or_later_and_holds_from_then_on(section: Section) -> None:
    made = section.admit(NewAccount("newman", "Nina Newman", "N-900", frozenset({Role.TRAINER}), "  3rd   Squad "))
    assign_unit(section.at("admin"), made.id, "Night Watch")
    members = {member.user.sign_in_name: member for member in list_members(section.at("admin"))}
    assert (members["newman"].unit, members["okafor"].unit) == ("Night Watch", "")
    events = [entry for entry in log_of(section.house) if entry.new.event == Act.ASSIGN_UNIT]
    assert [entry.new.objects[1] for entry in events] == [made.id, made.id]
    assert "Squad" not in "".join(entry.body for entry in events)


def test_the_register_counts_by_the_unit_of_the_time(section: Section) -> None:
    okafor = account(section, "okafor")
    assign_unit(section.at("admin"), okafor.id, "3rd Squad")
    today = datetime.datetime.now(datetime.UTC).date()
    before = Period(today - datetime.timedelta(days=9), today - datetime.timedelta(days=2))
    now = Period(today - datetime.timedelta(days=1), today + datetime.timedelta(days=1))
    desk = section.at("auditor")
    assert {row.name: row.accounts for row in read_register(desk, now).units}["3rd Squad"] == 1
    assert "3rd Squad" not in {row.name for row in read_register(desk, before).units}, "nobody had a unit then"


@pytest.mark.parametrize(
    ("unit", "why"), [("3rd Squad", "belongs to 3rd Squad already"), (" ", "1 to 80"), ("x" * 81, "1 to 80")]
)
def test_a_unit_has_a_name_and_is_another_one(section: Section, unit: str, why: str) -> None:
    okafor = account(section, "okafor")
    desk = section.at("admin")
    assign_unit(desk, okafor.id, "3rd Squad")
    with pytest.raises(BadInput, match=why):
        assign_unit(desk, okafor.id, unit)
    with pytest.raises(BadInput, match="does not exist"):
        assign_unit(desk, "nobody", "3rd Squad")
