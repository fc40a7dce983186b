"""The left rail: the sections of this role, and inside a request its stations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.icons import icon
from app.gui.theme import Room
from app.gui.widgets.layouts import column, label, rule

_WATERMARK_PX = 72


class StationState(StrEnum):
    """How far a station is: nothing, a dot, or a tick."""

    AHEAD = "not begun"
    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True)
class Section:
    """A section of the rail.

    Attributes:
        key: what the window knows it by.
        title: its word.
        drawing: name of its icon.
    """

    key: str
    title: str
    drawing: str


@dataclass(frozen=True)
class Station:
    """A station of the request that is open.

    Attributes:
        key: what the window knows it by.
        title: its word.
        state: nothing, dot or tick.
        closed_because: why it cannot be entered yet; empty when it can.
    """

    key: str
    title: str
    state: StationState = StationState.AHEAD
    closed_because: str = ""


class Rail(QFrame):
    """168 px wide. Up and Down go from entry to entry, Space or Return chooses.

    Signal `chosen(str)`: key of the section or station a person chose. The rail itself does not move on: call
    `set_current` when the page is really there.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Rail")
        self.setAccessibleName(self.tr("Sections"))
        self.setFixedWidth(theme.RAIL_PX)
        self._entries: dict[str, _Entry] = {}
        self._sections, self._stations = QVBoxLayout(), QVBoxLayout()
        self._rule = rule(self)
        self._title = label("", "caption", parent=self)
        self._title.setContentsMargins(12, 4, 12, 4)
        for part in (self._sections, self._stations):
            part.setSpacing(0)
        self._column = column(self._sections, self._rule, self._title, self._stations, 1, gap=4)
        self.setLayout(self._column)
        self.set_room(Room.CASEWORK)
        self.set_stations("", ())

    def set_room(self, room: Room) -> None:
        """Draw the edge and the word of a room that is not casework."""
        self._room = room
        self.setProperty("room", room.value)
        edge_px = 1 if room is Room.CASEWORK else 4
        self._column.setContentsMargins(0, 8, edge_px, 8)
        theme.restyle(self)

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show the sections of a role."""
        self._empty(self._sections)
        for section in sections:
            self._add(self._sections, _Entry(section.key, section.title, section.drawing, "", "", self))

    def set_stations(self, title: str, stations: Sequence[Station]) -> None:
        """Show the stations of the open request under its title; none outside a request."""
        self._empty(self._stations)
        drawings = {StationState.DONE: "tick", StationState.OPEN: "dot", StationState.AHEAD: ""}
        words = {
            StationState.DONE: self.tr("done"),
            StationState.OPEN: self.tr("open"),
            StationState.AHEAD: self.tr("not begun"),
        }
        for station in stations:
            entry = _Entry(
                station.key,
                station.title,
                drawings[station.state],
                words[station.state],
                station.closed_because,
                self,
            )
            self._add(self._stations, entry)
        self._title.setText(title)
        for part in (self._rule, self._title):
            part.setVisible(bool(stations))

    def set_current(self, key: str) -> None:
        """Mark where the person is; an unknown key marks nothing."""
        for name, entry in self._entries.items():
            entry.setChecked(name == key)

    def current(self) -> str | None:
        """Return the marked key."""
        return next((key for key, entry in self._entries.items() if entry.isChecked()), None)

    def keys(self) -> tuple[str, ...]:
        """Return the keys in order, sections before stations."""
        return tuple(self._entries)

    def entry(self, key: str) -> QPushButton:
        """Return the button of a key.

        Raises:
            KeyError: there is none.
        """
        return self._entries[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._room is not Room.CASEWORK:
            self._paint_watermark(QPainter(self))

    def _paint_watermark(self, painter: QPainter) -> None:
        """Write the room upwards over the rail, which stands beside every page; entries lie over it."""
        painter.setFont(theme.body_font(_WATERMARK_PX))
        painter.setPen(QColor(theme.current().line))
        painter.translate(self.width() / 2, self.height())
        painter.rotate(-90)
        area = QRectF(16, -_WATERMARK_PX, self.height() - 16, 2 * _WATERMARK_PX)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._room.value.upper())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        open_ones = [entry for entry in self._entries.values() if entry.isEnabled()]
        here = next((place for place, entry in enumerate(open_ones) if entry.hasFocus()), None)
        if event.key() in ways and here is not None:
            open_ones[(here + ways[Qt.Key(event.key())]) % len(open_ones)].setFocus()
        else:
            super().keyPressEvent(event)

    def _add(self, part: QVBoxLayout, entry: _Entry) -> None:
        before = next(reversed(self._entries.values()), None)
        if before is not None:  # stations are made late, and Qt would put them after the page
            self.setTabOrder(before, entry)
        self._entries[entry.key] = entry
        entry.clicked.connect(lambda: self._on_clicked(entry.key))
        part.addWidget(entry)

    def _on_clicked(self, key: str) -> None:
        entry = self._entries[key]
        entry.setChecked(not entry.isChecked())  # undo what the click did: the window moves the mark
        self.chosen.emit(key)

    def _empty(self, part: QVBoxLayout) -> None:
        while (item := part.takeAt(0)) is not None:
            entry = item.widget()
            if isinstance(entry, _Entry):
                del self._entries[entry.key]
                entry.hide()
                entry.deleteLater()


class _Entry(QPushButton):
    def __init__(self, key: str, title: str, drawing: str, state: str, closed_because: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.key, self._drawing = key, drawing
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIconSize(QSize(theme.ICON_PX, theme.ICON_PX))
        self.setEnabled(not closed_because)
        self.setToolTip(closed_because)
        self.setAccessibleName(", ".join(filter(None, (title, state))))
        self.setAccessibleDescription(closed_because)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # a plain button would jump to its neighbours; the rail does that in its own order
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        self.setIcon(icon(self._drawing or "blank"))  # the blank keeps titles in line
