"""Rows of a candidate strip: a picture and whether it was answered. No rank, no name, no distance can get in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QImage

from app.domain.casework.media import Pixels
from app.gui.models.index import Index
from app.gui.widgets.picture import chip


@dataclass(frozen=True, eq=False)
class StripCell:
    """One candidate in the shuffled order.

    Attributes:
        pixels: RGB chip, None while it is not loaded.
        answered: whether it has a disposition.
        opened: whether this examiner has opened its pictures.
    """

    pixels: Pixels | None = field(default=None, repr=False)
    answered: bool = False
    opened: bool = False


class StripRole(IntEnum):
    """What the model tells besides Qt's own roles."""

    ANSWERED = Qt.ItemDataRole.UserRole
    OPENED = Qt.ItemDataRole.UserRole + 1


class StripModel(QAbstractListModel):
    """Candidates in the order they are shown."""

    def __init__(self, side: int, ratio: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side, self._ratio = side, ratio
        self._cells: list[StripCell] = []
        self._chips: dict[int, QImage] = {}

    def set_cells(self, cells: Sequence[StripCell]) -> None:
        """Show these candidates instead of the former ones."""
        self.beginResetModel()
        self._cells, self._chips = list(cells), {}
        self.endResetModel()

    def set_answered(self, row: int, answered: bool) -> None:
        """Note that a candidate has a disposition, or has none any more."""
        self._cells[row] = replace(self._cells[row], answered=answered)
        self.dataChanged.emit(self.index(row), self.index(row))

    def set_opened(self, row: int) -> None:
        """Note that a candidate's pictures were opened."""
        self._cells[row] = replace(self._cells[row], opened=True)
        self.dataChanged.emit(self.index(row), self.index(row))

    def set_pixels(self, row: int, pixels: Pixels) -> None:
        """Give a candidate its picture when it is loaded."""
        self._cells[row] = replace(self._cells[row], pixels=pixels)
        self._chips.pop(row, None)
        self.dataChanged.emit(self.index(row), self.index(row))

    def answered(self) -> tuple[bool, ...]:
        """Return which candidates have a disposition."""
        return tuple(cell.answered for cell in self._cells)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        if role == StripRole.ANSWERED:
            return self._cells[row].answered
        if role == StripRole.OPENED:
            return self._cells[row].opened
        if role == Qt.ItemDataRole.DecorationRole:
            return self._chip(row)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Candidate {0} of {1}, {2}").format(row + 1, len(self._cells), self._state(row))
        return None

    def _state(self, row: int) -> str:
        if self._cells[row].answered:
            return self.tr("answered")
        return self.tr("not answered") if self._cells[row].opened else self.tr("not opened yet")

    def _chip(self, row: int) -> QImage | None:
        pixels = self._cells[row].pixels
        if pixels is not None and row not in self._chips:
            self._chips[row] = chip(pixels, self._side, self._ratio)
        return self._chips.get(row)
