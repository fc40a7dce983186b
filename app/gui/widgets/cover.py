"""What a locked window shows: a plain cover, the clock, who is signed in, and a way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app.gui import theme
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.room_band import RoomBand


def _local_now() -> datetime:
    return datetime.now().astimezone()


class Cover(QFrame):
    """Covers the whole window while it is locked. Opaque: nothing of a case shows through.

    Signal `unlock_requested(str)`: the passphrase that was typed. Answer with `refuse` or by hiding the cover.
    """

    unlock_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None, now: Callable[[], datetime] = _local_now) -> None:
        super().__init__(parent)
        self.setObjectName("Cover")
        self.setAutoFillBackground(True)
        self._now = now
        self._clock = label("", "clock", parent=self)
        self._person = label("", "section", parent=self)
        self._secret = QLineEdit(self)
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.setAccessibleName(self.tr("Passphrase"))
        self._secret.setPlaceholderText(self.tr("Passphrase"))
        self._secret.setFixedWidth(260)
        self._secret.returnPressed.connect(self._on_unlock)
        self._button = button(self.tr("Unlock"), parent=self)
        self._button.clicked.connect(self._on_unlock)
        self._message = label("", "warning", wrap=True, parent=self)
        self._message.setFixedWidth(360)
        middle = column(
            row(1, self._clock, 1),
            row(1, self._person, 1),
            row(1, self._secret, self._button, 1),
            row(1, self._message, 1),
            gap=16,
        )
        self._band = RoomBand(self)
        self.setLayout(column(self._band, 2, middle, 3, gap=0))
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tell_time)

    def set_person(self, name: str) -> None:
        """Say who is signed in."""
        self._person.setText(self.tr("{0} is signed in. The window is locked.").format(name))
        self.setAccessibleName(self._person.text())

    def refuse(self, sentence: str) -> None:
        """Say why the window stays locked, and empty the field."""
        self._secret.clear()
        self._message.setText(sentence)
        self._secret.setFocus()

    def message(self) -> str:
        """Return why it stays locked."""
        return self._message.text()

    def showEvent(self, event: QShowEvent) -> None:
        self._band.set_room(theme.room())
        self._secret.clear()
        self._message.clear()
        self._tell_time()
        self._timer.start()
        self._secret.setFocus()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._secret.clear()
        super().hideEvent(event)

    @Slot()
    def _on_unlock(self) -> None:
        if self._secret.text():
            self.unlock_requested.emit(self._secret.text())

    @Slot()
    def _tell_time(self) -> None:
        words = self._now().strftime("%H:%M")
        if words != self._clock.text():
            self._clock.setText(words)
            theme.restyle(self._clock)
