"""The queue: every request with where it stands, and what waits for whom."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.casework.requests import Suitability, suitability
from app.domain.casework.review import (
    STAGE_WORDS,
    Person,
    Review,
    Seat,
    Stage,
    check_may_judge,
    check_may_verify,
    stage,
)
from app.domain.records import EvidenceRecord, ProbeRecord, RequestRecord, SearchRecord
from app.domain.staff.roles import PERMISSIONS, Act, Role
from app.errors import Refused
from app.services.casework.needed import needed_request, needed_review
from app.services.casework.probes import marks_of
from app.services.recording import Desk, attempt
from app.storage.engine import Db
from app.storage.tables import cases, reviews
from app.storage.tables import standings as places
from app.storage.tables.interests import requests_closed_to
from app.storage.tables.proficiency import revealed_among
from app.storage.tables.standings import ProbeState


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
        own: whether this person opened the request, ran its newest search or sits in a seat of it.
        own_examination: id of this person's examination in the newest search, None without.
        probe_id: the probe of the newest search, before that the newest that may be searched.
        verifier: whether this person holds the second seat of the newest search.
        examined: whether this person sat in a seat of any search of the request, the newest or an earlier one, while
            the newest is undecided.
    """

    request: RequestRecord
    words: str
    step: NextStep
    mine: bool
    search: SearchRecord | None
    own_examination: str | None
    stage: Stage | None
    probe_id: str | None = None
    own: bool = False
    examined: bool = False
    verifier: bool = False


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


_EARLY_WORDS = {
    NextStep.EVIDENCE: "Waiting for evidence",
    NextStep.PROBE: "Waiting for a probe",
    NextStep.OVERRIDE: "Probe under the floor, waiting for a supervisor",
    NextStep.SEARCH: "Ready to search",
}
STAGES_IN_ORDER = (*_EARLY_WORDS.values(), *(STAGE_WORDS[each] for each in Stage))
"""The words of every stage, in the order a request goes through them."""


def standings(desk: Desk) -> list[Standing]:
    """Return every request, newest first; none to those who have nothing to do with requests."""
    if not desk.session.user.roles & PERMISSIONS[Act.VIEW_REQUEST]:
        return []
    with desk.reading() as db:
        return _standings(db, desk, cases.requests(db))


def open_request_file(desk: Desk, request_id: str) -> RequestFile:
    """Return one request with its evidence and probes; that it is read is logged first. Raises `BadInput` for none."""
    with attempt(desk, Act.VIEW_REQUEST, request_id, request=request_id) as act, act.writing() as work:
        request = needed_request(work.db, request_id)
        work.log(request_id)
        return _file(work.db, desk, request)


def refresh_request_file(desk: Desk, request_id: str) -> RequestFile:
    """Return the request as it stands after one's own act; it was opened, and logged, before."""
    with attempt(desk, Act.VIEW_REQUEST, request_id, request=request_id), desk.reading() as db:
        return _file(db, desk, needed_request(db, request_id))


def _file(db: Db, desk: Desk, request: RequestRecord) -> RequestFile:
    evidence, probes = cases.evidence_of(db, request.id), cases.probes_of(db, request.id)
    past = tuple(_past(db, search) for search in reviews.searches_of(db, request.id))
    (standing,) = _standings(db, desk, [request])
    review = reviews.review(db, standing.search.id) if standing.search is not None else None
    if review is not None and _stays_blind(desk, review):
        evidence = [replace(item, added_by="") for item in evidence]
        probes = [replace(probe, taken_by="") for probe in probes]
    return RequestFile(standing.request, tuple(evidence), tuple(probes), standing, past)


def _past(db: Db, search: SearchRecord) -> PastSearch:
    _, review = needed_review(db, search.id)
    return PastSearch(
        search.id, marks_of(db, search), search.run_at, search.snapshot.people, search.snapshot.photos,
        search.list_length, STAGE_WORDS[stage(review)], review.verdict is not None,
    )  # fmt: skip


def _standings(db: Db, desk: Desk, requests: Sequence[RequestRecord]) -> list[Standing]:
    """Return where requests stand, in the order given; the number of queries does not grow with theirs."""
    ids = [request.id for request in requests]
    searches = places.newest_searches(db, ids)
    reviewed = _reviews(db, desk, searches.values())
    early = [request_id for request_id in ids if request_id not in searches]
    with_evidence, probes = places.with_evidence(db, early), places.probe_states(db, early)
    closed = requests_closed_to(db, desk.session.user.id)
    over = revealed_among(db, ids)
    found = [
        _in_review(desk, request, searches[request.id], *reviewed[searches[request.id].id])
        if request.id in searches
        else _before_search(desk, request, request.id in with_evidence, probes.get(request.id, []))
        for request in requests
    ]
    found = [_ended(each) if each.request.id in over else each for each in found]
    return [replace(each, mine=False) if each.request.id in closed else each for each in found]


