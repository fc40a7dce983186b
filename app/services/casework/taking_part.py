"""Who may not take part in a request, whatever their role: whoever knows what is true in it."""

from __future__ import annotations

from app.errors import Refused
from app.services.recording import Desk
from app.storage.engine import Db
from app.storage.tables import proficiency


def check_may_take_part(db: Db, desk: Desk, request_id: str) -> None:
    """Raise `Refused` to whoever sealed a picture of this request as a proficiency test, and to all once it is over."""
    if proficiency.is_sealed_by(db, request_id, desk.session.user.id):
        raise Refused("You sealed the picture of this request yourself, so you know what is true. Leave it to others.")
    if proficiency.is_revealed(db, request_id):
        raise Refused("This request has ended without a lead. Open a new request for a new search.")
