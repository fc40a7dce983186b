"""The state machine of a review: one search, two examiners blind to each other, one supervisor, at most a lead.

Pure: it is given what is the case and says what may happen next. Services ask it before every act; the database holds
the same rules once more in constraints and triggers (`storage/schemas/schema.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.staff.roles import Act, Role
from app.errors import BadInput, Refused


class Disposition(StrEnum):
    """What an examiner answers for one candidate."""

    NOT_THIS_PERSON = "not-this-person"
    CANNOT_COMPARE = "cannot-compare"
    POSSIBLE = "possible"


DISPOSITION_WORDS: dict[Disposition, str] = {
    Disposition.NOT_THIS_PERSON: "Not this person",
    Disposition.CANNOT_COMPARE: "Cannot compare",
    Disposition.POSSIBLE: "Possible",
}
_THIRD_PERSON = "You examined this request yourself. The decision needs a third person."
NOTE_DUE = frozenset({Disposition.POSSIBLE, Disposition.CANNOT_COMPARE})


class Outcome(StrEnum):
    """What a locked examination says."""

    NO_POSSIBLE_MATCH = "no-possible-match"
    POSSIBLE_MATCH = "possible-match"


OUTCOME_WORDS: dict[Outcome, str] = {
    Outcome.NO_POSSIBLE_MATCH: "No possible match",
    Outcome.POSSIBLE_MATCH: "Possible match, lead only",
}


class Verdict(StrEnum):
    """What a supervisor decides."""

    APPROVE = "approve"
    RETURN = "return"
    REFUSE = "refuse"


VERDICT_WORDS: dict[Verdict, str] = {
    Verdict.APPROVE: "Approved",
    Verdict.RETURN: "Returned to the examiner",
    Verdict.REFUSE: "Refused",
}


class Seat(StrEnum):
    """The two chairs of a review."""

    FIRST = "first"
    SECOND = "second"


INFORMING = (Act.VIEW_REVIEW, Act.DECIDE, Act.VIEW_REPORT, Act.EXPORT_REPORT)
"""Acts that show what examiners of a request found. Whoever did one cannot verify in that request."""


class Stage(StrEnum):
    """Where a review stands."""

    EXAMINATION = "examination"
    WAITING_FOR_VERIFIER = "waiting-for-verifier"
    VERIFICATION = "verification"
    WAITING_FOR_SUPERVISOR = "waiting-for-supervisor"
    RETURNED = "returned"
    REFUSED = "refused"
    LEAD = "lead"
    NO_POSSIBLE_MATCH = "no-possible-match"
    ENDED = "ended"


STAGE_WORDS: dict[Stage, str] = {
    Stage.EXAMINATION: "In examination",
    Stage.WAITING_FOR_VERIFIER: "Waiting for verification",
    Stage.VERIFICATION: "In verification",
    Stage.WAITING_FOR_SUPERVISOR: "Waiting for a supervisor",
    Stage.RETURNED: "Returned",
    Stage.REFUSED: "Refused, no lead",
    Stage.LEAD: "Lead released",
    Stage.NO_POSSIBLE_MATCH: "No possible match",
    Stage.ENDED: "Ended without a lead",
}


@dataclass(frozen=True)
class Answer:
    """An examiner's answer for one candidate."""

    candidate_id: str
    disposition: Disposition
    note: str = ""


@dataclass(frozen=True)
class Finding:
    """What a locked examination found; `candidate_id` is None for no possible match."""

    outcome: Outcome
    candidate_id: str | None


@dataclass(frozen=True)
class Chair:
    """Who sits in a seat, and what they locked."""

    examiner_id: str
    finding: Finding | None = None


@dataclass(frozen=True)
class Review:
    """All that decides what may happen next.

    Attributes:
        first: the examiner who searched.
        second: the verifier, once there is one.
        verdict: the supervisor's decision, once there is one.
        informed: everybody who is not blind to the request any more: who examined or verified another search of it, or
            has seen a review or a report of it (`INFORMING`).
        examiners: who examined or verified any search of the request; none of them decides in it.
        withheld: an approved possible match of which no lead came, because the request was a proficiency test.
    """

    first: Chair
    second: Chair | None = None
    verdict: Verdict | None = None
    informed: frozenset[str] = frozenset()
    examiners: frozenset[str] = frozenset()
    withheld: bool = False


@dataclass(frozen=True)
class Person:
    """Who wants to act."""

    user_id: str
    roles: frozenset[Role]


def stage(review: Review) -> Stage:
    """Return where the review stands."""
    if review.first.finding is None:
        return Stage.EXAMINATION
    if review.second is None:
        return Stage.WAITING_FOR_VERIFIER
    if review.second.finding is None:
        return Stage.VERIFICATION
    if review.verdict is None:
        return Stage.WAITING_FOR_SUPERVISOR
    if review.verdict is Verdict.RETURN:
        return Stage.RETURNED
    if review.verdict is Verdict.REFUSE:
        return Stage.REFUSED
    if agreed_candidate(review) is None:
        return Stage.NO_POSSIBLE_MATCH
    return Stage.ENDED if review.withheld else Stage.LEAD


def findings_agree(review: Review) -> bool:
    """Tell whether both examiners, each without knowing of the other, came to the same finding."""
    return (
        review.second is not None and review.first.finding is not None and review.first.finding == review.second.finding
    )


def agreed_candidate(review: Review) -> str | None:
    """Return the one candidate that both examiners called possible, or None."""
    if not findings_agree(review) or review.first.finding is None:
        return None
    return review.first.finding.candidate_id


