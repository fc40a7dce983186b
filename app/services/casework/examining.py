"""Examination, in either seat: what is shown here is all that an examiner may know before the lock.

Both seats use the same functions. Nothing they return before the lock holds a rank, a distance, a name, a charge, the
photo that carried the result, or anything of the other seat: blindness is made here, not by hiding a label.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.casework.candidates import shuffled
from app.domain.casework.checklist import Checklist
from app.domain.casework.features import check_judged
from app.domain.casework.media import Pixels
from app.domain.casework.review import (
    Answer,
    Disposition,
    Finding,
    Review,
    Seat,
    check_may_unmask,
    check_may_work,
    check_stays_blind,
    checked_answer,
    finding_of,
)
from app.domain.ids import new_id
from app.domain.records import ExaminationRecord, UnmaskedCandidate
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.casework.analysing import analysis_in
from app.services.casework.checklists import load_checklist
from app.services.casework.comparing import features_of
from app.services.casework.encounters import day_of_search, with_nearest
from app.services.casework.needed import needed_photo, needed_request, needed_search
from app.services.casework.photos import CandidatePicture, open_photo
from app.services.casework.probes import further_marks, marks_of
from app.services.casework.seats import check_analysed, needed_candidate, own_seat, request_of, viewed
from app.services.recording import Desk, Writing, attempt
from app.storage.engine import Db
from app.storage.tables import gallery, reviews
from app.storage.tables.reviews import CandidateRow
from app.vision.thumbnails import decode_own

CONCLUSIONS: tuple[str, ...] = (
    "strong support for different persons",
    "support for different persons",
    "limited support for different persons",
    "no support for either",
    "limited support for the same person",
    "support for the same person",
    "strong support for the same person",
    "insufficient for comparison",
)
"""The ordinal scale, for the candidate called possible or the list as a whole: seven steps, and insufficient."""
_NEUTRAL = 3


def goes_with(conclusion: str, *, possible: bool) -> bool:
    """Tell whether a conclusion does not speak against an outcome; it is the examiner's all the same.

    Args:
        conclusion: one of `CONCLUSIONS`.
        possible: whether a candidate was called possible. Then only support for the same person goes with it; without
            one, everything else.
    """
    place = CONCLUSIONS.index(conclusion)
    return (_NEUTRAL < place < len(CONCLUSIONS) - 1) is possible


@dataclass(frozen=True)
class MaskedCandidate:
    """A candidate before the lock: an opaque id and this examiner's own answer."""

    id: str
    photos: int
    answer: Answer | None
    viewed: bool


@dataclass(frozen=True)
class Sitting:
    """One examiner's examination.

    Attributes:
        probe_mark: names every probe that was searched with; `probe_id` is the search's own.
        candidates: in this examiner's own shuffled order.
        further_probes: those searched together with it, by id what each is called.
        finding: None until locked; so are this examiner's own conclusion and grounds.
        analysed: the analysis of the probe is recorded; before that no candidate opens.
        checklist: what the analysis followed; before it, the section's list of today.
    """

    examination_id: str
    search_id: str
    request_id: str
    request_number: str
    probe_id: str
    probe_mark: str
    seat: Seat
    candidates: tuple[MaskedCandidate, ...]
    finding: Finding | None
    analysed: bool
    checklist: Checklist
    conclusion: str | None = None
    grounds: str | None = None
    further_probes: Mapping[str, str] = field(default_factory=dict)

    @property
    def unanswered(self) -> int:
        """How many candidates have no answer yet."""
        return sum(candidate.answer is None for candidate in self.candidates)


def sitting(desk: Desk, examination_id: str) -> Sitting:
    """Return the signed-in examiner's own examination. Raises `Refused` for anybody else's."""
    with attempt(desk, Act.SHOW_CANDIDATES, examination_id) as act, act.writing() as work:
        record, review = own_seat(work.db, desk, examination_id)
        search = needed_search(work.db, record.search_id)
        act.request = search.request_id
        work.log(examination_id, search.id, seat=record.seat.value)
        request = needed_request(work.db, search.request_id)
        analysis = analysis_in(work.db, examination_id)
        return Sitting(
            examination_id, search.id, request.id, request.form.number, search.probe_id, marks_of(work.db, search),
            record.seat, _masked(work.db, desk, record), _chair_finding(review, record.seat), analysis is not None,
            analysis.checklist if analysis else load_checklist(desk.house), record.conclusion, record.summary,
            further_marks(work.db, search),
        )  # fmt: skip


