"""A table, or in its place the words for why there is nothing in it yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.models.rows_model import Column, RowsModel
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.tables import Table

R = TypeVar("R")


class Listing(QStackedWidget, Generic[R]):
    """Rows of one kind.

    Args:
        name: accessible name; `object_name` is the table's.
        columns: how a row is worded.
        empty: title and sentence that stand here without rows.
        stretched: number of the column that takes the room left over.
    """

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[R]],
        empty: tuple[str, str],
        *,
        object_name: str,
        stretched: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model: RowsModel[R] = RowsModel(columns, self)
        self.table = Table(name, self.model, stretched=stretched, parent=self)
        self.table.setObjectName(object_name)
        self.empty = EmptyState(*empty, parent=self)
        self.addWidget(self.table)
        self.addWidget(self.empty)
        self.setCurrentWidget(self.empty)

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows, or the empty words."""
        self.model.set_rows(rows)
        self.setCurrentWidget(self.table if rows else self.empty)

    def chosen(self) -> R | None:
        """Return the row that is chosen."""
        number = self.table.current_row()
        return None if number is None or number >= len(self.model.rows()) else self.model.row(number)
