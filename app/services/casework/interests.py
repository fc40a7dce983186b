"""Whoever takes a seat in a request declares first to know nobody concerned in it."""

from __future__ import annotations

from app.domain.ids import new_id
from app.domain.staff.accounts import check_disinterested
from app.domain.staff.roles import Act
from app.services.casework.needed import needed_request
from app.services.recording import Desk, attempt
from app.storage.engine import Db
from app.storage.tables import interests


def declare_interest(desk: Desk, request_id: str, *, knows: bool) -> None:
    """Record whether this person knows somebody concerned in a request. Whoever does has no seat in it from then on.

    Raises:
        BadInput: no such request.
    """
    with attempt(desk, Act.DECLARE_INTEREST, request=request_id) as act, act.writing() as work:
        needed_request(work.db, request_id)
        identifier, person = new_id(), desk.session.user.id
        seq = work.log(identifier, request_id, knows=knows)
        interests.add_interest(work.db, identifier, request_id, person, work.at, seq, knows=knows)


def declared_interest(desk: Desk, request_id: str) -> bool | None:
    """Return what this person declared for a request: True once they know somebody, None before they declared."""
    with desk.reading() as db:
        declared = interests.declared(db, request_id, desk.session.user.id)
    return any(declared) if declared else None


def check_declared(db: Db, desk: Desk, request_id: str) -> None:
    """Raise `Refused` unless this person declared to know nobody concerned in a request."""
    check_disinterested(interests.declared(db, request_id, desk.session.user.id))
