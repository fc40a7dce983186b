"""The log in the database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.domain.clock import now_text
from app.domain.log import audit
from app.domain.log.audit import NOBODY, LogEntry, LogOutcome, NewEntry, clock_step_ms
from app.domain.staff.roles import Act
from app.storage import digests
from app.storage.engine import Db
from app.storage.machine import boot_id, steady_ms
from app.storage.rows import insert, number, one, select
from app.storage.schemas.rules import events_sql
from app.storage.schemas.schema import ACT_TABLES


def append(db: Db, new: NewEntry) -> LogEntry:
    """Write one entry at the end of the log, within the caller's transaction.

    Where the wall clock was moved since the last entry, an entry of its own says so first.
    """
    row = one(db, "SELECT seq, body, hash FROM audit_log ORDER BY seq DESC LIMIT 1")
    # The place in the table counts: in a log that was tampered with, an entry may say another of itself.
    last = replace(audit.read(row["body"], row["hash"]), seq=row["seq"]) if row else None
    at, steady = now_text(), (steady_ms(), boot_id())
    step = clock_step_ms(at, steady, last.at, (last.monotonic_ms, last.boot)) if last else 0
    if step:
        noted = NewEntry(Act.NOTE_CLOCK, LogOutcome.DONE, NOBODY, new.session, details={"moved_ms": step})
        last = _write(db, noted, last, at, steady)
    return _write(db, new, last, at, steady)


def _write(db: Db, new: NewEntry, last: LogEntry | None, at: str, steady: tuple[int, str]) -> LogEntry:
    digests.record(db)
    entry = audit.sealed(
        new,
        seq=last.seq + 1 if last else 1,
        at=at,
        monotonic_ms=steady[0],
        boot=steady[1],
        previous=last.hash if last else audit.GENESIS,
        rows=digests.root(db, last.seq) if last else "",
    )
    insert(db, "audit_log", {"seq": entry.seq, "body": entry.body, "hash": entry.hash})
    return entry


def entries(db: Db, *, session: str | None = None, request: str | None = None) -> list[LogEntry]:
    """Return entries in order, of everything, of one session or of one request."""
    where, values = "", []
    if session is not None:
        where, values = "WHERE session = ?", [session]
    elif request is not None:
        where, values = "WHERE request = ?", [request]
    rows = select(db, f"SELECT body, hash FROM audit_log {where} ORDER BY seq", values)  # noqa: S608
    return [audit.read(row["body"], row["hash"]) for row in rows]


def raw_rows(db: Db) -> Iterator[tuple[int, str, str]]:
    """Yield (seq, body, hash) of the whole log in order, unread."""
    for row in db.conn.execute("SELECT seq, body, hash FROM audit_log ORDER BY seq"):
        yield int(row[0]), str(row[1]), str(row[2])


def head(db: Db) -> tuple[int, str, str]:
    """Return (seq, hash, time) of the last entry; (0, genesis, "") for an empty log."""
    row = one(db, "SELECT seq, hash, at FROM audit_log ORDER BY seq DESC LIMIT 1")
    return (row["seq"], row["hash"], row["at"]) if row else (0, audit.GENESIS, "")


def entry_hash(db: Db, seq: int) -> str:
    """Return the hash of one entry; empty when there is none."""
    row = one(db, "SELECT hash FROM audit_log WHERE seq = ?", [seq])
    return str(row["hash"]) if row else ""


def request_span(db: Db, request_id: str) -> tuple[int, int]:
    """Return the first and last entry number about a request; (0, 0) without any."""
    row = one(db, "SELECT min(seq) AS first, max(seq) AS last FROM audit_log WHERE request = ?", [request_id])
    return (row["first"] or 0, row["last"] or 0) if row else (0, 0)


def count(db: Db) -> int:
    """Return how many entries the log has."""
    return number(db, "SELECT count(*) FROM audit_log")


def records_without_entry(db: Db) -> list[tuple[str, int]]:
    """Return (table, how many) where records name a log entry that is not there, or is not about them and their act.

    An end that was cut off a log breaks no chain, but the records of what was done in it are still there.
    """
    found = []
    for table, recorded in ACT_TABLES.items():
        count_of = number(
            db,
            f"SELECT count(*) FROM {table} AS record WHERE NOT EXISTS (SELECT 1 FROM audit_log WHERE seq = "  # noqa: S608
            f"record.log_seq AND event IN ({events_sql(recorded.acts)}) AND outcome = 'done' AND object = record.id)",
        )
        if count_of:
            found.append((table, count_of))
    return found


def objects_seen(db: Db, event: str, session_objects: tuple[str, str]) -> set[str]:
    """Return the second objects of entries of one event whose first object and person are given.

    Args:
        session_objects: (first object, person).
    """
    first, person = session_objects
    rows = select(
        db,
        "SELECT json_extract(body, '$.objects[1]') AS seen FROM audit_log "
        "WHERE event = ? AND object = ? AND person = ? AND outcome = 'done'",
        [event, first, person],
    )
    return {row["seen"] for row in rows if row["seen"]}


def first_seen(db: Db, event: str, objects: tuple[str, str], person: str) -> str:
    """Return when a person's first entry of an event about two objects was written; empty when there is none."""
    row = one(
        db,
        "SELECT at FROM audit_log WHERE event = ? AND object = ? AND json_extract(body, '$.objects[1]') = ? "
        "AND person = ? AND outcome = 'done' ORDER BY seq LIMIT 1",
        [event, *objects, person],
    )
    return str(row["at"]) if row else ""
