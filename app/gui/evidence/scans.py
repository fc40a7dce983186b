"""The scans a page asked for: one after the other, in the background, whatever exhibit is looked at meanwhile."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.domain.records import EvidenceRecord
from app.gui.page import Page
from app.services.casework import footage


class EvidenceScans(QObject):
    """Exhibits that wait for their scan, and the one that is scanned now.

    Signals:
        changed(): another exhibit waits or is scanned.
        ended(EvidenceRecord): its scan is over, well or not.
    """

    changed = Signal()
    ended = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._waiting: list[EvidenceRecord] = []
        self._running: EvidenceRecord | None = None

    def ask(self, records: Iterable[EvidenceRecord]) -> None:
        """Scan these exhibits after those asked for before; one that waits or is scanned already is not asked twice."""
        self._waiting += [each for each in records if not self.is_asked(each)]
        self._begin_next()
        self.changed.emit()

    def running(self) -> EvidenceRecord | None:
        """Return what is scanned now."""
        return self._running

    def waiting(self) -> tuple[EvidenceRecord, ...]:
        """Return what waits."""
        return tuple(self._waiting)

    def is_asked(self, record: EvidenceRecord) -> bool:
        """Tell whether an exhibit waits or is scanned."""
        return record == self._running or record in self._waiting

    def _begin_next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        record = self._running = self._waiting.pop(0)
        self._page.work(
            self.tr("scanning {0}").format(record.exhibit),
            lambda progress: footage.scan_evidence(self._page.context.desk, record.id, progress),
            lambda _: self._on_ended(record),
            lambda _: self._on_ended(record),
        )

    def _on_ended(self, record: EvidenceRecord) -> None:
        self._running = None
        self._begin_next()
        self.changed.emit()
        self.ended.emit(record)
