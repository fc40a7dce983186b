"""Migration 14: what the machine finds in this very gallery."""

from __future__ import annotations

from app.storage.rules import Recorded

VALIDATION_TABLES: dict[str, Recorded] = {}
"""Which act's log entry, by whom, each record must name."""

VALIDATION_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def fourteenth_schema() -> str:
    """Return the SQL of migration 14."""
    return ""
