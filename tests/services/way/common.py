"""What the steps of the way hand to one another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.casework.requests import RequestForm
from app.services.recording import Desk
from tests.support.section import Section

FORM = RequestForm(
    "2026-SECRET-1", "C-SECRET-2", "Ines Requester", "shield 7781", "Robbery Squad", "Robbery of a kiosk", "crime",
    "Camera of the kiosk, handed over by its owner",
)  # fmt: skip


@dataclass
class Way:
    """What the steps of the request hand to one another."""

    section: Section
    ids: dict[str, str] = field(default_factory=dict)
    kept: dict[str, object] = field(default_factory=dict)


Step = Callable[[Desk, Way], object]


class LogBrokenError(Exception):
    """The log cannot be written to."""
