"""How one examiner, or the section as a whole, does from exercise to exercise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot

from app.domain.staff.roles import Role
from app.gui.files import ask_save, write_file
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page_frame import scrolled
from app.gui.parts import PagePart, PartedPage
from app.gui.training.score_view import ScoreView
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.reports.exercise_plots import over_time_plot, section_plot, section_rows
from app.reports.exercise_report import course_pdf, history_rows
from app.reports.plot import Plot
from app.services.house import WATERMARKS
from app.services.recording import Desk
from app.services.staff.accounts import list_accounts
from app.services.training.scoring import history, section_history

_LIST_PX = 300


@dataclass(frozen=True)
class _Subject:
    """Whose course it is; the section as a whole has no id."""

    name: str
    examiner_id: str = ""


@dataclass(frozen=True)
class _Course:
    """What is shown of a subject."""

    subject: _Subject
    rows: tuple[tuple[str, str], ...]
    plots: tuple[Plot, ...]


class CoursePart(PagePart):
    """The section and its examiners by name at the left, what one of them did at the right."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._course: _Course | None = None
        columns: Sequence[Column[_Subject]] = (Column(self.tr("Whose"), lambda each: each.name),)
        empty = (self.tr("Nobody examines here"), self.tr("Accounts with the role of an examiner appear here."))
        self._subjects = Listing(
            self.tr("Whose course"), columns, empty, object_name="course_subjects", stretched=0, parent=self
        )
        self._subjects.setFixedWidth(_LIST_PX)
        self._shown = ScoreView(self.tr("Choose somebody at the left."), self)
        self.action = NextAction(self.tr("Save as PDF…"), "Ctrl+S", page)
        name_action(self.action, "save_course")
        self.action.triggered.connect(self._on_save)
        self._subjects.table.row_chosen.connect(self._on_chosen)
        layout = row(self._subjects, scrolled(self._shown, self.tr("Course")), gap=24)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def open_part(self) -> None:
        self._course = None
        whole = _Subject(self.tr("The section as a whole"))
        self.page.work(self.tr("reading who examines"), lambda _: _subjects(self.desk, whole), self._on_subjects)

    def _on_subjects(self, subjects: tuple[_Subject, ...]) -> None:
        self._subjects.set_rows(subjects)
        self._subjects.table.selectRow(0)
        self._subjects.table.setFocus()

    @Slot(int)
    def _on_chosen(self, _: int) -> None:
        chosen, desk = self._subjects.chosen(), self.desk
        if chosen is not None:
            self.page.work(self.tr("scoring"), lambda _: _read(desk, chosen), self._on_read)

    def _on_read(self, course: _Course) -> None:
        if self._subjects.chosen() == course.subject:
            self._course = course
            self._shown.set_course(course.subject.name, course.rows, course.plots)

    @Slot()
    def _on_save(self) -> None:
        course = self._course
        path = ask_save(self, self.tr("Save the course"), "scores-over-time.pdf", "PDF (*.pdf)") if course else None
        if course is None or path is None:
            return
        card = self.desk.house.workspace.card
        self.page.work(
            self.tr("saving the course"),
            lambda _: write_file(
                path, course_pdf(course.subject.name, course.rows, course.plots, card.name, WATERMARKS[card.room])
            ),
            lambda _: self.say(self.tr("The course is saved.")),
        )


def _subjects(desk: Desk, whole: _Subject) -> tuple[_Subject, ...]:
    people = [_Subject(user.full_name, user.id) for user in list_accounts(desk) if Role.EXAMINER in user.roles]
    return (whole, *sorted(people, key=lambda each: each.name))


def _read(desk: Desk, subject: _Subject) -> _Course:
    if not subject.examiner_id:
        ended = section_history(desk)
        return _Course(subject, tuple(section_rows(ended)), (section_plot(ended),))
    ended = history(desk, subject.examiner_id)
    return _Course(subject, tuple(history_rows(ended)), (over_time_plot(ended),))
