"""The stack of edits as a list: each with its switch, in the order in which they are done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.domain.casework.edit_table import OPERATIONS
from app.domain.casework.edits import Recipe
from app.gui.icons import IconButton
from app.gui.language import worded
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.edit_words import step_line
from app.gui.widgets.keys import PlainKeys, bind
from app.gui.widgets.layouts import column, row

_LIST_PX = 152


class StepList(QWidget):
    """Shows a recipe and says what a hand wants of it; it changes nothing itself.

    Keys in the list: Space switches, Alt+Up and Alt+Down move, Delete removes.

    Signals:
        added(str): an operation is wanted at the end.
        switched(int, bool), moved(int, int), removed(int): acts on a step, by its place.
        chosen(int): a step was chosen, -1 for none.
        undone(), redone().
    """

    added = Signal(str)
    switched = Signal(int, bool)
    moved = Signal(int, int)
    removed = Signal(int)
    chosen = Signal(int)
    undone = Signal()
    redone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add = DropDown(self)
        self._add.setObjectName("add_step")
        self._add.setPlaceholderText(self.tr("Add an edit…"))
        self._add.setAccessibleName(self.tr("Add an edit"))
        for kind in OPERATIONS.values():
            self._add.addItem(worded(kind.words), kind.name)
            self._add.setItemData(self._add.count() - 1, worded(kind.hint), Qt.ItemDataRole.ToolTipRole)
        self._add.setCurrentIndex(-1)
        self._add.setMaxVisibleItems(len(OPERATIONS))
        self._add.activated.connect(self._on_add)
        PlainKeys(self._add)
        self._list = QListWidget(self)
        self._list.setObjectName("steps")
        self._list.setAccessibleName(self.tr("Edits, the first is done first"))
        self._list.setFixedHeight(_LIST_PX)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(2)
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.currentRowChanged.connect(self._on_row)
        self._list.itemChanged.connect(self._on_item)
        self._up = self._tool("up", self.tr("Earlier (Alt+Up)"), lambda: self._move(-1))
        self._down = self._tool("down", self.tr("Later (Alt+Down)"), lambda: self._move(1))
        self._remove = self._tool("delete", self.tr("Remove (Delete)"), self._on_remove)
        self._undo = self._tool("undo", self.tr("Undo (Ctrl+Z)"), self.undone.emit)
        self._redo = self._tool("redo", self.tr("Redo (Ctrl+Shift+Z)"), self.redone.emit)
        bind(self._list, "Alt+Up", lambda: self._move(-1))
        bind(self._list, "Alt+Down", lambda: self._move(1))
        bind(self._list, "Delete", self._on_remove)
        tools = row(self._up, self._down, self._remove, 1, self._undo, self._redo, gap=4)
        self.setLayout(column(self._add, self._list, tools, gap=8))
        self.set_recipe(Recipe(), -1)

    def set_recipe(self, recipe: Recipe, current: int, *, undo: bool = False, redo: bool = False) -> None:
        """Show a recipe.

        Args:
            recipe: its steps.
            current: place of the chosen one, -1 for none.
            undo, redo: whether there is something to undo or redo.
        """
        with QSignalBlocker(self._list):
            while self._list.count() > len(recipe.steps):
                self._list.takeItem(self._list.count() - 1)
            while self._list.count() < len(recipe.steps):
                self._list.addItem(QListWidgetItem())
            for place, step in enumerate(recipe.steps):
                item, words = self._list.item(place), step_line(step)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setText(words)
                item.setToolTip(words)
                item.setCheckState(Qt.CheckState.Checked if step.enabled else Qt.CheckState.Unchecked)
            self._list.setCurrentRow(current)
        chosen = 0 <= current < len(recipe.steps)
        self._up.setEnabled(chosen and current > 0)
        self._down.setEnabled(chosen and current < len(recipe.steps) - 1)
        self._remove.setEnabled(chosen)
        self._undo.setEnabled(undo)
        self._redo.setEnabled(redo)

    def take_hand(self) -> None:
        """Put the focus where an edit is added."""
        self._add.setFocus()

    def last_stop(self) -> QWidget:
        """Return what Tab leaves last."""
        return self._redo

    def current(self) -> int:
        """Return the place of the chosen step, -1 for none."""
        return self._list.currentRow()

    def _tool(self, name: str, words: str, act: Callable[[], object]) -> IconButton:
        made = IconButton(name, words, parent=self)
        made.setObjectName(f"step_{name}")
        made.clicked.connect(act)
        return made

    def _on_add(self, index: int) -> None:
        name = str(self._add.itemData(index))
        self._add.setCurrentIndex(-1)
        self.added.emit(name)

    def _on_row(self, place: int) -> None:
        self.chosen.emit(place)

    def _on_item(self, item: QListWidgetItem) -> None:
        self.switched.emit(self._list.row(item), item.checkState() is Qt.CheckState.Checked)

    def _move(self, way: int) -> None:
        place = self.current()
        if place >= 0 and 0 <= place + way < self._list.count():
            self.moved.emit(place, place + way)

    def _on_remove(self) -> None:
        if self.current() >= 0:
            self.removed.emit(self.current())
