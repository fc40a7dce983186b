"""Rows of text for a table; it only holds them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from app.gui import theme
from app.gui.help.glossary import explained
from app.gui.models.index import Index

R = TypeVar("R")
_AT_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column.

    Attributes:
        title: its heading.
        text: what a row says in it.
        hint: what a row says on hovering; the text when None.
        fixed: in the fixed font, for hashes, numbers and times.
        figures: at the right, so that the digits of rows stand below each other.
    """

    title: str
    text: Callable[[R], str]
    hint: Callable[[R], str] | None = None
    fixed: bool = False
    figures: bool = False


def count_column(title: str, count: Callable[[R], int]) -> Column[R]:
    """Return a column of how many there are of something."""
    return Column(title, lambda each: f"{count(each):,}", figures=True)


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows of one frozen dataclass, shown by columns."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[R, ...] = ()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows instead of the former ones."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> R:
        """Return one row."""
        return self._rows[number]

    def rows(self) -> tuple[R, ...]:
        """Return all rows."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (column.hint or column.text)(row)
        if role == Qt.ItemDataRole.FontRole and column.fixed:
            return theme.mono_font()
        if role == Qt.ItemDataRole.TextAlignmentRole and column.figures:
            return _AT_THE_RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return explained(self._columns[section].title) or None
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _AT_THE_RIGHT if self._columns[section].figures else None
        return None
