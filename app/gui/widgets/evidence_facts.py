"""A piece of evidence in words: what the file is, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.domain.casework.media import MediaInfo, MediaKind
from app.domain.records import EvidenceRecord
from app.gui.widgets.facts_table import Fact
from app.gui.widgets.frame_player import clock_text
from app.gui.widgets.moments import by_whom, utc_words


class ScanState(StrEnum):
    """What has been done to find the faces of an exhibit."""

    NONE = "none"
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True)
class ExhibitState:
    """What happened to an exhibit so far.

    Attributes:
        scan: whether it was scanned; faces and tracks are those of its newest scan.
        marks: of the probes taken from it.
    """

    scan: ScanState = ScanState.NONE
    faces: int = 0
    tracks: int = 0
    marks: tuple[str, ...] = ()


def exhibit_title(record: EvidenceRecord) -> str:
    """Return what an exhibit is called: "E1 · shop.mp4"."""
    return f"{record.exhibit} · {record.original_name}"


def exhibit_words(record: EvidenceRecord, state: ExhibitState) -> str:
    """Return what it is and what was found in it: "Clip, 48 frames, 00:00:06.000 · 12 faces in 3 tracks · Q1"."""
    return " · ".join(filter(None, (_kind_words(record.info), _scan_words(state), ", ".join(state.marks))))


def _kind_words(info: MediaInfo) -> str:
    if info.kind is MediaKind.STILL:
        return _tr("Still")
    frames = _tr("Clip, {0} frames").format(f"{info.frame_count:,}")
    return frames if info.duration_s is None else f"{frames}, {clock_text(info.duration_s)[:8]}"


def _scan_words(state: ExhibitState) -> str:
    if state.scan is ScanState.DONE and state.faces:
        faces = _tr("1 face") if state.faces == 1 else _tr("{0} faces").format(f"{state.faces:,}")
        tracks = _tr("1 track") if state.tracks == 1 else _tr("{0} tracks").format(f"{state.tracks:,}")
        return _tr("{0} in {1}").format(faces, tracks)
    return {
        ScanState.NONE: _tr("not scanned"),
        ScanState.WAITING: _tr("waits for its scan"),
        ScanState.RUNNING: _tr("scanning"),
        ScanState.DONE: _tr("no face found"),
    }[state.scan]


def evidence_facts(record: EvidenceRecord, added_by: str) -> tuple[Fact, ...]:
    """Return what is known of an exhibit; `added_by` is the person's full name."""
    info = record.info
    return (
        Fact(_tr("File"), f"{record.original_name}, {size_words(record.size)}"),
        Fact(_tr("Format"), _format_words(info)),
        Fact(_tr("Frames"), _frame_words(info)),
        Fact("SHA-256", record.sha256, mono=True),
        Fact(_tr("Acquired"), record.acquired_how),
        Fact(_tr("Custodian"), record.custodian),
        Fact(_tr("Added"), by_whom(record.added_at, added_by), tooltip=utc_words(record.added_at)),
        *_remarks(info),
    )


def size_words(size: int) -> str:
    """Return a file size: "1.24 MB (1,240,551 bytes)"."""
    exact = _tr("{0} bytes").format(f"{size:,}")
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= factor:
            return f"{size / factor:.3g} {unit} ({exact})"
    return exact


def _format_words(info: MediaInfo) -> str:
    words = [info.container if info.container == info.codec else f"{info.container}, {info.codec}"]
    words.append(f"{info.width} × {info.height} px")
    if info.rotation:
        words.append(_tr("turned by {0}° as the file asks").format(info.rotation))
    if info.interlaced:
        words.append(_tr("interlaced"))
    return ", ".join(words)


def _frame_words(info: MediaInfo) -> str:
    words = [f"{info.frame_count:,}"]
    if info.frame_rate is not None:
        words.append(_tr("{0} a second").format(f"{float(info.frame_rate):.6g}"))
    if info.duration_s is not None:
        words.append(clock_text(info.duration_s))
    return ", ".join(words)


def _remarks(info: MediaInfo) -> Iterator[Fact]:
    for remark in info.remarks:
        yield Fact(_tr("Remark"), remark, kind="warning")


def _tr(text: str) -> str:
    return QCoreApplication.translate("evidence_facts", text)
