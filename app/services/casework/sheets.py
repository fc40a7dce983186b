"""The contact sheet of an exhibit: every face of its newest scan, by track, each picture read when it is wanted."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.casework.choice import choice_order
from app.domain.casework.faces import Sighting
from app.domain.casework.media import Pixels
from app.domain.records import EvidenceRecord, ScanSummary
from app.domain.staff.roles import Act
from app.services.recording import Desk, attempt
from app.storage.tables import cases, scans
from app.storage.tables.cases import StoredSighting
from app.vision.thumbnails import decode_own


@dataclass(frozen=True, eq=False)
class Sheet:
    """One contact sheet. That it is looked at was logged when it was opened.

    Attributes:
        sightings: the faces, by track, within a track those first that are most fit for a probe (`choice_order`).
        summary: the scan in figures.
    """

    evidence: EvidenceRecord
    sightings: tuple[Sighting, ...]
    summary: ScanSummary
    _desk: Desk = field(repr=False)
    _chips: tuple[str, ...] = field(repr=False)

    def chip(self, number: int) -> Pixels:
        """Return the picture of one face, RGB. Any thread may ask.

        Raises:
            Refused: the session that opened the sheet has ended. Unavailable: the stored picture is damaged.
        """
        self._desk.check_current()
        return decode_own(self._desk.house.workspace.store.read(self._chips[number]))


def open_sheet(desk: Desk, evidence_id: str) -> Sheet | None:
    """Return the contact sheet of the newest scan, or None when the evidence was never scanned."""
    with desk.reading() as db:
        evidence = cases.evidence(db, evidence_id)
        found = sheet_order(cases.sightings_of(db, evidence_id))
        if evidence is None or found is None:
            return None
        summary = scans.scan_summaries(db, evidence.request_id)[evidence_id]
    with attempt(desk, Act.VIEW_EVIDENCE, evidence_id, request=evidence.request_id) as act:
        act.note(evidence_id, evidence.sha256, contact_sheet_faces=len(found))
    sightings, chips = (item.sighting for item in found), (item.chip_sha256 for item in found)
    return Sheet(evidence, tuple(sightings), summary, desk, tuple(chips))


def sheet_order(found: list[StoredSighting] | None) -> list[StoredSighting] | None:
    """Return sightings as the contact sheet shows them: by track, the best for a probe first."""
    if found is None:
        return None
    return sorted(found, key=lambda item: (item.sighting.track, -choice_order(item.sighting.measures)))


def scanned_exhibits(desk: Desk, request_id: str) -> dict[str, ScanSummary]:
    """Return what the newest scan of each exhibit came to, by evidence id; exhibits never scanned are missing."""
    with attempt(desk, Act.VIEW_EVIDENCE, request_id, request=request_id), desk.reading() as db:
        return scans.scan_summaries(db, request_id)
