"""The time line of one request: from the first click to the last recipient, every act and everything that left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.log.audit import LogEntry, LogOutcome
from app.domain.log.events import LOG_OUTCOME_WORDS, event_words
from app.domain.records import RequestRecord, User
from app.domain.staff.roles import Act
from app.services.casework.needed import numbered_request
from app.services.recording import Desk, attempt
from app.services.staff.accounts import people
from app.storage.engine import Db
from app.storage.tables import naming, outcomes, oversight


@dataclass(frozen=True)
class Moment:
    """One line of a time line.

    Attributes:
        seq: the entry of the log it rests on.
        who: account, or who passed a lead on.
        what: the act in words, with how it ended where it was not done.
        about: what it concerned, in words: exhibit, probe, lead, recipients.
        event: its name in the log, to filter by.
    """

    seq: int
    at: str
    who: str
    what: str
    about: str
    event: str
    outcome: LogOutcome = LogOutcome.DONE


@dataclass(frozen=True)
class TimeLine:
    """Everything that happened in a request, in the order of the log.

    Attributes:
        recipients: everybody outside who was given anything of it, in order, each once.
    """

    request: RequestRecord
    moments: tuple[Moment, ...]
    recipients: tuple[str, ...]


def read_time_line(desk: Desk, request_number: str) -> TimeLine:
    """Return the time line of a request by its number; that it is read is logged first.

    Raises:
        BadInput: there is no such request.
    """
    with attempt(desk, Act.READ_LOG) as act, act.writing() as work:
        request = numbered_request(work.db, request_number)
        work.log("time-line", request.id)
        return _time_line(work.db, request)


def moments_of(db: Db, entries: Iterable[LogEntry], known: Mapping[str, User]) -> tuple[Moment, ...]:
    """Return entries of the log in words."""
    listed = list(entries)
    names = naming.names_of(db, {item for entry in listed for item in entry.new.objects})
    return tuple(_moment(entry, known, names) for entry in listed)


def _time_line(db: Db, request: RequestRecord) -> TimeLine:
    entries = oversight.entries_of_requests(db, [request.id])
    entries += oversight.entries_of_disclosures(db, request.form.case_number)
    moments = moments_of(db, sorted(entries, key=lambda entry: entry.seq), people(db))
    return TimeLine(request, moments, tuple(outcomes.recipients_of(db, request.id, request.form.case_number)))


def _moment(entry: LogEntry, known: Mapping[str, User], names: Mapping[str, str]) -> Moment:
    new = entry.new
    who = known[new.person].full_name if new.person in known else new.person
    what = event_words(new.event)
    if new.outcome is not LogOutcome.DONE:
        what = f"{what}: {LOG_OUTCOME_WORDS[new.outcome].lower()}"
    about = ", ".join(dict.fromkeys(names[item] for item in new.objects if item in names))
    return Moment(entry.seq, entry.at, who, what, about, new.event, new.outcome)
