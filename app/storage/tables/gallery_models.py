"""Which network the gallery is described with, what is described with another one, and the acts that change it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.domain.gallery.templates import Template, checked
from app.domain.records import PhotoRecord
from app.storage.engine import Db
from app.storage.rows import insert, insert_many, number, one, select_in
from app.storage.tables import gallery

_MISSING = (
    "FROM photos WHERE id NOT IN (SELECT photo_id FROM removed_photos) "
    "AND NOT EXISTS (SELECT 1 FROM photo_templates AS t WHERE t.photo_id = photos.id AND t.model = ?)"
)


def current(db: Db) -> str:
    """Return the SHA-256 of the network that the gallery was switched to last; empty when it never was."""
    row = one(db, "SELECT model FROM model_switches ORDER BY log_seq DESC LIMIT 1")
    return str(row["model"]) if row else ""


def photos(db: Db) -> int:
    """Return how many photos the gallery has."""
    return number(db, "SELECT count(*) FROM photos WHERE id NOT IN (SELECT photo_id FROM removed_photos)")


def missing(db: Db, model: str) -> int:
    """Return how many photos of the gallery a network has not described."""
    return number(db, f"SELECT count(*) {_MISSING}", [model])


def some_missing(db: Db, model: str, most: int, after: str) -> list[PhotoRecord]:
    """Return photos that a network has not described, by id, from the one after an id."""
    rows = db.conn.execute(f"SELECT id {_MISSING} AND id > ? ORDER BY id LIMIT ?", [model, after, most])
    found = (gallery.photo(db, str(row[0])) for row in rows.fetchall())
    return [photo for photo in found if photo is not None]


def still_missing(db: Db, model: str, photo_ids: Sequence[str]) -> set[str]:
    """Return those of some photos that are in the gallery and not described by a network."""
    rows = select_in(db, f"SELECT id {_MISSING} AND id IN ({{}})", photo_ids, [model])
    return {row["id"] for row in rows}


def add_batch(db: Db, batch_id: str, described: Sequence[tuple[str, Template]], by: str, at: str, log_seq: int) -> None:
    """Insert templates of photos (their ids), all of one network."""
    (model,) = {template.model for _, template in described}
    row = {
        "id": batch_id, "model": model, "photos": len(described), "described_by": by, "described_at": at,
        "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "description_batches", row)
    insert_many(db, "described_photos", [{"batch_id": batch_id, "photo_id": photo_id} for photo_id, _ in described])
    rows = [{"photo_id": photo_id, "model": model, "vector": _bytes(template)} for photo_id, template in described]
    insert_many(db, "photo_templates", rows)


def add_switch(db: Db, switch_id: str, model: str, file_name: str, by: str, at: str, log_seq: int) -> None:
    """Insert the switch of the gallery to a network."""
    row = {"id": switch_id, "model": model, "file_name": file_name, "switched_by": by, "switched_at": at}
    insert(db, "model_switches", {**row, "log_seq": log_seq})


def add_probe_template(
    db: Db, identifier: str, probe_id: str, template: Template, by: str, at: str, log_seq: int
) -> None:
    """Insert what another network made of a probe."""
    row = {
        "id": identifier, "probe_id": probe_id, "model": template.model, "vector": _bytes(template),
        "described_by": by, "described_at": at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "probe_descriptions", row)


def probe_template(db: Db, probe_id: str, model: str) -> Template | None:
    """Return what a network made of a probe, or None when it was never asked."""
    row = one(
        db,
        "SELECT vector FROM probe_templates WHERE probe_id = ?1 AND model = ?2 "
        "UNION ALL SELECT vector FROM probe_descriptions WHERE probe_id = ?1 AND model = ?2",
        [probe_id, model],
    )
    return Template(np.frombuffer(row["vector"], dtype="<f4").astype(np.float32), model) if row else None


def _bytes(template: Template) -> bytes:
    return checked(template.vector).astype("<f4").tobytes()
