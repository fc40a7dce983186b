"""The queue: every request with where it stands, and what waits for whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.records import EvidenceRecord, ProbeRecord, RequestRecord, SearchRecord
from app.domain.requests import Suitability, suitability
from app.domain.review import STAGE_WORDS, Review, Stage, stage
from app.domain.roles import PERMISSIONS, Act, Role
from app.errors import BadInput
from app.services.probes import marks_of
from app.services.recording import Desk, attempt
from app.storage import cases, reviews
from app.storage.engine import Db


class NextStep(StrEnum):
    """What a request waits for."""

    EVIDENCE = "evidence"
    PROBE = "probe"
    OVERRIDE = "override"
    SEARCH = "search"
    EXAMINATION = "examination"
    VERIFICATION = "verification"
    DECISION = "decision"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Standing:
    """Where one request stands, as this person may know it.

    Attributes:
        words: the stage in words.
        mine: whether this person can do the next step.
        own_examination: id of this person's examination in the newest search, None without.
        probe_id: the probe of the newest search, before that the newest that may be searched.
    """

    request: RequestRecord
    words: str
    step: NextStep
    mine: bool
    search: SearchRecord | None
    own_examination: str | None
    stage: Stage | None
    probe_id: str | None = None


@dataclass(frozen=True)
class PastSearch:
    """One search of a request, as far as everybody may know it: nothing of who examined or what they found."""

    search_id: str
    probe_mark: str
    run_at: str
    people: int
    photos: int
    list_length: int
    words: str
    decided: bool


@dataclass(frozen=True)
class RequestFile:
    """Everything of one request that leads up to its searches, and the searches, oldest first."""

    request: RequestRecord
    evidence: tuple[EvidenceRecord, ...]
    probes: tuple[ProbeRecord, ...]
    standing: Standing
    searches: tuple[PastSearch, ...] = ()


def standings(desk: Desk) -> list[Standing]:
    """Return every request, newest first; none to those who have nothing to do with requests."""
    if not desk.session.user.roles & PERMISSIONS[Act.VIEW_REQUEST]:
        return []
    with desk.reading() as db:
        return [_standing(db, desk, request) for request in cases.requests(db)]


def open_request_file(desk: Desk, request_id: str) -> RequestFile:
    """Return one request with its evidence and probes; that it is read is logged first. Raises `BadInput` for none."""
    with attempt(desk, Act.VIEW_REQUEST, request_id, request=request_id) as act, act.writing() as work:
        request = cases.request(work.db, request_id)
        if request is None:
            raise BadInput("This request does not exist. Choose one from the queue.")
        work.log(request_id)
        return _file(work.db, desk, request)


def refresh_request_file(desk: Desk, request_id: str) -> RequestFile:
    """Return the request as it stands after one's own act; it was opened, and logged, before."""
    with attempt(desk, Act.VIEW_REQUEST, request_id, request=request_id), desk.reading() as db:
        request = cases.request(db, request_id)
        if request is None:
            raise BadInput("This request does not exist. Choose one from the queue.")
        return _file(db, desk, request)


def _file(db: Db, desk: Desk, request: RequestRecord) -> RequestFile:
    evidence, probes = cases.evidence_of(db, request.id), cases.probes_of(db, request.id)
    past = tuple(_past(db, search) for search in reviews.searches_of(db, request.id))
    if _stays_blind(db, desk, request.id):
        evidence = [replace(item, added_by="") for item in evidence]
        probes = [replace(probe, taken_by="") for probe in probes]
    standing = _standing(db, desk, request)
    return RequestFile(standing.request, tuple(evidence), tuple(probes), standing, past)


def _stays_blind(db: Db, desk: Desk, request_id: str) -> bool:
    """Tell whether this person may have to verify, and so may not learn who worked on the request before.

    An examiner who did not search, while the newest review is undecided. The supervisor's view of the review names all.
    """
    searches = reviews.searches_of(db, request_id)
    review = reviews.review(db, searches[-1].id) if searches else None
    if review is None or review.verdict is not None or not _holds(desk, Role.EXAMINER):
        return False
    return review.first.examiner_id != desk.session.user.id


def _past(db: Db, search: SearchRecord) -> PastSearch:
    review = reviews.review(db, search.id)
    assert review is not None  # noqa: S101 a search opens its first examination in the same transaction
    return PastSearch(
        search.id, marks_of(db, search), search.run_at, search.snapshot.people, search.snapshot.photos,
        search.list_length, STAGE_WORDS[stage(review)], review.verdict is not None,
    )  # fmt: skip


def _standing(db: Db, desk: Desk, request: RequestRecord) -> Standing:
    searches = reviews.searches_of(db, request.id)
    if not searches:
        step, words = _before_search(db, request.id)
        mine = _holds(desk, Role.SUPERVISOR if step is NextStep.OVERRIDE else Role.EXAMINER)
        probes = cases.probes_of(db, request.id)
        probes = [probe for probe in probes if not _stopped(probe)] or probes
        return Standing(request, words, step, mine, None, None, None, probes[-1].id if probes else None)
    search = searches[-1]
    review = reviews.review(db, search.id)
    assert review is not None  # noqa: S101 a search opens its first examination in the same transaction
    own = next(
        (e.id for e in reviews.examinations_of(db, search.id).values() if e.examiner_id == desk.session.user.id), None
    )
    where = stage(review)
    step, mine = _step(where, review, desk)
    if search.run_by != desk.session.user.id:
        search = replace(search, run_by="")  # the verifier is not told whose search it is, and nobody needs it here
    if _stays_blind(db, desk, request.id):
        request = replace(request, opened_by="")
    return Standing(request, STAGE_WORDS[where], step, mine, search, own, where, search.probe_id)


def _before_search(db: Db, request_id: str) -> tuple[NextStep, str]:
    if not cases.evidence_of(db, request_id):
        return NextStep.EVIDENCE, "Waiting for evidence"
    probes = cases.probes_of(db, request_id)
    if not probes:
        return NextStep.PROBE, "Waiting for a probe"
    if all(_stopped(probe) for probe in probes):
        return NextStep.OVERRIDE, "Probe under the floor, waiting for a supervisor"
    return NextStep.SEARCH, "Ready to search"


def _stopped(probe: ProbeRecord) -> bool:
    return suitability(probe.measures.eye_distance_px) is Suitability.UNDER_FLOOR and not probe.override_by


def _step(where: Stage, review: Review, desk: Desk) -> tuple[NextStep, bool]:
    me = desk.session.user.id
    examiners = {review.first.examiner_id} | ({review.second.examiner_id} if review.second else set())
    if where is Stage.EXAMINATION:
        return NextStep.EXAMINATION, me == review.first.examiner_id
    if where is Stage.WAITING_FOR_VERIFIER:
        blind = me not in examiners | review.informed
        return NextStep.VERIFICATION, blind and _holds(desk, Role.EXAMINER)
    if where is Stage.VERIFICATION:
        return NextStep.VERIFICATION, review.second is not None and me == review.second.examiner_id
    if where is Stage.WAITING_FOR_SUPERVISOR:
        return NextStep.DECISION, me not in examiners and _holds(desk, Role.SUPERVISOR)
    if where in {Stage.RETURNED, Stage.REFUSED, Stage.NO_POSSIBLE_MATCH}:
        return NextStep.SEARCH if where is Stage.RETURNED else NextStep.NOTHING, (
            where is Stage.RETURNED and _holds(desk, Role.EXAMINER)
        )
    return NextStep.NOTHING, False


def _holds(desk: Desk, role: Role) -> bool:
    return role in desk.session.user.roles