def thumbnails(desk: Desk, examination_id: str) -> dict[str, Pixels]:
    """Return a small picture per candidate (their newest photo); that they are seen is logged first."""
    with attempt(desk, Act.SHOW_CANDIDATES, examination_id) as act:
        with act.writing() as work:
            record, _ = own_seat(work.db, desk, examination_id)
            act.request = request_of(work.db, record)
            check_analysed(work.db, record)
            photos = {row.id: gallery.photos_of(work.db, row.person_id) for row in _in_own_order(work.db, record)}
            newest = {key: found[0] for key, found in photos.items() if found}  # of a removed person none is left
            work.log(examination_id, *(photo.id for photo in newest.values()), thumbnails=len(newest))
        store = desk.house.workspace.store
        return {key: decode_own(store.read(photo.thumbnail)) for key, photo in newest.items()}


def candidate_pictures(desk: Desk, examination_id: str, candidate_id: str) -> list[CandidatePicture]:
    """Return all photos of a candidate, newest first, full size; that they are seen is logged first.

    Of several, the one taken nearest in time to the evidence is marked.
    """
    with attempt(desk, Act.VIEW_CANDIDATE, examination_id, candidate_id) as act:
        with act.writing() as work:
            record, _ = own_seat(work.db, desk, examination_id)
            act.request = request_of(work.db, record)
            row = needed_candidate(reviews.candidates(work.db, record.search_id), candidate_id)
            check_analysed(work.db, record)
            photos = gallery.photos_of(work.db, row.person_id)
            work.log(examination_id, candidate_id, *(photo.id for photo in photos))
            day = day_of_search(work.db, record.search_id)
        return with_nearest([open_photo(desk.house, photo) for photo in photos], day)


def note_viewing_aid(desk: Desk, examination_id: str, candidate_id: str, aid: str) -> None:
    """Log that a viewing aid (swipe, blink, overlay …) was used on a candidate."""
    with attempt(desk, Act.USE_VIEWING_AID, examination_id, candidate_id) as act, act.writing() as work:
        record, _ = own_seat(work.db, desk, examination_id)
        act.request = request_of(work.db, record)
        work.log(examination_id, candidate_id, aid=aid)


def answer(desk: Desk, examination_id: str, given: Answer) -> None:
    """Record an answer for one candidate; an earlier one stays in the record.

    Raises:
        BadInput: a note is due and missing, or no such candidate. Refused: not this person's turn, or the candidate's
            pictures were not opened by this examiner.
    """
    with attempt(desk, Act.ANSWER_CANDIDATE, examination_id, given.candidate_id) as act, act.writing() as work:
        record, review = own_seat(work.db, desk, examination_id)
        act.request = request_of(work.db, record)
        check_may_work(review, record.seat, desk.person)
        needed_candidate(reviews.candidates(work.db, record.search_id), given.candidate_id)
        check_analysed(work.db, record)
        if given.candidate_id not in viewed(work.db, desk, examination_id):
            raise Refused("You have not opened this candidate's pictures yet. Look at them before you answer.")
        _write_answer(work, examination_id, checked_answer(given))


def answer_rest_as_not_this_person(desk: Desk, examination_id: str) -> int:
    """Answer every candidate without an answer as 'not this person'; return how many.

    This makes "no possible match" one action. It does not replace looking: each of those candidates must have been
    opened.

    Raises:
        Refused: some candidate was never opened, or it is not this person's turn.
    """
    with attempt(desk, Act.ANSWER_CANDIDATE, examination_id) as act, act.writing() as work:
        record, review = own_seat(work.db, desk, examination_id)
        act.request = request_of(work.db, record)
        check_may_work(review, record.seat, desk.person)
        check_analysed(work.db, record)
        candidates = _masked(work.db, desk, record)
        possible = [c for c in candidates if c.answer and c.answer.disposition is Disposition.POSSIBLE]
        if possible:
            raise Refused("You have marked a candidate as possible. Change that answer first if you found nobody.")
        rest = [candidate for candidate in candidates if candidate.answer is None]
        unseen = sum(not candidate.viewed for candidate in rest)
        if unseen:
            noun = "candidate has" if unseen == 1 else "candidates have"
            raise Refused(f"{unseen} {noun} not been opened yet. Look at every candidate before you rule them all out.")
        if not rest:
            raise BadInput("Every candidate is answered already. Lock the decision.")
        for candidate in rest:
            _write_answer(work, examination_id, Answer(candidate.id, Disposition.NOT_THIS_PERSON))
        return len(rest)


