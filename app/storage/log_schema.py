"""Migration 15: checkpoints and anchors of the log."""

from __future__ import annotations

from app.storage.rules import Recorded

LOG_TABLES: dict[str, Recorded] = {}
"""Which act's log entry, by whom, each record must name."""

LOG_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def fifteenth_schema() -> str:
    """Return the SQL of migration 15."""
    return ""
