"""The register of use on one page: per person, per unit, per requesting command, for any period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.clock import from_text
from app.domain.log.register import CommandCount, Counts, RegisterRow, register_rows, unit_rows
from app.domain.periods import Period
from app.domain.records import User
from app.domain.staff.roles import Act
from app.services.recording import Desk, attempt
from app.storage.engine import Db
from app.storage.tables import accounts, oversight, units


@dataclass(frozen=True)
class DayCount:
    """So many searches on one local day, ISO."""

    day: str
    searches: int


@dataclass(frozen=True)
class Register:
    """The register of a period.

    Attributes:
        commands: requests and searches by the requester's command: (command, requests, searches), by name.
        days: searches of each day of the period, the days without one too.
        hours: searches by the hour of the local day, 24 numbers.
    """

    period: Period
    people: tuple[RegisterRow, ...]
    units: tuple[RegisterRow, ...]
    whole: Counts
    commands: tuple[CommandCount, ...]
    days: tuple[DayCount, ...]
    hours: tuple[int, ...]


def read_register(desk: Desk, period: Period) -> Register:
    """Return who did how much in a period; that it is read is logged first."""
    with attempt(desk, Act.READ_LOG) as act, act.writing() as work:
        work.log("register", since=period.since, until=period.until)
        return _register(work.db, period)


def units_of(db: Db, users: Iterable[User], until: str) -> dict[str, str]:
    """Return the unit of each account by id as it was at a time; while nobody said which, what its roles make it."""
    said = units.units_at(db, until)
    return {user.id: said.get(user.id) or ", ".join(sorted(user.roles)) for user in users}


def _register(db: Db, period: Period) -> Register:
    users = accounts.users(db)
    in_unit = units_of(db, users, period.until)
    found = oversight.tallies(db, period.since, period.until)
    with_lead = oversight.searches_with_lead(db, period.since, period.until)
    in_tests = oversight.searches_in_tests(db, period.since, period.until)
    people = register_rows(users, in_unit, found, with_lead, in_tests)
    times = [from_text(at).astimezone(period.zone) for at in oversight.search_times(db, period.since, period.until)]
    by_day, by_hour = Counter(f"{at:%Y-%m-%d}" for at in times), Counter(at.hour for at in times)
    return Register(
        period, people, unit_rows(people), _sum(row.counts for row in people),
        tuple(oversight.commands(db, period.since, period.until)),
        tuple(DayCount(day.isoformat(), by_day[day.isoformat()]) for day in period.days),
        tuple(by_hour[hour] for hour in range(24)),
    )  # fmt: skip


def _sum(parts: Iterable[Counts]) -> Counts:
    whole = Counts()
    for part in parts:
        whole += part
    return whole
