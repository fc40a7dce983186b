"""The queue: every request of the section, those that wait for this person first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.language import worded
from app.gui.models.grouped_model import GroupedModel, Heading
from app.gui.models.rows_model import Column
from app.gui.page import Context, Page
from app.gui.page_frame import frame
from app.gui.places import Place, Station
from app.gui.times import age_words
from app.gui.ways import does_casework, next_place, step_words
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.gui.widgets.queue_filters import Filter, Group, QueueFilters, group_of
from app.gui.widgets.tables import Table
from app.services.casework.queue import STAGES_IN_ORDER, Standing, standings

_OFFENCE, _STAGE, _OPENED, _AGE = 2, 3, 5, 6
_KEPT = "queue"
_MEASURED_ROWS = 20
"""So many rows decide how wide a column is; to measure thousands would hold the window for a second."""


class QueuePage(Page):
    """A table with a heading for each group, a search field, and filters that last until the person signs out."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._standings: list[Standing] = []
        self._filters = QueueFilters(self)
        self._shown = self._columns()
        self._model = GroupedModel(self._shown, parent=self)
        self._table = Table(self.tr("Requests"), self._model, stretched=_OFFENCE, parent=self)
        self._empty = EmptyState("", "", parent=self)
        self._stack = QStackedWidget(self)
        self._action = NextAction(self.tr("Open this request"), parent=self)
        self._new = self._action.add_other(self.tr("New request"))
        self._new.setObjectName("new_request")
        self._new.setShortcut(QKeySequence("Ctrl+N"))
        self._new.setToolTip("Ctrl+N")
        self._sorted: tuple[int, bool] = (_OPENED, True)
        self._prepare()
        self._lay_out()

    def open_page(self) -> None:
        self.work(self.tr("reading the queue"), lambda _: standings(self.context.desk), self._on_standings)
        self._table.setFocus()

    def _columns(self) -> Sequence[Column[Standing]]:
        def form(name: str) -> Column[Standing]:
            titles = {
                "number": self.tr("Request"), "case_number": self.tr("Case"), "offence": self.tr("Offence or occasion"),
            }  # fmt: skip
            return Column(titles[name], lambda standing: str(getattr(standing.request.form, name)))

        return (
            form("number"), form("case_number"), form("offence"),
            Column(self.tr("Stage"), lambda standing: worded(standing.words)),
            Column(self.tr("Your next step"), step_words),
            Column(
                self.tr("Opened"), lambda standing: local_minute(standing.request.opened_at),
                lambda standing: utc_words(standing.request.opened_at),
            ),
            Column(self.tr("Age"), lambda standing: age_words(standing.request.opened_at)),
        )  # fmt: skip

    def _prepare(self) -> None:
        kept = self.context.memory.get(_KEPT)
        if isinstance(kept, Filter):
            self._filters.set_filter(kept)
        self._filters.changed.connect(self._show)
        self._filters.left_down.connect(self._table.setFocus)
        self._filters.entered.connect(self._open_current)
        self._table.row_opened.connect(self._on_opened)
        self._table.row_chosen.connect(lambda _: self._tell_row())
        header = self._table.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(_OPENED, Qt.SortOrder.DescendingOrder)
        header.sortIndicatorChanged.connect(self._on_sort)
        self._action.triggered.connect(self._open_current)
        self._new.clicked.connect(lambda: self.moved.emit(Place(Station.NEW_REQUEST)))
        self._empty.action_requested.connect(self._on_empty_action)
        self._table.setObjectName("queue_table")
        self._empty.setObjectName("queue_empty")
        name_action(self._action, "open_request")
        bind(self, "Ctrl+F", self._filters.take_hand)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._action.setVisible(does_casework(self.context.desk.session.user.roles))
        head = row(label(self.tr("Queue"), "page", parent=self), 1, self._filters, gap=8)
        self.setLayout(frame(Notice(self), head, self._stack, action=self._action))

    def _on_standings(self, found: list[Standing]) -> None:
        self._standings = found
        here = {standing.words for standing in found}
        self._filters.set_stages(words for words in STAGES_IN_ORDER if words in here)
        kept = self.context.memory.get(_KEPT)
        if isinstance(kept, Filter):  # a stage that was remembered is only known now
            self._filters.set_filter(kept)
        self._show()

    @Slot()
    def _show(self) -> None:
        wanted = self._filters.filter()
        if self._standings:
            self.context.memory[_KEPT] = wanted
        chosen = self._current()
        seen = self._in_order([standing for standing in self._standings if wanted.lets(standing)])
        rows: list[Standing | Heading] = []
        for group, title in self._titles():
            members = [standing for standing in seen if group_of(standing) is group]
            if members:
                rows += [Heading(self.tr("{0} · {1}").format(title, f"{len(members):,}")), *members]
        self._table.clearSpans()
        self._model.set_rows(rows)
        for number in self._model.headings():
            self._table.setSpan(number, 0, 1, self._model.columnCount())
        if rows:
            self._table.selectRow(self._place_of(chosen))
        else:
            self._tell_empty()
        self._stack.setCurrentWidget(self._table if rows else self._empty)
        self._tell_row()

    def _tell_row(self) -> None:
        """Say what opening the chosen row leads to: the person's next step, where one waits."""
        number = self._table.current_row()
        standing = self._model.record(number) if number is not None and self._model.rowCount() else None
        step = step_words(standing) if standing is not None else ""
        self._action.set_verb(step or self.tr("Open this request"))
        self._action.set_blocked(None if standing is not None else self.tr("No request is chosen"))

    def _titles(self) -> tuple[tuple[Group, str], ...]:
        return (
            (Group.WAITS, self.tr("Waits for you")),
            (Group.OWN, self.tr("Mine")),
            (Group.SECTION, self.tr("The section's")),
        )

    def _in_order(self, seen: list[Standing]) -> list[Standing]:
        column, falling = self._sorted

        def key(standing: Standing) -> tuple[str | int, ...]:
            if column == _STAGE:
                return (STAGES_IN_ORDER.index(standing.words), standing.request.opened_at)
            if column in (_OPENED, _AGE):
                return (standing.request.opened_at,)
            return (self._shown[column].text(standing).casefold(), standing.request.opened_at)

        return sorted(seen, key=key, reverse=falling)

    @Slot(int, Qt.SortOrder)
    def _on_sort(self, column: int, order: Qt.SortOrder) -> None:
        falling = order is Qt.SortOrder.DescendingOrder
        self._sorted = (column, not falling if column == _AGE else falling)  # the oldest was opened first
        self._show()

    def _current(self) -> str | None:
        number = self._table.current_row()
        standing = None if number is None else self._model.record(number)
        return None if standing is None else standing.request.id

    def _place_of(self, request_id: str | None) -> int:
        for number in range(self._model.rowCount()):
            standing = self._model.record(number)
            if standing is not None and standing.request.id == request_id:
                return number
        return 1

    def _tell_empty(self) -> None:
        if self._standings:
            self._empty.set_words(
                self.tr("No request is like that"),
                self.tr("Nothing fits what you look for. Take the words or the choices back to see every request."),
                self.tr("Show every request"),
            )
            return
        may_open = self._action.isVisibleTo(self)
        self._empty.set_words(
            self.tr("No requests yet"),
            self.tr("A request says who asks, about which case, and for what reason. Everything else begins with one."),
            self.tr("New request") if may_open else "",
        )

    @Slot()
    def _on_empty_action(self) -> None:
        if self._standings:
            self._filters.set_filter(Filter())
        else:
            self.moved.emit(Place(Station.NEW_REQUEST))

    @Slot()
    def _open_current(self) -> None:
        number = self._table.current_row()
        if number is not None and self._model.rowCount():
            self._on_opened(number)

    @Slot(int)
    def _on_opened(self, number: int) -> None:
        standing = self._model.record(number)
        if standing is not None:
            self.moved.emit(next_place(standing))
