"""The band that says, on every window, dialog and cover, that nothing here is casework; there is none in casework."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from app.gui import theme
from app.gui.theme import Room
from app.gui.widgets.fitted_dialog import FittedDialog
from app.gui.widgets.layouts import column, label, row

BAND_PX = 20


class RoomBand(QFrame):
    """A coloured line of words across the top. Colour and words change together: neither stands alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("RoomBand")
        self.setFixedHeight(BAND_PX)
        self._words = label("", parent=self)
        self.setLayout(row(1, self._words, 1))
        self.set_room(theme.room())

    def set_room(self, room: Room) -> None:
        """Say which room this is; hidden in casework."""
        self.setProperty("room", room.value)
        self._words.setText(band_words(room))
        self.setAccessibleName(self._words.text())
        self.setVisible(room is not Room.CASEWORK)
        theme.restyle(self)
        theme.restyle(self._words)


class RoomDialog(FittedDialog):
    """A dialog that bears the band of its room."""

    def lay_out(self, content: QBoxLayout) -> None:
        """Lay the dialog out, its content below the band."""
        whole = column(RoomBand(self), content, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)


def band_words(room: Room) -> str:
    """Return what the band of a room says, nothing in casework."""
    return {
        Room.CASEWORK: "",
        Room.DEMO: QCoreApplication.translate("RoomBand", "DEMO · invented people, nothing here is casework"),
        Room.TRAINING: QCoreApplication.translate("RoomBand", "TRAINING · nothing here is casework, or becomes a lead"),
    }[room]
