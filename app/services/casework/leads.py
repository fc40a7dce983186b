"""The third person: sees both examinations, decides, and, where both agree, releases the lead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.casework.features import SeatFeatures
from app.domain.casework.review import (
    Review,
    Seat,
    Verdict,
    agreed_candidate,
    check_may_decide,
    check_may_see_both,
    check_stays_blind,
    findings_agree,
)
from app.domain.ids import new_id
from app.domain.records import (
    DecisionRecord,
    ExaminationRecord,
    LeadRecord,
    PhotoRecord,
    RequestRecord,
    SearchRecord,
    UnmaskedCandidate,
    User,
)
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.casework.comparing import features_of
from app.services.casework.encounters import day_of_search, with_nearest
from app.services.casework.examining import unmasked
from app.services.casework.interests import check_declared
from app.services.casework.needed import needed_request, needed_review
from app.services.casework.photos import CandidatePicture, open_photo
from app.services.casework.taking_part import check_may_take_part
from app.services.recording import Desk, Writing, attempt
from app.services.staff.accounts import people
from app.storage.engine import Db
from app.storage.tables import gallery, reviews
from app.storage.tables.proficiency import is_test


@dataclass(frozen=True)
class SeatView:
    """One examination as the supervisor sees it, complete.

    Attributes:
        features: the examiner's analysis of the probe, judgements and annotations. Names of components come from
            `features.name_of(key)`, what was judged of a candidate from `features.judgements_of(candidate_id)`, and
            what was drawn for them from `features.annotations_for(candidate_id)`. An annotation's picture is the probe
            as `probes.probe_picture` cuts it (`ON_PROBE`), or a photo of `candidate_photos`, by its id.
    """

    examination: ExaminationRecord
    examiner: User
    candidates: tuple[UnmaskedCandidate, ...]
    features: SeatFeatures = field(default_factory=SeatFeatures)


@dataclass(frozen=True)
class ReviewView:
    """Both examinations side by side.

    Attributes:
        agree: both came to the same finding.
        person: photos of the person both call possible, newest first; empty otherwise.
    """

    request: RequestRecord
    search: SearchRecord
    first: SeatView
    second: SeatView
    agree: bool
    person: tuple[PhotoRecord, ...]
    decision: DecisionRecord | None
    lead: LeadRecord | None


def view_review(desk: Desk, search_id: str) -> ReviewView:
    """Return both locked examinations, with ranks and names; that they are seen is logged first.

    Raises:
        Refused: no supervisor or auditor, one of the two examiners, or not both locked yet.
    """
    with attempt(desk, Act.VIEW_REVIEW, search_id) as act, act.writing() as work:
        search, review = needed_review(work.db, search_id)
        act.request = search.request_id
        _check_may_see(work.db, desk, search, review)
        work.log(search_id)
        return _view(work.db, search, review)


def candidate_photos(desk: Desk, search_id: str, candidate_id: str) -> list[CandidatePicture]:
    """Return a candidate's photos for the supervisor; that they are seen is logged first."""
    with attempt(desk, Act.VIEW_REVIEW, search_id, candidate_id) as act:
        with act.writing() as work:
            search, review = needed_review(work.db, search_id)
            act.request = search.request_id
            _check_may_see(work.db, desk, search, review)
            row = next((row for row in reviews.candidates(work.db, search_id) if row.id == candidate_id), None)
            if row is None:
                raise BadInput("This candidate is not on the list of this search.")
            photos = gallery.photos_of(work.db, row.person_id)
            work.log(search_id, candidate_id, *(photo.id for photo in photos))
            day = day_of_search(work.db, search_id)
        return with_nearest([open_photo(desk.house, photo) for photo in photos], day)


def decide(
    desk: Desk, search_id: str, verdict: Verdict, reason: str, recipients: Sequence[str] = ()
) -> LeadRecord | None:
    """Record the supervisor's decision; with the approval of an agreed possible match, release the lead.

    A proficiency test ends here: its decision is recorded like any other, and no lead comes out.

    Args:
        recipients: who receives the lead; at least one where a lead comes out.

    Returns:
        The lead; None where none comes out.

    Raises:
        Refused: no supervisor, one of the two examiners, interest not declared, not ready, or an approval of a
            disagreement.
        BadInput: a reason or a recipient is missing.
    """
    with attempt(desk, Act.DECIDE, search_id) as act, act.writing() as work:
        search, review = needed_review(work.db, search_id)
        act.request = search.request_id
        check_may_decide(review, desk.person, verdict, reason)
        check_declared(work.db, desk, search.request_id)
        check_may_take_part(work.db, desk, search.request_id)
        candidate = agreed_candidate(review) if verdict is Verdict.APPROVE else None
        names = tuple(name.strip() for name in recipients if name.strip())
        if candidate and not names:
            raise BadInput("A lead needs at least one recipient. Name who receives it.")
        record = DecisionRecord(new_id(), search_id, desk.session.user.id, verdict, reason.strip(), work.at)
        seq = work.log(record.id, search_id, verdict=verdict.value, agree=findings_agree(review))
        reviews.add_decision(work.db, record, seq)
        if candidate is None or is_test(work.db, search_id):
            return None
        return _release(work, desk, record, candidate, names)


def _release(
    work: Writing, desk: Desk, decision: DecisionRecord, candidate_id: str, recipients: tuple[str, ...]
) -> LeadRecord:
    year = work.at[:4]
    number = f"L-{year}-{reviews.lead_count(work.db, year) + 1:04d}"
    lead = LeadRecord(new_id(), number, decision.search_id, decision.id, candidate_id, recipients, work.at)
    seq = work.log(lead.id, decision.id, candidate_id, act=Act.RELEASE_LEAD, number=number, recipients=len(recipients))
    reviews.add_lead(work.db, lead, desk.session.user.id, seq)
    return lead


def _check_may_see(db: Db, desk: Desk, search: SearchRecord, review: Review) -> None:
    check_may_see_both(review, desk.person)
    check_stays_blind(examining=reviews.is_examining(db, search.request_id, desk.session.user.id))


def _view(db: Db, search: SearchRecord, review: Review) -> ReviewView:
    request = needed_request(db, search.request_id)
    known, seats = people(db), reviews.examinations_of(db, search.id)
    first, second = (
        SeatView(
            seats[seat], known[seats[seat].examiner_id], tuple(unmasked(db, seats[seat])),
            features_of(db, seats[seat].id),
        )
        for seat in Seat
    )  # fmt: skip
    candidate = agreed_candidate(review)
    person = next((row.person_id for row in reviews.candidates(db, search.id) if row.id == candidate), None)
    photos = tuple(gallery.photos_of(db, person)) if person else ()
    agree = findings_agree(review)
    decided, lead = reviews.decision(db, search.id), reviews.lead(db, search.id)
    return ReviewView(request, search, first, second, agree, photos, decided, lead)
