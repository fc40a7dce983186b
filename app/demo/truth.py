"""What the played examiners know and no real one may: who is who.

The demo's examiners decide from the known truth; its output says so. Everything here reads past the blindness that the
services keep, and nothing outside the demo may import it (a contract in `pyproject.toml` holds that).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.demo.cases import KnownProbe
from app.domain.casework.candidates import shuffled
from app.domain.casework.choice import choice_order
from app.services.casework.sheets import sheet_order
from app.services.house import House
from app.services.recording import Desk
from app.storage.tables import cases, gallery, reviews


def true_candidate(desk: Desk, search_id: str, person_identifier: str | None) -> str | None:
    """Return the id of the candidate who is the person, None when nobody on the list is."""
    return next((c.id for c in _listed(desk, search_id) if c.person_identifier == person_identifier), None)


def true_rank(desk: Desk, search_id: str, person_identifier: str | None) -> tuple[int | None, int]:
    """Return the rank of the person on the list, None when they are not on it, and the length of the list."""
    listed = _listed(desk, search_id)
    return next((c.rank for c in listed if c.person_identifier == person_identifier), None), len(listed)


@dataclass(frozen=True)
class StillRank:
    """Where the true person of a still stands when the gallery is ranked by it.

    Attributes:
        rank: None when no face was found.
    """

    still: str
    person: str
    faces: int
    rank: int | None


def rank_of_still(house: House, desk: Desk, known: KnownProbe) -> StillRank:
    """Rank the gallery by the largest face of a still. A measurement on files; it is no search and enters no case."""
    with house.open_media(iter([known.path.read_bytes()]), known.path.name) as reader:
        pixels = reader.frame(0).pixels
    faces = sorted(house.analyst.find(pixels), key=lambda face: -face.landmarks.eye_distance_px)
    if not faces:
        return StillRank(known.path.name, known.person, 0, None)
    template = house.analyst.describe(pixels, faces[:1])[0]
    index = house.index()
    with desk.reading() as db:
        wanted = gallery.person_ids(db)[known.person]
    ranked = index.rank(template.vector, index.snapshot.people)
    rank = next((row.rank for row in ranked if row.person_id == wanted), None)
    return StillRank(known.path.name, known.person, len(faces), rank)


@dataclass(frozen=True)
class _Listed:
    id: str
    rank: int
    person_identifier: str


def _listed(desk: Desk, search_id: str) -> list[_Listed]:
    with desk.reading() as db:
        rows = []
        for candidate in reviews.candidates(db, search_id):
            photo = gallery.photo(db, candidate.photo_id)
            if photo is not None:
                rows.append(_Listed(candidate.id, candidate.rank, photo.person_identifier))
        return rows


def place_in_order(desk: Desk, examination_id: str, candidate_id: str | None) -> int | None:
    """Return where a candidate lies in an examiner's shuffled order, from 0; None for None."""
    if candidate_id is None:
        return None
    with desk.reading() as db:
        record = reviews.examination(db, examination_id)
        if record is None:
            return None
        ids = sorted(candidate.id for candidate in reviews.candidates(db, record.search_id))
        return shuffled(ids, record.seed).index(candidate_id)


@dataclass(frozen=True)
class OpenReview:
    """The newest search of a request and the signed-in examiner's examination of it."""

    search_id: str
    examination_id: str


def open_review(desk: Desk, request_number: str) -> OpenReview:
    """Return what the signed-in examiner works on. Raises `LookupError` when there is nothing."""
    with desk.reading() as db:
        request = next(item for item in cases.requests(db) if item.form.number == request_number)
        search = reviews.searches_of(db, request.id)[-1]
        seats = reviews.examinations_of(db, search.id).values()
        own = next((item.id for item in seats if item.examiner_id == desk.session.user.id), "")
        return OpenReview(search.id, own)


def best_sighting(desk: Desk, request_number: str) -> tuple[int, int]:
    """Return the place on the contact sheet and the frame of the face that a person would pick: large and sharp."""
    with desk.reading() as db:
        request = next(item for item in cases.requests(db) if item.form.number == request_number)
        found = sheet_order(cases.sightings_of(db, cases.evidence_of(db, request.id)[-1].id)) or []
    place = max(range(len(found)), key=lambda number: choice_order(found[number].sighting.measures))
    return place, found[place].sighting.frame_index
