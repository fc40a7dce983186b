"""Probes: one is taken from a frame, or those already taken are looked at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.casework.edits import DerivativeRecord
from app.domain.casework.media import Frame
from app.domain.records import ProbeRecord
from app.domain.staff.roles import Role
from app.gui.evidence.footage_keeper import FootageKeeper
from app.gui.page import Context, Page
from app.gui.page_frame import frame as page_frame
from app.gui.places import NamedFace, Place, Station
from app.gui.probing.shelf import ProbeShelf, is_stopped
from app.gui.probing.taking import ProbeTaking
from app.gui.probing.workshop import Workshop
from app.gui.ways import search_is_over
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.services.casework.footage import Footage
from app.services.casework.queue import RequestFile, open_request_file
from app.services.staff.accounts import list_accounts


@dataclass(frozen=True)
class _Loaded:
    file: RequestFile
    names: dict[str, str]


class ProbePage(Page):
    """With a frame in its place it takes a probe; without one it shows the request's probes."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._roles = context.desk.session.user.roles
        self._may_take = Role.EXAMINER in self._roles
        self._keeper = FootageKeeper(context.desk)
        self._loaded: _Loaded | None = None
        self._build()

    # Page

    def open_page(self) -> None:
        self._reload(self.place.probe_id)

    def close_page(self) -> None:
        self._keeper.close()

    def leave_question(self) -> str | None:
        if self._is_editing() and self._workshop.is_begun():
            return self.tr(
                "The edited version is not kept yet; what you tried stays as your draft. Leave all the same?"
            )
        if self._is_taking() and self._taking.is_begun():
            return self.tr("The probe is not taken yet. Leave all the same?")
        if self._shelf.may_override() and self._shelf.reason():
            return self.tr("The override is not recorded yet. Leave all the same?")
        return None

    def hide_pictures(self, hidden: bool) -> None:
        self._taking.picker.view.hide_content(hidden)
        self._workshop.hide_pictures(hidden)
        self._shelf.view.hide_content(hidden)
        self._shelf.edited.hide_content(hidden)

    # Loading

    def _reload(self, probe_id: str | None) -> None:
        request_id = self.place.request_id
        if request_id is not None:
            self.work(
                self.tr("opening the request"),
                lambda _: self._read(request_id),
                lambda loaded: self._on_loaded(loaded, probe_id),
            )

    def _read(self, request_id: str) -> _Loaded:
        file = open_request_file(self.context.desk, request_id)
        return _Loaded(file, {user.id: user.full_name for user in list_accounts(self.context.desk)})

    def _on_loaded(self, loaded: _Loaded, probe_id: str | None) -> None:
        self._loaded = loaded
        self._subject.setText(self.tr("Request {0}").format(loaded.file.request.form.number))
        if self.place.evidence_id is not None and self.place.frame_index is not None:
            self._stack.setCurrentWidget(self._taking)
            self._taking.load(
                self.place.evidence_id, self.place.frame_index, self.place.face, self.place.faces
            )  # fmt: skip
        elif loaded.file.probes:
            self._stack.setCurrentWidget(self._shelf)
            exhibits = {each.id: each.exhibit for each in loaded.file.evidence}
            self._shelf.set_probes(loaded.file.probes, exhibits, loaded.names, probe_id)
        self._tell_next()

    def _is_taking(self) -> bool:
        return self._stack.currentWidget() is self._taking

    def _is_editing(self) -> bool:
        return self._stack.currentWidget() is self._workshop

    def _on_edit(self, footage: Footage, frame: Frame, face: NamedFace | None) -> None:
        self._notice.clear()
        self._stack.setCurrentWidget(self._workshop)
        self._workshop.load(footage, frame, face)
        self._tell_next()

    def _on_edits_left(self) -> None:
        self._stack.setCurrentWidget(self._taking)
        self._taking.picker.view.setFocus()
        self._tell_next()

    def _on_kept(self, record: DerivativeRecord) -> None:
        self._on_edits_left()
        self._taking.add_version(record)

    # The next action

    def _tell_next(self) -> None:
        self._title.setText(self.tr("Probe workshop") if self._is_editing() else self.tr("Probe"))
        if self._is_editing():
            self._next.set_verb(self.tr("Keep this version"))
            self._next.set_blocked(self._workshop.reason())
        elif self._is_taking():
            name, mark = self._taking.face_words(), self._next_mark()
            words = (
                self.tr("Take {0} as probe {1}").format(name, mark) if name else self.tr("Take probe {0}").format(mark)
            )
            self._next.set_verb(words)
            self._next.set_blocked(self._taking_reason(), self._taking.resolve if self._may_take else None)
        elif self._stack.currentWidget() is self._shelf:
            self._tell_shelf()
        else:
            self._next.set_verb(self.tr("Go to the evidence"))
            self._next.set_blocked(None)

    def _tell_shelf(self) -> None:
        record = self._shelf.current()
        if self._shelf.may_override():
            self._next.set_verb(self.tr("Override the floor"))
            self._next.set_blocked(None if self._shelf.reason() else self.tr("Reason for the override is missing"))
            return
        self._next.set_verb(self.tr("Search with {0}").format(record.mark) if record else self.tr("Search"))
        self._next.set_blocked(self._search_reason(record))

    def _search_reason(self, record: ProbeRecord | None) -> str | None:
        if record is None:
            return self.tr("No probe is chosen")
        if is_stopped(record):
            return self.tr("Under the floor: another supervisor decides")
        if not self._may_take:
            return self.tr("An examiner searches")
        return search_is_over(self._loaded.file.standing.stage) if self._loaded else None

    def _taking_reason(self) -> str | None:
        return self._taking.reason() if self._may_take else self.tr("An examiner takes the probe")

    def _next_mark(self) -> str:
        count = len(self._loaded.file.probes) if self._loaded else 0
        return f"Q{count + 1}"

    def _on_next(self) -> None:
        record = self._shelf.current()
        if self._is_editing():
            self._workshop.keep()
        elif self._is_taking():
            self._taking.take()
        elif record is None:
            self.moved.emit(Place(Station.EVIDENCE, self.place.request_id))
        elif self._shelf.may_override():
            self._shelf.override()
        else:
            self._on_taken(record)

    def _on_taken(self, record: ProbeRecord) -> None:
        self.moved.emit(Place(Station.SEARCH, self.place.request_id, probe_id=record.id))

    def _on_frame_wanted(self, record: ProbeRecord) -> None:
        self.moved.emit(
            Place(
                Station.EVIDENCE, self.place.request_id, evidence_id=record.evidence_id, frame_index=record.frame_index
            )
        )  # fmt: skip

    def _on_overridden(self, probe_id: str) -> None:
        self._notice.clear()
        self._reload(probe_id)

    # Making

    def _build(self) -> None:
        self._notice = Notice(self)
        self._subject = label("", "secondary", parent=self)
        self._title = label(self.tr("Probe"), "page", parent=self)
        head = row(self._title, self._subject, 1, gap=16)
        self._taking = ProbeTaking(self, self._keeper, self)
        self._taking.state_changed.connect(self._tell_next)
        self._taking.taken.connect(self._on_taken)
        self._taking.edit_wanted.connect(self._on_edit)
        self._workshop = Workshop(self, self)
        self._workshop.setObjectName("workshop")
        self._workshop.state_changed.connect(self._tell_next)
        self._workshop.left.connect(self._on_edits_left)
        self._workshop.kept.connect(self._on_kept)
        self._shelf = ProbeShelf(self, self)
        self._shelf.state_changed.connect(self._tell_next)
        self._shelf.overridden.connect(self._on_overridden)
        self._shelf.frame_wanted.connect(self._on_frame_wanted)
        empty = EmptyState(
            self.tr("No probe yet"), self.tr("A probe is one face of one frame. Look for it in the evidence.")
        )
        self._stack = QStackedWidget(self)
        for each in (empty, self._taking, self._workshop, self._shelf):
            self._stack.addWidget(each)
        self._next = NextAction(self.tr("Take probe"), "Ctrl+Return", self)
        name_action(self._next, "probe_next")
        self._next.triggered.connect(self._on_next)
        self.setLayout(page_frame(self._notice, head, self._stack, action=self._next))
        self._tell_next()
