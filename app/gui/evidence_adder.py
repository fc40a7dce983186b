"""Makes chosen files evidence, one after the other."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.records import EvidenceRecord
from app.gui.page import Page
from app.gui.widgets.evidence_form import EvidenceForm
from app.services import intake


class EvidenceAdder(QObject):
    """Works through the files of a form. At the first that is refused it stops; the form keeps that one and the rest.

    Args:
        page: whose background work it is.
        form: files and words; a file leaves it when it is evidence.

    Signal `added(EvidenceRecord)`: one file is evidence now.
    """

    added = Signal(object)

    def __init__(self, page: Page, form: EvidenceForm) -> None:
        super().__init__(page)
        self._page, self._form = page, form
        form.submitted.connect(self.add)

    def add(self) -> None:
        """Add the first file of the form, and then the others."""
        files, request_id = self._form.files(), self._page.place.request_id
        if not files or request_id is None or not self._form.isEnabled():
            return
        self._form.setEnabled(False)
        words = intake.EvidenceForm(self._form.how_acquired(), self._form.custodian())
        self._page.work(
            self.tr("adding {0}").format(files[0].name),
            lambda progress: intake.add_evidence(self._page.context.desk, request_id, files[0], words, progress),
            partial(self._on_added, files[0]),
            lambda _: self._form.setEnabled(True),
        )

    def _on_added(self, file: Path, record: EvidenceRecord) -> None:
        self._form.setEnabled(True)
        self._form.take(file)
        self.added.emit(record)
        self.add()
