"""What a screen reader finds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def name_of(widget: QWidget) -> str:
    """Return the accessible name of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def unnamed(widget: QWidget) -> list[str]:
    """Return what can have the focus inside a widget and has no name."""
    inside = [widget, *widget.findChildren(QWidget)]
    reachable = [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(widget)]
    assert reachable, "nothing can have the focus"
    return [repr(each) for each in reachable if not name_of(each)]


def item_texts(widget: QWidget) -> list[str]:
    """Return the names of the rows that a list shows."""
    face = QAccessible.queryAccessibleInterface(widget)
    return [face.child(place).text(QAccessible.Text.Name) for place in range(face.childCount())]
