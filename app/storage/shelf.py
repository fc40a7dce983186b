"""Connections between two transactions: opening one reads the whole schema, which takes longer than most transactions.

Each is in one hand only; no two threads use one at the same time (a shared one lost a finished insert in trials).
"""

from __future__ import annotations

import threading
from collections.abc import Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Unavailable

if TYPE_CHECKING:
    from sqlite3 import Connection

_MOST = 4
"""Of each kind; more are closed when they come back."""


@dataclass
class Shelf:
    """Where connections wait, by kind: only one that was prepared in the very same way is handed out again."""

    _idle: dict[Hashable, list[Connection]] = field(default_factory=dict, repr=False)
    _guard: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _emptied: int = 0
    _file: tuple[int, int] | None = None

    @property
    def turn(self) -> int:
        """How often it was emptied; a connection taken before that does not come back."""
        return self._emptied

    def check_file(self, path: Path) -> None:
        """Hold the file against the one that was there first: a connection goes on with a file that was exchanged.

        Raises:
            Unavailable: another file is at its place, or none. The next sign-in looks at it, and at its log.
        """
        found = _identity(path)
        with self._guard:
            if self._file is None:
                self._file = found
            elif self._file != found:
                raise Unavailable(
                    f"{path.name} was exchanged or removed while this program was open, so nothing was saved. Close "
                    "the program and tell an auditor: the next sign-in compares the log with what is remembered of it."
                )

    def forget_file(self) -> None:
        """Take whatever file is there next, for a sign-in that looks at all of it anew."""
        with self._guard:
            self._file = None

    def take(self, kind: Hashable) -> Connection | None:
        """Hand out a connection of a kind, None when there is none."""
        with self._guard:
            waiting = self._idle.get(kind)
            return waiting.pop() if waiting else None

    def put(self, kind: Hashable, connection: Connection, turn: int) -> None:
        """Take a connection back that nothing is left to do with, or close it."""
        with self._guard:
            waiting = self._idle.setdefault(kind, [])
            if turn == self._emptied and len(waiting) < _MOST:
                waiting.append(connection)
                return
        connection.close()

    def empty(self) -> None:
        """Close every connection, and with it what it remembers of pages; those in a hand are closed when done."""
        with self._guard:
            waiting = [connection for each in self._idle.values() for connection in each]
            self._idle.clear()
            self._emptied += 1
        for connection in waiting:
            connection.close()


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from every other one, also on Windows; None where there is no file."""
    try:
        facts = path.stat()
    except FileNotFoundError:
        return None
    return facts.st_dev, facts.st_ino
