"""Templates against the pictures they were made from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from app.domain.gallery.health import Fault
from app.domain.progress import Progress
from app.domain.records import PhotoRecord
from app.errors import UserError
from app.services.recording import Desk
from app.storage.engine import Db
from app.storage.tables import gallery

TEMPLATE_TOLERANCE = 0.01
"""Largest distance between a stored template and one made again; the same picture gives less than 1e-5."""


def check_described(db: Db, photos: Sequence[PhotoRecord], model: str) -> Iterator[Fault]:
    """Look for photos that the network in use has not described: no search can find them."""
    described = set(gallery.templates(db, model).photo_ids)
    for photo in photos:
        if photo.id not in described:
            yield Fault(_name(photo), "there is no template of the model in use, so no search can find this photo")


def check_templates(desk: Desk, photos: Sequence[PhotoRecord], progress: Progress) -> Iterator[Fault]:
    """Describe photos again and compare."""
    house, model = desk.house, desk.house.encoder_model()
    for done, photo in enumerate(photos):
        progress.check()
        progress.report(done, len(photos))
        try:
            with house.open_media(house.workspace.store.chunks(photo.sha256), "gallery photo") as opened:
                pixels = opened.frame(0).pixels
            (faces,) = house.analyst.describe_portraits([pixels])
        except UserError as error:
            yield Fault(_name(photo), f"its picture cannot be described again: {error}")
            continue
        with desk.reading() as db:
            stored = gallery.vectors_of(db, model, [photo.id]).get(photo.id)
        if stored is None:
            continue  # said already
        if len(faces) != 1:
            yield Fault(_name(photo), f"{len(faces)} faces are found in its picture now, and one was enrolled")
            continue
        distance = float(np.linalg.norm(np.frombuffer(stored, "<f4") - faces[0].template.vector))
        if not distance <= TEMPLATE_TOLERANCE:
            yield Fault(_name(photo), "its template is not the one that its picture gives")
    progress.report(len(photos), len(photos))


def _name(photo: PhotoRecord) -> str:
    return f"record {photo.record_number} of {photo.agency}"
