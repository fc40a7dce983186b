"""Where in the clip: a slider of frames, and the tracks of faces as bars under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme

_MARGIN, _GROOVE_Y, _BARS_Y, _BAR_PX, _GAP_PX = 10.0, 14.0, 28.0, 7.0, 3.0
_MOST_BARS_PX, _LEAST_BAR_PX, _LEAST_GAP_PX = 54.0, 2.0, 1.0
_MOST_LANES = int(_MOST_BARS_PX // (_LEAST_BAR_PX + _LEAST_GAP_PX))
_TRACKS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: -25, Qt.Key.Key_PageUp: 25}


@dataclass(frozen=True)
class TrackBar:
    """One track of a face: its number, first and last frame (both included), and the best one for a probe."""

    number: int
    first: int
    last: int
    best: int | None = None


class Timeline(QWidget):
    """Frames from left to right. Click or drag goes to a frame, arrows step, Home and End go to the ends.

    Tracks lie under it as bars, in lanes where they run side by side; the track of the chosen face has the accent. A
    click on a bar asks for that track, and so do Ctrl and the arrows for the one before and the next.

    Signals:
        frame_wanted(int): a hand asked for this frame.
        track_wanted(int): a hand asked for the track of this number.
    """

    frame_wanted = Signal(int)
    track_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count, self._current = 0, 0
        self._chosen: int | None = None
        self._lanes: list[list[TrackBar]] = []
        self._bars: QPixmap | None = None
        self._dragging = False
        self.setMouseTracking(True)

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
        """Show tracks as bars, in as few lanes as keep them apart; only a crowd beyond eighteen shares the last."""
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

    def set_chosen(self, track: int | None) -> None:
        """Show which track the chosen face is of."""
        self._chosen = track
        self.update()

    def lanes(self) -> tuple[tuple[TrackBar, ...], ...]:
        """Return the bars of each lane, from the top."""
        return tuple(tuple(lane) for lane in self._lanes)

    def track_at(self, position: QPointF) -> TrackBar | None:
        """Return the bar under a widget position, with two pixels of grace."""
        pitch = self._bar_px() + self._gap_px()
        depth = int((position.y() - _BARS_Y + self._gap_px() / 2) // pitch)
        if not 0 <= depth < len(self._lanes):
            return None
        inside = [each for each in self._lanes[depth] if self._reaches(each, position.x())]
        return min(inside, key=lambda each: each.last - each.first, default=None)

    def is_dragged(self) -> bool:
        """Whether the mouse holds the place."""
        return self._dragging

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
        return QSize(400, round(_BARS_Y + len(self._lanes) * (self._bar_px() + self._gap_px()) + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        track = self.track_at(event.position())
        self._dragging = track is None
        if track is not None:
            self.track_wanted.emit(track.number)
        else:
            self._want(self.frame_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        track = self.track_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton and self._dragging:
            self._want(self.frame_at(event.position().x()))
        self.setToolTip("" if track is None else self._track_words(track))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _TRACKS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._want_track(_TRACKS[key])
        elif key in _STEPS:
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
        if self._lanes:
            painter.drawPixmap(0, 0, self._drawn_bars())
            for depth, lane in enumerate(self._lanes):
                for track in lane:
                    if track.number == self._chosen:
                        painter.fillRect(self._bar(depth, track), QColor(ink.accent))
                    elif track.first <= self._current <= track.last:
                        painter.fillRect(self._bar(depth, track), QColor(ink.text))
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

    def _want_track(self, way: int) -> None:
        """Ask for the track whose best frame comes next on this way, from the frame that is seen."""
        bars = [bar for lane in self._lanes for bar in lane]
        ahead = [bar for bar in bars if (self._best(bar) - self._current) * way > 0]
        if ahead:
            self.track_wanted.emit(min(ahead, key=lambda bar: abs(self._best(bar) - self._current)).number)

    @staticmethod
    def _best(bar: TrackBar) -> int:
        return bar.first if bar.best is None else bar.best

    def _track_words(self, track: TrackBar) -> str:
        return self.tr("Track {0}: frames {1} to {2}. Click for its best frame.").format(
            track.number, track.first, track.last
        )

    def _bar_px(self) -> float:
        room = _MOST_BARS_PX / max(1, len(self._lanes))
        return min(_BAR_PX, max(_LEAST_BAR_PX, room - self._gap_px()))

    def _gap_px(self) -> float:
        return _GAP_PX if len(self._lanes) * (_BAR_PX + _GAP_PX) <= _MOST_BARS_PX else _LEAST_GAP_PX

    def _bar(self, depth: int, track: TrackBar) -> QRectF:
        left, right = self.x_of(track.first), self.x_of(track.last)
        top = _BARS_Y + depth * (self._bar_px() + self._gap_px())
        return QRectF(left, top, max(3.0, right - left), self._bar_px())

    def _reaches(self, track: TrackBar, x: float) -> bool:
        return self.x_of(track.first) - 2 <= x <= max(self.x_of(track.last), self.x_of(track.first) + 3) + 2

    def _drawn_bars(self) -> QPixmap:
        """Return all bars in the quiet ink, drawn once for a size: with thousands of tracks a frame stays cheap."""
        if self._bars is None:
            ratio = self.devicePixelRatioF()
            self._bars = QPixmap(self.size() * ratio)
            self._bars.setDevicePixelRatio(ratio)
            self._bars.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._bars)
            for depth, lane in enumerate(self._lanes):
                for track in lane:
                    painter.fillRect(self._bar(depth, track), QColor(theme.current().edge))
            painter.end()
        return self._bars

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._bars = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._bars = None
        super().changeEvent(event)

    def _resized(self) -> None:
        self._bars = None
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()
