"""A list that waits for a hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListView, QWidget

from app.gui.models.index import Index


class CalmList(QListView):
    """Like `QListView`, but merely getting the focus makes no row current: nothing is looked at on its own.

    Signal `row_current(int)`: a hand or the program made a row current.
    """

    row_current = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entering = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._entering = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if self._entering:
            self.selectionModel().clearCurrentIndex()
        self._entering = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._entering:
            self.scrollTo(current)
            self.row_current.emit(current.row())
