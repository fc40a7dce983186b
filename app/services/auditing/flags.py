"""Gathering what the rules of misuse look at, and raising their flags."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping

from app.domain.casework.likeness import LEAST_EYE_DISTANCE_PX, name_key, same_faces
from app.domain.clock import from_text, utc_text
from app.domain.gallery.templates import Vector
from app.domain.log.audit import LogEntry
from app.domain.log.misuse import Deed, Flag, History, Limits, SearchFact
from app.domain.log.misuse_rules import raise_flags
from app.domain.periods import Period
from app.domain.records import User
from app.domain.staff.roles import Act, Role
from app.domain.staff.settings import CLOSES, OPENS
from app.services.recording import Desk, attempt
from app.services.settings import setting_in
from app.storage.engine import Db
from app.storage.tables import accounts, misuse_facts, oversight
from app.storage.tables.misuse_facts import SearchRow
from app.storage.tables.proficiency import revealed_searches

_LOOKS_BACK = datetime.timedelta(days=120)
"""Longer than any rule looks back from the entry that raises its flag; records are looked at from the beginning."""


def read_flags(desk: Desk, period: Period, limits: Limits | None = None) -> list[Flag]:
    """Return the flags raised in a period, in order of the log; that they are read is logged first."""
    with attempt(desk, Act.READ_LOG) as act:
        with desk.reading() as db:
            found = flags_between(db, period.since, period.until, limits or limits_of(desk, db))
        act.note("flags", since=period.since, until=period.until, flags=len(found))
    return found


def read_limits(desk: Desk) -> Limits:
    """Return the limits of this section, to explain its rules with."""
    with desk.reading() as db:
        return limits_of(desk, db)


def limits_of(desk: Desk, db: Db) -> Limits:
    """Return the limits of this section: its own hours, and what is usual for the rest."""
    opens, closes = (setting_in(db, desk.house, each) for each in (OPENS, CLOSES))
    return Limits(opens=opens, closes=closes)


def flags_between(db: Db, since: str, until: str, limits: Limits) -> list[Flag]:
    """Return the flags raised by entries of a time span."""
    begins = from_text(since)
    history = history_until(db, utc_text(begins - _LOOKS_BACK), until)
    return [flag for flag in raise_flags(history, limits) if flag.at >= begins]


def history_until(db: Db, since: str, until: str) -> History:
    """Return what the rules look at: the log from `since` to `until`, and every search before `until`."""
    users = accounts.users(db)
    rows = [row for row in misuse_facts.search_rows(db) if row.at < until]
    deeds = [_deed(entry) for entry in oversight.entries_between(db, since, until)]
    readers = frozenset(user.id for user in users if Role.AUDITOR in user.roles)
    zone = datetime.datetime.now().astimezone().tzinfo or datetime.UTC
    return History(deeds, _facts(db, rows, users), misuse_facts.closings(db), readers, zone)


def _deed(entry: LogEntry) -> Deed:
    new = entry.new
    return Deed(
        entry.seq, from_text(entry.at), new.person, new.session, new.request, new.event, new.outcome, new.details
    )  # fmt: skip


def _facts(db: Db, rows: Iterable[SearchRow], users: Iterable[User]) -> list[SearchFact]:
    accounts_called: dict[str, set[str]] = defaultdict(set)
    for user in users:
        accounts_called[name_key(user.full_name)].add(user.id)
    listed = _accounts_listed(misuse_facts.listed_names(db), accounts_called)
    subjects, tests = _subjects(db), revealed_searches(db)  # one volunteer in several tests is no one's target
    return [
        SearchFact(
            row.seq, from_text(row.at), row.run_by, row.request_id, row.case_number,
            frozenset() if row.id in tests else frozenset(subjects[row.id]), frozenset(listed.get(row.id, ())),
            row.run_by if row.run_by in accounts_called.get(name_key(row.requester_name), ()) else "", row.overridden,
        )
        for row in rows
    ]  # fmt: skip


def _accounts_listed(names: Mapping[str, Iterable[str]], called: Mapping[str, set[str]]) -> dict[str, set[str]]:
    keys = {name: name_key(name) for every in names.values() for name in every}
    return {search: {user for name in every for user in called.get(keys[name], ())} for search, every in names.items()}


def _subjects(db: Db) -> dict[str, set[str]]:
    """Return marks of whom each search is about: whom an examiner called possible, and whose face is alike."""
    found: dict[str, set[str]] = defaultdict(set)
    for search, person in misuse_facts.called_possible(db):
        found[search].add(f"person {person}")
    by_model: dict[str, list[tuple[str, Vector]]] = defaultdict(list)
    for search, model, vector in misuse_facts.searched_templates(db, LEAST_EYE_DISTANCE_PX):
        by_model[model].append((search, vector))
    for probes in by_model.values():
        for (search, _), first in zip(probes, same_faces([vector for _, vector in probes]), strict=True):
            found[search].add(f"face {probes[first][0]}")
    return found
