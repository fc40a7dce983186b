"""Checkpoints of the log in the database, and the breaks and receipts that hang on them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from app.domain.log.anchors import CLOSING, Break, BreakKind, KeptCheckpoint, Witnessed
from app.domain.log.merkle import CompactRange
from app.storage.engine import Db
from app.storage.rows import insert, one, select
from app.storage.schemas.rules import events_sql

_CLOSING = events_sql(tuple(sorted(CLOSING)))
_BREAKS = "SELECT b.*, a.acknowledged_by, a.reason FROM log_breaks AS b LEFT JOIN log_acknowledgements AS a USING(id)"


def add(db: Db, checkpoint: KeptCheckpoint) -> None:
    """Keep a checkpoint over the whole log as it stands."""
    peaks = json.dumps([peak.hex() for peak in checkpoint.tree.peaks])
    row = {"size": checkpoint.tree.size, "peaks": peaks, "note": checkpoint.note, "made_at": checkpoint.made_at}
    insert(db, "checkpoints", row)


def last(db: Db) -> KeptCheckpoint | None:
    """Return the newest checkpoint."""
    row = one(db, "SELECT * FROM checkpoints ORDER BY size DESC LIMIT 1")
    if row is None:
        return None
    peaks = tuple(bytes.fromhex(peak) for peak in json.loads(row["peaks"]))
    return KeptCheckpoint(CompactRange(row["size"], peaks), row["note"], row["made_at"])


def notes(db: Db) -> Iterator[tuple[int, str]]:
    """Yield (size, note) of every checkpoint, smallest first."""
    for row in db.conn.execute("SELECT size, note FROM checkpoints ORDER BY size"):
        yield int(row[0]), str(row[1])


def entries_after(db: Db, size: int) -> tuple[int, bool]:
    """Return how many entries follow entry `size`, and whether one of them is of an act that ends with a checkpoint."""
    row = db.conn.execute(
        f"SELECT count(*), coalesce(max(event IN ({_CLOSING})), 0) FROM audit_log WHERE seq > ?", [size]  # noqa: S608
    ).fetchone()  # fmt: skip
    return int(row[0]), bool(row[1])


def leaves_after(db: Db, size: int) -> Iterator[bytes]:
    """Yield the leaf hashes of the entries that follow entry `size`, in order."""
    for row in db.conn.execute("SELECT hash FROM audit_log WHERE seq > ? ORDER BY seq", [size]):
        yield bytes.fromhex(row[0])


def add_break(db: Db, found: Break, log_seq: int) -> None:
    """Record that the log is not what it was."""
    row = {
        "id": found.id, "kind": found.kind.value, "remembered": found.remembered,
        "remembered_head": found.remembered_head, "found": found.found, "found_at": found.found_at,
        "backup": found.backup, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "log_breaks", row)


def add_acknowledgement(db: Db, break_id: str, person: str, reason: str, at: str, log_seq: int) -> None:
    """Record an auditor's word about a break."""
    row = {"id": break_id, "acknowledged_by": person, "reason": reason, "acknowledged_at": at, "log_seq": log_seq}
    insert(db, "log_acknowledgements", row)


def breaks(db: Db) -> list[Break]:
    """Return every break, oldest first."""
    return [
        Break(
            row["id"],
            BreakKind(row["kind"]),
            row["remembered"],
            row["remembered_head"],
            row["found"],
            row["found_at"],
            row["backup"],
            row["acknowledged_by"] or "",
            row["reason"] or "",
        )
        for row in select(db, f"{_BREAKS} ORDER BY b.log_seq")
    ]


def open_breaks(db: Db) -> list[Break]:
    """Return the breaks that wait for an auditor's word, oldest first."""
    return [found for found in breaks(db) if not found.acknowledged_by]


def add_receipt(db: Db, receipt_id: str, size: int, note: str, person: str, at: str) -> None:
    """Record a receipt over the entry of its own taking."""
    row = {"id": receipt_id, "size": size, "note": note, "taken_by": person, "taken_at": at, "log_seq": size}
    insert(db, "receipts", row)


def receipts(db: Db) -> list[tuple[int, str]]:
    """Return (size, note) of every receipt that was taken, smallest first."""
    return [(row["size"], row["note"]) for row in select(db, "SELECT size, note FROM receipts ORDER BY size")]


def add_witnessed(db: Db, record_id: str, now: Witnessed, person: str, at: str, log_seq: int) -> None:
    """Record that another log was signed at some size."""
    row = {
        "id": record_id, "origin": now.origin, "public_key": now.public_key, "size": now.size, "root": now.root,
        "note": now.note, "witnessed_by": person, "witnessed_at": at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "witnessed", row)


def last_witnessed(db: Db, origin: str) -> Witnessed | None:
    """Return what was signed last of another log."""
    row = one(db, "SELECT * FROM witnessed WHERE origin = ? ORDER BY size DESC, log_seq DESC LIMIT 1", [origin])
    return Witnessed(row["origin"], row["public_key"], row["size"], row["root"], row["note"]) if row else None
