"""Whose drawings lie on the pictures of a review: nobody's, the first examiner's or the second's."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.widgets.layouts import button, label, row


class Whose(StrEnum):
    """Whose drawings are seen."""

    NONE = "none"
    FIRST = "first"
    SECOND = "second"


class DrawingsChoice(QWidget):
    """Drawings: None | First | Second. Without any for the candidate it says so.

    Signal `chosen(Whose)`: by hand only.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawings")
        self._whose = Whose.NONE
        self._words = label(self.tr("Drawings"), "secondary", parent=self)
        self._buttons = {whose: self._make(whose) for whose in Whose}
        self._buttons[Whose.NONE].setText(self.tr("None"))
        self._buttons[Whose.NONE].setAccessibleName(self.tr("No drawings"))
        self.setLayout(row(self._words, *self._buttons.values(), gap=4))
        self.set_counts(0, 0)

    def whose(self) -> Whose:
        """Return whose drawings are wanted."""
        return self._whose

    def set_counts(self, first: int, second: int) -> None:
        """Offer so many drawings of either examiner; whoever has none here cannot be chosen."""
        said = {
            Whose.FIRST: (first, self.tr("First ({0})"), self.tr("Drawings of the first examiner: {0}")),
            Whose.SECOND: (second, self.tr("Second ({0})"), self.tr("Drawings of the second examiner: {0}")),
        }
        for whose, (count, words, full) in said.items():
            made = self._buttons[whose]
            made.setText(words.format(count))
            made.setAccessibleName(full.format(count))
            made.setToolTip(full.format(count))
            made.setEnabled(count > 0)
        for made in self._buttons.values():
            made.setVisible(first + second > 0)
        self._words.setText(self.tr("Drawings") if first + second else self.tr("No drawings"))
        self._choose(self._whose if self._buttons[self._whose].isEnabled() else Whose.NONE)

    def _make(self, whose: Whose) -> QPushButton:
        made = button("", "quiet", self)
        made.setObjectName(f"drawings_{whose.value}")
        made.setCheckable(True)
        made.clicked.connect(lambda: self._on_clicked(whose))
        return made

    def _choose(self, whose: Whose) -> None:
        self._whose = whose
        for each, made in self._buttons.items():
            with QSignalBlocker(made):
                made.setChecked(each is whose)

    def _on_clicked(self, whose: Whose) -> None:
        self._choose(whose)
        self.chosen.emit(whose)
