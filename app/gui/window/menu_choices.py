"""Menus in which one of several is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.gui.widgets.moments import DayFormat

Choices = Sequence[tuple[str, str]]
_EXAMPLE = date(2026, 11, 22)  # a day whose parts cannot be mistaken for each other


def day_choices() -> Choices:
    """Return the ways to write a date: value and an example of it."""
    return [(each.value, _EXAMPLE.strftime(each.value)) for each in DayFormat]


def add_choices(menu: QMenu, choices: Choices, chosen: str, act: Callable[[str], object]) -> None:
    """Fill a menu with pairs of value and words, of which one is ticked; `act` is called with the value."""
    group = QActionGroup(menu)
    for value, words in choices:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _=False, value=value: act(value))
        group.addAction(action)
