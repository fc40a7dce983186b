"""The locked window: a cover over everything, and the passphrase that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.staff.settings import IDLE_MINUTES
from app.gui.jobs import Jobs
from app.gui.problems import tell
from app.gui.widgets.cover import Cover
from app.gui.window.idle import IdleWatch
from app.gui.window.shell import Shell
from app.services.settings import read_setting
from app.services.staff.accounts import confirm, note_locked

_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
"""Menus, lists that hang open, and hints."""


class WindowLock(QObject):
    """Locks after a while without a sign of life, when the session has lasted long enough, or when asked to.

    Keys and templates are dropped with the lock, or as soon as what was left running has ended.

    Args:
        window: what is covered.
        idle_limit_s: seconds without a sign of life.

    Signals:
        unlocked(): the person is back.
        ended(Exception): the session is over, because the account was locked meanwhile.
    """

    unlocked = Signal()
    ended = Signal(object)

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
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self.lock)
        self._noted = False
        jobs.changed.connect(self._drop_keys)

    def watch(self, shell: Shell) -> None:
        """Begin, for whoever signed in."""
        self._shell = shell
        self.cover.set_person(shell.desk.session.user.full_name)
        self._jobs.run(
            self.tr("reading the settings"), lambda _: read_setting(shell.desk, IDLE_MINUTES), owner=shell,
            succeeded=self._on_minutes, failed=lambda error: tell(shell, error),
        )  # fmt: skip
        self._begin_watching(shell)

    def _on_minutes(self, minutes: int) -> None:
        self.idle.shorten(minutes * 60)

    def _begin_watching(self, shell: Shell) -> None:
        self.idle.start()
        deadline = shell.desk.house.deadline
        if deadline is not None:
            self._deadline.start(max(0, round(deadline.seconds_left() * 1000)))

    def stop(self) -> None:
        """End: nobody is signed in any more."""
        self._shell = None
        self.idle.stop()
        self._deadline.stop()

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
        self._deadline.stop()
        self._noted = False
        self._close_what_lies_over()
        shell.keep_drafts()
        shell.hide_pictures(True)
        shell.setEnabled(False)
        self.fit()
        self.cover.show()
        self.cover.raise_()
        self._jobs.run(
            self.tr("noting the lock"), lambda _: note_locked(shell.desk), owner=shell,
            succeeded=lambda _: self._on_noted(), failed=lambda error: tell(shell, error),
        )  # fmt: skip

    def _close_what_lies_over(self) -> None:
        """Close what lies in windows of its own, on whichever screen: the cover would not cover it."""
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()
        for other in QApplication.topLevelWidgets():
            if other.windowType() in _PASSING and other.isVisible():
                other.close()

    def _on_noted(self) -> None:
        self._noted = True
        self._drop_keys()

    @Slot()
    def _drop_keys(self) -> None:
        """Drop keys and templates as soon as nothing runs any more that a person left running."""
        shell = self._shell
        if shell is not None and self._noted and self.is_locked() and not self._jobs.running():
            self._noted = False
            shell.desk.house.drop_keys()

    @Slot(str)
    def _on_unlock(self, passphrase: str) -> None:
        shell = self._shell
        if shell is not None:
            self._jobs.run(
                self.tr("checking the passphrase"), lambda _: confirm(shell.desk, passphrase), owner=shell,
                succeeded=lambda _: self._uncover(shell), failed=lambda error: self._on_refused(shell, error),
            )  # fmt: skip

    def _on_refused(self, shell: Shell, error: Exception) -> None:
        if shell.desk.house.session_id == shell.desk.session.id:
            self.cover.refuse(str(error))
        else:
            self.ended.emit(error)

    def _uncover(self, shell: Shell) -> None:
        self.cover.hide()
        shell.setEnabled(True)
        shell.hide_pictures(False)
        shell.refresh()
        self._begin_watching(shell)
        self.unlocked.emit()
