"""Who has seen this picture, this record, this person: everybody inside by the log, outside by the records."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.log.audit import LogEntry, LogOutcome
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.auditing.timelines import Moment, moments_of
from app.services.recording import Desk, attempt
from app.services.staff.accounts import people
from app.storage.engine import Db
from app.storage.tables import naming, oversight, sightings
from app.storage.tables.sightings import Seen

_SHA256 = re.compile(r"[0-9a-f]{64}")
_UNSEEN = frozenset({Act.SEARCH.value, Act.REPEAT_SEARCH.value, Act.IMPORT_GALLERY.value, Act.READ_LOG.value})
"""Acts that name what nobody looks at in them."""


@dataclass(frozen=True)
class Viewer:
    """Somebody who has seen it."""

    name: str
    badge: str
    times: int
    first_at: str
    last_at: str


@dataclass(frozen=True)
class Sightings:
    """Who has seen something.

    Attributes:
        words: what was asked for.
        viewers: accounts, whoever saw it first first.
        moments: every act with it, in the order of the log, those in which nobody saw it too.
        outside: what left with it and to whom, in words.
    """

    words: str
    viewers: tuple[Viewer, ...]
    moments: tuple[Moment, ...]
    outside: tuple[str, ...]


def who_has_seen(desk: Desk, question: str) -> Sightings:
    """Return who has seen what a question names; that it was asked is logged first.

    Args:
        question: a record number, a person identifier, a SHA-256, or request number and mark: `2026-0147 Q1`.

    Raises:
        BadInput: nothing is called so.
    """
    with attempt(desk, Act.READ_LOG) as act, act.writing() as work:
        seen = _needed(work.db, " ".join(question.split()))
        work.log("sightings", *seen.ids[:1], ids=len(seen.ids))
        return _sightings(work.db, seen)


def _needed(db: Db, question: str) -> Seen:
    found: Seen | None = None
    if _SHA256.fullmatch(question.lower()):
        found = sightings.seen_hash(db, question.lower())
    if found is None and " " in question:
        request, _, mark = question.rpartition(" ")
        found = sightings.seen_mark(db, request, mark)
    found = found or sightings.seen_record(db, question) or sightings.seen_person(db, question)
    if found is None:
        raise BadInput(
            f"Nothing here is called '{question}'. Name a record number, a person identifier, the SHA-256 of a "
            "picture, or the number of a request and the mark of an exhibit or a probe, as in 2026-0147 Q1."
        )
    return found


def _sightings(db: Db, seen: Seen) -> Sightings:
    entries = [each for each in oversight.entries_naming(db, (*seen.ids, *seen.reviews)) if _shows(each, seen)]
    known = people(db)
    moments = moments_of(db, entries, known)
    left = sightings.left_with(db, seen.told)
    names = naming.names_of(db, left)
    watched = [each for each in entries if each.new.event not in _UNSEEN]
    viewers = tuple(
        Viewer(known[user].full_name, known[user].badge, len(own), own[0], own[-1])
        for user, own in _by_person(watched).items()
        if user in known
    )
    return Sightings(seen.words, viewers, moments, tuple(names[each] for each in left if each in names))


def _shows(entry: LogEntry, seen: Seen) -> bool:
    named = set(entry.new.objects)
    return bool(named & set(seen.ids)) or (
        entry.new.event == Act.VIEW_REVIEW.value and bool(named & set(seen.reviews))
    )  # fmt: skip


def _by_person(entries: Iterable[LogEntry]) -> dict[str, list[str]]:
    times: dict[str, list[str]] = {}
    for entry in entries:
        if entry.new.outcome is LogOutcome.DONE:
            times.setdefault(entry.new.person, []).append(entry.at)
    return times
