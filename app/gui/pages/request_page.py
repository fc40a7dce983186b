"""A request: its particulars when it is opened, and all that belongs to it afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from app.domain.casework.requests import PROBE_TYPE_WORDS, REASON_WORDS, REQUEST_LABELS, ReasonCode, RequestForm
from app.domain.records import EvidenceRecord, ProbeRecord, RequestRecord
from app.gui.drafts import DraftKeeper
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page import Context, Page
from app.gui.page_frame import focus_action, frame, scrolled
from app.gui.places import Place, Station
from app.gui.ways import next_place, step_words
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.fields import ChoiceField, Field, Form, LineField, TextField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.services.casework.intake import open_request
from app.services.casework.queue import NextStep, PastSearch, RequestFile, open_request_file

_FORM_PX = 760


class NewRequestPage(Page):
    """The mandatory particulars. Nothing is searched without them."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._form = Form(self)
        self._action = NextAction(self.tr("Open request"), "Ctrl+Return", self)
        self._drafts = DraftKeeper(self, "new-request")
        self._emptied: dict[str, str] = {}
        self._make_fields()
        self._empty = button(self.tr("Empty the fields"), "quiet", self)
        self._empty.setToolTip(self.tr("Nothing of this is recorded yet; what you write is kept as your draft"))
        name_action(self._action, "open_request")
        self._form.changed.connect(self._on_changed)
        self._empty.clicked.connect(self._on_empty)
        self._action.triggered.connect(self._on_open)
        self._lay_out()
        self._tell_blocked()

    def open_page(self) -> None:
        self._form.field("number").setFocus()
        self._drafts.recall(self._on_draft)

    def _on_draft(self, values: dict[str, str]) -> None:
        self._fill(values)
        self._tell_blocked()

    def _fill(self, values: dict[str, str]) -> None:
        for name in values.keys() & REQUEST_LABELS.keys():
            self._form.field(name).set_value(values[name])

    def _make_fields(self) -> None:
        form = self._form
        form.add_row(("number", self._line("number")), ("case_number", self._line("case_number")))
        form.add_row(("requester_name", self._line("requester_name")), ("requester_id", self._line("requester_id")))
        form.add("requester_command", self._line("requester_command"))
        form.add("offence", self._line("offence"))
        reasons = [(code.value, worded(words)) for code, words in REASON_WORDS.items()]
        form.add("reason", ChoiceField(worded(REQUEST_LABELS["reason"]), reasons, mandatory=True))
        hint = self.tr("Where the pictures come from, and what allows you to use them.")
        form.add(
            "lawful_source", TextField(worded(REQUEST_LABELS["lawful_source"]), mandatory=True, hint=hint, lines=3)
        )
        for name in REQUEST_LABELS:
            form.field(name).editor.setObjectName(f"request_{name}")

    def _line(self, name: str) -> Field:
        return LineField(worded(REQUEST_LABELS[name]), mandatory=True)

    def _lay_out(self) -> None:
        content = QWidget(self)
        self._form.setMaximumWidth(_FORM_PX)
        why = label(
            self.tr("Nothing is searched without a request. What you write here stands on every report."),
            "secondary", wrap=True, parent=content,
        )  # fmt: skip
        content.setLayout(column(why, self._form, 1, gap=16))
        title = row(label(self.tr("New request"), "page", parent=self), 1, self._empty)
        self.setLayout(frame(Notice(self), title, scrolled(content), action=self._action))

    @Slot()
    def _tell_blocked(self) -> None:
        self._action.set_blocked(self._form.reason(), self._form.check)
        written = any(self._form.values().values())
        self._empty.setText(self.tr("Put it back") if self._emptied and not written else self.tr("Empty the fields"))
        self._empty.setEnabled(written or bool(self._emptied))

    @Slot()
    def _on_changed(self) -> None:
        self._drafts.keep(dict(self._form.values()))
        self._tell_blocked()

    @Slot()
    def _on_empty(self) -> None:
        """Empty the fields; pressed again while they are, put back what they held."""
        held = dict(self._form.values())
        if any(held.values()):
            self._emptied = held
            self._form.clear()
        else:
            self._fill(self._emptied)
        self._on_changed()
        self._form.field("number").setFocus()

    @Slot()
    def _on_open(self) -> None:
        if not self._form.check():
            return
        values = self._form.values()
        form = RequestForm(**{field.name: values[field.name] for field in fields(RequestForm)})
        self._action.set_blocked(self.tr("Opening the request"))
        self.work(
            self.tr("opening the request"),
            lambda _: open_request(self.context.desk, form),
            self._on_opened,
            lambda _: self._tell_blocked(),
        )

    def _on_opened(self, request: RequestRecord) -> None:
        self._drafts.drop()
        self.moved.emit(Place(Station.EVIDENCE, request.id))


