"""The signed-in person's security keys: those that are there, and one more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.staff.security_keys import LABEL_LIMIT, SecurityKey
from app.gui.jobs import Job, Jobs
from app.gui.problems import tell
from app.gui.widgets.fields import Form, LineField
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.room_band import RoomDialog
from app.services.recording import Desk
from app.services.staff.own_keys import add_security_key, list_own_keys


class OwnKeysDialog(RoomDialog):
    """Says which keys count, and adds the one that is plugged in once it was touched.

    While a key is waited for, the way back is to cancel.
    """

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._waiting: Job | None = None
        self.setObjectName("own_keys")
        self.setWindowTitle(self.tr("Security keys"))
        self._notice = Notice(self)
        self._there = label("", wrap=True, parent=self)
        self._there.setObjectName("own_keys_there")
        self._form = Form(self)
        hint = self.tr("For example what is written on it.")
        self._name = self._form.add(
            "name", LineField(self.tr("Name of the key"), mandatory=True, most=LABEL_LIMIT, hint=hint)
        )
        self._pin = self._form.add("pin", LineField(self.tr("PIN of the key, if it has one"), secret=True, most=64))
        self._name.editor.setObjectName("own_key_name")
        self._pin.editor.setObjectName("own_key_pin")
        self._add, self._back = button(self.tr("Add the key"), "primary", self), button(self.tr("Close"), parent=self)
        self._add.setObjectName("add_key")
        self._back.setObjectName("own_keys_back")
        self._lay_out()
        self._form.changed.connect(self._tell)
        self._add.clicked.connect(self._on_add)
        self._back.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._tell()
        self._read()

    def reject(self) -> None:
        """Close, or stop waiting for a key."""
        if self._waiting is not None:
            self._jobs.cancel(self._waiting)
        else:
            super().reject()

    def _lay_out(self) -> None:
        words = self.tr(
            "A security key is asked for at every sign-in from then on, beside the passphrase. Add two, and keep one "
            "in a safe place. A lost key is voided by an administrator and a supervisor, with all other keys and the "
            "app."
        )
        self.lay_out(
            column(
                label(self.windowTitle(), "section", parent=self), label(words, "secondary", wrap=True, parent=self),
                self._there, self._notice, self._form, row(1, self._back, self._add), gap=16, margin=24,
            )
        )  # fmt: skip
        self.setMinimumWidth(520)

    def _read(self) -> None:
        self._jobs.run(
            self.tr("reading your keys"), lambda _: list_own_keys(self._desk), owner=self,
            succeeded=self._on_read, failed=lambda error: tell(self, error),
        )  # fmt: skip

    def _on_read(self, keys: Sequence[SecurityKey]) -> None:
        names = ", ".join(key.label for key in keys)
        self._there.setText(self.tr("Yours: {0}.").format(names) if keys else self.tr("You have added none."))

    @Slot()
    def _on_add(self) -> None:
        name, pin = self._name.value(), self._pin.value()
        self._set_waiting(True)
        job = self._jobs.run(
            self.tr("waiting for the security key"), lambda progress: add_security_key(self._desk, name, pin, progress),
            owner=self, succeeded=self._on_added, failed=self._on_failed,
        )  # fmt: skip
        self._waiting = None if self._form.isEnabled() else job

    def _on_added(self, key: SecurityKey) -> None:
        self._set_waiting(False)
        self._form.clear()
        self._notice.show_sentence(self.tr("'{0}' is added.").format(key.label), Tone.INFO)
        self._read()

    def _on_failed(self, error: Exception) -> None:
        self._set_waiting(False)
        tell(self, error)

    def _set_waiting(self, waiting: bool) -> None:
        self._waiting = None
        self._form.setEnabled(not waiting)
        self._back.setText(self.tr("Cancel") if waiting else self.tr("Close"))
        if waiting:
            self._notice.show_sentence(self.tr("Plug in the key and touch it when it blinks."), Tone.INFO)
        else:
            self._notice.clear()
        self._tell()

    def _tell(self) -> None:
        reason = self._form.reason()
        self._add.setEnabled(reason is None and self._form.isEnabled())
        self._add.setAccessibleDescription(reason or "")
