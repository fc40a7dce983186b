"""What an exported session holds, as one value: services gather it, the writers only lay it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.log.audit import LogEntry
from app.domain.log.time_stamps import TimeStamp
from app.domain.records import Session, User


@dataclass(frozen=True)
class ExportedPicture:
    """A picture that the exported acts concern, by its digest only.

    Attributes:
        kind: what it is, for example `evidence`, `frame`, `gallery photo`.
        words: how a person would name it, for example `Exhibit K-17, frame 1182`.
    """

    kind: str
    id: str
    sha256: str
    words: str


@dataclass(frozen=True, eq=False)
class SessionExport:
    """Everything that goes into one export.

    Attributes:
        scope: a sentence: what was selected, for example `Session … of Adaeze Okafor on 20 November 2026.`
        people: accounts named in the entries.
        entries: the selected entries in order of seq.
        leaves: leaf hashes of the WHOLE log up to the checkpoint, 32 bytes each, first entry first.
        note: signed checkpoint over those leaves.
        public_key: hex of the Ed25519 key that signed it.
        watermark: text across the printed pages, empty in casework.
        features: what was written down of features in these entries, a record a line (see
            `domain/casework/feature_records.py`); the SHA-256 of each line stands in its entry.
        receipts: numbers of entries that receipts were taken over; the export proves that the log grew from there, and
            from the checkpoints of time stamps.
        stamps: what authorities outside said of checkpoints.
    """

    section: str
    exported_at: str
    scope: str
    people: tuple[User, ...]
    sessions: tuple[Session, ...]
    entries: tuple[LogEntry, ...] = field(repr=False)
    leaves: Sequence[bytes] = field(repr=False)
    note: str
    public_key: str
    pictures: tuple[ExportedPicture, ...] = ()
    watermark: str = ""
    features: tuple[str, ...] = field(default=(), repr=False)
    receipts: tuple[int, ...] = ()
    stamps: tuple[TimeStamp, ...] = field(default=(), repr=False)
