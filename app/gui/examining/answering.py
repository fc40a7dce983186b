"""From candidate to candidate: opens their pictures, takes an answer for each, and keeps what is not recorded yet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.domain.casework.media import Pixels
from app.domain.casework.review import Answer
from app.gui.examining.answer_recorder import AnswerRecorder
from app.gui.examining.candidate_opener import CandidateOpener
from app.gui.models.strip_model import StripCell
from app.gui.page import Page
from app.gui.widgets.answer_book import AnswerBook
from app.gui.widgets.answer_panel import Draft
from app.gui.widgets.bench import Bench, Shot
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.moments import day_words
from app.services.casework import examining
from app.services.casework.examining import Sitting
from app.services.casework.photos import CandidatePicture


class Answering(QObject):
    """The candidates of one examination.

    Args:
        page: whose background work it is.
        bench: where they are looked at.

    Attributes:
        book: what is answered so far.
        shown: place of the candidate whose pictures lie on the bench, None while they are opened.

    Signals:
        changed(): an answer, or what is not recorded of one.
        leaving(): another candidate was chosen; the one on the bench goes.
        chosen(): the bench waits for the pictures of another candidate.
        opened(): they lie on the bench.
    """

    changed = Signal()
    chosen = Signal()
    leaving = Signal()
    opened = Signal()

    def __init__(self, page: Page, bench: Bench) -> None:
        super().__init__(page)
        self._page, self._bench = page, bench
        self._sitting: Sitting | None = None
        self._locked = False
        self._opener: CandidateOpener | None = None
        self._recorder: AnswerRecorder | None = None
        self.book = AnswerBook()
        self.shown: int | None = None
        bench.pane.aid_used.connect(self.note_aid)
        bench.strip.chosen.connect(self._on_chosen)
        bench.answers.given.connect(self._on_given)
        bench.answers.edited.connect(self._on_edited)

    # The whole list

    def begin(self, sitting: Sitting) -> None:
        """Lay the candidates of an examination on the strip, and open the first that is not answered."""
        self._sitting, self._locked = sitting, sitting.finding is not None
        candidates = sitting.candidates
        answers = {each.id: each.answer for each in candidates if each.answer is not None}
        self.book = AnswerBook(
            [each.id for each in candidates], answers, [each.id for each in candidates if each.viewed]
        )
        self._opener = CandidateOpener(self._page, sitting)
        self._opener.opened.connect(self._on_opened)
        self._recorder = AnswerRecorder(self._page, sitting.examination_id)
        self._recorder.recorded.connect(self._on_recorded)
        self._recorder.refused.connect(self._on_refused)
        self._bench.strip.set_cells([StripCell(answered=each.id in answers, opened=each.viewed) for each in candidates])
        desk, examination_id = self._page.context.desk, sitting.examination_id
        self._page.work(
            self.tr("opening the candidates"),
            lambda _: examining.thumbnails(desk, examination_id),
            self._on_thumbnails,
        )
        self._bench.strip.set_current(self._bench.strip.next_unanswered() or 0)

    def close_answers(self) -> None:
        """Take no more answers: the decision is locked."""
        self._locked = True
        self._bench.answers.set_open(False)

    def rule_out_rest(self) -> None:
        """Show that every candidate without an answer was answered 'not this person'."""
        self.book.rule_out_rest()
        for place in range(self._bench.strip.count()):
            self._bench.strip.set_answered(place)
        key = self.current_key()
        if key is not None:
            self._bench.answers.show_candidate(self.book.answers[key])
        self.changed.emit()

    def is_locked(self) -> bool:
        """Whether the decision is locked."""
        return self._locked

    def is_recording(self) -> bool:
        """Whether an answer is still on its way into the records."""
        return self._recorder is not None and self._recorder.is_busy()

    def is_unrecorded(self) -> bool:
        """Whether something was chosen or written that is not recorded."""
        return bool(self.drafts())

    def drafts(self) -> dict[str, Draft]:
        """Return what was chosen or written and is not recorded, by candidate."""
        found = dict(self.book.drafts)
        key = self.shown_key()
        if key is not None and not self._locked and self._bench.answers.is_changed():
            found[key] = self._bench.answers.draft()
        return found

    def restore(self, drafts: Mapping[str, Draft]) -> None:
        """Take up what had been chosen or written."""
        self.book.drafts |= {key: each for key, each in drafts.items() if key in self.book.candidates}
        key = self.current_key()
        if key in self.book.drafts:
            self._bench.answers.show_candidate(self.book.answers.get(key), self.book.drafts.pop(key))
        self.changed.emit()

    def current_key(self) -> str | None:
        """Return the id of the chosen candidate."""
        place = self._bench.strip.current()
        return None if place is None else self.book.candidates[place]

    def shown_key(self) -> str | None:
        """Return the id of the candidate whose pictures lie on the bench."""
        return None if self.shown is None else self.book.candidates[self.shown]

    def note_aid(self, aid: str) -> None:
        """Log a viewing aid for the candidate on the bench, once."""
        if self._opener is not None and self.shown is not None:
            self._opener.note_aid(self.shown, aid)

    def _on_thumbnails(self, pictures: dict[str, Pixels]) -> None:
        for place, key in enumerate(self.book.candidates):
            if key in pictures:  # nothing is left of a person who was removed from the gallery
                self._bench.strip.set_pixels(place, pictures[key])

    # From one to the next

    def leave_candidate(self) -> None:
        """Record what was chosen and is complete; keep the rest until the person comes back to it."""
        if self.shown is None or self._locked:
            return
        self.leaving.emit()
        panel = self._bench.answers
        if not panel.is_changed():
            return
        if panel.is_complete():
            self._on_given()
        else:
            self.book.drafts[self.book.candidates[self.shown]] = panel.draft()
            self.changed.emit()

    def _on_chosen(self, place: int) -> None:
        self.leave_candidate()
        self.shown = None
        self._bench.clear_candidate(self._words(place))
        key = self.book.candidates[place]
        self._bench.answers.show_candidate(self.book.answers.get(key), self.book.drafts.get(key))
        self._bench.answers.set_open(False)
        self.chosen.emit()
        if self._opener is not None:
            self._opener.want(place)

    def _on_opened(self, place: int, pictures: list[CandidatePicture]) -> None:
        self.book.opened.add(self.book.candidates[place])
        self._bench.strip.set_opened(place)
        self.shown = place
        self._bench.show_candidate([self._shot(place, each) for each in pictures])
        self._bench.answers.set_open(not self._locked)
        self.opened.emit()

    def _shot(self, place: int, seen: CandidatePicture) -> Shot:
        caption = " · ".join((self._words(place), day_words(seen.taken_on), seen.pose))
        anchor = None if seen.left_eye == seen.right_eye else Anchor.of_eyes(seen.left_eye, seen.right_eye)
        words = [day_words(seen.taken_on), seen.pose]
        if seen.is_nearest:
            words.append(self.tr("nearest in time"))
        return Shot(" · ".join(words), caption, seen.pixels, anchor, seen.photo_id)

    def _words(self, place: int) -> str:
        return self.tr("Candidate {0} of {1}").format(place + 1, len(self.book.candidates))

    # Answers

    def _on_edited(self) -> None:
        self.changed.emit()

    def _on_given(self) -> None:
        draft = self._bench.answers.draft()
        if self._recorder is None or self.shown is None or draft.choice is None:
            return
        key = self.book.candidates[self.shown]
        self.book.drafts.pop(key, None)
        self._recorder.record(Answer(key, draft.choice, draft.note))
        self.changed.emit()

    def _on_recorded(self, given: Answer) -> None:
        self.book.answers[given.candidate_id] = given
        place = self.book.candidates.index(given.candidate_id)
        self._bench.strip.set_answered(place)
        if place == self._bench.strip.current():
            self._bench.answers.set_recorded(given)
        self.changed.emit()

    def _on_refused(self, given: Answer) -> None:
        if given.candidate_id != self.current_key():
            self.book.drafts[given.candidate_id] = Draft(given.disposition, given.note)
        self.changed.emit()
