"""The checklist as a list that is worked by keys: Up and Down walk it, figures say what is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.domain.casework.checklist import Component
from app.gui.models.component_model import ComponentModel
from app.gui.widgets.keys import PlainKeys
from app.gui.widgets.tables import Table

_ROW_PX = 24
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ComponentList(Table):
    """Components and what was said of them.

    Args:
        name: accessible name.
        figures: how many of the figure keys from 1 it takes.

    Signals:
        row_chosen(int): another row is current, by hand or by program.
        figure_pressed(int): a figure key, from 1.
        words_wanted(): N was pressed.
    """

    figure_pressed = Signal(int)
    words_wanted = Signal()

    def __init__(self, name: str, figures: int, parent: QWidget | None = None) -> None:
        self._model = ComponentModel()
        super().__init__(name, self._model, stretched=0, parent=parent)
        self._model.setParent(self)
        self._figures = {Qt.Key(Qt.Key.Key_0 + figure): figure for figure in range(1, figures + 1)}
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setMinimumSectionSize(_ROW_PX)
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.wrap_words()  # the longest names take two lines beside what was said of them
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wanted = (*_WALKING, *self._figures, Qt.Key.Key_N)
        PlainKeys(self, lambda key: key in wanted)

    def set_components(self, components: Sequence[Component]) -> None:
        """Show these components, the first current."""
        self._model.set_components(components)
        if components:
            self.choose(0)

    def set_state(self, row: int, words: str) -> None:
        """Say what was said of a component."""
        self._model.set_state(row, words)

    def set_states(self, states: Sequence[str]) -> None:
        """Say what was said of every component, in order."""
        self._model.set_states(states)

    def states(self) -> tuple[str, ...]:
        """Return what was said of each component, in order."""
        return tuple(self._model.state(row) for row in range(self._model.rowCount()))

    def choose(self, row: int) -> None:
        """Make a row current."""
        self.setCurrentIndex(self._model.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in self._figures:
            self.figure_pressed.emit(self._figures[key])
        elif key == Qt.Key.Key_N:
            self.words_wanted.emit()
        else:
            super().keyPressEvent(event)
