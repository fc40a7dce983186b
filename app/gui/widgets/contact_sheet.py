"""Many faces at once, as prints on a light table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.domain.casework.media import Pixels
from app.gui.models.faces_model import FaceCell, FacesModel
from app.gui.widgets.calm_list import CalmList
from app.gui.widgets.face_delegate import FaceDelegate


class ContactSheet(CalmList):
    """A grid of thumbnails. Arrows move, Return or double click opens, typing goes to a cell that begins so.

    Args:
        name: accessible name, for example "Faces of this clip".
        side: thumbnail size in logical pixels.
        several: whether more than one cell can be chosen (Ctrl, Shift).

    Signals:
        current_changed(str): key of the cell that has become current.
        selection_changed_to(tuple): keys of the chosen cells, in the order of the sheet.
        opened(str): key of the cell that was double clicked or entered.
    """

    current_changed = Signal(str)
    selection_changed_to = Signal(tuple)
    opened = Signal(str)

    def __init__(self, name: str, side: int = 96, *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.faces = FacesModel(side, self.devicePixelRatioF(), parent=self)
        self.setModel(self.faces)
        self._delegate = FaceDelegate(side, self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.verticalScrollBar().setSingleStep(40)
        self.activated.connect(self._on_opened)
        self.row_current.connect(self._on_current)

    def set_cells(self, cells: Sequence[FaceCell]) -> None:
        """Show these cells; nothing is chosen then."""
        self.faces.set_cells(cells)

    def append_cells(self, cells: Sequence[FaceCell]) -> None:
        """Add cells at the end."""
        self.faces.append_cells(cells)

    def set_pixels(self, key: str, pixels: Pixels) -> None:
        """Give a cell its picture when it is loaded."""
        self.faces.set_pixels(key, pixels)

    def set_watermark(self, word: str) -> None:
        """Write a word over every thumbnail ("TRAINING"); empty for none."""
        self._delegate.watermark = word
        self.viewport().update()

    def current_key(self) -> str | None:
        """Return the key of the current cell."""
        index = self.currentIndex()
        return self.faces.cell(index.row()).key if index.isValid() else None

    def set_current_key(self, key: str) -> None:
        """Make a cell current and bring it into view; a key that is not here changes nothing."""
        row = self.faces.row_of(key)
        if row is not None:
            self.setCurrentIndex(self.faces.index(row))

    def selected_keys(self) -> tuple[str, ...]:
        """Return the keys of the chosen cells, in the order of the sheet."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.faces.cell(row).key for row in rows)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed_to.emit(self.selected_keys())

    def showEvent(self, event: QShowEvent) -> None:
        self.faces.set_ratio(self.devicePixelRatioF())
        super().showEvent(event)

    @Slot(int)
    def _on_current(self, row: int) -> None:
        self.current_changed.emit(self.faces.cell(row).key)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.faces.cell(index.row()).key)
