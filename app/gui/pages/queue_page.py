"""The queue: every request of the section, those that wait for this person first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QWidget

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
from app.gui.widgets.tables import Table
from app.services.queue import Standing, standings

_OFFENCE = 2


class QueuePage(Page):
    """A table with two headings, a search field and a filter by stage."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._standings: list[Standing] = []
        self._search = QLineEdit(self)
        self._stage = QComboBox(self)
        self._model = GroupedModel(self._columns(), parent=self)
        self._table = Table(self.tr("Requests"), self._model, stretched=_OFFENCE, parent=self)
        self._empty = EmptyState("", "", parent=self)
        self._stack = QStackedWidget(self)
        self._action = NextAction(self.tr("New request"), "Ctrl+N", self)
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
            Column(self.tr("Stage"), lambda standing: standing.words),
            Column(self.tr("Your next step"), step_words),
            Column(
                self.tr("Opened"), lambda standing: local_minute(standing.request.opened_at),
                lambda standing: utc_words(standing.request.opened_at),
            ),
            Column(self.tr("Age"), lambda standing: age_words(standing.request.opened_at)),
        )  # fmt: skip

    def _prepare(self) -> None:
        self._search.setPlaceholderText(self.tr("Find by number, case or offence"))
        self._search.setAccessibleName(self.tr("Find requests"))
        self._search.setMinimumWidth(280)
        self._search.textChanged.connect(self._show)
        self._stage.setAccessibleName(self.tr("Stage"))
        self._stage.addItem(self.tr("Every stage"), "")
        self._stage.currentIndexChanged.connect(self._show)
        self._table.row_opened.connect(self._on_opened)
        self._action.triggered.connect(lambda: self.moved.emit(Place(Station.NEW_REQUEST)))
        self._empty.action_requested.connect(self._on_empty_action)
        for widget, name in (
            (self._search, "queue_search"), (self._stage, "queue_stage"), (self._table, "queue_table"),
            (self._empty, "queue_empty"),
        ):  # fmt: skip
            widget.setObjectName(name)
        name_action(self._action, "new_request")
        bind(self, "Ctrl+F", self._search.setFocus)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._action.setVisible(does_casework(self.context.desk.session.user.roles))
        head = row(label(self.tr("Queue"), "page", parent=self), 1, self._search, self._stage, gap=8)
        self.setLayout(frame(Notice(self), head, self._stack, action=self._action))

    def _on_standings(self, found: list[Standing]) -> None:
        self._standings = found
        chosen = self._stage.currentData()
        self._stage.blockSignals(True)
        while self._stage.count() > 1:
            self._stage.removeItem(1)
        for words in dict.fromkeys(standing.words for standing in found):
            self._stage.addItem(words, words)
        self._stage.setCurrentIndex(max(0, self._stage.findData(chosen)))
        self._stage.blockSignals(False)
        self._show()

    @Slot()
    def _show(self) -> None:
        wanted = [standing for standing in self._standings if self._fits(standing)]
        mine = [standing for standing in wanted if standing.mine]
        others = [standing for standing in wanted if not standing.mine]
        rows: list[Standing | Heading] = []
        if mine:
            rows += [Heading(self.tr("Waits for you")), *mine]
        if others:
            rows += [Heading(self.tr("The section's")), *others]
        self._table.clearSpans()
        self._model.set_rows(rows)
        for number in self._model.headings():
            self._table.setSpan(number, 0, 1, self._model.columnCount())
        if rows:
            self._table.selectRow(1)
        else:
            self._tell_empty()
        self._stack.setCurrentWidget(self._table if rows else self._empty)

    def _fits(self, standing: Standing) -> bool:
        form, stage = standing.request.form, self._stage.currentData()
        text = self._search.text().strip().casefold()
        found = any(text in value.casefold() for value in (form.number, form.case_number, form.offence))
        return found and stage in ("", standing.words)

    def _tell_empty(self) -> None:
        if self._standings:
            self._empty.set_words(
                self.tr("No request is like that"),
                self.tr("Nothing fits what you look for. Take the words or the stage back to see every request."),
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
            self._search.clear()
            self._stage.setCurrentIndex(0)
        else:
            self.moved.emit(Place(Station.NEW_REQUEST))

    @Slot(int)
    def _on_opened(self, number: int) -> None:
        standing = self._model.record(number)
        if standing is not None:
            self.moved.emit(next_place(standing))
