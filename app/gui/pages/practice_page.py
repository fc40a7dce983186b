"""An examiner's own exercises: which wait, which are ended, and their scores."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.training.exercise_score import ExerciseScore
from app.domain.training.exercises import MODE_WORDS
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page import Context, Page
from app.gui.page_frame import focus_action, frame, scrolled
from app.gui.places import Place, Station
from app.gui.training.score_view import ScoreView
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import label, row
from app.gui.widgets.moments import day_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.reports.exercise_plots import over_time_plot
from app.reports.exercise_report import history_rows
from app.services.training.scoring import history, score
from app.services.training.sitting import OwnExercise, own_exercises

_SCORE_PX = 420


class PracticePage(Page):
    """The list at the left, at the right the score of an exercise that is ended."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._notice = Notice(self)
        self._own = self._listing()
        self._score = ScoreView(self.tr("The score of an exercise appears here after its last case."), self)
        self._action = NextAction(self.tr("Open exercise"), "Ctrl+Return", self)
        name_action(self._action, "open_exercise")
        course = self._action.add_other(self.tr("How I do over time"))
        course.setObjectName("own_course")
        course.clicked.connect(self._on_course)
        self._action.triggered.connect(self._on_open)
        self._own.table.row_chosen.connect(self._on_chosen)
        self._own.table.row_opened.connect(self._on_open)
        side = scrolled(self._score, self.tr("Score"))
        side.setFixedWidth(_SCORE_PX)
        body = row(self._own, side, gap=24)
        body.setStretch(0, 1)
        title = label(self.tr("Practice"), "page", parent=self)
        self.setLayout(frame(self._notice, title, body, action=self._action))
        self._tell()

    def open_page(self) -> None:
        self.work(self.tr("reading your exercises"), lambda _: own_exercises(self.context.desk), self._on_own)

    def _listing(self) -> Listing[OwnExercise]:
        columns: Sequence[Column[OwnExercise]] = (
            Column(self.tr("Exercise"), lambda each: each.number),
            Column(self.tr("Name"), lambda each: each.name),
            Column(self.tr("State"), self._state),
            Column(self.tr("Until"), lambda each: day_words(each.due_on or "") or self.tr("no date")),
            Column(self.tr("Truth"), lambda each: _mode_words(each).partition(":")[0], _mode_words),
        )
        empty = (self.tr("No exercise"), self.tr("A trainer gives exercises out; they appear here."))
        return Listing(self.tr("Your exercises"), columns, empty, object_name="own_exercises", stretched=1, parent=self)

    def _state(self, each: OwnExercise) -> str:
        if each.ended:
            return self.tr("Ended")
        return self.tr("{0} of {1} answered").format(each.answered, each.cases)

    def _on_own(self, own: list[OwnExercise]) -> None:
        self._own.set_rows(own)
        if own:
            waiting = next((place for place, each in enumerate(own) if not each.ended), 0)
            self._own.table.selectRow(waiting)
            focus_action(self._action)
        self._tell()

    @Slot(int)
    def _on_chosen(self, _: int) -> None:
        chosen = self._own.chosen()
        self._score.clear()
        self._tell()
        if chosen is not None and chosen.ended:
            desk = self.context.desk
            name = desk.session.user.full_name
            self.work(
                self.tr("scoring"),
                lambda _: score(desk, chosen.assignment_id),
                lambda result: self._on_score(name, result),
            )

    @Slot()
    def _on_course(self) -> None:
        desk = self.context.desk
        user = desk.session.user
        self.work(
            self.tr("scoring"),
            lambda _: history(desk, user.id),
            lambda ended: self._score.set_course(user.full_name, history_rows(ended), [over_time_plot(ended)]),
        )

    def _on_score(self, name: str, result: ExerciseScore) -> None:
        chosen = self._own.chosen()
        if chosen is not None and chosen.assignment_id == result.assignment_id:
            self._score.set_score(name, result)

    def _tell(self) -> None:
        chosen = self._own.chosen()
        if chosen is None:
            self._action.set_blocked(self.tr("Choose an exercise"))
        else:
            self._action.set_verb(self.tr("Look through it again") if chosen.ended else self.tr("Open exercise"))
            self._action.set_blocked(None)

    @Slot()
    def _on_open(self) -> None:
        chosen = self._own.chosen()
        if chosen is not None:
            self.moved.emit(Place(Station.EXERCISE, assignment_id=chosen.assignment_id))


def _mode_words(each: OwnExercise) -> str:
    """Return when the truth is told: "Blind: the truth is told after the last case"."""
    return worded(MODE_WORDS[each.mode])
