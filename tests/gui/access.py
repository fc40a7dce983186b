"""What a screen reader finds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
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


def tab_stops(page: QWidget) -> list[QWidget]:
    """Press Tab through a page that is a window, and return where the focus goes until it has been everywhere."""
    stops: list[QWidget] = []
    while (at := _tab_from(page)) not in stops:
        stops.append(at)
    return stops


def _tab_from(page: QWidget) -> QWidget:
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
    at = page.focusWidget()
    assert at is not None
    return at


def tab_jumps(page: QWidget) -> list[str]:
    """Return where Tab goes against the way of reading, up in a column or back in a row, but for the one way round."""
    stops = tab_stops(page)
    jumps = [f"{a!r} -> {b!r}" for a, b in pairwise([*stops, stops[0]]) if _goes_back(*_beside(a, b))]
    return jumps if len(jumps) > 1 else []


def _beside(one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Return where the parts that hold each of two widgets lie in the nearest widget that holds both."""
    above = next(each for each in _holders(one) if each.isAncestorOf(other))
    here, there = (next(each for each in (at, *_holders(at)) if each.parentWidget() is above) for at in (one, other))
    return here.geometry(), there.geometry()


def _holders(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _goes_back(here: QRect, there: QRect) -> bool:
    if here.top() > there.bottom():
        return here.right() > there.left()
    return here.left() > there.right() and there.top() <= here.bottom() and here.top() <= there.bottom()
