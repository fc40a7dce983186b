"""What one examiner has answered so far, and what still stands before the lock; plain rules, no widget."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.casework.review import Answer, Disposition
from app.gui.widgets.answer_panel import Draft


class AnswerBook:
    """Answers by candidate, in the examiner's own order.

    Args:
        candidates: opaque ids, in the order in which they are shown.
        answers: what is recorded already.
        opened: candidates whose pictures this examiner has opened.

    Attributes:
        answers, drafts: recorded, and chosen or written but not recorded.
        opened: as above, growing.
    """

    def __init__(
        self, candidates: Iterable[str] = (), answers: Mapping[str, Answer] | None = None, opened: Iterable[str] = ()
    ) -> None:
        self.candidates = tuple(candidates)
        self.answers: dict[str, Answer] = dict(answers or {})
        self.drafts: dict[str, Draft] = {}
        self.opened = set(opened)

    def unanswered(self) -> tuple[str, ...]:
        """Return the candidates without a recorded answer."""
        return tuple(key for key in self.candidates if key not in self.answers)

    def first_open(self) -> int | None:
        """Return the place, from 0, of the first candidate that is unanswered or has a change not recorded."""
        return next(
            (n for n, key in enumerate(self.candidates) if key not in self.answers or key in self.drafts), None
        )  # fmt: skip

    def possible(self) -> tuple[int, ...]:
        """Return the numbers, from 1, of the candidates called possible."""
        return tuple(
            number
            for number, key in enumerate(self.candidates, 1)
            if key in self.answers and self.answers[key].disposition is Disposition.POSSIBLE
        )

    def rule_out_rest(self) -> None:
        """Note that every candidate without an answer was answered 'not this person'."""
        for key in self.unanswered():
            self.answers[key] = Answer(key, Disposition.NOT_THIS_PERSON)
        self.drafts.clear()

    def nobody_reason(self) -> str | None:
        """Return why the rest cannot be ruled out in one action, None when it can."""
        if self.possible():
            return _tr("You marked a candidate as possible. Change that answer first if you found nobody.")
        unseen = sum(key not in self.opened for key in self.unanswered())
        if unseen:
            counted = _tr("1 candidate was") if unseen == 1 else _tr("{0} candidates were").format(unseen)
            return _tr("{0} not opened yet. Look at every candidate before you rule them all out.").format(counted)
        return None

    def lock_reason(self) -> str | None:
        """Return what the answers lack for the lock, None when nothing."""
        open_count = len(self.unanswered())
        if open_count:
            many = _tr("{0} candidates unanswered").format(open_count)
            return _tr("1 candidate unanswered") if open_count == 1 else many
        if self.drafts:
            numbers = [str(number) for number, key in enumerate(self.candidates, 1) if key in self.drafts]
            return _tr("Candidate {0}: a change is not recorded").format(", ".join(numbers))
        possible = len(self.possible())
        if possible > 1:
            return _tr("{0} candidates are marked possible; a lead names one person").format(possible)
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswerBook", text)
