"""Rows from before there were digests: taken over once, at the first opening by a version that keeps them."""

from __future__ import annotations

from app.domain.audit import NOBODY, LogOutcome, NewEntry
from app.domain.roles import Act
from app.storage import audit, digests
from app.storage.database import Database


def adopt_rows(database: Database) -> int:
    """Record the digests of a workspace that has none, as an act of the program itself; return how many rows.

    The log's entry is dated with the day it was done: it vouches for what the rows say since then, not before.
    """
    with database.reading() as db:
        if digests.any_recorded(db) or not audit.count(db):
            return 0
    with database.transaction() as db:
        rows = digests.count(db)
        audit.append(
            db, NewEntry(Act.RECORD_DIGESTS, LogOutcome.DONE, NOBODY, objects=("rows",), details={"rows": rows})
        )
        return digests.adopt(db)
