"""Migration 13: the gallery moves to another model."""

from __future__ import annotations

from app.storage.rules import Recorded

MODEL_TABLES: dict[str, Recorded] = {}
"""Which act's log entry, by whom, each record must name."""

MODEL_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def thirteenth_schema() -> str:
    """Return the SQL of migration 13."""
    return ""
