"""Connections between two transactions: opening one reads the whole schema, which takes longer than most transactions.

Each is in one hand only; no two threads use one at the same time (a shared one lost a finished insert in trials).
"""

from __future__ import annotations

import threading
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

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

    @property
    def turn(self) -> int:
        """How often it was emptied; a connection taken before that does not come back."""
        return self._emptied

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
