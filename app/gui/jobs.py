"""Work away from the window: one job, and the board of all that run.

The objects that own signals live in the window's thread; the worker only emits. A signal emitted in another thread is
queued by Qt and arrives in the window's, so whoever connects here is always called in the window's thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from app.domain.progress import Progress

T = TypeVar("T")
_REPORT_EVERY_S = 0.05


class Job(QObject):
    """One piece of work for one person who waits.

    Args:
        work: called in a worker thread with a `Progress`; it returns the result or raises.
        label: what it does, for the status bar: "scanning clip".

    Signals, all delivered in the window's thread:
        progressed(done, total): at most twenty a second, and the last one always.
        succeeded(result): the work returned, even when it was asked to stop too late.
        failed(error): the work raised; `Cancelled` when a person stopped it.
        finished(): after either.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(Exception)
    finished = Signal()
    _reported = Signal(int, int)
    _returned = Signal(object)
    _raised = Signal(Exception)

    def __init__(self, work: Callable[[Progress], object], label: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._work = work
        self._stop = Event()
        self._future: Future[None] | None = None
        self._reported.connect(self._on_reported)
        self._returned.connect(self._on_returned)
        self._raised.connect(self._on_raised)

    def start(self, executor: Executor) -> None:
        """Hand the work to an executor, once."""
        if self._future is not None:
            raise RuntimeError("a job starts once")
        self._future = executor.submit(self._run)

    def cancel(self) -> None:
        """Ask the work to stop at its next `check()`."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether somebody asked for it to stop."""
        return self._stop.is_set()

    @property
    def settled(self) -> bool:
        """Whether the worker has let go of this job, so that it may be deleted."""
        return self._future is not None and self._future.done()

    def _run(self) -> None:
        progress = _JobProgress(self._stop, lambda done, total: self._emit(self._reported, done, total))
        try:
            progress.check()
            result = self._work(progress)
        except Exception as error:  # noqa: BLE001 - whatever it was belongs to the one who waits
            self._emit(self._raised, error)
        else:
            self._emit(self._returned, result)

    def _emit(self, signal: object, *values: object) -> None:
        if isValid(self):  # the window may have closed meanwhile; then nobody waits
            signal.emit(*values)  # type: ignore[attr-defined]

    @Slot(int, int)
    def _on_reported(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)

    @Slot(object)
    def _on_returned(self, result: object) -> None:
        self.succeeded.emit(result)
        self.finished.emit()

    @Slot(Exception)
    def _on_raised(self, error: Exception) -> None:
        self.failed.emit(error)
        self.finished.emit()


class _JobProgress(Progress):
    """Passes reports on, but not faster than an eye can follow."""

    def __init__(self, stop: Event, passed_on: Callable[[int, int], None]) -> None:
        self._stop = stop
        self._passed_on = passed_on
        self._last = -_REPORT_EVERY_S

    def report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or now - self._last >= _REPORT_EVERY_S:
            self._last = now
            self._passed_on(done, total)

    def cancelled(self) -> bool:
        return self._stop.is_set()


@dataclass(frozen=True)
class RunningJob:
    """What the status bar shows of one job.

    Attributes:
        job: for `cancel()`.
        label: what it does.
        done, total: units; total 0 when not known.
        seconds_left: from the rate so far; None while nothing can be said.
        stopping: whether it was asked to stop.
        elapsed_s: how long it has been running.
    """

    job: Job
    label: str
    done: int
    total: int
    seconds_left: float | None
    stopping: bool
    elapsed_s: float = 0.0


class Jobs(QObject):
    """The board of running jobs. Make one for the program, and `close()` it at the end.

    Signal `changed()`: a job began, moved on, or ended.
    """

    changed = Signal()

    def __init__(
        self,
        executor: Executor | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=3, thread_name_prefix="job")
        self._clock = clock
        self._running: dict[Job, tuple[float, int, int]] = {}
        self._ended: list[Job] = []

    def run(
        self,
        label: str,
        work: Callable[[Progress], T],
        *,
        owner: QObject,
        succeeded: Callable[[T], object],
        failed: Callable[[Exception], object],
        progressed: Callable[[int, int], object] | None = None,
    ) -> Job:
        """Start work for `owner`, usually a page; when the owner is gone by then, its callables are not called.

        `failed` is not optional: an error that nobody hears is a defect. Usually it is `partial(tell, page)`.
        """
        self._reap()
        job = Job(work, label, self)
        job.succeeded.connect(lambda result: succeeded(result) if isValid(owner) else None)
        job.failed.connect(lambda error: failed(error) if isValid(owner) else None)
        if progressed is not None:
            job.progressed.connect(lambda done, total: progressed(done, total) if isValid(owner) else None)
        job.progressed.connect(lambda done, total: self._note(job, done, total))
        job.finished.connect(lambda: self._drop(job))
        self._running[job] = (self._clock(), 0, 0)
        self.changed.emit()
        job.start(self._executor)
        return job

    def running(self) -> tuple[RunningJob, ...]:
        """Return the jobs that have not ended, oldest first."""
        return tuple(
            RunningJob(
                job,
                job.label,
                done,
                total,
                self._seconds_left(begun, done, total),
                job.stopping,
                self._clock() - begun,
            )
            for job, (begun, done, total) in self._running.items()
        )

    def cancel(self, job: Job) -> None:
        """Ask one job to stop, and say so on the board."""
        job.cancel()
        self.changed.emit()

    def close(self) -> None:
        """Ask all to stop and wait until the threads are done; what has not begun never begins."""
        for job in self._running:
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _seconds_left(self, begun: float, done: int, total: int) -> float | None:
        elapsed = self._clock() - begun
        if done <= 0 or total <= 0 or elapsed <= 0:
            return None
        return max(0.0, elapsed * (total - done) / done)

    def _note(self, job: Job, done: int, total: int) -> None:
        begun, _, _ = self._running[job]
        self._running[job] = (begun, done, total)
        self.changed.emit()

    def _drop(self, job: Job) -> None:
        del self._running[job]
        self._ended.append(job)
        self.changed.emit()

    def _reap(self) -> None:
        """Delete ended jobs, but none whose worker may still stand inside `emit`: that would pull its floor away."""
        for job in [ended for ended in self._ended if ended.settled]:
            self._ended.remove(job)
            job.deleteLater()
