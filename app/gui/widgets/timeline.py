"""Where in the clip: a slider of frames, and the tracks of faces as bars under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme

_MARGIN, _GROOVE_Y, _BARS_Y, _BAR_PX, _MOST_LANES = 10.0, 14.0, 28.0, 7.0, 5
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: -25, Qt.Key.Key_PageUp: 25}


@dataclass(frozen=True)
class TrackBar:
    """One track of a face: its number, first and last frame (both included)."""

    number: int
    first: int
    last: int


class Timeline(QWidget):
    """Frames from left to right. Click or drag goes to a frame, arrows step, Home and End go to the ends.

    Signal `frame_wanted(int)`: a hand asked for this frame.
    """

    frame_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count, self._current = 0, 0
        self._lanes: list[list[TrackBar]] = []

    def set_frame_count(self, count: int) -> None:
        """Set how many frames there are; tracks are forgotten."""
        self._count, self._current, self._lanes = count, 0, []
        self._resized()

    def set_current(self, index: int) -> None:
        """Show which frame is seen."""
        self._current = index
        self.setAccessibleDescription(self.tr("Frame {0} of 0 to {1}").format(index, max(0, self._count - 1)))
        self.update()

    def set_tracks(self, tracks: Sequence[TrackBar]) -> None:
        """Show tracks as bars, in as few lanes as keep them apart (the fullest lane is shared beyond five)."""
        lanes: list[list[TrackBar]] = []
        for track in sorted(tracks, key=lambda each: (each.first, each.last)):
            free = [lane for lane in lanes if lane[-1].last < track.first]
            if free:
                free[0].append(track)
            elif len(lanes) < _MOST_LANES:
                lanes.append([track])
            else:
                lanes[-1].append(track)
        self._lanes = lanes
        self._resized()

    def lanes(self) -> tuple[tuple[TrackBar, ...], ...]:
        """Return the bars of each lane, from the top."""
        return tuple(tuple(lane) for lane in self._lanes)

    def frame_at(self, x: float) -> int:
        """Return the frame under a horizontal widget position."""
        if self._count < 2:
            return 0
        share = (x - _MARGIN) / max(1.0, self.width() - 2 * _MARGIN)
        return min(self._count - 1, max(0, round(share * (self._count - 1))))

    def x_of(self, index: float) -> float:
        """Return the horizontal widget position of a frame."""
        share = index / (self._count - 1) if self._count > 1 else 0.0
        return _MARGIN + share * (self.width() - 2 * _MARGIN)

    def sizeHint(self) -> QSize:
        return QSize(400, round(_BARS_Y + len(self._lanes) * (_BAR_PX + 3) + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._want(self.frame_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._want(self.frame_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._want(self._current + _STEPS[key])
        elif key == Qt.Key.Key_Home:
            self._want(0)
        elif key == Qt.Key.Key_End:
            self._want(self._count - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        ink, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(_MARGIN, _GROOVE_Y - 1, self.width() - 2 * _MARGIN, 2), QColor(ink.edge))
        for depth, lane in enumerate(self._lanes):
            for track in lane:
                left, right = self.x_of(track.first), self.x_of(track.last)
                bar = QRectF(left, _BARS_Y + depth * (_BAR_PX + 3), max(3.0, right - left), _BAR_PX)
                inside = track.first <= self._current <= track.last
                painter.fillRect(bar, QColor(ink.text if inside else ink.edge))
        if self._count:
            here = self.x_of(self._current)
            painter.setPen(QPen(QColor(ink.accent), 1.5))
            painter.drawLine(round(here), 4, round(here), self.height() - 2)
            painter.fillRect(QRectF(here - 4, _GROOVE_Y - 8, 8, 16), QColor(ink.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(ink.accent), theme.FOCUS_PX))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS_PX, theme.RADIUS_PX)
        painter.end()

    def _want(self, index: int) -> None:
        if self._count:
            self.frame_wanted.emit(min(self._count - 1, max(0, index)))

    def _resized(self) -> None:
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()
