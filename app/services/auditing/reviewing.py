"""The review of the log, week by week: what is unreviewed since when, what it raised, and the auditor's signature."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.clock import from_text, now_text
from app.domain.ids import new_id
from app.domain.log.log_review import (
    DAYS_BETWEEN,
    FlagFinding,
    LogReview,
    checked_answers,
    flags_to_answer,
)
from app.domain.log.misuse import Flag, Limits
from app.domain.log.register import Tally
from app.domain.records import User
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.auditing.flags import flags_between, limits_of
from app.services.recording import Desk, attempt
from app.services.staff.accounts import people
from app.storage.engine import Db
from app.storage.tables import audit, cases, oversight


@dataclass(frozen=True)
class OpenReview:
    """What waits for the auditor.

    Attributes:
        first_seq, last_seq: entries that would be signed, both included; `last_seq` is before the entry that says this
            was read. `last_seq` < `first_seq` when nothing waits.
        since: time of the first of them, empty when nothing waits.
        due: the oldest entry waits longer than a week.
        tallies: what is in them, by person, act and outcome.
        flags: what has to be answered.
        requests: numbers of requests by their ids.
        limits: those the flags were raised with.
        reviews: those signed before, newest first.
    """

    first_seq: int
    last_seq: int
    since: str
    until: str
    due: bool
    tallies: tuple[Tally, ...]
    flags: tuple[Flag, ...]
    reviews: tuple[LogReview, ...]
    names: dict[str, User]
    requests: dict[str, str] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)

    @property
    def entries(self) -> int:
        """How many entries wait."""
        return max(0, self.last_seq - self.first_seq + 1)


def open_review(desk: Desk, limits: Limits | None = None) -> OpenReview:
    """Return what is unreviewed and what it raised; that it is read is logged."""
    with attempt(desk, Act.READ_LOG) as act:
        with desk.reading() as db:
            last_seq, _, _ = audit.head(db)
            found = _open(db, last_seq, limits or limits_of(desk, db))
        act.note("review", first_seq=found.first_seq, last_seq=found.last_seq, flags=len(found.flags))
    return found


def sign_review(
    desk: Desk,
    last_seq: int,
    answers: Mapping[str, tuple[FlagFinding, str]],
    note: str = "",
    limits: Limits | None = None,
) -> LogReview:
    """Sign everything up to an entry as reviewed, with an answer to every flag it raised.

    Args:
        last_seq: last entry of the review, as `open_review` named it.
        answers: by id of the flag: what was found, and what that rests on.
        limits: those the flags were shown with; the section's own by default.

    Raises:
        BadInput: nothing waits, a flag has no answer or an answer no reason.
        Refused: somebody else signed in the meantime.
    """
    with attempt(desk, Act.SIGN_WEEK) as act:
        with desk.reading() as db:
            found = _open(db, last_seq, limits or limits_of(desk, db))
            head, _, _ = audit.head(db)
        if not found.first_seq <= last_seq <= head:
            raise BadInput("No entry waits for a review up to there. Open the review again.")
        checked = checked_answers(found.flags, answers)
        with act.writing() as work:
            if _first_unreviewed(work.db) != found.first_seq:
                raise Refused("Another review was signed in the meantime. Open the review again.")
            user = desk.session.user.id
            record = LogReview(new_id(), found.first_seq, last_seq, note.strip(), user, work.at, checked)
            counts = {each.value: sum(one.finding is each for one in checked) for each in FlagFinding}
            seq = work.log(
                record.id, first_seq=found.first_seq, last_seq=last_seq, flags=len(checked),
                explained=counts["explained"], follow_up=counts["follow-up"], misuse=counts["misuse"],
            )  # fmt: skip
            oversight.add_review(work.db, record, seq)
        return record


def _open(db: Db, last_seq: int, limits: Limits) -> OpenReview:
    signed = oversight.reviews(db)
    first = _first_unreviewed(db)
    names = people(db)
    newest_first = tuple(reversed(signed))
    if last_seq < first:
        return OpenReview(first, last_seq, "", "", False, (), (), newest_first, names)
    since, until = oversight.time_of(db, first), now_text()
    answered = {answer.flag: answer.finding for review in signed for answer in review.answers}
    waiting = [answer.first_seq for review in signed for answer in review.answers]
    begins = min([since, *(oversight.time_of(db, seq) for seq in waiting)]) if _followed(answered) else since
    flags = flags_to_answer(flags_between(db, begins, until, limits), first, last_seq, answered)
    days = datetime.timedelta(days=DAYS_BETWEEN)
    due = from_text(until) - from_text(since) > days
    tallies = tuple(oversight.tallies_of(db, first, last_seq))
    numbers = {request.id: request.form.number for request in cases.requests(db)}
    return OpenReview(first, last_seq, since, until, due, tallies, flags, newest_first, names, numbers, limits)


def _followed(answered: Mapping[str, FlagFinding]) -> bool:
    return FlagFinding.FOLLOW_UP in answered.values()


def _first_unreviewed(db: Db) -> int:
    signed = oversight.reviews(db)
    return signed[-1].last_seq + 1 if signed else 1
