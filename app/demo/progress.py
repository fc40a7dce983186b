"""Progress in a terminal or a log file, with the time left."""

from __future__ import annotations

import sys
import time

from app.domain.progress import Progress

_WIDTH = 30


class LineProgress(Progress):
    """A bar that is drawn over itself in a terminal, and a line per quarter elsewhere."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._begun = time.monotonic()
        self._quarter = -1

    def report(self, done: int, total: int) -> None:
        """Draw how far the work is."""
        left = self._seconds_left(done, total)
        if sys.stdout.isatty():
            filled = _WIDTH * done // total if total else 0
            bar = "#" * filled + "." * (_WIDTH - filled)
            sys.stdout.write(f"\r{self._label} [{bar}] {done} of {total}, {left:3.0f} s left " + "\n" * (done >= total))
        elif (quarter := 4 * done // total if total else 0) != self._quarter:
            self._quarter = quarter
            sys.stdout.write(f"{self._label}: {done} of {total}, {left:.0f} s left\n")
        sys.stdout.flush()

    def _seconds_left(self, done: int, total: int) -> float:
        return (time.monotonic() - self._begun) * (total - done) / done if done else 0.0
