"""The signed-in person's own passphrase: the one that holds, and another."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.staff.passphrases import PASSPHRASE_MIN
from app.gui.jobs import Jobs
from app.gui.problems import tell
from app.gui.widgets.fields import Form, LineField
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.room_band import RoomDialog
from app.services.recording import Desk
from app.services.staff.passphrases import change_passphrase


class OwnPassphraseDialog(RoomDialog):
    """Asks for the passphrase that holds and for another; says why another is refused. Both attempts are recorded."""

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._busy = desk, jobs, False
        self.setObjectName("own_passphrase")
        self.setWindowTitle(self.tr("Change passphrase"))
        self._notice, self._form = Notice(self), Form(self)
        hint = self.tr("At least {0} characters; several words are easy to keep in mind.").format(PASSPHRASE_MIN)
        for name, title, words in (
            ("now", self.tr("Your passphrase"), ""),
            ("new", self.tr("Another passphrase"), hint),
            ("again", self.tr("The other passphrase again"), ""),
        ):
            field = self._form.add(name, LineField(title, mandatory=True, secret=True, most=1024, hint=words))
            field.editor.setObjectName(f"own_passphrase_{name}")
        self._change = button(self.tr("Change"), "primary", self)
        self._change.setObjectName("change_passphrase")
        self._back = button(self.tr("Close"), parent=self)
        self._back.setObjectName("own_passphrase_back")
        ends = row(1, self._back, self._change)
        heading = label(self.windowTitle(), "section", parent=self)
        self.lay_out(column(heading, self._notice, self._form, ends, gap=16, margin=24))
        self.setMinimumWidth(480)
        self._form.changed.connect(self._tell)
        self._change.clicked.connect(self._on_change)
        self._back.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._tell()

    def reason(self) -> str | None:
        """Return why nothing can be changed yet."""
        if self._busy:
            return self.tr("Checking the passphrase")
        missing = self._form.reason()
        differ = self._form.value("new") != self._form.value("again")
        return missing or (self.tr("The two passphrases differ") if differ else None)

    @Slot()
    def _on_change(self) -> None:
        now, new = self._form.value("now"), self._form.value("new")
        self._set_busy(True)
        self._jobs.run(
            self.tr("changing the passphrase"), lambda _: change_passphrase(self._desk, now, new), owner=self,
            succeeded=lambda _: self._on_changed(), failed=self._on_failed,
        )  # fmt: skip

    def _on_changed(self) -> None:
        self._form.clear()
        self._set_busy(False)
        self._notice.show_sentence(
            self.tr("Your passphrase is changed. The old one opens nothing any more."), Tone.INFO
        )
        self.adjustSize()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        tell(self, error)
        self.adjustSize()  # the sentence needs its room

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._form.setEnabled(not busy)
        if busy:
            self._notice.clear()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        reason = self.reason()
        self._change.setEnabled(reason is None)
        self._change.setAccessibleDescription(reason or "")
