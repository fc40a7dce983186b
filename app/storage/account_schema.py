"""Migration 16: accounts are approved, locked and certified."""

from __future__ import annotations

from app.storage.rules import Recorded

ACCOUNT_TABLES: dict[str, Recorded] = {}
"""Which act's log entry, by whom, each record must name."""

ACCOUNT_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def sixteenth_schema() -> str:
    """Return the SQL of migration 16."""
    return ""
