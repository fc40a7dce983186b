"""Python's collector of cycles, in the window's thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 500


class Collector(QObject):
    """Collects where Qt's objects may be destroyed. Left to itself Python collects in whichever thread allocates, and a
    widget that goes in the thread of a job takes the program with it.

    Works from its making until `stop`; then Python does it by itself again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._look)
        gc.disable()
        self._clock.start(_EVERY_MS)

    def stop(self) -> None:
        """Hand back to Python; no job may run any more."""
        self._clock.stop()
        gc.enable()

    @Slot()
    def _look(self) -> None:
        """Collect the oldest generation that is due, by Python's own thresholds."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > limits[generation]]
        if due:
            gc.collect(max(due))
