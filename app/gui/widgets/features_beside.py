"""What both examiners judged of one candidate, feature by feature; where they differ stands there in words.

So does where their analyses of the probe differ: what one saw on it and the other did not.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.casework.features import JUDGEMENT_WORDS, VISIBILITY_WORDS, FeatureJudgement, SeatFeatures, Visibility
from app.gui.language import in_sentence, worded
from app.gui.widgets.layouts import column, label
from app.gui.widgets.text_table import TextTable


class FeaturesBeside(QWidget):
    """One line for each feature that either judged, or that one saw on the probe and the other not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_features")
        self._who = label("", "secondary", wrap=True, parent=self)
        self._table: TextTable | None = None
        self._rest = QWidget(self)
        self._column = column(self._who, self._rest, gap=4)
        self._column.setStretch(1, 1)
        self._column.setContentsMargins(0, 8, 0, 0)
        self.setLayout(self._column)

    def show_candidate(self, candidate_id: str, first: SeatFeatures, second: SeatFeatures) -> int:
        """Show the judgements of a candidate; return how many lines there are."""
        if self._table is not None:
            self._column.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        rows = compared(candidate_id, first, second)
        judged = (bool(each.judgements_of(candidate_id)) for each in (first, second))
        self._who.setText(self._who_judged(*judged))
        self._who.setVisible(bool(self._who.text()))
        if rows:
            head = (self.tr("Feature"), self.tr("First"), self.tr("Second"), self.tr("In their words"))
            self._table = TextTable(head, rows, self)
            self._column.insertWidget(1, self._table)
        return len(rows)

    def _who_judged(self, first: bool, second: bool) -> str:
        if first and second:
            return ""
        if first:
            return self.tr("Only the first examiner judged features of this candidate.")
        if second:
            return self.tr("Only the second examiner judged features of this candidate.")
        return self.tr("Neither examiner judged features of this candidate.")


def compared(candidate_id: str, first: SeatFeatures, second: SeatFeatures) -> list[tuple[str, str, str, str]]:
    """Return feature, first and second judgement, and what was written, beginning with how they differ."""
    ones, others = (
        {item.component: item for item in side.judgements_of(candidate_id)} for side in (first, second)
    )  # fmt: skip
    seen = seen_by_one(first, second)
    return [
        (
            first.name_of(key) if first.name_of(key) != key else second.name_of(key),
            _judged(ones.get(key)), _judged(others.get(key)),
            _words(ones.get(key), others.get(key), seen.get(key, "")),
        )
        for key in dict.fromkeys((*ones, *others, *seen))
    ]  # fmt: skip


def seen_by_one(first: SeatFeatures, second: SeatFeatures) -> dict[str, str]:
    """Return by component in words where one examiner saw on the probe what was not visible for the other."""
    ones, others = (
        {} if side.analysis is None else {item.component: item.visibility for item in side.analysis.observations}
        for side in (first, second)
    )
    words = _tr("On the probe: {0} for the first, {1} for the second.")
    return {
        key: words.format(in_sentence(VISIBILITY_WORDS[one]), in_sentence(VISIBILITY_WORDS[others[key]]))
        for key, one in ones.items()
        if key in others and (one is Visibility.NOT_VISIBLE) is not (others[key] is Visibility.NOT_VISIBLE)
    }


def _judged(item: FeatureJudgement | None) -> str:
    return worded(JUDGEMENT_WORDS[item.judgement]) if item is not None else _tr("not judged")


def _words(one: FeatureJudgement | None, other: FeatureJudgement | None, on_probe: str) -> str:
    said: list[str] = []
    if one is not None and other is not None and one.judgement is not other.judgement:
        said.append(_tr("They differ."))
    if on_probe:
        said.append(on_probe)
    if one is not None and one.words:
        said.append(_tr("First: {0}").format(one.words))
    if other is not None and other.words:
        said.append(_tr("Second: {0}").format(other.words))
    return " ".join(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FeaturesBeside", text)
