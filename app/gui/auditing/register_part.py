"""The register of use on one page: per person, per unit, per requesting command, for any period."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.log.register import CommandCount, Counts, RegisterRow
from app.domain.periods import Period
from app.gui.auditing.period_fields import PeriodPart
from app.gui.listing import Listing
from app.gui.models.rows_model import Column, count_column
from app.gui.parts import PartedPage
from app.gui.widgets.bar_plot import BarPlot
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import day_words, local_minute, utc_words
from app.gui.widgets.notice import Notice
from app.services.auditing.register import Register, read_register

_MOST_BARS, _DAY = 92, 10  # every way to write a day has ten characters
_UNITS_PX, _COMMANDS_PX, _PLOTS_PX = 400, 330, 210


class RegisterPart(PeriodPart):
    """People above; below units, requesting commands, and when the searches were made."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice, "register")
        self._whole = label("", "secondary", wrap=True, parent=self)
        self._people = self._rows_listing(self.tr("People"), "register_people", units=False)
        self._units = self._rows_listing(self.tr("Units"), "register_units", units=True)
        self._commands = self._commands_listing()
        self._days, self._hours = (
            BarPlot(self.tr("Searches by day"), self),
            BarPlot(self.tr("By hour of the day"), self),
        )
        self._days.setObjectName("register_days")
        self.action = self._offer(self.tr("Show the register"), "show_register")
        for plot in (self._days, self._hours):
            plot.setFixedWidth(_PLOTS_PX)
        self._commands.setFixedWidth(_COMMANDS_PX)
        self._units.setMinimumWidth(_UNITS_PX)
        below = row(self._units, self._commands, column(self._days, self._hours, gap=8), gap=16)
        below.setStretch(0, 1)
        head = row(self._period, self._whole, gap=24)
        head.setStretch(1, 1)
        layout = column(head, self._people, below, gap=12)
        layout.setStretch(1, 3)
        layout.setStretch(2, 2)
        self.setLayout(layout)

    def _rows_listing(self, name: str, key: str, *, units: bool) -> Listing[RegisterRow]:
        who: Sequence[Column[RegisterRow]] = (
            Column(self.tr("Person"), lambda each: each.name, lambda each: f"{each.name}: {each.unit}"),
            Column(self.tr("Badge"), lambda each: each.badge),
        )
        group: Sequence[Column[RegisterRow]] = (
            Column(self.tr("Unit"), lambda each: each.name),
            count_column(self.tr("Accounts"), lambda each: each.accounts),
        )
        figures = self._figures()
        columns = (*group, *figures[:3]) if units else (*who, *figures)
        last: Column[RegisterRow] = Column(
            self.tr("Last search"), lambda each: local_minute(each.last_search)[:_DAY] if each.last_search else "—",
            lambda each: utc_words(each.last_search) if each.last_search else self.tr("No search in this period"),
        )  # fmt: skip
        empty = (self.tr("Nothing read yet"), self.tr("Choose a period and show its register."))
        return Listing(name, (*columns, last), empty, object_name=key, stretched=0, parent=self)

    def _figures(self) -> tuple[Column[RegisterRow], ...]:
        def figure(title: str, count: Callable[[Counts], int]) -> Column[RegisterRow]:
            return count_column(title, lambda each: count(each.counts))

        return (
            figure(self.tr("Log-ins"), lambda of: of.sign_ins), figure(self.tr("Searches"), lambda of: of.searches),
            figure(self.tr("No lead"), lambda of: of.without_lead),
            figure(self.tr("Released"), lambda of: of.released), figure(self.tr("Edits"), lambda of: of.edits),
            figure(self.tr("Overrides"), lambda of: of.overrides),
            figure(self.tr("Unmasked"), lambda of: of.unmaskings), figure(self.tr("Exports"), lambda of: of.exports),
            figure(self.tr("Refused"), lambda of: of.refused),
        )  # fmt: skip

    def _commands_listing(self) -> Listing[CommandCount]:
        columns: Sequence[Column[CommandCount]] = (
            Column(self.tr("Asked for by"), lambda each: each.command),
            count_column(self.tr("Requests"), lambda each: each.requests),
            count_column(self.tr("Searches"), lambda each: each.searches),
        )
        empty = (self.tr("No request"), self.tr("No command asked for anything in this period."))
        name = self.tr("Requesting commands")
        return Listing(name, columns, empty, object_name="register_commands", stretched=0, parent=self)

    def read_period(self, period: Period) -> None:
        self.page.work(self.tr("reading the register"), lambda _: read_register(self.desk, period), self._on_read)

    def _on_read(self, found: Register) -> None:
        self._people.set_rows(found.people)
        self._units.set_rows(found.units)
        self._commands.set_rows(found.commands)
        words = self.tr("{0}: {1:,} searches, {2:,} without a lead, {3:,} leads released")
        whole = found.whole
        sentence = words.format(self._period.words(found.period), whole.searches, whole.without_lead, whole.released)
        if whole.in_tests:
            sentence += self.tr(", {0:,} searches in proficiency tests").format(whole.in_tests)
        self._whole.setText(sentence)
        first, last = day_words(found.days[0].day), day_words(found.days[-1].day)
        self._days.set_values(_bars([each.searches for each in found.days]), first, last)
        self._hours.set_values(found.hours, "0:00", "23:59")


def _bars(values: Sequence[int]) -> list[int]:
    """Return the values, several days together where there would be more bars than can be seen."""
    together = -(-len(values) // _MOST_BARS)
    return [sum(values[start : start + together]) for start in range(0, len(values), together)]
