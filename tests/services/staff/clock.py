"""A clock for tests that need minutes, hours and months to pass."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.clock import utc_text

_PLACES = (
    "app.services.staff.signing_in.now_text",
    "app.services.staff.second_factor.now_text",
    "app.services.recording.now_text",
    "app.services.staff.certificates.now_text",
    "app.storage.tables.audit.now_text",
)


class Clock:
    """Stands still until it is moved; every place that asks for the time asks it."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.moment = datetime.now(UTC)
        self._steady = time.monotonic()
        for place in _PLACES:
            patch.setattr(place, self.text)
        patch.setattr(time, "time", lambda: self.moment.timestamp())

    def text(self) -> str:
        return utc_text(self.moment)

    def move(self, **by: float) -> None:
        self.moment += timedelta(**by)
