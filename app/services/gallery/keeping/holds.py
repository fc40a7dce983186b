"""Legal holds: a record, or everything of a person, does not leave because its time is over while one lies on it."""

from __future__ import annotations

from app.domain.gallery.removal import RecordName
from app.domain.gallery.retention import Hold, HoldScope
from app.domain.ids import new_id
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.recording import Attempt, Desk, attempt
from app.storage.tables import gallery, retention


def set_on_record(desk: Desk, record: RecordName, authority: str, reason: str) -> Hold:
    """Lay a hold on one record.

    Args:
        desk: an administrator's or a supervisor's.
        authority: who asks for it: the court, the order, the request.

    Raises:
        BadInput: no authority, no reason, or no such record in the gallery.
    """
    name = RecordName(record.agency.strip(), record.record_number.strip())
    with attempt(desk, Act.SET_HOLD) as act:
        with desk.reading() as db:
            photos = gallery.photos_of_records(db, name.agency, [name.record_number])
        if not photos:
            raise BadInput(f"Not in the gallery: {name.record_number} of {name.agency}. No hold was set.")
        shown = f"{name.agency} {name.record_number}"
        return _set(act, HoldScope.RECORD, shown, photos[0].id, (authority, reason))


def set_on_person(desk: Desk, person_identifier: str, authority: str, reason: str) -> Hold:
    """Lay a hold on everything of a person, also on what is enrolled later. Raises like `set_on_record`."""
    name = person_identifier.strip()
    with attempt(desk, Act.SET_HOLD) as act:
        with desk.reading() as db:
            person_id = gallery.people_named(db, [name]).get(name)
            there = person_id is not None and gallery.photos_of(db, person_id)
        if person_id is None or not there:
            raise BadInput(f"Nobody in the gallery has the identifier {name}. No hold was set.")
        return _set(act, HoldScope.PERSON, name, person_id, (authority, reason))


def lift(desk: Desk, number: str, reason: str) -> Hold:
    """End a hold.

    Raises:
        BadInput: no such hold, or no reason. Refused: it was lifted already.
    """
    with attempt(desk, Act.LIFT_HOLD) as act, act.writing() as work:
        found = _needed(retention.hold(work.db, number.strip()), number)
        why = _given(reason, "Lifting a legal hold needs a reason. Write down why it ends.")
        if not found.is_open:
            raise Refused(f"Hold {found.number} was lifted already.")
        seq = work.log(found.id, number=found.number)
        retention.add_lift(work.db, found.id, why, desk.session.user.id, work.at, seq)
        return _needed(retention.hold(work.db, found.number), number)


def list_holds(desk: Desk) -> list[Hold]:
    """Return every hold, oldest first, lifted ones too; that they are listed is logged."""
    with attempt(desk, Act.LIST_HOLDS) as act, act.writing() as work:
        found = retention.holds(work.db)
        work.log("holds", holds=len(found))
        return found


def _set(act: Attempt, scope: HoldScope, name: str, target: str, why: tuple[str, str]) -> Hold:
    authority = _given(why[0], "A legal hold needs its authority. Name the court, the order or the request.")
    reason = _given(why[1], "A legal hold needs a reason. Write down why it is set.")
    with act.writing() as work:
        hold = Hold(
            new_id(), retention.next_hold_number(work.db), scope, name, authority, reason,
            act.desk.session.user.id, work.at,
        )  # fmt: skip
        seq = work.log(hold.id, target, number=hold.number, scope=scope.value)
        on_record = scope is HoldScope.RECORD
        retention.add_hold(work.db, hold, target if on_record else None, None if on_record else target, seq)
    return hold


def _given(text: str, sentence: str) -> str:
    if not text.strip():
        raise BadInput(sentence)
    return text.strip()


def _needed(hold: Hold | None, number: str) -> Hold:
    if hold is None:
        raise BadInput(f"There is no hold {number}. Copy its number from the list of holds.")
    return hold
