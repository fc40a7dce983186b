"""The bar that always says in which room one works, on what, and as whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QToolButton, QWidget

from app.gui import theme
from app.gui.icons import IconButton
from app.gui.theme import Room
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.room_band import RoomBand


class TopBar(QWidget):
    """40 px: product, room and section; the place in the work; the person. Above it the band of the room.

    Signals:
        lock_requested(), sign_out_requested(): from the person's menu.
        help_requested(): the question mark, or F1 by the page.
    """

    lock_requested = Signal()
    sign_out_requested = Signal()
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band = RoomBand(self)
        self._bar = QFrame(self)
        self._bar.setObjectName("TopBar")
        self._bar.setFixedHeight(theme.TOP_BAR_PX)
        self._room = label("", parent=self._bar)
        self._place = label("", "secondary", parent=self._bar)
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._help = IconButton("help", self.tr("Guide (F1)"), parent=self._bar)
        theme.mark(self._help, "quiet")
        self._help.clicked.connect(self.help_requested)
        self._person = self._make_person()
        product = label("Second Look", "section", parent=self._bar)
        layout = row(product, self._room, self._place, self._help, self._person, gap=16)
        layout.setStretch(2, 1)
        layout.setContentsMargins(16, 0, 8, 0)
        self._bar.setLayout(layout)
        self.setLayout(column(self._band, self._bar, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_room(Room.CASEWORK, "")
        self.set_person("", "")

    def set_room(self, room: Room, section: str) -> None:
        """Say which room this is, and whose section."""
        titles = {
            Room.CASEWORK: self.tr("Casework"),
            Room.DEMO: self.tr("Demo"),
            Room.TRAINING: self.tr("Training"),
        }
        self._room.setText(" · ".join(filter(None, (titles[room], section))))
        self._room.setAccessibleName(self.tr("Room: {0}").format(self._room.text()))
        self._band.set_room(room)

    def set_place(self, steps: Sequence[str]) -> None:
        """Say what is worked on: ("Request 2026-0147", "Examination")."""
        self._place.setText("  ▸  ".join(steps))
        self._place.setToolTip(self._place.text())
        self._place.setAccessibleName(self.tr("Place: {0}").format(", ".join(steps)))

    def set_person(self, name: str, role: str) -> None:
        """Say who is signed in; an empty name hides the menu."""
        self._person.setText(name)
        self._person.setVisible(bool(name))
        words = self.tr("Signed in: {0}").format(", ".join(filter(None, (name, role))))
        self._person.setToolTip(words)
        self._person.setAccessibleName(words)

    def words(self) -> str:
        """Return all that the bar says, for tests and screen readers."""
        return " | ".join((self._room.text(), self._place.text(), self._person.text()))

    def menu(self) -> QMenu:
        """Return the person's menu, to add to it."""
        return self._menu

    def _make_person(self) -> QToolButton:
        person = IconButton("person", self.tr("Signed in"), labelled=True, parent=self._bar)
        theme.mark(person, "quiet")
        person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(person)
        self._menu.addAction(self.tr("Lock the window"), self.lock_requested.emit)
        self._menu.addAction(self.tr("Sign out"), self.sign_out_requested.emit)
        person.setMenu(self._menu)
        return person
