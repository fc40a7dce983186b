"""Units of people in the database."""

from __future__ import annotations

from app.storage.engine import Db
from app.storage.rows import insert, select

_EVER = "9"
"""After every time of a record."""


def add_member(
    db: Db, identifier: str, user_id: str, unit: str, assigned_by: str, assigned_at: str, log_seq: int
) -> None:  # fmt: skip
    """Record which unit a person belongs to from now on."""
    insert(
        db,
        "unit_members",
        {
            "id": identifier, "user_id": user_id, "unit": unit, "assigned_by": assigned_by,
            "assigned_at": assigned_at, "log_seq": log_seq,
        },
    )  # fmt: skip


def units_at(db: Db, until: str = _EVER) -> dict[str, str]:
    """Return the unit of everybody who has one, by user id, as it was just before a time."""
    rows = select(db, "SELECT user_id, unit FROM unit_members WHERE assigned_at < ? ORDER BY log_seq", [until])
    return {row["user_id"]: row["unit"] for row in rows}