def check_may_verify(review: Review, person: Person) -> None:
    """Raise `Refused` unless this person may take the second seat, blind."""
    if Role.EXAMINER not in person.roles:
        raise Refused("Only an examiner can verify. Ask another examiner of the section.")
    if stage(review) is not Stage.WAITING_FOR_VERIFIER:
        raise Refused(f"This review is not waiting for a verifier: {STAGE_WORDS[stage(review)].lower()}.")
    if person.user_id == review.first.examiner_id:
        raise Refused("You made the first examination. Verification needs another examiner.")
    if person.user_id in review.informed:
        raise Refused(
            "You have examined another search of this request, or seen a review or a report of it, and are not blind "
            "to it any more. Verification needs another examiner."
        )


def check_stays_blind(*, examining: bool) -> None:
    """Raise `Refused` where a person with an examination of the same request not yet locked asks for findings."""
    if examining:
        raise Refused(
            "You are examining this request and have not locked your decision, so nothing that was found in it opens "
            "to you. Lock your decision first."
        )


def check_may_work(review: Review, seat: Seat, person: Person) -> None:
    """Raise `Refused` unless this person sits in the seat and it is their turn."""
    chair = review.first if seat is Seat.FIRST else review.second
    if Role.EXAMINER not in person.roles or chair is None or chair.examiner_id != person.user_id:
        raise Refused("This examination is another examiner's. Nobody works in another person's seat.")
    if chair.finding is not None:
        raise Refused("Your decision is locked. It stands as it is; a supervisor can return the request.")
    if review.verdict is not None:
        raise Refused("This review is decided. Start a new search in the request if there is more to examine.")


def check_may_unmask(review: Review, seat: Seat, person: Person) -> None:
    """Raise `Refused` unless this person's own decision is locked."""
    chair = review.first if seat is Seat.FIRST else review.second
    if chair is None or chair.examiner_id != person.user_id:
        raise Refused("Ranks and names open only to the examiner of this examination, after the lock.")
    if chair.finding is None:
        raise Refused("Ranks and names stay hidden until your decision is locked. Lock it first.")


def check_may_see_both(review: Review, person: Person) -> None:
    """Raise `Refused` unless both examinations may be laid side by side before this person."""
    if review.second is None or review.first.finding is None or review.second.finding is None:
        raise Refused("Both examinations have to be locked before anybody sees them side by side.")
    if person.user_id in {review.first.examiner_id, review.second.examiner_id}:
        raise Refused(_THIRD_PERSON)


def check_may_judge(review: Review, person: Person) -> None:
    """Raise `Refused` unless this person may decide about the review now, whatever the verdict."""
    if Role.SUPERVISOR not in person.roles:
        raise Refused("Only a supervisor decides. Ask a supervisor of the section.")
    if stage(review) is not Stage.WAITING_FOR_SUPERVISOR or review.second is None:
        raise Refused(f"This review is not ready for a decision: {STAGE_WORDS[stage(review)].lower()}.")
    if person.user_id in {review.first.examiner_id, review.second.examiner_id} | review.examiners:
        raise Refused(_THIRD_PERSON)


def check_may_decide(review: Review, person: Person, verdict: Verdict, reason: str) -> None:
    """Raise unless this person may give this verdict now.

    Raises:
        Refused: no supervisor, an examiner of any search of the request, a review that is not ready, or approval of a
            disagreement.
        BadInput: returning or refusing without a reason.
    """
    check_may_judge(review, person)
    if verdict is Verdict.APPROVE and not findings_agree(review):
        raise Refused(
            "The two examiners disagree, so nothing can be approved. Return the request for a new search, or refuse it."
        )
    if verdict is not Verdict.APPROVE and not reason.strip():
        raise BadInput("Returning or refusing needs a reason. Write down why.")


def check_may_search_again(where: Stage) -> None:
    """Raise `Refused` unless another search may follow a review that stands here: every list has to be answered for."""
    if where is Stage.LEAD:
        raise Refused("A lead was released on this request. Open a new request for a new search.")
    if where is Stage.ENDED:
        raise Refused("This request has ended without a lead. Open a new request for a new search.")
    if where not in {Stage.RETURNED, Stage.REFUSED, Stage.NO_POSSIBLE_MATCH}:
        raise Refused(
            "An earlier search of this request is not finished yet. Every list has to be examined, verified and "
            "decided before another is made."
        )


def checked_answer(answer: Answer) -> Answer:
    """Return the answer with a trimmed note.

    Raises:
        BadInput: the disposition needs a note and there is none.
    """
    note = answer.note.strip()
    if answer.disposition in NOTE_DUE and not note:
        raise BadInput(
            f"'{DISPOSITION_WORDS[answer.disposition]}' needs a note: write down what you saw, feature by feature."
        )
    return Answer(answer.candidate_id, answer.disposition, note)


def finding_of(candidates: Sequence[str], answers: Collection[Answer]) -> Finding:
    """Return what a complete set of answers means.

    Args:
        candidates: ids of every candidate of the list.
        answers: the last answer for each.

    Raises:
        Refused: a candidate is unanswered, or more than one is called possible: a lead names one person.
    """
    by_candidate = {answer.candidate_id: answer for answer in answers}
    open_count = sum(candidate not in by_candidate for candidate in candidates)
    if open_count:
        noun = "candidate is" if open_count == 1 else "candidates are"
        raise Refused(f"{open_count} {noun} unanswered. Every candidate needs an answer before the decision is locked.")
    possible = [c for c in candidates if by_candidate[c].disposition is Disposition.POSSIBLE]
    if len(possible) > 1:
        raise Refused(
            f"{len(possible)} candidates are marked possible, and a lead names one person. "
            "Compare them once more; mark those you cannot decide on as 'cannot compare'."
        )
    if possible:
        return Finding(Outcome.POSSIBLE_MATCH, possible[0])
    return Finding(Outcome.NO_POSSIBLE_MATCH, None)
