"""The examination, in either seat: probe and candidates, an answer for each, the lock; names only after it."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.faces import Point
from app.domain.media import Pixels
from app.domain.records import UnmaskedCandidate
from app.domain.review import OUTCOME_WORDS, Answer, Finding, Outcome, Seat
from app.gui.answer_recorder import AnswerRecorder
from app.gui.candidate_opener import CandidateOpener
from app.gui.models.strip_model import StripCell
from app.gui.page import Context, Page
from app.gui.places import Place, Station
from app.gui.widgets.answer_book import AnswerBook
from app.gui.widgets.answer_panel import Draft
from app.gui.widgets.bench import Bench, Shot
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row, rule
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.unmasked_view import UnmaskedView
from app.services import examining, verifying
from app.services.examining import CONCLUSIONS, Sitting
from app.services.photos import CandidatePicture
from app.services.probes import ProbePicture, probe_picture


class ExaminationPage(Page):
    """One examiner's examination. Before the lock it is given, and holds, nothing that names or ranks anybody."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._sitting: Sitting | None = None
        self._book = AnswerBook()
        self._finding: Finding | None = None
        self._shown: int | None = None
        self._opener: CandidateOpener | None = None
        self._recorder: AnswerRecorder | None = None
        self._build()

    # Page

    def open_page(self) -> None:
        if self.place.examination_id is not None:
            self._load(self.place.examination_id)
        elif self.place.search_id is not None:
            self._heading.setText(self.tr("Verification (blind)"))
            self._stack.setCurrentWidget(self._beginning)
            self._show_action(self._begin)

    def leave_question(self) -> str | None:
        if self._sitting is None or self._finding is not None:
            return None
        if self._book.drafts or self._bench.answers.is_changed():
            return self.tr("An answer or a note of yours is not recorded yet. Leave all the same?")
        if self._bench.conclusion.is_begun():
            return self.tr("Your conclusion and grounds are kept only with the lock. Leave all the same?")
        return None

    def hide_pictures(self, hidden: bool) -> None:
        self._bench.hide_content(hidden)

    # Opening

    def _on_begin(self) -> None:
        search_id = self.place.search_id
        if search_id is None:
            return
        self._begin.set_blocked(self.tr("Taking the seat"))
        self.work(
            self.tr("taking the verification"),
            lambda _: verifying.take_verification(self.context.desk, search_id),
            self._load,
            lambda _: self._begin.set_blocked(None),
        )

    def _load(self, examination_id: str) -> None:
        self.work(
            self.tr("opening the examination"),
            lambda _: examining.sitting(self.context.desk, examination_id),
            self._on_sitting,
        )

    def _on_sitting(self, sitting: Sitting) -> None:
        self._sitting, self._finding = sitting, sitting.finding
        candidates = sitting.candidates
        answers = {each.id: each.answer for each in candidates if each.answer is not None}
        opened = [each.id for each in candidates if each.viewed]
        self._book = AnswerBook([each.id for each in candidates], answers, opened)
        self._opener = CandidateOpener(self, sitting)
        self._opener.opened.connect(self._on_opened)
        self._recorder = AnswerRecorder(self, sitting.examination_id)
        self._recorder.recorded.connect(self._on_recorded)
        self._recorder.refused.connect(self._on_refused)
        first = sitting.seat is Seat.FIRST
        self._heading.setText(self.tr("Examination") if first else self.tr("Verification (blind)"))
        self._subject.setText(self.tr("Request {0} · probe {1}").format(sitting.request_number, sitting.probe_mark))
        self._stack.setCurrentWidget(self._bench)
        self._bench.strip.set_cells([StripCell(answered=each.id in answers) for each in candidates])
        self._load_pictures(sitting)
        if self._finding is not None:
            self._bench.conclusion.show_locked(sitting.conclusion or "", sitting.grounds or "")
            self._turn_over(self._finding)
        else:
            self._show_action(self._lock)
            self._tell_lock()
        self._bench.strip.set_current(self._bench.strip.next_unanswered() or 0)
        self._bench.pane.left.setFocus()

    def _load_pictures(self, sitting: Sitting) -> None:
        desk = self.context.desk
        self.work(self.tr("opening the probe"), lambda _: probe_picture(desk, sitting.probe_id), self._on_probe)
        self.work(
            self.tr("opening the candidates"),
            lambda _: examining.thumbnails(desk, sitting.examination_id),
            self._on_thumbnails,
        )

    def _on_probe(self, probe: ProbePicture) -> None:
        record = probe.record
        caption = self.tr("{0} · Original · {1} frame {2}").format(record.mark, probe.exhibit, record.frame_index)
        self._bench.pane.set_first(probe.pixels, caption, _anchor(probe.left_eye, probe.right_eye))

    def _on_thumbnails(self, pictures: dict[str, Pixels]) -> None:
        for place, key in enumerate(self._book.candidates):
            self._bench.strip.set_pixels(place, pictures[key])

    # From candidate to candidate

    def _on_chosen(self, place: int) -> None:
        self._leave_candidate()
        self._shown = None
        self._bench.clear_candidate(self._candidate_words(place))
        key = self._book.candidates[place]
        self._bench.answers.show_candidate(self._book.answers.get(key), self._book.drafts.get(key))
        self._bench.answers.set_open(False)
        if self._opener is not None:
            self._opener.want(place)

    def _leave_candidate(self) -> None:
        """Record what was chosen and is complete; keep the rest until the person comes back to it."""
        panel = self._bench.answers
        if self._shown is None or self._finding is not None or not panel.is_changed():
            return
        if panel.is_complete():
            self._on_given()
        else:
            self._book.drafts[self._book.candidates[self._shown]] = panel.draft()
            self._tell_lock()

    def _on_opened(self, place: int, pictures: list[CandidatePicture]) -> None:
        self._book.opened.add(self._book.candidates[place])
        self._shown = place
        self._bench.show_candidate([self._shot(place, each) for each in pictures])
        self._bench.answers.set_open(self._finding is None)

    def _shot(self, place: int, seen: CandidatePicture) -> Shot:
        caption = " · ".join((self._candidate_words(place), seen.taken_on, seen.pose))
        return Shot(seen.taken_on, caption, seen.pixels, _anchor(seen.left_eye, seen.right_eye))

    def _on_aid(self, aid: str) -> None:
        if self._opener is not None and self._shown is not None:
            self._opener.note_aid(self._shown, aid)

    # Answers

    def _on_given(self) -> None:
        draft = self._bench.answers.draft()
        if self._recorder is None or self._shown is None or draft.choice is None:
            return
        key = self._book.candidates[self._shown]
        self._book.drafts.pop(key, None)
        self._recorder.record(Answer(key, draft.choice, draft.note))
        self._tell_lock()

    def _on_recorded(self, given: Answer) -> None:
        self._book.answers[given.candidate_id] = given
        place = self._book.candidates.index(given.candidate_id)
        self._bench.strip.set_answered(place)
        if place == self._bench.strip.current():
            self._bench.answers.set_recorded(given)
        self._tell_lock()

    def _on_refused(self, given: Answer) -> None:
        if given.candidate_id != self._current_key():
            self._book.drafts[given.candidate_id] = Draft(given.disposition, given.note)
        self._tell_lock()

    def _current_key(self) -> str | None:
        place = self._bench.strip.current()
        return None if place is None else self._book.candidates[place]

    def _is_recording(self) -> bool:
        return self._recorder is not None and self._recorder.is_busy()

    # No possible match

    def _on_nobody(self) -> None:
        self._leave_candidate()
        if self._is_recording():
            self._say(self.tr("An answer is still being recorded. Try again in a moment."))
        elif (reason := self._book.nobody_reason()) is not None:
            self._say(reason)
        elif rest := len(self._book.unanswered()):
            self._ask_nobody(rest)
        else:
            self._say(self.tr("Every candidate is answered. Choose a conclusion and lock the decision."), Tone.INFO)
            self._bench.conclusion.choose()

    def _ask_nobody(self, count: int) -> None:
        counted = self.tr("1 candidate") if count == 1 else self.tr("{0} candidates").format(count)
        sentence = self.tr(
            "{0} without an answer will be answered 'Not this person'; answers you gave stay as they are. Then you "
            "choose a conclusion and lock the decision."
        ).format(counted)
        confirm(self, self.tr("No possible match?"), sentence, self.tr("Answer them"), self._rule_out)

    def _rule_out(self) -> None:
        sitting = self._sitting
        if sitting is not None:
            self.work(
                self.tr("recording answers"),
                lambda _: examining.answer_rest_as_not_this_person(self.context.desk, sitting.examination_id),
                lambda _: self._on_ruled_out(),
            )

    def _on_ruled_out(self) -> None:
        self._book.rule_out_rest()
        for place in range(self._bench.strip.count()):
            self._bench.strip.set_answered(place)
        key = self._current_key()
        if key is not None:
            self._bench.answers.show_candidate(self._book.answers[key])
        self._tell_lock()
        self._bench.conclusion.choose()

    # The lock

    def _on_lock(self) -> None:
        self._leave_candidate()
        if self._lock.blocked() is not None:
            return
        possible = self._book.possible()
        outcome = OUTCOME_WORDS[Outcome.POSSIBLE_MATCH if possible else Outcome.NO_POSSIBLE_MATCH]
        who = self.tr(" (candidate {0})").format(possible[0]) if possible else ""
        sentence = self.tr(
            "Outcome: {0}{1}. Conclusion: {2}. The decision is recorded under your name and cannot be changed "
            "afterwards."
        ).format(outcome.lower(), who, self._bench.conclusion.conclusion())
        confirm(self, self.tr("Lock this decision?"), sentence, self.tr("Lock decision"), self._do_lock)

    def _do_lock(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        conclusion, grounds = self._bench.conclusion.conclusion(), self._bench.conclusion.grounds()
        self._lock.set_blocked(self.tr("Locking"))
        self.work(
            self.tr("locking the decision"),
            lambda _: examining.lock(self.context.desk, sitting.examination_id, conclusion, grounds),
            self._on_locked,
            lambda _: self._tell_lock(),
        )

    def _on_locked(self, finding: Finding) -> None:
        self._finding = finding
        panel = self._bench.conclusion
        panel.show_locked(panel.conclusion(), panel.grounds())
        self._turn_over(finding)

    def _tell_lock(self) -> None:
        self._lock.set_blocked(self._lock_reason())

    def _lock_reason(self) -> str | None:
        if self._is_recording():
            return self.tr("An answer is being recorded")
        reason = self._book.lock_reason()
        return reason or self._bench.conclusion.reason(grounds_due=bool(self._book.possible()))

    # After the lock

    def _turn_over(self, finding: Finding) -> None:
        self._bench.answers.set_open(False)
        self._show_action(self._unmask)
        words = self.tr("Locked: {0}. Ranks and names open with the next step.")
        self._say(words.format(OUTCOME_WORDS[finding.outcome].lower()), Tone.INFO)

    def _on_unmask(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        self._unmask.set_blocked(self.tr("Opening"))
        self.work(
            self.tr("showing ranks and names"),
            lambda _: examining.unmask(self.context.desk, sitting.examination_id),
            self._on_unmasked,
            lambda _: self._unmask.set_blocked(None),
        )

    def _on_unmasked(self, candidates: list[UnmaskedCandidate]) -> None:
        self._notice.clear()
        self._unmasked.set_candidates(candidates)
        self._stack.setCurrentWidget(self._unmasked)
        self._show_action(self._back)
        self._unmasked.follow()

    # Words and making

    def _candidate_words(self, place: int) -> str:
        return self.tr("Candidate {0} of {1}").format(place + 1, len(self._book.candidates))

    def _say(self, sentence: str, tone: Tone = Tone.WARNING) -> None:
        self._notice.show_sentence(sentence, tone)

    def _build(self) -> None:
        self._notice = Notice(self)
        self._heading = label(self.tr("Examination"), "page", parent=self)
        self._subject = label("", "secondary", parent=self)
        self._heading.setObjectName("examination_heading")
        self._bench = Bench(CONCLUSIONS, self)
        self._bench.set_watermark(self.context.watermark)
        self._bench.pane.aid_used.connect(self._on_aid)
        self._bench.strip.chosen.connect(self._on_chosen)
        self._bench.answers.given.connect(self._on_given)
        self._bench.answers.edited.connect(self._tell_lock)
        self._bench.conclusion.changed.connect(self._tell_lock)
        self._unmasked = UnmaskedView(self)
        self._beginning = self._make_beginning()
        nothing = EmptyState(
            self.tr("No examination is open here"), self.tr("Open one of your own from the queue, or make a search.")
        )
        self._stack = QStackedWidget(self)
        for each in (nothing, self._beginning, self._bench, self._unmasked):
            self._stack.addWidget(each)
        head = row(self._heading, self._subject, 1, gap=16)
        body = column(self._notice, head, self._stack, gap=8)
        body.setStretch(2, 1)
        body.setContentsMargins(16, 12, 16, 0)
        self.setLayout(column(body, rule(self), *self._make_actions(), gap=0))
        self._show_action(None)

    def _make_beginning(self) -> EmptyState:
        return EmptyState(
            self.tr("A second look, blind"),
            self.tr(
                "You examine the same probe and the same list as another examiner, in an order of your own. You are "
                "not told what was decided before, and nobody is told what you decide before you lock it. Every "
                "candidate needs your answer. Once you begin, the seat is yours."
            ),
        )

    def _make_actions(self) -> tuple[NextAction, ...]:
        self._begin = NextAction(self.tr("Begin verification"), parent=self)
        self._lock = NextAction(self.tr("Lock decision"), "Ctrl+L", self)
        self._unmask = NextAction(self.tr("Show ranks and names"), parent=self)
        self._back = NextAction(self.tr("Back to the queue"), parent=self)
        self._actions = {
            self._begin: ("begin_verification", self._on_begin),
            self._lock: ("lock_decision", self._on_lock),
            self._unmask: ("show_ranks", self._on_unmask),
            self._back: ("back_to_queue", lambda: self.moved.emit(Place(Station.QUEUE))),
        }
        for action, (name, act) in self._actions.items():
            name_action(action, name)
            action.triggered.connect(act)
        nobody = self._lock.add_other(self.tr("No possible match…"))
        nobody.setObjectName("no_possible_match")
        nobody.clicked.connect(self._on_nobody)
        return tuple(self._actions)

    def _show_action(self, shown: NextAction | None) -> None:
        for action in self._actions:
            action.setVisible(action is shown)


def _anchor(left_eye: Point, right_eye: Point) -> Anchor | None:
    return None if left_eye == right_eye else Anchor.of_eyes(left_eye, right_eye)
