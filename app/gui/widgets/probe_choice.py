"""Which version of the probe is looked at: the original frame, or the edited one it was searched with."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.widgets.layouts import button, label, row


class ProbeChoice(QWidget):
    """Original | Edited (3 steps). The original is always first; without edits there is nothing to choose.

    Signal `edited_wanted(bool)`: by hand only.
    """

    edited_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original = self._make(self.tr("Original"), "probe_original", edited=False)
        self._edited = self._make("", "probe_edited", edited=True)
        words = label(self.tr("viewing aid"), "caption", parent=self)
        self.setLayout(row(self._original, self._edited, words, gap=4))
        self.set_steps(0)

    def set_steps(self, steps: int) -> None:
        """Offer the edited version of so many steps; none for 0. The original is down."""
        self.setVisible(steps > 0)
        words = self.tr("Edited (1 step)") if steps == 1 else self.tr("Edited ({0} steps)").format(steps)
        self._edited.setText(words)
        self._edited.setAccessibleName(words)
        self.show_edited(False)

    def show_edited(self, edited: bool) -> None:
        """Put one button down."""
        for made, down in ((self._original, not edited), (self._edited, edited)):
            with QSignalBlocker(made):
                made.setChecked(down)

    def is_edited(self) -> bool:
        """Whether the edited version is down."""
        return self._edited.isChecked()

    def _make(self, words: str, name: str, *, edited: bool) -> QPushButton:
        made = button(words, "quiet", self)
        made.setObjectName(name)
        made.setCheckable(True)
        made.clicked.connect(lambda: self._on_clicked(edited))
        return made

    def _on_clicked(self, edited: bool) -> None:
        self.show_edited(edited)
        self.edited_wanted.emit(edited)
