"""A clip frame by frame: exact number, exact time, and never more than one frame asked for at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.casework.media import Pixels
from app.gui import theme
from app.gui.icons import IconButton
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.picture import Picture
from app.gui.widgets.picture_view import PictureView
from app.gui.widgets.playing_pace import PlayingPace
from app.gui.widgets.timeline import Timeline, TrackBar
from app.gui.widgets.view_menu import ViewMenu

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0)
_LEAST_INTERVAL_MS, _ROOMY_PX = 40, 640
_REST_MS = 200
"""A hand that rests so long on the timeline wants the very frame there."""


class FramePlayer(QWidget):
    """Shows frames that the page fetches.

    The page connects `frame_requested` and answers each request with `set_frame` or `frame_failed`; until then no other
    is made, and of what a hand asks meanwhile only the last counts. Frame numbers are those of the records, from 0.
    Keys: Space plays and pauses, comma and full stop step. How a frame is looked at (`menu`) is up to the page too: it
    hands over what is to be seen. While frames pass, playing or under a hand on the timeline (`is_passing`), that may
    be a small one, and on the timeline an earlier one than the hand seeks. Once they rest it is the frame itself.

    Attributes:
        view: the picture, for boxes and tools.
        menu: ways of viewing.

    Signals:
        frame_requested(int): fetch this frame.
        track_requested(int): a hand asked for a track.
        rested(): frames pass no more; what is seen may still be a small one.
    """

    frame_requested = Signal(int)
    rested = Signal()
    track_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.view = PictureView(self.tr("Frame"), self)
        self._timeline = Timeline(self)
        self._timeline.frame_wanted.connect(self._on_wanted)
        self._timeline.track_wanted.connect(self.track_requested)
        self._count, self._rate, self._current, self._title = 0, 25.0, 0, ""
        self._awaited: int | None = None
        self._next: int | None = None
        self._pace = PlayingPace(clock)
        self._sought: int | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self.setLayout(column(self.view, self._timeline, self._make_bar(), gap=4))
        self.layout().setStretch(0, 1)  # type: ignore[union-attr]
        self._make_keys()
        self.set_clip(0)

    def set_clip(self, frame_count: int, frame_rate: float | None = None, title: str = "") -> None:
        """Begin with another clip; the page still has to ask for a frame (`go_to`).

        Args:
            frame_count: frames really present.
            frame_rate: frames a second, None when the stream has no times (it then plays at 25).
            title: words above the picture, before the frame number.
        """
        self._timer.stop()
        self._rest.stop()
        self._count, self._rate, self._current, self._title = frame_count, frame_rate or 25.0, 0, title
        self._awaited = self._next = self._sought = None
        self.pause()
        self._timeline.set_frame_count(frame_count)
        self._number.setText("")
        self._valid.setTop(max(0, frame_count - 1))
        self._last.setText(self.tr("(0 to {0})").format(max(0, frame_count - 1)))
        self._time.setText("")
        self.view.set_pixels(None)
        for control in (*self._controls, self._number, self._speed, self._timeline):
            control.setEnabled(frame_count > 1)

    def set_tracks(self, tracks: Sequence[TrackBar]) -> None:
        """Show tracks as bars under the timeline."""
        self._timeline.set_tracks(tracks)

    def set_chosen_track(self, track: int | None) -> None:
        """Show which of the tracks the chosen face is of."""
        self._timeline.set_chosen(track)

    def set_frame(self, index: int, time_s: float | None, seen: Pixels | Picture) -> None:
        """Show the frame that was asked for, or while a hand seeks, one before it.

        Args:
            index: its number, from 0.
            time_s: presentation time in seconds, None when the stream carries none.
            seen: RGB, (rows, columns, 3), uint8, or that made into a picture already, away from the window's thread.
        """
        self._current = index
        if index == self._sought and not self.is_seeking():
            self._sought = None
        self._pace.saw()
        self.show_again(seen)
        self._timeline.set_current(index if self._sought is None else self._sought)
        self._number.setText(str(index))
        self._time.setText(self.tr("no timestamp") if time_s is None else clock_text(time_s))
        self._answered()

    def show_again(self, seen: Pixels | Picture) -> None:
        """Show the same frame, looked at in another way."""
        picture = seen if isinstance(seen, Picture) else Picture(seen)
        self.view.set_picture(picture, self._caption(self._current), keep_view=True)

    def frame_failed(self) -> None:
        """Say that the frame could not be read: the picture stays, playing stops."""
        self._next = None
        self._settle()
        self._answered()

    def current(self) -> int:
        """Return the number of the frame that is seen."""
        return self._current

    def awaited(self) -> int | None:
        """Return the number of the frame that was asked for last and is not there yet."""
        return self._next if self._next is not None else self._awaited

    def go_to(self, index: int) -> None:
        """Ask for a frame; while another is awaited, remember only the last wish."""
        self._stop_seeking()
        self._ask(index)

    def _ask(self, index: int) -> None:
        if not self._count:
            return
        index = min(max(index, 0), self._count - 1)
        if self._awaited is not None:
            self._next = index
            return
        self._awaited = index
        self.frame_requested.emit(index)

    def step(self, frames: int) -> None:
        """Go some frames on or back, from the frame that was last asked for."""
        self._settle()
        waiting = self.awaited()
        self.go_to((self._current if waiting is None else waiting) + frames)

    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    def is_seeking(self) -> bool:
        """Whether a hand looks for a place on the timeline."""
        return self._rest.isActive()

    def is_passing(self) -> bool:
        """Whether frames are seen in passing, playing or under a hand on the timeline."""
        return self.is_playing() or self.is_seeking()

    def is_close(self) -> bool:
        """Whether the picture is zoomed to its pixels: whatever is seen then has to be the frame itself."""
        return not self.view.is_fitted() and self.view.placement().scale >= 1

    def coming(self, index: int) -> tuple[int, ...]:
        """Return which frames will be asked for after one, if all goes well: the next two while it plays."""
        pace = self.frames_per_tick() if self.is_playing() else self._count
        return tuple(range(index + pace, min(self._count, index + 2 * pace + 1), pace))

    def play(self) -> None:
        """Play from here at the chosen speed; at the end it stops and stays.

        A short delay is made up for. Where frames come slower than they follow one another for longer, it plays slower
        than real; zoomed to the pixels it leaves some out instead. The words above the picture say either.
        """
        if self._count > 1:
            self._settle()
            self._begin_pace()
            self._timer.start(self._interval_ms())
            self._play.set_drawing("pause", self.tr("Pause (Space)"))

    def pause(self) -> None:
        """Stay on the frame that is seen."""
        played = self._timer.isActive()
        self._timer.stop()
        self._play.set_drawing("play", self.tr("Play (Space)"))
        if played:
            self.rested.emit()

    def toggle_play(self) -> None:
        """Play, or pause."""
        if self.is_playing():
            self.pause()
        else:
            self.play()

    def set_speed(self, speed: float) -> None:
        """Choose one of `SPEEDS`.

        Raises:
            ValueError: another speed.
        """
        self._speed.setCurrentIndex(SPEEDS.index(speed))

    def frames_per_tick(self) -> int:
        """Return how many frames one tick goes on: 1 up to real speed, so that slow playing shows each frame."""
        speed = SPEEDS[self._speed.currentIndex()]
        return 1 if speed <= 1 else max(1, round(speed * self._rate * self._interval_ms() / 1000))

    def _interval_ms(self) -> int:
        speed = SPEEDS[self._speed.currentIndex()]
        exact = round(1000 / (self._rate * speed))
        return max(exact, _LEAST_INTERVAL_MS) if speed > 1 else max(1, exact)

    @Slot()
    def _on_tick(self) -> None:
        if self._awaited is not None:
            return
        if self._current >= self._count - 1:
            self.pause()
            return
        self._ask(self._pace.following(self._current, self.frames_per_tick(), may_leave_out=self.is_close()))

    @Slot(int)
    def _on_wanted(self, index: int) -> None:
        self._settle()
        if self._timeline.is_dragged():
            self._sought = index
            self._rest.start()
        self._ask(index)

    @Slot()
    def _on_rest(self) -> None:
        """Ask for the very frame where the hand has come to rest."""
        self._rest.stop()
        if self._sought is not None:
            self._ask(self._sought)

    def _settle(self) -> None:
        """End playing and seeking."""
        self._stop_seeking()
        self.pause()

    def _stop_seeking(self) -> None:
        self._rest.stop()
        self._sought = None

    @Slot()
    def _on_typed(self) -> None:
        self._on_wanted(int(self._number.text()))

    @Slot()
    def _on_speed(self) -> None:
        if self.is_playing():
            self._begin_pace()
            self._timer.start(self._interval_ms())

    # Pace

    def _begin_pace(self) -> None:
        self._pace.begin(self._current, self._rate, SPEEDS[self._speed.currentIndex()])

    def pace_words(self) -> str:
        """Return how many frames a second are seen where these are fewer than there are, and why; empty otherwise."""
        shortfall = self._pace.shortfall() if self.is_playing() else None
        if shortfall is None:
            return ""
        slower = self.tr("{0} of {1} frames a second, slower than real")
        return (self.tr("{0} of {1} frames a second") if self.is_close() else slower).format(*shortfall)

    def _answered(self) -> None:
        self._awaited = None
        wish, self._next = self._next, None
        if wish is not None and wish != self._current:
            self._ask(wish)
        elif self.is_playing() and self._pace.is_late(self._current, self.frames_per_tick()):
            self._on_tick()  # without waiting for the next tick

    def _caption(self, index: int) -> str:
        on_the_way = self._sought is not None and self._sought != index
        frame = self.tr("frame {0} on the way to {1}") if on_the_way else self.tr("frame {0}")
        words = (self._title, frame.format(index, self._sought), self.menu.words(), self.pace_words())
        return " · ".join(filter(None, words))

    def _make_bar(self) -> QWidget:
        bar = QWidget(self)
        back = IconButton("previous-frame", self.tr("Previous frame (,)"), parent=bar)
        self._play = IconButton("play", self.tr("Play (Space)"), parent=bar)
        ahead = IconButton("next-frame", self.tr("Next frame (.)"), parent=bar)
        back.clicked.connect(lambda: self.step(-1))
        self._play.clicked.connect(self.toggle_play)
        ahead.clicked.connect(lambda: self.step(1))
        self._controls = (back, self._play, ahead)
        for control in self._controls:
            theme.mark(control, "quiet")
        self._speed = DropDown(bar)
        self._speed.setAccessibleName(self.tr("Speed"))
        self._speed.addItems([f"{speed:g}×" for speed in SPEEDS])
        self._speed.setCurrentIndex(SPEEDS.index(1.0))
        self._speed.currentIndexChanged.connect(self._on_speed)
        self.menu = ViewMenu(bar)
        self.menu.fit_toggled.connect(self.view.toggle_fit)
        self.menu.turned_by.connect(self.view.rotate_by)
        self._number = QLineEdit(bar)
        self._valid = QIntValidator(0, 0, self)
        self._number.setValidator(self._valid)
        self._number.setAccessibleName(self.tr("Frame number"))
        self._number.setToolTip(self.tr("Type a frame number and press Return"))
        self._number.setFont(theme.mono_font())
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._number.setFixedWidth(84)
        self._number.returnPressed.connect(self._on_typed)
        self._last, self._time = label("", "secondary", parent=bar), label("", parent=bar)
        self._time.setFont(theme.mono_font())
        self._time.setAccessibleName(self.tr("Presentation time"))
        self._words = label(self.tr("Frame"), "secondary", parent=bar)
        layout = row(
            *self._controls, self._speed, self.menu, 1, self._words, self._number, self._last, self._time, gap=8
        )
        layout.setContentsMargins(4, 0, 8, 4)
        bar.setLayout(layout)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        roomy = self.width() >= _ROOMY_PX
        self._words.setVisible(roomy)
        self._last.setVisible(roomy)
        super().resizeEvent(event)

    def _make_keys(self) -> None:
        for key, act in (
            ("Space", self.toggle_play),
            (",", lambda: self.step(-1)),
            (".", lambda: self.step(1)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)


def clock_text(seconds: float) -> str:
    """Return a time in a clip as `00:00:49.250`, rounded to milliseconds."""
    milliseconds = round(abs(seconds) * 1000)
    whole, rest = divmod(milliseconds, 1000)
    sign = "-" if seconds < 0 and milliseconds else ""
    return f"{sign}{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}.{rest:03d}"
