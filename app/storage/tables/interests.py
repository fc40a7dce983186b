"""Who declared to know, or not to know, a person concerned in a request."""

from __future__ import annotations

from app.storage.engine import Db
from app.storage.rows import insert, select


def add_interest(
    db: Db, identifier: str, request_id: str, person_id: str, at: str, log_seq: int, *, knows: bool
) -> None:
    """Insert a declaration."""
    insert(
        db,
        "interests",
        {
            "id": identifier,
            "request_id": request_id,
            "person_id": person_id,
            "knows": int(knows),
            "declared_at": at,
            "log_seq": log_seq,
        },
    )


def declared(db: Db, request_id: str, person_id: str) -> list[bool]:
    """Return what a person declared for a request, in order; True: knows a person concerned."""
    rows = select(
        db,
        "SELECT knows FROM interests WHERE request_id = ? AND person_id = ? ORDER BY log_seq",
        [request_id, person_id],
    )
    return [bool(row["knows"]) for row in rows]


def requests_closed_to(db: Db, person_id: str) -> set[str]:
    """Return the requests in which a person knows somebody."""
    return {
        row["request_id"]
        for row in select(db, "SELECT request_id FROM interests WHERE person_id = ? AND knows", [person_id])
    }
