"""Leads after their release: who has them, to whom they were passed on, and how they turned out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget

from app.domain.casework.outcomes import FEEDBACK_WORDS, LeadFile
from app.gui.auditing.outcome_figures import OutcomeFigures
from app.gui.auditing.outcome_forms import OutcomeFields, PassingFields
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page import Context, Page
from app.gui.page_frame import frame, scrolled
from app.gui.places import Place
from app.gui.ways import does_casework
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import day_words, local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.casework.lead_files import Leads, list_leads, pass_on, record_outcome

_SIDE_PX = 420


class LeadsPage(Page):
    """Leads at the left; of the one chosen, all that became of it at the right, and the forms to add to it."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._leads: Leads | None = None
        self._chosen, self._busy = "", False
        self._may_record = does_casework(context.desk.session.user.roles)
        self._notice = Notice(self)
        self._figures = OutcomeFigures(self)
        self._find = QLineEdit(self)
        self._find.setObjectName("leads_find")
        self._find.setPlaceholderText(self.tr("Find in number, request, case or recipients"))
        self._find.setAccessibleName(self.tr("Find leads"))
        self._find.setMinimumWidth(380)
        self._find.textChanged.connect(self._show)
        self._table = self._listing()
        self._table.table.row_chosen.connect(lambda _: self._on_chosen())
        self._facts = FactsTable(self.tr("What became of the lead"), self)
        self._facts.setObjectName("lead_facts")
        self._passing, self._outcome = PassingFields(self), OutcomeFields(self)
        self._forms = QTabWidget(self)
        self._forms.setAccessibleName(self.tr("What to record"))
        self._forms.tabBar().setAccessibleName(self.tr("What to record"))
        self._forms.addTab(_margined(self._outcome), self.tr("O&utcome"))
        self._forms.addTab(_margined(self._passing), self.tr("&Passed on"))
        self._forms.currentChanged.connect(self._tell_blocked)
        self._action = NextAction(self.tr("Record"), "Ctrl+Return", self)
        name_action(self._action, "record_lead")
        self._action.triggered.connect(self._record)
        for form in (self._passing, self._outcome):
            form.changed.connect(self._tell_blocked)
        bind(self, "Ctrl+F", self._find.setFocus)
        self._lay_out()
        self._show_lead()

    def open_page(self) -> None:
        self.work(self.tr("reading the leads"), lambda _: list_leads(self.context.desk), self._on_read)

    def leave_question(self) -> str | None:
        begun = self._passing.value("to") or self._outcome.value("basis")
        return self.tr("What you wrote about this lead is not recorded. Leave, and lose it?") if begun else None

    def _lay_out(self) -> None:
        side = QWidget(self)
        layout = column(self._facts, self._forms, 1, gap=16)
        layout.setContentsMargins(0, 0, 8, 0)
        side.setLayout(layout)
        area = scrolled(side, self.tr("What became of the lead"))
        area.setFixedWidth(_SIDE_PX)
        body = row(self._table, area, gap=16)
        body.setStretch(0, 1)
        self._forms.setVisible(self._may_record)
        self._action.setVisible(self._may_record)
        head = row(label(self.tr("Leads"), "page", parent=self), 1, self._find, gap=12)
        self.setLayout(frame(self._notice, head, self._figures, body, action=self._action))

    def _listing(self) -> Listing[LeadFile]:
        columns: Sequence[Column[LeadFile]] = (
            Column(self.tr("Lead"), lambda file: file.lead.number),
            Column(self.tr("Request"), lambda file: file.request_number),
            Column(self.tr("Case"), lambda file: file.case_number),
            Column(
                self.tr("Released"), lambda file: local_minute(file.lead.released_at),
                lambda file: utc_words(file.lead.released_at),
            ),
            Column(self.tr("Outcome"), self._feedback_words),
            Column(
                self.tr("Recipients"), lambda file: f"{len(_everybody(file))}",
                lambda file: "\n".join(_everybody(file)),
            ),
        )  # fmt: skip
        empty = (self.tr("No lead yet"), self.tr("Each lead that a supervisor releases stands here."))
        return Listing(self.tr("Leads"), columns, empty, object_name="leads_table", stretched=4, parent=self)

    # Showing

    def _on_read(self, leads: Leads) -> None:
        self._leads = leads
        self._figures.set_leads(leads)
        self._show()
        self._table.table.setFocus()

    def _show(self) -> None:
        if self._leads is None:
            return
        text = self._find.text().strip().casefold()
        found = [file for file in self._leads.files if text in _said(file)]
        if text:
            self._table.empty.set_words(self.tr("No lead is like that"), self.tr("Take the words back to see all."))
        self._table.set_rows(found)
        place = next((place for place, file in enumerate(found) if file.lead.number == self._chosen), None)
        if place is not None:
            self._table.table.selectRow(place)
        self._show_lead()

    def _on_chosen(self) -> None:
        file = self._table.chosen()
        self._chosen = file.lead.number if file is not None else ""
        self._show_lead()

    def _show_lead(self) -> None:
        file = self._table.chosen()
        self._facts.set_facts(self._facts_of(file) if file else [Fact(self.tr("Lead"), self.tr("None chosen"))])
        self._tell_blocked()

    def _facts_of(self, file: LeadFile) -> list[Fact]:
        facts = [
            Fact(self.tr("Lead"), file.lead.number),
            Fact(self.tr("Released"), f"{local_minute(file.lead.released_at)}, {self._name(file.supervisor)}"),
            Fact(self.tr("Examined by"), f"{self._name(file.first_examiner)}, {self._name(file.verifier)}"),
            Fact(self.tr("Recipients"), "; ".join(file.lead.recipients)),
        ]
        for left in file.leavings:
            given = "; ".join(left.recipients) or self.tr("nobody on record")
            facts.append(Fact(self.tr("Report left"), f"{local_minute(left.at)}, {given}"))
        for passing in file.passings:
            form = passing.form
            words = self.tr("{0}: by {1} to {2}. {3}. Recorded by {4}.").format(
                day_words(form.passed_on), form.passed_by, form.recipient, form.purpose,
                self._name(passing.recorded_by),
            )  # fmt: skip
            facts.append(Fact(self.tr("Passed on"), words))
        for outcome in file.outcomes:
            said = outcome.form
            words = self.tr("{0}: {1}. {2}. Told by {3}, recorded by {4}.").format(
                day_words(said.learnt_on), worded(FEEDBACK_WORDS[said.feedback]), said.basis, said.told_by,
                self._name(outcome.recorded_by),
            )  # fmt: skip
            facts.append(Fact(self.tr("Outcome"), words))
        return facts

    def _feedback_words(self, file: LeadFile) -> str:
        return worded(FEEDBACK_WORDS[file.feedback]) if file.feedback else self.tr("No word yet")

    def _name(self, user_id: str) -> str:
        user = self._leads.names.get(user_id) if self._leads is not None else None
        return user.full_name if user else user_id

    # Recording

    def _tell_blocked(self) -> None:
        form = self._outcome if self._forms.currentIndex() == 0 else self._passing
        self._action.set_verb(self.tr("Record outcome") if form is self._outcome else self.tr("Record passing-on"))
        reason = self.tr("No lead chosen") if not self._chosen else form.reason()
        self._action.set_blocked(self.tr("Recording") if self._busy else reason)

    def _record(self) -> None:
        number, desk = self._chosen, self.context.desk
        self._set_busy(True)
        if self._forms.currentIndex() == 0:
            outcome = self._outcome.form()
            self.work(
                self.tr("recording the outcome"), lambda _: record_outcome(desk, number, outcome),
                lambda _: self._on_recorded(self._outcome), lambda _: self._set_busy(False),
            )  # fmt: skip
        else:
            passing = self._passing.form()
            self.work(
                self.tr("recording the passing-on"), lambda _: pass_on(desk, number, passing),
                lambda _: self._on_recorded(self._passing), lambda _: self._set_busy(False),
            )  # fmt: skip

    def _on_recorded(self, form: PassingFields | OutcomeFields) -> None:
        form.renew()
        self._set_busy(False)
        self._notice.show_sentence(self.tr("Recorded for lead {0}.").format(self._chosen), Tone.INFO)
        self.open_page()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._forms.setEnabled(not busy)
        self._tell_blocked()


def _everybody(file: LeadFile) -> tuple[str, ...]:
    given = [*file.lead.recipients, *(name for left in file.leavings for name in left.recipients)]
    return tuple(dict.fromkeys([*given, *(passing.form.recipient for passing in file.passings)]))


def _said(file: LeadFile) -> str:
    return " ".join((file.lead.number, file.request_number, file.case_number, *_everybody(file))).casefold()


def _margined(content: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(content, 1, margin=8))
    return holder
