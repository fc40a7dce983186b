"""Tools that draw on a picture: a distance, an arrow, an outline, a place. Every one works by keys too."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from app.domain.casework.faces import Point
from app.gui.widgets import overlays
from app.gui.widgets.geometry import Anchor, Size
from app.gui.widgets.layers import label_place
from app.gui.widgets.overlays import ToWidget
from app.gui.widgets.picture_tools import ARROWS, Tool, step_px

_LEAST_PX, _CORNERS, _ACCEPT = 3.0, 16, (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DrawnTool(Tool):
    """Points that a hand draws, kept inside the picture.

    Args:
        picture: size of the picture.

    Signal `drawn(tuple)`: the points are complete; picture pixels.
    """

    drawn = Signal(object)

    def __init__(self, picture: Size, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._line: list[Point] = []

    def line(self) -> tuple[Point, ...]:
        """Return the points as they are now."""
        return tuple(self._line)

    def _inside(self, at: Point) -> Point:
        return Point(min(max(at.x, 0.0), self._picture.width - 1), min(max(at.y, 0.0), self._picture.height - 1))

    def _set(self, line: Sequence[Point]) -> None:
        self._line = [self._inside(each) for each in line]
        self.changed.emit()

    def _finish(self) -> None:
        if self._line:
            self.drawn.emit(tuple(self._line))


class PlaceTool(DrawnTool):
    """One place: click, or arrows and Return."""

    def release(self, at: Point) -> None:
        self._set([at])
        self._finish()

    def key(self, event: QKeyEvent, middle: Point) -> bool:
        key = Qt.Key(event.key())
        if key in _ACCEPT:
            self._set(self._line or [middle])
            self._finish()
            return True
        if key not in ARROWS:
            return False
        here, (dx, dy) = (self._line or [middle])[0], ARROWS[key]
        step = step_px(event)
        self._set([Point(here.x + dx * step, here.y + dy * step)])
        return True

    def paint(self, painter: QPainter, to_widget: ToWidget) -> None:
        for each in self._line:
            overlays.draw_points(painter, [overlays.LabelledPoint(each)], to_widget)


class ArrowTool(DrawnTool):
    """From a tail to a tip: drag, or arrows move the tip (Ctrl: both) and Return accepts."""

    def press(self, at: Point) -> None:
        self._set([at, at])

    def drag(self, at: Point) -> None:
        if self._line:
            self._set([self._line[0], at])

    def release(self, at: Point) -> None:
        self.drag(at)
        if len(self._line) == 2 and _length(self._line) < _LEAST_PX:
            self._set([])  # a click, not a line
        self._finish()

    def key(self, event: QKeyEvent, middle: Point) -> bool:
        key = Qt.Key(event.key())
        if key in _ACCEPT and self._line:
            self._finish()
            return True
        if key not in ARROWS:
            return False
        if not self._line:
            reach = min(self._picture.width, self._picture.height) / 8
            self._set([Point(middle.x - reach, middle.y), Point(middle.x + reach, middle.y)])
            return True
        (dx, dy), step = ARROWS[key], step_px(event)
        both = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        tail, tip = self._line
        moved = [Point(each.x + dx * step, each.y + dy * step) for each in (tail, tip)]
        self._set(moved if both else [tail, moved[1]])
        return True

    def paint(self, painter: QPainter, to_widget: ToWidget) -> None:
        if self._line:
            overlays.draw_arrow(painter, *(to_widget(each) for each in self._line))


class MeasureTool(ArrowTool):
    """A distance, in pixels of the picture and in eye distances; it stays until the next one or the next candidate.

    Args:
        picture: size of the picture.
        anchor: where its eyes are, None when nobody knows.
    """

    def __init__(self, picture: Size, anchor: Anchor | None, parent: QObject | None = None) -> None:
        super().__init__(picture, parent)
        self._anchor = anchor

    def distance_words(self) -> str:
        """Return what was measured: "1.42 eye distances · 87 px · viewing aid"; empty while there is no line."""
        if len(self._line) < 2:
            return ""
        length = _length(self._line)
        if self._anchor is None:
            return QCoreApplication.translate("MeasureTool", "{0:.0f} px · viewing aid").format(length)
        words = QCoreApplication.translate("MeasureTool", "{0:.2f} eye distances · {1:.0f} px · viewing aid")
        return words.format(length / self._anchor.distance_px, length)

    def words(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.distance_words(),)))

    def paint(self, painter: QPainter, to_widget: ToWidget) -> None:
        ends = [to_widget(each) for each in self._line]
        if len(ends) == 2:
            overlays.draw_line(painter, ends)
            overlays.draw_label(painter, self.distance_words(), label_place(ends))


class OutlineTool(DrawnTool):
    """A line around something: draw it freely; or arrows move a ring, Ctrl and arrows size it, Return accepts."""

    def __init__(self, picture: Size, parent: QObject | None = None) -> None:
        super().__init__(picture, parent)
        self._ring: tuple[Point, float, float] | None = None

    def press(self, at: Point) -> None:
        self._ring = None
        self._set([at])

    def drag(self, at: Point) -> None:
        if self._line and _length([self._line[-1], at]) >= _LEAST_PX:
            self._set([*self._line, at])

    def release(self, at: Point) -> None:
        self.drag(at)
        if len(self._line) < 3:
            self._set([])  # a click, not an outline
        self._finish()

    def key(self, event: QKeyEvent, middle: Point) -> bool:
        key = Qt.Key(event.key())
        if key in _ACCEPT and self._line:
            self._finish()
            return True
        if key not in ARROWS:
            return False
        side = min(self._picture.width, self._picture.height) / 8
        at, wide, high = self._ring or (middle, side, side)
        (dx, dy), step = ARROWS[key], step_px(event)
        if self._ring is None:
            pass  # the first arrow only shows the ring
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            wide, high = max(_LEAST_PX, wide + dx * step), max(_LEAST_PX, high + dy * step)
        else:
            at = Point(at.x + dx * step, at.y + dy * step)
        self._ring = (at, wide, high)
        turns = [2 * math.pi * number / _CORNERS for number in range(_CORNERS)]
        self._set([Point(at.x + wide * math.cos(turn), at.y + high * math.sin(turn)) for turn in turns])
        return True

    def paint(self, painter: QPainter, to_widget: ToWidget) -> None:
        if len(self._line) > 1:
            overlays.draw_line(painter, [to_widget(each) for each in self._line], closed=True)


def _length(line: Sequence[Point]) -> float:
    return math.dist((line[0].x, line[0].y), (line[-1].x, line[-1].y))
