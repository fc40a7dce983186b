"""A score in words and figures: values with their intervals, and what is missing for the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.training.exercise_score import ExerciseScore
from app.gui import theme
from app.gui.language import worded
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.layouts import column, label
from app.gui.widgets.moments import day_words
from app.gui.widgets.plot_view import PlotView
from app.gui.widgets.text_table import TextTable
from app.reports.exercise_plots import score_plots
from app.reports.exercise_report import CASE_HEAD, IN_BRACKETS, calibration_rows, case_rows, score_rows
from app.reports.plot import Plot
from app.services.training.stating import Passing


class ScoreView(QWidget):
    """Figures of one person, or of the section as a whole; never a table of people.

    Args:
        empty: what stands here while there is nothing.
    """

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._heading = label("", "section", wrap=True, parent=self)
        self._brackets = label(worded(IN_BRACKETS), "caption", parent=self)
        self._figures = FactsTable(self.tr("Score"), self)
        self._figures.setObjectName("score_figures")
        self._parts = QVBoxLayout()
        self._parts.setSpacing(16)
        self.setLayout(column(self._heading, self._brackets, self._figures, self._parts, 1, gap=8))
        self.clear()

    def set_score(self, examiner: str, score: ExerciseScore, passing: Passing | None = None) -> None:
        """Show one exercise of one examiner, and how it stands against the section's rule."""
        self._begin(f"{examiner} · {score.number}", score_rows(score))
        if passing is not None:
            self._add_passing(passing)
        self._add_plots(score_plots(score))
        steps = calibration_rows(score)
        if steps:
            self._add_table(self.tr("What each step of the scale meant"), ("Rated", "Same person", "Interval"), steps)
        if score.scored:
            self._add_table(self.tr("Every answer"), CASE_HEAD, case_rows(score))

    def set_course(self, heading: str, rows: Sequence[tuple[str, str]], plots: Sequence[Plot]) -> None:
        """Show figures in words and drawn."""
        self._begin(heading, rows)
        self._add_plots(plots)

    def clear(self) -> None:
        """Show nothing."""
        self._empty_parts()
        theme.mark(self._heading, "secondary")
        self._heading.setText(self._empty)
        self._figures.set_facts(())
        self._brackets.hide()

    def _begin(self, heading: str, rows: Sequence[tuple[str, str]]) -> None:
        self._empty_parts()
        theme.mark(self._heading, "section")
        self._heading.setText(heading)
        self._figures.set_facts([Fact(title, words) for title, words in rows])
        self._brackets.show()

    def _add_plots(self, plots: Sequence[Plot]) -> None:
        for plot in plots:
            self._parts.addWidget(PlotView(plot, self))

    def _add_passing(self, passing: Passing) -> None:
        title = self.tr("Not passed by the section's rule")
        if passing.passed:
            title = self.tr("Passed, good until {0}").format(day_words(passing.expires_on))
        kept = {True: self.tr("kept"), False: self.tr("not kept")}
        rows = [(kept[each.kept], worded(each.words), worded(each.found)) for each in passing.conditions]
        self._add_table(title, ("Kept", "Condition", "Found"), rows)

    def _add_table(self, title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self._parts.addWidget(label(title, "section", parent=self))
        self._parts.addWidget(TextTable([worded(word) for word in head], rows, self))

    def _empty_parts(self) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
