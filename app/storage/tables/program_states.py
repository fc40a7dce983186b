"""The files of the program as they were found at a start."""

from __future__ import annotations

import hashlib
import json

from app.storage.engine import Db
from app.storage.rows import insert, one


def add(db: Db, state_id: str, files: dict[str, str], at: str, log_seq: int) -> None:
    """Record files, SHA-256 by name."""
    row = {"id": state_id, "digest": digest(files), "files": _text(files), "recorded_at": at, "log_seq": log_seq}
    insert(db, "program_states", row)


def newest(db: Db) -> dict[str, str] | None:
    """Return the files recorded last, SHA-256 by name; None before the first time."""
    row = one(db, "SELECT files FROM program_states ORDER BY log_seq DESC LIMIT 1")
    return {str(name): str(value) for name, value in json.loads(row["files"]).items()} if row else None


def digest(files: dict[str, str]) -> str:
    """Return one SHA-256 over all of them, hex."""
    return hashlib.sha256(_text(files).encode()).hexdigest()


def _text(files: dict[str, str]) -> str:
    return json.dumps(files, sort_keys=True, separators=(",", ":"))
