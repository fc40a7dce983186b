"""Requests come in, and their evidence is copied once, hashed, and never overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.casework.media import MediaInfo
from app.domain.casework.requests import RequestForm, checked_form
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import EvidenceRecord, RequestRecord
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.casework.needed import needed_request
from app.services.casework.taking_part import check_may_bring_in
from app.services.depositing import depositing
from app.services.outside_files import check_file, opened
from app.services.recording import Desk, attempt
from app.services.rooms import check_casework
from app.storage.folder.store import Stored
from app.storage.tables import cases


@dataclass(frozen=True)
class EvidenceForm:
    """Where a file comes from. Both fields are mandatory."""

    acquired_how: str
    custodian: str


def open_request(desk: Desk, form: RequestForm) -> RequestRecord:
    """Open a request.

    Raises:
        BadInput: a field is empty or the number is taken. Refused: no examiner and no supervisor.
    """
    with attempt(desk, Act.OPEN_REQUEST) as act:
        check_casework(desk)
        checked = checked_form(form)
        with act.writing() as work:
            record = RequestRecord(new_id(), checked, desk.session.user.id, work.at)
            seq = work.log(record.id, request=record.id, reason=checked.reason)
            cases.add_request(work.db, record, seq)
        return record


def add_evidence(
    desk: Desk, request_id: str, path: Path, form: EvidenceForm, progress: Progress = NO_PROGRESS
) -> EvidenceRecord:
    """Copy a still or a clip into the store and make it evidence of a request. The original is only read.

    Raises:
        BadInput: the file is missing, empty, no still or clip this program reads, or evidence of this request already.
        Refused: no examiner and no supervisor, or one's own proficiency test.
        Unavailable: the disk is full. Cancelled: stopped. In every case nothing is left behind.
    """
    with attempt(desk, Act.ADD_EVIDENCE, request=request_id) as act:
        how, custodian = form.acquired_how.strip(), form.custodian.strip()
        if not how or not custodian:
            raise BadInput("Evidence needs to say how it was acquired and who its custodian is. Fill in both.")
        check_file(path, desk.house.limits.file_bytes)
        with opened(path) as file, depositing(desk.house) as deposit:
            stored = deposit.put(file, progress, path.stat().st_size)
            info = _media_info(desk, stored, path.name)
            with act.writing() as work:
                deposit.check_held()
                needed_request(work.db, request_id)
                check_may_bring_in(work.db, desk, stored.sha256)
                for other in cases.evidence_of(work.db, request_id):
                    if other.sha256 == stored.sha256:
                        raise BadInput(f"{path.name} is in this request already, as exhibit {other.exhibit}.")
                exhibit = f"E{cases.next_number(work.db, 'evidence', request_id)}"
                record = EvidenceRecord(
                    new_id(), request_id, exhibit, stored.sha256, stored.size, path.name, how, custodian, info,
                    desk.session.user.id, work.at,
                )  # fmt: skip
                seq = work.log(record.id, stored.sha256, size=stored.size, kind=info.kind.value, codec=info.codec)
                cases.add_evidence(work.db, record, seq)
        return record


def _media_info(desk: Desk, stored: Stored, name: str) -> MediaInfo:
    with desk.house.open_media(desk.house.workspace.store.chunks(stored.sha256), name) as reader:
        reader.frame(0)  # a file whose first picture cannot be seen is no evidence for this work
        return reader.info
