"""What a trainer asks of a new exercise. Every field has its usual value, so that one press builds twenty cases."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from app.domain.records import User
from app.domain.training.degradations import DIFFICULTY_WORDS, PROPERTIES, Difficulty, Wish, offered
from app.domain.training.exercises import (
    EYES_PX,
    FILLERS_WORDS,
    LIST_LENGTHS,
    MODE_WORDS,
    MOST_CASES,
    ExercisePlan,
    Fillers,
    Mode,
)
from app.gui.language import in_sentence, worded
from app.gui.widgets.fields import ChoiceField, Field, LineField
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.spin_box import indented

_MOST_SEED = 999_999
_TEXT_PX = 6
_USUAL = ExercisePlan("")


class NumberField(Field):
    """A whole number within bounds; with words for `none`, the lowest stands for nothing."""

    def __init__(self, title: str, low: int, high: int, value: int, hint: str = "", none: str = "") -> None:
        self._box = indented(QSpinBox())
        self._box.setRange(low, high)
        self._box.setValue(value)
        if none:
            self._box.setSpecialValueText(none)
        self._box.lineEdit().setAccessibleName(title)
        self._box.lineEdit().setTextMargins(_TEXT_PX, 0, 0, 0)
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


class DayField(LineField):
    """A day, or nothing."""

    def day(self) -> datetime.date | None:
        """Return the day, None for an empty field. Raises `ValueError` for what is no day."""
        return datetime.date.fromisoformat(self.value()) if self.value() else None

    def reason(self) -> str | None:
        """Return why it cannot be used, None when it can."""
        try:
            self.day()
        except ValueError:
            return self.tr("The day is not written as 2026-12-31")
        return None


class ExerciseForm(QWidget):
    """The plan of an exercise, and who is given it until when. Signal `changed()`: anything changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = LineField(self.tr("Name"), hint=self.tr("Examiners read it in their list."))
        self._name.editor.setObjectName("exercise_name")
        self._cases = NumberField(self.tr("Cases"), 1, MOST_CASES, _USUAL.cases)
        self._length = NumberField(self.tr("Candidates in a list"), *LIST_LENGTHS, _USUAL.list_length)
        self._difficulty = _choice(self.tr("Difficulty"), DIFFICULTY_WORDS, _USUAL.difficulty)
        self._mode = _choice(self.tr("When the truth is told"), MODE_WORDS, _USUAL.mode)
        self._mated = NumberField(self.tr("Mated, of a hundred"), 0, 100, round(_USUAL.mated_share * 100))
        self._mated.setToolTip(self.tr("In the other cases nobody on the list is the person."))
        self._repeats = NumberField(self.tr("Repeated cases"), 0, MOST_CASES, 0, none=self.tr("none"))
        self._minutes = NumberField(self.tr("Minutes for a case"), 0, 60, 0, none=self.tr("no limit"))
        self._seed = NumberField(self.tr("Seed"), 1, _MOST_SEED, _USUAL.seed)
        self._seed.setToolTip(self.tr("Another seed gives other cases."))
        self._order = QCheckBox(self.tr("Lists stand in the machine's order"), self)
        self._fillers = _choice(self.tr("Fillers"), FILLERS_WORDS, _USUAL.fillers)
        low, high = EYES_PX
        usual = self.tr("as the difficulty has it")
        self._eyes = NumberField(self.tr("Pixels between the eyes"), low - 1, high, low - 1, none=usual)
        self._wishes = {
            name: _choice(worded(each.title), offered(name), Wish.AS_DIFFICULTY) for name, each in PROPERTIES.items()
        }
        self._shown = LineField(
            self.tr("Only these people are shown"), placeholder="DP-001, DP-007",
            hint=self.tr("Person identifiers; empty for everybody."), most=4000,
        )  # fmt: skip
        self._shown.editor.setObjectName("exercise_people")
        self._until = DayField(self.tr("Until"), placeholder="2026-12-31", hint=self.tr("Empty for no date."))
        self._until.editor.setObjectName("exercise_until")
        self._people: dict[str, QCheckBox] = {}
        self._given = QVBoxLayout()
        self._given.setSpacing(4)
        for field in (*self._fields(), *self._wishes.values()):
            field.changed.connect(self._on_changed)
        self._lay_out()
        self._tell_name()

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
        """Return what is asked for; without a name of its own it is called by what it is."""
        eyes = self._eyes.number()
        return ExercisePlan(
            self._name.value() or self._usual_name(), self._cases.number(), Difficulty(self._difficulty.value()),
            self._mated.number() / 100, self._length.number(), self._repeats.number(), Mode(self._mode.value()),
            self._order.isChecked(), self._minutes.number() or None, self._seed.number(),
            Fillers(self._fillers.value()), eyes if eyes >= EYES_PX[0] else None,
            people=tuple(each.strip() for each in self._shown.value().split(",") if each.strip()),
            **{name: Wish(field.value()) for name, field in self._wishes.items()},
        )  # fmt: skip

    def set_of_twenty(self, difficulty: Difficulty) -> ExercisePlan:
        """Return the usual twenty cases of a difficulty, with the seed of the form."""
        name = self._name_of(_USUAL.cases, difficulty)
        return ExercisePlan(name, difficulty=difficulty, seed=self._seed.number())

    def examiners(self) -> tuple[str, ...]:
        """Return the ids of the people who are to be given it."""
        return tuple(user_id for user_id, box in self._people.items() if box.isChecked())

    def names(self) -> tuple[str, ...]:
        """Return their names."""
        return tuple(box.text() for box in self._people.values() if box.isChecked())

    def until(self) -> datetime.date | None:
        """Return until when; the form has no reason against it."""
        return self._until.day()

    def reason(self) -> str | None:
        """Return why the exercise cannot be built yet, None when it can."""
        return self._until.reason()

    def begin_anew(self) -> None:
        """Empty the name and take the next seed, so that a second exercise is another one."""
        self._name.set_value("")
        self.set_seed(self._seed.number() + 1)

    def set_seed(self, seed: int) -> None:
        """Take a seed, the highest one for what lies above it."""
        self._seed.set_value(str(min(seed, _MOST_SEED)))

    def focus(self) -> None:
        """Go to the first field."""
        self._name.setFocus()

    def _fields(self) -> tuple[Field, ...]:
        return (
            self._name, self._cases, self._length, self._difficulty, self._mode, self._mated, self._repeats,
            self._minutes, self._seed, self._fillers, self._eyes, self._shown, self._until,
        )  # fmt: skip

    def _lay_out(self) -> None:
        wishes: Mapping[str, Field] = self._wishes
        left = column(
            label(self.tr("Cases"), "section", parent=self), self._name,
            row(self._cases, self._length, gap=12), self._difficulty, self._mode,
            row(self._mated, self._repeats, gap=12), row(self._minutes, self._seed, gap=12), self._order, 1, gap=12,
        )  # fmt: skip
        middle = column(
            label(self.tr("Pictures and lists"), "section", parent=self), self._fillers, self._eyes,
            row(wishes["light"], wishes["blur"], gap=12),
            row(wishes["compression"], wishes["interlacing"], gap=12), wishes["covering"], self._shown, 1, gap=12,
        )  # fmt: skip
        right = column(
            label(self.tr("Given to"), "section", parent=self),
            label(self.tr("Nobody yet, or these; more can be given it later."), "caption", wrap=True, parent=self),
            self._given, self._until, 1, gap=12,
        )  # fmt: skip
        whole = row(left, middle, right, gap=32)
        for place, weight in enumerate((3, 3, 2)):
            whole.setStretch(place, weight)
        self.setLayout(whole)

    def _usual_name(self) -> str:
        return self._name_of(self._cases.number(), Difficulty(self._difficulty.value()))

    def _name_of(self, cases: int, difficulty: Difficulty) -> str:
        words = in_sentence(DIFFICULTY_WORDS[difficulty]).partition(":")[0]
        return self.tr("{0} cases, {1}").format(cases, words)

    def _tell_name(self) -> None:
        self._name.line.setPlaceholderText(self._usual_name())

    def _on_changed(self) -> None:
        self._tell_name()
        self.changed.emit()


def _choice(
    title: str, words: Mapping[Difficulty, str] | Mapping[Mode, str] | Mapping[Fillers, str] | Mapping[Wish, str],
    usual: Difficulty | Mode | Fillers | Wish,
) -> ChoiceField:  # fmt: skip
    field = ChoiceField(title, [(value.value, worded(said)) for value, said in words.items()])
    field.set_narrow()
    field.set_value(usual.value)
    return field
