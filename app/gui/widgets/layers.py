"""What can be laid over a picture to help the eye: a grid in eye distances, the eyes as they were placed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPainter

from app.domain.casework.faces import Point
from app.gui.widgets import overlays
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.overlays import LabelledPoint, ToWidget

_REACH, _STEP = 4.0, 0.5  # eye distances


class Layer(Protocol):
    """Lines over one picture. It knows where the eyes are, and nothing of whose they are."""

    def paint(self, painter: QPainter, to_widget: ToWidget, anchor: Anchor | None) -> None:
        """Draw in picture coordinates."""

    def words(self) -> tuple[str, ...]:
        """Return every word that it draws, for tests and screen readers."""


class GridLayer:
    """Lines half an eye distance apart, laid along the eyes: the same grid on every picture of any size and tilt."""

    def paint(self, painter: QPainter, to_widget: ToWidget, anchor: Anchor | None) -> None:
        if anchor is None:
            return
        steps = round(_REACH / _STEP)
        for step in range(-steps, steps + 1):
            across = step * _STEP
            for ends in (((across, -_REACH), (across, _REACH)), ((-_REACH, across), (_REACH, across))):
                line = [to_widget(from_eyes(anchor, x, y)) for x, y in ends]
                overlays.draw_line(painter, line, strong=step == 0)

    def words(self) -> tuple[str, ...]:
        return ()


class EyesLayer:
    """Crosses where the eyes were placed when the picture was taken into the records."""

    def paint(self, painter: QPainter, to_widget: ToWidget, anchor: Anchor | None) -> None:
        if anchor is None:
            return
        points = [LabelledPoint(from_eyes(anchor, side, 0.0), self.words()[0]) for side in (-0.5, 0.5)]
        overlays.draw_points(painter, points, to_widget)

    def words(self) -> tuple[str, ...]:
        return (QCoreApplication.translate("EyesLayer", "eye"),)


class AidLabel:
    """Says at the foot of the picture which viewing aids lie over it.

    Args:
        aids: what they are called.
    """

    def __init__(self, aids: Sequence[str]) -> None:
        said = QCoreApplication.translate("AidLabel", "{0} · viewing aid").format(", ".join(aids))
        self._words = said[:1].upper() + said[1:]

    def paint(self, painter: QPainter, to_widget: ToWidget, anchor: Anchor | None) -> None:
        overlays.draw_label(painter, self._words, painter.clipBoundingRect().bottomLeft() + QPointF(8, -8))

    def words(self) -> tuple[str, ...]:
        return (self._words,)


def from_eyes(anchor: Anchor, x: float, y: float) -> Point:
    """Return the picture point that lies x along and y across the eye line, in eye distances from its middle."""
    turn = math.radians(anchor.roll_deg)
    right = x * math.cos(turn) - y * math.sin(turn)
    down = x * math.sin(turn) + y * math.cos(turn)
    return Point(anchor.middle.x + right * anchor.distance_px, anchor.middle.y + down * anchor.distance_px)


def label_place(points: list[QPointF]) -> QPointF:
    """Return where a label stands beside these places: right of and above the topmost."""
    top = min(points, key=lambda each: (each.y(), -each.x()))
    return top + QPointF(8, -6)
