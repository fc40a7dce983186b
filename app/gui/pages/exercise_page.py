"""One exercise, case after case: the picture beside each candidate, a rating for every one, and one answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.gui.models.strip_model import StripCell
from app.gui.page import Context, Page
from app.gui.page_frame import frame
from app.gui.places import Place, Station
from app.gui.training.rating_panel import RatingPanel
from app.gui.widgets.candidate_strip import CandidateStrip
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import day_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.casework.photos import CandidatePicture
from app.services.recording import Desk
from app.services.training.sitting import OpenCase, Truth, answer_case, candidate_picture, open_case

_PANEL_PX = 300


@dataclass(frozen=True, eq=False)
class _Shown:
    """A case with the pictures of its list."""

    case: OpenCase
    pictures: tuple[CandidatePicture, ...]


class ExercisePage(Page):
    """The comparison takes the room, the scale stands at the right, the candidates below."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._shown: _Shown | None = None
        self._told = False
        self._notice = Notice(self)
        self._title = label(self.tr("Exercise"), "page", parent=self)
        self._pane = ComparisonPane(self.tr("Probe"), self.tr("Candidate"), self)
        self._strip = CandidateStrip(self)
        self._panel = RatingPanel(self)
        self._panel.setFixedWidth(_PANEL_PX)
        for part in (self._pane, self._strip):
            part.set_watermark(context.watermark)
        self._action = NextAction(self.tr("Record answer"), "Ctrl+Return", self)
        name_action(self._action, "record_answer")
        self._strip.chosen.connect(self._on_candidate)
        self._panel.rated.connect(self._on_rated)
        self._action.triggered.connect(self._on_action)
        left = column(self._pane, self._strip, gap=8)
        left.setStretch(0, 1)
        body = row(left, self._panel, gap=16)
        body.setStretch(0, 1)
        self.setLayout(frame(self._notice, self._title, body, action=self._action))
        self._make_keys()
        self._tell()

    def open_page(self) -> None:
        self._open_next()

    def leave_question(self) -> str | None:
        if self._told or not self._panel.ratings():
            return None
        return self.tr("The answer to this case is not recorded. Leave, and lose your ratings?")

    def hide_pictures(self, hidden: bool) -> None:
        self._pane.hide_content(hidden)
        self._strip.setVisible(not hidden)

    # A case

    def _open_next(self) -> None:
        desk, assignment = self.context.desk, self.place.assignment_id
        if assignment is not None:
            self.work(self.tr("opening the case"), lambda _: _opened(desk, assignment), self._on_opened)

    def _on_opened(self, shown: _Shown | None) -> None:
        self._shown, self._told = shown, False
        self._action.set_verb(self.tr("Record answer"))
        if shown is None:
            self.moved.emit(Place(Station.PRACTICE))
            return
        case = shown.case
        self._title.setText(self.tr("Case {0} of {1}").format(case.place, case.of))
        self._pane.set_first(case.pixels, self.tr("Probe"), Anchor.of_eyes(case.left_eye, case.right_eye))
        self._panel.setEnabled(True)
        self._panel.set_candidates(case.candidates)
        self._strip.set_cells([StripCell(each.pixels) for each in shown.pictures])
        self._strip.set_current(0)
        self._tell()

    @Slot(int)
    def _on_candidate(self, place: int) -> None:
        if self._shown is None:
            return
        picture = self._shown.pictures[place]
        caption = self.tr("Candidate {0} · {1}").format(place + 1, day_words(picture.taken_on))
        self._pane.set_second(picture.pixels, caption, Anchor.of_eyes(picture.left_eye, picture.right_eye))
        self._strip.set_opened(place)
        self._panel.show_candidate(self._shown.case.candidates[place])

    @Slot()
    def _on_rated(self) -> None:
        if self._shown is not None:
            for place, candidate in enumerate(self._shown.case.candidates):
                self._strip.set_answered(place, self._panel.is_rated(candidate))
        self._tell()

    def _next_candidate(self) -> None:
        place = self._strip.next_unanswered()
        if place is not None:
            self._strip.set_current(place)

    def _rate(self, rating: int) -> None:
        self._panel.rate(rating)

    # The answer

    @Slot()
    def _on_action(self) -> None:
        if self._told:
            self._notice.clear()
            self._open_next()
            return
        shown, assignment = self._shown, self.place.assignment_id
        if shown is None or assignment is None:
            return
        desk, ratings, called = self.context.desk, self._panel.ratings(), self._panel.called()
        self._panel.setEnabled(False)
        self._action.set_blocked(self.tr("Recording the answer"))
        self.work(
            self.tr("recording an answer"),
            lambda _: answer_case(desk, assignment, shown.case.case_id, ratings, called),
            self._on_answered,
            lambda _: self._on_not_answered(),
        )

    def _on_answered(self, truth: Truth | None) -> None:
        if truth is None or self._shown is None:
            self._open_next()
            return
        self._told = True
        self._action.set_verb(self.tr("Next case"))
        self._action.set_blocked(None)
        self._notice.show_sentence(self._told_words(truth), Tone.INFO)
        if truth.true_candidate is not None:
            self._strip.set_current(self._shown.case.candidates.index(truth.true_candidate))

    def _on_not_answered(self) -> None:
        self._panel.setEnabled(True)
        self._tell()

    def _told_words(self, truth: Truth) -> str:
        right = self.tr("That was right.") if truth.right else self.tr("That was not right.")
        if truth.true_candidate is None or self._shown is None:
            return self.tr("{0} The person is not on this list.").format(right)
        place = self._shown.case.candidates.index(truth.true_candidate) + 1
        words = self.tr("{0} Candidate {1} is the same person. Look at ears, marks and lines before you go on.")
        return words.format(right, place)

    def _tell(self) -> None:
        if self._told:
            return
        left = self._panel.left()
        if self._shown is None:
            self._action.set_blocked(self.tr("Opening the case"))
        elif left:
            words = self.tr("1 candidate is not rated") if left == 1 else self.tr("{0} candidates are not rated")
            self._action.set_blocked(words.format(left), self._next_candidate)
        else:
            self._action.set_blocked(None)

    def _make_keys(self) -> None:
        for rating in range(8):
            bind(self, str(rating), partial(self._rate, rating))
        bind(self, "P", self._panel.call)
        bind(self, "Right", lambda: self._strip.step(1))
        bind(self, "Left", lambda: self._strip.step(-1))
        bind(self, "N", self._next_candidate)


def _opened(desk: Desk, assignment_id: str) -> _Shown | None:
    case = open_case(desk, assignment_id)
    if case is None:
        return None
    pictures = (candidate_picture(desk, assignment_id, case.case_id, each) for each in case.candidates)
    return _Shown(case, tuple(pictures))
