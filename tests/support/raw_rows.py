"""Edits of a database by somebody who has its key: past the guard, past every trigger, past checks and foreign keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.storage.database import Database

if TYPE_CHECKING:
    from sqlite3 import Connection

Row = tuple[Any, ...]


@dataclass(frozen=True)
class RawRows:
    """A connection without any rule; what is done is committed at the end, and the triggers are put back."""

    connection: Connection

    def all(self, table: str) -> list[Row]:
        """Return the rows of a table in an order that does not change."""
        names = ", ".join(self.columns(table))
        found = self.connection.execute(f"SELECT {names} FROM {table}").fetchall()
        return sorted(found, key=repr)

    def columns(self, table: str) -> list[str]:
        """Return the stored columns; what is generated is none."""
        return [row[1] for row in self.connection.execute(f"PRAGMA table_info({table})")]

    def replace(self, table: str, old: Sequence[Row], new: Sequence[Row]) -> None:
        """Take some rows out and put others in."""
        names = self.columns(table)
        where = " AND ".join(f"{name} IS ?" for name in names)
        for row in old:
            self.connection.execute(f"DELETE FROM {table} WHERE {where}", list(row))
        marks = ", ".join("?" for _ in names)
        for row in new:
            self.connection.execute(f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})", list(row))

    def fit_digest(self, table: str, old: Row, new: Row | None) -> None:
        """Make the digest of a row that was `old` fit what is there now; remove it for None."""
        names = self.columns(table)
        keys = [row[1] for row in self.connection.execute(f"PRAGMA table_info({table})") if row[5]]
        mark = f"row_mark('{table}', {', '.join('?' for _ in keys)})"
        before = [value for name, value in zip(names, old, strict=True) if name in keys]
        if new is None:
            self.connection.execute(f"DELETE FROM row_digests WHERE mark = {mark}", before)
            return
        after = [value for name, value in zip(names, new, strict=True) if name in keys]
        pairs = ", ".join(f"'{name}', ?" for name in names)
        digest = f"row_digest('{table}', {pairs})"
        self.connection.execute(
            f"UPDATE row_digests SET mark = {mark}, digest = {digest} WHERE mark = {mark}", [*after, *new, *before]
        )


@contextmanager
def raw_rows(database: Database) -> Iterator[RawRows]:
    """Open a database past its rules."""
    with database.unguarded() as connection:
        triggers = list(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("BEGIN IMMEDIATE")
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield RawRows(connection)
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute("COMMIT")
