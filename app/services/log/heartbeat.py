"""A sign of life in the log while the program is unlocked, so that a silence in it means that nobody worked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.domain.staff.roles import Act
from app.domain.staff.settings import HEARTBEAT_MINUTES
from app.errors import UserError
from app.services.recording import Desk, attempt
from app.services.settings import read_setting

Wait = Callable[[threading.Event, float], bool]
"""Waits so many seconds, or until the event is set; returns whether it is."""


def beat(desk: Desk) -> int:
    """Write the entry; with it comes the checkpoint that time asks for. Return the minutes until the next."""
    with attempt(desk, Act.HEARTBEAT) as act:
        act.note(desk.session.id)
    return read_setting(desk, HEARTBEAT_MINUTES)


@contextmanager
def beating(desk: Desk, tell: Callable[[UserError], object], wait: Wait = threading.Event.wait) -> Iterator[None]:
    """Write the entries from a thread of its own while a command works that has no window to do it.

    Args:
        tell: called from that thread with why no entry can be written; then there are no more.
        wait: how the time until the next is waited for; for tests.
    """
    ended, minutes = threading.Event(), read_setting(desk, HEARTBEAT_MINUTES)

    def live() -> None:
        pause = minutes
        try:
            while not wait(ended, 60.0 * pause):
                pause = beat(desk)
        except UserError as error:
            tell(error)

    thread = threading.Thread(target=live, name="heartbeat", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
