"""The self-test of a removal: looks for the removed people everywhere, with what it still knows of them in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.records import PhotoRecord
from app.domain.removal import Finding
from app.services.house import House
from app.storage import gallery
from app.storage.engine import Db
from app.storage.sealed_arrays import wipe
from app.storage.tracing import blobs_holding, texts_holding

LOOKED_AT = (
    "every text of every table of the database",
    "every template in the database",
    "the picture store",
    "the search index in memory",
    "copies of the database",
)


@dataclass(frozen=True)
class Needles:
    """What must not be found any more.

    Attributes:
        texts: digests of pictures and thumbnails; of people who have no photo left, also their identifier and, where
            nobody else has it, their name.
        templates: raw bytes.
    """

    photo_ids: tuple[str, ...]
    files: tuple[str, ...]
    texts: tuple[str, ...]
    templates: tuple[bytes, ...]

    @classmethod
    def of(cls, db: Db, photos: Sequence[PhotoRecord]) -> Needles:
        """Gather them, before the removal."""
        ids = {photo.id for photo in photos}
        files = tuple(dict.fromkeys(digest for photo in photos for digest in (photo.sha256, photo.thumbnail)))
        texts = set(files)
        leaving = Counter(photo.person_id for photo in photos)
        for photo in photos:
            if len(gallery.photos_of(db, photo.person_id)) == leaving[photo.person_id]:
                texts.add(photo.person_identifier)
                if photo.name and gallery.people_called(db, photo.name) <= {photo.person_id}:
                    texts.add(photo.name)
        return cls(tuple(ids), files, tuple(sorted(texts)), tuple(gallery.templates_of(db, ids)))


def look_for(house: House, needles: Needles) -> tuple[Finding, ...]:
    """Return what was found of removed people; nothing, when all is well.

    What people wrote themselves, a note or a reason, is never changed: a name in it is a finding, and says where.
    """
    return tuple(_findings(house, needles))


def _findings(house: House, needles: Needles) -> Iterator[Finding]:
    with house.workspace.database.reading() as db:
        for place, count in texts_holding(db, needles.texts):
            yield Finding(place, f"{count} rows still hold a removed digest, identifier or name")
        for place, count in blobs_holding(db, needles.templates):
            yield Finding(place, f"{count} rows still hold a removed template")
    store = house.workspace.store
    kept = sum(store.holds(digest) for digest in needles.files)
    if kept:
        yield Finding("picture store", f"{kept} files are still there, because other records need the same picture")
    index = house.index()
    left = set(needles.photo_ids) & set(index.photo_ids)
    if left:
        yield Finding("search index", f"{len(left)} photos are still there")
    for copy in _copies(house):
        yield Finding("copies of the database", f"{copy} is still there")


def wipe_copies(house: House) -> int:
    """Overwrite and delete the copies that were made before updates of the schema; return how many."""
    names = _copies(house)
    for name in names:
        wipe(house.workspace.folder / name)
    return len(names)


def _copies(house: House) -> list[str]:
    folder = house.workspace.folder
    return sorted(path.name for path in folder.glob("second-look.db.before-*"))
