"""Kept versions of frames, read back: record and pixels."""

from __future__ import annotations

from app.domain.casework.edits import DerivativeRecord
from app.domain.casework.media import Pixels
from app.errors import BadInput, Unavailable
from app.services.house import House
from app.services.recording import Desk
from app.storage.engine import Db
from app.storage.tables import edits
from app.vision.pixels import digest
from app.vision.thumbnails import decode_own


def needed_derivative(db: Db, derivative_id: str) -> DerivativeRecord:
    """Return a derivative. Raises `BadInput` when there is none."""
    record = edits.derivative(db, derivative_id)
    if record is None:
        raise BadInput("This edited version does not exist. Choose one of those kept on the request.")
    return record


def derivatives_of(desk: Desk, request_id: str) -> list[DerivativeRecord]:
    """Return every edited version kept on a request, oldest first."""
    with desk.reading() as db:
        return edits.derivatives_of(db, request_id)


def derivative_pixels(house: House, record: DerivativeRecord) -> Pixels:
    """Return the pixels of a derivative, RGB (rows, columns, 3).

    Raises:
        Unavailable: the store has lost or damaged it, or holds another picture than the record says.
    """
    pixels = decode_own(house.workspace.store.read(record.content))
    if digest(pixels) != record.sha256:
        raise Unavailable(
            "The kept picture of this edited version is not the one that was recorded. Do not use it; restore the "
            "store from a backup."
        )
    return pixels