class RequestPage(Page):
    """What is known of a request, to read. Who examined and what they found is not here: a verifier may read it."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._file: RequestFile | None = None
        self._title = label("", "page", parent=self)
        self._stage = label("", "secondary", parent=self)
        self._facts = FactsTable(self.tr("Particulars of the request"), self)
        self._particulars = self._make_particulars()
        self._evidence = self._evidence_listing()
        self._probes = self._probes_listing()
        self._searches = self._searches_listing()
        self._action = NextAction(self.tr("Go on"), "Ctrl+Return", self)
        self._action.set_blocked(self.tr("Reading the request"))
        self._action.triggered.connect(self._on_next)
        name_action(self._action, "request_next")
        self._lay_out()

    def open_page(self) -> None:
        request_id = self.place.request_id
        if request_id is not None:
            self.work(
                self.tr("reading the request"),
                lambda _: open_request_file(self.context.desk, request_id),
                self._on_file,
                lambda _: self._action.set_blocked(self.tr("The request cannot be read")),
            )

    def _make_particulars(self) -> QWidget:
        content = QWidget(self)
        content.setLayout(column(self._facts, 1))
        area = scrolled(content, self.tr("Particulars"))
        area.setMinimumWidth(320)
        area.setParent(self)  # at once, so that Tab comes to it before the lists
        return area

    def _lay_out(self) -> None:
        right = column(
            self._titled(self.tr("Evidence"), self._evidence), self._titled(self.tr("Probes"), self._probes),
            self._titled(self.tr("Searches"), self._searches), gap=12,
        )  # fmt: skip
        for place in range(3):
            right.setStretch(place, 1)
        body = row(self._particulars, right, gap=24)
        body.setStretch(0, 2)
        body.setStretch(1, 3)
        head = row(self._title, self._stage, 1, gap=16)
        self.setLayout(frame(Notice(self), head, body, action=self._action))

    def _titled(self, title: str, listing: QWidget) -> QBoxLayout:
        heading: QLabel = label(title, "section", parent=self)
        listing.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        listing.setMinimumHeight(96)
        made = column(heading, listing, gap=4)
        made.setStretch(1, 1)
        return made

    def _evidence_listing(self) -> Listing[EvidenceRecord]:
        columns: Sequence[Column[EvidenceRecord]] = (
            Column(self.tr("Exhibit"), lambda each: each.exhibit),
            Column(self.tr("File"), lambda each: each.original_name),
            Column(self.tr("What it is"), _media_words),
            Column(self.tr("SHA-256"), lambda each: each.sha256[:12] + "…", lambda each: each.sha256, fixed=True),
            Column(
                self.tr("Added"), lambda each: local_minute(each.added_at), lambda each: utc_words(each.added_at)
            ),
        )  # fmt: skip
        empty = (self.tr("No evidence yet"), self.tr("An examiner adds stills and clips at the station Evidence."))
        made = Listing(self.tr("Evidence"), columns, empty, object_name="request_evidence", stretched=1, parent=self)
        made.table.wrap_words()
        made.table.row_opened.connect(self._on_evidence)
        return made

    def _probes_listing(self) -> Listing[ProbeRecord]:
        columns: Sequence[Column[ProbeRecord]] = (
            Column(self.tr("Probe"), lambda each: each.mark),
            Column(self.tr("Exhibit"), self._exhibit),
            Column(self.tr("Frame"), lambda each: str(each.frame_index), fixed=True),
            Column(self.tr("Kind of picture"), lambda each: worded(PROBE_TYPE_WORDS[each.probe_type])),
            Column(self.tr("Between the eyes"), lambda each: f"{each.measures.eye_distance_px:.0f} px"),
            Column(self.tr("Taken"), lambda each: local_minute(each.taken_at), lambda each: utc_words(each.taken_at)),
        )
        empty = (self.tr("No probe yet"), self.tr("A probe is one face of one exact frame of the evidence."))
        made = Listing(self.tr("Probes"), columns, empty, object_name="request_probes", stretched=3, parent=self)
        made.table.wrap_words()
        made.table.row_opened.connect(self._on_probe)
        return made

    def _searches_listing(self) -> Listing[PastSearch]:
        columns: Sequence[Column[PastSearch]] = (
            Column(self.tr("Run"), lambda each: local_minute(each.run_at), lambda each: utc_words(each.run_at)),
            Column(self.tr("Probe"), lambda each: each.probe_mark),
            Column(
                self.tr("Gallery"),
                lambda each: self.tr("{0:,} people, {1:,} photos").format(each.people, each.photos),
            ),
            Column(self.tr("Candidates"), lambda each: str(each.list_length)),
            Column(self.tr("Stage"), lambda each: each.words),
        )
        empty = (self.tr("No search yet"), self.tr("A search compares one probe with the whole gallery."))
        made = Listing(self.tr("Searches"), columns, empty, object_name="request_searches", stretched=2, parent=self)
        made.table.row_opened.connect(self._on_search)
        return made

    def _on_file(self, file: RequestFile) -> None:
        self._file = file
        form = file.request.form
        self._title.setText(self.tr("Request {0}").format(form.number))
        self._stage.setText(worded(file.standing.words))
        values = {name: str(getattr(form, name)) for name in REQUEST_LABELS}
        values["reason"] = worded(REASON_WORDS[ReasonCode(form.reason)])
        facts = [Fact(worded(REQUEST_LABELS[name]), value) for name, value in values.items()]
        opened = file.request.opened_at
        facts.append(Fact(self.tr("Opened"), local_minute(opened), tooltip=utc_words(opened)))
        self._facts.set_facts(facts)
        self._evidence.set_rows(file.evidence)
        self._probes.set_rows(file.probes)
        self._searches.set_rows(file.searches)
        self._tell_next(file)

    def _tell_next(self, file: RequestFile) -> None:
        standing = file.standing
        goes_on = next_place(standing).station is not Station.REQUEST
        if standing.mine:
            self._action.set_verb(step_words(standing))
        elif standing.step is NextStep.NOTHING:
            self._action.set_verb(self.tr("Open report"))
        elif standing.own_examination is not None:
            self._action.set_verb(self.tr("Open your examination"))
        self._action.set_blocked(None if goes_on else worded(standing.words))
        focus_action(self._action)

    def _exhibit(self, probe: ProbeRecord) -> str:
        evidence = self._file.evidence if self._file else ()
        return next((each.exhibit for each in evidence if each.id == probe.evidence_id), "")

    @Slot()
    def _on_next(self) -> None:
        if self._file is not None:
            self.moved.emit(next_place(self._file.standing))

    @Slot(int)
    def _on_evidence(self, number: int) -> None:
        evidence = self._evidence.model.row(number)
        self.moved.emit(Place(Station.EVIDENCE, evidence.request_id, evidence.id))

    @Slot(int)
    def _on_probe(self, number: int) -> None:
        probe = self._probes.model.row(number)
        self.moved.emit(Place(Station.PROBE, probe.request_id, probe_id=probe.id))

    @Slot(int)
    def _on_search(self, number: int) -> None:
        search = self._searches.model.row(number)
        if search.decided:
            self.moved.emit(Place(Station.REPORT, self.place.request_id, search_id=search.search_id))


def _media_words(evidence: EvidenceRecord) -> str:
    info = evidence.info
    frames = "" if info.frame_count == 1 else f", {info.frame_count:,} frames"
    return f"{info.codec}, {info.width} × {info.height}{frames}"
