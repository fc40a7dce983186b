"""The record that an act is about, or the sentence that says that there is none."""

from __future__ import annotations

from app.domain.casework.review import Review
from app.domain.records import EvidenceRecord, PhotoRecord, ProbeRecord, RequestRecord, SearchRecord
from app.errors import BadInput
from app.storage.engine import Db
from app.storage.tables import cases, gallery, reviews


def needed_request(db: Db, request_id: str) -> RequestRecord:
    """Return a request. Raises `BadInput` when there is none."""
    found = cases.request(db, request_id)
    if found is None:
        raise BadInput("This request does not exist. Choose one from the queue.")
    return found


def numbered_request(db: Db, number: str) -> RequestRecord:
    """Return the request of a number, blanks around it left out. Raises `BadInput` when there is none."""
    wanted = number.strip()
    found = next((each for each in cases.requests(db) if each.form.number == wanted), None)
    if found is None:
        raise BadInput(f"There is no request {wanted}. Its number stands in the queue and on every report.")
    return found


def needed_evidence(db: Db, evidence_id: str) -> EvidenceRecord:
    """Return a piece of evidence. Raises `BadInput` when there is none."""
    found = cases.evidence(db, evidence_id)
    if found is None:
        raise BadInput("This evidence does not exist. Choose it from the list of the request.")
    return found


def needed_probe(db: Db, probe_id: str) -> ProbeRecord:
    """Return a probe. Raises `BadInput` when there is none."""
    found = cases.probe(db, probe_id)
    if found is None:
        raise BadInput("This probe does not exist. Take one from the evidence of the request.")
    return found


def needed_photo(db: Db, photo_id: str) -> PhotoRecord:
    """Return a photo that a candidate list names; of one that was removed only the row is left.

    Raises:
        LookupError: there never was one.
    """
    found = gallery.photo(db, photo_id)
    if found is None:
        raise LookupError("a candidate list names photos of the gallery")
    return found


def needed_search(db: Db, search_id: str) -> SearchRecord:
    """Return a search. Raises `BadInput` when there is none."""
    found = reviews.search(db, search_id)
    if found is None:
        raise BadInput("This search does not exist. Choose one from the queue.")
    return found


def needed_review(db: Db, search_id: str) -> tuple[SearchRecord, Review]:
    """Return a search with where its review stands, which begins with it. Raises `BadInput` for no such search."""
    search, review = needed_search(db, search_id), reviews.review(db, search_id)
    if review is None:
        raise LookupError("a search opens its first examination in the same transaction")
    return search, review
