"""What became of a lead after its release: who it was passed on to, and what other evidence said of it later."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.records import LeadRecord
from app.domain.shares import Share
from app.domain.texts import WORDS_LIMIT, check_length
from app.errors import BadInput

FEWEST_KNOWN = 10
"""Leads of known truth, below which no share is told of one person: its interval would span nearly everything."""


class Feedback(StrEnum):
    """What was learnt of the person a lead names."""

    CONFIRMED = "confirmed"
    WRONG_PERSON = "wrong-person"
    UNKNOWN = "unknown"


FEEDBACK_WORDS: dict[Feedback, str] = {
    Feedback.CONFIRMED: "Confirmed by other evidence",
    Feedback.WRONG_PERSON: "Wrong person",
    Feedback.UNKNOWN: "Not known, and nothing more is expected",
}


@dataclass(frozen=True)
class PassingForm:
    """A later passing-on of a lead (secondary dissemination, CJIS 5.1.3).

    Attributes:
        passed_by: who passed it on, outside or inside the section.
        passed_on: the day, ISO.
    """

    passed_by: str
    recipient: str
    purpose: str
    passed_on: str


@dataclass(frozen=True)
class OutcomeForm:
    """What was learnt of a lead.

    Attributes:
        basis: what it rests on: the other evidence, a court's finding, the investigator's word.
        told_by: who told the section.
        learnt_on: the day, ISO.
    """

    feedback: Feedback
    basis: str
    told_by: str
    learnt_on: str


@dataclass(frozen=True)
class Passing:
    """A recorded passing-on."""

    id: str
    lead_id: str
    form: PassingForm
    recorded_by: str
    recorded_at: str


@dataclass(frozen=True)
class LeadOutcome:
    """A recorded outcome. A later one of the same lead counts instead; the earlier stays on record."""

    id: str
    lead_id: str
    form: OutcomeForm
    recorded_by: str
    recorded_at: str


@dataclass(frozen=True)
class Leaving:
    """A report that left the program: when, how, to whom."""

    at: str
    way: str
    recipients: tuple[str, ...]


@dataclass(frozen=True)
class LeadFile:
    """A lead with everything that happened to it since.

    Attributes:
        first_examiner, verifier, supervisor: ids of the accounts.
        leavings: reports of it that left, oldest first; those of earlier versions name nobody.
    """

    lead: LeadRecord
    request_id: str
    request_number: str
    case_number: str
    first_examiner: str
    verifier: str
    supervisor: str
    leavings: tuple[Leaving, ...] = ()
    passings: tuple[Passing, ...] = ()
    outcomes: tuple[LeadOutcome, ...] = ()

    @property
    def feedback(self) -> Feedback | None:
        """What counts now; None while no word has come back."""
        return self.outcomes[-1].form.feedback if self.outcomes else None


@dataclass(frozen=True)
class ErrorFigures:
    """How leads turned out.

    Attributes:
        leads: all of them.
        waiting: of which no word has come back.
        wrong: share of wrong people among the leads whose truth is known; None while none is.
    """

    leads: int
    confirmed: int
    wrong_person: int
    unknown: int
    waiting: int
    wrong: Share | None

    @property
    def known(self) -> int:
        """Leads whose truth is known."""
        return self.confirmed + self.wrong_person


@dataclass(frozen=True)
class PersonFigures:
    """How the leads turned out that one person had a part in."""

    user_id: str
    figures: ErrorFigures


def error_figures(files: Iterable[LeadFile]) -> ErrorFigures:
    """Count how leads turned out. A lead without word is neither right nor wrong and is counted apart."""
    found = [file.feedback for file in files]
    confirmed, wrong = found.count(Feedback.CONFIRMED), found.count(Feedback.WRONG_PERSON)
    known = confirmed + wrong
    share = Share(wrong, known) if known else None
    return ErrorFigures(len(found), confirmed, wrong, found.count(Feedback.UNKNOWN), found.count(None), share)


def figures_of_people(files: Sequence[LeadFile]) -> tuple[PersonFigures, ...]:
    """Return the figures of everybody who examined, verified or released one of these leads, by id."""
    parts = [(file, {file.first_examiner, file.verifier, file.supervisor}) for file in files]
    people = sorted({user for _, part in parts for user in part})
    return tuple(
        PersonFigures(user, error_figures(file for file, part in parts if user in part)) for user in people
    )  # fmt: skip


def checked_passing(form: PassingForm, released_at: str, today: datetime.date) -> PassingForm:
    """Return the form trimmed.

    Raises:
        BadInput: a field is empty or too long, or the day is none between the release and today.
    """
    words = {"Passed on by": form.passed_by, "Given to": form.recipient, "Purpose": form.purpose}
    passed_by, recipient, purpose = _filled("A passing-on", words)
    return PassingForm(passed_by, recipient, purpose, _day(form.passed_on, released_at, today))


def checked_outcome(form: OutcomeForm, released_at: str, today: datetime.date) -> OutcomeForm:
    """Return the form trimmed. Raises `BadInput` as `checked_passing` does."""
    basis, told_by = _filled("An outcome", {"What it rests on": form.basis, "Told by": form.told_by})
    if form.feedback not in set(Feedback):
        raise BadInput("An outcome is one of: " + ", ".join(Feedback) + ".")
    return OutcomeForm(Feedback(form.feedback), basis, told_by, _day(form.learnt_on, released_at, today))


def _filled(what: str, fields: dict[str, str]) -> list[str]:
    values = {name: " ".join(value.split()) for name, value in fields.items()}
    empty = [name for name, value in values.items() if not value]
    if empty:
        raise BadInput(f"{what} needs every field. Still empty: {', '.join(empty)}.")
    for name, value in values.items():
        check_length(name, value, WORDS_LIMIT)
    return list(values.values())


def _day(text: str, released_at: str, today: datetime.date) -> str:
    try:
        day = datetime.date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput(f"'{text}' is no day. Write it as 2026-11-22.") from None
    earliest = datetime.date.fromisoformat(released_at[:10]) - datetime.timedelta(days=1)  # local days and UTC
    if not earliest <= day <= today + datetime.timedelta(days=1):
        raise BadInput(f"{day} is not between the release of the lead and today. Give the day it happened.")
    return day.isoformat()
