"""The shuffled candidates as a strip of prints: answered ones dimmed, the current one underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.casework.media import Pixels
from app.gui import icons, theme
from app.gui.models.index import Index
from app.gui.models.strip_model import StripCell, StripModel, StripRole
from app.gui.widgets import overlays
from app.gui.widgets.calm_list import CalmList
from app.gui.widgets.layouts import column, label, row

SIDE_PX = 64
_GAP, _MARK_PX, _TICK_PX = 3, 18, 14


class CandidateStrip(QWidget):
    """Thumbnails of 2 to 50 candidates in one row that scrolls; Left and Right go from one to the next.

    A dot under a print says that its pictures were opened, a tick that the candidate is answered. It shows
    no rank, no name and no distance, and knows none.

    Args:
        photos: whether a candidate may have several, which Up and Down turn over.

    Signal `chosen(int)`: the place in the strip, from 0, that became current by hand or by `set_current`.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, photos: bool = True) -> None:
        super().__init__(parent)
        self._model = StripModel(SIDE_PX, self.devicePixelRatioF(), self)
        self._words = label("", "caption", parent=self)
        self._list = _StripList(self)
        self._list.setAccessibleName(self.tr("Candidates in shuffled order"))
        self._list.setModel(self._model)
        self._list.row_current.connect(self._on_current)
        self._words.setContentsMargins(8, 0, 8, 0)
        along, over = self.tr("\u2190 \u2192 another candidate"), self.tr("\u2191 \u2193 another photo")
        keys = label(f"{along}, {over}" if photos else along, "caption", parent=self)
        keys.setContentsMargins(8, 0, 8, 0)
        self.setLayout(column(row(self._words, 1, keys), self._list, gap=4))

    def set_cells(self, cells: Sequence[StripCell]) -> None:
        """Show these candidates, none current."""
        self._model.set_cells(cells)
        self._tell()

    def set_answered(self, index: int, answered: bool = True) -> None:
        """Dim a candidate that has a disposition."""
        self._model.set_answered(index, answered)
        self._tell()

    def set_opened(self, index: int) -> None:
        """Mark a candidate whose pictures were opened; an answer's tick takes the place of that mark."""
        self._model.set_opened(index)

    def set_pixels(self, index: int, pixels: Pixels) -> None:
        """Give a candidate its picture when it is loaded."""
        self._model.set_pixels(index, pixels)

    def set_watermark(self, word: str) -> None:
        """Write a word over every thumbnail ("TRAINING"); empty for none."""
        self._list.delegate.watermark = word
        self._list.viewport().update()

    def count(self) -> int:
        """Return how many candidates there are."""
        return self._model.rowCount()

    def answered_count(self) -> int:
        """Return how many have a disposition."""
        return sum(self._model.answered())

    def current(self) -> int | None:
        """Return the place of the current candidate, from 0."""
        index = self._list.currentIndex()
        return index.row() if index.isValid() else None

    def set_current(self, index: int) -> None:
        """Make a candidate current and bring it into view."""
        self._list.setCurrentIndex(self._model.index(index))

    def step(self, way: int) -> None:
        """Go `way` candidates on, staying within the strip; from nowhere go to the first."""
        here = self.current()
        if self.count():
            self.set_current(0 if here is None else min(max(here + way, 0), self.count() - 1))

    def next_unanswered(self) -> int | None:
        """Return the next place without a disposition, after the current one and then from the start."""
        here = self.current()
        places = list(range(self.count()))
        ahead = places[(-1 if here is None else here) + 1 :] + places
        answered = self._model.answered()
        return next((place for place in ahead if not answered[place]), None)

    def words(self) -> str:
        """Return where things stand: "Candidate 7 of 20 · 16 answered"."""
        return self._words.text()

    def _on_current(self, row: int) -> None:
        self._tell()
        self.chosen.emit(row)

    def _tell(self) -> None:
        here = self.current()
        if not self.count():
            self._words.setText(self.tr("No candidates"))
        elif here is None:
            self._words.setText(self.tr("{0} of {1} answered").format(self.answered_count(), self.count()))
        else:
            place = self.tr("Candidate {0} of {1}").format(here + 1, self.count())
            self._words.setText(place + " · " + self.tr("{0} answered").format(self.answered_count()))


class _StripList(CalmList):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.delegate = _StripDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(SIDE_PX + 2 * _GAP + _MARK_PX + 4 + 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)


class _StripDelegate(QStyledItemDelegate):
    watermark = ""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(SIDE_PX + 2 * _GAP, SIDE_PX + 2 * _GAP + _MARK_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ink = theme.current()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        square = QRect(area.left() + _GAP, area.top() + _GAP, SIDE_PX, SIDE_PX)
        painter.save()
        painter.fillRect(square, QColor(theme.SURROUND))
        answered = bool(index.data(StripRole.ANSWERED))
        current = bool(state & QStyle.StateFlag.State_Selected)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage):
            painter.setOpacity(0.35 if answered and not current else 1.0)
            size = image.deviceIndependentSize()
            painter.drawImage(QRectF(square).center() - QPointF(size.width() / 2, size.height() / 2), image)
            painter.setOpacity(1.0)
            overlays.draw_stamp(painter, QRectF(square), self.watermark)
        if answered or index.data(StripRole.OPENED):
            self._paint_mark(painter, square, "tick" if answered else "dot", current=current)
        if current:
            painter.fillRect(QRect(square.left(), square.bottom() + 3, SIDE_PX, 3), QColor(ink.accent))
        painter.restore()

    def _paint_mark(self, painter: QPainter, square: QRect, drawing: str, *, current: bool) -> None:
        ink = theme.current()
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        tick = icons.pixmap(drawing, ink.text if current else ink.secondary, _TICK_PX, ratio)
        painter.drawPixmap(QPointF(square.center().x() - _TICK_PX / 2, square.bottom() + 6.0), tick)
