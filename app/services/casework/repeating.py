"""A search made again on the state of the gallery that it ran on: the same list, less what was removed since."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.domain.casework.candidates import Fusion, RankedPerson, nearest_of
from app.domain.gallery.templates import Vector, mean_of
from app.domain.records import SearchRecord
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.search.people import GalleryIndex, IndexSource, build_index
from app.services.casework.needed import numbered_request
from app.services.recording import Desk, attempt
from app.storage.engine import Db
from app.storage.tables import gallery_models, gallery_rows, removals, reviews
from app.storage.tables.reviews import CandidateRow

SAME_DISTANCE = 1e-5
"""Engines add in another order; their distances differ by less than this."""


@dataclass(frozen=True)
class Repetition:
    """How a search came out again. Nothing in it names or ranks anybody.

    Attributes:
        candidates: on the list of then.
        photos: searched again.
        removed: photos of that state that were removed since, and cannot be searched any more.
        gone: candidates of the list whose photo was removed since.
        differences: sentences; empty when the list is the same.
    """

    search_id: str
    gallery_version: int
    candidates: int
    photos: int
    removed: int
    gone: int
    differences: tuple[str, ...]


def repeat_searches(desk: Desk, request_number: str) -> list[Repetition]:
    """Make every search of a request again, oldest first, with the reference engine; each is logged.

    Args:
        desk: an auditor's.

    Raises:
        BadInput: no such request, or nothing was searched in it. Refused: a probe or the gallery was described with
            networks that are not here any more.
    """
    with attempt(desk, Act.REPEAT_SEARCH) as act:
        with desk.reading() as db:
            request = numbered_request(db, request_number)
            searches = reviews.searches_of(db, request.id)
        if not searches:
            raise BadInput(f"Nothing was searched in request {request_number}.")
        act.request = request.id
        found = []
        for search in searches:
            with desk.reading() as db:
                repetition = _repeated(db, search)
            act.note(search.id, same=not repetition.differences, removed=repetition.removed, gone=repetition.gone)
            found.append(repetition)
        return found


def _repeated(db: Db, search: SearchRecord) -> Repetition:
    model, version = search.models[-1].sha256, search.snapshot.version
    stored = gallery_rows.templates_until(db, model, version)
    index = build_index(IndexSource(model, version, stored.photo_ids, stored.person_ids, stored.vectors))
    recorded = reviews.candidates(db, search.id)
    gone = {row.person_id for row in recorded if removals.removal_of(db, row.photo_id) is not None}
    removed = search.snapshot.photos - len(stored.photo_ids)
    ranked = _ranked(index, _vectors(db, search, model), search.list_length + len(gone), search.fusion)
    differences = [] if removed or index.snapshot == search.snapshot else ["The gallery is not the one of then."]
    differences += _differences([row for row in recorded if row.person_id not in gone], ranked, gone)
    return Repetition(
        search.id, version, len(recorded), len(stored.photo_ids), removed, len(gone), tuple(differences)
    )  # fmt: skip


def _vectors(db: Db, search: SearchRecord, model: str) -> list[Vector]:
    templates = [gallery_models.probe_template(db, probe_id, model) for probe_id in search.probe_ids]
    vectors = [each.vector for each in templates if each is not None]
    if len(vectors) < len(search.probe_ids):
        raise Refused("A probe of this search has no template of the network that was used then.")
    return vectors


def _ranked(index: GalleryIndex, vectors: list[Vector], length: int, fusion: Fusion) -> list[RankedPerson]:
    if fusion is Fusion.MEAN:
        return index.rank(mean_of(vectors), length)
    alone = [index.rank(vector, length) for vector in vectors]
    return alone[0] if fusion is Fusion.NONE else nearest_of(alone, length)


def _differences(recorded: list[CandidateRow], ranked: list[RankedPerson], gone: set[str]) -> list[str]:
    """Compare the order of those who were on the list; others may only come after them, or in place of who left."""
    known = {row.person_id for row in recorded}
    again = [row for row in ranked if row.person_id in known]
    if [row.person_id for row in again] != [row.person_id for row in recorded]:
        return ["The order of the candidates is not the one of then."]
    said = []
    if any(new.photo_id != old.photo_id for new, old in zip(again, recorded, strict=True)):
        said.append("A candidate is carried by another photo than then.")
    if any(abs(new.distance - old.distance) > SAME_DISTANCE for new, old in zip(again, recorded, strict=True)):
        said.append("A distance is not the one of then.")
    furthest = max((row.distance for row in recorded), default=np.inf)
    nearer = [row for row in ranked if row.person_id not in known | gone and row.distance < furthest - SAME_DISTANCE]
    if nearer and not gone:
        said.append("Somebody is nearer than a candidate of then and was not on the list.")
    return said
