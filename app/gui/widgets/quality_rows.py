"""Quality components as lines: component, value and reference, and under them one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.casework.quality import Assessed
from app.domain.casework.quality_sentences import explanation_of, name_of, sentence_words, value_words
from app.gui import theme
from app.gui.language import worded
from app.gui.widgets.layouts import label

_GAP_PX = 8


@dataclass(frozen=True)
class Measure:
    """One component in words.

    Attributes:
        component: its name.
        value: with its unit; None where it was not assessed.
        reference: what the value was held against, empty without one.
        sentence: what it means for this face.
        limits: it limits the probe.
        explanation: how it comes about and from where.
    """

    component: str
    value: str | None
    reference: str
    sentence: str
    limits: bool
    explanation: str


def measure_of(each: Assessed) -> Measure:
    """Return a component in the window's words."""
    return Measure(
        name_of(each.component, worded),
        None if each.value is None else value_words(each, worded, short=True),
        worded(each.reference) if each.reference else "",
        sentence_words(each, worded),
        each.limits,
        explanation_of(each.component, worded),
    )


class QualityRows(QWidget):
    """A quiet grid; what limits is written in amber, and the explanation of a component stands in its tooltip.

    Lines are made once and written anew: a new probe's measures must not hold the window up.

    Args:
        name: accessible name.
        with_values: values and references are shown; without, only names and sentences.
    """

    def __init__(self, name: str, with_values: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._with_values = with_values
        self._lines: list[_Line] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        heads = (self.tr("Component"), self.tr("Value"), self.tr("Reference")) if with_values else ()
        for place, words in enumerate(heads):
            self._grid.addWidget(label(words, "caption", parent=self), 0, place)

    def set_rows(self, rows: Sequence[Measure]) -> None:
        """Show these components instead of the former ones."""
        while len(self._lines) < len(rows):
            self._lines.append(_Line(self._grid, self._with_values, self))
        for place, line in enumerate(self._lines):
            line.show(rows[place] if place < len(rows) else None)
        told = [f"{each.component}: {', '.join(filter(None, (each.value, each.sentence)))}" for each in rows]
        self.setAccessibleDescription("\n".join(told))


class _Line:
    """The labels of one component."""

    def __init__(self, grid: QGridLayout, with_values: bool, parent: QWidget) -> None:
        self._grid, self._place = grid, grid.rowCount()
        self._name = label("", wrap=True, parent=parent)
        self._value = label("", parent=parent)
        self._reference = label("", "caption", parent=parent)
        self._sentence = label("", "caption", wrap=True, parent=parent)
        self._shown = (self._name, self._value, self._reference) if with_values else (self._name,)
        self._unused = () if with_values else (self._value, self._reference)
        for column, widget in enumerate(self._shown):
            grid.addWidget(widget, self._place + 1, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._sentence, self._place + 2, 0, 1, max(1, len(self._shown)))
        for widget in self._unused:
            widget.hide()

    def show(self, each: Measure | None) -> None:
        """Write a component, or leave the line out."""
        self._grid.setRowMinimumHeight(self._place, _GAP_PX if each is not None else 0)
        for widget in (*self._shown, self._sentence):
            widget.setVisible(each is not None)
            widget.setToolTip(each.explanation if each is not None else "")
        texts = (each.component, each.value or "", each.reference, each.sentence) if each is not None else ("",) * 4
        for widget, text in zip((self._name, self._value, self._reference, self._sentence), texts, strict=True):
            widget.setText(text)
        limits = each is not None and each.limits
        for widget, kind in ((self._value, ("", "warning")), (self._sentence, ("caption", "warning-caption"))):
            if (widget.property("kind") or "") != kind[limits]:
                theme.mark(widget, kind[limits])
