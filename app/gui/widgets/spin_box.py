"""Fields for numbers that look like the other fields."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox

B = TypeVar("B", bound=QAbstractSpinBox)
_WORDS_PX = 6


def indented(box: B) -> B:
    """Let the figures begin where the words of other fields begin, which no style sheet can do; return the box."""
    box.lineEdit().setTextMargins(_WORDS_PX, 0, 0, 0)
    return box
