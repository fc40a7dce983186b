"""After the lock: the person's order left, the machine's right, and lines between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme

ROW_PX, HEAD_PX = 28, 32
_PLACE_PX, _SIDE_SHARE = 32, 0.38


@dataclass(frozen=True)
class OrderRow:
    """One candidate of a locked list.

    Attributes:
        key: what the page knows it by.
        label: the name or number, which may be shown now.
        own_position: place in the person's order, from 1.
        machine_rank: place in the machine's order, from 1.
        words: the disposition: "Possible match", "Not this person".
    """

    key: str
    label: str
    own_position: int
    machine_rank: int
    words: str


class OrderCompare(QWidget):
    """Two orders of the same candidates. Up and Down, or a click, follow one candidate across.

    Put it into a scroll area. Lines are all alike: nothing about them speaks of likeness; only the followed one bears
    the accent.

    Signal `row_chosen(str)`: key of the candidate that is followed.
    """

    row_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Your order and the machine's order"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._own: tuple[OrderRow, ...] = ()
        self._machine: tuple[OrderRow, ...] = ()
        self._current: str | None = None

    def set_rows(self, rows: Sequence[OrderRow]) -> None:
        """Show these candidates, none followed."""
        self._own = tuple(sorted(rows, key=lambda each: each.own_position))
        self._machine = tuple(sorted(rows, key=lambda each: each.machine_rank))
        self._current = None
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleDescription("\n".join(self.sentences()))
        self.update()

    def sentences(self) -> tuple[str, ...]:
        """Return one line for each candidate in the person's order, for screen readers."""
        told = self.tr("{0}. {1}, {2}, machine rank {3}")
        return tuple(told.format(each.own_position, each.label, each.words, each.machine_rank) for each in self._own)

    def current(self) -> str | None:
        """Return the key of the followed candidate."""
        return self._current

    def set_current(self, key: str) -> None:
        """Follow one candidate; an unknown key follows none."""
        known = any(each.key == key for each in self._own)
        self._current = key if known else None
        self.update()
        if known:
            self.row_chosen.emit(key)

    def sizeHint(self) -> QSize:
        return QSize(640, HEAD_PX + ROW_PX * len(self._own) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int((event.position().y() - HEAD_PX) // ROW_PX)
        if not 0 <= place < len(self._own):
            return
        left = event.position().x() < self.width() / 2
        self.set_current((self._own if left else self._machine)[place].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() not in ways or not self._own:
            super().keyPressEvent(event)
            return
        keys = [each.key for each in self._own]
        here = keys.index(self._current) if self._current in keys else -1 if event.key() == Qt.Key.Key_Down else 1
        self.set_current(keys[min(max(here + ways[Qt.Key(event.key())], 0), len(keys) - 1)])

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = int(self.width() * _SIDE_SHARE)
        self._paint_heads(painter, side)
        for each in sorted(self._own, key=lambda row: row.key == self._current):
            self._paint_line(painter, side, each)
        for place, each in enumerate(self._own):
            self._paint_own(painter, QRect(0, HEAD_PX + place * ROW_PX, side, ROW_PX), each)
        for place, each in enumerate(self._machine):
            area = QRect(self.width() - side, HEAD_PX + place * ROW_PX, side, ROW_PX)
            self._paint_machine(painter, area, each)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().accent), theme.FOCUS_PX))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS_PX, theme.RADIUS_PX)
        painter.end()

    def _paint_heads(self, painter: QPainter, side: int) -> None:
        painter.setPen(QColor(theme.current().secondary))
        painter.setFont(theme.body_font(theme.CAPTION_PX))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(8, 0, side - 8, HEAD_PX), middle, self.tr("Your order, and your words"))
        painter.drawText(QRect(self.width() - side + 8, 0, side - 8, HEAD_PX), middle, self.tr("The machine's order"))

    def _paint_line(self, painter: QPainter, side: int, each: OrderRow) -> None:
        ink = theme.current()
        followed = each.key == self._current
        start = QPointF(side, HEAD_PX + (self._own.index(each) + 0.5) * ROW_PX)
        end = QPointF(self.width() - side, HEAD_PX + (self._machine.index(each) + 0.5) * ROW_PX)
        half = QPointF((end.x() - start.x()) / 2, 0)
        path = QPainterPath(start)
        path.cubicTo(start + half, end - half, end)
        painter.setPen(QPen(QColor(ink.accent if followed else ink.edge), 2.0 if followed else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_own(self, painter: QPainter, area: QRect, each: OrderRow) -> None:
        ink = theme.current()
        words_px = min(area.width() // 2, QFontMetrics(theme.body_font()).horizontalAdvance(each.words) + 8)
        self._paint_place(painter, area, each.own_position, each.key)
        name = area.adjusted(_PLACE_PX + 8, 0, -words_px - 12, 0)
        self._write(painter, name, each.label, ink.text)
        self._write(
            painter, QRect(area.right() - words_px - 4, area.top(), words_px, ROW_PX), each.words, ink.secondary
        )

    def _paint_machine(self, painter: QPainter, area: QRect, each: OrderRow) -> None:
        self._paint_place(painter, area, each.machine_rank, each.key)
        self._write(painter, area.adjusted(_PLACE_PX + 8, 0, -4, 0), each.label, theme.current().text)

    def _paint_place(self, painter: QPainter, area: QRect, place: int, key: str) -> None:
        ink = theme.current()
        if key == self._current:
            painter.fillRect(QRect(area.left(), area.top() + 1, area.width(), ROW_PX - 2), QColor(ink.raised))
        number = QRect(area.left(), area.top(), _PLACE_PX, ROW_PX)
        painter.setFont(theme.body_font())
        painter.setPen(QColor(ink.secondary))
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(place))

    def _write(self, painter: QPainter, area: QRect, text: str, colour: str) -> None:
        font: QFont = theme.body_font()
        painter.setFont(font)
        painter.setPen(QColor(colour))
        fitted = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, fitted)
