"""A drawing of what limits a probe: a plain face, to scale in eye distances, with the limiting places named.

It is no one's face and no picture of the probe; nothing in it grades or adds up.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.casework.quality import Assessed, QualityComponent, limits_of
from app.domain.casework.quality_sentences import figure
from app.gui import theme

_Q = QualityComponent
_HEIGHT_PX, _WIDTH_PX, _EYES_PX = 140, 250, 34
_INK = QColor("#000000")
"""Black on the mid-grey surround is 4.7 : 1; white would be 4.5 : 1, and a colour would look like a grade."""
_HEAD = QRectF(-1.1, -1.35, 2.2, 3.15)
_CHEEKS = (QRectF(-0.8, 0.575, 0.3, 0.3), QRectF(0.5, 0.575, 0.3, 0.3))
_NOSE_DOWN = 0.77
_TURN_MOST, _TILT_MOST = 0.5, 60.0


@dataclass(frozen=True)
class Spot:
    """A place of the drawing and its name.

    Attributes:
        x, y: in eye distances from the middle of the eyes.
        words: what limits there.
        turns: it turns with the face; the frame's edges do not.
    """

    x: float
    y: float
    words: str
    turns: bool = True


class LimitPicture(QWidget):
    """Shows itself only while something limits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Drawing of what limits this probe"))
        self.setToolTip(self.tr("A drawing of where the limits lie. It is nobody's face."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(_WIDTH_PX, _HEIGHT_PX)
        self._limits: dict[QualityComponent, Assessed] = {}
        self._spots: tuple[Spot, ...] = ()
        self.hide()

    def set_components(self, components: Sequence[Assessed]) -> None:
        """Draw what limits among these components; hide when nothing does."""
        self._limits = {each.component: each for each in limits_of(components)}
        named = self._named()
        self._spots = tuple(named[each](self._limits[each]) for each in self._limits if each in named)
        self.setAccessibleDescription(", ".join(spot.words for spot in self._spots))
        self.setVisible(bool(self._spots))
        self.update()

    def names(self) -> tuple[str, ...]:
        """Return the names that are written, in the order of the limits."""
        return tuple(spot.words for spot in self._spots)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, _HEIGHT_PX)

    def _named(self) -> dict[QualityComponent, Callable[[Assessed], Spot]]:
        ends, grey, unnatural = self.tr("the frame ends"), self.tr("no colour"), self.tr("colour not natural")
        return {
            _Q.INTER_EYE_DISTANCE: lambda each: Spot(
                0.5, -0.3, self.tr("{0} px").format(figure(each.component, each.value or 0.0))
            ),
            _Q.SHARPNESS: lambda _: Spot(-1.05, -0.35, self.tr("little detail")),
            _Q.YAW: lambda each: Spot(_turn(each.value), _NOSE_DOWN, self.tr("turned")),
            _Q.ILLUMINATION_UNIFORMITY: lambda _: Spot(-0.65, 0.72, self.tr("lit unequally")),
            _Q.DYNAMIC_RANGE: lambda _: Spot(0.5, 1.2, self.tr("few tones")),
            _Q.OVER_EXPOSURE: lambda _: Spot(-0.3, -0.9, self.tr("burnt out")),
            _Q.COMPRESSION: lambda _: Spot(0.75, 0.35, self.tr("blocks")),
            _Q.MARGIN_LEFT: lambda each: Spot(-0.5 - (each.value or 0.0), 0.2, ends, False),
            _Q.MARGIN_RIGHT: lambda each: Spot(0.5 + (each.value or 0.0), 0.2, ends, False),
            _Q.MARGIN_ABOVE: lambda each: Spot(0.3, -(each.value or 0.0), ends, False),
            _Q.MARGIN_BELOW: lambda each: Spot(0.3, each.value or 0.0, ends, False),
            _Q.NATURAL_COLOUR: lambda each: Spot(-0.5, 1.25, grey if each.value is None else unnatural),
            _Q.ROLL: lambda _: Spot(-0.5, 0.0, self.tr("tilted")),
        }

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.SURROUND))
        painter.save()
        painter.translate(self._middle())
        painter.rotate(self._tilt())
        painter.scale(_EYES_PX, _EYES_PX)
        self._paint_face(painter)
        self._paint_areas(painter)
        painter.restore()
        self._paint_frame(painter)
        self._paint_names(painter)
        painter.end()

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2 - 0.2 * _EYES_PX)

    def _tilt(self) -> float:
        roll = self._limits.get(_Q.ROLL)
        return 0.0 if roll is None else max(-_TILT_MOST, min(_TILT_MOST, roll.value or 0.0))

    def _paint_face(self, painter: QPainter) -> None:
        style = Qt.PenStyle.DotLine if _Q.SHARPNESS in self._limits else Qt.PenStyle.SolidLine
        painter.setPen(_pen(1.5, style))
        painter.drawEllipse(_HEAD)
        painter.setPen(_pen())
        for x in (-0.5, 0.5):
            painter.drawEllipse(QPointF(x, 0), 0.16, 0.08)
        nose = _turn(self._limits[_Q.YAW].value) if _Q.YAW in self._limits else 0.0
        painter.drawPolyline([QPointF(nose - 0.12, _NOSE_DOWN), QPointF(nose, 0.84), QPointF(nose + 0.12, _NOSE_DOWN)])
        painter.drawLine(QPointF(nose / 2 - 0.35, 1.2), QPointF(nose / 2 + 0.35, 1.2))

    def _paint_areas(self, painter: QPainter) -> None:
        if _Q.INTER_EYE_DISTANCE in self._limits:
            painter.drawLine(QPointF(-0.5, -0.3), QPointF(0.5, -0.3))
            for x in (-0.5, 0.5):
                painter.drawLine(QPointF(x, -0.4), QPointF(x, -0.2))
        if _Q.ILLUMINATION_UNIFORMITY in self._limits:
            for cheek, pattern in zip(_CHEEKS, (Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.FDiagPattern), strict=True):
                painter.drawRect(cheek)  # which of the two is the darker one, the value does not say
                painter.fillRect(cheek, QBrush(_INK, pattern))
        head = QPainterPath()
        head.addEllipse(_HEAD)
        if _Q.COMPRESSION in self._limits:
            painter.save()
            painter.setClipPath(head)
            painter.setPen(_pen(0.5))
            for step in range(-4, 9):
                painter.drawLine(QPointF(-1.1, step / 4), QPointF(1.1, step / 4))
                painter.drawLine(QPointF(step / 4 - 0.5, -1.4), QPointF(step / 4 - 0.5, 1.8))
            painter.restore()
        if _Q.DYNAMIC_RANGE in self._limits:
            painter.fillPath(head, QBrush(QColor(0, 0, 0, 60)))

    def _paint_frame(self, painter: QPainter) -> None:
        """Draw the frame's edges that cut close, where they lie; what is beyond them is hatched."""
        middle, beyond = self._middle(), QBrush(_INK, Qt.BrushStyle.BDiagPattern)
        whole = QRectF(self.rect())
        for which, sides in _EDGES.items():
            if which not in self._limits:
                continue
            value = (self._limits[which].value or 0.0) * _EYES_PX
            away = value + (_EYES_PX / 2 if sides[0] else 0)
            x, y = middle.x() + sides[0] * away, middle.y() + sides[1] * away
            part = QRectF(whole)
            if sides[0]:
                part.setRight(x) if sides[0] < 0 else part.setLeft(x)
            else:
                part.setBottom(y) if sides[1] < 0 else part.setTop(y)
            painter.fillRect(part, beyond)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(theme.body_font(theme.CAPTION_PX))
        metrics, places = painter.fontMetrics(), self._places()
        for spot, place in places:
            left = place.x() < self.width() / 2
            wide = metrics.horizontalAdvance(spot.words)
            box = QRectF(
                place.x() if left else place.x() - wide, place.y() - metrics.height() / 2, wide, metrics.height()
            )
            painter.fillRect(box.adjusted(-2, 0, 2, 0), QColor(theme.SURROUND))
            painter.setPen(_pen(1.0))
            edge = QPointF(box.right() + 3 if left else box.left() - 3, place.y())
            painter.drawLine(edge, self._at(spot))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, spot.words)

    def _places(self) -> list[tuple[Spot, QPointF]]:
        """Return where each name stands: at the side its spot lies on, from top to bottom, none over another."""
        placed: list[tuple[Spot, QPointF]] = []
        for left in (True, False):
            side = sorted((spot for spot in self._spots if (spot.x < 0) == left), key=lambda spot: spot.y)
            x = 8.0 if left else self.width() - 8.0
            least = 12.0
            for number, spot in enumerate(side):
                most = self.height() - 12.0 - 18.0 * (len(side) - number - 1)
                least = min(max(least, self._at(spot).y()), most)
                placed.append((spot, QPointF(x, least)))
                least += 18.0
        return placed

    def _at(self, spot: Spot) -> QPointF:
        """Return where a spot lies in the widget."""
        turn, middle = math.radians(self._tilt() if spot.turns else 0.0), self._middle()
        x, y = spot.x * math.cos(turn) - spot.y * math.sin(turn), spot.x * math.sin(turn) + spot.y * math.cos(turn)
        return QPointF(
            min(max(middle.x() + x * _EYES_PX, 4.0), self.width() - 4.0),
            min(max(middle.y() + y * _EYES_PX, 4.0), self.height() - 4.0),
        )


_EDGES = {
    _Q.MARGIN_LEFT: (-1, 0),
    _Q.MARGIN_RIGHT: (1, 0),
    _Q.MARGIN_ABOVE: (0, -1),
    _Q.MARGIN_BELOW: (0, 1),
}


def _turn(value: float | None) -> float:
    return max(-_TURN_MOST, min(_TURN_MOST, value or 0.0))


def _pen(width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(_INK, width, style)
    pen.setCosmetic(True)
    return pen
