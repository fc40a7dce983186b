"""A table of any records: it only holds them, and columns say how each is put into words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.gui import theme

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column(Generic[T]):
    """How one column words a record.

    Attributes:
        title: head of the column.
        words: what its cell says.
        tip: what its tooltip says, the words themselves by default.
        mono: in monospace, for hashes and times.
        right: at the right edge, for counts.
        amber: whether the cell asks to be looked at.
    """

    title: str
    words: Callable[[T], str]
    tip: Callable[[T], str] | None = None
    mono: bool = False
    right: bool = False
    amber: Callable[[T], bool] | None = None


@dataclass(frozen=True)
class Heading:
    """A row that names the rows below it and cannot be chosen."""

    words: str


class RowsModel(QAbstractTableModel, Generic[T]):
    """Records in the order given, with headings between them where wanted."""

    def __init__(self, columns: Sequence[Column[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[T | Heading] = []

    def set_rows(self, rows: Sequence[T | Heading]) -> None:
        """Show these instead of the former ones."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def record(self, row: int) -> T | None:
        """Return the record of a row, None for a heading or a row that is not there."""
        if not 0 <= row < len(self._rows):
            return None
        found = self._rows[row]
        return None if isinstance(found, Heading) else found

    def records(self) -> list[T]:
        """Return all records, without headings."""
        return [row for row in self._rows if not isinstance(row, Heading)]

    def heading_rows(self) -> list[int]:
        """Return the numbers of the rows that are headings."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, Heading)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].right:
            return _RIGHT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        if isinstance(found, Heading):
            return _heading(found, role) if index.column() == 0 else None
        return _cell(self._columns[index.column()], found, role)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _heading(heading: Heading, role: int) -> object:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return heading.words
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(theme.current().secondary)
    return None


def _cell(column: Column[T], record: T, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return column.words(record)
    if role == Qt.ItemDataRole.ToolTipRole:
        return (column.tip or column.words)(record)
    if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
        return _RIGHT
    if role == Qt.ItemDataRole.FontRole and column.mono:
        return theme.mono_font(theme.BODY_PX - 1)
    if role == Qt.ItemDataRole.ForegroundRole and column.amber is not None and column.amber(record):
        return QColor(theme.current().amber_ink)
    return None
