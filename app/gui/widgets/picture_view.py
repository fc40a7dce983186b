"""One picture to look at and work on: zoom, pan, turn, and tools."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.domain.casework.faces import Point
from app.gui.widgets import overlays
from app.gui.widgets.loupe import draw_loupe
from app.gui.widgets.picture import Picture
from app.gui.widgets.picture_canvas import PictureCanvas
from app.gui.widgets.picture_tools import BoxTool, PointTool, Tool

_WHEEL_STEP, _KEY_ZOOM, _KEY_PAN_PX, _CLICK_PX = 1.2, 1.25, 40.0, 3.0
_PAN = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_TURN = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1, Qt.Key.Key_BraceLeft: -15, Qt.Key.Key_BraceRight: 15}


class PictureView(PictureCanvas):
    """One picture. Wheel zooms around the cursor, dragging pans and with Ctrl turns, double click or Z goes between fit
    and 1:1.

    Shift and arrows pan, plus and minus zoom, [ and ] turn by one degree ({ and } by 15). Plain arrows are left to the
    page unless a tool is at work. With a tool the left button is the tool's; middle and right still pan.

    Args:
        name: accessible name, for example "Probe".

    Signals:
        view_changed(): zoom, pan or rotation changed, by hand or by program.
        box_chosen(int): a click inside the box of that index; the smallest where several lie over each other.
        box_drawn(Box), points_changed(), points_completed(): from the tools.
    """

    box_chosen = Signal(int)
    box_drawn = Signal(object)
    points_changed = Signal()
    points_completed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._tool: Tool | None = None
        self._pressed_at: QPointF | None = None
        self._panned_from: QPointF | None = None
        self._cursor: QPointF | None = None

    # Tools

    def draw_box(self) -> BoxTool:
        """Let the hand draw one box; `box_drawn` tells. Call `look()` to end it."""
        tool = BoxTool(self.picture_size(), self)
        tool.drawn.connect(self.box_drawn)
        self._take(tool)
        return tool

    def place_points(self, names: Sequence[str], placed: Sequence[Point | None] = ()) -> PointTool:
        """Let the hand place named points; `points_changed` and `points_completed` tell. Call `look()` to end it."""
        reach = 12.0 * self.devicePixelRatioF() / self._placement.scale
        tool = PointTool(self.picture_size(), names, reach, self)
        if placed:
            tool.set_placed(placed)
        tool.moved.connect(self.points_changed)
        tool.completed.connect(self.points_completed)
        self._take(tool)
        return tool

    def take_up(self, tool: Tool) -> None:
        """Give the hand a tool of one's own. Call `look()` to end it."""
        tool.setParent(self)
        self._take(tool)

    def look(self) -> None:
        """Put the tool away: the left button pans again."""
        if self._tool is not None:
            self._tool.deleteLater()
        self._tool = None
        self.unsetCursor()
        self.update()

    def tool(self) -> Tool | None:
        """Return the tool at work."""
        return self._tool

    def _take(self, tool: Tool) -> None:
        self.look()
        self._tool = tool
        tool.changed.connect(self.update)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus()
        self.update()

    # Events

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._picture is not None and event.angleDelta().y():
            self.zoom(_WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._picture is None or not self.canvas().contains(event.position()):
            return
        if self._tool is not None and event.button() == Qt.MouseButton.LeftButton:
            self._tool.press(self.to_picture(event.position()))
        else:
            self._pressed_at = self._panned_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._cursor = event.position()
        if self._panned_from is not None:
            self._drag(self._panned_from, event)
            self._panned_from = event.position()
        elif self._tool is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._tool.drag(self.to_picture(event.position()))
        elif self._tool is not None:
            self._tool.hover(self.to_picture(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None:
            still = (event.position() - self._pressed_at).manhattanLength() <= _CLICK_PX
            self._pressed_at = self._panned_from = None
            if still and event.button() == Qt.MouseButton.LeftButton:
                self._choose(self.to_picture(event.position()))
        elif self._tool is not None and event.button() == Qt.MouseButton.LeftButton:
            self._tool.release(self.to_picture(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._tool is None and self._picture is not None and event.button() == Qt.MouseButton.LeftButton:
            self.toggle_fit(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._picture is None or (self._tool is not None and self._tool.key(event, self._placement.centre)):
            self._cursor = None if self._tool is not None else self._cursor
            event.setAccepted(self._picture is not None)
        elif key == Qt.Key.Key_Z:
            self.toggle_fit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_KEY_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _KEY_ZOOM)
        elif key in _TURN:
            self.rotate_by(_TURN[key])
        elif key in _PAN and shift:
            dx, dy = _PAN[key]
            step = _KEY_PAN_PX * self.devicePixelRatioF()
            self.set_placement(self._placement.moved(dx * step, dy * step))
        else:
            super().keyPressEvent(event)

    def _drag(self, before: QPointF, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            line = QLineF(self.canvas().center(), before)
            self.rotate_by(QLineF(self.canvas().center(), event.position()).angleTo(line))
        else:
            way = (event.position() - before) * self.devicePixelRatioF()
            self.set_placement(self._placement.moved(way.x(), way.y()))

    def _choose(self, at: Point) -> None:
        inside = [
            (each.box.width * each.box.height, index)
            for index, each in enumerate(self._boxes)
            if each.box.left <= at.x <= each.box.right and each.box.top <= at.y <= each.box.bottom
        ]
        if inside:
            self.box_chosen.emit(min(inside)[1])

    def paint_marks(self, painter: QPainter, picture: Picture, canvas: QRectF) -> None:
        super().paint_marks(painter, picture, canvas)
        if self._tool is None:
            return
        overlays.draw_boxes(painter, self._tool.boxes(), self.to_widget)
        overlays.draw_points(painter, self._tool.points(), self.to_widget)
        self._tool.paint(painter, self.to_widget)
        at = self._tool.magnified()
        if at is not None:
            beside = self._cursor or self.to_widget(at)
            draw_loupe(painter, picture, self._placement, at, beside, canvas, self.devicePixelRatioF())
