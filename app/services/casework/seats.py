"""An examiner's own seat: what every service of an examination asks before anything else."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.casework.review import Review, check_may_work
from app.domain.records import ExaminationRecord
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.casework.needed import needed_review, needed_search
from app.services.recording import Attempt, Desk
from app.storage.engine import Db
from app.storage.tables import audit, features, reviews
from app.storage.tables.reviews import CandidateRow


def own_seat(db: Db, desk: Desk, examination_id: str) -> tuple[ExaminationRecord, Review]:
    """Return the signed-in examiner's own examination. Raises `Refused` for anybody else's."""
    record = reviews.examination(db, examination_id)
    if record is None or record.examiner_id != desk.session.user.id:
        raise Refused("This examination is another examiner's, or does not exist. Open your own from the queue.")
    _, review = needed_review(db, record.search_id)
    return record, review


def working_seat(db: Db, desk: Desk, act: Attempt, examination_id: str) -> ExaminationRecord:
    """Return the own examination, which is not locked yet, and tell the attempt its request.

    Raises:
        Refused: another examiner's, locked, or decided.
    """
    record, review = own_seat(db, desk, examination_id)
    act.request = request_of(db, record)
    check_may_work(review, record.seat, desk.person)
    return record


def request_of(db: Db, record: ExaminationRecord) -> str:
    """Return the id of the request an examination belongs to."""
    return needed_search(db, record.search_id).request_id


def viewed(db: Db, desk: Desk, examination_id: str) -> set[str]:
    """Return the candidates whose pictures this person has opened in this examination."""
    return audit.objects_seen(db, Act.VIEW_CANDIDATE.value, (examination_id, desk.session.user.id))


def has_seen_candidates(db: Db, desk: Desk, record: ExaminationRecord) -> bool:
    """Tell whether this person has seen any picture of the list, large or small."""
    shown = audit.objects_seen(db, Act.SHOW_CANDIDATES.value, (record.id, desk.session.user.id))
    return bool(viewed(db, desk, record.id) or shown - {record.search_id})


def needed_candidate(rows: Sequence[CandidateRow], candidate_id: str) -> CandidateRow:
    """Return a candidate of the list. Raises `BadInput` for anybody else."""
    row = next((row for row in rows if row.id == candidate_id), None)
    if row is None:
        raise BadInput("This candidate is not on the list of this examination.")
    return row


def check_analysed(db: Db, record: ExaminationRecord) -> None:
    """Raise `Refused` before the examination has its analysis; one that was locked without is an earlier version's."""
    if record.locked_at is None and not features.is_analysed(db, record.id):
        raise Refused(
            "Your analysis of the probe is not recorded yet, so no candidate opens. Go through the probe's features "
            "first and record them."
        )


def check_compared(db: Db, desk: Desk, record: ExaminationRecord, candidate_id: str) -> CandidateRow:
    """Return a candidate whose features may be judged or drawn on.

    Raises:
        BadInput: nobody of the list. Refused: no analysis yet, or the candidate's pictures were never opened.
    """
    row = needed_candidate(reviews.candidates(db, record.search_id), candidate_id)
    check_analysed(db, record)
    if candidate_id not in viewed(db, desk, record.id):
        raise Refused("You have not opened this candidate's pictures yet. Look at them before you compare features.")
    return row
