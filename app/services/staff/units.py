"""Which unit a person belongs to. It opens nothing and closes nothing: the register counts by it."""

from __future__ import annotations

from app.domain.ids import new_id
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.recording import Desk, Writing, attempt
from app.storage.tables import accounts, units

_LONGEST = 80


def assign_unit(desk: Desk, user_id: str, unit: str) -> None:
    """Record which unit a person belongs to from now on; what they belonged to before stays on record.

    Raises:
        Refused: no administrator. BadInput: no such account, no name of a unit, or the one it has.
    """
    with attempt(desk, Act.ASSIGN_UNIT, user_id) as act:
        name = checked_unit(unit)
        with act.writing() as work:
            user = accounts.user(work.db, user_id)
            if user is None:
                raise BadInput("This account does not exist. Choose one from the list.")
            if units.units_at(work.db).get(user_id) == name:
                raise BadInput(f"{user.full_name} belongs to {name} already. Name another unit.")
            record_unit(work, desk, user_id, name)


def record_unit(work: Writing, desk: Desk, user_id: str, unit: str) -> None:
    """Write, in an open transaction, which unit a person belongs to; the name of the unit is not in the log."""
    identifier = new_id()
    seq = work.log(identifier, user_id, act=Act.ASSIGN_UNIT)
    units.add_member(work.db, identifier, user_id, unit, desk.session.user.id, work.at, seq)


def checked_unit(unit: str) -> str:
    """Return the name of a unit, trimmed. Raises `BadInput` when it is empty or too long."""
    name = " ".join(unit.split())
    if not 1 <= len(name) <= _LONGEST:
        raise BadInput(f"A unit has a name of 1 to {_LONGEST} characters. Write it down, for example 3rd Squad.")
    return name
