"""Unfinished imports: which there are, and what was read of them."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from app.domain.gallery.import_review import FindingKind
from app.domain.gallery.photo_findings import Noted
from app.domain.gallery.templates import Template, checked
from app.domain.records import PhotoRecord, StageRecord
from app.errors import Unavailable
from app.storage.engine import Db
from app.storage.folder.store import PictureStore
from app.storage.rows import box_of, box_text, insert, landmarks_of, landmarks_text, number, select
from app.storage.tables import import_reviews

_FORMAT = 2
_OPEN = "NOT EXISTS (SELECT 1 FROM stage_ends AS e WHERE e.id = s.id)"
_STAGES = (
    "SELECT s.id, s.number, s.folder, s.source_name, s.begun_by, s.begun_at, coalesce(sum(b.photos), 0) AS photos "  # noqa: S608 - constants of this module
    f"FROM import_stages AS s LEFT JOIN staged_batches AS b ON b.stage_id = s.id WHERE {_OPEN}"
)


@dataclass(frozen=True, eq=False)
class StagedPhoto:
    """One photo that was read, described and put into the store, and is not enrolled yet.

    Attributes:
        key: tells the line of the manifest and the state of its file; see `services.gallery.photo_reading`.
        photo: without a person's id, which it gets with the import.
        signature: tells the picture in another file; see `vision.likeness`.
        noted: what was found about the photo alone.
    """

    key: str
    photo: PhotoRecord
    template: Template = field(repr=False)
    signature: bytes = field(repr=False)
    noted: tuple[Noted, ...] = ()


def staged_files(db: Db, store: PictureStore, stage_id: str) -> Iterator[str]:
    """Yield the digest of every file that an unfinished import holds."""
    yield from digests(store, contents(db, stage_id))
    yield from import_reviews.contents(db, stage_id)


def open_stages(db: Db) -> list[StageRecord]:
    """Return every unfinished import, oldest first."""
    return [StageRecord(**row) for row in select(db, f"{_STAGES} GROUP BY s.id ORDER BY s.log_seq")]


def stage_of(db: Db, folder: str) -> StageRecord | None:
    """Return the unfinished import of a folder, or None."""
    return next((stage for stage in open_stages(db) if stage.folder == folder), None)


def next_number(db: Db) -> str:
    """Return the number of the next stage."""
    count = number(db, "SELECT count(*) FROM import_stages")
    return f"U-{count + 1:05d}"


def add_stage(db: Db, stage: StageRecord, log_seq: int) -> None:
    """Insert a stage without any batch yet."""
    row = asdict(stage)
    del row["photos"]
    insert(db, "import_stages", {**row, "log_seq": log_seq})


def add_batch(
    db: Db, batch_id: str, stage_id: str, photos: int, content: str, staged_by: str, staged_at: str, log_seq: int
) -> None:
    """Insert a batch whose content lies in the store under this SHA-256."""
    row = {
        "id": batch_id, "stage_id": stage_id, "photos": photos, "content": content, "staged_by": staged_by,
        "staged_at": staged_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "staged_batches", row)


def end_stage(db: Db, stage_id: str, import_id: str | None, ended_by: str, ended_at: str, log_seq: int) -> None:
    """Insert the end of a stage: by its import, or without one (None)."""
    row = {"id": stage_id, "import_id": import_id, "ended_by": ended_by, "ended_at": ended_at, "log_seq": log_seq}
    insert(db, "stage_ends", row)


def contents(db: Db, stage_id: str) -> list[str]:
    """Return the SHA-256 of each batch's content, in order."""
    rows = select(db, "SELECT content FROM staged_batches WHERE stage_id = ? ORDER BY log_seq", [stage_id])
    return [row["content"] for row in rows]


def staged_digests(db: Db, store: PictureStore) -> Iterator[str]:
    """Yield the digest of every file that some unfinished import holds."""
    for stage in open_stages(db):
        yield from staged_files(db, store, stage.id)


def digests(store: PictureStore, batches: Sequence[str]) -> Iterator[str]:
    """Yield the digest of every file that belongs to batches, their contents' own among them."""
    yield from batches
    for batch in staged_photos(store, batches):
        yield from files(batch)


def files(items: Iterable[StagedPhoto]) -> list[str]:
    """Return the digests of photos and of their thumbnails."""
    return [digest for item in items for digest in (item.photo.sha256, item.photo.thumbnail)]


def staged_photos(store: PictureStore, batches: Sequence[str]) -> Iterator[list[StagedPhoto]]:
    """Yield what was read, batch by batch.

    A batch that is missing or damaged is left out: its photos are not taken over then, but read again.
    """
    for sha256 in batches:
        try:
            data = store.read(sha256)
        except Unavailable:
            continue
        yield unpacked(data)


def packed(items: Sequence[StagedPhoto]) -> bytes:
    """Return a batch as bytes for the store.

    Raises:
        ValueError: a template is not finite.
    """
    rows = [
        {
            **asdict(item.photo), "box": box_text(item.photo.box), "landmarks": landmarks_text(item.photo.landmarks),
            "key": item.key, "model": item.template.model,
            "signature": base64.b64encode(item.signature).decode("ascii"),
            "noted": [asdict(each) for each in item.noted],
            "vector": base64.b64encode(checked(item.template.vector).astype("<f4").tobytes()).decode("ascii"),
        }
        for item in items
    ]  # fmt: skip
    return json.dumps({"format": _FORMAT, "photos": rows}).encode()


def unpacked(data: bytes) -> list[StagedPhoto]:
    """Return the batch of bytes that `packed` made; of another version's bytes, nothing."""
    content = json.loads(data)
    return [_item(row) for row in content["photos"]] if content["format"] == _FORMAT else []


def _item(row: dict[str, Any]) -> StagedPhoto:
    key, model, vector = row.pop("key"), row.pop("model"), np.frombuffer(base64.b64decode(row.pop("vector")), "<f4")
    noted = tuple(Noted(FindingKind(each["kind"]), each["sentence"], each["other"]) for each in row.pop("noted"))
    signature = base64.b64decode(row.pop("signature"))
    box, landmarks = box_of(row.pop("box")), landmarks_of(row.pop("landmarks"))
    photo = PhotoRecord(**row, box=box, landmarks=landmarks)
    return StagedPhoto(key, photo, Template(checked(vector.astype(np.float32)), model), signature, noted)
