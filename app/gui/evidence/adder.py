"""Takes files that are chosen or dropped, and makes them evidence, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog

from app.domain.records import EvidenceRecord
from app.gui.page import Page
from app.gui.widgets.evidence_form import EvidenceForm
from app.gui.widgets.notice import Notice
from app.services.casework import intake

_FOLDER = "evidence-folder"
_KINDS = "*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.mp4 *.avi *.mkv *.mov *.gif"


class EvidenceAdder(QObject):
    """Works through the files of a form. At the first that is refused it stops; the form keeps that one and the rest.

    Args:
        page: whose background work it is.
        form: files and words; a file leaves it when it is evidence.
        notice: says what cannot be taken.

    Signals:
        offered(): the form has files to ask about.
        added(EvidenceRecord): one file is evidence now.
    """

    offered = Signal()
    added = Signal(object)

    def __init__(self, page: Page, form: EvidenceForm, notice: Notice) -> None:
        super().__init__(page)
        self._page, self._form, self._notice = page, form, notice
        form.submitted.connect(self.add)

    def ask(self) -> None:
        """Let the person choose files."""
        dialog = QFileDialog(self._page, self.tr("Add evidence"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(str(self._page.context.memory.get(_FOLDER, Path.home())))
        dialog.setNameFilters([self.tr("Stills and clips ({0})").format(_KINDS), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.offer([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def drop(self, urls: Sequence[QUrl]) -> None:
        """Take what was dropped, as far as it is files of this computer."""
        here = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if here:
            self.offer(here)
        else:
            self._notice.show_sentence(self.tr("That is no file of this computer. Save it as a file, and drop that."))

    def offer(self, files: Sequence[Path]) -> None:
        """Ask where these files come from. Folders are named and left out."""
        folders = [each.name for each in files if each.is_dir()]
        chosen = [each for each in files if not each.is_dir()]
        if folders:
            words = self.tr(
                "Evidence is added file by file, not by folders ({0}). Open the folder and choose its files."
            )
            self._notice.show_sentence(words.format(", ".join(folders)))
        if chosen:
            self._page.context.memory[_FOLDER] = chosen[0].parent
            self._form.offer(chosen)
            self.offered.emit()

    def add(self) -> None:
        """Add the first file of the form, and then the others."""
        files, request_id = self._form.files(), self._page.place.request_id
        if not files or request_id is None or not self._form.isEnabled():
            return
        self._form.set_busy(True)
        words = intake.EvidenceForm(self._form.how_acquired(), self._form.custodian())
        self._page.work(
            self.tr("adding {0}").format(files[0].name),
            lambda progress: intake.add_evidence(self._page.context.desk, request_id, files[0], words, progress),
            partial(self._on_added, files[0]),
            lambda _: self._form.set_busy(False),
        )

    def _on_added(self, file: Path, record: EvidenceRecord) -> None:
        self._form.set_busy(False)
        self._form.take(file)
        self.added.emit(record)
        self.add()
