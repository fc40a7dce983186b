"""After the lock: both orders beside each other, and who the followed candidate is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.casework.review import DISPOSITION_WORDS, Disposition
from app.domain.records import UnmaskedCandidate
from app.gui.language import worded
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.order_compare import OrderCompare, OrderRow

_DETAIL_PX = 280


class UnmaskedView(QWidget):
    """The person's order, the machine's order, and one candidate in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates: dict[str, UnmaskedCandidate] = {}
        self._judged: dict[str, str] = {}
        self._orders = OrderCompare(self)
        self._orders.setObjectName("orders")
        self._orders.row_chosen.connect(self._on_chosen)
        area = QScrollArea(self)
        area.setWidget(self._orders)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is inside has it
        self._facts = FactsTable(self.tr("The candidate that is followed"), self)
        detail = QWidget(self)
        detail.setMinimumWidth(200)
        detail.setMaximumWidth(_DETAIL_PX)
        detail.setLayout(column(label(self.tr("Candidate"), "section", parent=detail), self._facts, 1, gap=12))
        layout = row(area, detail, gap=16)
        layout.setStretch(0, 3)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def set_candidates(self, candidates: Sequence[UnmaskedCandidate], judged: Mapping[str, str]) -> None:
        """Show a locked list; the one called possible is followed, or else the first of the person's order.

        Args:
            candidates: in any order.
            judged: by candidate, what the person said feature by feature, in words.
        """
        self._judged = dict(judged)
        self._candidates = {each.candidate_id: each for each in candidates}
        self._orders.set_rows([self._row(each) for each in candidates])
        first = sorted(candidates, key=lambda each: (each.disposition != Disposition.POSSIBLE, each.own_position))
        if first:
            self._orders.set_current(first[0].candidate_id)

    def follow(self) -> None:
        """Go to the orders, so that Up and Down walk them."""
        self._orders.setFocus()

    def facts(self) -> tuple[Fact, ...]:
        """Return what is said of the followed candidate."""
        return self._facts.facts()

    def _row(self, each: UnmaskedCandidate) -> OrderRow:
        words = worded(DISPOSITION_WORDS[Disposition(each.disposition)])
        name = each.name or each.person_identifier
        return OrderRow(each.candidate_id, name, each.own_position, each.rank, words)

    def _on_chosen(self, key: str) -> None:
        each = self._candidates[key]
        self._facts.set_facts(
            (
                Fact(self.tr("Name"), each.name or self.tr("not recorded")),
                Fact(self.tr("Identifier"), each.person_identifier),
                Fact(self.tr("Charge"), each.charge or self.tr("not recorded")),
                Fact(self.tr("Your place"), str(each.own_position)),
                Fact(self.tr("Machine rank"), str(each.rank)),
                Fact(self.tr("Carried by"), self.tr("photo of {0}").format(each.carried_on)),
                Fact(self.tr("Record"), each.carried_record),
                Fact(self.tr("Distance"), self.tr("{0:.3f}; it orders, it decides nothing").format(each.distance)),
                Fact(self.tr("Your answer"), worded(DISPOSITION_WORDS[Disposition(each.disposition)])),
                Fact(self.tr("Your features"), self._judged.get(key) or self.tr("not judged")),
                Fact(self.tr("Your note"), each.note or self.tr("none")),
            )
        )
