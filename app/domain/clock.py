"""Times in records are UTC text with microseconds and a Z, so they sort as text (CJIS AU-8 asks for hundredths)."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_text(moment: datetime) -> str:
    """Return `2026-11-22T09:30:00.123456Z` for an aware datetime.

    Raises:
        ValueError: the datetime has no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a record's time needs a time zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def now_text() -> str:
    """Return the present moment as record text."""
    return utc_text(datetime.now(UTC))


def from_text(text: str) -> datetime:
    """Return the aware datetime of a record's text."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
