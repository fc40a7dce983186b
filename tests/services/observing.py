"""What changed in a section, seen past the services: rows, log entries, files of the store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.domain.log.audit import LogEntry, LogOutcome, read
from app.domain.log.log_rules import chain_faults
from app.domain.staff.roles import Act
from app.errors import UserError
from app.services.house import House
from app.storage.schemas.schema import ACT_TABLES, PART_TABLES
from app.storage.tables import audit

if TYPE_CHECKING:
    from sqlite3 import Connection

TABLES = (*ACT_TABLES, *PART_TABLES, "photo_templates")
_COUNTS = " UNION ALL ".join(f"SELECT '{table}', count(*) FROM {table}" for table in TABLES)


@dataclass(frozen=True)
class Sight:
    """A moment: rows per table, entries of the log, files of the store."""

    rows: dict[str, int]
    entries: int
    files: frozenset[str]


def sight(house: House) -> Sight:
    with house.workspace.database.reading() as db:
        return sight_through(db.conn, house)


def sight_through(connection: Connection, house: House) -> Sight:
    """Look through a connection that is open already."""
    rows = {row[0]: row[1] for row in connection.execute(_COUNTS)}
    entries = connection.execute("SELECT count(*) FROM audit_log").fetchone()[0]
    return Sight(rows, entries, frozenset(path.name for path in store_files(house)))


def store_files(house: House) -> list[Path]:
    return [path for path in (house.workspace.folder / "store").rglob("*") if path.is_file()]


def log_of(house: House, after: int = 0) -> list[LogEntry]:
    with house.workspace.database.reading() as db:
        return log_through(db.conn, after)


def log_through(connection: Connection, after: int) -> list[LogEntry]:
    rows = connection.execute("SELECT body, hash FROM audit_log WHERE seq > ? ORDER BY seq", [after])
    return [read(row[0], row[1]) for row in rows]


def faults(house: House) -> list[str]:
    with house.workspace.database.reading() as db:
        return chain_faults(audit.raw_rows(db))


def records_without_entry(house: House) -> list[tuple[str, str]]:
    """Return (table, id) of every record whose log entry is missing, not about it, or not of its act."""
    found: list[tuple[str, str]] = []
    with house.workspace.database.reading() as db:
        entries = {entry.seq: entry.new for entry in audit.entries(db)}
        for table, recorded in ACT_TABLES.items():
            for identifier, seq in db.conn.execute(f"SELECT id, log_seq FROM {table}"):
                entry = entries.get(seq)
                about = entry is not None and entry.outcome is LogOutcome.DONE and entry.objects[0] == identifier
                if not about or entry is None or entry.event not in {act.value for act in recorded.acts}:
                    found.append((table, identifier))
    return found


@contextmanager
def refused(
    house: House, act: Act, match: str | None = None, error: type[UserError] = UserError
) -> Iterator[pytest.ExceptionInfo[UserError]]:
    """Expect the block to be refused: one entry says so, nothing else changed, neither rows nor files."""
    before = sight(house)
    with pytest.raises(error, match=match) as caught:
        yield caught
    after = sight(house)
    assert after.rows == before.rows
    assert after.files == before.files
    new = log_of(house, before.entries)
    assert [(entry.new.event, entry.new.outcome) for entry in new] == [(act.value, LogOutcome.REFUSED)]
    assert new[0].new.details["kind"] == type(caught.value).__name__
    check_sentence(str(caught.value))


def check_sentence(text: str) -> None:
    """A person reads it: it ends like a sentence and shows no machinery."""
    assert text.rstrip()[-1] in ".!?" or "\n  line " in text  # or a list of lines that begins with a sentence
    assert not any(sign in text for sign in ("Traceback", "Error(", "<class", "sqlite", "None", "0x"))
