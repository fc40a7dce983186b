"""The components of a checklist in rows: what each is called, and what was said of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from app.domain.casework.checklist import Component
from app.gui.models.index import Index


class ComponentModel(QAbstractTableModel):
    """Two columns: name and state, both plain words; the hint lies behind the row as its tooltip."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._components: tuple[Component, ...] = ()
        self._states: list[str] = []

    def set_components(self, components: Sequence[Component]) -> None:
        """Show these components, nothing said of any."""
        self.beginResetModel()
        self._components, self._states = tuple(components), [""] * len(components)
        self.endResetModel()

    def set_state(self, row: int, words: str) -> None:
        """Say what was said of a component; empty for nothing yet."""
        self.set_states([*self._states[:row], words, *self._states[row + 1 :]])

    def set_states(self, states: Sequence[str]) -> None:
        """Say what was said of every component; views hear of it once, and only where something changed."""
        changed = [row for row, words in enumerate(states) if words != self._states[row]]
        self._states = list(states)
        if changed:
            self.dataChanged.emit(self.index(changed[0], 1), self.index(changed[-1], 1))

    def state(self, row: int) -> str:
        """Return what was said of a component."""
        return self._states[row]

    def component(self, row: int) -> Component:
        """Return a component."""
        return self._components[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._components)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        component, state = self._components[index.row()], self._states[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return component.name if index.column() == 0 else state
        if role == Qt.ItemDataRole.ToolTipRole:
            return component.hint + "\n" + ", ".join(component.characteristics)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{component.name}: {state}" if state else component.name
        return None
