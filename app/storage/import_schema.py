"""Migration 9: photos are looked over before they are enrolled."""

from __future__ import annotations

from app.storage.rules import Recorded

IMPORT_TABLES: dict[str, Recorded] = {}
"""Which act's log entry, by whom, each record must name."""

IMPORT_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def ninth_schema() -> str:
    """Return the SQL of migration 9."""
    return ""
