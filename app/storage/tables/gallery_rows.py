"""What a search index reads of the gallery: its state, what came after a state, and which photos are still there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from app.storage.engine import Db
from app.storage.folder.segments import State
from app.storage.rows import number, one
from app.storage.tables.gallery import StoredTemplates, version

# CROSS JOIN keeps SQLite to this order: the few imports first, then only their photos, never all templates.
_OF_IMPORTS = (
    "imports AS i CROSS JOIN photos AS p CROSS JOIN photo_templates AS t "
    "WHERE p.import_id = i.id AND t.photo_id = p.id AND t.model = ? AND i.log_seq"
)
_LATER, _UNTIL = f"{_OF_IMPORTS} > ?", f"{_OF_IMPORTS} <= ?"
_FETCH = 20_000


def state(db: Db) -> State:
    """Return the state of the gallery."""
    newest = version(db)
    return State(newest, _log_hash(db, newest))


def holds(db: Db, past: State) -> bool:
    """Tell whether the database went through a past state: the log still has that very entry at that very place."""
    return past.version <= version(db) and _log_hash(db, past.version) == past.log_hash


def templates_after(db: Db, model: str, past: State, at_once: int) -> Iterator[StoredTemplates]:
    """Yield what imports after a state brought, so many at once, in no order that could be relied on."""
    cursor = db.conn.execute(f"SELECT t.photo_id, p.person_id, t.vector FROM {_LATER}", [model, past.version])  # noqa: S608
    while first := cursor.fetchmany(min(at_once, _FETCH)):
        parts, rows = [_stored(first)], len(first)
        while rows < at_once and (more := cursor.fetchmany(min(at_once - rows, _FETCH))):
            parts.append(_stored(more))
            rows += len(more)
        yield _joined(parts)


def count_after(db: Db, model: str, past: State) -> int:
    """Return how many searchable photos imports after a state brought."""
    return number(db, f"SELECT count(*) FROM {_LATER}", [model, past.version])  # noqa: S608


def count(db: Db, model: str) -> int:
    """Return how many photos are searchable with one model."""
    return number(db, "SELECT count(*) FROM photo_templates WHERE model = ?", [model])


def photo_ids_until(db: Db, model: str, past: State) -> tuple[str, ...]:
    """Return the ids of the searchable photos that imports up to a state brought."""
    return tuple(row[0] for row in db.conn.execute(f"SELECT t.photo_id FROM {_UNTIL}", [model, past.version]))  # noqa: S608


def templates_until(db: Db, model: str, version: int) -> StoredTemplates:
    """Return what imports up to a log number brought and nobody removed since, in the order of the photo ids."""
    sql = f"SELECT t.photo_id, p.person_id, t.vector FROM {_UNTIL} ORDER BY t.photo_id"  # noqa: S608
    return _stored(db.conn.execute(sql, [model, version]).fetchall())


def _log_hash(db: Db, seq: int) -> str:
    row = one(db, "SELECT hash FROM audit_log WHERE seq = ?", [seq])
    return str(row["hash"]) if row else ""


def _stored(rows: list[tuple[Any, ...]]) -> StoredTemplates:
    vectors = np.frombuffer(b"".join(row[2] for row in rows), dtype="<f4").reshape(-1, 128)
    return StoredTemplates(tuple(row[0] for row in rows), tuple(row[1] for row in rows), vectors.astype(np.float32))


def _joined(parts: list[StoredTemplates]) -> StoredTemplates:
    return StoredTemplates(
        tuple(photo_id for part in parts for photo_id in part.photo_ids),
        tuple(person_id for part in parts for person_id in part.person_ids),
        np.concatenate([part.vectors for part in parts]),
    )
