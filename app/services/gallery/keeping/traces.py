"""The self-test of a removal: looks for the removed people everywhere, with what it still knows of them in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.gallery.health import Fault
from app.domain.gallery.removal import RecordName
from app.domain.records import PhotoRecord
from app.services.house import House
from app.storage.engine import Db
from app.storage.folder.replacing import replaced_workspaces
from app.storage.tables import gallery, import_reviews, stages
from app.storage.tracing import blobs_holding, texts_holding

LOOKED_AT = (
    "every text of every table of the database",
    "every template in the database",
    "the write-ahead log of the database",
    "the picture store",
    "unfinished imports",
    "the search index in memory",
    "the files of the search index",
    "copies of the database from before updates",
    "workspaces that a restore took the place of",
)


@dataclass(frozen=True)
class Needles:
    """What must not be found any more.

    Attributes:
        texts: digests of pictures and thumbnails; of people who have no photo left, also their identifier and, where
            nobody else has it, their name.
        templates: raw bytes.
        records: agency and number of each photo's record.
    """

    photo_ids: tuple[str, ...]
    files: tuple[str, ...]
    texts: tuple[str, ...]
    templates: tuple[bytes, ...]
    records: frozenset[RecordName]

    @classmethod
    def of(cls, db: Db, photos: Sequence[PhotoRecord]) -> Needles:
        """Gather them, before the removal."""
        ids = {photo.id for photo in photos}
        files = tuple(dict.fromkeys(digest for photo in photos for digest in (photo.sha256, photo.thumbnail)))
        texts = set(files)
        leaving = Counter(photo.person_id for photo in photos)
        gone = {person for person, count in gallery.photos_left(db, leaving).items() if count == leaving[person]}
        of_gone = [photo for photo in photos if photo.person_id in gone]
        called = gallery.people_called(db, {photo.name for photo in of_gone if photo.name})
        texts |= {photo.person_identifier for photo in of_gone}
        texts |= {name for name, people in called.items() if people <= gone}
        records = frozenset(RecordName(photo.agency, photo.record_number) for photo in photos)
        return cls(tuple(ids), files, tuple(sorted(texts)), tuple(gallery.templates_of(db, ids)), records)


def look_for(house: House, needles: Needles) -> tuple[Fault, ...]:
    """Return what was found of removed people; nothing, when all is well.

    What people wrote themselves, a note or a reason, is never changed: a name in it is a finding, and says where.
    """
    return (*_in_database(house, needles), *_in_files(house, needles), *_in_index(house, needles))


def _in_database(house: House, needles: Needles) -> Iterator[Fault]:
    with house.workspace.database.reading() as db:
        for place, count in texts_holding(db, needles.texts):
            yield Fault(place, f"{count} rows still hold a removed digest, identifier or name")
        for place, count in blobs_holding(db, needles.templates):
            yield Fault(place, f"{count} rows still hold a removed template")
        held = _staged(db, house, needles)
    if held:
        words = f"{held} photos that were looked at and not enrolled are of removed records; discard that import"
        yield Fault("unfinished imports", words)
    if not house.workspace.database.flush():
        words = "somebody still reads the state of before; it is emptied at the next unlocking"
        yield Fault("write-ahead log", words)


def _staged(db: Db, house: House, needles: Needles) -> int:
    """Return how many photos of unfinished imports, kept aside or only told of, are of these pictures or records."""
    store, gone = house.workspace.store, {*needles.files, *needles.texts}
    numbers, found = {record.record_number for record in needles.records}, set[str]()
    for stage in stages.open_stages(db):
        for batch in stages.staged_photos(store, stages.contents(db, stage.id)):
            photos = ((item.key, item.photo) for item in batch)
            found |= {key for key, photo in photos if _is_of(photo, gone, needles.records)}
        for content in import_reviews.contents(db, stage.id):
            told = import_reviews.unpacked(store.read(content))
            found |= {each.key for each in told if each.record_number in numbers or each.person_identifier in gone}
    return len(found)


def _is_of(photo: PhotoRecord, gone: set[str], records: frozenset[RecordName]) -> bool:
    record = RecordName(photo.agency, photo.record_number)
    return photo.sha256 in gone or photo.person_identifier in gone or record in records


def _in_files(house: House, needles: Needles) -> Iterator[Fault]:
    store = house.workspace.store
    kept = sum(store.holds(digest) for digest in needles.files)
    if kept:
        yield Fault("picture store", f"{kept} files are still there, because other records need the same picture")
    for copy in house.workspace.copies():
        yield Fault("copies of the database", f"{copy} is still there")
    for earlier in replaced_workspaces(house.workspace.folder):
        yield Fault("replaced workspaces", f"{earlier} still holds the state of before a restore; delete it")


def _in_index(house: House, needles: Needles) -> Iterator[Fault]:
    left = set(needles.photo_ids) & set(house.index().photo_ids)
    if left:
        yield Fault("search index", f"{len(left)} photos are still there")
    strays = house.workspace.segments.strays()
    if strays:
        yield Fault("search index", f"{len(strays)} files are still there that do not belong to it")
