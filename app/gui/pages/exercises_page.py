"""Exercises, for trainers: build one, give it out, read the scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.progress import Progress
from app.domain.records import User
from app.domain.staff.roles import Role
from app.domain.training.exercise_records import ExerciseRecord
from app.domain.training.exercise_score import ExerciseScore
from app.domain.training.exercises import ExercisePlan
from app.gui.files import ask_save, write_file
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page import Context, Page
from app.gui.page_frame import frame, scrolled
from app.gui.places import Place
from app.gui.training.exercise_form import ExerciseForm
from app.gui.training.score_view import ScoreView
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.reports.exercise_report import NamedScore, scores_csv, scores_pdf
from app.services.house import WATERMARKS
from app.services.recording import Desk
from app.services.staff.accounts import list_accounts
from app.services.training.building import (
    assign_exercise,
    build_exercise,
    list_assignments,
    list_exercises,
)
from app.services.training.scoring import score, score_together

_FORM_PX, _SCORE_PX, _LIST_PX = 300, 300, 320


@dataclass(frozen=True)
class _Given:
    """An exercise in somebody's hands."""

    examiner: str
    score: ExerciseScore


@dataclass(frozen=True)
class _Room:
    """What the page lists."""

    exercises: tuple[ExerciseRecord, ...]
    examiners: tuple[User, ...]


