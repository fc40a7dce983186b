"""Two examinations beside each other: who, what, why, and every answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QTabWidget, QWidget

from app.domain.casework.review import DISPOSITION_WORDS, OUTCOME_WORDS, Disposition
from app.domain.records import ExaminationRecord, UnmaskedCandidate
from app.gui.language import worded
from app.gui.models.grouped_model import GroupedModel
from app.gui.models.rows_model import Column
from app.gui.page_frame import scrolled
from app.gui.widgets.conclusion_panel import capital
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.features_beside import FeaturesBeside
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.tables import Table


@dataclass(frozen=True)
class AnswerPair:
    """What both examiners answered for one candidate, who is called by a neutral number.

    Attributes:
        number: of the list, by the candidates' random ids: it says nothing of the machine's order.
        first, second: the answers.
    """

    number: int
    candidate_id: str
    first: UnmaskedCandidate
    second: UnmaskedCandidate

    @property
    def differ(self) -> bool:
        """Whether the two answers are different."""
        return self.first.disposition != self.second.disposition

    @property
    def possible(self) -> bool:
        """Whether anybody called the candidate possible."""
        return Disposition.POSSIBLE.value in {self.first.disposition, self.second.disposition}

    @property
    def telling(self) -> bool:
        """Whether anybody answered other than 'not this person'."""
        return {self.first.disposition, self.second.disposition} != {Disposition.NOT_THIS_PERSON.value}


def pair_answers(first: Sequence[UnmaskedCandidate], second: Sequence[UnmaskedCandidate]) -> tuple[AnswerPair, ...]:
    """Return the answers of two examinations of the same list side by side.

    Whoever was called possible comes first, then the answers that differ, then what was not simply ruled out; within
    these the order is the neutral one.
    """
    ones, others = ({each.candidate_id: each for each in side} for side in (first, second))
    pairs = [AnswerPair(n, key, ones[key], others[key]) for n, key in enumerate(sorted(ones), 1)]
    return tuple(sorted(pairs, key=lambda pair: (not pair.possible, not pair.differ, not pair.telling, pair.number)))


class SeatsView(QWidget):
    """Both examinations above; below, by tab, every answer of both, and the features of the candidate that is shown.

    Args:
        features: what both judged of the candidate that is shown.

    Signal `candidate_opened(str)`: id of the candidate whose photos are wanted.
    """

    candidate_opened = Signal(str)

    def __init__(self, features: FeaturesBeside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = ""
        self._first = FactsTable(self.tr("First examination"), self)
        self._second = FactsTable(self.tr("Second examination"), self)
        columns: Sequence[Column[AnswerPair]] = (
            Column(self.tr("Candidate"), lambda pair: str(pair.number)),
            Column(self.tr("First"), lambda pair: _words(pair.first)),
            Column(self.tr("Note"), lambda pair: pair.first.note),
            Column(self.tr("Second"), lambda pair: _words(pair.second)),
            Column(self.tr("Note"), lambda pair: pair.second.note),
        )
        self._model = GroupedModel(columns, lambda pair, place: pair.differ and place in (1, 3), self)
        self._table = Table(self.tr("Every answer of both"), self._model, stretched=2, parent=self)
        self._table.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self._table.setObjectName("decision_answers")
        self._table.wrap_words()
        self._table.row_opened.connect(self._on_opened)
        self._table.row_chosen.connect(self._on_opened)
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("decision_tabs")
        self._tabs.setAccessibleName(self.tr("Answers and features"))
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(self._table, self.tr("Every answer"))
        self._tabs.addTab(scrolled(features, self.tr("Features")), self.tr("Features"))
        seats = row(
            column(label(self.tr("First examination"), "section", parent=self), self._first, 1, gap=4),
            column(label(self.tr("Second, blind to the first"), "section", parent=self), self._second, 1, gap=4),
            gap=24,
        )
        for place in (0, 1):
            seats.setStretch(place, 1)
        layout = column(seats, self._tabs, gap=4)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def set_seats(
        self, first: tuple[ExaminationRecord, str], second: tuple[ExaminationRecord, str], pairs: Sequence[AnswerPair]
    ) -> None:
        """Show two examinations, each with its examiner's full name, and their answers."""
        differ = (first[0].outcome, first[0].candidate_id) != (second[0].outcome, second[0].candidate_id)
        numbers = {pair.candidate_id: pair.number for pair in pairs}
        self._first.set_facts(self._facts(*first, numbers, differ=differ))
        self._second.set_facts(self._facts(*second, numbers, differ=differ))
        self._model.set_rows(pairs)

    def show_opened(self, candidate_id: str, number: int, judged: int) -> None:
        """Say whose photos are shown above, and of how many features somebody judged them.

        Args:
            number: the candidate's neutral number.
            judged: lines that `features` holds.
        """
        first = not self._opened
        self._opened = candidate_id
        words = self.tr("Features of candidate {0} · {1}").format(number, judged)
        self._tabs.setTabText(1, words)
        if first and judged:
            self._tabs.setCurrentIndex(1)

    def _facts(self, record: ExaminationRecord, examiner: str, numbers: dict[str, int], *, differ: bool) -> list[Fact]:
        outcome = worded(OUTCOME_WORDS[record.outcome]) if record.outcome else ""
        if record.candidate_id:
            outcome = self.tr("{0}: candidate {1}").format(outcome, numbers[record.candidate_id])
        locked = record.locked_at or ""
        return [
            Fact(
                self.tr("Examiner"),
                self.tr("{0}, locked {1}").format(examiner, local_minute(locked)),
                tooltip=utc_words(locked),
            ),
            Fact(self.tr("Outcome"), outcome, kind="warning" if differ else ""),
            Fact(self.tr("Conclusion"), capital(worded(record.conclusion or ""))),
            Fact(self.tr("Grounds"), record.summary or self.tr("none written")),
        ]

    def _on_opened(self, number: int) -> None:
        pair = self._model.record(number)
        if pair is not None and pair.candidate_id != self._opened:
            self.candidate_opened.emit(pair.candidate_id)


def _words(answer: UnmaskedCandidate) -> str:
    return worded(DISPOSITION_WORDS[Disposition(answer.disposition)])
