"""Migration 7: who was given a report when it left, and how it left.

A lead names recipients when it is released; who is handed a printed or saved report later may be somebody else. Each
one is a part of the report's own record (secondary dissemination, CJIS 5.1.3). Reports of
before this migration have none.
"""

from __future__ import annotations

from app.storage.schemas.rules import written_once, written_with

_TABLES = """
CREATE TABLE disseminations(
  report_id TEXT NOT NULL REFERENCES reports(id), way TEXT NOT NULL CHECK(way IN ('saved', 'printed')),
  recipient TEXT NOT NULL CHECK(trim(recipient) <> ''), PRIMARY KEY(report_id, recipient)
) STRICT;
"""

DISSEMINATION_PARTS: dict[str, tuple[str, str]] = {"disseminations": ("reports", "report_id")}
"""Parts of a record, and the record."""


def seventh_schema() -> str:
    """Return the SQL of migration 7."""
    rules = [written_once(table) + written_with(table, *whole) for table, whole in DISSEMINATION_PARTS.items()]
    return _TABLES + "".join(rules)
