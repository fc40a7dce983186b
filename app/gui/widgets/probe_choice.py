"""What of the probe is looked at: the original frame, the edited one, or another probe it was searched with."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.widgets.layouts import button, label, row


class ProbeChoice(QWidget):
    """Original | Edited (3 steps) | Q2 | Q3. The original is always first; it stands alone unless there is more.

    Signals, by hand only:
        edited_wanted(bool): the edited version, or the original again.
        other_wanted(str): id of a further probe of the search.
    """

    edited_wanted = Signal(bool)
    other_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original = self._make(self.tr("Original"), "probe_original", edited=False)
        self._edited = self._make("", "probe_edited", edited=True)
        self._others: dict[str, QPushButton] = {}
        self._row = row(self._original, self._edited, label(self.tr("viewing aid"), "caption", parent=self), gap=4)
        self.setLayout(self._row)
        self.set_steps(0)

    def set_steps(self, steps: int) -> None:
        """Offer the edited version of so many steps; none for 0. The original is down."""
        self._edited.setVisible(steps > 0)
        self.setVisible(steps > 0 or bool(self._others))
        words = self.tr("Edited (1 step)") if steps == 1 else self.tr("Edited ({0} steps)").format(steps)
        self._edited.setText(words)
        self._edited.setAccessibleName(words)
        self.show_edited(False)

    def set_others(self, marks: Mapping[str, str]) -> None:
        """Offer the further probes of the search, by id what each is called. Once for a search."""
        for place, (probe_id, mark) in enumerate(marks.items(), 2):
            made = self._button(mark, f"probe_{mark}")
            made.clicked.connect(partial(self._on_other, probe_id))
            self._others[probe_id] = made
            self._row.insertWidget(place, made)
        self.setVisible(self._edited.isVisibleTo(self) or bool(self._others))

    def show_edited(self, edited: bool) -> None:
        """Put the button of the edited version or of the original down."""
        self._put_down(self._edited if edited else self._original)

    def show_other(self, probe_id: str) -> None:
        """Put the button of a further probe down."""
        self._put_down(self._others[probe_id])

    def shows_original(self) -> bool:
        """Whether the original of the probe is down."""
        return self._original.isChecked()

    def _put_down(self, chosen: QPushButton) -> None:
        for made in (self._original, self._edited, *self._others.values()):
            with QSignalBlocker(made):
                made.setChecked(made is chosen)

    def _make(self, words: str, name: str, *, edited: bool) -> QPushButton:
        made = self._button(words, name)
        made.clicked.connect(lambda: self._on_clicked(edited))
        return made

    def _button(self, words: str, name: str) -> QPushButton:
        made = button(words, "quiet", self)
        made.setObjectName(name)
        made.setCheckable(True)
        return made

    def _on_clicked(self, edited: bool) -> None:
        self.show_edited(edited)
        self.edited_wanted.emit(edited)

    def _on_other(self, probe_id: str) -> None:
        self.show_other(probe_id)
        self.other_wanted.emit(probe_id)