def lock(desk: Desk, examination_id: str, conclusion: str, summary: str) -> Finding:
    """Lock the decision. It cannot be changed afterwards.

    Args:
        conclusion: one of `CONCLUSIONS`.
        summary: the examiner's grounds, feature by feature.

    Raises:
        Refused: a candidate is unanswered, several are possible, a feature seen on the probe is not judged for the
            possible one, or it is not this person's turn.
        BadInput: no conclusion from the scale, or no grounds for a possible candidate.
    """
    with attempt(desk, Act.LOCK_EXAMINATION, examination_id) as act, act.writing() as work:
        record, review = own_seat(work.db, desk, examination_id)
        act.request = request_of(work.db, record)
        check_may_work(review, record.seat, desk.person)
        ids = [row.id for row in reviews.candidates(work.db, record.search_id)]
        finding = finding_of(ids, reviews.answers(work.db, examination_id))
        if finding.candidate_id:
            written = features_of(work.db, examination_id)
            check_judged(written.analysis, written.judgements_of(finding.candidate_id))
        if conclusion not in CONCLUSIONS:
            raise BadInput("Choose a conclusion from the scale before you lock the decision.")
        if finding.candidate_id and not summary.strip():
            raise BadInput("A possible match needs its grounds. Write down which features agree and which do not.")
        seq = work.log(examination_id, record.search_id, outcome=finding.outcome.value, seat=record.seat.value)
        reviews.add_lock(work.db, examination_id, finding, conclusion, summary.strip(), work.at, seq)
        return finding


def unmask(desk: Desk, examination_id: str) -> list[UnmaskedCandidate]:
    """Return ranks, distances and names, in rank order, to the examiner who locked; the unmasking is logged first."""
    with attempt(desk, Act.UNMASK, examination_id) as act, act.writing() as work:
        record, review = own_seat(work.db, desk, examination_id)
        act.request = request_of(work.db, record)
        check_may_unmask(review, record.seat, desk.person)
        check_stays_blind(examining=reviews.is_examining(work.db, act.request, desk.session.user.id))
        identifier = new_id()
        seq = work.log(identifier, examination_id)
        reviews.add_unmasking(work.db, identifier, examination_id, work.at, seq)
        return unmasked(work.db, record)


def unmasked(db: Db, record: ExaminationRecord) -> list[UnmaskedCandidate]:
    """Return a locked examination's list in rank order. For services that have checked who asks."""
    answers = {item.candidate_id: item for item in reviews.answers(db, record.id)}
    own = {row.id: place for place, row in enumerate(_in_own_order(db, record), 1)}
    result = []
    for row in reviews.candidates(db, record.search_id):
        photo = needed_photo(db, row.photo_id)
        given = answers[row.id]
        result.append(
            UnmaskedCandidate(
                row.id, row.rank, row.distance, row.person_id, photo.person_identifier, photo.name, photo.charge,
                row.photo_id, own[row.id], given.disposition.value, given.note, photo.taken_on, photo.record_number,
            )
        )  # fmt: skip
    return result


def _in_own_order(db: Db, record: ExaminationRecord) -> tuple[CandidateRow, ...]:
    """Sort by the candidates' random ids first, so that the shuffle's input order says nothing either."""
    rows = sorted(reviews.candidates(db, record.search_id), key=lambda row: row.id)
    return shuffled(rows, record.seed)


def _masked(db: Db, desk: Desk, record: ExaminationRecord) -> tuple[MaskedCandidate, ...]:
    answers = {item.candidate_id: item for item in reviews.answers(db, record.id)}
    seen = viewed(db, desk, record.id)
    return tuple(
        MaskedCandidate(row.id, len(gallery.photos_of(db, row.person_id)), answers.get(row.id), row.id in seen)
        for row in _in_own_order(db, record)
    )


def _chair_finding(review: Review, seat: Seat) -> Finding | None:
    chair = review.first if seat is Seat.FIRST else review.second
    return chair.finding if chair else None


def _write_answer(work: Writing, examination_id: str, given: Answer) -> None:
    identifier = new_id()
    seq = work.log(identifier, examination_id, given.candidate_id, disposition=given.disposition.value)
    reviews.add_answer(work.db, identifier, examination_id, given, work.at, seq)
