"""Measures how long the window's thread was held by one turn of its event loop, and by what.

What counts is the processor time of the window's thread itself, so a loaded machine, where every thread waits its turn,
makes no stall. While the loop waits for events it uses none; so the time used between two signs of the event loop is
the work of one turn, during which no key and no click would have been heard.

A thread that waits for another inside a slot (a lock, a result, the disk) uses no processor time either, but freezes
just the same. A second thread therefore looks every few milliseconds and counts the time in which the window's thread
slept inside a slot. Python's own lock is part of that, so its limit is wider: `MOST_WAITING_MS`.

What a test does itself between two turns counts with them: prepare before measuring, act through `Watch.does`.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import TypeVar

from PySide6.QtCore import QAbstractEventDispatcher

LIMIT_MS = 100
MOST_WAITING_MS = 1000
_LOOK_EVERY_S = 0.005
T = TypeVar("T")


@dataclass(frozen=True)
class Stall:
    """The worst turn.

    Attributes:
        busy_ms: processor time of the window's thread in that turn.
        waiting_ms: how long it slept inside a slot meanwhile; 0 where the system cannot tell (only Linux can).
        stack: where it was when it had been held longest, outermost first; empty if nobody looked in time.
    """

    busy_ms: float = 0.0
    waiting_ms: float = 0.0
    stack: str = ""

    def sentence(self) -> str:
        """Say it for a failed test."""
        where = self.stack or "  (nobody could look in time: one call into C++ or C)\n"
        return f"the window was held for {self.busy_ms:.0f} ms and waited {self.waiting_ms:.0f} ms, at:\n{where}"


class Watch:
    """Watches the thread it is made in; `begin` and `end` it there.

    Attributes:
        busiest: the turn that used most processor time.
        longest_wait: the turn that waited longest.
    """

    def __init__(self) -> None:
        self.busiest, self.longest_wait = Stall(), Stall()
        self._thread = threading.get_ident()
        self._state = Path(f"/proc/self/task/{threading.get_native_id()}/stat")
        self._stop = threading.Event()
        self._looking = threading.Thread(target=self._look, name="watchdog", daemon=True)
        self._loop_frame: FrameType | None = None
        self._turn = 0
        self._since = 0.0
        self._waiting_s = 0.0
        self._stack = ""
        self._stack_at = 0.0

    def begin(self) -> None:
        """Begin to watch."""
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._mark)
        dispatcher.aboutToBlock.connect(self._mark)
        self._restart()
        self._looking.start()

    def end(self) -> None:
        """End watching; the results stay."""
        self._close_turn()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.disconnect(self._mark)
        dispatcher.aboutToBlock.disconnect(self._mark)
        self._stop.set()
        self._looking.join()

    def does(self, act: Callable[[], T]) -> T:
        """Do something as a turn of its own, as if an event had brought it."""
        self._mark()
        result = act()
        self._mark()
        return result

    def _mark(self) -> None:
        self._close_turn()
        self._restart()

    def _close_turn(self) -> None:
        busy, waiting = (time.thread_time() - self._since) * 1000, self._waiting_s * 1000
        if busy > self.busiest.busy_ms:
            self.busiest = Stall(busy, waiting, self._stack)
        if waiting > self.longest_wait.waiting_ms:
            self.longest_wait = Stall(busy, waiting, self._stack)

    def _restart(self) -> None:
        self._loop_frame = sys._getframe(2)  # whoever runs the loop: nobody waits for anything while that is innermost
        self._turn += 1
        self._waiting_s, self._stack, self._stack_at = 0.0, "", 0.0
        self._since = time.thread_time()

    # In the other thread

    def _look(self) -> None:
        clock = _clock_of(self._thread)
        turn, began, looked = self._turn, clock(), time.monotonic()
        while not self._stop.wait(_LOOK_EVERY_S):
            now, passed = clock(), time.monotonic() - looked
            looked += passed
            if turn != self._turn:
                turn, began = self._turn, now
                continue
            at_rest, places = self._seen()
            if at_rest:
                continue
            if self._asleep():
                self._waiting_s += min(passed, 4 * _LOOK_EVERY_S)  # what this thread itself missed proves nothing
            held = now - began + self._waiting_s
            if held > max(self._stack_at, LIMIT_MS / 2000):
                self._stack = "".join(f"  {file}:{line} in {name}\n" for file, line, name in reversed(places))
                self._stack_at = held * 1.5

    def _seen(self) -> tuple[bool, tuple[tuple[str, int, str], ...]]:
        """Return whether the watched thread only waits for events, and its innermost calls.

        No frame of it may be held here for longer than this, nor any file be read meanwhile: if this thread were the
        last to let go of a frame, it would be the one that destroys the widgets in it, and Qt would wait for ever.
        """
        frame = sys._current_frames().get(self._thread)
        at_rest = frame is None or frame is self._loop_frame
        places: list[tuple[str, int, str]] = []
        while frame is not None and len(places) < 12:
            places.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
            frame = frame.f_back
        return at_rest, tuple(places)

    def _asleep(self) -> bool:
        try:
            words = self._state.read_text(encoding="ascii", errors="replace")
        except OSError:  # no Linux
            return False
        return words.rpartition(")")[2].split()[0] in {"S", "D"}


def _clock_of(thread: int) -> Callable[[], float]:
    """Return the processor clock of a thread, or the wall's where there is none: it only decides when to look."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return time.monotonic
    clock = time.pthread_getcpuclockid(thread)
    return lambda: time.clock_gettime(clock)


@contextmanager
def watching(limit_ms: float = LIMIT_MS, waiting_ms: float = MOST_WAITING_MS) -> Iterator[Watch]:
    """Fail at the end of the block if one turn of the event loop used or waited longer."""
    watch = Watch()
    watch.begin()
    try:
        yield watch
    finally:
        watch.end()
    assert watch.busiest.busy_ms <= limit_ms, watch.busiest.sentence()
    assert watch.longest_wait.waiting_ms <= waiting_ms, watch.longest_wait.sentence()


def once(act: Callable[[], object], limit_ms: float = LIMIT_MS) -> Stall:
    """Do something that happens only once, within the limit of this machine now, and return its worst turn."""
    with watching(limit_ms=float("inf")) as watch:
        act()
    assert watch.busiest.busy_ms <= _limit_now(limit_ms), watch.busiest.sentence()
    return watch.busiest


def steadily(act: Callable[[], object], limit_ms: float = LIMIT_MS, tries: int = 3) -> Stall:
    """Do something that can be repeated until it stays within the limit, and return that time's worst turn."""
    limit, worst = _limit_now(limit_ms), Stall()
    for _ in range(tries):
        with watching(limit_ms=float("inf")) as watch:
            act()
        worst = watch.busiest
        if worst.busy_ms <= limit:
            break
    assert worst.busy_ms <= limit, worst.sentence()
    return worst


def _limit_now(limit_ms: float) -> float:
    """Return the limit on this machine as it is now.

    What stalls does so every time. Processors that other programs share are slower at the same work, because caches
    and cores are shared too. So beside another worker of the suite only a gross stall fails, five times the limit; the
    limit itself holds where the test has the machine to itself: `pytest -n 0 tests/gui/window/test_stalls.py`.
    """
    crowd = 1.5 * os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else 1.0
    company = 5.0 if "PYTEST_XDIST_WORKER" in os.environ else 1.0
    return limit_ms * min(max(company, crowd), 5.0)
