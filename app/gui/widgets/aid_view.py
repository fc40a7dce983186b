"""Two pictures in one place: swipe, blink, overlay. Aids for the eye, never grounds for a conclusion."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.domain.casework.faces import Point
from app.gui.widgets import overlays
from app.gui.widgets.geometry import Placement
from app.gui.widgets.layers import Layer
from app.gui.widgets.picture import Picture
from app.gui.widgets.picture_canvas import PictureCanvas
from app.gui.widgets.picture_view import PictureView

_GRIP_PX, _STEP = 8.0, 0.02


class Aid(StrEnum):
    """How two pictures are looked at."""

    SIDE_BY_SIDE = "side by side"
    SWIPE = "swipe"
    BLINK = "blink"
    OVERLAY = "overlay"


class AidView(PictureView):
    """Shows a first picture and, over it, a second one placed by its own canvas.

    It moves like any `PictureView`; link it with `second` (by `LinkedViews`) so that both pictures move together. In
    swipe the edge is dragged, or moved by the arrow keys. Nothing changes on its own: blink waits for `blink()`.
    """

    def __init__(self, name: str, second: PictureCanvas, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._second = second
        self._names = ("", "")
        self._drawn: tuple[tuple[Layer, ...], tuple[Layer, ...]] = ((), ())
        self._aid = Aid.OVERLAY
        self._edge, self._share, self._shows_second, self._dragging = 0.5, 0.5, False, False
        second.view_changed.connect(self.update)

    def set_names(self, first: str, second: str) -> None:
        """Name the two pictures, for the words that say which one is seen."""
        self._names = (first, second)
        self.update()

    def set_drawn(self, first: Sequence[Layer], second: Sequence[Layer]) -> None:
        """Show what is drawn on each picture wherever that picture is seen."""
        self._drawn = (tuple(first), tuple(second))
        self.update()

    def aid(self) -> Aid:
        """Return how both are looked at."""
        return self._aid

    def set_aid(self, aid: Aid) -> None:
        """Look in another way; blink begins with the first picture."""
        self._aid, self._shows_second = aid, False
        self._tell()

    def blink(self) -> None:
        """Show the other picture."""
        self._shows_second = not self._shows_second
        self._tell()

    def set_share(self, share: float) -> None:
        """Set how much of the second picture the overlay shows, 0 to 1."""
        self._share = min(1.0, max(0.0, share))
        self._tell()

    def edge(self) -> float:
        """Return where the swipe's edge stands, 0 to 1 of the width."""
        return self._edge

    def set_edge(self, edge: float) -> None:
        """Move the swipe's edge."""
        self._edge = min(1.0, max(0.0, edge))
        self._tell()

    def shown(self) -> str:
        """Return in words what is seen now."""
        first, second = self._names
        if self._aid is Aid.BLINK:
            return second if self._shows_second else first
        return f"{first} | {second}" if self._aid is Aid.SWIPE else f"{first} + {second}"

    def paint_content(self, painter: QPainter, picture: Picture, canvas: QRectF) -> None:
        if self._aid is Aid.BLINK:
            self._paint_one(painter, canvas, second=self._shows_second)
        elif self._aid is Aid.SWIPE:
            self._paint_swipe(painter, canvas)
        else:
            self._paint_one(painter, canvas, second=False)
            painter.setOpacity(self._share)
            self._paint_one(painter, canvas, second=True)
            painter.setOpacity(1.0)
        self.paint_layers(painter)
        overlays.draw_watermark(painter, canvas, self._watermark)
        overlays.draw_label(painter, f"{self.shown()} · {self.tr('viewing aid')}", canvas.bottomLeft() + QPointF(8, -8))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._aid is Aid.SWIPE and abs(event.position().x() - self._edge_x()) <= _GRIP_PX:
            self._dragging = True
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.set_edge(event.position().x() / max(1, self.width()))
            return
        near = self._aid is Aid.SWIPE and abs(event.position().x() - self._edge_x()) <= _GRIP_PX
        self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self._aid is Aid.SWIPE and plain and event.key() in ways:
            self.set_edge(self._edge + ways[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _edge_x(self) -> float:
        return self._edge * self.width()

    def _paint_one(self, painter: QPainter, canvas: QRectF, *, second: bool) -> None:
        source: PictureCanvas = self._second if second else self
        picture, placement = source.picture(), source.placement()
        if picture is not None:
            picture.draw(painter, placement, canvas, self.devicePixelRatioF())
            for layer in self._drawn[1 if second else 0]:
                layer.paint(painter, partial(self._lies, placement), source.anchor())

    def _lies(self, placement: Placement, point: Point) -> QPointF:
        """Return where a point of either picture lies here: the canvas of the second one is never shown itself."""
        ratio, canvas = self.devicePixelRatioF(), self.canvas()
        shown = placement.to_view(point, self.view_size())
        return QPointF(canvas.left() + shown.x / ratio, canvas.top() + shown.y / ratio)

    def _paint_swipe(self, painter: QPainter, canvas: QRectF) -> None:
        left, right = QRectF(canvas), QRectF(canvas)
        left.setRight(self._edge_x())
        right.setLeft(self._edge_x())
        for part, second in ((left, False), (right, True)):
            painter.save()
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            self._paint_one(painter, canvas, second=second)
            painter.restore()
        for pen in (QPen(QColor(0, 0, 0, 150), 3), QPen(QColor("#FFFFFF"), 1)):
            painter.setPen(pen)
            painter.drawLine(left.topRight(), left.bottomRight())

    def _tell(self) -> None:
        self.setAccessibleDescription(self.shown())
        self.update()
