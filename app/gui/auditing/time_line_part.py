"""The time line of one request, from the first click to the last recipient."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.domain.staff.roles import Act
from app.gui.auditing.moment_columns import moment_columns, moment_words
from app.gui.listing import Listing
from app.gui.parts import PagePart, PartedPage
from app.gui.widgets.fields import LineField
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import column, label, row, say_in
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.services.auditing.timelines import Moment, TimeLine, read_time_line

_LOOKING = frozenset(
    {
        Act.VIEW_REQUEST, Act.VIEW_EVIDENCE, Act.VIEW_PROBE, Act.SHOW_CANDIDATES, Act.VIEW_CANDIDATE,
        Act.USE_VIEWING_AID, Act.VIEW_REVIEW, Act.VIEW_REPORT,
    }
)  # fmt: skip


class TimeLinePart(PagePart):
    """The question above, every moment below, and at the foot everybody outside who was given anything."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._line: TimeLine | None = None
        self._number = LineField(self.tr("Request number"), placeholder="2026-0147")
        self._number.editor.setObjectName("time_line_request")
        self._number.editor.setFixedWidth(180)
        self._number.changed.connect(self._tell_blocked)
        bind(self._number, "Return", self._read)
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(self.tr("Find in who, what or what about"))
        self._filter.setAccessibleName(self.tr("Find moments"))
        self._filter.setObjectName("time_line_filter")
        self._filter.setMinimumWidth(260)
        self._filter.textChanged.connect(self._show)
        self._views = QCheckBox(self.tr("Also what was only looked at"), self)
        self._views.setChecked(True)
        self._views.setObjectName("time_line_views")
        self._views.toggled.connect(self._show)
        self._count = label("", "secondary", parent=self)
        empty = (self.tr("No request chosen"), self.tr("Give the number of a request to read what was done in it."))
        self._moments = Listing(
            self.tr("Moments"), moment_columns(), empty, object_name="time_line", parent=self
        )  # fmt: skip
        self._moments.table.row_chosen.connect(lambda _: self._show_chosen())
        self._about = label("", "secondary", wrap=True, parent=self)
        self._about.setObjectName("time_line_about")
        self._given = label("", wrap=True, parent=self)
        self._given.setObjectName("time_line_recipients")
        self.action = NextAction(self.tr("Show the time line"), "Ctrl+Return", page)
        name_action(self.action, "show_time_line")
        self.action.triggered.connect(self._read)
        bind(self, "Ctrl+F", self._filter.setFocus)
        for each in (self._about, self._given):
            each.hide()
        head = row(self._number, 1, column(1, row(self._count, self._views, self._filter, gap=16)), gap=16)
        layout = column(head, self._moments, self._about, self._given, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._tell_blocked()

    def open_part(self) -> None:
        self._number.setFocus()

    def show_request(self, number: str) -> None:
        """Read the time line of a request at once."""
        self._number.set_value(number)
        self._tell_blocked()
        self._read()

    def _tell_blocked(self) -> None:
        if self.action is not None:
            self.action.set_blocked(None if self._number.value() else self.tr("No request number"))

    def _read(self) -> None:
        number = self._number.value()
        if number:
            self.page.work(
                self.tr("reading the time line"), lambda _: read_time_line(self.desk, number), self._on_read
            )  # fmt: skip

    def _on_read(self, found: TimeLine) -> None:
        self._line = found
        self._show()
        names = "; ".join(found.recipients) or self.tr("nobody")
        say_in(self._given, self.tr("Given to, outside of the section: {0}").format(names))

    def _show(self) -> None:
        if self._line is None:
            return
        text, views = self._filter.text().strip().casefold(), self._views.isChecked()
        wanted = [each for each in self._line.moments if _fits(each, text, views=views)]
        self._moments.empty.set_words(
            self.tr("No moment is like that"), self.tr("Take the words back to see every moment.")
        )
        self._moments.set_rows(wanted)
        self._count.setText(self.tr("{0:,} of {1:,}").format(len(wanted), len(self._line.moments)))

    def _show_chosen(self) -> None:
        moment = self._moments.chosen()
        say_in(self._about, moment_words(moment) if moment is not None else "")


def _fits(moment: Moment, text: str, *, views: bool) -> bool:
    if not views and moment.event in _LOOKING:
        return False
    said: Sequence[str] = (moment.who, moment.what, moment.about)
    return not text or any(text in words.casefold() for words in said)
