"""Looking at evidence: exact frames, and a scan for faces."""

from __future__ import annotations

import hashlib
import io
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.domain.casework.faces import Face
from app.domain.casework.media import Frame, FramePosition, MediaKind, Pane, Preview
from app.domain.closing import Closing
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import EvidenceRecord
from app.domain.spans import spans_of, spans_text
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.depositing import Deposit, depositing
from app.services.house import House, Media
from app.services.recording import Desk, attempt
from app.storage.tables import cases
from app.storage.tables.cases import StoredSighting
from app.vision.analysis_process import AnalystProcess
from app.vision.looking import Analyser
from app.vision.pacing import Adaptive, EveryNth
from app.vision.scanning import ASSUMED_FRAME_RATE, Scan, TrackedFace
from app.vision.thumbnails import encode_own

_LOGGED_BLOCK = 64
"""Frames are logged in blocks before the first of a block is shown: a clip played to its end does not drown the log."""

_LONGEST_SPANS, _SHOWN_SPANS = 2_000, 200
_LONG_FRAMES = 100
"""From so many frames on a second analyst pays for its start."""


@dataclass
class Footage(Closing):
    """One open piece of evidence. Any thread may ask for frames; close it when the page is left."""

    desk: Desk
    evidence: EvidenceRecord
    reader: Media
    _blocks: set[int] = field(default_factory=set)
    _guard: threading.Lock = field(default_factory=threading.Lock)

    @property
    def positions(self) -> Sequence[FramePosition]:
        """Where each frame lies, in presentation order."""
        return self.reader.positions

    def frame(self, index: int) -> Frame:
        """Return one exact frame; that it is seen is logged first.

        Raises:
            BadInput: there is no such frame, or it cannot be decoded.
        """
        with self._guard:
            self._log(index)
            return self.reader.frame(index)

    def preview(self, index: int, pane: Pane, foreseen: Sequence[int] = (), *, near: bool = False) -> Preview:
        """Return one frame as small as it is seen, for playing and searching; that it is seen is logged first.

        Args:
            index: number of the frame.
            pane: how much of it is needed.
            foreseen: frames that will probably be asked for next; they are decoded meanwhile.
            near: the key frame before it will do, where the frame itself takes longer.

        Raises:
            BadInput: there is no such frame, or it cannot be decoded.
        """
        with self._guard:
            self._log(index)
            seen = self.reader.preview(index, pane, foreseen, near=near)
            self._log(seen.position.index)
            return seen

    def close(self) -> None:
        """End the decoding process."""
        with self._guard:
            self.reader.close()

    def _log(self, index: int) -> None:
        block = index // _LOGGED_BLOCK
        if block in self._blocks:
            return
        first = block * _LOGGED_BLOCK
        last = min(first + _LOGGED_BLOCK, len(self.positions)) - 1
        with attempt(self.desk, Act.VIEW_EVIDENCE, self.evidence.id, request=self.evidence.request_id) as act:
            act.note(self.evidence.id, self.evidence.sha256, first_frame=first, last_frame=last)
        self._blocks.add(block)


def open_footage(desk: Desk, evidence_id: str) -> Footage:
    """Open evidence for looking. Raises `BadInput` if there is none, `Unavailable` if its file is damaged."""
    with desk.reading() as db:
        record = cases.evidence(db, evidence_id)
    with attempt(desk, Act.VIEW_EVIDENCE, evidence_id, request=record.request_id if record else "") as act:
        if record is None:
            raise BadInput("This evidence does not exist. Choose it from the list of the request.")
        act.note(record.id, record.sha256, opened=True)
        reader = desk.house.open_media(desk.house.workspace.store.chunks(record.sha256), record.original_name)
    return Footage(desk, record, reader)


def faces_in(desk: Desk, frame: Frame) -> list[Face]:
    """Return the faces of a frame that the person looks at, best first."""
    return desk.house.analyst.find(frame.pixels)


def scan_evidence(
    desk: Desk, evidence_id: str, progress: Progress = NO_PROGRESS, stride: int | None = None
) -> list[StoredSighting]:
    """Look for faces in the whole of a clip or still, and keep what was found, grouped into tracks.

    The frames that were really looked at stand in the log and in the record, with the longest way between two of them.
    Those that could not be decoded stand in the log too, and `progress` hears of them.

    Args:
        stride: every how many frames to look; None has the machine's speed decide, see `app.vision.pacing`.

    Raises:
        Cancelled: stopped; nothing of this scan is kept.
    """
    with attempt(desk, Act.SCAN_EVIDENCE, evidence_id) as act, open_footage(desk, evidence_id) as footage:
        evidence = footage.evidence
        act.request = evidence.request_id
        with _analysts(desk.house, len(footage.positions)) as analysts, depositing(desk.house) as deposit:
            pace = EveryNth(stride) if stride else Adaptive(*_extent(footage), len(analysts))
            scan = Scan(analysts, pace, progress)
            sightings = [_keep(deposit, face) for face in scan.faces(footage.reader)]
            with act.writing() as work:
                deposit.check_held()
                scan_id = new_id()
                detector = sightings[0].sighting.face.detector if sightings else _detector(desk)
                unreadable = footage.reader.unreadable
                seq = work.log(
                    scan_id, evidence.id, frames=len(scan.looked), looked_at=_frames_text(scan.looked),
                    stride=scan.stride, faces=len(sightings), detector=detector, unreadable=len(unreadable),
                    unreadable_frames=_frames_text(unreadable),
                )  # fmt: skip
                row: dict[str, object] = {
                    "id": scan_id, "evidence_id": evidence.id, "detector": detector, "stride": scan.stride,
                    "frames": len(scan.looked), "faces": len(sightings), "scanned_by": desk.session.user.id,
                    "scanned_at": work.at, "log_seq": seq,
                }  # fmt: skip
                cases.add_scan(work.db, row, sightings, list(spans_of(scan.looked)))
    if unreadable:
        progress.remark(
            f"Frames of {evidence.original_name} that could not be decoded and were not looked at: "
            f"{len(unreadable):,} ({spans_text(unreadable)[:_SHOWN_SPANS]})."
        )
    return sightings


def _frames_text(frames: Sequence[int]) -> str:
    """Return frames as spans; when those are too many for the log, the SHA-256 of that text."""
    text = spans_text(frames)
    return text if len(text) <= _LONGEST_SPANS else f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


@contextmanager
def _analysts(house: House, frames: int) -> Iterator[Sequence[Analyser]]:
    """Give the house's analyst, and for a long clip a second one for the time of the scan."""
    if frames < _LONG_FRAMES or not isinstance(house.analyst, AnalystProcess) or (os.cpu_count() or 1) < 2:
        yield (house.analyst,)
        return
    with house.analyst.twin() as second:
        yield (house.analyst, second)


def _extent(footage: Footage) -> tuple[int, float]:
    """Return the number of frames and the seconds they last."""
    frames = len(footage.positions)
    return frames, footage.evidence.info.duration_s or frames / ASSUMED_FRAME_RATE


def is_clip(evidence: EvidenceRecord) -> bool:
    """Tell whether there is more than one frame to see."""
    return evidence.info.kind is MediaKind.VIDEO


def _keep(deposit: Deposit, face: TrackedFace) -> StoredSighting:
    return StoredSighting(face.sighting, deposit.put(io.BytesIO(encode_own(face.chip))).sha256)


def _detector(desk: Desk) -> str:
    return desk.house.analyst.model_ids[0].name
