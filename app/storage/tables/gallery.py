"""People, photos and templates of the gallery in the database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.domain.gallery.templates import Template, Vectors, checked
from app.domain.ids import new_id
from app.domain.records import ImportRecord, PhotoRecord
from app.storage.engine import Db
from app.storage.rows import (
    box_of,
    box_text,
    insert,
    insert_many,
    landmarks_of,
    landmarks_text,
    number,
    one,
    select,
    select_in,
)

_PHOTO = "SELECT photos.*, people.person_identifier FROM photos JOIN people ON people.id = photos.person_id"
_THERE = "photos.id NOT IN (SELECT photo_id FROM removed_photos)"


@dataclass(frozen=True, eq=False)
class StoredTemplates:
    """Every searchable template of one model, in one order: photo ids, person ids, float32 (n, 128)."""

    photo_ids: tuple[str, ...]
    person_ids: tuple[str, ...]
    vectors: Vectors


def add_import(db: Db, record: ImportRecord, log_seq: int) -> None:
    """Insert an import; its photos follow in the same transaction."""
    insert(
        db,
        "imports",
        {
            "id": record.id, "number": record.number, "source_name": record.source_name,
            "manifest_sha256": record.manifest_sha256, "photos": record.photos, "people": record.people,
            "imported_by": record.imported_by, "imported_at": record.imported_at, "log_seq": log_seq,
        },
    )  # fmt: skip


def add_photos(db: Db, import_id: str, photos: Sequence[PhotoRecord], templates: Sequence[Template]) -> None:
    """Insert photos of an import with their templates, and the people among them who are not known yet.

    Args:
        db: in the transaction that inserted the import.
        import_id: of that import.
        photos: their `person_id` is not read: the person is found by identifier, or made.
        templates: one of each photo, in the same order.
    """
    people = people_named(db, {photo.person_identifier for photo in photos})
    fresh = {photo.person_identifier: new_id() for photo in photos if photo.person_identifier not in people}
    insert_many(
        db, "people", [{"id": key, "person_identifier": name, "import_id": import_id} for name, key in fresh.items()]
    )
    people.update(fresh)
    insert_many(db, "photos", [_photo_row(photo, people[photo.person_identifier], import_id) for photo in photos])
    insert_many(
        db,
        "photo_templates",
        [
            {"photo_id": photo.id, "model": template.model, "vector": checked(template.vector).astype("<f4").tobytes()}
            for photo, template in zip(photos, templates, strict=True)
        ],
    )


def people_named(db: Db, identifiers: Iterable[str]) -> dict[str, str]:
    """Return internal person id by the section's person identifier, of those that are known."""
    rows = select_in(db, "SELECT id, person_identifier FROM people WHERE person_identifier IN ({})", identifiers)
    return {row["person_identifier"]: row["id"] for row in rows}


def person_ids(db: Db) -> dict[str, str]:
    """Return internal person id by the section's person identifier."""
    return {row["person_identifier"]: row["id"] for row in select(db, "SELECT id, person_identifier FROM people")}


def templates(db: Db, model: str) -> StoredTemplates:
    """Return every searchable template of one model, ordered by photo id."""
    rows = db.conn.execute(
        "SELECT t.photo_id, p.person_id, t.vector FROM photo_templates AS t "
        "JOIN photos AS p ON p.id = t.photo_id WHERE t.model = ? ORDER BY t.photo_id",
        [model],
    ).fetchall()
    return _stored(rows)


def _stored(rows: Sequence[tuple[Any, ...]]) -> StoredTemplates:
    vectors = np.frombuffer(b"".join(row[2] for row in rows), dtype="<f4").reshape(-1, 128)
    return StoredTemplates(
        tuple(row[0] for row in rows), tuple(row[1] for row in rows), vectors.astype(np.float32, copy=True)
    )


def templates_beyond(db: Db, model: str, photo_id: str, at_once: int) -> StoredTemplates:
    """Return the next so many searchable templates of one model, by photo id, that come after one."""
    rows = db.conn.execute(
        "SELECT t.photo_id, p.person_id, t.vector FROM photo_templates AS t JOIN photos AS p ON p.id = t.photo_id "
        "WHERE t.model = ? AND t.photo_id > ? ORDER BY t.photo_id LIMIT ?",
        [model, photo_id, at_once],
    ).fetchall()
    return _stored(rows)


def version(db: Db) -> int:
    """Return the log number of the last act that changed the gallery: an import, or a removal that was carried out."""
    return max(number(db, f"SELECT max(log_seq) FROM {table}") for table in ("imports", "removal_confirmations"))  # noqa: S608


def photo(db: Db, photo_id: str) -> PhotoRecord | None:
    """Return a photo or None; of one that was removed only its id and its person's are left."""
    row = one(db, f"{_PHOTO} WHERE photos.id = ?", [photo_id])
    return _photo(row) if row else None


def photos_of(db: Db, person_id: str) -> list[PhotoRecord]:
    """Return a person's photos that are in the gallery, newest first."""
    sql = f"{_PHOTO} WHERE photos.person_id = ? AND {_THERE} ORDER BY taken_on DESC, photos.id"
    rows = select(db, sql, [person_id])
    return [_photo(row) for row in rows]


