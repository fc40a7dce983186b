"""What this program and the processes it started hold and use together (Linux)."""

from __future__ import annotations

import resource
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

_EVERY_S = 0.1


class FamilyMemory:
    """Measures in a thread of its own, as long as the block lasts.

    Attributes:
        peak_mb: most megabytes held together since the start or the last `forget`. What several processes use in
            common is divided among them (PSS), so nothing is counted twice.
        at_peak: megabytes of each process at that moment, by the name of its command.
    """

    def __init__(self) -> None:
        self.peak_mb = 0.0
        self.at_peak: list[tuple[str, float]] = []
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="memory", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()

    def forget(self) -> None:
        """Begin a new measurement."""
        self.peak_mb, self.at_peak = 0.0, []

    def _watch(self) -> None:
        while not self._ended.wait(_EVERY_S):
            held = held_by_family()
            total = sum(megabytes for _, megabytes in held)
            if total > self.peak_mb:
                self.peak_mb, self.at_peak = total, held


def held_by_family() -> list[tuple[str, float]]:
    """Return name and megabytes of this process and of each one below it."""
    return [held for process in _family(Path("/proc/self").resolve()) if (held := _held(process)) is not None]


def processor_seconds() -> float:
    """Return the processor time used so far by this process and by all that have ended below it."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _family(process: Path) -> list[Path]:
    try:
        children = [child for task in (process / "task").iterdir() for child in (task / "children").read_text().split()]
    except OSError:  # it has ended meanwhile
        return []
    return [process, *(each for child in children for each in _family(process.with_name(child)))]


def _held(process: Path) -> tuple[str, float] | None:
    try:
        name = (process / "comm").read_text().strip()
        lines = (process / "smaps_rollup").read_text().splitlines()
    except OSError:  # it has ended meanwhile, or lets nobody look: a decoder, whose pages are in its server's figure
        return None
    return name, sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024 / 1e6