class ExercisesPage(Page):
    """Exercises and who was given them at the left, the score in the middle, the form of a new one at the right."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._busy = False
        self._names: dict[str, str] = {}
        self._notice = Notice(self)
        self._exercises = self._exercise_listing()
        self._given = self._given_listing()
        self._score = ScoreView(self.tr("Choose who was given an exercise to read the score."), self)
        self._form = ExerciseForm(self)
        self._action = NextAction(self.tr("Build exercise"), "Ctrl+Return", self)
        name_action(self._action, "build_exercise")
        self._csv = self._action.add_other(self.tr("Save scores as CSV…"))
        self._pdf = self._action.add_other(self.tr("Save scores as PDF…"))
        self._csv.clicked.connect(lambda: self._save("csv"))
        self._pdf.clicked.connect(lambda: self._save("pdf"))
        self._form.changed.connect(self._tell_blocked)
        self._action.triggered.connect(self._on_build)
        self._exercises.table.row_chosen.connect(self._on_exercise)
        self._given.table.row_chosen.connect(self._on_given)
        self._lay_out()
        self._tell_blocked()

    def open_page(self) -> None:
        self._read()
        self._form.focus()

    def _lay_out(self) -> None:
        left = column(self._exercises, label(self.tr("Given to"), "section", parent=self), self._given, gap=8)
        left.setStretch(0, 3)
        left.setStretch(2, 2)
        middle, right = scrolled(self._score, self.tr("Score")), scrolled(self._form)
        middle.setFixedWidth(_SCORE_PX)
        right.setFixedWidth(_FORM_PX)
        for listing in (self._exercises, self._given):
            listing.setMinimumWidth(_LIST_PX)
        body = row(left, middle, right, gap=16)
        body.setStretch(0, 1)
        title = label(self.tr("Exercises"), "page", parent=self)
        self.setLayout(frame(self._notice, title, body, action=self._action))

    def _exercise_listing(self) -> Listing[ExerciseRecord]:
        columns: Sequence[Column[ExerciseRecord]] = (
            Column(self.tr("Exercise"), lambda each: each.number),
            Column(self.tr("Name"), lambda each: each.plan.name),
            Column(self.tr("Cases"), lambda each: f"{each.plan.cases + each.plan.repeats}"),
            Column(self.tr("Built"), lambda each: local_minute(each.built_at), lambda each: utc_words(each.built_at)),
        )
        empty = (self.tr("No exercise yet"), self.tr("Name one at the right and build it: twenty cases, rising."))
        return Listing(self.tr("Exercises"), columns, empty, object_name="exercises", stretched=1, parent=self)

    def _given_listing(self) -> Listing[_Given]:
        columns: Sequence[Column[_Given]] = (
            Column(self.tr("Examiner"), lambda each: each.examiner),
            Column(
                self.tr("Answered"),
                lambda each: self.tr("{0} of {1}").format(each.score.answered, each.score.cases),
            ),
        )
        empty = (self.tr("Nobody"), self.tr("Choose an exercise above."))
        return Listing(self.tr("Given to"), columns, empty, object_name="exercise_given", stretched=0, parent=self)

    def _read(self) -> None:
        desk = self.context.desk
        self.work(self.tr("reading the exercises"), lambda _: _room(desk), self._on_room)

    def _on_room(self, room: _Room) -> None:
        self._names = {user.id: user.full_name for user in room.examiners}
        self._exercises.set_rows(room.exercises)
        self._form.set_examiners(room.examiners)
        if room.exercises:
            self._exercises.table.selectRow(0)
        self._tell_blocked()

    @Slot(int)
    def _on_exercise(self, _: int) -> None:
        chosen = self._exercises.chosen()
        self._score.clear()
        if chosen is not None:
            desk, names = self.context.desk, self._names
            self.work(self.tr("scoring"), lambda _: _given_out(desk, chosen.id, names), self._on_scores)

    def _on_scores(self, given: tuple[_Given, ...]) -> None:
        self._given.set_rows(given)
        if given:
            self._given.table.selectRow(0)
        self._tell_blocked()

    @Slot(int)
    def _on_given(self, _: int) -> None:
        chosen = self._given.chosen()
        if chosen is not None:
            self._score.set_score(chosen.examiner, chosen.score)

    @Slot()
    def _tell_blocked(self) -> None:
        self._action.set_blocked(self.tr("Building the exercise") if self._busy else self._form.reason())
        answered = any(each.score.answered for each in self._given.model.rows())
        for each in (self._csv, self._pdf):
            each.setEnabled(answered)

    @Slot()
    def _on_build(self) -> None:
        desk, plan, people = self.context.desk, self._form.plan(), self._form.examiners()
        self._set_busy(True)
        self._notice.clear()
        self.work(
            self.tr("building an exercise"),
            lambda progress: _built(desk, plan, people, progress),
            self._on_built,
            lambda _: self._set_busy(False),
        )

    def _on_built(self, record: ExerciseRecord) -> None:
        self._set_busy(False)
        self._form.begin_anew()
        sentence = self.tr("Exercise {0} is built and given out. It waits in the examiners' list.")
        self._notice.show_sentence(sentence.format(record.number), Tone.INFO)
        self._read()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._form.setEnabled(not busy)
        self._tell_blocked()

    def _save(self, kind: str) -> None:
        chosen, given = self._exercises.chosen(), self._given.model.rows()
        if chosen is None or not given:
            return
        path = ask_save(self, self.tr("Save the scores"), f"{chosen.number}.{kind}", f"{kind.upper()} (*.{kind})")
        if path is not None:
            desk, scores = self.context.desk, [NamedScore(each.examiner, each.score) for each in given]
            self.work(
                self.tr("saving the scores"),
                lambda _: _saved(desk, chosen.id, scores, path),
                lambda _: self._notice.show_sentence(self.tr("The scores are saved."), Tone.INFO),
            )


def _room(desk: Desk) -> _Room:
    people = (user for user in list_accounts(desk) if Role.EXAMINER in user.roles)
    return _Room(tuple(list_exercises(desk)), tuple(people))


def _given_out(desk: Desk, exercise_id: str, names: dict[str, str]) -> tuple[_Given, ...]:
    given = [
        _Given(names.get(each.examiner_id, ""), score(desk, each.id)) for each in list_assignments(desk, exercise_id)
    ]
    return tuple(sorted(given, key=lambda each: each.examiner))


def _built(desk: Desk, plan: ExercisePlan, people: Sequence[str], progress: Progress) -> ExerciseRecord:
    record = build_exercise(desk, plan, progress)
    for examiner_id in people:
        assign_exercise(desk, record.id, examiner_id)
    return record


def _saved(desk: Desk, exercise_id: str, scores: Sequence[NamedScore], path: Path) -> None:
    if path.suffix == ".csv":
        write_file(path, scores_csv(scores).encode())
        return
    card = desk.house.workspace.card
    write_file(path, scores_pdf(scores, score_together(desk, exercise_id), card.name, WATERMARKS[card.room]))
