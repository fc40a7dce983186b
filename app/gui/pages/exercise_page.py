"""One exercise, case after case: the picture beside each candidate, a rating for every one, and one answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.training.regions import FaceFrame
from app.gui.models.strip_model import StripCell
from app.gui.page import Context, Page
from app.gui.page_frame import SideArea, frame
from app.gui.places import Place, Station
from app.gui.training.case_opening import ShownCase, ended_case, next_case
from app.gui.training.rating_panel import RatingPanel
from app.gui.training.teaching import Teaching
from app.gui.training.teaching_panel import TeachingPanel
from app.gui.training.time_left import TimeLeft
from app.gui.training.truth_panel import TruthPanel
from app.gui.widgets.candidate_strip import CandidateStrip
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import day_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.services.training.sitting import Truth, answer_case

_PANEL_PX, _TEACHING_PX = 290, 250


class ExercisePage(Page):
    """The comparison takes the room, the scale stands at the right, the candidates below; between, what is taught."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._shown: ShownCase | None = None
        self._truth: Truth | None = None
        self._aids: set[str] = set()
        self._notice = Notice(self)
        self._title = label(self.tr("Exercise"), "page", parent=self)
        self._time = TimeLeft(self)
        self._pane = ComparisonPane(self.tr("Probe"), self.tr("Candidate"), self)
        self._strip = CandidateStrip(self, photos=False)
        self._panel = RatingPanel(self)
        self._told = TruthPanel(self)
        self._taught = TeachingPanel(self)
        self._teaching = Teaching(self._pane, self._taught)
        for part in (self._pane, self._strip):
            part.set_watermark(context.watermark)
        self._action = NextAction(self.tr("Record answer"), "Ctrl+Return", self)
        name_action(self._action, "record_answer")
        self._connect()
        self._lay_out()
        self._make_keys()
        self._tell()

    def open_page(self) -> None:
        self._open_next()

    def close_page(self) -> None:
        self._time.stop()

    def leave_question(self) -> str | None:
        if self._shown is None or self._truth is not None or not self._panel.ratings():
            return None
        return self.tr("The answer to this case is not recorded. Leave, and lose your ratings?")

    def hide_pictures(self, hidden: bool) -> None:
        self._pane.hide_content(hidden)
        self._strip.setVisible(not hidden)

    # Making

    def _connect(self) -> None:
        self._strip.chosen.connect(self._on_candidate)
        self._panel.rated.connect(self._on_rated)
        self._pane.aid_used.connect(self._aids.add)
        self._pane.left.view_changed.connect(self._on_view)
        self._action.triggered.connect(self._on_action)

    def _lay_out(self) -> None:
        left = column(self._pane, self._strip, gap=8)
        left.setStretch(0, 1)
        side = QWidget(self)
        side.setLayout(column(self._panel, self._told, 1, gap=12))
        answers = SideArea(side, _PANEL_PX, self.tr("Ratings and truth"))
        self._taught.setFixedWidth(_TEACHING_PX)
        body = row(left, self._taught, answers, gap=16)
        body.setStretch(0, 1)
        self.setLayout(frame(self._notice, row(self._title, self._time, 1, gap=16), body, action=self._action))

    def _make_keys(self) -> None:
        for rating in range(8):
            bind(self, str(rating), partial(self._panel.rate, rating))
        bind(self, "P", self._panel.call)
        bind(self, "Right", lambda: self._strip.step(1))
        bind(self, "Left", lambda: self._strip.step(-1))
        bind(self, "N", self._next_candidate)
        self._teaching.bind_keys(self)

    # A case

    def _open_next(self) -> None:
        desk, assignment = self.context.desk, self.place.assignment_id
        if assignment is not None:
            self.work(self.tr("opening the case"), lambda _: next_case(desk, assignment), self._on_opened)

    def _look_back(self, place: int) -> None:
        """Go through an ended exercise once more, with what was answered and what is true."""
        desk, assignment = self.context.desk, self.place.assignment_id
        if assignment is not None:
            self.work(
                self.tr("opening the case"), lambda _: ended_case(desk, assignment, place), self._on_looked_back
            )  # fmt: skip

    def _on_opened(self, shown: ShownCase | None) -> None:
        if shown is not None:
            self._show(shown)
        elif self._shown is None:
            self._look_back(1)
        else:
            self._leave()

    def _on_looked_back(self, shown: ShownCase | None) -> None:
        if shown is None or shown.ended is None:
            self._leave()
            return
        self._show(shown)
        self._panel.show_answer(shown.ended.answer.ratings, shown.ended.answer.called)
        self._panel.setEnabled(False)
        self._tell_truth(shown, shown.ended.truth)

    def _leave(self) -> None:
        self._shown = None
        self.moved.emit(Place(Station.PRACTICE))

    def _show(self, shown: ShownCase) -> None:
        self._shown, self._truth = shown, None
        self._action.set_verb(self.tr("Record answer"))
        self._told.hide()
        case = shown.case
        self._title.setText(self.tr("Case {0} of {1}").format(case.place, case.of))
        self._time.begin(None if case.limit_s is None else case.limit_s - case.taken_s)
        self._teaching.begin(shown.components, FaceFrame.of(case.left_eye, case.right_eye, case.nose))
        self._pane.set_first(case.pixels, self.tr("Probe"), Anchor.of_eyes(case.left_eye, case.right_eye))
        self._aids.clear()
        self._panel.show()
        self._panel.setEnabled(True)
        self._panel.set_candidates(case.candidates)
        self._strip.set_cells([StripCell(each.pixels) for each in shown.pictures])
        self._strip.set_current(0)
        self._pane.left.setFocus()
        self._tell()

    @Slot(int)
    def _on_candidate(self, place: int) -> None:
        if self._shown is None:
            return
        picture = self._shown.pictures[place]
        self._pane.set_second(
            picture.pixels, self._caption(self._shown, place), Anchor.of_eyes(picture.left_eye, picture.right_eye)
        )
        self._teaching.show_candidate(FaceFrame.of(picture.left_eye, picture.right_eye, picture.nose))
        self._strip.set_opened(place)
        candidate = self._shown.case.candidates[place]
        self._panel.show_candidate(candidate)
        if self._truth is not None:
            self._told.show_rating(self._panel.ratings()[candidate])

    def _caption(self, shown: ShownCase, place: int) -> str:
        words = self.tr("Candidate {0} · {1}").format(place + 1, day_words(shown.pictures[place].taken_on))
        if self._truth is None:
            return words
        is_same = shown.case.candidates[place] == self._truth.true_candidate
        return self.tr("{0} · {1}").format(words, self.tr("the same person") if is_same else self.tr("another person"))

    @Slot()
    def _on_rated(self) -> None:
        if self._shown is not None:
            for place, candidate in enumerate(self._shown.case.candidates):
                self._strip.set_answered(place, self._panel.is_rated(candidate))
        self._tell()

    @Slot()
    def _on_view(self) -> None:
        if not self._pane.left.is_fitted():
            self._aids.add("zoom")

    def _next_candidate(self) -> None:
        place = self._strip.next_unanswered()
        if place is not None:
            self._strip.set_current(place)

    # The answer

    @Slot()
    def _on_action(self) -> None:
        shown, assignment = self._shown, self.place.assignment_id
        if shown is None or assignment is None:
            return
        if shown.ended is not None:
            self._look_back(shown.case.place + 1)
            return
        if self._truth is not None:
            self._open_next()
            return
        desk, ratings, called, aids = self.context.desk, self._panel.ratings(), self._panel.called(), set(self._aids)
        self._panel.setEnabled(False)
        self._action.set_blocked(self.tr("Recording the answer"))
        self.work(
            self.tr("recording an answer"),
            lambda _: answer_case(desk, assignment, shown.case.case_id, ratings, called, aids),
            self._on_answered,
            lambda _: self._on_not_answered(),
        )

    def _on_answered(self, truth: Truth | None) -> None:
        shown = self._shown
        if truth is None or shown is None:
            self._open_next()
            return
        self._time.stop()
        self._tell_truth(shown, truth)

    def _tell_truth(self, shown: ShownCase, truth: Truth) -> None:
        """Say what was true, and show the true candidate, or who was called, beside the picture."""
        self._truth = truth
        self._panel.hide()
        called = self._panel.called()
        self._told.tell(shown.case, truth, called, shown.names)
        self._action.set_verb(self.tr("Next case"))
        self._action.set_blocked(None)
        worth_showing = truth.true_candidate or called
        if worth_showing is not None:
            self._strip.set_current(shown.case.candidates.index(worth_showing))
        self._on_candidate(self._strip.current() or 0)

    def _on_not_answered(self) -> None:
        self._panel.setEnabled(True)
        self._tell()

    def _tell(self) -> None:
        if self._truth is not None:
            return
        left = self._panel.left()
        if self._shown is None:
            self._action.set_blocked(self.tr("Opening the case"))
        elif left:
            words = self.tr("1 candidate is not rated") if left == 1 else self.tr("{0} candidates are not rated")
            self._action.set_blocked(words.format(left), self._next_candidate)
        else:
            self._action.set_blocked(None)
