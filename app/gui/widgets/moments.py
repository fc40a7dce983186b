"""Times of the records as people read them."""

from __future__ import annotations

from app.domain.clock import from_text


def local_minute(at: str) -> str:
    """Return a record's time as local date and minute: "2026-11-22 10:30"."""
    return from_text(at).astimezone().strftime("%Y-%m-%d %H:%M")


def utc_words(at: str) -> str:
    """Return a record's time as it is kept, for a tooltip: "2026-11-22 09:30:00.123456 UTC"."""
    return at.replace("T", " ").removesuffix("Z") + " UTC"
