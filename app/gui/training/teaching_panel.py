"""Taught mode: one component of the face at a time, with the words of the guide about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.casework.checklist import Component
from app.gui.help.guide_text import passages
from app.gui.page_frame import scrolled
from app.gui.widgets.layouts import button, column, label, row

_FIRST = ("ears", "marks", "scars", "lines")
"""Looking here made people measurably better (Towler 2021), so it is taught first."""
CHAPTER = "features"


class TeachingPanel(QWidget):
    """Says what to look at. Keys of the page go on and back, enlarge the component, and hide its outline.

    Signals:
        chosen(): another component is current.
        toggled(): the outline is shown or hidden.
        enlarged(): the next part of the component is to be shown large, after the last one the whole face.
    """

    chosen = Signal()
    toggled = Signal()
    enlarged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._components: tuple[Component, ...] = ()
        self._place = 0
        self._texts = passages(CHAPTER)
        self._name = label("", "section", wrap=True, parent=self)
        self._name.setObjectName("taught_component")
        self._count = label("", "caption", parent=self)
        self._hint = label("", wrap=True, parent=self)
        self._text = label("", "secondary", wrap=True, parent=self)
        self._parts = label("", "caption", wrap=True, parent=self)
        back, on = self._step_button(self.tr("Previous"), "Shift+F", -1), self._step_button(self.tr("Next"), "F", 1)
        on.setObjectName("next_component")
        self._outline = button(self.tr("Outline (H)"), parent=self)
        self._outline.setCheckable(True)
        self._outline.setChecked(True)
        self._outline.clicked.connect(self.toggled)
        enlarge = button(self.tr("Enlarge (E)"), parent=self)
        enlarge.setObjectName("enlarge_component")
        enlarge.clicked.connect(self.enlarged)
        body = QWidget(self)
        body.setLayout(column(self._hint, self._text, self._parts, 1, gap=8))
        words = scrolled(body, self.tr("What to look at"))
        layout = column(self._count, self._name, words, row(back, on, gap=4), row(self._outline, enlarge, gap=4), gap=8)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def set_components(self, components: Sequence[Component]) -> None:
        """Teach these, ears and marks first."""
        by_key = {each.key: each for each in components}
        first = [by_key[key] for key in _FIRST if key in by_key]
        self._components = (*first, *(each for each in components if each.key not in _FIRST))
        self._place = 0
        self._tell()

    def current(self) -> Component | None:
        """Return the component that is looked at."""
        return self._components[self._place] if self._components else None

    def shows_outline(self) -> bool:
        """Whether it is outlined on the pictures."""
        return self._outline.isChecked()

    def step(self, way: int) -> None:
        """Go on or back, round and round."""
        if self._components:
            self._place = (self._place + way) % len(self._components)
            self._tell()
            self.chosen.emit()

    def toggle_outline(self) -> None:
        """Show or hide the outline."""
        self._outline.click()

    def _tell(self) -> None:
        current = self.current()
        if current is None:
            return
        self._count.setText(self.tr("Look at · {0} of {1}").format(self._place + 1, len(self._components)))
        self._name.setText(current.name)
        self._hint.setText(current.hint)
        self._text.setText(self._texts.get(current.name, ""))
        self._parts.setText(", ".join(current.characteristics))

    def _step_button(self, words: str, key: str, way: int) -> QPushButton:
        made = button(self.tr("{0} ({1})").format(words, key), parent=self)
        made.clicked.connect(lambda: self.step(way))
        return made
