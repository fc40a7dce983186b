"""Nobody at the window: after a while without a key or a movement it locks (CJIS AC-11)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

IDLE_LIMIT_S = 30 * 60
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Counts the time since the last sign of life in any window of the program. Signal `idle()`.

    It listens at the windows, where keys and movements come in, and not at the program, where every event of every
    widget would pass through here: that made a page a quarter slower to open.

    Args:
        limit_s: seconds without a sign of life.
    """

    idle = Signal()

    def __init__(self, limit_s: float = IDLE_LIMIT_S, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listening = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(limit_s * 1000))
        self._timer.timeout.connect(self.idle)

    def start(self) -> None:
        """Begin to watch."""
        if not self._listening:
            self._listening = True
            self._program().focusWindowChanged.connect(self._listen)
            for window in QGuiApplication.topLevelWindows():
                self._listen(window)
        self._timer.start()

    def shorten(self, limit_s: float) -> None:
        """Lock earlier, as the section has set; never later than it was made for."""
        if limit_s * 1000 < self._timer.interval():
            self._timer.setInterval(round(limit_s * 1000))

    def stop(self) -> None:
        """Watch no more: the window is locked, or nobody is signed in."""
        if self._listening:
            self._listening = False
            self._program().focusWindowChanged.disconnect(self._listen)
            for window in QGuiApplication.topLevelWindows():
                window.removeEventFilter(self)
        self._timer.stop()

    def is_watching(self) -> bool:
        """Return whether the time runs."""
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False

    @Slot(QWindow)
    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time it takes the place of the first

    @staticmethod
    def _program() -> QGuiApplication:
        program = QGuiApplication.instance()
        assert isinstance(program, QGuiApplication)  # noqa: S101 - there is a window, so there is a program
        return program
