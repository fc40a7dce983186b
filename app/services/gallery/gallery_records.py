"""Records of the gallery for administrators: looked up by name. A photo opens with a reason, and that is logged."""

from __future__ import annotations

from app.domain.gallery.record_search import MOST_RECORDS, RecordQuery, RecordsFound, checked_query, checked_reason
from app.domain.ids import new_id
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.casework.photos import CandidatePicture, open_photo
from app.services.recording import Desk, attempt
from app.storage.tables import gallery, record_lines


def find_records(desk: Desk, query: RecordQuery) -> RecordsFound:
    """Return the records of a query; that somebody looked, and how many were listed, is logged.

    Raises:
        BadInput: neither record number nor person identifier was given.
    """
    with attempt(desk, Act.FIND_RECORDS) as act:
        wanted = checked_query(query)
        with act.writing() as work:
            lines = record_lines.record_lines(work.db, wanted, MOST_RECORDS + 1)
            shown = tuple(lines[:MOST_RECORDS])
            work.log(
                "gallery", records=len(shown), by_number=bool(wanted.record_number),
                by_person=bool(wanted.person_identifier),
            )  # fmt: skip
    return RecordsFound(shown, len(lines) > MOST_RECORDS)


def open_gallery_photo(desk: Desk, photo_id: str, reason: str) -> CandidatePicture:
    """Return a photo of the gallery, full size; who opened it, and why, is on record before it is shown.

    Raises:
        BadInput: no reason, or no such photo in the gallery. Unavailable: its file is missing or damaged.
    """
    with attempt(desk, Act.OPEN_GALLERY_PHOTO, photo_id) as act:
        why = checked_reason(reason)
        with act.writing() as work:
            photo = gallery.photo(work.db, photo_id)
            if photo is None or not photo.width:  # of a removed photo only the id is left
                raise BadInput("This photo is not in the gallery any more. Look the record up again.")
            identifier = new_id()
            seq = work.log(identifier, photo.id, letters=len(why))
            record_lines.add_opening(
                work.db,
                {
                    "id": identifier, "photo_id": photo.id, "reason": why, "opened_by": desk.session.user.id,
                    "opened_at": work.at, "log_seq": seq,
                },
            )  # fmt: skip
        return open_photo(desk.house, photo)
