"""A sign of life in the log while the program is unlocked, so that a silence in it means that nobody worked."""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.domain.staff.settings import HEARTBEAT_MINUTES
from app.services.recording import Desk, attempt
from app.services.settings import read_setting


def beat(desk: Desk) -> int:
    """Write the entry; with it comes the checkpoint that time asks for. Return the minutes until the next."""
    with attempt(desk, Act.HEARTBEAT) as act:
        act.note(desk.session.id)
    return read_setting(desk, HEARTBEAT_MINUTES)
