"""What both examiners judged of one candidate, feature by feature; where they differ stands there in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.features import JUDGEMENT_WORDS, FeatureJudgement, SeatFeatures
from app.gui.widgets.layouts import column, label
from app.gui.widgets.text_table import TextTable


class FeaturesBeside(QWidget):
    """One line for each feature that either of them judged; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_features")
        self._title = label("", "section", parent=self)
        self._table: TextTable | None = None
        self._column = column(self._title, gap=4)
        self.setLayout(self._column)
        self.hide()

    def show_candidate(self, number: int, candidate_id: str, first: SeatFeatures, second: SeatFeatures) -> None:
        """Show the judgements of a candidate, who is called by the neutral number."""
        if self._table is not None:
            self._column.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        rows = compared(candidate_id, first, second)
        self._title.setText(self.tr("Features of candidate {0}").format(number))
        if rows:
            head = (self.tr("Feature"), self.tr("First"), self.tr("Second"), self.tr("In their words"))
            self._table = TextTable(head, rows, self)
            self._column.addWidget(self._table)
        self.setVisible(bool(rows))


def compared(candidate_id: str, first: SeatFeatures, second: SeatFeatures) -> list[tuple[str, str, str, str]]:
    """Return feature, first and second judgement, and what was written, beginning with how they differ."""
    ones, others = (
        {item.component: item for item in side.judgements_of(candidate_id)} for side in (first, second)
    )  # fmt: skip
    keys = dict.fromkeys((*ones, *others))
    return [
        (
            first.name_of(key) if key in ones else second.name_of(key),
            _judged(ones.get(key)), _judged(others.get(key)), _words(ones.get(key), others.get(key)),
        )
        for key in keys
    ]  # fmt: skip


def _judged(item: FeatureJudgement | None) -> str:
    return JUDGEMENT_WORDS[item.judgement] if item is not None else _tr("not judged")


def _words(one: FeatureJudgement | None, other: FeatureJudgement | None) -> str:
    said: list[str] = []
    if other is None:
        said.append(_tr("Only the first judged this."))
    elif one is None:
        said.append(_tr("Only the second judged this."))
    elif one.judgement is not other.judgement:
        said.append(_tr("They differ."))
    if one is not None and one.words:
        said.append(_tr("First: {0}").format(one.words))
    if other is not None and other.words:
        said.append(_tr("Second: {0}").format(other.words))
    return " ".join(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FeaturesBeside", text)
