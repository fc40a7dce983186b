"""A table of words to be read, not worked in: one text, so that long ones are quick and can be selected through."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from app.gui import theme

_USUAL_PX = 400
_WIDTHS = 8  # a layout asks for a few widths in turn, and each answer costs milliseconds
_PAD = "padding:0 16px 3px 0"
_WHOLE = f"{_PAD};white-space:nowrap"


class TextTable(QTextEdit):
    """As high as its words need; the last column takes the width that is left and wraps.

    Args:
        head, rows: plain words; every row as long as the head.
    """

    def __init__(self, head: Sequence[str], rows: Sequence[Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._rows, self._ink = head, rows, ""
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setObjectName("TextTable")
        self.document().setDocumentMargin(0)
        self.setAccessibleName(", ".join(head))
        self._write()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            words = self.document().clone()
            words.setTextWidth(width)
            if len(self._heights) >= _WIDTHS:  # somebody drags the window's edge
                self._heights.clear()
            self._heights[width] = math.ceil(words.size().height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_PX, self.heightForWidth(max(self.width(), _USUAL_PX)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Take the ink of a theme that came since."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._write()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it never scrolls itself, so the page does

    def _write(self) -> None:
        ink = theme.current().secondary
        if ink != self._ink:
            self._ink = ink
            titles = "".join(f'<td style="{_WHOLE};color:{ink}">{escape(word)}</td>' for word in self._head)
            lines = "".join(f"<tr>{_cells(cells)}</tr>" for cells in self._rows)
            self.setHtml(f'<table cellspacing="0" cellpadding="0" width="100%"><tr>{titles}</tr>{lines}</table>')


def _cells(cells: Sequence[str]) -> str:
    made = [f'<td style="{_WHOLE}">{escape(cell)}</td>' for cell in cells[:-1]]
    return "".join(made) + f'<td style="{_PAD}" width="100%">{escape(cells[-1])}</td>'
