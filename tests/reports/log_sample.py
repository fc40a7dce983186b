"""An invented log and its signed exports."""

from __future__ import annotations

import io
from pathlib import Path

from app.domain.log import audit, merkle
from app.domain.log.audit import LogEntry, LogOutcome, NewEntry
from app.domain.records import Session
from app.domain.staff.roles import Act
from app.reports.checkpoint import checkpoint_text, sign_note
from app.reports.session_export import ExportedPicture, SessionExport, write_session_zip
from tests.reports.sample import NYBERG, OKAFOR, WALESA

ORIGIN = "second-look/demo-section/0193f2"
KEY_NAME = "demo-section"
PRIVATE_KEY = bytes(range(32))
_ACTS = (Act.READ_GALLERY_STATISTICS, Act.SEARCH, Act.VIEW_CANDIDATE, Act.ANSWER_CANDIDATE, Act.UNMASK)


def public_key() -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(PRIVATE_KEY).public_key().public_bytes_raw()


def log(count: int) -> tuple[LogEntry, ...]:
    """Return a whole log: two sessions of two people in turn, some acts refused."""
    entries: list[LogEntry] = []
    previous = audit.GENESIS
    for seq in range(1, count + 1):
        person, session = (OKAFOR, "s-1") if seq // 5 % 2 else (NYBERG, "s-2")
        new = NewEntry(
            event=_ACTS[seq % len(_ACTS)],
            outcome=LogOutcome.REFUSED if seq % 11 == 0 else LogOutcome.DONE,
            person=person.id,
            session=session,
            request="0193f2aa-7c11-7000-8000-00000000beef",
            objects=(f"0193f2aa-7c11-7000-8000-{seq:012x}", "5e" * 32),
            details={"count": seq % 21, "room": "ćwiczenie"},
        )
        at = f"2026-11-{1 + seq // 86_400 % 28:02d}T{seq // 3600 % 24:02d}:{seq // 60 % 60:02d}:{seq % 60:02d}.120000Z"
        entry = audit.sealed(new, seq=seq, at=at, monotonic_ms=seq * 1000, previous=previous)
        entries.append(entry)
        previous = entry.hash
    return tuple(entries)


def signed(text: str) -> str:
    return sign_note(text, KEY_NAME, PRIVATE_KEY)


def checkpoint(entries: tuple[LogEntry, ...], origin: str = ORIGIN) -> str:
    """Return a signed checkpoint over these entries."""
    leaves = [bytes.fromhex(entry.hash) for entry in entries]
    return signed(checkpoint_text(origin, len(leaves), merkle.root(leaves)))


def export(entries: tuple[LogEntry, ...], selected: tuple[LogEntry, ...]) -> SessionExport:
    """Return an export of some entries of a whole log."""
    return SessionExport(
        section="Demo Section",
        exported_at="2026-11-21T09:00:00.000000Z",
        scope="Session s-1 of Adaeze Okafor, 20 November 2026.",
        people=(OKAFOR, NYBERG, WALESA),
        sessions=(Session("s-1", OKAFOR, "2026-11-20T08:59:00.000000Z"),),
        entries=selected,
        leaves=[bytes.fromhex(entry.hash) for entry in entries],
        note=checkpoint(entries),
        public_key=public_key().hex(),
        pictures=(
            ExportedPicture("evidence", "e-1", "e1" * 32, "Exhibit K-17"),
            ExportedPicture("frame", "p-1", "f1" * 32, "=Probe Q1, frame 1182"),
        ),
        features=('{"record":"analysis","words":"left ear"}', '{"record":"judgements","words":"Ćma"}'),
    )


def zip_bytes(whole: bool = False, count: int = 60, signed_manifest: bool = True) -> bytes:
    """Return an export as a ZIP file: the whole log, or the entries of one session in it."""
    entries = log(count)
    selected = entries if whole else tuple(entry for entry in entries if entry.new.session == "s-1")
    target = io.BytesIO()
    write_session_zip(export(entries, selected), target, signed if signed_manifest else None)
    return target.getvalue()


def saved(folder: Path, content: bytes, name: str = "export.zip") -> str:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(content)
    return str(path)
