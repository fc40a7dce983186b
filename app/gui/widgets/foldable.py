"""One line that can be opened to show what lies under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.gui import icons
from app.gui.widgets.layouts import button, column


class Foldable(QWidget):
    """A line with an arrow, and content that it shows or hides; Space or a click turns it.

    Signal `turned(bool)`: it was opened (True) or closed by hand or by program.
    """

    turned = Signal(bool)

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._line = button("", "fold", self)
        self._line.setCheckable(True)
        self._draw()
        self._line.toggled.connect(self._on_toggled)
        content.hide()
        self.setLayout(column(self._line, content, gap=4))

    def set_words(self, words: str) -> None:
        """Write what the line says."""
        self._line.setText(words)
        self._line.setAccessibleName(words)

    def words(self) -> str:
        """Return what the line says."""
        return self._line.text()

    def set_open(self, opened: bool) -> None:
        """Show or hide the content."""
        self._line.setChecked(opened)

    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self._line.isChecked()

    def _on_toggled(self, opened: bool) -> None:
        self._draw()
        self._content.setVisible(opened)
        self.turned.emit(opened)

    def _draw(self) -> None:
        self._line.setIcon(icons.icon("down" if self.is_open() else "forward"))

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the arrow in the ink of a new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)
