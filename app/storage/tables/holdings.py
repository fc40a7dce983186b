"""Which files of the picture store are needed: some record names them, or an unfinished import holds them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from app.storage.engine import Db
from app.storage.folder.store import PictureStore
from app.storage.rows import select, select_in
from app.storage.tables.stages import staged_digests

_PLACES = (
    ("evidence", "sha256"),
    ("photos", "sha256"),
    ("photos", "thumbnail"),
    ("sightings", "chip_sha256"),
    ("derivatives", "content"),
    ("exercise_cases", "picture"),
    ("practice_pictures", "picture"),
)

_STILL_THERE = " WHERE id NOT IN (SELECT photo_id FROM removed_photos)"  # the others name files that never were


def needed(db: Db, store: PictureStore, digests: Collection[str]) -> set[str]:
    """Return those of the digests that some record names or an unfinished import holds."""
    found = {sha256 for sha256 in staged_digests(db, store) if sha256 in digests}
    for table, column in _PLACES:
        sql = f"SELECT {column} AS digest FROM {table} WHERE {column} IN ({{}})"  # noqa: S608
        found |= {row["digest"] for row in select_in(db, sql, digests)}
    return found


def every_digest(db: Db, store: PictureStore) -> Iterator[str]:
    """Yield the digest of every file that some record names or an unfinished import holds; some more than once."""
    yield from staged_digests(db, store)
    for table, column in _PLACES:
        there = _STILL_THERE if table == "photos" else ""
        for row in select(db, f"SELECT {column} AS digest FROM {table}{there}"):  # noqa: S608
            yield row["digest"]
