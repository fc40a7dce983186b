"""One of a few answers as a row or a block of buttons, each with the figure of its key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.gui.widgets.layouts import button


class ChoiceRow(QWidget):
    """Buttons of which one at most is down. Signal `chosen(StrEnum)`: by hand only.

    Args:
        words: the answers and their words; the figure keys count them from 1.
        full: longer words for tooltips and screen readers, where the buttons have room for short ones only.
        name: prefix of the buttons' object names.
        columns: how many stand beside each other.
    """

    chosen = Signal(object)

    def __init__(
        self,
        words: Sequence[tuple[StrEnum, str]],
        name: str,
        columns: int,
        parent: QWidget | None = None,
        *,
        full: Mapping[StrEnum, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[StrEnum, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, (value, said) in enumerate(words):
            made = button(f"{place + 1}  {said}", parent=self)
            made.setObjectName(f"{name}_{value.value.replace('-', '_')}")
            made.setAccessibleName(full.get(value, said))
            made.setToolTip(self.tr("{0} ({1})").format(full.get(value, said), place + 1))
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, given=value: self._on_clicked(given))
            grid.addWidget(made, place // columns, place % columns)
            self._buttons[value] = made

    def values(self) -> tuple[StrEnum, ...]:
        """Return the answers in order."""
        return tuple(self._buttons)

    def show_value(self, value: StrEnum | None) -> None:
        """Put one button down, or none; `chosen` stays silent."""
        for each, made in self._buttons.items():
            with QSignalBlocker(made):
                made.setChecked(each is value)

    def set_open(self, is_open: bool) -> None:
        """Let answers be given or not."""
        for made in self._buttons.values():
            made.setEnabled(is_open)

    def _on_clicked(self, value: StrEnum) -> None:
        self.show_value(value)
        self.chosen.emit(value)
