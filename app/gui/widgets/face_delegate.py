"""How one face of a contact sheet is painted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import theme
from app.gui.models.faces_model import Role
from app.gui.models.index import Index
from app.gui.widgets import overlays

_GAP, _GROUP_PX, _LINE_PX = 6, 18, 14


class FaceDelegate(QStyledItemDelegate):
    """A thumbnail on mid-grey with two lines under it; a thin line over it joins the cells of one group, whose name
    stands in each row.

    What the face became ("Q1") stands in its corner.

    The current cell has an accent line under its words, a chosen one a lighter ground: nothing coloured touches a face.
    """

    def __init__(self, side: int = 96, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.watermark = ""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._side + 2 * _GAP, _GROUP_PX + self._side + 2 * _LINE_PX + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ink = theme.current()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area.adjusted(1, _GROUP_PX, -1, -1), QColor(ink.line))
        self._paint_group(painter, area, index)
        square = QRect(area.left() + _GAP, area.top() + _GROUP_PX + _GAP // 2, self._side, self._side)
        painter.fillRect(square, QColor(theme.SURROUND))
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage):
            size = image.deviceIndependentSize()
            corner = QRectF(square).center() - QPointF(size.width() / 2, size.height() / 2)
            painter.drawImage(corner, image)
            overlays.draw_stamp(painter, QRectF(square), self.watermark)
        overlays.draw_label(painter, str(index.data(Role.MARK)), QPointF(square.left(), square.top() + 15))
        words = QRect(square.left(), square.bottom() + 2, square.width(), _LINE_PX)
        painter.setFont(theme.body_font(theme.CAPTION_PX))
        for role, colour in ((Role.LINE1, ink.text), (Role.LINE2, ink.secondary)):
            painter.setPen(QColor(colour))
            text = painter.fontMetrics().elidedText(str(index.data(role)), Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
            words.translate(0, _LINE_PX)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(square.left(), area.bottom() - 2, square.width(), 2), QColor(ink.accent))
        painter.restore()

    def _paint_group(self, painter: QPainter, area: QRect, index: Index) -> None:
        group = str(index.data(Role.GROUP))
        if not group:
            return
        ink = theme.current()
        starts, ends = bool(index.data(Role.STARTS_GROUP)), bool(index.data(Role.ENDS_GROUP))
        painter.setPen(QPen(QColor(ink.edge), 1))
        y = area.top() + _GROUP_PX - 2
        painter.drawLine(area.left() + (_GAP if starts else 0), y, area.right() - (_GAP if ends else 0), y)
        if starts or area.left() <= _GAP:  # in every row, so that whoever scrolled knows whose faces these are
            painter.setFont(theme.body_font(theme.CAPTION_PX))
            painter.setPen(QColor(ink.secondary))
            words = QRect(area.left() + _GAP, area.top(), area.width() - 2 * _GAP, _GROUP_PX - 3)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, group)
