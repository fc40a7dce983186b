"""Searches, leads, flags and refused attempts, week by week, of everybody, a unit or a person."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.clock import from_text
from app.domain.log.audit import LogOutcome
from app.domain.log.trends import Mark, Measure, Trend, trends, weeks_of
from app.domain.periods import Period
from app.domain.staff.roles import Act
from app.services.auditing.flags import flags_between, limits_of
from app.services.auditing.register import units_of
from app.services.recording import Desk, attempt
from app.storage.engine import Db
from app.storage.tables import accounts, oversight

_DONE = {Act.SEARCH.value: Measure.SEARCHES, Act.RELEASE_LEAD.value: Measure.LEADS}


@dataclass(frozen=True)
class Trends:
    """The trends of a period; `weeks` are Mondays, the first and the last perhaps of weeks that it holds in part."""

    period: Period
    weeks: tuple[datetime.date, ...]
    rows: tuple[Trend, ...]


def read_trends(desk: Desk, period: Period) -> Trends:
    """Return how much was done by whom in each week of a period; that it is read is logged."""
    with attempt(desk, Act.READ_LOG) as act:
        with desk.reading() as db:
            users = accounts.users(db)
            weeks = weeks_of(period.days)
            units = units_of(db, users, period.until)
            marks = [*_done(db, period), *_flags(desk, db, period)]
            rows = trends(weeks, marks, {user.id: user.full_name for user in users}, units)
        act.note("trends", since=period.since, until=period.until)
    return Trends(period, weeks, rows)


def _done(db: Db, period: Period) -> Iterator[Mark]:
    for at, event, outcome, person in oversight.deeds(db, period.since, period.until, tuple(_DONE)):
        measure = _DONE[event] if outcome is LogOutcome.DONE else Measure.REFUSED
        yield Mark(measure, _day(at, period), (person,))


def _flags(desk: Desk, db: Db, period: Period) -> Iterator[Mark]:
    for flag in flags_between(db, period.since, period.until, limits_of(desk, db)):
        yield Mark(Measure.FLAGS, flag.at.astimezone(period.zone).date(), flag.people)


def _day(at: str, period: Period) -> datetime.date:
    return from_text(at).astimezone(period.zone).date()
