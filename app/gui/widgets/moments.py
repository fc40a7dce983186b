"""Times of the records as people read them, in the section's format; the record itself stays in UTC."""

from __future__ import annotations

from datetime import date
from enum import Enum

from app.domain.clock import from_text


class DayFormat(Enum):
    """How the section writes a date; the pattern is that of `strftime`. All are ten characters long."""

    ISO = "%Y-%m-%d"
    DOTS = "%d.%m.%Y"
    SLASHES = "%m/%d/%Y"


class _Chosen:
    """The one format of the window, like its theme."""

    format = DayFormat.ISO


def write_days_as(day_format: DayFormat) -> None:
    """Choose how dates are written from now on."""
    _Chosen.format = day_format


def day_format() -> DayFormat:
    """Return how dates are written."""
    return _Chosen.format


def day_words(day: str) -> str:
    """Return a calendar day of a record, "2019-03-01", in the section's format; what is no such day stays as it is."""
    try:
        return date.fromisoformat(day).strftime(_Chosen.format.value)
    except ValueError:
        return day


def local_minute(at: str) -> str:
    """Return a record's time as local date and minute: "2026-11-22 10:30"."""
    return from_text(at).astimezone().strftime(f"{_Chosen.format.value} %H:%M")


def utc_words(at: str) -> str:
    """Return a record's time as it is kept, for a tooltip: "2026-11-22 09:30:00.123456 UTC"."""
    return at.replace("T", " ").removesuffix("Z") + " UTC"


def by_whom(at: str, full_name: str) -> str:
    """Return a record's minute and the person; without the person where the reader stays blind to who it was."""
    return f"{local_minute(at)}, {full_name}" if full_name else local_minute(at)
