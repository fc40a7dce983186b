"""Times as a queue and a log show them; a record's date and minute are worded in `widgets.moments`."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.clock import from_text


def clock_words(at: str) -> str:
    """Return a record's time as local time of day to the second: "10:30:07"."""
    return from_text(at).astimezone().strftime("%H:%M:%S")


def age_words(at: str, now: datetime | None = None) -> str:
    """Return how long ago a record was made, in the unit that matters: "5 min", "3 h", "2 days"."""
    minutes = max(0, int(((now or datetime.now(UTC)) - from_text(at)).total_seconds() // 60))
    if minutes < 60:
        return QCoreApplication.translate("times", "{0} min").format(minutes)
    if minutes < 48 * 60:
        return QCoreApplication.translate("times", "{0} h").format(minutes // 60)
    return QCoreApplication.translate("times", "{0} days").format(minutes // (24 * 60))
