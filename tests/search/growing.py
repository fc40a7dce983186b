"""A gallery in a real database that grows and shrinks, the index that follows it, and the oracle's word on both."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import numpy as np

from app.domain.gallery.templates import Vectors
from app.domain.staff.roles import Act, Role
from app.search.people import GalleryIndex
from app.services.gallery.index_keeper import IndexKeeper
from app.storage.folder.segments import SegmentFolder
from app.storage.rows import insert
from tests.search.galleries import MODEL, faces, oracle_index, photos_of
from tests.storage.direct import AT, HEX, Direct, direct, new_database

KEY = bytes(range(32))


class GrowingGallery:
    """Photos are named by their number; three in a row show one person."""

    def __init__(self, folder: Path, tail_rows: int = 20, segment_rows: int = 100, photos: int = 600) -> None:
        vectors, whose = faces(photos, 3)
        self.photos = photos_of(vectors, whose)
        self._names = oracle_index(self.photos)
        self.database = new_database(folder)
        self.folder = SegmentFolder(folder / "index", KEY)
        self.keeper = IndexKeeper(self.folder, tail_rows, segment_rows)
        self.there: list[int] = []
        self._imports = self._next = 0
        with direct(self.database) as rows:
            rows.user("admin", Role.ADMINISTRATOR)

    def add(self, count: int, changed: Vectors | None = None) -> None:
        """Import the next photos in one act."""
        self._imports += 1
        first, self._next = self._next, self._next + count
        with direct(self.database) as rows:
            self._add_import(rows, count)
            for number in range(first, first + count):
                self._add_photo(rows, number, (self.photos.vectors if changed is None else changed)[number])
        self.there += range(first, first + count)

    def remove(self, numbers: Collection[int]) -> None:
        """Take photos out of the database, past the rules that forbid it today."""
        with self.database.unguarded() as connection:
            triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (name,) in triggers:
                if name.endswith("_no_delete"):
                    connection.execute(f"DROP TRIGGER {name}")
            for number in numbers:
                connection.execute("DELETE FROM photo_templates WHERE photo_id = ?", [self.photo_id(number)])
                connection.execute("DELETE FROM photos WHERE id = ?", [self.photo_id(number)])
        self.there = [number for number in self.there if number not in numbers]

    def back_to(self, count: int) -> None:
        """Forget all but the first photos, as a restored backup of the database does."""
        self.there, self._next = self.there[:count], count

    def reopen(self) -> None:
        """Begin anew from what is on disk."""
        self.keeper.close()
        self.keeper = IndexKeeper(self.folder, self.keeper.tail_rows, self.keeper.segment_rows)

    def close(self) -> None:
        """Let go of all files."""
        self.keeper.close()

    def index(self) -> GalleryIndex:
        """Return the index as it is now."""
        with self.database.reading() as db:
            return self.keeper.index(db, MODEL)

    def check(self) -> GalleryIndex:
        """Compare the index with the oracle over what should be there: people, distances, digest."""
        wanted, found = oracle_index(self.photos.some(np.array(self.there, dtype=np.int64))), self.index()
        assert replace(found.snapshot, version=7) == wanted.snapshot
        for probe in (self.photos.vectors[0], self.photos.vectors[70] + np.float32(0.01)):
            assert found.rank(probe, 10) == wanted.rank(probe, 10)
        return found

    def photo_id(self, number: int) -> str:
        """Return the id of a photo."""
        return self._names.photo_ids[number]

    def segments(self) -> set[str]:
        """Return the names of the segment files."""
        return {path.name for path in self.folder.folder.glob("segment-*")}

    def _add_import(self, rows: Direct, count: int) -> None:
        row: dict[str, object] = {
            "id": f"I-{self._imports}", "number": f"I-{self._imports}", "source_name": "m.csv",
            "manifest_sha256": HEX, "photos": count, "people": count, "imported_by": "admin", "imported_at": AT,
        }  # fmt: skip
        rows.put("imports", Act.IMPORT_GALLERY, "admin", row)

    def _add_photo(self, rows: Direct, number: int, vector: Vectors) -> None:
        photo, person = self._names.photo_ids[number], self._names.person_ids[number]
        known = rows.db.conn.execute("SELECT 1 FROM people WHERE id = ?", [person]).fetchone()
        if not known:
            person_row = {"id": person, "person_identifier": person, "import_id": f"I-{self._imports}"}
            insert(rows.db, "people", person_row)
        rows.photo(photo, person, f"I-{self._imports}")
        insert(rows.db, "photo_templates", {"photo_id": photo, "model": MODEL, "vector": vector.tobytes()})
