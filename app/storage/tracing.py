"""Looks through whole tables for values that must not be there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.storage.engine import Db
from app.storage.rows import number


def texts_holding(db: Db, needles: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield every `table.column` that holds one of these texts anywhere in a value, and in how many rows."""
    for table, column in _columns(db, "TEXT"):
        # `instr` is exact, so the case counts; a needle is looked for inside JSON and notes as well.
        count = sum(
            number(db, f'SELECT count(*) FROM "{table}" WHERE instr("{column}", ?) > 0', [needle])  # noqa: S608
            for needle in needles
        )
        if count:
            yield f"{table}.{column}", count


def blobs_holding(db: Db, needles: Sequence[bytes]) -> Iterator[tuple[str, int]]:
    """Yield every `table.column` that holds one of these byte strings, and in how many rows."""
    for table, column in _columns(db, "BLOB"):
        count = sum(
            number(db, f'SELECT count(*) FROM "{table}" WHERE "{column}" = ?', [needle])  # noqa: S608
            for needle in needles
        )
        if count:
            yield f"{table}.{column}", count


def _columns(db: Db, kind: str) -> list[tuple[str, str]]:
    tables = [row[0] for row in db.conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [
        (table, row[1])
        for table in sorted(tables)
        for row in db.conn.execute(f'PRAGMA table_info("{table}")')
        if row[2] == kind
    ]
