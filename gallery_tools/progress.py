"""Progress of long work on a terminal, and Ctrl-C that stops it where nothing is half done."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import click

from app.domain.progress import Progress


class TerminalProgress(Progress):
    """A bar with the time left, on standard error; one line per tenth where there is no terminal.

    What is done already at the first report was done at another time, and does not count for the time left.
    """

    def __init__(self, label: str) -> None:
        self._label = label
        self._bar: Any = None
        self._tenth = -1
        self._done = 0
        self._begun: tuple[float, int] | None = None
        self._stopped = False

    def report(self, done: int, total: int) -> None:
        """Show how far the work is."""
        if self._begun is None:
            self._begun = (time.monotonic(), done)
            self._done = done
        if not sys.stderr.isatty():
            self._report_line(done, total)
            return
        if self._bar is None:
            length = max(total - done, 1)
            self._bar = click.progressbar(length=length, label=self._label, show_eta=True, file=sys.stderr)
            self._bar.__enter__()
        self._bar.update(done - self._done)
        self._done = done
        if done >= total:
            self._bar.__exit__(None, None, None)

    def remark(self, sentence: str) -> None:
        """Write a sentence."""
        click.echo(sentence, err=True)

    def stop(self) -> None:
        """Ask the work to stop."""
        self._stopped = True

    def cancelled(self) -> bool:
        """Return whether somebody asked for it."""
        return self._stopped

    def _report_line(self, done: int, total: int) -> None:
        tenth = 10 * done // total if total else 0
        if tenth != self._tenth:
            self._tenth = tenth
            click.echo(f"{self._label}: {done} of {total}{self._left(done, total)}", err=True)

    def _left(self, done: int, total: int) -> str:
        begun, before = self._begun or (0.0, done)
        if done <= before or done >= total:
            return ""
        seconds = (time.monotonic() - begun) / (done - before) * (total - done)
        minutes, seconds = divmod(round(seconds), 60)
        return f", about {minutes} min {seconds:02} s left" if minutes else f", about {seconds} s left"


@contextmanager
def stoppable(progress: TerminalProgress) -> Iterator[None]:
    """Let the first Ctrl-C ask the work to stop; a second one breaks it off."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        progress.stop()
        progress.remark("Stopping. Press Ctrl-C once more to break off.")
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
