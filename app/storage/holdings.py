"""Which files of the picture store some record names."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from app.storage.engine import Db
from app.storage.rows import select

_PLACES = (
    ("evidence", "sha256"),
    ("photos", "sha256"),
    ("photos", "thumbnail"),
    ("sightings", "chip_sha256"),
)
_AT_ONCE = 500


def recorded(db: Db, digests: Collection[str]) -> set[str]:
    """Return those of the digests that some record names."""
    wanted, found = list(digests), set[str]()
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" for _ in part)
        for table, column in _PLACES:
            rows = select(db, f"SELECT {column} AS digest FROM {table} WHERE {column} IN ({marks})", part)  # noqa: S608
            found |= {row["digest"] for row in rows}
    return found


def every_digest(db: Db) -> Iterator[str]:
    """Yield the digest of every file that some record names; some more than once."""
    for table, column in _PLACES:
        for row in select(db, f"SELECT {column} AS digest FROM {table}"):  # noqa: S608
            yield row["digest"]
