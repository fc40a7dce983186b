"""A wall clock for waits that nothing interrupts: when one lasts too long, its cause is ended from another thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LOOKS_PER_LIMIT = 10


class Watch:
    """One thread that looks now and then whether the present wait has lasted too long; arming it costs nothing."""

    def __init__(self, seconds: float, stop: Callable[[], object]) -> None:
        """Start watching.

        Args:
            seconds: longest wait; it is kept to a tenth.
            stop: called once, in another thread, when a wait lasts longer.
        """
        self._seconds = seconds
        self._stop = stop
        self._deadline: float | None = None
        self._ended = threading.Event()
        self.overdue = False
        self._thread = threading.Thread(target=self._look, name="decoding clock", daemon=True)
        self._thread.start()

    @contextmanager
    def awaiting_answer(self) -> Iterator[None]:
        """Let the clock run while the body waits."""
        self._deadline = time.monotonic() + self._seconds
        try:
            yield
        finally:
            self._deadline = None

    def end(self) -> None:
        """Stop watching and wait for the thread."""
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(self._seconds / _LOOKS_PER_LIMIT):
            deadline = self._deadline
            if deadline is not None and time.monotonic() > deadline:
                self.overdue = True
                self._stop()
                return
