"""Rows from before there were digests: taken over once, at the first opening by a version that keeps them."""

from __future__ import annotations

from app.domain.log.audit import NOBODY, Detail, LogOutcome, NewEntry
from app.domain.staff.roles import Act
from app.errors import Unavailable
from app.storage import digests
from app.storage.database import Database
from app.storage.engine import Db
from app.storage.rows import one
from app.storage.schemas.rules import events_sql
from app.storage.tables import audit


def adopt_rows(database: Database, card: str) -> int:
    """Record the digests of a workspace that has none, as an act of the program itself; return how many rows.

    The log's entry is dated with the day it was done: it vouches for what the rows say since then, not before.

    Args:
        database: of the newest schema.
        card: digest of the workspace's card, see `Card.digest`.
    """
    with database.reading() as db:
        if digests.any_recorded(db) or not audit.count(db):
            return 0
    with database.transaction() as db:
        details: dict[str, Detail] = {"rows": digests.count(db), "card": card}
        audit.append(db, NewEntry(Act.RECORD_DIGESTS, LogOutcome.DONE, NOBODY, objects=("rows",), details=details))
        return digests.adopt(db)


def card_on_record(db: Db) -> str:
    """Return the digest of the workspace's card as the log has it."""
    row = one(
        db,
        "SELECT json_extract(body, '$.details.card') AS card FROM audit_log WHERE outcome = 'done' "  # noqa: S608
        f"AND event IN ({events_sql((Act.CREATE_WORKSPACE, Act.RECORD_DIGESTS))}) ORDER BY seq DESC LIMIT 1",
    )
    return str(row["card"]) if row else ""


def check_card(database: Database, card: str) -> None:
    """Make sure that the card is the one the workspace was made with: it names the room, and so what holds in it.

    Raises:
        Unavailable: somebody changed name, room or id of the workspace. A log whose first entry names no card, of a
            version before there were digests, is not judged here.
    """
    with database.reading() as db:
        row = one(db, "SELECT json_extract(body, '$.details.card') AS card FROM audit_log WHERE seq = 1")
    if row is not None and row["card"] not in {None, card}:
        raise Unavailable(
            "workspace.json is not the one this workspace was made with: its name, room or id was changed. Put the "
            "earlier file back, or restore a backup into a new folder, and tell an auditor."
        )
