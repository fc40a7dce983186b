"""A field with a list that hangs open: while it does, keys are the list's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QWidget


class DropDown(QComboBox):
    """A combo box on a page with keys of its own.

    Qt offers a key pressed in the open list to the shortcuts of the page behind it first: Down would turn a photo there
    and not move in the list. Here the list keeps every key until it is closed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and watched is self.view():
            event.accept()
            return True
        return super().eventFilter(watched, event)
