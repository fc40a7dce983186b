"""How many entries a second the log takes, each in a transaction of its own that has reached the disk."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from app.domain.ids import new_id
from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.staff.roles import Act
from app.services.house import House, new_house
from app.services.log.log_keeping import logging
from app.storage.folder.keys import Cost
from app.storage.folder.workspace import Room
from app.storage.tables import audit

_STEP = 100


@dataclass(frozen=True)
class LogFigures:
    """What was measured.

    Attributes:
        entries: how many were written, one after the other.
        per_second: of them.
        p50_ms, p99_ms: time of one, with its checkpoint where one was due and with what is remembered outside.
    """

    entries: int
    per_second: float
    p50_ms: float
    p99_ms: float


def measure_log(folder: Path, entries: int, progress: Progress = NO_PROGRESS) -> LogFigures:
    """Write entries into a new workspace in an empty folder, on the disk that is to be measured.

    Raises:
        BadInput: the folder is not empty, or cannot be one. Cancelled: a person stopped it.
    """
    with new_house(folder, "Benchmark", Room.DEMO, Cost(passes=1, memory_kib=64, lanes=1)) as house:
        person, times = new_id(), list[float]()
        begun = time.perf_counter()
        for number in range(entries):
            if number % _STEP == 0:
                progress.report(number, entries)
            before = time.perf_counter()
            _write(house, person)
            times.append(time.perf_counter() - before)
        seconds = time.perf_counter() - begun
        house.memory.forget()
    ranked = statistics.quantiles(times, n=100)
    return LogFigures(entries, entries / seconds, 1000 * ranked[49], 1000 * ranked[98])


def _write(house: House, person: str) -> None:
    with logging(house) as db:
        new = NewEntry(
            Act.VIEW_CANDIDATE, LogOutcome.DONE, person, new_id(), new_id(), (new_id(), "5e" * 32),
            {"order": 3, "seconds": 41}, "examiner",
        )  # fmt: skip
        audit.append(db, new)
