"""The retention schedule and legal holds in the database."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.domain.gallery.retention import Hold, HoldScope, RetentionClass
from app.storage.engine import Db
from app.storage.rows import insert, number, one, select, select_in

_HOLDS = (
    "SELECT h.*, p.agency, p.record_number, q.person_identifier, l.lifted_by, l.lifted_at, l.reason AS lift_reason "
    "FROM legal_holds AS h LEFT JOIN photos AS p ON p.id = h.photo_id LEFT JOIN people AS q ON q.id = h.person_id "
    "LEFT JOIN hold_lifts AS l ON l.id = h.id"
)


def add_class(db: Db, class_id: str, record: RetentionClass, log_seq: int) -> None:
    """Insert a retention class; from now on it counts instead of an older one of its name."""
    row = {
        "id": class_id, "name": record.name, "years": record.years, "days": record.days, "reason": record.reason,
        "set_by": record.set_by, "set_at": record.set_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "retention_classes", row)


def classes(db: Db) -> list[RetentionClass]:
    """Return everything that was ever set, oldest first."""
    names = ("name", "years", "days", "reason", "set_by", "set_at")
    rows = select(db, "SELECT * FROM retention_classes ORDER BY log_seq")
    return [RetentionClass(**{name: row[name] for name in names}) for row in rows]


def add_hold(db: Db, hold: Hold, photo_id: str | None, person_id: str | None, log_seq: int) -> None:
    """Insert a hold on a photo or on a person; the other is None."""
    row = {
        "id": hold.id, "number": hold.number, "photo_id": photo_id, "person_id": person_id,
        "authority": hold.authority, "reason": hold.reason, "set_by": hold.set_by, "set_at": hold.set_at,
        "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "legal_holds", row)


def add_lift(db: Db, hold_id: str, reason: str, lifted_by: str, lifted_at: str, log_seq: int) -> None:
    """Insert the end of a hold."""
    row = {"id": hold_id, "reason": reason, "lifted_by": lifted_by, "lifted_at": lifted_at, "log_seq": log_seq}
    insert(db, "hold_lifts", row)


def next_hold_number(db: Db) -> str:
    """Return the number of the next hold."""
    count = number(db, "SELECT count(*) FROM legal_holds")
    return f"H-{count + 1:05d}"


def holds(db: Db) -> list[Hold]:
    """Return every hold, oldest first."""
    return [_hold(row) for row in select(db, f"{_HOLDS} ORDER BY h.log_seq")]


def hold(db: Db, hold_number: str) -> Hold | None:
    """Return the hold of a number, or None."""
    row = one(db, f"{_HOLDS} WHERE h.number = ?", [hold_number])
    return _hold(row) if row else None


def held(db: Db, photo_ids: Iterable[str]) -> set[str]:
    """Return those photos that a hold lies on, their own or their person's."""
    sql = "SELECT photo_id FROM held_photos WHERE photo_id IN ({})"
    return {row["photo_id"] for row in select_in(db, sql, photo_ids)}


def holds_on(db: Db, photo_ids: Iterable[str]) -> list[str]:
    """Return the numbers of the holds that lie on some of these photos."""
    sql = (
        "SELECT DISTINCT h.number FROM held_photos AS p JOIN legal_holds AS h ON h.id = p.hold_id "
        "WHERE p.photo_id IN ({})"
    )
    return sorted({row["number"] for row in select_in(db, sql, photo_ids)})


def _hold(row: dict[str, Any]) -> Hold:
    on_record = row["photo_id"] is not None
    return Hold(
        row["id"], row["number"], HoldScope.RECORD if on_record else HoldScope.PERSON,
        f"{row['agency']} {row['record_number']}" if on_record else row["person_identifier"],
        row["authority"], row["reason"], row["set_by"], row["set_at"], row["lifted_by"], row["lifted_at"],
        row["lift_reason"],
    )  # fmt: skip
