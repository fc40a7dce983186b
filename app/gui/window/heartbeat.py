"""While somebody is signed in and the window is not locked, the log hears from the program every few minutes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from app.gui.jobs import Jobs
from app.gui.problems import tell
from app.gui.window.shell import Shell
from app.services.log.heartbeat import beat
from app.services.log.program_files import check_program

_FIRST_MINUTES = 1


class Heartbeat(QObject):
    """Beats for the shell it was started with.

    Args:
        jobs: where it is written.
        silent: whether nobody is to be heard now, because the window is locked.
    """

    def __init__(self, jobs: Jobs, silent: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._silent = jobs, silent
        self._shell: Shell | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.beat)

    def start(self, shell: Shell) -> None:
        """Begin, and first look whether the program's files are those of the last start."""
        self._shell = shell
        self._jobs.run(
            self.tr("checking the program's files"), lambda _: check_program(shell.desk), owner=shell,
            succeeded=lambda said: shell.tell_remarks((said,) if said else ()),
            failed=lambda error: tell(shell, error),
        )  # fmt: skip
        self._wait(_FIRST_MINUTES)

    def stop(self) -> None:
        """End: nobody is signed in any more."""
        self._shell = None
        self._timer.stop()

    @Slot()
    def beat(self) -> None:
        """Write the entry, unless the window is locked, and set the time of the next."""
        shell = self._shell
        if shell is None:
            return
        self._wait(_FIRST_MINUTES)
        if not self._silent():
            self._jobs.run(
                self.tr("noting that the program is at work"), lambda _: beat(shell.desk), owner=shell,
                succeeded=self._on_written, failed=lambda error: tell(shell, error),
            )  # fmt: skip

    def _on_written(self, minutes: int) -> None:
        shell = self._shell
        if shell is not None:
            self._wait(minutes)
            shell.refresh()

    def _wait(self, minutes: int) -> None:
        self._timer.start(minutes * 60_000)
