"""Imports a folder and kills itself at a chosen moment: the n-th time that something becomes lasting.

Run as `python -m tests.support.import_worker PHOTOS`. For every line `WORKSPACE NUMBER` read from standard input a
fresh process is forked that holds the workspace, imports `gallery.csv` of the folder PHOTOS and dies at that moment, or
prints `finished MOMENTS` if the import ends before. Moments are: before a file is made to last, gets its name or is
removed; before, at the end of and after each transaction.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.services.gallery import enrolment, enrolment_run
from app.services.house import hold_workspace
from app.storage.database import Database
from app.storage.engine import Db
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, Section


class Clock:
    """Counts moments in all threads."""

    def __init__(self, last: int) -> None:
        self.last = last
        self.passed = 0
        self._lock = threading.Lock()

    def moment(self) -> None:
        """Let one moment pass; the last one does not pass."""
        with self._lock:
            self.passed += 1
            if self.passed == self.last:
                os.kill(os.getpid(), signal.SIGKILL)

    def before(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function with a moment before it."""

        def ticking(*arguments: Any, **named: Any) -> Any:
            self.moment()
            return function(*arguments, **named)

        return ticking

    def around(self, transaction: Callable[[Database], Any]) -> Callable[[Database], Any]:
        """Return the transaction with moments before it, at its end and after it."""

        @contextmanager
        def ticking(database: Database) -> Iterator[Db]:
            self.moment()
            with transaction(database) as db:
                yield db
                self.moment()
            self.moment()

        return ticking


def work(photos: Path, workspace: Path, last: int) -> None:
    """Import; the moments count from the signing in."""
    enrolment_run.BATCH = 4
    os.environ["SECOND_LOOK_STATE"] = str(workspace.parent / "state")  # each copy of a workspace has its own
    house = hold_workspace(workspace, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)
    desk = Section(photos, house).at("admin")
    clock = Clock(last)
    os.fsync = clock.before(os.fsync)
    Path.replace = clock.before(Path.replace)  # type: ignore[method-assign]
    Path.unlink = clock.before(Path.unlink)  # type: ignore[method-assign]
    Database.transaction = clock.around(Database.transaction)  # type: ignore[method-assign, assignment]
    enrolment.import_folder(desk, photos, photos / "gallery.csv")
    sys.stdout.write(f"finished {clock.passed}\n")
    sys.stdout.flush()


def main() -> None:
    """Fork a worker for every line on standard input, and say when it is gone."""
    for line in sys.stdin:
        workspace, last = line.split()
        worker = os.fork()
        if not worker:
            work(Path(sys.argv[1]), Path(workspace), int(last))
            os._exit(0)
        os.waitpid(worker, 0)
        sys.stdout.write("gone\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
