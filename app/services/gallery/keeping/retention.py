"""The retention schedule of the section, and the removal of what it says is over."""

from __future__ import annotations

import datetime

from app.domain.gallery.removal import MOST_PHOTOS, Removal, RemovalForm, RemovalKind
from app.domain.gallery.retention import RetentionClass, Schedule, checked_class
from app.domain.ids import new_id
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.gallery.expunging import propose_photos
from app.services.recording import Desk, attempt
from app.storage.tables import gallery, removals
from app.storage.tables import retention as storage


def set_class(desk: Desk, given: RetentionClass) -> None:
    """Put a class into the schedule, in the place of an older one of its name. Photos enrolled before keep their date.

    Args:
        desk: an administrator's.

    Raises:
        BadInput: no name, no reason, not exactly one length, or a length out of bounds.
    """
    with attempt(desk, Act.SET_RETENTION) as act:
        checked = checked_class(given)
        with act.writing() as work:
            class_id = new_id()
            record = RetentionClass(
                checked.name, checked.years, checked.days, checked.reason, desk.session.user.id, work.at
            )  # fmt: skip
            seq = work.log(class_id, years=checked.years or 0, days=checked.days or 0)
            storage.add_class(work.db, class_id, record, seq)


def schedule(desk: Desk) -> Schedule:
    """Return the classes that count today. Not an act: it shows nothing of the gallery."""
    with desk.reading() as db:
        return Schedule.of(storage.classes(db))


def propose_due(desk: Desk, on: datetime.date, authority: str, reason: str) -> Removal:
    """Propose in one removal everything that was to be kept until a day before `on`.

    What a legal hold lies on and what waits for another removal is left out. Of more than `MOST_PHOTOS` records the
    longest overdue come first; propose again after they are gone.

    Args:
        desk: an administrator's.

    Raises:
        BadInput: no authority, no reason, or nothing is due.
    """
    form = RemovalForm(RemovalKind.RETENTION, authority, reason)
    with attempt(desk, Act.PROPOSE_REMOVAL) as act, act.writing() as work:
        due = [photo.id for photo in gallery.past_retention(work.db, on.isoformat())]
        left_out = removals.waiting(work.db, due) | storage.held(work.db, due)
        ids = [key for key in due if key not in left_out][:MOST_PHOTOS]
        if not ids:
            raise BadInput(f"Nothing is due on {on} that is not held and does not wait already. Nothing was proposed.")
        return propose_photos(work, desk, ids, form)
