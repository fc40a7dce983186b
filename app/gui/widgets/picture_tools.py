"""What a hand does on a picture besides looking: draw a box, place points. Every step has a key too."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from app.domain.casework.faces import Box, Point
from app.gui.widgets.geometry import Size
from app.gui.widgets.overlays import LabelledBox, LabelledPoint, ToWidget

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_LEAST_BOX_PX = 8.0


class Tool(QObject):
    """One way to work on a picture; positions are picture pixels. Signal `changed()`: paint again."""

    changed = Signal()

    def press(self, at: Point) -> None:
        """The left button went down."""

    def drag(self, at: Point) -> None:
        """The mouse moved with the left button down."""

    def release(self, at: Point) -> None:
        """The left button came up."""

    def hover(self, at: Point) -> None:
        """The mouse moved with no button down."""

    def key(self, event: QKeyEvent, middle: Point) -> bool:
        """A key went down; `middle` is the picture point in the middle of the view. Return whether it was used."""
        return False

    def boxes(self) -> tuple[LabelledBox, ...]:
        """What to draw."""
        return ()

    def points(self) -> tuple[LabelledPoint, ...]:
        """What to draw."""
        return ()

    def paint(self, painter: QPainter, to_widget: ToWidget) -> None:
        """Draw what boxes and points cannot say."""

    def words(self) -> tuple[str, ...]:
        """Return every word that `paint` draws."""
        return ()

    def magnified(self) -> Point | None:
        """Where the loupe looks, None for no loupe."""
        return None


class BoxTool(Tool):
    """Draw one box: drag the mouse, or arrows to move it, Ctrl and arrows for its size, Return to accept.

    Args:
        picture: size of the picture, which the box stays inside.

    Signal `drawn(Box)`: the button came up, or Return was pressed.
    """

    drawn = Signal(object)

    def __init__(self, picture: Size, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._from: Point | None = None
        self.box: Box | None = None

    def press(self, at: Point) -> None:
        self._from = self._inside(at)
        self.box = None

    def drag(self, at: Point) -> None:
        if self._from is None:
            return
        to = self._inside(at)
        left, top = min(self._from.x, to.x), min(self._from.y, to.y)
        self.box = Box(left, top, abs(self._from.x - to.x), abs(self._from.y - to.y))
        self.changed.emit()

    def release(self, at: Point) -> None:
        self.drag(at)
        self._from = None
        self._accept()

    def key(self, event: QKeyEvent, middle: Point) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.box is not None:
            self._accept()
            return True
        if key not in ARROWS:
            return False
        if self.box is None:
            side = min(self._picture.width, self._picture.height) / 4
            self.box = self._kept(Box(middle.x - side / 2, middle.y - side / 2, side, side))
        else:
            self._step(event, self.box, *ARROWS[key])
        self.changed.emit()
        return True

    def boxes(self) -> tuple[LabelledBox, ...]:
        return () if self.box is None else (LabelledBox(self.box),)

    def _step(self, event: QKeyEvent, box: Box, dx: int, dy: int) -> None:
        step = step_px(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            width = max(_LEAST_BOX_PX, box.width + dx * step)
            height = max(_LEAST_BOX_PX, box.height + dy * step)
            self.box = self._kept(replace(box, width=width, height=height))
        else:
            self.box = self._kept(replace(box, left=box.left + dx * step, top=box.top + dy * step))

    def _accept(self) -> None:
        if self.box is not None and min(self.box.width, self.box.height) < _LEAST_BOX_PX:
            self.box = None  # a click, not a box
        self.changed.emit()
        if self.box is not None:
            self.drawn.emit(self.box)

    def _inside(self, at: Point) -> Point:
        return Point(min(max(at.x, 0.0), self._picture.width), min(max(at.y, 0.0), self._picture.height))

    def _kept(self, box: Box) -> Box:
        width, height = min(box.width, self._picture.width), min(box.height, self._picture.height)
        left = min(max(box.left, 0.0), self._picture.width - width)
        top = min(max(box.top, 0.0), self._picture.height - height)
        return Box(left, top, width, height)


class PointTool(Tool):
    """Place named points in order: click, or arrows by 1 pixel (Shift by 10) and Return for the next.

    A click near a point that is already placed takes it up again.

    Args:
        picture: size of the picture, which the points stay inside.
        names: what is placed, in order.
        reach_px: how near, in picture pixels, a click must be to take up a placed point.

    Signals: `moved()` after every change; `completed()` when the last of the points was placed.
    """

    moved = Signal()
    completed = Signal()

    def __init__(
        self, picture: Size, names: Sequence[str], reach_px: float = 12.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._names = tuple(names)
        self._reach_px = reach_px
        self._placed: list[Point | None] = [None] * len(names)
        self._active = 0
        self._looking_at: Point | None = None

    def placed(self) -> tuple[Point | None, ...]:
        """Return the points in the order of the names, None where one is missing."""
        return tuple(self._placed)

    def active_name(self) -> str:
        """Return the name of the point that a click or an arrow places now."""
        return self._names[self._active]

    def set_placed(self, points: Sequence[Point | None]) -> None:
        """Begin with points that are already there."""
        self._placed = [None if point is None else self._inside(point) for point in points]
        self._active = self._placed.index(None) if None in self._placed else 0
        self.changed.emit()

    def press(self, at: Point) -> None:
        near = [i for i, p in enumerate(self._placed) if p is not None and _distance(p, at) <= self._reach_px]
        if near:
            self._active = near[0]
        self._put(at)

    def drag(self, at: Point) -> None:
        self._put(at)

    def release(self, at: Point) -> None:
        self._put(at)
        self._next()

    def hover(self, at: Point) -> None:
        self._looking_at = self._inside(at)
        self.changed.emit()

    def key(self, event: QKeyEvent, middle: Point) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._placed[self._active] is not None:
            self._active = (self._active + 1) % len(self._names)
            self._looking_at = self._placed[self._active]
            self.changed.emit()
            return True
        if key not in ARROWS:
            return False
        at = self._placed[self._active]
        dx, dy = ARROWS[key]
        step = step_px(event)
        was_missing = None in self._placed
        self._put(middle if at is None else Point(at.x + dx * step, at.y + dy * step))
        if was_missing and None not in self._placed:
            self.completed.emit()
        return True

    def points(self) -> tuple[LabelledPoint, ...]:
        pairs = zip(self._names, self._placed, strict=True)
        return tuple(LabelledPoint(point, name) for name, point in pairs if point is not None)

    def magnified(self) -> Point | None:
        return self._looking_at

    def _put(self, at: Point) -> None:
        self._placed[self._active] = self._looking_at = self._inside(at)
        self.changed.emit()
        self.moved.emit()

    def _next(self) -> None:
        if None in self._placed:
            self._active = self._placed.index(None)
        else:
            self.completed.emit()
        self.changed.emit()

    def _inside(self, at: Point) -> Point:
        return Point(min(max(at.x, 0.0), self._picture.width - 1), min(max(at.y, 0.0), self._picture.height - 1))


def step_px(event: QKeyEvent) -> float:
    """Return how far an arrow key goes, in picture pixels: 1, or 10 with Shift."""
    return 10.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0


def _distance(a: Point, b: Point) -> float:
    return math.dist((a.x, a.y), (b.x, b.y))
