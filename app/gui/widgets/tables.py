"""Quiet tables: whole rows, thin lines, no numbers at the side."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.gui import theme
from app.gui.models.index import Index

_READABLE_PX = 140
"""A name and a surname: what a column that takes the room left over keeps where the others leave less."""


class Table(QTableView):
    """A read-only table that chooses whole rows; Return or double click opens one. Tab leaves it.

    Args:
        name: accessible name.
        model: rows; sort in a proxy, which the header then does by a click.
        stretched: the column that takes the room that is left; the last by default.

    Columns fit their content until the person drags one in the header.

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
        self._stretched = stretched if stretched is not None else model.columnCount() - 1
        if stretched is None:
            header.setStretchLastSection(True)
        else:
            header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self._own_widths = False
        self._looks_again = QTimer(self, singleShot=True, interval=0)
        self._looks_again.timeout.connect(self._keep_readable)
        header.sectionResized.connect(self._on_resized)
        model.modelReset.connect(self._looks_again.start)
        header.viewport().installEventFilter(self)
        self.activated.connect(self._on_opened)

    def wrap_words(self) -> None:
        """Let a row be as high as its words need, also after another column has taken some of their width."""
        self.setWordWrap(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().sectionResized.connect(lambda *_: self.resizeRowsToContents())

    def current_row(self) -> int | None:
        """Return the chosen row."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def own_widths(self) -> tuple[int, ...]:
        """Return the widths of the columns in pixels if the person chose them, else nothing."""
        header = self.horizontalHeader()
        return tuple(header.sectionSize(place) for place in range(header.count())) if self._own_widths else ()

    def set_own_widths(self, widths: tuple[int, ...]) -> None:
        """Put back widths that the person chose; another number of columns than there are changes nothing."""
        header = self.horizontalHeader()
        if len(widths) == header.count():
            self._own_widths = True
            self._let_columns(QHeaderView.ResizeMode.Interactive)
            for place, width in enumerate(widths):
                if place != self._stretched:
                    header.resizeSection(place, width)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._entering = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if self._entering:  # merely getting the focus chooses no row
            self.selectionModel().clearCurrentIndex()
        self._entering = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._looks_again.start()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._entering:
            self.row_chosen.emit(current.row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Columns fit what is in them until the person takes hold of the header; from then on they stay."""
        if event.type() == QEvent.Type.Enter and not self._own_widths:
            self._let_columns(QHeaderView.ResizeMode.Interactive)
        elif event.type() == QEvent.Type.Leave and not self._own_widths:
            self._let_columns(QHeaderView.ResizeMode.ResizeToContents)
        return super().eventFilter(watched, event)

    def _let_columns(self, mode: QHeaderView.ResizeMode) -> None:
        header = self.horizontalHeader()
        for place in range(header.count()):
            if place != self._stretched:
                header.setSectionResizeMode(place, mode)

    @Slot(int, int, int)
    def _on_resized(self, place: int, _: int, __: int) -> None:
        header = self.horizontalHeader()
        pressed = bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        if place != self._stretched and pressed and header.underMouse():
            self._own_widths = True
        elif place != self._stretched:
            self._looks_again.start()

    def _keep_readable(self) -> None:
        """Let the stretched column keep what can be read, and the table scroll, where the others need all the room."""
        header, place = self.horizontalHeader(), self._stretched
        if self._own_widths or self.wordWrap() or header.stretchLastSection():
            return
        room = self.viewport().width() - header.length() + header.sectionSize(place)
        needed = min(self.sizeHintForColumn(place), _READABLE_PX) if room < _READABLE_PX else 0
        if room >= needed:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        else:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, needed)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())
