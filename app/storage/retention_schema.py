"""Migration 10: retention classes and legal holds."""

from __future__ import annotations

from app.storage.rules import Recorded

RETENTION_TABLES: dict[str, Recorded] = {}
"""Which act's log entry, by whom, each record must name."""

RETENTION_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def tenth_schema() -> str:
    """Return the SQL of migration 10."""
    return ""
