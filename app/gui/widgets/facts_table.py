"""Facts beside their names, compact: what a file is, what was searched, who took a probe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.gui import theme
from app.gui.widgets.layouts import label


@dataclass(frozen=True)
class Fact:
    """One line.

    Attributes:
        title: what it is.
        value: the words or the figure.
        mono: in the fixed font, for hashes and frame numbers.
        kind: kind of the style sheet for the value, for example warning.
        tooltip: more precise words, for example the time in UTC.
    """

    title: str
    value: str
    mono: bool = False
    kind: str = ""
    tooltip: str = ""


class FactsTable(QWidget):
    """Two columns; values wrap and can be selected with the mouse."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._facts: tuple[Fact, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts instead of the former ones."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._facts = tuple(facts)
        for place, fact in enumerate(self._facts):
            self._add(place, fact)
        self.setAccessibleDescription("\n".join(f"{fact.title}: {fact.value}" for fact in self._facts))

    def facts(self) -> tuple[Fact, ...]:
        """Return what is shown."""
        return self._facts

    def _add(self, place: int, fact: Fact) -> None:
        title = label(fact.title, "secondary", parent=self)
        value = label(fact.value, fact.kind, wrap=not fact.mono, parent=self)
        for each in (title, value):  # both, or their lines would not meet
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setToolTip(fact.tooltip)
        if fact.mono:
            value.setFont(theme.mono_font(theme.CAPTION_PX))
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(title, place, 0, top | Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(value, place, 1, top)