def every_photo(db: Db) -> Iterator[PhotoRecord]:
    """Yield every photo that is in the gallery."""
    return (_photo(row) for row in select(db, f"{_PHOTO} WHERE {_THERE} ORDER BY photos.id"))


def photos_of_records(db: Db, agency: str, record_numbers: Iterable[str]) -> list[PhotoRecord]:
    """Return the photos of some records of an agency that are in the gallery."""
    sql = f"{_PHOTO} WHERE {_THERE} AND photos.agency = ? AND photos.record_number IN ({{}})"
    return [_photo(row) for row in select_in(db, sql, record_numbers, [agency])]


def photos_of_import(db: Db, import_id: str) -> list[str]:
    """Return the ids of the photos of an import that are in the gallery."""
    sql = f"SELECT photos.id FROM photos WHERE photos.import_id = ? AND {_THERE} ORDER BY photos.id"  # noqa: S608
    return [row["id"] for row in select(db, sql, [import_id])]


def past_retention(db: Db, day: str) -> list[PhotoRecord]:
    """Return the photos that were to be kept until a day (ISO) before this one, longest overdue first."""
    sql = f"{_PHOTO} WHERE {_THERE} AND photos.retain_until < ? ORDER BY photos.retain_until, photos.id"
    return [_photo(row) for row in select(db, sql, [day])]


def people_called(db: Db, names: Iterable[str]) -> dict[str, set[str]]:
    """Return for each of these names the ids of the people who have it on a photo."""
    found: dict[str, set[str]] = {}
    for row in select_in(db, "SELECT DISTINCT name, person_id FROM photos WHERE name IN ({})", names):
        found.setdefault(row["name"], set()).add(row["person_id"])
    return found


def photos_left(db: Db, people: Iterable[str]) -> dict[str, int]:
    """Return how many photos each of these people has in the gallery."""
    sql = f"SELECT person_id, count(*) AS n FROM photos WHERE {_THERE} AND person_id IN ({{}}) GROUP BY person_id"  # noqa: S608
    return {row["person_id"]: row["n"] for row in select_in(db, sql, people)}


def templates_of(db: Db, photo_ids: Iterable[str]) -> list[bytes]:
    """Return the raw templates of some photos, of every model."""
    sql = "SELECT vector FROM photo_templates WHERE photo_id IN ({})"
    return [bytes(row["vector"]) for row in select_in(db, sql, photo_ids)]


def vectors_of(db: Db, model: str, photo_ids: Iterable[str]) -> dict[str, bytes]:
    """Return the raw templates of one model by photo id."""
    sql = "SELECT photo_id, vector FROM photo_templates WHERE model = ? AND photo_id IN ({})"
    return {row["photo_id"]: bytes(row["vector"]) for row in select_in(db, sql, photo_ids, [model])}


def photos_showing(db: Db, digests: Iterable[str]) -> dict[str, str]:
    """Return the id of a photo by the SHA-256 of its file, of those that are enrolled already."""
    rows = select_in(db, "SELECT sha256, id FROM photos WHERE sha256 IN ({})", digests)
    return {row["sha256"]: row["id"] for row in rows}


def known_records(db: Db, records: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return those of the (agency, record number) that are enrolled already."""
    numbers: dict[str, list[str]] = {}
    for agency, record_number in records:
        numbers.setdefault(agency, []).append(record_number)
    sql = "SELECT agency, record_number FROM photos WHERE agency = ? AND record_number IN ({})"
    return {
        (row["agency"], row["record_number"])
        for agency, wanted in numbers.items()
        for row in select_in(db, sql, wanted, [agency])
    }


def imports(db: Db) -> list[ImportRecord]:
    """Return every import, oldest first."""
    names = ("id", "number", "source_name", "manifest_sha256", "photos", "people", "imported_by", "imported_at")
    rows = select(db, "SELECT * FROM imports ORDER BY log_seq")
    return [ImportRecord(**{name: row[name] for name in names}) for row in rows]


def _photo_row(photo: PhotoRecord, person_id: str, import_id: str) -> dict[str, object]:
    return {
        "id": photo.id, "person_id": person_id, "import_id": import_id, "name": photo.name,
        "charge": photo.charge, "agency": photo.agency, "record_number": photo.record_number,
        "taken_on": photo.taken_on, "lawful_basis": photo.lawful_basis, "pose": photo.pose, "sex": photo.sex,
        "birth_year": photo.birth_year, "retain_until": photo.retain_until, "sha256": photo.sha256,
        "width": photo.width, "height": photo.height, "box": box_text(photo.box),
        "landmarks": landmarks_text(photo.landmarks), "thumbnail": photo.thumbnail, "marks": photo.marks,
    }  # fmt: skip


def _photo(row: dict[str, Any]) -> PhotoRecord:
    plain = (
        "id", "person_id", "person_identifier", "name", "charge", "agency", "record_number", "taken_on",
        "lawful_basis", "pose", "sex", "birth_year", "retain_until", "sha256", "width", "height", "thumbnail", "marks",
    )  # fmt: skip
    return PhotoRecord(
        **{name: row[name] for name in plain}, box=box_of(row["box"]), landmarks=landmarks_of(row["landmarks"])
    )
