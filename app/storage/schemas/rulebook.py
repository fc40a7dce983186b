"""Whether the tables and rules of a database are those of this program: a dropped trigger lets anything through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.storage.engine import Db, connect
from app.storage.schemas.migrations import MIGRATIONS

if TYPE_CHECKING:
    from sqlite3 import Connection

_ALL = "SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL"


def rule_faults(db: Db) -> Iterator[str]:
    """Yield a sentence for every table, index, view and trigger that is missing, other than it was made, or added."""
    there, expected = _rules(db.conn), _expected()
    for name in sorted(expected.keys() | there.keys()):
        if name not in there:
            yield f"the {name} is missing"
        elif name not in expected:
            yield f"the {name} is none of this program's"
        elif there[name] != expected[name]:
            yield f"the {name} is not as this program makes it"


def _expected() -> dict[str, str]:
    connection = connect(":memory:", 0.0)
    try:
        for step in MIGRATIONS:
            connection.executescript(step.sql())
        return _rules(connection)
    finally:
        connection.close()


def _rules(connection: Connection) -> dict[str, str]:
    return {str(name): str(sql) for name, sql in connection.execute(_ALL)}
