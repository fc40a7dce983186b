"""Times of the records as people read them."""

from __future__ import annotations

from app.domain.clock import from_text


def local_minute(at: str) -> str:
    """Return a record's time as local date and minute: "2026-11-22 10:30"."""
    return from_text(at).astimezone().strftime("%Y-%m-%d %H:%M")


def utc_words(at: str) -> str:
    """Return a record's time as it is kept, for a tooltip: "2026-11-22 09:30:00.123456 UTC"."""
    return at.replace("T", " ").removesuffix("Z") + " UTC"


def by_whom(at: str, full_name: str) -> str:
    """Return a record's minute and the person; without the person where the reader stays blind to who it was."""
    return f"{local_minute(at)}, {full_name}" if full_name else local_minute(at)
