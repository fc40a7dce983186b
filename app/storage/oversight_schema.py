"""Migration 17: weekly reviews, flags and outcomes."""

from __future__ import annotations

from app.storage.rules import Recorded

OVERSIGHT_TABLES: dict[str, Recorded] = {}
"""Which act's log entry, by whom, each record must name."""

OVERSIGHT_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def seventeenth_schema() -> str:
    """Return the SQL of migration 17."""
    return ""
