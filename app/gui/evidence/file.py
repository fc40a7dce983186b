"""The evidence of a request with what was found in each exhibit and what was taken from it."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.records import EvidenceRecord, ProbeRecord, ScanSummary
from app.gui.evidence.scans import EvidenceScans
from app.gui.widgets.evidence_facts import ExhibitState, ScanState
from app.services.casework.queue import open_request_file
from app.services.casework.sheets import scanned_exhibits
from app.services.recording import Desk
from app.services.staff.accounts import list_accounts


@dataclass(frozen=True)
class ExhibitFile:
    """What the evidence page knows of its request.

    Attributes:
        number: of the request.
        names: full names by user id.
        scans: the newest scan by evidence id.
    """

    number: str = ""
    exhibits: tuple[EvidenceRecord, ...] = ()
    probes: tuple[ProbeRecord, ...] = ()
    names: dict[str, str] = field(default_factory=dict)
    scans: dict[str, ScanSummary] = field(default_factory=dict)

    def probes_of(self, record: EvidenceRecord) -> list[ProbeRecord]:
        """Return the probes taken from an exhibit."""
        return [each for each in self.probes if each.evidence_id == record.id]

    def unscanned(self) -> list[EvidenceRecord]:
        """Return the exhibits in which nobody looked for faces yet."""
        return [each for each in self.exhibits if each.id not in self.scans]

    def state(self, record: EvidenceRecord, scans: EvidenceScans) -> ExhibitState:
        """Return what happened to an exhibit so far, and what is happening to it now."""
        marks = tuple(probe.mark for probe in self.probes_of(record))
        if scans.is_asked(record):
            running = record == scans.running()
            return ExhibitState(ScanState.RUNNING if running else ScanState.WAITING, marks=marks)
        done = self.scans.get(record.id)
        if done is None:
            return ExhibitState(marks=marks)
        return ExhibitState(ScanState.DONE, done.faces, done.tracks, marks)


def read_exhibits(desk: Desk, request_id: str) -> ExhibitFile:
    """Read the file of a request; that it is opened is logged. Raises like `open_request_file`."""
    file = open_request_file(desk, request_id)
    names = {user.id: user.full_name for user in list_accounts(desk)}
    return ExhibitFile(
        file.request.form.number, file.evidence, file.probes, names, scanned_exhibits(desk, request_id)
    )  # fmt: skip
