"""Migration 12: a digest of every row of the gallery."""

from __future__ import annotations

from app.storage.rules import Recorded

DIGEST_TABLES: dict[str, Recorded] = {}
"""Which act's log entry, by whom, each record must name."""

DIGEST_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def twelfth_schema() -> str:
    """Return the SQL of migration 12."""
    return ""
