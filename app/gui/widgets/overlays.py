"""Lines over a picture: thin and neutral, white within black, so that they read on any tone and colour nothing."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QPixmapCache, QPolygonF

from app.domain.casework.faces import Box, Point
from app.gui import theme

ToWidget = Callable[[Point], QPointF]
_HALO, _LINE, _PLATE = QColor(0, 0, 0, 150), QColor("#FFFFFF"), QColor(0, 0, 0, 170)
_FAINT = QColor(255, 255, 255, 110)
_HEAD_PX = 12.0
_SLANT_DEG, _LINE_APART = -24.0, 110.0


@dataclass(frozen=True)
class LabelledBox:
    """A rectangle over a picture. The label names it ("Face 2"); nothing about it says how good it is."""

    box: Box
    label: str = ""


@dataclass(frozen=True)
class LabelledPoint:
    """A cross over a picture."""

    point: Point
    label: str = ""


def draw_boxes(painter: QPainter, boxes: Sequence[LabelledBox], to_widget: ToWidget) -> None:
    """Draw rectangles and their labels, in picture coordinates."""
    for each in boxes:
        box = each.box
        corners = [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]
        outline = [to_widget(Point(x, y)) for x, y in corners]
        for pen in _pens():
            painter.setPen(pen)
            painter.drawPolygon(QPolygonF(outline))
        top = min(outline, key=lambda corner: (corner.y(), corner.x()))
        draw_label(painter, each.label, top + QPointF(0, -4))


def draw_points(painter: QPainter, points: Sequence[LabelledPoint], to_widget: ToWidget, arm: float = 7) -> None:
    """Draw crosses with an open middle, so that the place itself stays visible."""
    for each in points:
        middle = to_widget(each.point)
        for pen in _pens():
            painter.setPen(pen)
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                way = QPointF(dx, dy)
                painter.drawLine(middle + way * 3, middle + way * arm)
        draw_label(painter, each.label, middle + QPointF(arm + 3, -3))


def draw_line(painter: QPainter, line: Sequence[QPointF], *, closed: bool = False, strong: bool = True) -> None:
    """Draw a line through widget positions; a faint one where it only helps the eye."""
    if not strong:
        painter.setPen(QPen(_FAINT, 1))
        painter.drawPolyline(QPolygonF(list(line)))
        return
    for pen in _pens():
        painter.setPen(pen)
        (painter.drawPolygon if closed else painter.drawPolyline)(QPolygonF(list(line)))


def draw_arrow(painter: QPainter, tail: QPointF, tip: QPointF) -> None:
    """Draw an arrow between widget positions; its head has the same size at every scale."""
    way = tail - tip
    length = math.hypot(way.x(), way.y())
    if length < 1:
        return
    back, side = way / length * _HEAD_PX, QPointF(-way.y(), way.x()) / length * _HEAD_PX / 2
    draw_line(painter, [tail, tip])
    draw_line(painter, [tip + back + side, tip, tip + back - side])


def draw_label(painter: QPainter, text: str, bottom_left: QPointF) -> None:
    """Draw small white words on a dark plate whose bottom left corner is given, inside the picture if that is."""
    if not text:
        return
    font = theme.body_font(theme.CAPTION_PX)
    metrics = QFontMetricsF(font)
    plate = QRectF(0, 0, metrics.horizontalAdvance(text) + 8, metrics.height() + 2)
    plate.moveBottomLeft(bottom_left)
    area = painter.clipBoundingRect()
    if area.contains(bottom_left):
        plate.moveRight(min(plate.right(), area.right()))
        plate.moveTop(max(plate.top(), area.top()))
    painter.fillRect(plate, _PLATE)
    painter.setFont(font)
    painter.setPen(_LINE)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def draw_watermark(painter: QPainter, area: QRectF, word: str) -> None:
    """Write a word again and again, aslant, over the whole picture; nothing for no word."""
    if not word:
        return
    device = painter.device()
    slanted, width = _slanted(word, device.devicePixelRatioF() if device is not None else 1.0)
    size = slanted.deviceIndependentSize()
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    cosine, sine = math.cos(math.radians(_SLANT_DEG)), math.sin(math.radians(_SLANT_DEG))
    left, top = area.center().x() - size.width() / 2, area.center().y() - size.height() / 2
    reach = area.width() + area.height()
    rows, columns = int(reach / _LINE_APART) + 1, int(reach / width) + 1
    for row in range(-rows, rows + 1):
        for column in range(-columns, columns + 1):
            along, down = (column + (row % 2) / 2) * width, row * _LINE_APART
            x, y = left + along * cosine - down * sine, top + along * sine + down * cosine
            if area.left() - size.width() < x < area.right() and area.top() - size.height() < y < area.bottom():
                painter.drawPixmap(QPointF(x, y), slanted)
    painter.restore()


def _slanted(word: str, ratio: float) -> tuple[QPixmap, float]:
    """Return the word drawn aslant once, because turned letters are slow, and how far apart two of them lie."""
    font = theme.body_font(26)
    font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 6)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(word), metrics.height()
    key, made = f"watermark {word} {font.key()} {ratio}", QPixmap()
    if not QPixmapCache.find(key, made):
        side = math.ceil((width + height) * ratio)
        made = QPixmap(side, side)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(side / ratio / 2, side / ratio / 2)
        painter.rotate(_SLANT_DEG)
        painter.setFont(font)
        for colour, shift in ((QColor(0, 0, 0, 30), 1.0), (QColor(255, 255, 255, 44), 0.0)):
            painter.setPen(colour)
            painter.drawText(QPointF(shift - width / 2, shift + height / 4), word)
        painter.end()
        QPixmapCache.insert(key, made)
    return made, width + 60


def draw_stamp(painter: QPainter, area: QRectF, word: str) -> None:
    """Write a word across the foot of a thumbnail; nothing for no word."""
    if not word:
        return
    band = QRectF(area.left(), area.bottom() - 15, area.width(), 15)
    painter.fillRect(band, QColor(0, 0, 0, 90))
    font = theme.body_font(10)
    painter.setFont(font)
    painter.setPen(QColor(255, 255, 255, 200))
    painter.drawText(band, Qt.AlignmentFlag.AlignCenter, word)


def _pens() -> tuple[QPen, QPen]:
    return QPen(_HALO, 3), QPen(_LINE, 1)