def _reviews(db: Db, desk: Desk, searches: Collection[SearchRecord]) -> dict[str, tuple[Review, str | None]]:
    """Return by search its review, and this person's examination in it.

    Of the informed, and of who examined another search of the request, it says only whether this person is one.
    """
    ids, me = [search.id for search in searches], desk.session.user.id
    seats, verdicts = places.seats_of(db, ids), places.verdicts_of(db, ids)
    with_lead = places.with_lead(db, verdicts)
    open_ones = [each for each in searches if each.id not in verdicts]
    informed = places.informed_of(db, [each for each in open_ones if Seat.SECOND not in seats[each.id]], me)
    examined = places.examined_by(db, open_ones, me)
    found: dict[str, tuple[Review, str | None]] = {}
    for search in searches:
        chairs = {seat: reviews.chair_of(record) for seat, record in seats[search.id].items()}
        knows = frozenset({me}) if search.request_id in informed else frozenset[str]()
        sat = frozenset({me}) if search.request_id in examined else frozenset[str]()
        withheld = search.id in verdicts and search.id not in with_lead
        review = Review(chairs[Seat.FIRST], chairs.get(Seat.SECOND), verdicts.get(search.id), knows, sat, withheld)
        own = next((record.id for record in seats[search.id].values() if record.examiner_id == me), None)
        found[search.id] = review, own
    return found


def _stays_blind(desk: Desk, review: Review) -> bool:
    """Tell whether this person may have to verify, and so may not learn who worked on the request before.

    An examiner who did not search, while the newest review is undecided. The supervisor's view of the review names all.
    """
    if review.verdict is not None or not _holds(desk, Role.EXAMINER):
        return False
    return review.first.examiner_id != desk.session.user.id


def _in_review(
    desk: Desk, request: RequestRecord, search: SearchRecord, review: Review, examination: str | None
) -> Standing:  # fmt: skip
    where, me = stage(review), desk.session.user.id
    step, mine = _step(where, review, desk)
    own = examination is not None or me in (request.opened_by, search.run_by)
    if search.run_by != me:
        search = replace(search, run_by="")  # the verifier is not told whose search it is, and nobody needs it here
    if _stays_blind(desk, review):
        request = replace(request, opened_by="")
    sat = examination is not None or me in review.examiners
    verifier = review.second is not None and review.second.examiner_id == me
    return Standing(
        request, STAGE_WORDS[where], step, mine, search, examination, where, search.probe_id, own, sat, verifier
    )  # fmt: skip


def _before_search(desk: Desk, request: RequestRecord, evidence: bool, probes: Sequence[ProbeState]) -> Standing:
    usable = [probe for probe in probes if not _stopped(probe)]
    if not evidence:
        step = NextStep.EVIDENCE
    elif not probes:
        step = NextStep.PROBE
    else:
        step = NextStep.SEARCH if usable else NextStep.OVERRIDE
    mine = _holds(desk, Role.SUPERVISOR if step is NextStep.OVERRIDE else Role.EXAMINER)
    probe_id = (usable or list(probes))[-1].id if probes else None
    own = request.opened_by == desk.session.user.id
    return Standing(request, _EARLY_WORDS[step], step, mine, None, None, None, probe_id, own)


def _ended(standing: Standing) -> Standing:
    """Return where a revealed proficiency test stands: nothing is left to be done in it."""
    words = standing.words if standing.stage is not None else STAGE_WORDS[Stage.ENDED]
    return replace(standing, words=words, step=NextStep.NOTHING, mine=False)


def _stopped(probe: ProbeState) -> bool:
    return suitability(probe.eye_distance_px) is Suitability.UNDER_FLOOR and not probe.overridden


def _step(where: Stage, review: Review, desk: Desk) -> tuple[NextStep, bool]:
    """Return what a review waits for, and whether this person can do it."""
    me = desk.session.user.id
    if where is Stage.EXAMINATION:
        return NextStep.EXAMINATION, me == review.first.examiner_id
    if where is Stage.WAITING_FOR_VERIFIER:
        return NextStep.VERIFICATION, _may(check_may_verify, review, desk)
    if where is Stage.VERIFICATION:
        return NextStep.VERIFICATION, review.second is not None and me == review.second.examiner_id
    if where is Stage.WAITING_FOR_SUPERVISOR:
        return NextStep.DECISION, _may(check_may_judge, review, desk)
    if where is Stage.RETURNED:
        return NextStep.SEARCH, _holds(desk, Role.EXAMINER)
    return NextStep.NOTHING, False


def _may(check: Callable[[Review, Person], None], review: Review, desk: Desk) -> bool:
    try:
        check(review, desk.person)
    except Refused:
        return False
    return True


def _holds(desk: Desk, role: Role) -> bool:
    return role in desk.session.user.roles
