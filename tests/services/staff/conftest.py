"""A clock for tests of the staff; sections come from the tests of services."""

from __future__ import annotations

import pytest

from tests.services.staff.clock import Clock


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)
