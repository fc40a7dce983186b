"""What a trainer asks of a new exercise. Every field has its usual value, so that one press builds twenty cases."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from app.domain.records import User
from app.domain.training.degradations import DIFFICULTY_WORDS, Difficulty
from app.domain.training.exercises import LIST_LENGTHS, MODE_WORDS, MOST_CASES, ExercisePlan, Mode
from app.gui.language import worded
from app.gui.widgets.fields import ChoiceField, Field, LineField
from app.gui.widgets.layouts import column, label, row

_MOST_SEED = 999_999


class NumberField(Field):
    """A whole number within bounds."""

    def __init__(self, title: str, low: int, high: int, value: int, hint: str = "", none: str = "") -> None:
        self._box = QSpinBox()
        self._box.setRange(low, high)
        self._box.setValue(value)
        if none:
            self._box.setSpecialValueText(none)
        self._box.lineEdit().setAccessibleName(title)
        super().__init__(title, self._box, mandatory=False, hint=hint)
        self._box.valueChanged.connect(self._on_edited)

    def value(self) -> str:
        return str(self._box.value())

    def set_value(self, value: str) -> None:
        """Show a number given as text."""
        self._box.setValue(int(value))

    def number(self) -> int:
        """Return the number."""
        return self._box.value()


class ExerciseForm(QWidget):
    """The plan of an exercise, and who is given it. Signal `changed()`: anything changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = LineField(self.tr("Name"), mandatory=True, hint=self.tr("Examiners read it in their list."))
        self._name.editor.setObjectName("exercise_name")
        self._cases = NumberField(self.tr("Cases"), 1, MOST_CASES, 20)
        self._length = NumberField(self.tr("Candidates in a list"), *LIST_LENGTHS, 6)
        self._difficulty = _choice(self.tr("Difficulty"), DIFFICULTY_WORDS, Difficulty.RISING)
        self._mode = _choice(self.tr("When the truth is told"), MODE_WORDS, Mode.BLIND)
        self._mated = NumberField(self.tr("Mated, of a hundred"), 0, 100, 50)
        self._mated.setToolTip(self.tr("In the other cases nobody on the list is the person."))
        self._repeats = NumberField(self.tr("Repeated cases"), 0, MOST_CASES, 0, none=self.tr("none"))
        self._minutes = NumberField(self.tr("Minutes for a case"), 0, 60, 0, none=self.tr("no limit"))
        self._seed = NumberField(self.tr("Seed"), 1, _MOST_SEED, 1)
        self._seed.setToolTip(self.tr("Another seed gives other cases."))
        self._order = QCheckBox(self.tr("Lists stand in the machine's order"), self)
        self._people: dict[str, QCheckBox] = {}
        self._given = QVBoxLayout()
        self._given.setSpacing(4)
        fields = (self._name, self._cases, self._length, self._difficulty, self._mode, self._mated, self._repeats,
                  self._minutes, self._seed)  # fmt: skip
        for field in fields:
            field.changed.connect(self.changed)
        self.setLayout(
            column(
                label(self.tr("New exercise"), "section", parent=self), self._name,
                row(self._cases, self._length, gap=12), self._difficulty, self._mode,
                label(self.tr("Given to"), "caption", parent=self), self._given,
                row(self._mated, self._repeats, gap=12), row(self._minutes, self._seed, gap=12), self._order, 1, gap=12,
            )
        )  # fmt: skip

    def set_examiners(self, people: Sequence[User]) -> None:
        """Offer these examiners, none chosen."""
        for box in self._people.values():
            self._given.removeWidget(box)
            box.deleteLater()
        self._people = {}
        for user in people:
            box = QCheckBox(user.full_name, self)
            box.setObjectName(f"given_{user.sign_in_name}")
            self._given.addWidget(box)
            self._people[user.id] = box
            box.toggled.connect(self.changed)

    def plan(self) -> ExercisePlan:
        """Return what is asked for."""
        return ExercisePlan(
            self._name.value(), self._cases.number(), Difficulty(self._difficulty.value()), self._mated.number() / 100,
            self._length.number(), self._repeats.number(), Mode(self._mode.value()), self._order.isChecked(),
            self._minutes.number() or None, self._seed.number(),
        )  # fmt: skip

    def examiners(self) -> tuple[str, ...]:
        """Return the ids of the people who are to be given it."""
        return tuple(user_id for user_id, box in self._people.items() if box.isChecked())

    def reason(self) -> str | None:
        """Return why the exercise cannot be built yet, None when it can."""
        if self._name.is_missing():
            return self.tr("The name is missing")
        return None if self.examiners() else self.tr("Nobody is given it yet")

    def begin_anew(self) -> None:
        """Empty the name and take the next seed, so that a second exercise is another one."""
        self._name.set_value("")
        self._seed.set_value(str(min(self._seed.number() + 1, _MOST_SEED)))

    def focus(self) -> None:
        """Go to the first field."""
        self._name.setFocus()


def _choice(title: str, words: dict[Difficulty, str] | dict[Mode, str], usual: Difficulty | Mode) -> ChoiceField:
    field = ChoiceField(title, [(value.value, worded(said)) for value, said in words.items()])
    field.set_narrow()
    field.set_value(usual.value)
    return field
