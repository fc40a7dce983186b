"""The end of an examination: nobody in one action, the lock, and ranks and names after it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.casework.review import OUTCOME_WORDS, Finding, Outcome
from app.gui.examining.answering import Answering
from app.gui.examining.comparing import Comparing
from app.gui.language import in_sentence, worded
from app.gui.page import Page
from app.gui.widgets.bench import Bench
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Tone
from app.services.casework import examining
from app.services.casework.examining import Sitting, goes_with


class Closing(QObject):
    """Says what still stands before the lock, and locks.

    Args:
        page: whose background work it is.
        bench: with conclusion and grounds.
        answering: what is answered so far.
        action: "Lock decision", which it blocks with the reason.
        comparing: what is judged feature by feature.
        say: tells a sentence on the page.

    Signals:
        locked(Finding): the decision is in the records.
    """

    locked = Signal(object)

    def __init__(
        self,
        page: Page,
        bench: Bench,
        answering: Answering,
        action: NextAction,
        comparing: Comparing,
        say: Callable[[str, Tone], None],
    ) -> None:
        super().__init__(page)
        self._page, self._bench, self._answering, self._action = page, bench, answering, action
        self._comparing, self._say = comparing, say
        self._locks_next = False
        self._sitting: Sitting | None = None
        answering.changed.connect(self.tell)
        comparing.changed.connect(self.tell)
        bench.conclusion.changed.connect(self.tell)
        action.triggered.connect(self._on_lock)

    def begin(self, sitting: Sitting) -> None:
        """Take up an examination."""
        self._sitting = sitting
        if sitting.finding is not None:
            self._bench.conclusion.show_locked(sitting.conclusion or "", sitting.grounds or "")

    def tell(self) -> None:
        """Say beside the lock what is missing."""
        reason, resolve = self._obstacle()
        self._action.set_blocked(reason, resolve)
        if self._locks_next and not self._is_recording():
            self._locks_next = False
            self._ask_lock()

    def _is_recording(self) -> bool:
        return self._answering.is_recording() or self._comparing.is_recording()

    def _obstacle(self) -> tuple[str | None, Callable[[], None] | None]:
        """Return what stands before the lock, and what goes there; nothing when nothing does."""
        if self._is_recording():
            return self.tr("An answer is being recorded"), None
        book = self._answering.book
        if (reason := book.lock_reason()) is not None:
            place = book.first_open()
            return reason, None if place is None else partial(self._bench.strip.set_current, place)
        for number in book.possible():
            if (reason := self._comparing.lock_reason(number)) is not None:
                return reason, partial(self._to_features, number)
        return self._bench.conclusion.reason(grounds_due=bool(book.possible())), self._bench.write_conclusion

    def _to_features(self, number: int) -> None:
        self._bench.strip.set_current(number - 1)
        self._bench.compare_features()

    # No possible match

    def close_without(self) -> None:
        """Answer whoever is left as 'not this person', after asking; or say why that cannot be."""
        self._answering.leave_candidate()
        book = self._answering.book
        if self._is_recording():
            self._say(self.tr("An answer is still being recorded. Try again in a moment."), Tone.WARNING)
        elif (reason := book.nobody_reason()) is not None:
            self._say(reason, Tone.WARNING)
        elif rest := len(book.unanswered()):
            self._ask(rest)
        else:
            self._say(self.tr("Every candidate is answered. Choose a conclusion and lock the decision."), Tone.INFO)
            self._bench.write_conclusion()

    def _ask(self, count: int) -> None:
        counted = self.tr("1 candidate") if count == 1 else self.tr("{0} candidates").format(count)
        sentence = self.tr(
            "{0} without an answer will be answered 'Not this person'; answers you gave stay as they are. Then you "
            "choose a conclusion and lock the decision."
        ).format(counted)
        confirm(self._page, self.tr("No possible match?"), sentence, self.tr("Answer them"), self._rule_out)

    def _rule_out(self) -> None:
        sitting = self._sitting
        if sitting is not None:
            desk = self._page.context.desk
            self._page.work(
                self.tr("recording answers"),
                lambda _: examining.answer_rest_as_not_this_person(desk, sitting.examination_id),
                lambda _: self._on_ruled_out(),
            )

    def _on_ruled_out(self) -> None:
        self._answering.rule_out_rest()
        self._bench.write_conclusion()

    # The lock

    def _on_lock(self) -> None:
        self._answering.leave_candidate()
        self._locks_next = True  # as soon as what was just left is recorded
        self.tell()

    def _ask_lock(self) -> None:
        if self._action.blocked() is not None:
            return
        possible = self._answering.book.possible()
        outcome = in_sentence(OUTCOME_WORDS[Outcome.POSSIBLE_MATCH if possible else Outcome.NO_POSSIBLE_MATCH])
        who = self.tr(" (candidate {0})").format(possible[0]) if possible else ""
        sentence = self.tr(
            "Outcome: {0}{1}. Conclusion: {2}. The decision is recorded under your name and cannot be changed "
            "afterwards."
        ).format(outcome, who, worded(self._bench.conclusion.conclusion()))
        if not goes_with(self._bench.conclusion.conclusion(), possible=bool(possible)):
            sentence += " " + self.tr("This conclusion does not go with this outcome: read both again before you lock.")
        confirm(self._page, self.tr("Lock this decision?"), sentence, self.tr("Lock decision"), self._do_lock)

    def _do_lock(self) -> None:
        sitting, desk = self._sitting, self._page.context.desk
        if sitting is None:
            return
        conclusion, grounds = self._bench.conclusion.conclusion(), self._bench.conclusion.grounds()
        self._action.set_blocked(self.tr("Locking"))
        self._page.work(
            self.tr("locking the decision"),
            lambda _: examining.lock(desk, sitting.examination_id, conclusion, grounds),
            self._on_locked,
            lambda _: self.tell(),
        )

    def _on_locked(self, finding: Finding) -> None:
        panel = self._bench.conclusion
        panel.show_locked(panel.conclusion(), panel.grounds())
        self.locked.emit(finding)
