"""Quiet tables: whole rows, thin lines, no numbers at the side."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.gui import theme
from app.gui.models.faces_model import Index


class Table(QTableView):
    """A read-only table that chooses whole rows; Return or double click opens one. Tab leaves it.

    Args:
        name: accessible name.
        model: rows; sort in a proxy, which the header then does by a click.
        stretched: the column that takes the room that is left; the last by default.

    Signals `row_opened(int)` and `row_chosen(int)`: row of the model given here.
    """

    row_opened = Signal(int)
    row_chosen = Signal(int)

    def __init__(
        self, name: str, model: QAbstractItemModel, *, stretched: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entering = False
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.CONTROL_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if stretched is None:
            header.setStretchLastSection(True)
        else:
            header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(self._on_opened)

    def current_row(self) -> int | None:
        """Return the chosen row."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._entering = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if self._entering:  # merely getting the focus chooses no row
            self.selectionModel().clearCurrentIndex()
        self._entering = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._entering:
            self.row_chosen.emit(current.row())

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())
