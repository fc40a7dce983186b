"""The probe alone, and what of it can be seen: written down before any candidate opens."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.casework.checklist import Checklist, Component
from app.domain.casework.features import VISIBILITY_WORDS, Observation, Visibility
from app.gui.language import worded
from app.gui.widgets.choice_row import ChoiceRow
from app.gui.widgets.component_list import ComponentList
from app.gui.widgets.fields import TextField
from app.gui.widgets.keys import PlainKeys, bind
from app.gui.widgets.layouts import button, column, label, row, rule
from app.gui.widgets.picture_view import PictureView

_SIDE_PX, _HINT_LINES = 392, 3


class AnalysisView(QWidget):
    """The probe large at the left, the checklist at the right.

    Keys: Up and Down walk the components, 1, 2, 3 say how well one shows, N writes words and Escape leaves them.

    Attributes:
        probe: the picture.

    Signal `changed()`: something was said by hand.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._components: tuple[Component, ...] = ()
        self._visible: dict[str, Visibility] = {}
        self._words: dict[str, str] = {}
        self._rest: tuple[str, ...] = ()
        self.probe = PictureView(self.tr("Probe"), self)
        self.probe.setObjectName("analysis_probe")
        self._list = ComponentList(self.tr("Components of the face"), len(Visibility), self)
        self._list.setObjectName("analysis_components")
        self._list.row_chosen.connect(self._on_row)
        self._list.figure_pressed.connect(lambda figure: self._say(tuple(Visibility)[figure - 1]))
        self._list.words_wanted.connect(self._write)
        layout = row(self.probe, self._make_side(), gap=16)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def set_checklist(self, checklist: Checklist) -> None:
        """Show a checklist, nothing said yet."""
        self._components = checklist.components
        self._visible.clear()
        self._words.clear()
        self._list.set_components(checklist.components)
        self._tell()

    def set_said(self, observations: Mapping[str, tuple[Visibility | None, str]]) -> None:
        """Take up what had been begun: visibility, if it was said, and words, by component."""
        known = {each.key for each in self._components}
        for key, (visibility, words) in observations.items():
            if key in known:
                if visibility is not None:
                    self._visible[key] = visibility
                self._words[key] = words
        self._tell()
        self._on_row(self._list.current_row() or 0)

    def said(self) -> dict[str, tuple[Visibility | None, str]]:
        """Return what was begun, complete or not."""
        keys = [each.key for each in self._components if each.key in self._visible or self._words.get(each.key)]
        return {key: (self._visible.get(key), self._words.get(key, "")) for key in keys}

    def observations(self) -> tuple[Observation, ...]:
        """Return what was said, in the order of the checklist."""
        return tuple(
            Observation(each.key, self._visible[each.key], self._words.get(each.key, ""))
            for each in self._components
            if each.key in self._visible
        )

    def reason(self) -> str | None:
        """Return what is missing before the candidates can open, None when nothing is."""
        count = len(self._components) - len(self._visible)
        if not count:
            return None
        return self.tr("1 component open") if count == 1 else self.tr("{0} components open").format(count)

    def mark_rest(self) -> None:
        """Say of every component that is still open that it is not visible, or take that back."""
        if self._rest:
            for key in self._rest:
                self._visible.pop(key, None)
            self._rest = ()
        else:
            self._rest = tuple(each.key for each in self._components if each.key not in self._visible)
            self._visible.update(dict.fromkeys(self._rest, Visibility.NOT_VISIBLE))
        self._after_hand()

    def focus_list(self) -> None:
        """Go to the checklist."""
        self._list.setFocus()

    def _say(self, visibility: Visibility) -> None:
        component = self._current()
        if component is not None:
            self._visible[component.key] = visibility
            self._rest = ()
            self._after_hand()

    def _write(self) -> None:
        self._text.editor.setFocus()

    def _on_words(self) -> None:
        component = self._current()
        if component is not None:
            self._words[component.key] = self._text.value()
            self.changed.emit()

    def _after_hand(self) -> None:
        self._tell()
        self._on_row(self._list.current_row() or 0)
        self.changed.emit()

    def _current(self) -> Component | None:
        place = self._list.current_row()
        return None if place is None else self._components[place]

    def _on_row(self, place: int) -> None:
        if place >= len(self._components):
            return
        component = self._components[place]
        self._title.setText(component.name)
        self._hint.setText(component.hint)
        self._hint.setToolTip(", ".join(component.characteristics))
        self._choices.show_value(self._visible.get(component.key))
        self._text.set_value(self._words.get(component.key, ""))

    def _tell(self) -> None:
        said = [self._visible.get(each.key) for each in self._components]
        self._list.set_states(["" if each is None else worded(VISIBILITY_WORDS[each]) for each in said])
        done = self.tr("{0} of {1} written down").format(len(self._visible), len(self._components))
        self._count.setText(done)
        self._mark.setText(self.tr("Take that back") if self._rest else self.tr("Mark the rest as not visible"))
        self._mark.setEnabled(bool(self._rest) or len(self._visible) < len(self._components))

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        side.setFixedWidth(_SIDE_PX)
        self._count = label("", "caption", parent=side)
        self._count.setObjectName("analysis_count")
        self._title = label("", "section", parent=side)
        self._hint = label("", "secondary", wrap=True, parent=side)
        self._hint.setObjectName("component_hint")
        self._hint.setMinimumHeight(self._hint.fontMetrics().lineSpacing() * _HINT_LINES)
        self._mark = button(self.tr("Mark the rest as not visible"), parent=side)
        self._mark.setObjectName("mark_rest")
        self._mark.clicked.connect(self.mark_rest)
        self._choices = ChoiceRow(
            tuple((key, worded(words)) for key, words in VISIBILITY_WORDS.items()), "visibility", 3, side
        )
        self._choices.chosen.connect(self._say)
        self._text = TextField(
            self.tr("In words"), hint=self.tr("N writes here, Escape goes back, arrow down goes on."), lines=2
        )
        self._text.editor.setObjectName("component_words")
        self._text.changed.connect(self._on_words)
        PlainKeys(self._text.editor)
        bind(self._text, "Escape", self._list.setFocus)
        head = row(label(self.tr("What the probe shows"), "section", parent=side), 1, self._count)
        layout = column(
            head, self._list, row(self._mark, 1), rule(side), self._title, self._hint, self._choices, self._text, gap=8
        )
        layout.setStretch(1, 1)
        layout.setContentsMargins(0, 0, 0, 8)
        side.setLayout(layout)
        return side
