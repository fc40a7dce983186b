"""One search: recorded with everything it depended on. What came out opens only after a lock."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.casework.candidates import (
    LIST_LENGTH_DEFAULT,
    Fusion,
    RankedPerson,
    checked_list_length,
    list_digest,
    nearest_of,
)
from app.domain.casework.requests import EYE_DISTANCE_FLOOR_PX, Suitability, suitability
from app.domain.casework.review import Seat, check_may_search_again, stage
from app.domain.gallery.templates import METRIC, Vector, mean_of
from app.domain.ids import new_id, random_id
from app.domain.records import ExaminationRecord, ModelUse, ProbeRecord, SearchRecord
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.search.people import GalleryIndex
from app.services.casework.interests import check_declared
from app.services.casework.needed import needed_probe, needed_review
from app.services.casework.probe_describing import template_of
from app.services.casework.taking_part import check_may_take_part, check_not_over
from app.services.recording import Attempt, Desk, Writing, attempt
from app.services.staff.certificates import check_may_search
from app.storage.engine import Db
from app.storage.tables import gallery, reviews
from app.storage.tables.reviews import CandidateRow, SeparateList

NO_FILTERS = "none"
MOST_PROBES = 20
"""So many probes may be searched together at most."""


@dataclass(frozen=True)
class SearchReceipt:
    """What a searcher learns at once: that there is a list, how long, of what gallery. No distance, no name."""

    search_id: str
    examination_id: str
    candidates: int
    people: int
    photos: int
    elapsed_ms: int


def run_search(
    desk: Desk,
    probe_id: str,
    list_length: int = LIST_LENGTH_DEFAULT,
    also: Sequence[str] = (),
    fusion: Fusion = Fusion.NONE,
) -> SearchReceipt:
    """Compare the probe's template with every photo of the gallery and open the first examination.

    Args:
        also: further probes of the request that show the same person, which the searcher answers for. Each is searched
            alone as well; those lists are recorded, and only the joint one is examined.
        fusion: how the probes make one list.

    Raises:
        Refused: no training certificate, interest not declared, a probe is under the floor, an earlier search of this
            request is still being worked on, or the gallery was changed meanwhile.
        BadInput: list length outside 2 to 50, no such probe, an empty gallery, or probes that are not of one request.
    """
    with attempt(desk, Act.SEARCH, probe_id, *also) as act:
        length = checked_list_length(list_length)
        probes = _admitted(desk, act, probe_id, also, fusion)
        index = desk.house.index()
        vectors = [template_of(desk, probe, index.model).vector for probe in probes]
        if not index.photo_ids:
            raise BadInput(
                "The gallery is empty, so there is nothing to search. An administrator imports photos first."
            )
        found = _ranked(desk, vectors, length, fusion)
        index, ranked = found.index, found.ranked
        rows = [CandidateRow(random_id(), item.rank, item.person_id, item.photo_id, item.distance) for item in ranked]
        separate = [SeparateList(probe.id, tuple(lone)) for probe, lone in zip(probes, found.alone, strict=False)]
        models = tuple(ModelUse(model.name, model.sha256, model.engine) for model in desk.house.analyst.model_ids)
        with act.writing() as work:
            _check_may_go_on(work.db, desk, probes)
            _check_unchanged(work.db, index)
            record = SearchRecord(
                new_id(), act.request, probe_id, length, index.snapshot, models, METRIC, index.engine.name, NO_FILTERS,
                found.elapsed_ms, list_digest(ranked), desk.session.user.id, work.at, tuple(also), fusion,
            )  # fmt: skip
            _record(work, record, rows, index, separate)
            examination_id = open_seat(work, desk, record.id, Seat.FIRST, Act.OPEN_EXAMINATION)
        snapshot = index.snapshot
        return SearchReceipt(
            record.id, examination_id, len(rows), snapshot.people, snapshot.photos, found.elapsed_ms
        )  # fmt: skip


def _admitted(desk: Desk, act: Attempt, probe_id: str, also: Sequence[str], fusion: Fusion) -> list[ProbeRecord]:
    """Return the probes to search with, the search's own first, and tell the attempt their request."""
    _check_joint(probe_id, also, fusion)
    with desk.reading() as db:
        probes = [needed_probe(db, each) for each in (probe_id, *also)]
        act.request = probes[0].request_id
        check_declared(db, desk, act.request)
        check_may_search(db, desk)
        _check_may_go_on(db, desk, probes)
    for probe in probes:
        _check_usable(probe, act.request)
    return probes


