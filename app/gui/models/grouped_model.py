"""Rows under headings, and rows that ask to be looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from app.gui import theme
from app.gui.models.index import Index
from app.gui.models.rows_model import Column, RowsModel

R = TypeVar("R")


@dataclass(frozen=True)
class Heading:
    """A row that names the rows below it and cannot be chosen."""

    words: str


class GroupedModel(RowsModel[R | Heading]):
    """Rows with headings between them.

    Args:
        amber: tells of a row and a column number whether the cell asks to be looked at.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        amber: Callable[[R, int], bool] = lambda row, column: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)  # type: ignore[arg-type] # headings never reach a column
        self._amber = amber

    def record(self, number: int) -> R | None:
        """Return a row, None for a heading or a row that is not there."""
        rows = self.rows()
        found = rows[number] if 0 <= number < len(rows) else None
        return None if isinstance(found, Heading) else found

    def headings(self) -> tuple[int, ...]:
        """Return the numbers of the rows that are headings."""
        return tuple(number for number, row in enumerate(self.rows()) if isinstance(row, Heading))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.row(index.row()), Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self.row(index.row())
        if isinstance(found, Heading):
            return _heading(found, role) if index.column() == 0 else None
        if role == Qt.ItemDataRole.ForegroundRole and self._amber(found, index.column()):
            return QColor(theme.current().amber_ink)
        return super().data(index, role)


def _heading(heading: Heading, role: int) -> object:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return heading.words
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(theme.current().secondary)
    return None
