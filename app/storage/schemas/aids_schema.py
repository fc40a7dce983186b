"""Migration 20: the viewing aids an exercise was answered with, and where the nose of a case's picture lies."""

from __future__ import annotations

from app.storage.schemas.rules import written_once, written_with

_TABLES = """
ALTER TABLE exercise_cases ADD COLUMN nose TEXT;
CREATE TABLE exercise_aids(
  answer_id TEXT NOT NULL REFERENCES exercise_answers(id), aid TEXT NOT NULL CHECK(aid <> ''),
  PRIMARY KEY(answer_id, aid)
) STRICT;
"""

AID_PARTS: dict[str, tuple[str, str]] = {"exercise_aids": ("exercise_answers", "answer_id")}
"""Parts of a record, and the record."""


def twentieth_schema() -> str:
    """Return the SQL of migration 20."""
    rules = [written_once(table) for table in AID_PARTS]
    rules += [written_with(table, *whole) for table, whole in AID_PARTS.items()]
    return _TABLES + "".join(rules)
