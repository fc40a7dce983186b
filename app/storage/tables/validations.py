"""Local validations in the database, and the photos that one can be made with."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from app.domain.gallery.validation import Tally, Validation
from app.domain.records import GallerySnapshot
from app.storage.engine import Db
from app.storage.rows import insert, insert_many, number, one, select

_ELIGIBLE = (
    "SELECT p.person_id FROM photos AS p JOIN photo_templates AS t ON t.photo_id = p.id AND t.model = ? "
    "GROUP BY p.person_id HAVING count(DISTINCT p.taken_on) > 1 ORDER BY p.person_id"
)

_OF_MODEL = "SELECT * FROM validations WHERE model = ?"


def eligible_people(db: Db, model: str) -> list[str]:
    """Return the ids of the people with searchable photos of two days or more."""
    return [row[0] for row in db.conn.execute(_ELIGIBLE, [model])]


def next_number(db: Db) -> str:
    """Return the number of the next validation: V-00001 and so on."""
    before = number(db, "SELECT count(*) FROM validations")
    return f"V-{before + 1:05d}"


def add_validation(db: Db, record: Validation, log_seq: int) -> None:
    """Insert a validation with its tallies."""
    insert(
        db,
        "validations",
        {
            "id": record.id, "number": record.number, "gallery_version": record.snapshot.version,
            "gallery_people": record.snapshot.people, "gallery_photos": record.snapshot.photos,
            "gallery_digest": record.snapshot.digest, "model": record.model, "eligible": record.eligible,
            "chosen": record.chosen, "seed": record.seed, "run_by": record.run_by, "run_at": record.run_at,
            "log_seq": log_seq,
        },
    )  # fmt: skip
    insert_many(db, "validation_tallies", list(_tally_rows(record)))


def validations(db: Db) -> list[Validation]:
    """Return every validation, newest first."""
    return [_validation(db, row) for row in select(db, "SELECT * FROM validations ORDER BY log_seq DESC")]


def newest_validation(db: Db, model: str) -> Validation | None:
    """Return the newest validation of a model."""
    row = one(db, f"{_OF_MODEL} ORDER BY log_seq DESC LIMIT 1", [model])
    return _validation(db, row) if row else None


def validation_before(db: Db, model: str, search_id: str) -> Validation | None:
    """Return the newest validation of a model that was there when a search was made."""
    earlier = "log_seq < (SELECT log_seq FROM searches WHERE id = ?)"
    row = one(db, f"{_OF_MODEL} AND {earlier} ORDER BY log_seq DESC LIMIT 1", [model, search_id])
    return _validation(db, row) if row else None


def _tally_rows(record: Validation) -> Iterable[dict[str, object]]:
    for place, tally in enumerate(record.tallies):
        yield {
            "validation_id": record.id, "place": place, "band": tally.band, "grouping": tally.grouping,
            "value": tally.value, "probes": tally.probes, "no_face": tally.no_face,
            "places": json.dumps(tally.places),
        }  # fmt: skip


def _validation(db: Db, row: dict[str, Any]) -> Validation:
    snapshot = GallerySnapshot(
        row["gallery_version"], row["gallery_people"], row["gallery_photos"], row["gallery_digest"]
    )
    sql = "SELECT * FROM validation_tallies WHERE validation_id = ? ORDER BY place"
    tallies = tuple(
        Tally(
            each["band"], each["grouping"], each["value"], each["probes"], each["no_face"],
            tuple(json.loads(each["places"])),
        )
        for each in select(db, sql, [row["id"]])
    )  # fmt: skip
    return Validation(
        row["id"], row["number"], snapshot, row["model"], row["eligible"], row["chosen"], row["seed"], row["run_by"],
        row["run_at"], tallies,
    )  # fmt: skip
