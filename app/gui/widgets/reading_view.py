"""A report on the screen, block by block, as it will be printed."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.gui import theme
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.picture_canvas import PictureCanvas
from app.gui.widgets.text_table import TextTable
from app.reports.reading import Block, Grid, Line, LineKind, Particulars, Pictures
from app.reports.sheet import Cell, Mono

_PICTURE_PX = 320
_TURN_S = 0.012
"""Blocks are laid out for so long in one turn; a report of ten pages in one would hold the window for half a second."""
_MOST_TURNS = 20
"""More are not waited for: a page that is not seen gives its blocks no heights."""
_KINDS = {LineKind.TITLE: "page", LineKind.SECTION: "section", LineKind.PART: "secondary", LineKind.TEXT: ""}


class ReadingView(QWidget):
    """Put it into a scroll area. Words can be selected with the mouse. It shows once all of it is laid out.

    Signal `laid_out()`: the whole report is there to be read.

    Args:
        watermark: word over every picture.
    """

    laid_out = Signal()

    def __init__(self, watermark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watermark = watermark
        self._canvases: list[PictureCanvas] = []
        self._hidden = False
        self._coming: deque[Block] = deque()
        self._turns_left = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._go_on)
        self._column = column(gap=6)
        self.setLayout(self._column)

    def set_blocks(self, blocks: Sequence[Block]) -> None:
        """Show a report instead of the former one."""
        self._canvases = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addStretch(1)
        self._coming, self._turns_left = deque(blocks), _MOST_TURNS
        self.setUpdatesEnabled(False)  # half laid out, the rows lie over one another
        self._soon.start()

    def is_complete(self) -> bool:
        """Return whether the whole report is laid out."""
        return not self._soon.isActive()

    @Slot()
    def _go_on(self) -> None:
        if not self._coming:
            self._finish()
            return
        until = time.perf_counter() + _TURN_S
        while self._coming:
            self._column.insertWidget(self._column.count() - 1, self._shown(self._coming.popleft()))
            if time.perf_counter() >= until:
                break
        self._soon.start()

    def _finish(self) -> None:
        """Show it once Qt has given the last blocks their heights, which may take it some turns more."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if self._turns_left and self._is_squeezed():
            self._turns_left -= 1
            self._soon.start()
        else:
            self.setUpdatesEnabled(True)
            self.laid_out.emit()

    def _is_squeezed(self) -> bool:
        blocks = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return any(each.height() < each.heightForWidth(each.width()) for each in blocks if not each.isHidden())

    def hide_content(self, hidden: bool) -> None:
        """Leave only the grey of the pictures, for the idle lock."""
        self._hidden = hidden
        for canvas in self._canvases:
            canvas.hide_content(hidden)

    def _shown(self, block: Block) -> QWidget:
        if isinstance(block, Line):
            return self._line(block)
        if isinstance(block, Particulars):
            facts = FactsTable(self.tr("Particulars"), self)
            facts.set_facts([Fact(title, _text(cell), mono=isinstance(cell, Mono)) for title, cell in block.rows])
            return facts
        if isinstance(block, Grid):
            return TextTable(block.head, [[_text(cell) for cell in cells] for cells in block.rows], self)
        return self._pictures(block)

    def _line(self, line: Line) -> QWidget:
        if line.kind is LineKind.BOX:
            return self._box(line.text)
        made = _selectable(label(line.text, _KINDS[line.kind], wrap=True, parent=self))
        made.setContentsMargins(0, 16 if line.kind is LineKind.SECTION else 0, 0, 0)
        return made

    def _box(self, text: str) -> QWidget:
        box = QFrame(self)
        box.setFrameShape(QFrame.Shape.Box)
        box.setLayout(column(_selectable(label(text, "section", wrap=True, parent=box)), margin=12))
        return box

    def _pictures(self, pictures: Pictures) -> QWidget:
        made = QWidget(self)
        sides = []
        for pixels, caption in pictures.shown:
            canvas = PictureCanvas(caption, made)
            canvas.set_watermark(self._watermark)
            canvas.hide_content(self._hidden)
            canvas.set_pixels(pixels)
            canvas.setFixedHeight(_PICTURE_PX)
            self._canvases.append(canvas)
            sides.append(column(canvas, label(caption, "caption", wrap=True, parent=made), gap=4))
        made.setLayout(row(*sides, gap=12))
        return made


def _text(cell: Cell) -> str:
    return cell.text if isinstance(cell, Mono) else cell


def _selectable(made: QLabel) -> QLabel:
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if made.property("kind") == "secondary":
        made.setFont(theme.body_font())
    return made
