"""Until when a photo may be kept, where its source names only a class."""

from __future__ import annotations

from app.services.gallery.keeping.retention import schedule
from app.services.recording import Desk


def retain_until(desk: Desk, retention_class: str, taken_on: str) -> str:
    """Return the last day on which a photo of a class, taken on a day, is kept (ISO both).

    Raises:
        BadInput: the section's schedule has no such class.
    """
    return schedule(desk).until(retention_class, taken_on)
