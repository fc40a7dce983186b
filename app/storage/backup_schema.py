"""Migration 11: backups and restores."""

from __future__ import annotations

from app.storage.rules import Recorded

BACKUP_TABLES: dict[str, Recorded] = {}
"""Which act's log entry, by whom, each record must name."""

BACKUP_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def eleventh_schema() -> str:
    """Return the SQL of migration 11."""
    return ""
