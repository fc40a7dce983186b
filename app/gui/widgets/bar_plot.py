"""Bars over time, drawn plainly: how many, and when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme

_TOP, _BOTTOM, _GAP, _LEAST_BAR, _MOST_BAR = 18, 18, 8, 2, 48


class BarPlot(QWidget):
    """A bar for each value, the largest as high as the plot, with the words of the first and the last below.

    Args:
        title: what is counted, above the bars and for screen readers.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._values: tuple[int, ...] = ()
        self._ends = ("", "")
        self.setAccessibleName(title)
        self.setMinimumHeight(88)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_values(self, values: Sequence[int], first: str, last: str) -> None:
        """Draw these values from left to right."""
        self._values, self._ends = tuple(values), (first, last)
        most = max(self._values, default=0)
        self.setAccessibleDescription(
            self.tr("{0} values from {1} to {2}, at most {3}, {4} together").format(
                len(self._values), first, last, most, sum(self._values)
            )
        )
        self.setToolTip(self.accessibleDescription())
        self.update()

    def values(self) -> tuple[int, ...]:
        """Return what is drawn."""
        return self._values

    def sizeHint(self) -> QSize:
        return QSize(260, 110)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink = QPainter(self), theme.current()
        painter.setFont(theme.body_font(theme.CAPTION_PX))
        painter.setPen(QColor(ink.secondary))
        most = max(self._values, default=0)
        whole = self.rect()
        top = QRectF(0, 0, whole.width(), _TOP)
        scale = self.tr("at most {0}").format(most)
        metrics = painter.fontMetrics()
        room = whole.width() - metrics.horizontalAdvance(scale) - _GAP
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, scale)
        foot = QRectF(0, whole.height() - _BOTTOM, whole.width(), _BOTTOM)
        for words, side in zip(self._ends, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
            painter.drawText(foot, side | Qt.AlignmentFlag.AlignVCenter, words)
        self._draw_bars(painter, QRectF(0, _TOP, whole.width(), whole.height() - _TOP - _BOTTOM), most)

    def _draw_bars(self, painter: QPainter, area: QRectF, most: int) -> None:
        ink = theme.current()
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(ink.strong_line))
        if not most:
            return
        step = area.width() / len(self._values)
        for place, value in enumerate(self._values):
            if value:
                height = (area.height() - 2) * value / most
                left, width = area.left() + place * step, min(_MOST_BAR, max(_LEAST_BAR, step - 1))
                painter.fillRect(QRectF(left, area.bottom() - 1 - height, width, height), QColor(ink.accent))
