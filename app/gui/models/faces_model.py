"""Rows of faces for a contact sheet; it only holds them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QImage

from app.domain.casework.media import Pixels
from app.gui.models.index import Index
from app.gui.widgets.picture import chip

_MOST_MISSED = 400
"""More cells than any screen shows at once: what was flown over in scrolling need not be read."""


@dataclass(frozen=True, eq=False)
class FaceCell:
    """One face of a contact sheet.

    Attributes:
        key: what the page knows it by.
        pixels: RGB chip, None while it is not loaded.
        line1, line2: words under it: "Track 3 · frame 1182", "00:00:49.250".
        group: what belongs together, for example the track; cells of a group stand next to each other.
        mark: what the face became: "Q1".
    """

    key: str
    pixels: Pixels | None = field(default=None, repr=False)
    line1: str = ""
    line2: str = ""
    group: str = ""
    mark: str = ""


class Role(IntEnum):
    """What the model tells besides Qt's own roles."""

    KEY = Qt.ItemDataRole.UserRole
    LINE1 = Qt.ItemDataRole.UserRole + 1
    LINE2 = Qt.ItemDataRole.UserRole + 2
    GROUP = Qt.ItemDataRole.UserRole + 3
    STARTS_GROUP = Qt.ItemDataRole.UserRole + 4
    ENDS_GROUP = Qt.ItemDataRole.UserRole + 5
    MARK = Qt.ItemDataRole.UserRole + 6


class FacesModel(QAbstractListModel):
    """Cells in the order given. Thumbnails are made when they are first painted, and the last `keep` are kept.

    A cell painted without a picture is missed: `missed` tells, `take_missed` says which, `set_image` answers. One that
    was dropped to keep the memory small is missed again when it is painted again.

    Args:
        side: thumbnail size in logical pixels.
        ratio: device pixels for one of them.
        keep: how many thumbnails stay in memory (96 px at ratio 1 is 37 kB each).

    Signal `missed()`: the first cell was painted for which there is no picture.
    """

    missed = Signal()

    def __init__(self, side: int = 96, ratio: float = 1.0, keep: int = 1024, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side, self._ratio, self._keep = side, ratio, keep
        self._cells: list[FaceCell] = []
        self._rows: dict[str, int] = {}
        self._chips: OrderedDict[str, QImage] = OrderedDict()
        self._missed: OrderedDict[str, None] = OrderedDict()

    def set_cells(self, cells: Sequence[FaceCell]) -> None:
        """Show these cells instead of the former ones.

        Raises:
            ValueError: two cells have the same key.
        """
        rows = {cell.key: row for row, cell in enumerate(cells)}
        if len(rows) != len(cells):
            raise ValueError("two cells of a contact sheet have the same key")
        self.beginResetModel()
        self._cells, self._rows = list(cells), rows
        self._forget()
        self.endResetModel()

    def append_cells(self, cells: Sequence[FaceCell]) -> None:
        """Add cells at the end, while a scan goes on."""
        if not cells:
            return
        first = len(self._cells)
        self.beginInsertRows(QModelIndex(), first, first + len(cells) - 1)
        self._cells.extend(cells)
        self._rows |= {cell.key: first + offset for offset, cell in enumerate(cells)}
        self.endInsertRows()

    def set_pixels(self, key: str, pixels: Pixels) -> None:
        """Give a cell its picture when it is loaded; a key that left meanwhile is no error."""
        row = self._rows.get(key)
        if row is None:
            return
        self._cells[row] = replace(self._cells[row], pixels=pixels)
        self._chips.pop(key, None)
        index = self.index(row)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def take_missed(self, most: int) -> list[str]:
        """Return keys of cells painted without a picture, the last painted first, and forget these."""
        return [self._missed.popitem()[0] for _ in range(min(most, len(self._missed)))]

    def set_image(self, key: str, image: QImage) -> None:
        """Give a cell its finished thumbnail; a key that left meanwhile is no error."""
        row = self._rows.get(key)
        if row is not None:
            self._missed.pop(key, None)  # it may have been painted once more while it was being read
            self._keep_chip(key, image)
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def set_ratio(self, ratio: float) -> None:
        """Make thumbnails for another screen."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._forget()

    @property
    def side(self) -> int:
        """Thumbnail size in logical pixels."""
        return self._side

    @property
    def ratio(self) -> float:
        """Device pixels for a logical one."""
        return self._ratio

    def cell(self, row: int) -> FaceCell:
        """Return one cell."""
        return self._cells[row]

    def row_of(self, key: str) -> int | None:
        """Return the row of a key, None when it is not here."""
        return self._rows.get(key)

    def converted(self) -> int:
        """Return how many thumbnails are in memory."""
        return len(self._chips)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        cell = self._cells[row]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._chip(cell)
        if role == Role.STARTS_GROUP:
            return row == 0 or self._cells[row - 1].group != cell.group
        if role == Role.ENDS_GROUP:
            return row == len(self._cells) - 1 or self._cells[row + 1].group != cell.group
        words: dict[int, str] = {
            Qt.ItemDataRole.DisplayRole: cell.line1,
            Qt.ItemDataRole.ToolTipRole: "\n".join(filter(None, (cell.line1, cell.line2))),
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(
                filter(None, (cell.mark, cell.group, cell.line1, cell.line2))
            ),
            Role.KEY: cell.key,
            Role.LINE1: cell.line1,
            Role.LINE2: cell.line2,
            Role.GROUP: cell.group,
            Role.MARK: cell.mark,
        }
        return words.get(role)

    def _chip(self, cell: FaceCell) -> QImage | None:
        made = self._chips.get(cell.key)
        if made is not None:
            self._chips.move_to_end(cell.key)
        elif cell.pixels is not None:
            made = chip(cell.pixels, self._side, self._ratio)
            self._keep_chip(cell.key, made)
        else:
            self._miss(cell.key)
        return made

    def _miss(self, key: str) -> None:
        first = not self._missed
        self._missed[key] = None
        self._missed.move_to_end(key)
        while len(self._missed) > _MOST_MISSED:
            self._missed.popitem(last=False)
        if first:
            self.missed.emit()

    def _keep_chip(self, key: str, image: QImage) -> None:
        self._chips[key] = image
        while len(self._chips) > self._keep:
            self._chips.popitem(last=False)

    def _forget(self) -> None:
        self._chips.clear()
        self._missed.clear()
