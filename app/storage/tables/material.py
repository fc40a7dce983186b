"""Pictures to practise on, in the database."""

from __future__ import annotations

from app.domain.training.material import PracticePicture
from app.storage.engine import Db
from app.storage.rows import insert, landmarks_of, landmarks_text, one, select


def add_picture(db: Db, picture: PracticePicture, log_seq: int) -> None:
    """Insert a picture to practise on."""
    row = {
        "id": picture.id, "person_id": picture.person_id, "picture": picture.picture,
        "landmarks": landmarks_text(picture.landmarks), "source": picture.source,
        "frame_index": picture.frame_index, "basis": picture.basis, "added_by": picture.added_by,
        "added_at": picture.added_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "practice_pictures", row)


def pictures(db: Db) -> list[PracticePicture]:
    """Return every picture to practise on, in the order they were added."""
    return [
        PracticePicture(
            row["id"], row["person_id"], row["picture"], landmarks_of(row["landmarks"]), row["source"],
            row["frame_index"], row["basis"], row["added_by"], row["added_at"],
        )
        for row in select(db, "SELECT * FROM practice_pictures ORDER BY log_seq")
    ]  # fmt: skip


def is_added(db: Db, picture: str) -> bool:
    """Tell whether the same picture is there already."""
    return one(db, "SELECT 1 AS x FROM practice_pictures WHERE picture = ?", [picture]) is not None
