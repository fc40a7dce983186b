"""Nobody at the window: after a while without a key or a movement it locks (CJIS AC-11)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent

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

    Args:
        limit_s: seconds without a sign of life.
    """

    idle = Signal()

    def __init__(self, limit_s: float = IDLE_LIMIT_S, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(limit_s * 1000))
        self._timer.timeout.connect(self.idle)

    def start(self) -> None:
        """Begin to watch."""
        self._program().installEventFilter(self)
        self._timer.start()

    def shorten(self, limit_s: float) -> None:
        """Lock earlier, as the section has set; never later than it was made for."""
        if limit_s * 1000 < self._timer.interval():
            self._timer.setInterval(round(limit_s * 1000))

    def stop(self) -> None:
        """Watch no more: the window is locked, or nobody is signed in."""
        self._program().removeEventFilter(self)
        self._timer.stop()

    def is_watching(self) -> bool:
        """Return whether the time runs."""
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the program comes through here, and the class is known at a third of the cost of the type.
        if isinstance(event, QInputEvent) and event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False

    @staticmethod
    def _program() -> QCoreApplication:
        program = QCoreApplication.instance()
        assert program is not None  # noqa: S101 - there is a window, so there is a program
        return program
