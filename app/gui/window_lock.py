"""The locked window: a cover over everything, and the passphrase that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.gui.idle import IdleWatch
from app.gui.jobs import Jobs
from app.gui.problems import tell
from app.gui.shell import Shell
from app.gui.widgets.cover import Cover
from app.services.accounts import confirm, note_locked


class WindowLock(QObject):
    """Locks after a while without a sign of life, or when asked to.

    Args:
        window: what is covered.
        idle_limit_s: seconds without a sign of life.

    Signal `unlocked()`: the person is back.
    """

    unlocked = Signal()

    def __init__(self, window: QWidget, jobs: Jobs, idle_limit_s: float) -> None:
        super().__init__(window)
        self._window, self._jobs = window, jobs
        self._shell: Shell | None = None
        self.cover = Cover(window)
        self.cover.setObjectName("Cover")
        self.cover.hide()
        self.cover.unlock_requested.connect(self._on_unlock)
        self.idle = IdleWatch(idle_limit_s, self)
        self.idle.idle.connect(self.lock)

    def watch(self, shell: Shell) -> None:
        """Begin, for whoever signed in."""
        self._shell = shell
        self.cover.set_person(shell.desk.session.user.full_name)
        self.idle.start()

    def stop(self) -> None:
        """End: nobody is signed in any more."""
        self._shell = None
        self.idle.stop()

    def is_locked(self) -> bool:
        """Return whether the cover is on."""
        return self.cover.isVisibleTo(self._window)

    def fit(self) -> None:
        """Cover the whole window, after its size changed."""
        self.cover.setGeometry(self._window.rect())

    @Slot()
    def lock(self) -> None:
        """Hide everything until the person's passphrase opens it; that it happened is logged."""
        shell = self._shell
        if shell is None or self.is_locked():
            return
        self.idle.stop()
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()
        shell.keep_drafts()
        shell.hide_pictures(True)
        shell.setEnabled(False)
        self.fit()
        self.cover.show()
        self.cover.raise_()
        self._jobs.run(
            self.tr("noting the lock"), lambda _: note_locked(shell.desk), owner=shell,
            succeeded=lambda _: shell.refresh(), failed=lambda error: tell(shell, error),
        )  # fmt: skip

    @Slot(str)
    def _on_unlock(self, passphrase: str) -> None:
        shell = self._shell
        if shell is not None:
            self._jobs.run(
                self.tr("checking the passphrase"), lambda _: confirm(shell.desk, passphrase), owner=shell,
                succeeded=lambda _: self._uncover(shell), failed=lambda error: self.cover.refuse(str(error)),
            )  # fmt: skip

    def _uncover(self, shell: Shell) -> None:
        self.cover.hide()
        shell.setEnabled(True)
        shell.hide_pictures(False)
        shell.refresh()
        self.idle.start()
        self.unlocked.emit()
