"""The contact sheet of the open exhibit: read when there is one, its pictures as they come into view."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.records import EvidenceRecord, ProbeRecord
from app.gui.evidence.scans import EvidenceScans
from app.gui.models.faces_model import FaceCell
from app.gui.models.found_faces import FoundFaces
from app.gui.page import Page
from app.gui.problems import tell
from app.gui.thumbnail_loader import ThumbnailLoader
from app.gui.widgets.faces_panel import FacesPanel
from app.gui.widgets.frame_player import clock_text
from app.services.casework.footage import is_clip
from app.services.casework.sheets import Sheet, open_sheet


class EvidenceFaces(QObject):
    """Fills the faces panel of a page.

    Args:
        page: whose background work it is.
        panel: shows the faces.
        scans: knows which exhibits are being scanned.

    Signals:
        found(FoundFaces): what is known of the open exhibit's faces.
        chosen(int): number of the face that a hand chose on the sheet.
    """

    found = Signal(object)
    chosen = Signal(int)

    def __init__(self, page: Page, panel: FacesPanel, scans: EvidenceScans) -> None:
        super().__init__(page)
        self._page, self._panel, self._scans = page, panel, scans
        self._record: EvidenceRecord | None = None
        self._probes: tuple[ProbeRecord, ...] = ()
        self._choosing = False
        self._loader = ThumbnailLoader(panel.sheet.faces, page.context.jobs, partial(tell, page))
        panel.cell_chosen.connect(self._on_cell)

    def open(self, record: EvidenceRecord, probes: Sequence[ProbeRecord]) -> None:
        """Show the faces of another exhibit; `probes` are those taken from it."""
        self._record, self._probes = record, tuple(probes)
        self._loader.set_source(None)
        self._panel.show_nothing()
        self.read()

    def read(self) -> None:
        """Read the sheet of the open exhibit again, or say that it is being made."""
        record = self._record
        if record is None:
            return
        if self._scans.is_asked(record):
            self._panel.show_scanning(waiting=record != self._scans.running())
            return
        probes = self._probes
        self._page.work(
            self.tr("opening the contact sheet"), lambda _: self._read(record, probes), partial(self._on_sheet, record)
        )

    @Slot(object)
    def choose(self, number: int | None) -> None:
        """Make the cell current whose face was chosen in the frame, or none."""
        self._choosing = True
        if number is None:
            self._panel.clear_choice()
        else:
            self._panel.choose(number)
        self._choosing = False

    def _read(
        self, record: EvidenceRecord, probes: tuple[ProbeRecord, ...]
    ) -> tuple[Sheet, FoundFaces, list[FaceCell]] | None:
        sheet = open_sheet(self._page.context.desk, record.id)
        if sheet is None:
            return None
        found = FoundFaces(sheet.sightings, probes)
        return sheet, found, [self._cell(found, number) for number in range(len(found))]

    def _on_sheet(
        self, record: EvidenceRecord, opened: tuple[Sheet, FoundFaces, list[FaceCell]] | None
    ) -> None:  # fmt: skip
        if record != self._record or self._scans.is_asked(record):
            return
        if opened is None:
            self._panel.show_unscanned(self.tr("clip") if is_clip(record) else self.tr("picture"))
            self.found.emit(FoundFaces((), self._probes))
            return
        sheet, found, cells = opened
        self._panel.show_faces(cells, sheet.summary.unreadable)
        self._loader.set_source(lambda key: sheet.chip(int(key)))
        self.found.emit(found)

    def _cell(self, found: FoundFaces, number: int) -> FaceCell:
        seen = found.sighting(number)
        time = self.tr("no timestamp") if seen.time_s is None else clock_text(seen.time_s)
        words = self.tr("frame {0}").format(seen.frame_index)
        group = self.tr("Track {0}").format(seen.track)
        return FaceCell(str(number), None, words, time, group, found.mark(number))

    @Slot(int)
    def _on_cell(self, number: int) -> None:
        if not self._choosing:
            self.chosen.emit(number)
