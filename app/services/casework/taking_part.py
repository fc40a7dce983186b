"""Who may not take part in a request, whatever their role: whoever knows what is true in it."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.records import ProbeRecord
from app.errors import Refused
from app.services.recording import Desk
from app.storage.engine import Db
from app.storage.tables import proficiency

_ENDED = "This request has ended without a lead. Open a new request for a new search."


def check_may_take_part(db: Db, desk: Desk, request_id: str) -> None:
    """Raise `Refused` to whoever sealed a picture of this request as a proficiency test, and to all once it is over."""
    if proficiency.is_sealed_by(db, request_id, desk.session.user.id):
        raise Refused("You sealed the picture of this request yourself, so you know what is true. Leave it to others.")
    if proficiency.is_revealed(db, request_id):
        raise Refused(_ENDED)


def check_not_over(db: Db, probes: Iterable[ProbeRecord]) -> None:
    """Raise `Refused` for a probe from the picture of a test that is over."""
    if any(proficiency.is_over(db, probe.evidence_id) for probe in probes):
        raise Refused(_ENDED)


def check_may_bring_in(db: Db, desk: Desk, sha256: str) -> None:
    """Raise `Refused` to whoever sealed a file as a proficiency test and wants to make it evidence of a request."""
    if proficiency.is_own_picture(db, sha256, desk.session.user.id):
        raise Refused("You sealed this file as a proficiency test. Somebody else has to bring it in; ask a colleague.")
