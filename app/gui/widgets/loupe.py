"""A magnifier beside the point that is being placed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.casework.faces import Point
from app.gui import theme
from app.gui.widgets.geometry import Placement
from app.gui.widgets.picture import Picture

SIDE_PX, AWAY_PX, TIMES = 132, 28, 4.0


def draw_loupe(
    painter: QPainter, picture: Picture, placement: Placement, at: Point, beside: QPointF, canvas: QRectF, ratio: float
) -> None:
    """Draw the surroundings of a picture point, four times larger than the view and at least 4 device pixels each.

    Args:
        painter: of the widget.
        picture, placement: what the view shows, and how.
        at: the picture point in the middle of the loupe.
        beside: the widget position the loupe keeps away from.
        canvas: where it must stay.
        ratio: device pixels for one logical pixel.
    """
    area = _place(beside, canvas)
    larger = Placement(at, max(placement.scale * TIMES, TIMES), placement.rotation_deg)
    painter.fillRect(area, QColor(theme.SURROUND))
    picture.draw(painter, larger, area, ratio)
    middle = area.center()
    for pen in (QPen(QColor(0, 0, 0, 150), 3), QPen(QColor("#FFFFFF"), 1)):
        painter.setPen(pen)
        painter.drawRect(area)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            way = QPointF(dx, dy)
            painter.drawLine(middle + way * 6, middle + way * 26)


def _place(beside: QPointF, canvas: QRectF) -> QRectF:
    area = QRectF(beside.x() + AWAY_PX, beside.y() + AWAY_PX, SIDE_PX, SIDE_PX)
    if area.right() > canvas.right():
        area.moveRight(beside.x() - AWAY_PX)
    if area.bottom() > canvas.bottom():
        area.moveBottom(beside.y() - AWAY_PX)
    return area
