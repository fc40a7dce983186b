"""The parameters of one step: each with its words, a slider where one helps, its number and its unit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QSlider, QWidget

from app.domain.casework.edit_table import Parameter
from app.domain.casework.edits import Step, operation_of
from app.gui.language import worded
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.keys import PlainKeys
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.spin_box import indented

_WORDS_PX, _NUMBER_PX = 92, 96
_LONGEST_SLIDER = 20_000
"""From so many values on a slider cannot be set to one of them."""


class NumberRow(QWidget):
    """One parameter. Signal `changed(int)`: a person changed it, in the units of the recipe."""

    changed = Signal(int)

    def __init__(self, parameter: Parameter, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 10**parameter.decimals
        words = label(worded(parameter.words), parent=self)
        words.setFixedWidth(_WORDS_PX)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._spin = indented(QDoubleSpinBox(self))
        self._spin.setObjectName(f"parameter_{parameter.name}")
        self._spin.setDecimals(parameter.decimals)
        self._spin.setRange(parameter.least / self._scale, parameter.most / self._scale)
        self._spin.setSingleStep(1 / self._scale if parameter.decimals < 2 else 5 / self._scale)
        self._spin.setSuffix(f" {parameter.unit}" if parameter.unit else "")
        self._spin.setAccessibleName(worded(parameter.words))
        self._spin.lineEdit().setAccessibleName(worded(parameter.words))
        self._spin.setFixedWidth(_NUMBER_PX)
        self._spin.setValue(value / self._scale)
        self._spin.valueChanged.connect(self._on_spin)
        PlainKeys(self._spin)
        words.setBuddy(self._spin)
        self._slider.setAccessibleName(self.tr("{0}, slider").format(worded(parameter.words)))
        self._slider.setRange(parameter.least, parameter.most)
        self._slider.setValue(value)
        self._slider.valueChanged.connect(self._on_slider)
        PlainKeys(self._slider)
        slides = parameter.most <= _LONGEST_SLIDER
        self._slider.setVisible(slides)
        self.setLayout(row(words, self._slider, self._spin, *(() if slides else (1,)), gap=8))

    def editors(self) -> tuple[QWidget, ...]:
        """Return what the focus goes through."""
        return (self._slider, self._spin)

    def set_value(self, value: int) -> None:
        """Show another value; `changed` stays silent."""
        with QSignalBlocker(self._spin), QSignalBlocker(self._slider):
            self._spin.setValue(value / self._scale)
            self._slider.setValue(value)

    def _on_spin(self, value: float) -> None:
        self._tell(round(value * self._scale))

    def _on_slider(self, value: int) -> None:
        self._tell(value)

    def _tell(self, value: int) -> None:
        self.set_value(value)
        self.changed.emit(value)


class ChoiceLine(QWidget):
    """A parameter that chooses one of several. Signal `changed(int)`."""

    changed = Signal(int)

    def __init__(self, parameter: Parameter, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = label(worded(parameter.words), parent=self)
        words.setFixedWidth(_WORDS_PX)
        self._box = DropDown(self)
        self._box.setObjectName(f"parameter_{parameter.name}")
        self._box.setAccessibleName(worded(parameter.words))
        self._box.addItems([worded(choice) for choice in parameter.choices])
        self._box.setCurrentIndex(value)
        self._box.currentIndexChanged.connect(self.changed)
        PlainKeys(self._box)
        self.setLayout(row(words, self._box, 1, gap=8))

    def editors(self) -> tuple[QWidget, ...]:
        """Return what the focus goes through."""
        return (self._box,)

    def set_value(self, value: int) -> None:
        """Show another choice; `changed` stays silent."""
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex(value)


class StepFields(QWidget):
    """The fields of the chosen step, with a sentence on what the operation does.

    Args:
        after: what Tab leaves to come to the fields.

    Signal `changed(str, int)`: name of the parameter, and its new value in the units of the recipe.
    """

    changed = Signal(str, int)

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self._rows: dict[str, NumberRow | ChoiceLine] = {}
        self._operation = ""
        self._hint = label("", "caption", wrap=True, parent=self)
        self._message = label("", "warning", wrap=True, parent=self)
        self._message.setObjectName("step_message")
        self._body = column(gap=4)
        self.setLayout(column(self._body, self._message, self._hint, gap=8))
        self.set_step(None)

    def set_step(self, step: Step | None) -> None:
        """Show the fields of a step; the same operation keeps its fields, and the focus in them."""
        operation = step.operation if step is not None else ""
        if operation != self._operation or not operation:
            self._operation = operation
            self._make()
        if step is not None:
            for name, value in step.parameters:
                self._rows[name].set_value(value)
        self.set_message("")

    def set_message(self, sentence: str) -> None:
        """Say why a value is not taken; empty for nothing."""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def message(self) -> str:
        """Return what is said."""
        return self._message.text()

    def _make(self) -> None:
        for each in self._rows.values():
            self._body.removeWidget(each)
            each.hide()  # not taken from its parent: a layout may yet show it, and then as a window of its own
            for editor in each.findChildren(QWidget):
                editor.setObjectName("")
            each.deleteLater()
        self._rows = {}
        if not self._operation:
            self._hint.setText(self.tr("Add an edit, or choose one of the list to change it."))
            return
        kind = operation_of(self._operation)
        self._hint.setText(worded(kind.hint))
        for parameter in kind.parameters:
            made: NumberRow | ChoiceLine = (
                ChoiceLine(parameter, parameter.default, self)
                if parameter.choices
                else NumberRow(parameter, parameter.default, self)
            )
            self._follow(made)
            made.changed.connect(partial(self.changed.emit, parameter.name))
            self._rows[parameter.name] = made
            self._body.addWidget(made)
            made.show()  # a layout would show it only at the next turn of the event loop

    def _follow(self, made: NumberRow | ChoiceLine) -> None:
        """Let Tab come to a new line after those above it: Qt puts what is made late at the end of the page."""
        last = self._after
        for line in (*self._rows.values(), made):
            for editor in line.editors():
                QWidget.setTabOrder(last, editor)
                last = editor
