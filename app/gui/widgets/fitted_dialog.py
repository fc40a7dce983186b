"""Dialogs that are as high as their words need, however small the screen is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.gui import theme


class FittedDialog(QDialog):
    """A dialog whose wrapped lines are never squeezed; without a window to belong to, it is dressed itself.

    Qt opens a dialog at no more than two thirds of the screen, and forgets what its wrapped lines need meanwhile.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is None:
            theme.dress(self)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        width = max(self.width(), layout.totalMinimumSize().width())
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()
        if width > self.width() or wanted > self.height():
            self.resize(width, max(wanted, self.height()))
