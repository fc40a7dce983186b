"""A field with a list that hangs open: while it does, keys are the list's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

_CLOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F4)


class DropDown(QComboBox):
    """A combo box on a page with keys of its own.

    Qt offers a key pressed in the open list to the shortcuts of the page behind it first: Down would turn a photo there
    and not move in the list. Here the list keeps every key until it is closed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = _OwnKeys(self)
        self.view().installEventFilter(self._keys)


class _OwnKeys(QObject):
    """Takes every key before the shortcuts do, and hands on those with which Qt closes the list at that moment."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return Qt.Key(event.key()) not in _CLOSING
        return super().eventFilter(watched, event)
