"""What validations of the gallery let one expect of a candidate list; they are about nobody on it."""

from __future__ import annotations

from app.domain.gallery.validation import Expectation, Validation, expect
from app.domain.staff.roles import Act
from app.services.casework.needed import needed_probe, needed_search
from app.services.recording import Desk, attempt
from app.storage.tables import gallery, validations


def list_validations(desk: Desk) -> list[Validation]:
    """Return every validation of every model, newest first."""
    with attempt(desk, Act.READ_GALLERY_STATISTICS), desk.reading() as db:
        return validations.validations(db)


def expectation_of(desk: Desk, eye_distance_px: float, length: int) -> Expectation:
    """Return what the newest validation lets one expect of a list of this length, before it is made."""
    with attempt(desk, Act.READ_GALLERY_STATISTICS):
        model = desk.house.encoder_model()  # may have to wait for the networks, so not within the transaction
        with desk.reading() as db:
            newest = validations.newest_validation(db, model)
            return expect(newest, eye_distance_px, length, gallery.version(db))


def expectation_of_search(desk: Desk, search_id: str) -> Expectation:
    """Return what was known of a search's list when it was made; of several probes the smallest counts.

    Raises:
        BadInput: no such search.
    """
    with attempt(desk, Act.READ_GALLERY_STATISTICS, search_id), desk.reading() as db:
        search = needed_search(db, search_id)
        known = validations.validation_before(db, search.models[-1].sha256, search_id)
        apart = min(needed_probe(db, key).measures.eye_distance_px for key in search.probe_ids)
        return expect(known, apart, search.list_length, search.snapshot.version)
