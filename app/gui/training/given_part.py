"""Exercises that are built: who has them, giving them to more people, and the score of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from app.domain.records import User
from app.domain.training.exercise_records import ExerciseRecord
from app.gui.files import ask_save, write_file
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column, count_column
from app.gui.page_frame import scrolled
from app.gui.parts import PagePart, PartedPage
from app.gui.training.exercise_form import DayField
from app.gui.training.given_reading import Given, GivenOut, Room, read_given_out, read_room, save_scores
from app.gui.training.score_view import ScoreView
from app.gui.widgets.fields import ChoiceField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.reports.exercise_report import NamedScore, together_rows
from app.services.training.building import assign_exercise
from app.services.training.stating import state_pass

_LISTS_PX = 430


class GivenPart(PagePart):
    """Exercises and who was given them at the left; the score of one person at the right, never a table of people."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._examiners: tuple[User, ...] = ()
        self._exercises = self._exercise_listing()
        self._given = self._given_listing()
        self._together = label("", "caption", wrap=True, parent=self)
        self._together.setObjectName("together_words")
        self._together.setFixedWidth(_LISTS_PX)
        self._score = ScoreView(self.tr("Choose who was given an exercise to read the score."), self)
        self._to = ChoiceField(self.tr("Give it also to"), ())
        self._to.set_narrow()
        self._to.editor.setObjectName("give_to")
        self._until = DayField(self.tr("Until"), placeholder="2026-12-31")
        self._until.editor.setObjectName("give_until")
        self.action = NextAction(self.tr("Give exercise"), "Ctrl+Return", page)
        name_action(self.action, "give_exercise")
        self._csv = self.action.add_other(self.tr("Save scores as CSV…"))
        self._pdf = self.action.add_other(self.tr("Save scores as PDF…"))
        self._statement = self.action.add_other(self.tr("Save statement of passing…"))
        self._statement.setObjectName("save_statement")
        self._connect()
        self._lay_out()
        self._tell()

    def open_part(self) -> None:
        desk = self.desk
        self.page.work(self.tr("reading the exercises"), lambda _: read_room(desk), self._on_room)

    def _connect(self) -> None:
        self._csv.clicked.connect(lambda: self._save("csv"))
        self._pdf.clicked.connect(lambda: self._save("pdf"))
        self._statement.clicked.connect(self._on_statement)
        self._exercises.table.row_chosen.connect(self._on_exercise)
        self._given.table.row_chosen.connect(self._on_given)
        for field in (self._to, self._until):
            field.changed.connect(self._tell)
        if self.action is not None:
            self.action.triggered.connect(self._on_give)

    def _lay_out(self) -> None:
        given = label(self.tr("Given to"), "section", parent=self)
        left = column(self._exercises, given, self._given, self._together, row(self._to, self._until, gap=12), gap=8)
        left.setStretch(0, 3)
        left.setStretch(2, 2)
        for listing in (self._exercises, self._given):
            listing.setFixedWidth(_LISTS_PX)
        whole = row(left, scrolled(self._score, self.tr("Score")), gap=24)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _exercise_listing(self) -> Listing[ExerciseRecord]:
        columns: Sequence[Column[ExerciseRecord]] = (
            Column(self.tr("Exercise"), lambda each: each.number),
            Column(self.tr("Name"), lambda each: each.plan.name),
            count_column(self.tr("Cases"), lambda each: each.plan.cases + each.plan.repeats),
            Column(self.tr("Built"), lambda each: local_minute(each.built_at), lambda each: utc_words(each.built_at)),
        )
        empty = (self.tr("No exercise yet"), self.tr("Under New exercise one press builds twenty cases."))
        return Listing(self.tr("Exercises"), columns, empty, object_name="exercises", stretched=1, parent=self)

    def _given_listing(self) -> Listing[Given]:
        columns: Sequence[Column[Given]] = (
            Column(self.tr("Examiner"), lambda each: each.examiner),
            Column(
                self.tr("Answered"),
                lambda each: self.tr("{0} of {1}").format(each.score.answered, each.score.cases),
            ),
        )
        empty = (self.tr("Nobody has it"), self.tr("Choose somebody below and give it out."))
        return Listing(self.tr("Given to"), columns, empty, object_name="exercise_given", stretched=0, parent=self)

    def _on_room(self, room: Room) -> None:
        self._examiners = room.examiners
        before = self._exercises.chosen()
        self._exercises.set_rows(room.exercises)
        if room.exercises:
            here = [each.id for each in room.exercises]
            self._exercises.table.selectRow(here.index(before.id) if before is not None and before.id in here else 0)
            self._exercises.table.setFocus()
        self._tell()

    @Slot(int)
    def _on_exercise(self, _: int) -> None:
        chosen = self._exercises.chosen()
        self._given.set_rows([])  # a reading that is refused must not leave the people of another exercise there
        self._score.clear()
        self._together.clear()
        if chosen is not None:
            desk, names = self.desk, {user.id: user.full_name for user in self._examiners}
            self.page.work(self.tr("scoring"), lambda _: read_given_out(desk, chosen.id, names), self._on_scores)

    def _on_scores(self, out: GivenOut) -> None:
        given = out.given
        self._given.set_rows(given)
        rows = together_rows(out.together) if out.together.examiners > 1 else []
        self._together.setText("\n".join(f"{worded(title)}: {words}" for title, words in rows))
        has_it = {each.score.examiner_id for each in given}
        self._to.set_choices([(user.id, user.full_name) for user in self._examiners if user.id not in has_it])
        if given:
            self._given.table.selectRow(0)
        self._tell()

    @Slot(int)
    def _on_given(self, _: int) -> None:
        chosen = self._given.chosen()
        if chosen is not None:
            self._score.set_score(chosen.examiner, chosen.score, chosen.passing)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self.action is not None:
            way = self._resolve if not self._exercises.model.rows() else None
            self.action.set_blocked(self._reason(), way)
        answered = any(each.score.answered for each in self._given.model.rows())
        for each in (self._csv, self._pdf):
            each.setEnabled(answered)
        chosen = self._given.chosen()
        passed = chosen is not None and chosen.passing.passed
        self._statement.setEnabled(passed)
        self._statement.setToolTip("" if passed else self.tr("Only for an exercise passed by the section's rule"))

    def _resolve(self) -> None:
        self.page.go_to_part("new")

    def _reason(self) -> str | None:
        if not self._exercises.model.rows():
            return self.tr("No exercise yet: build one")
        if self._exercises.chosen() is None:
            return self.tr("Choose an exercise")
        if not self._to.value():
            return self.tr("Choose who is given it")
        return self._until.reason()

    @Slot()
    def _on_give(self) -> None:
        chosen, examiner = self._exercises.chosen(), self._to.value()
        if chosen is not None and examiner:
            desk, until = self.desk, self._until.day()
            self.page.work(
                self.tr("giving an exercise"), lambda _: assign_exercise(desk, chosen.id, examiner, until),
                lambda _: self._on_gave(chosen, examiner),
            )  # fmt: skip

    def _on_gave(self, record: ExerciseRecord, examiner: str) -> None:
        name = next(user.full_name for user in self._examiners if user.id == examiner)
        self.say(self.tr("{0} has exercise {1} now, in a shuffle of their own.").format(name, record.number))
        self._on_exercise(0)

    @Slot()
    def _on_statement(self) -> None:
        chosen, desk = self._given.chosen(), self.desk
        name = f"passed-{chosen.score.number}.txt" if chosen is not None else ""
        path = ask_save(self, self.tr("Save the statement"), name, self.tr("Text (*.txt)")) if name else None
        if chosen is None or path is None:
            return
        assignment = chosen.score.assignment_id
        words = self.tr("The statement is saved. In casework it brings {0} a certificate, under Accounts.")
        self.page.work(
            self.tr("writing the statement"),
            lambda _: state_pass(desk, assignment, lambda text: write_file(path, text.encode())),
            lambda _: self.say(words.format(chosen.examiner)),
        )

    def _save(self, kind: str) -> None:
        chosen, given = self._exercises.chosen(), self._given.model.rows()
        if chosen is None or not given:
            return
        path = ask_save(self, self.tr("Save the scores"), f"{chosen.number}.{kind}", f"{kind.upper()} (*.{kind})")
        if path is not None:
            desk, scores = self.desk, [NamedScore(each.examiner, each.score) for each in given]
            self.page.work(
                self.tr("saving the scores"),
                lambda _: save_scores(desk, chosen.id, scores, path),
                lambda _: self.say(self.tr("The scores are saved.")),
            )
