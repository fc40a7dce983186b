"""Building an exercise: twenty usual cases with one press, or as the form asks."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot

from app.domain.progress import Progress
from app.domain.records import User
from app.domain.staff.roles import Role
from app.domain.training.degradations import DIFFICULTY_WORDS, Difficulty
from app.domain.training.exercise_records import ExerciseRecord
from app.domain.training.exercises import ExercisePlan
from app.gui.language import worded
from app.gui.page_frame import scrolled
from app.gui.parts import PagePart, PartedPage
from app.gui.training.exercise_form import ExerciseForm
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import button, column, label, row, rule
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.recording import Desk
from app.services.staff.accounts import list_accounts
from app.services.training.building import assign_exercise, build_exercise, list_exercises


class NewPart(PagePart):
    """The sets of twenty above, the form below."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._form = ExerciseForm(self)
        self._sets = [button(worded(DIFFICULTY_WORDS[each]).partition(":")[0], parent=self) for each in Difficulty]
        for made, difficulty in zip(self._sets, Difficulty, strict=True):
            made.setObjectName(f"twenty_{difficulty.value}")
            made.setToolTip(worded(DIFFICULTY_WORDS[difficulty]))
            made.setAccessibleName(self.tr("Twenty cases: {0}").format(worded(DIFFICULTY_WORDS[difficulty])))
            made.clicked.connect(partial(self._build_twenty, difficulty))
        self.action = NextAction(self.tr("Build exercise"), "Ctrl+Return", page)
        name_action(self.action, "build_exercise")
        self.action.triggered.connect(self._on_build)
        self._form.changed.connect(self._tell)
        twenty = label(self.tr("Twenty cases with one press, given to those ticked below:"), parent=self)
        layout = column(row(twenty, *self._sets, 1), rule(self), scrolled(self._form), gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def open_part(self) -> None:
        self.page.work(self.tr("reading who examines"), lambda _: _read(self.desk), self._on_read)
        self._form.focus()
        self._tell()

    def _on_read(self, room: tuple[list[User], int]) -> None:
        examiners, exercises = room
        self._form.set_examiners(examiners)
        self._form.set_seed(exercises + 1)

    @Slot()
    def _tell(self) -> None:
        if self.action is not None:
            self.action.set_blocked(self._form.reason())

    def _build_twenty(self, difficulty: Difficulty, _checked: bool = False) -> None:
        if self._form.reason() is None:
            self._build(self._form.set_of_twenty(difficulty))

    @Slot()
    def _on_build(self) -> None:
        self._build(self._form.plan())

    def _build(self, plan: ExercisePlan) -> None:
        desk, people, until = self.desk, self._form.examiners(), self._form.until()
        names = self._form.names()
        self._set_busy(True)
        self._notice.clear()
        self.page.work(
            self.tr("building an exercise"),
            lambda progress: _built(desk, plan, people, until, progress),
            lambda record: self._on_built(record, names),
            lambda _: self._set_busy(False),
        )

    def _on_built(self, record: ExerciseRecord, names: Sequence[str]) -> None:
        self._set_busy(False)
        self._form.begin_anew()
        if names:
            sentence = self.tr("Exercise {0} is built and given to {1}. It waits in their list under Practice.")
        else:
            sentence = self.tr("Exercise {0} is built. Give it to examiners under Exercises.")
        self.say(sentence.format(record.number, ", ".join(names)), Tone.INFO)

    def _set_busy(self, busy: bool) -> None:
        for each in (self._form, *self._sets):
            each.setEnabled(not busy)
        if busy and self.action is not None:
            self.action.set_blocked(self.tr("Building the exercise"))
        else:
            self._tell()


def _read(desk: Desk) -> tuple[list[User], int]:
    """Return the examiners by name, and how many exercises there are."""
    examiners = (user for user in list_accounts(desk) if Role.EXAMINER in user.roles)
    return sorted(examiners, key=lambda each: each.full_name), len(list_exercises(desk))


def _built(
    desk: Desk, plan: ExercisePlan, people: Sequence[str], until: datetime.date | None, progress: Progress
) -> ExerciseRecord:  # fmt: skip
    record = build_exercise(desk, plan, progress)
    for examiner_id in people:
        assign_exercise(desk, record.id, examiner_id, until)
    return record
