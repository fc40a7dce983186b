"""How much of the time for a case is left, in words; an answer after it still counts."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.gui import theme
from app.gui.widgets.layouts import label, row


class TimeLeft(QWidget):
    """Empty where a case has no limit.

    Args:
        clock: seconds that only go forward.
    """

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ends_at: float | None = None
        self._words = label("", "secondary", parent=self)
        self.setLayout(row(self._words))
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tell)

    def begin(self, left_s: float | None) -> None:
        """Count down from so many seconds, which may be over already; None is no limit."""
        self._ends_at = None if left_s is None else self._clock() + left_s
        if self._ends_at is None:
            self.stop()
            self._words.clear()
        else:
            self._timer.start()
            self.tell()

    def stop(self) -> None:
        """Stand still: the case is answered."""
        self._timer.stop()

    def words(self) -> str:
        """Return what it says."""
        return self._words.text()

    @Slot()
    def tell(self) -> None:
        """Say how much is left now."""
        if self._ends_at is None:
            return
        left = round(self._ends_at - self._clock())
        minutes, seconds = divmod(abs(left), 60)
        words = self.tr("{0} left") if left >= 0 else self.tr("{0} over the limit; the answer still counts")
        self._words.setText(words.format(f"{minutes}:{seconds:02d}"))
        theme.mark(self._words, "secondary" if left >= 0 else "warning")
