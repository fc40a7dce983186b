"""What was true in a case, and what its picture could show at all: the feedback of taught mode."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.domain.training.legibility import Legibility, legibility
from app.gui.language import worded
from app.gui.training.rating_panel import rating_words
from app.gui.widgets.layouts import column, label
from app.services.training.sitting import OpenCase, Truth


class TruthPanel(QWidget):
    """Stands in the place of the ratings once a case is answered and its truth is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = label("", "section", wrap=True, parent=self)
        self._words = label("", wrap=True, parent=self)
        self._words.setObjectName("truth_words")
        self._rated = label("", "secondary", wrap=True, parent=self)
        self._rated.setObjectName("truth_rating")
        self.setLayout(column(self._heading, self._rated, self._words, gap=8))
        self.hide()

    def tell(self, case: OpenCase, truth: Truth, called: str | None, names: Mapping[str, str]) -> None:
        """Say what was true.

        Args:
            case: that was answered.
            truth: of it.
            called: the candidate that was called, None for nobody.
            names: of the components, by key.
        """
        self._heading.setText(self.tr("That was right") if truth.right else self.tr("That was not right"))
        said = [self._person_words(case, truth, called), *self._picture_words(_legible(case, truth, names), names)]
        self._words.setText("\n\n".join(said))
        self.show()

    def show_rating(self, rating: int) -> None:
        """Say how the candidate was rated who is looked at."""
        self._rated.setText(
            self.tr("You rated this candidate: {0}").format(f"{rating}  {worded(rating_words(rating))}")
        )

    def _person_words(self, case: OpenCase, truth: Truth, called: str | None) -> str:
        places = {candidate: place for place, candidate in enumerate(case.candidates, 1)}
        if truth.true_candidate is None:
            said = self.tr("The person is not on this list.")
        else:
            said = self.tr("Candidate {0} is the same person.").format(places[truth.true_candidate])
        if called is not None and called != truth.true_candidate:
            said += " " + self.tr("You called candidate {0}, who is another person.").format(places[called])
        elif called is None and truth.true_candidate is not None:
            said += " " + self.tr("You called nobody.")
        return said

    def _picture_words(self, found: Legibility, names: Mapping[str, str]) -> list[str]:
        size = self.tr("{0} pixels lie between the eyes. Nothing finer than {1} mm can be told from noise.")
        said = [size.format(round(found.eyes_px), f"{found.finest_mm:.1f}")]
        for words, keys in (
            (self.tr("Large enough to compare: {0}."), found.legible),
            (self.tr("Too fine for this picture: {0}."), found.too_fine),
            (self.tr("Covered: {0}."), found.covered),
        ):
            if keys:
                said.append(words.format(_listed(keys, names)))
        said.append(self.tr("Go through them once more with F, on both pictures."))
        return said


def _legible(case: OpenCase, truth: Truth, names: Mapping[str, str]) -> Legibility:
    left, right = case.left_eye, case.right_eye
    return legibility(names, math.dist((left.x, left.y), (right.x, right.y)), truth.degradation)


def _listed(keys: Sequence[str], names: Mapping[str, str]) -> str:
    said = ", ".join(names[key] for key in keys)
    return said[:1] + said[1:].lower()
