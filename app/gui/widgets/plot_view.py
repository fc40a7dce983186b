"""A figure in the window, drawn from the same data as on paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme
from app.gui.widgets.layouts import column, label
from app.reports.plot import Plot

_HEIGHT_PX, _LEFT, _RIGHT, _TOP, _BOTTOM = 190, 36, 10, 10, 36
_CAP, _DOT, _LEAST_BAR = 3.0, 2.5, 2.0


class PlotView(QWidget):
    """A title, the drawing, and its sentence; without enough answers only the title and the reason."""

    def __init__(self, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = plot
        said = plot.missing or plot.sentence
        self.setAccessibleName(plot.title)
        self.setAccessibleDescription(said)
        words = label(said, "caption", wrap=True, parent=self)
        title = label(plot.title, parent=self)
        if plot.missing:
            self.setLayout(column(title, words, gap=4))
        else:
            self.setLayout(column(title, _Drawing(plot, self), words, gap=4))

    def plot(self) -> Plot:
        """Return what is shown."""
        return self._plot


class _Drawing(QWidget):
    def __init__(self, plot: Plot, parent: QWidget) -> None:
        super().__init__(parent)
        self._plot = plot
        self.setMinimumHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.body_font(theme.CAPTION_PX))
        area = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        self._paint_axes(painter, area)
        self._paint_bars(painter, area)
        self._paint_lines(painter, area)
        self._paint_marks(painter, area)
        painter.end()

    def _at(self, area: QRectF, x: float, y: float) -> QPointF:
        return QPointF(
            area.left() + self._plot.across.share(x) * area.width(),
            area.bottom() - self._plot.up.share(y) * area.height(),
        )

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        ink, across, up = theme.current(), self._plot.across, self._plot.up
        for value, words in up.ticks:
            y = self._at(area, across.low, value).y()
            painter.setPen(QColor(ink.line))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(ink.secondary))
            at = QRectF(0, y - 8, _LEFT - 5, 16)
            painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QColor(ink.secondary))
        for value, words in across.ticks:
            x = self._at(area, value, up.low).x()
            painter.drawText(QRectF(x - 40, area.bottom() + 3, 80, 14), Qt.AlignmentFlag.AlignCenter, words)
        foot = QRectF(area.left(), area.bottom() + 18, area.width(), 16)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self._plot.axis_words)
        painter.setPen(QColor(ink.strong_line))
        painter.drawRect(area)

    def _paint_bars(self, painter: QPainter, area: QRectF) -> None:
        ink = theme.current()
        for bar in self._plot.bars:
            top_left = self._at(area, bar.left, bar.height)
            right = self._at(area, bar.right, 0).x()
            width = max(_LEAST_BAR, right - top_left.x() - 1)
            painter.fillRect(QRectF(top_left.x(), top_left.y(), width, area.bottom() - top_left.y()), QColor(ink.edge))

    def _paint_lines(self, painter: QPainter, area: QRectF) -> None:
        ink = theme.current()
        for points, pen in (
            (self._plot.reference, QPen(QColor(ink.secondary), 1, Qt.PenStyle.DashLine)),
            (self._plot.line, QPen(QColor(ink.accent), 1.5)),
        ):
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([self._at(area, x, y) for x, y in points]))

    def _paint_marks(self, painter: QPainter, area: QRectF) -> None:
        ink = theme.current()
        for mark in self._plot.marks:
            place, low, high = (self._at(area, mark.x, y) for y in (mark.y, mark.low, mark.high))
            painter.setPen(QPen(QColor(ink.text), 1))
            painter.drawLine(low, high)
            for end in (low, high):
                painter.drawLine(end - QPointF(_CAP, 0), end + QPointF(_CAP, 0))
            painter.setBrush(QColor(ink.text))
            painter.drawEllipse(place, _DOT, _DOT)
            painter.setBrush(Qt.BrushStyle.NoBrush)
