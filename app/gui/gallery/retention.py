"""Retention: what is due, what a legal hold keeps, and the schedule. Nothing leaves without two people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from app.domain.gallery.removal import DueRecord, Removal
from app.domain.gallery.retention import RetentionClass
from app.domain.staff.roles import Role
from app.gui.gallery.asking import ask
from app.gui.gallery.legal_holds import LegalHolds
from app.gui.gallery.section import GallerySection
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.parts import PartedPage
from app.gui.widgets.fields import ChoiceField, LineField, TextField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import button, column, heading, label, row, say_in
from app.gui.widgets.moments import day_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.services.gallery.expunging import list_due
from app.services.gallery.keeping.retention import propose_due, schedule, set_class


class RetentionSection(GallerySection):
    """What falls due up to a day at the left; legal holds and the schedule at the right."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._may_propose = self.holds(Role.ADMINISTRATOR)
        self._due: Sequence[DueRecord] = ()
        self._day = QDateEdit(self)
        self._day.setObjectName("due_day")
        for each in (self._day, self._day.lineEdit()):
            each.setAccessibleName(self.tr("Day to look from"))
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setCalendarPopup(True)
        today = datetime.now(UTC).date()
        self._day.setDate(QDate(today.year, today.month, today.day))
        self._preview = button(self.tr("&Preview"), parent=self)
        self._preview.setObjectName("preview_due")
        self._preview.clicked.connect(self._read_due)
        self._count = label("", "secondary", wrap=True, parent=self)
        self._count.hide()
        self._count.setObjectName("due_count")
        self._records = self._due_listing()
        self._classes = self._class_listing()
        self._holds = LegalHolds(page, self)
        if self._may_propose:
            self.action = NextAction(self.tr("Propose removal of what is due"), "Ctrl+Return", page)
            name_action(self.action, "propose_due")
            self.action.triggered.connect(self._on_propose)
        self._set_class = button(self.tr("Set a &class…"), parent=self)
        self._set_class.setObjectName("set_class")
        self._set_class.setVisible(self._may_propose)
        self._set_class.clicked.connect(self._ask_for_class)
        self._lay_out()

    def open_part(self) -> None:
        self._read_due()
        self._holds.read()
        self.page.work(
            self.tr("reading the schedule"),
            lambda _: schedule(self.desk),
            lambda found: self._classes.set_rows(found.classes),
        )

    def _lay_out(self) -> None:
        words = label(self.tr("To be kept until before"), parent=self)
        words.setBuddy(self._day)
        left = column(
            heading(self.tr("What is due"), parent=self), row(words, self._day, self._preview, 1),
            self._count, self._records, gap=8,
        )  # fmt: skip
        left.setStretch(3, 1)
        title = heading(self.tr("Schedule"), self._set_class, parent=self)
        right = column(self._holds, title, self._classes, gap=8)
        right.setStretch(0, 3)
        right.setStretch(2, 2)
        layout = row(left, right, gap=24)
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    # What is due

    def _due_listing(self) -> Listing[DueRecord]:
        columns: Sequence[Column[DueRecord]] = (
            Column(self.tr("Record"), lambda each: each.record_number),
            Column(self.tr("Agency"), lambda each: each.agency),
            Column(self.tr("Kept until"), lambda each: day_words(each.retain_until)),
            Column(self.tr("State"), self._state),
        )
        empty = (
            self.tr("Nothing is due"), self.tr("No record was to be kept only until before this day.")
        )  # fmt: skip
        made = Listing(self.tr("What is due"), columns, empty, object_name="due_records", parent=self)
        made.table.horizontalHeader().setResizeContentsPrecision(0)  # measure what is seen, not the whole gallery
        return made

    def _state(self, record: DueRecord) -> str:
        if record.held:
            return self.tr("Legal hold: stays")
        return self.tr("Waits for a second person") if record.waiting else self.tr("Due")

    def _on(self) -> date:
        chosen = self._day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _read_due(self) -> None:
        on = self._on()
        self.page.work(self.tr("looking for what is due"), lambda _: list_due(self.desk, on), self._on_due)

    def _on_due(self, due: Sequence[DueRecord]) -> None:
        self._due = due
        self._records.set_rows(due)
        held = sum(each.held for each in due)
        waiting = sum(each.waiting for each in due)
        words = self.tr("{0} records; {1} stay because of a legal hold, {2} wait for a second person already.")
        say_in(self._count, words.format(*(f"{count:,}" for count in (len(due), held, waiting))) if due else "")
        if self.action is not None:
            free = any(not each.held and not each.waiting for each in due)
            self.action.set_blocked(None if free else self.tr("Nothing is due that could be proposed"))

    def _on_propose(self) -> None:
        on = self._on()
        sentence = self.tr(
            "Everything that was to be kept until before {0}, and is neither held nor proposed already, is named in "
            "one removal. A second person confirms it; until then nothing changes."
        )
        fields = {
            "authority": LineField(self.tr("Authority"), mandatory=True, hint=self.tr("The schedule it rests on")),
            "reason": TextField(self.tr("Reason"), mandatory=True, lines=2),
        }
        ask(
            self, self.tr("Propose what is due?"), sentence.format(day_words(on.isoformat())), self.tr("Propose"),
            fields, lambda values: self._propose(on, values),
        )  # fmt: skip

    def _propose(self, on: date, values: Mapping[str, str]) -> None:
        self.page.work(
            self.tr("proposing a removal"),
            lambda _: propose_due(self.desk, on, values["authority"], values["reason"]),
            self._on_proposed,
        )

    def _on_proposed(self, removal: Removal) -> None:
        self.tell_proposed(removal)
        self._read_due()

    # The schedule

    def _class_listing(self) -> Listing[RetentionClass]:
        columns: Sequence[Column[RetentionClass]] = (
            Column(self.tr("Class"), lambda each: each.name),
            Column(self.tr("Kept for"), lambda each: each.length),
            Column(self.tr("Rests on"), lambda each: each.reason),
        )
        empty = (
            self.tr("No class is set"),
            self.tr("A class says how long photos are kept, so that a manifest names the class and not the day."),
        )
        return Listing(self.tr("Schedule"), columns, empty, object_name="retention_classes", parent=self)

    def _ask_for_class(self) -> None:
        units = [("years", self.tr("Years")), ("days", self.tr("Days"))]
        fields = {
            "name": LineField(self.tr("Class"), mandatory=True),
            "length": LineField(self.tr("How long after the day of the photo"), mandatory=True),
            "unit": ChoiceField(self.tr("Counted in"), units, mandatory=True),
            "reason": LineField(self.tr("Statute or order it rests on"), mandatory=True),
        }
        sentence = self.tr("It takes the place of a class of the same name. Photos enrolled before keep their day.")
        ask(self, self.tr("Set a retention class?"), sentence, self.tr("Set"), fields, self._on_class)

    def _on_class(self, values: Mapping[str, str]) -> None:
        length = int(values["length"]) if values["length"].isdecimal() else 0
        years, days = (length, None) if values["unit"] == "years" else (None, length)
        given = RetentionClass(values["name"], years, days, values["reason"])
        self.page.work(
            self.tr("setting a retention class"), lambda _: set_class(self.desk, given), lambda _: self.open_part()
        )
