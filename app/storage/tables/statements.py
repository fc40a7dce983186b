"""Statements of passed exercises in the database: those that a training room wrote, those that casework took in."""

from __future__ import annotations

from app.storage.engine import Db
from app.storage.rows import insert, one


def add_pass_statement(db: Db, row: dict[str, object]) -> None:
    """Record that a statement was written (columns of the table)."""
    insert(db, "pass_statements", row)


def stated_at(db: Db, assignment_id: str) -> str | None:
    """Return when it was stated that an exercise was passed; None as long as it was not."""
    row = one(db, "SELECT stated_at FROM pass_statements WHERE assignment_id = ?", [assignment_id])
    return None if row is None else str(row["stated_at"])


def add_certificate_statement(db: Db, certificate_id: str, statement_id: str, room: str, digest: str) -> None:
    """Record which statement of which trusted room brought a certificate."""
    row = {"certificate_id": certificate_id, "statement_id": statement_id, "room": room, "digest": digest}
    insert(db, "certificate_statements", row)


def is_imported(db: Db, statement_id: str) -> bool:
    """Tell whether a statement brought a certificate already."""
    return one(db, "SELECT 1 AS x FROM certificate_statements WHERE statement_id = ?", [statement_id]) is not None
