"""How far a candidate is supported as the same person, for each of the list; and who is called, or nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.training.exercises import INSUFFICIENT, NEUTRAL
from app.gui.language import worded
from app.gui.widgets.layouts import button, column, label
from app.services.casework.examining import CONCLUSIONS


def rating_words(rating: int) -> str:
    """Return the words of a step of the scale, 1 to 7, or of 0 for insufficient; the latter are the last."""
    return CONCLUSIONS[rating - 1]


class RatingPanel(QWidget):
    """The scale as buttons with their figure keys, 1 to 7 and 0, and the call (P).

    Signals:
        rated(): a rating or the call changed, by hand.
    """

    rated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates: tuple[str, ...] = ()
        self._ratings: dict[str, int] = {}
        self._called: str | None = None
        self._current: str | None = None
        self._buttons: dict[int, QPushButton] = {}
        for rating in (*range(1, len(CONCLUSIONS)), INSUFFICIENT):
            self._add(rating)
        self._call = button(self.tr("P  Possible: the same person"), parent=self)
        self._call.setObjectName("call_possible")
        self._call.setCheckable(True)
        self._call.clicked.connect(self.call)
        self._state = label("", "secondary", wrap=True, parent=self)
        self._state.setObjectName("rating_state")
        heading = label(self.tr("What the pictures support"), "section", parent=self)
        self.setLayout(column(heading, *self._buttons.values(), self._call, self._state, 1, gap=4))
        self._tell()

    def set_candidates(self, candidates: Sequence[str]) -> None:
        """Begin a case: nobody is rated, nobody is called."""
        self._candidates, self._ratings, self._called, self._current = tuple(candidates), {}, None, None
        self._tell()

    def show_candidate(self, candidate: str) -> None:
        """Show what is answered for one candidate."""
        self._current = candidate
        self._tell()

    def show_answer(self, ratings: Mapping[str, int], called: str | None) -> None:
        """Show what was answered before."""
        self._ratings, self._called = dict(ratings), called
        self._tell()

    def rate(self, rating: int) -> None:
        """Rate the current candidate; a rating without support takes a call back."""
        if self._current is None or not self.isEnabled():
            return
        self._ratings[self._current] = rating
        if self._called == self._current and rating <= NEUTRAL:
            self._called = None
        self._tell()
        self.rated.emit()

    def call(self) -> None:
        """Call the current candidate possible, or take that back; needs a rating that supports it."""
        if self._current is None or not self.isEnabled():
            return
        if self._called == self._current:
            self._called = None
        elif self._ratings.get(self._current, INSUFFICIENT) > NEUTRAL:
            self._called = self._current
        self._tell()
        self.rated.emit()

    def ratings(self) -> dict[str, int]:
        """Return the ratings so far, by candidate."""
        return dict(self._ratings)

    def called(self) -> str | None:
        """Return who is called possible."""
        return self._called

    def left(self) -> int:
        """Return how many candidates are not rated."""
        return len(self._candidates) - len(self._ratings)

    def is_rated(self, candidate: str) -> bool:
        """Whether a candidate is rated."""
        return candidate in self._ratings

    def _add(self, rating: int) -> None:
        made = button(f"{rating}  {worded(rating_words(rating))}", parent=self)
        made.setObjectName(f"rate_{rating}")
        made.setCheckable(True)
        made.clicked.connect(lambda: self.rate(rating))
        self._buttons[rating] = made

    def _tell(self) -> None:
        given = self._ratings.get(self._current) if self._current is not None else None
        for rating, made in self._buttons.items():
            with QSignalBlocker(made):
                made.setChecked(given == rating)
            made.setEnabled(self._current is not None)
        with QSignalBlocker(self._call):
            self._call.setChecked(self._called is not None and self._called == self._current)
        self._call.setEnabled(given is not None and given > NEUTRAL)
        self._state.setText(self._words())

    def _words(self) -> str:
        if not self._candidates:
            return ""
        rated = self.tr("{0} of {1} rated").format(len(self._ratings), len(self._candidates))
        if self._called is None:
            return self.tr("{0} · nobody called").format(rated)
        place = self._candidates.index(self._called) + 1
        return self.tr("{0} · candidate {1} called").format(rated, place)
