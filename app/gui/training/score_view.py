"""A score in words: figures with their intervals, and what is missing for the others."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.training.exercise_score import ExerciseScore
from app.gui.language import worded
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.layouts import column, label
from app.reports.exercise_report import IN_BRACKETS, calibration_rows, score_rows


class ScoreView(QWidget):
    """One examiner's score; it is no league table, and holds nobody else's.

    Args:
        empty: what stands here while there is no score.
    """

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._heading = label("", "section", wrap=True, parent=self)
        self._figures = FactsTable(self.tr("Score"), self)
        self._figures.setObjectName("score_figures")
        self._brackets = label(worded(IN_BRACKETS), "caption", parent=self)
        self._scale = label(self.tr("What each step of the scale meant"), "section", parent=self)
        self._steps = FactsTable(self.tr("Calibration of the scale"), self)
        self.setLayout(column(self._heading, self._brackets, self._figures, self._scale, self._steps, 1, gap=8))
        self.clear()

    def set_score(self, examiner: str, score: ExerciseScore) -> None:
        """Show a score."""
        self._heading.setText(f"{examiner} · {score.number}")
        self._figures.set_facts([Fact(title, words) for title, words in score_rows(score)])
        steps = calibration_rows(score)
        self._steps.set_facts(
            [Fact(step, self.tr("{0} the same person ({1})").format(count, bounds)) for step, count, bounds in steps]
        )
        self._scale.setVisible(bool(steps))
        self._brackets.show()

    def clear(self) -> None:
        """Show nothing."""
        self._heading.setText(self._empty)
        self._figures.set_facts(())
        self._steps.set_facts(())
        self._scale.hide()
        self._brackets.hide()
