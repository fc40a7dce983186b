"""Quality components as lines: component, value and reference, and under them one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.quality import Assessed
from app.domain.quality_words import DEFINITIONS, name_of, sentence_words, value_words
from app.gui import theme
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


def translated(text: str) -> str:
    """Return a text of `app.domain.quality_words` in the window's language."""
    return QCoreApplication.translate("quality", text)


def measure_of(each: Assessed) -> Measure:
    """Return a component in the window's words."""
    definition = DEFINITIONS[each.component]
    return Measure(
        name_of(each.component, translated),
        None if each.value is None else value_words(each, translated, short=True),
        translated(each.reference) if each.reference else "",
        sentence_words(each, translated),
        each.limits,
        f"{translated(definition.formula)}\n{translated(definition.source)}.",
    )


class QualityRows(QWidget):
    """A quiet grid; what limits is written in amber, and the explanation of a component stands in its tooltip.

    Args:
        with_values: values and references are shown; without, only names and sentences.
    """

    def __init__(self, name: str, with_values: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._with_values = with_values
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)

    def set_rows(self, rows: Sequence[Measure]) -> None:
        """Show these components instead of the former ones."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if rows and self._with_values:
            heads = (self.tr("Component"), self.tr("Value"), self.tr("Reference"))
            for place, words in enumerate(heads):
                self._grid.addWidget(label(words, "caption", parent=self), 0, place)
        for each in rows:
            self._add(each)
        told = [f"{each.component}: {', '.join(filter(None, (each.value, each.sentence)))}" for each in rows]
        self.setAccessibleDescription("\n".join(told))

    def _add(self, each: Measure) -> None:
        line, top = self._grid.rowCount(), Qt.AlignmentFlag.AlignTop
        self._grid.setRowMinimumHeight(line, _GAP_PX)
        name = label(each.component, wrap=True, parent=self)
        sentence = label(each.sentence, "caption", wrap=True, parent=self)
        for widget in (name, sentence):
            widget.setToolTip(each.explanation)
        self._grid.addWidget(name, line + 1, 0, top)
        if self._with_values:
            value = label(each.value or "", "warning" if each.limits else "", parent=self)
            reference = label(each.reference, "caption", parent=self)
            for place, widget in enumerate((value, reference), 1):
                widget.setToolTip(each.explanation)
                self._grid.addWidget(widget, line + 1, place, top)
        if each.limits:
            theme.mark(sentence, "warning-caption")
        self._grid.addWidget(sentence, line + 2, 0, 1, 3 if self._with_values else 1)
