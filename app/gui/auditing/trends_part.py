"""Searches, leads, flags and refused attempts week by week: of everybody, or of the unit or person that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

from app.domain.log.trends import Measure, Trend, Whose
from app.domain.periods import Period
from app.gui.auditing.period_fields import PeriodPart
from app.gui.listing import Listing
from app.gui.models.rows_model import Column, count_column
from app.gui.parts import PartedPage
from app.gui.widgets.bar_plot import BarPlot
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.keys import bind
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import day_words
from app.gui.widgets.notice import Notice
from app.services.auditing.trends import Trends, read_trends

_LIST_PX, _MONTH = 520, 31


class TrendsPart(PeriodPart):
    """Who, with the sums, at the left; at the right a bar a week for each thing that is counted."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice, "trends")
        self._found: Trends | None = None
        self._period.set_days(_MONTH)
        self._find = QLineEdit(self)
        self._find.setObjectName("trends_find")
        self._find.setPlaceholderText(self.tr("Find a person or a unit"))
        self._find.setAccessibleName(self._find.placeholderText())
        self._kind = self._kinds()
        self._rows = self._listing()
        self._rows.setFixedWidth(_LIST_PX)
        self._whose = label("", "section", parent=self)
        self._whose.setObjectName("trends_whose")
        titles = {
            Measure.SEARCHES: self.tr("Searches a week"), Measure.LEADS: self.tr("Leads released a week"),
            Measure.FLAGS: self.tr("Flags a week"), Measure.REFUSED: self.tr("Refused or failed attempts a week"),
        }  # fmt: skip
        self._plots = {measure: BarPlot(title, self) for measure, title in titles.items()}
        for measure, plot in self._plots.items():
            plot.setObjectName(f"trends_{measure}")
        self.action = self._offer(self.tr("Show these weeks"), "show_trends")
        self._find.textChanged.connect(self._filter)
        self._kind.currentIndexChanged.connect(self._filter)
        self._rows.table.row_chosen.connect(lambda _: self._show())
        bind(self, "Ctrl+F", self._find.setFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        narrowing = row(self._find, self._kind, gap=8)
        narrowing.setStretch(0, 1)
        left = column(narrowing, self._rows, gap=8)
        left.setStretch(1, 1)
        right = column(self._whose, *self._plots.values(), gap=8)
        for place in range(1, len(self._plots) + 1):
            right.setStretch(place, 1)
        body = row(left, right, gap=24)
        body.setStretch(1, 1)
        layout = column(row(self._period, 1), body, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _kinds(self) -> DropDown:
        box = DropDown(self)
        box.setObjectName("trends_kind")
        box.setAccessibleName(self.tr("Units, people or both"))
        for words, kind in (
            (self.tr("Units and people"), ""), (self.tr("Units"), Whose.UNIT.value),
            (self.tr("People"), Whose.PERSON.value),
        ):  # fmt: skip
            box.addItem(words, kind)
        return box

    def _listing(self) -> Listing[Trend]:
        def figure(title: str, measure: Measure) -> Column[Trend]:
            return count_column(title, lambda each: each.total(measure))

        columns: Sequence[Column[Trend]] = (
            Column(self.tr("Who"), self._name, lambda each: each.unit or self._name(each)),
            figure(self.tr("Searches"), Measure.SEARCHES), figure(self.tr("Leads"), Measure.LEADS),
            figure(self.tr("Flags"), Measure.FLAGS), figure(self.tr("Refused"), Measure.REFUSED),
        )  # fmt: skip
        empty = (self.tr("Nobody is like that"), self.tr("Take the words back to see all."))
        return Listing(self.tr("Whose weeks"), columns, empty, object_name="trends_rows", stretched=0, parent=self)

    def _name(self, trend: Trend) -> str:
        if trend.whose is Whose.UNIT:
            return self.tr("Unit: {0}").format(trend.name)
        return trend.name or self.tr("Everybody")

    def read_period(self, period: Period) -> None:
        self.page.work(self.tr("counting the weeks"), lambda _: read_trends(self.desk, period), self._on_read)

    def _on_read(self, found: Trends) -> None:
        self._found = found
        self._filter()

    def _filter(self) -> None:
        if self._found is None:
            return
        words, kind = self._find.text().strip().casefold(), self._kind.currentData()
        self._rows.set_rows(
            [
                each
                for each in self._found.rows
                if each.whose is Whose.EVERYBODY
                or (words in f"{each.name} {each.unit}".casefold() and kind in {"", each.whose.value})
            ]
        )
        self._rows.table.selectRow(0)
        self._show()

    def _show(self) -> None:
        trend = self._rows.chosen()
        if trend is None or self._found is None:
            return
        self._whose.setText(self._name(trend))
        first, last = self._found.weeks[0], self._found.weeks[-1]
        for measure, plot in self._plots.items():
            plot.set_values(
                trend.weeks[measure], self.tr("week of {0}").format(day_words(first.isoformat())),
                self.tr("week of {0}").format(day_words(last.isoformat())),
            )  # fmt: skip