def _check_may_go_on(db: Db, desk: Desk, probes: Sequence[ProbeRecord]) -> None:
    """Ask before the search and once more when it is recorded: others work on meanwhile."""
    request_id = probes[0].request_id
    check_may_take_part(db, desk, request_id)
    check_not_over(db, probes)
    for search in reviews.searches_of(db, request_id):
        _, review = needed_review(db, search.id)
        check_may_search_again(stage(review))


def _check_unchanged(db: Db, index: GalleryIndex) -> None:
    """Record no list of a gallery that is not the one on record at that moment: somebody on it may just have left."""
    if gallery.version(db) != index.snapshot.version:
        raise Refused("The gallery was changed while it was searched, so nothing was recorded. Search again.")


def _check_joint(probe_id: str, also: Sequence[str], fusion: Fusion) -> None:
    if bool(also) is (fusion is Fusion.NONE):
        raise BadInput(
            "Several probes are searched together by one way of fusion, and one probe by none. Choose again."
        )
    if len({probe_id, *also}) <= len(also):
        raise BadInput("A probe was chosen twice for one search. Choose each only once.")
    if len(also) >= MOST_PROBES:
        raise BadInput(f"At most {MOST_PROBES} probes are searched together. Choose the best of them.")


def _check_usable(probe: ProbeRecord, request_id: str) -> None:
    if probe.request_id != request_id:
        raise BadInput("Only probes of one request can be searched together. Choose them from this request.")
    if suitability(probe.measures.eye_distance_px) is Suitability.UNDER_FLOOR and not probe.override_by:
        raise Refused(
            f"The eyes of {probe.mark} are {probe.measures.eye_distance_px:.1f} pixels apart; the floor is "
            f"{EYE_DISTANCE_FLOOR_PX:.0f}. Take a larger face, or ask a supervisor to override the floor."
        )


@dataclass(frozen=True)
class _Ranking:
    """What came out.

    Attributes:
        ranked: the list to be examined.
        alone: for several probes the list of each.
    """

    index: GalleryIndex
    ranked: list[RankedPerson]
    alone: list[list[RankedPerson]]
    elapsed_ms: int


def _ranked(desk: Desk, vectors: list[Vector], length: int, fusion: Fusion) -> _Ranking:
    started = time.perf_counter()
    if fusion is Fusion.MEAN:
        index, (ranked, *alone) = desk.house.rank_each([mean_of(vectors), *vectors], length)
    else:
        index, alone = desk.house.rank_each(vectors, length)
        ranked = nearest_of(alone, length) if fusion is Fusion.BEST else alone.pop()
    return _Ranking(index, ranked, alone, round((time.perf_counter() - started) * 1000))


def open_seat(work: Writing, desk: Desk, search_id: str, seat: Seat, act: Act) -> str:
    """Seat the signed-in examiner, with a shuffle of their own; return the examination's id."""
    record = ExaminationRecord(new_id(), search_id, seat, desk.session.user.id, secrets.token_hex(16), work.at)
    seq = work.log(record.id, search_id, act=act, seat=seat.value, seed=record.seed)
    reviews.add_examination(work.db, record, seq)
    return record.id


def _record(
    work: Writing,
    record: SearchRecord,
    rows: list[CandidateRow],
    index: GalleryIndex,
    separate: Sequence[SeparateList],
) -> None:
    seq = work.log(
        record.id, record.probe_id, record.list_digest, index.snapshot.digest, index.model, *record.also,
        *(list_digest(each.ranked) for each in separate), fusion=record.fusion.value, probes=len(record.probe_ids),
        gallery_version=index.snapshot.version, photos=index.snapshot.photos, people=index.snapshot.people,
        list_length=record.list_length, candidates=len(rows), metric=record.metric, engine=record.engine,
        filters=record.filters, elapsed_ms=record.elapsed_ms,
    )  # fmt: skip
    reviews.add_search(work.db, record, rows, seq, separate)
