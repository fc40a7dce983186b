"""Edited versions of frames in the database."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from app.domain.casework.edits import DerivativeRecord, SourceFrame, recipe_of
from app.domain.casework.faces import Face
from app.storage.engine import Db
from app.storage.rows import face_of, face_text, insert, one, select


def add_derivative(db: Db, record: DerivativeRecord, log_seq: int) -> None:
    """Insert a derivative."""
    first = record.frames[0]
    row = {
        "id": record.id, "request_id": record.request_id, "evidence_id": record.evidence_id,
        "frame_index": first.index, "frame_sha256": first.sha256,
        "frames": json.dumps([asdict(frame) for frame in record.frames]), "recipe": record.recipe.text(),
        "step_hashes": json.dumps(record.step_hashes), "sha256": record.sha256, "content": record.content,
        "made_with": record.made_with, "made_by": record.made_by, "made_at": record.made_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "derivatives", row)


def derivative(db: Db, derivative_id: str) -> DerivativeRecord | None:
    """Return a derivative or None."""
    row = one(db, "SELECT * FROM derivatives WHERE id = ?", [derivative_id])
    return _derivative(row) if row else None


def derivatives_of(db: Db, request_id: str) -> list[DerivativeRecord]:
    """Return every derivative of a request in the order they were made."""
    rows = select(db, "SELECT * FROM derivatives WHERE request_id = ? ORDER BY log_seq", [request_id])
    return [_derivative(row) for row in rows]


def add_edited_face(db: Db, probe_id: str, derivative_id: str, face: Face) -> None:
    """Say from which derivative a probe was taken, and where its face lies there."""
    insert(
        db,
        "probe_derivatives",
        {"probe_id": probe_id, "derivative_id": derivative_id, "face": face_text(face)},
    )


def edited_face(db: Db, probe_id: str) -> Face | None:
    """Return where an edited probe's face lies in its derivative; None for a probe of an original frame."""
    row = one(db, "SELECT face FROM probe_derivatives WHERE probe_id = ?", [probe_id])
    return face_of(row["face"]) if row else None


def _derivative(row: dict[str, Any]) -> DerivativeRecord:
    return DerivativeRecord(
        row["id"], row["request_id"], row["evidence_id"],
        tuple(SourceFrame(**frame) for frame in json.loads(row["frames"])), recipe_of(row["recipe"]),
        tuple(json.loads(row["step_hashes"])), row["sha256"], row["content"], row["made_with"], row["made_by"],
        row["made_at"],
    )  # fmt: skip
