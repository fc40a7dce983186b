"""Evidence: files come in, are looked at frame by frame, and are scanned for faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.records import EvidenceRecord, ScanSummary
from app.domain.staff.roles import Role
from app.gui.evidence.adder import EvidenceAdder
from app.gui.evidence.desk import EvidenceDesk
from app.gui.evidence.faces import EvidenceFaces
from app.gui.evidence.file import ExhibitFile, read_exhibits
from app.gui.evidence.scans import EvidenceScans
from app.gui.page import Context, Page
from app.gui.page_frame import frame as page_frame
from app.gui.places import Place, Station
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.evidence_facts import evidence_facts
from app.gui.widgets.evidence_form import EvidenceForm
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import button, label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.casework.sheets import scanned_exhibits


class EvidencePage(Page):
    """The exhibits of one request. One of them is open at a time; its decoder ends when the page is left."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._may_work = Role.EXAMINER in context.desk.session.user.roles
        self._file = ExhibitFile()
        self._open: EvidenceRecord | None = None
        self._scans = EvidenceScans(self)
        self._scans.changed.connect(self._tell_exhibits)
        self._scans.ended.connect(self._on_scanned)
        self._build()
        self._connect()

    # Page

    def open_page(self) -> None:
        request_id = self.place.request_id
        if request_id is not None:
            self.work(
                self.tr("opening the evidence"), lambda _: read_exhibits(self.context.desk, request_id), self._on_loaded
            )

    def close_page(self) -> None:
        if self._open is not None:
            self.context.memory[self._memory_key()] = (self._open.id, self._desk.viewer.frame_index() or 0)
        self._desk.viewer.close_footage()

    def leave_question(self) -> str | None:
        if self._form.files():
            return self.tr("Files you chose are not added yet. Leave all the same?")
        waiting = len(self._scans.waiting())
        if waiting == 1:
            return self.tr("1 exhibit still waits for its scan and will not be scanned. Leave all the same?")
        if waiting:
            words = self.tr("{0} exhibits still wait for their scan and will not be scanned. Leave all the same?")
            return words.format(waiting)
        return None

    def hide_pictures(self, hidden: bool) -> None:
        self._desk.hide_pictures(hidden)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._may_work and event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._notice.show_sentence(self.tr("Let go to add these files to the request."), Tone.INFO)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._notice.clear()

    def dropEvent(self, event: QDropEvent) -> None:
        self._notice.clear()
        self.activateWindow()  # the hand comes from another program
        self._adder.drop(event.mimeData().urls())
        event.acceptProposedAction()

    # The exhibits

    def _on_loaded(self, file: ExhibitFile) -> None:
        self._file = file
        self._subject.setText(self.tr("Request {0}").format(file.number))
        if not file.exhibits:
            self._stack.setCurrentWidget(self._empty)
            self._empty.focus_action()
            self._tell_next()
            return
        evidence_id, frame_index = self._begin_at()
        wanted = [each for each in file.exhibits if each.id == evidence_id]
        if wanted:
            self._show_exhibit(wanted[0], frame_index)
        else:
            self._show_exhibit(file.exhibits[0])

    def _begin_at(self) -> tuple[str | None, int]:
        """Return the exhibit and the frame the place names, or those that were seen when the page was left."""
        if self.place.evidence_id is not None:
            return self.place.evidence_id, self.place.frame_index or 0
        seen = self.context.memory.get(self._memory_key())
        return (str(seen[0]), int(seen[1])) if isinstance(seen, tuple) else (None, 0)

    def _memory_key(self) -> str:
        return f"evidence/{self.place.request_id}"

    def _show_exhibit(self, record: EvidenceRecord, frame_index: int = 0) -> None:
        self._stack.setCurrentWidget(self._desk)
        self._add.setVisible(self._may_work)
        if record == self._open:
            return
        self._open = record
        self._desk.facts.set_facts(evidence_facts(record, self._file.names.get(record.added_by, "")))
        self._desk.viewer.open(record, frame_index)
        self._faces.open(record, self._file.probes_of(record))
        self._tell_exhibits()

    def _tell_exhibits(self) -> None:
        exhibits = self._file.exhibits
        if self._open is not None:
            states = [self._file.state(each, self._scans) for each in exhibits]
            self._desk.exhibits.set_exhibits(exhibits, states, exhibits.index(self._open))

    # Scans

    def scan(self) -> None:
        """Look for faces in the whole of the open exhibit."""
        if self._open is not None:
            self._scans.ask([self._open])
            self._desk.viewer.player.view.setFocus()  # its button goes, and the next one would scan other exhibits
            self._faces.read()

    def scan_all(self) -> None:
        """Look for faces in every exhibit that was not scanned, one after the other."""
        self._scans.ask(self._file.unscanned())
        if self._open is not None and self._scans.is_asked(self._open):
            self._faces.read()

    def _on_scanned(self, record: EvidenceRecord) -> None:
        if self._open in (record, self._scans.running()):
            self._faces.read()
        request_id = record.request_id
        self.work(
            self.tr("reading what was found"),
            lambda _: scanned_exhibits(self.context.desk, request_id),
            self._on_summaries,
            quiet=True,
        )

    def _on_summaries(self, scans: dict[str, ScanSummary]) -> None:
        self._file = replace(self._file, scans=scans)
        self._tell_exhibits()

    # Adding

    def offer_files(self, files: Sequence[Path]) -> None:
        """Ask where these files come from; then they become evidence."""
        self._adder.offer(files)

    def _show_form(self, *, shown: bool) -> None:
        for each in (self._form, self._form.action):
            each.setVisible(shown)
        self._take.setVisible(not shown)
        self._desk.show_foot(not shown)
        self._tell_empty(adding=shown)

    def _tell_empty(self, *, adding: bool) -> None:
        if adding:
            self._empty.set_words(
                self.tr("Not evidence yet"),
                self.tr("Say above how these files were acquired and who keeps the originals; then add them."),
            )
            return
        self._empty.set_words(
            self.tr("No evidence yet"),
            self.tr(
                "Add the stills and clips of this request, or drop them here. Each file is copied once, hashed, and "
                "never changed."
            ),
            self.tr("Add evidence…") if self._may_work else "",
        )

    def _on_added(self, record: EvidenceRecord) -> None:
        self._notice.clear()
        self._file = replace(self._file, exhibits=(*self._file.exhibits, record))
        if not self._form.files():
            self._form.clear()
            self._show_form(shown=False)
            self._show_exhibit(record)
        elif self._open is None:
            self._show_exhibit(record)
        else:
            self._tell_exhibits()

    # On to the probe

    def _on_take(self) -> None:
        viewer, index = self._desk.viewer, self._desk.viewer.frame_index()
        if self._open is not None and index is not None:
            place = Place(
                Station.PROBE, self.place.request_id, evidence_id=self._open.id, frame_index=index,
                faces=viewer.faces(), face=viewer.face(),
            )  # fmt: skip
            self.moved.emit(place)

    def _tell_next(self) -> None:
        name = self._desk.viewer.face_words()
        self._take.set_verb(self.tr("Take {0} as probe").format(name) if name else self.tr("Take as probe"))
        many = len(self._desk.viewer.faces()) > 1
        self._take.set_blocked(self._next_reason(), self._desk.viewer.choose_next if many and not name else None)
        self._find.setVisible(self._open is not None)
        self._find.setEnabled(self._desk.viewer.frame_index() is not None)

    def _next_reason(self) -> str | None:
        if not self._may_work:
            return self.tr("An examiner takes the probe")
        if self._open is None:
            return self.tr("No evidence yet")
        viewer = self._desk.viewer
        if viewer.frame_index() is None:
            return self.tr("No frame is shown yet")
        count = len(viewer.faces())
        if count > 1 and viewer.face() is None:
            return self.tr("{0} faces in this frame: choose one (N)").format(count)
        return None

    # Making

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self._notice = Notice(self)
        self._form = EvidenceForm(self)
        self._adder = EvidenceAdder(self, self._form, self._notice)
        self._subject = label("", "secondary", parent=self)
        self._add = button(self.tr("&Add evidence…"), parent=self)
        self._add.setObjectName("add_evidence")
        self._add.clicked.connect(self._adder.ask)
        self._add.hide()
        head = row(label(self.tr("Evidence"), "page", parent=self), self._subject, 1, self._add, gap=16)
        self._empty = EmptyState("", "", parent=self)
        self._empty.action_requested.connect(self._adder.ask)
        self._desk = EvidenceDesk(self, self._may_work, self)
        self._faces = EvidenceFaces(self, self._desk.faces, self._scans)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._desk)
        self._take = NextAction(self.tr("Take as probe"), "Ctrl+Return", self)
        name_action(self._take, "take_as_probe")
        self._find = self._take.add_other(self.tr("Find faces in this frame (F)"))
        self._find.setObjectName("find_faces")
        layout = page_frame(self._notice, head, self._form, self._stack, action=self._take)
        layout.addWidget(self._form.action)
        self.setLayout(layout)

    def _connect(self) -> None:
        viewer = self._desk.viewer
        viewer.state_changed.connect(self._tell_next)
        viewer.face_chosen.connect(self._faces.choose)
        self._faces.found.connect(viewer.set_found)
        self._faces.chosen.connect(viewer.show_face)
        self._desk.faces.scan_requested.connect(self.scan)
        self._desk.exhibits.chosen.connect(lambda place: self._show_exhibit(self._file.exhibits[place]))
        self._desk.exhibits.scan_all_requested.connect(self.scan_all)
        self._adder.added.connect(self._on_added)
        self._adder.offered.connect(partial(self._show_form, shown=True))
        self._form.cancelled.connect(partial(self._show_form, shown=False))
        self._take.triggered.connect(self._on_take)
        self._find.clicked.connect(viewer.find_faces)
        bind(self, "F", viewer.find_faces)
        bind(self, "N", viewer.choose_next)
        self._show_form(shown=False)
        self._tell_next()
