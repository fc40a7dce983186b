"""Evidence: files come in, are looked at frame by frame, and are scanned for faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QListWidget, QStackedWidget, QWidget

from app.domain.faces import Face, Sighting
from app.domain.media import Frame
from app.domain.records import EvidenceRecord
from app.domain.roles import Role
from app.gui.evidence_adder import EvidenceAdder
from app.gui.footage_keeper import FootageKeeper
from app.gui.models.faces_model import FaceCell
from app.gui.page import Context, Page
from app.gui.page_frame import frame as page_frame
from app.gui.page_frame import scrolled
from app.gui.places import Place, Station
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.evidence_facts import evidence_facts, exhibit_words
from app.gui.widgets.evidence_form import EvidenceForm
from app.gui.widgets.faces_panel import FacesPanel
from app.gui.widgets.facts_table import FactsTable
from app.gui.widgets.frame_player import FramePlayer, clock_text
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.gui.widgets.overlays import LabelledBox
from app.gui.widgets.timeline import TrackBar
from app.services import footage
from app.services.accounts import list_accounts
from app.services.footage import Footage, SheetCell, is_clip
from app.services.queue import RequestFile, open_request_file

_FACES_PX, _FACES_LEAST_PX, _EXHIBITS_PX, _FOOT_PX = 348, 252, 300, 150
_KINDS = "*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.mp4 *.avi *.mkv *.mov *.gif"


@dataclass(frozen=True)
class _Loaded:
    file: RequestFile
    names: dict[str, str]


class EvidencePage(Page):
    """The exhibits of one request. One of them is open at a time; its decoder ends when the page is left."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._keeper = FootageKeeper(context.desk)
        self._may_work = Role.EXAMINER in context.desk.session.user.roles
        self._names: dict[str, str] = {}
        self._exhibits: tuple[EvidenceRecord, ...] = ()
        self._open: EvidenceRecord | None = None
        self._frame: Frame | None = None
        self._cells: tuple[SheetCell, ...] = ()
        self._picked: int | None = None
        self._scanning: set[str] = set()
        self._build()

    # Page

    def open_page(self) -> None:
        request_id = self.place.request_id
        if request_id is not None:
            self.work(self.tr("opening the evidence"), lambda _: self._read(request_id), self._on_loaded)

    def close_page(self) -> None:
        self._player.pause()
        self._keeper.close()

    def leave_question(self) -> str | None:
        if self._form.files():
            return self.tr("Files you chose are not added yet. Leave all the same?")
        return None

    def hide_pictures(self, hidden: bool) -> None:
        self._player.pause()
        self._player.view.hide_content(hidden)
        self._faces.setVisible(not hidden)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._may_work and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.offer_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # The exhibits

    def _read(self, request_id: str) -> _Loaded:
        file = open_request_file(self.context.desk, request_id)
        return _Loaded(file, {user.id: user.full_name for user in list_accounts(self.context.desk)})

    def _on_loaded(self, loaded: _Loaded) -> None:
        self._names = loaded.names
        self._subject.setText(self.tr("Request {0}").format(loaded.file.request.form.number))
        self._show_exhibits(loaded.file.evidence, self.place.evidence_id)

    def _show_exhibits(self, exhibits: tuple[EvidenceRecord, ...], chosen: str | None) -> None:
        self._exhibits = exhibits
        self._stack.setCurrentWidget(self._work if exhibits else self._empty)
        self._add.setVisible(self._may_work and bool(exhibits))
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems([exhibit_words(each) for each in exhibits])
        self._list.blockSignals(False)
        ids = [each.id for each in exhibits]
        if exhibits:
            self._list.setCurrentRow(ids.index(chosen) if chosen in ids else 0)
        self._tell_next()

    def _on_exhibit(self, place: int) -> None:
        if not 0 <= place < len(self._exhibits) or self._exhibits[place] == self._open:
            return
        record = self._open = self._exhibits[place]
        self._frame, self._cells, self._picked = None, (), None
        self._keeper.want(record.id)
        self._player.set_clip(0)
        self._player.view.set_boxes(())
        self._faces.show_nothing()
        self._facts.set_facts(evidence_facts(record, self._names.get(record.added_by, "")))
        self._tell_next()
        self.work(
            self.tr("opening {0}").format(record.exhibit), lambda _: self._keeper.open(record.id), self._on_footage
        )
        self._load_sheet(record)

    def _on_footage(self, opened: Footage | None) -> None:
        if opened is None or opened is not self._keeper.footage:
            return
        info = opened.evidence.info
        rate = float(info.frame_rate) if info.frame_rate is not None else None
        self._player.set_clip(len(opened.positions), rate, opened.evidence.exhibit)
        self._player.go_to(0)
        self._player.view.setFocus()

    # Frames

    def _on_frame_wanted(self, index: int) -> None:
        opened = self._keeper.footage
        if opened is None:
            self._player.frame_failed()
            return
        self.work(
            self.tr("reading frame {0}").format(index),
            lambda _: opened.frame(index) if self._keeper.footage is opened else None,
            partial(self._on_frame, opened),
            lambda _: self._player.frame_failed() if self._keeper.footage is opened else None,
        )

    def _on_frame(self, opened: Footage, seen: Frame | None) -> None:
        if seen is None or opened is not self._keeper.footage:
            return
        self._frame = seen
        index = seen.position.index
        if self._picked is not None and self._sighting(self._picked).frame_index != index:
            self._picked = None
            self._faces.clear_choice()
        self._player.set_frame(index, seen.position.time_s, seen.pixels)
        self._player.view.set_boxes(self._picked_box())
        self._tell_next()

    def _picked_box(self) -> list[LabelledBox]:
        if self._picked is None:
            return []
        seen = self._sighting(self._picked)
        return [LabelledBox(seen.face.box, self.tr("Track {0}").format(seen.track))]

    def find_faces(self) -> None:
        """Look for faces in the frame that is seen."""
        seen = self._frame
        if seen is not None:
            self._player.pause()
            self.work(
                self.tr("finding faces"),
                lambda _: footage.faces_in(self.context.desk, seen),
                partial(self._on_faces, seen),
            )

    def _on_faces(self, seen: Frame, found: list[Face]) -> None:
        if seen is not self._frame:
            return
        boxes = [LabelledBox(face.box, self.tr("Face {0}").format(n)) for n, face in enumerate(found, 1)]
        self._player.view.set_boxes(boxes)
        self._player.view.set_caption(" · ".join((self._player.view.caption(), self._found_words(len(found)))))

    def _found_words(self, count: int) -> str:
        if not count:
            return self.tr("No face found in this frame; the eyes can be placed by hand")
        return self.tr("1 face in this frame") if count == 1 else self.tr("{0} faces in this frame").format(count)

    # The scan and its contact sheet

    def scan(self) -> None:
        """Look for faces in the whole of the open exhibit."""
        record = self._open
        if record is None or record.id in self._scanning:
            return
        self._scanning.add(record.id)
        self._faces.show_scanning()
        self.work(
            self.tr("scanning {0}").format(record.exhibit),
            lambda progress: footage.scan_evidence(self.context.desk, record.id, progress),
            lambda _: self._on_scanned(record),
            lambda _: self._on_scanned(record),
        )

    def _on_scanned(self, record: EvidenceRecord) -> None:
        self._scanning.discard(record.id)
        if record == self._open:
            self._load_sheet(record)

    def _load_sheet(self, record: EvidenceRecord) -> None:
        if record.id in self._scanning:
            self._faces.show_scanning()
            return
        self.work(
            self.tr("opening the contact sheet"),
            lambda _: footage.contact_sheet(self.context.desk, record.id),
            partial(self._on_sheet, record),
        )

    def _on_sheet(self, record: EvidenceRecord, cells: list[SheetCell] | None) -> None:
        if record != self._open or record.id in self._scanning:
            return
        self._cells, self._picked = tuple(cells or ()), None
        if cells is None:
            self._faces.show_unscanned(self.tr("clip") if is_clip(record) else self.tr("picture"))
            return
        self._faces.show_faces([self._cell(number, each) for number, each in enumerate(cells)])
        self._player.set_tracks(track_bars([each.sighting for each in cells]))

    def _cell(self, number: int, each: SheetCell) -> FaceCell:
        seen = each.sighting
        time = self.tr("no timestamp") if seen.time_s is None else clock_text(seen.time_s)
        words = self.tr("frame {0}").format(seen.frame_index)
        return FaceCell(str(number), each.chip, words, time, self.tr("Track {0}").format(seen.track))

    def _sighting(self, number: int) -> Sighting:
        return self._cells[number].sighting

    def _on_cell(self, number: int) -> None:
        self._picked = number
        self._player.pause()
        self._player.go_to(self._sighting(number).frame_index)

    # Adding

    def ask_files(self) -> None:
        """Let the person choose files."""
        dialog = QFileDialog(self, self.tr("Add evidence"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Stills and clips ({0})").format(_KINDS), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.offer_files([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def offer_files(self, files: Sequence[Path]) -> None:
        """Ask where these files come from; then they become evidence."""
        if files:
            self._form.offer(files)
            self._show_form(shown=True)

    def _show_form(self, *, shown: bool) -> None:
        self._form.setVisible(shown)
        self._foot.setVisible(not shown)

    def _on_added(self, record: EvidenceRecord) -> None:
        self._notice.clear()
        last = not self._form.files()
        if last:
            self._form.clear()
            self._show_form(shown=False)
        chosen = record.id if last or self._open is None else self._open.id
        self._show_exhibits((*self._exhibits, record), chosen)

    # On to the probe

    def _on_take(self) -> None:
        if self._open is None or self._frame is None:
            return
        self.moved.emit(
            Place(
                Station.PROBE,
                self.place.request_id,
                evidence_id=self._open.id,
                frame_index=self._frame.position.index,
                face=None if self._picked is None else self._sighting(self._picked).face,
            )
        )

    def _tell_next(self) -> None:
        self._take.set_blocked(self._next_reason())
        self._find.setVisible(bool(self._exhibits))
        self._find.setEnabled(self._frame is not None)

    def _next_reason(self) -> str | None:
        if not self._may_work:
            return self.tr("An examiner takes the probe")
        if not self._exhibits:
            return self.tr("No evidence yet")
        return self.tr("No frame is shown yet") if self._frame is None else None

    # Making

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self._notice = Notice(self)
        self._subject = label("", "secondary", parent=self)
        self._add = button(self.tr("&Add evidence…"), parent=self)
        self._add.setObjectName("add_evidence")
        self._add.clicked.connect(self.ask_files)
        self._add.hide()
        head = row(label(self.tr("Evidence"), "page", parent=self), self._subject, 1, self._add, gap=16)
        self._empty = EmptyState(
            self.tr("No evidence yet"),
            self.tr(
                "Add the stills and clips of this request, or drop them here. Each file is copied once, hashed, and "
                "never changed."
            ),
            self.tr("Add evidence…") if self._may_work else "",
        )
        self._empty.action_requested.connect(self.ask_files)
        self._work = self._make_work()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._work)
        self._form = EvidenceForm(self)
        EvidenceAdder(self, self._form).added.connect(self._on_added)
        self._form.cancelled.connect(lambda: self._show_form(shown=False))
        self._take = NextAction(self.tr("Take as probe"), parent=self)
        name_action(self._take, "take_as_probe")
        self._take.triggered.connect(self._on_take)
        self._find = self._take.add_other(self.tr("Find faces in this frame (F)"))
        self._find.setObjectName("find_faces")
        self._find.clicked.connect(self.find_faces)
        layout = page_frame(self._notice, head, self._stack, self._form, action=self._take)
        self.setLayout(layout)
        self._show_form(shown=False)
        self._tell_next()

    def _make_work(self) -> QWidget:
        work = QWidget(self)
        self._player = FramePlayer(work)
        self._player.setObjectName("player")
        self._player.view.set_watermark(self.context.watermark)
        self._player.frame_requested.connect(self._on_frame_wanted)
        self._faces = FacesPanel(work)
        self._faces.set_may_scan(self._may_work)
        self._faces.sheet.set_watermark(self.context.watermark)
        self._faces.setMinimumWidth(_FACES_LEAST_PX)
        self._faces.setMaximumWidth(_FACES_PX)
        self._faces.scan_requested.connect(self.scan)
        self._faces.cell_chosen.connect(self._on_cell)
        bind(self, "F", self.find_faces)
        top = row(self._player, self._faces, gap=16)
        top.setStretch(0, 5)
        top.setStretch(1, 3)
        self._foot = self._make_foot(work)
        layout = column(top, self._foot, gap=12)
        layout.setStretch(0, 1)
        work.setLayout(layout)
        return work

    def _make_foot(self, parent: QWidget) -> QWidget:
        foot = QWidget(parent)
        self._list = QListWidget(foot)
        self._list.setObjectName("exhibits")
        self._list.setAccessibleName(self.tr("Exhibits"))
        self._list.setMinimumWidth(140)
        self._list.setMaximumWidth(_EXHIBITS_PX)
        self._list.setSpacing(3)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._on_exhibit)
        self._facts = FactsTable(self.tr("The exhibit in words"), foot)
        layout = row(self._list, scrolled(self._facts), gap=16)
        layout.setStretch(0, 2)
        layout.setStretch(1, 3)
        foot.setLayout(layout)
        foot.setFixedHeight(_FOOT_PX)
        return foot


def track_bars(sightings: Sequence[Sighting]) -> list[TrackBar]:
    """Return one bar for each track, from its first to its last sighting."""
    frames: dict[int, list[int]] = {}
    for seen in sightings:
        frames.setdefault(seen.track, []).append(seen.frame_index)
    return [TrackBar(track, min(seen), max(seen)) for track, seen in sorted(frames.items())]
