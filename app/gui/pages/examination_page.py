"""The examination, in either seat: the probe alone, then the candidates, an answer for each, the lock; then names."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.casework.review import OUTCOME_WORDS, Finding, Seat
from app.domain.gallery.validation import Expectation
from app.domain.progress import Progress
from app.domain.records import UnmaskedCandidate
from app.gui.examining.analysing import Analysing
from app.gui.examining.comparing import judged_words
from app.gui.examining.comparison_work import ComparisonWork
from app.gui.examining.drafting import Drafting
from app.gui.examining.probe_showing import ProbeShowing
from app.gui.interest import InterestChoice
from app.gui.language import in_sentence
from app.gui.page import Context, Page
from app.gui.page_frame import focus_action
from app.gui.places import Place, Station
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.expectation import ExpectationLine
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row, rule
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.unmasked_view import UnmaskedView
from app.services.casework import examining, verifying
from app.services.casework.examining import Sitting
from app.services.casework.expecting import expectation_of_search

_BEGINNING_PX = 480
"""Width of the words before a verification: some seventy letters in a line."""


class ExaminationPage(Page):
    """One examiner's examination. Before the lock it is given, and holds, nothing that names or ranks anybody."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._sitting: Sitting | None = None
        self._finding: Finding | None = None
        self._work: Analysing | ComparisonWork | None = None
        self._is_hidden = False
        self._build()
        self._probe = ProbeShowing(self)
        self._drafting = Drafting(self)

    # Page

    def open_page(self) -> None:
        if self.place.examination_id is not None:
            self._load(self.place.examination_id)
        elif self.place.search_id is not None:
            self._heading.setText(self.tr("Verification (blind)"))
            self._stack.setCurrentWidget(self._beginning)
            self._show_action(self._begin)
            self._interest.begin(self.place.request_id)
            self._tell_begin()

    def leave_question(self) -> str | None:
        return None if self._work is None or self._finding is not None else self._work.leave_question()

    def hide_pictures(self, hidden: bool) -> None:
        self._is_hidden = hidden
        if isinstance(self._work, ComparisonWork):
            self._work.bench.hide_content(hidden)
        elif self._work is not None:
            self._work.view.probe.hide_content(hidden)

    # Opening

    def _on_begin(self) -> None:
        search_id = self.place.search_id
        if search_id is None:
            return
        self._begin.set_blocked(self.tr("Taking the seat"))

        def take(_: Progress) -> str:
            self._interest.record()
            return verifying.take_verification(self.context.desk, search_id)

        self.work(self.tr("taking the verification"), take, self._load, lambda _: self._tell_begin())

    def _tell_begin(self) -> None:
        reason = self._interest.reason()
        self._begin.set_blocked(reason, self._interest.take_hand if reason else None)

    def _load(self, examination_id: str) -> None:
        self.work(
            self.tr("opening the examination"),
            lambda _: examining.sitting(self.context.desk, examination_id),
            self._on_sitting,
        )

    def _reload(self) -> None:
        if self._sitting is not None:
            self._load(self._sitting.examination_id)

    def _on_sitting(self, sitting: Sitting) -> None:
        self._sitting, self._finding = sitting, sitting.finding
        first = sitting.seat is Seat.FIRST
        self._heading.setText(self.tr("Examination") if first else self.tr("Verification (blind)"))
        self._subject.setText(self.tr("Request {0} · probe {1}").format(sitting.request_number, sitting.probe_mark))
        if sitting.analysed or sitting.finding is not None:
            self._compare(sitting)
        else:
            self._analyse(sitting)

    def _analyse(self, sitting: Sitting) -> None:
        work = Analysing(self, self._open)
        work.recorded.connect(self._reload)
        self._take_up(work, work.view)
        self._show_action(self._open)
        self._probe.begin_analysis(sitting, work.view.probe)
        work.begin(sitting)
        self._drafting.begin(sitting, work)

    def _compare(self, sitting: Sitting) -> None:
        """Make the bench, and lay it out once the validation is read: both in one turn would hold the window."""
        work = ComparisonWork(self, self._lock, self._notice.show_sentence)
        work.locked.connect(self._on_locked)
        self._nobody.clicked.connect(work.close_without)

        def go_on(expectation: Expectation) -> None:
            self._expectation.set_expectation(expectation)
            self._lay_out(work, sitting)

        self.work(
            self.tr("reading the validation"),
            lambda _: expectation_of_search(self.context.desk, sitting.search_id),
            go_on,
            lambda _: self._lay_out(work, sitting),
            quiet=True,
        )

    def _lay_out(self, work: ComparisonWork, sitting: Sitting) -> None:
        self._take_up(work, work.bench)
        self._show_action(self._lock)
        self._probe.begin_comparison(sitting, work.bench)
        work.begin(sitting)
        self._drafting.begin(sitting, work)
        if sitting.finding is not None:
            self._turn_over(sitting.finding)
        work.bench.pane.left.setFocus()

    def _take_up(self, work: Analysing | ComparisonWork, view: QWidget) -> None:
        """Show what is worked in from now on."""
        self._work = work
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.hide_pictures(self._is_hidden)

    # After the lock

    def _on_locked(self, finding: Finding) -> None:
        self._finding = finding
        self._drafting.drop()
        self._turn_over(finding)

    def _turn_over(self, finding: Finding) -> None:
        self._show_action(self._unmask)
        focus_action(self._unmask)
        words = self.tr("Locked: {0}. Ranks and names open with the next step.")
        self._notice.show_sentence(words.format(in_sentence(OUTCOME_WORDS[finding.outcome])), Tone.INFO)

    def _on_unmask(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        desk, examination_id = self.context.desk, sitting.examination_id

        def unmask(_: Progress) -> tuple[list[UnmaskedCandidate], dict[str, str]]:
            candidates = examining.unmask(desk, examination_id)
            return candidates, judged_words(desk, examination_id, [each.candidate_id for each in candidates])

        self._unmask.set_blocked(self.tr("Opening"))
        self.work(
            self.tr("showing ranks and names"),
            unmask,
            self._on_unmasked,
            lambda _: self._unmask.set_blocked(None),
        )

    def _on_unmasked(self, shown: tuple[list[UnmaskedCandidate], dict[str, str]]) -> None:
        self._notice.clear()
        view = UnmaskedView()
        self._stack.addWidget(view)
        view.set_candidates(*shown)
        self._stack.setCurrentWidget(view)
        self._show_action(self._back)
        view.follow()

    # Making

    def _build(self) -> None:
        self._notice = Notice(self)
        self._heading = label(self.tr("Examination"), "page", parent=self)
        self._subject = label("", "secondary", parent=self)
        self._heading.setObjectName("examination_heading")
        self._beginning = self._make_beginning()
        nothing = EmptyState(
            self.tr("No examination is open here"), self.tr("Open one of your own from the queue, or make a search.")
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(nothing)
        self._stack.addWidget(self._beginning)
        head = row(self._heading, self._subject, 1, gap=16)
        self._expectation = ExpectationLine(self)
        body = column(self._notice, head, self._expectation, self._stack, gap=8)
        body.setStretch(3, 1)
        body.setContentsMargins(16, 12, 16, 0)
        self.setLayout(column(body, rule(self), *self._make_actions(), gap=0))
        self._show_action(None)

    def _make_beginning(self) -> QWidget:
        beginning = QWidget(self)
        title = label(self.tr("A second look, blind"), "section", parent=beginning)
        words = label(
            self.tr(
                "You examine the same probe and the same list as another examiner, in an order of your own. You are "
                "not told what was decided before, and nobody is told what you decide before you lock it. Every "
                "candidate needs your answer. Once you begin, the seat is yours."
            ),
            "secondary", wrap=True, parent=beginning,
        )  # fmt: skip
        words.setFixedWidth(_BEGINNING_PX)
        self._interest = InterestChoice(self, beginning)
        self._interest.changed.connect(self._tell_begin)
        middle = row(1, column(title, words, self._interest, gap=16), 1)
        beginning.setLayout(column(2, middle, 3))
        return beginning

    def _make_actions(self) -> tuple[NextAction, ...]:
        self._begin = NextAction(self.tr("Begin verification"), "Ctrl+Return", self)
        self._open = NextAction(self.tr("Open the candidates"), "Ctrl+Return", self)
        self._lock = NextAction(self.tr("Lock decision"), "Ctrl+L", self)
        self._unmask = NextAction(self.tr("Show ranks and names"), "Ctrl+Return", self)
        self._back = NextAction(self.tr("Back to the queue"), "Ctrl+Return", self)
        self._begin.triggered.connect(self._on_begin)
        self._unmask.triggered.connect(self._on_unmask)
        self._back.triggered.connect(lambda: self.moved.emit(Place(Station.QUEUE)))
        self._actions = {
            self._begin: "begin_verification",
            self._open: "open_candidates",
            self._lock: "lock_decision",
            self._unmask: "show_ranks",
            self._back: "back_to_queue",
        }
        for action, name in self._actions.items():
            name_action(action, name)
        self._nobody = self._lock.add_other(self.tr("No possible match…"))
        self._nobody.setObjectName("no_possible_match")
        return tuple(self._actions)

    def _show_action(self, shown: NextAction | None) -> None:
        for action in self._actions:
            action.setVisible(action is shown)
