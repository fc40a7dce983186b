"""The auditor's work: who was here, what was done, is the log whole, and the export that proves it elsewhere."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from app.config import resource
from app.domain import merkle
from app.domain.audit import LogEntry
from app.domain.clock import now_text
from app.domain.records import Session, User
from app.domain.roles import Act
from app.errors import BadInput
from app.reports.checkpoint import sign_note
from app.reports.session import ExportedPicture, SessionExport
from app.reports.session_export import write_session_zip
from app.services.feature_export import feature_lines
from app.services.house import WATERMARKS
from app.services.log_checking import log_faults
from app.services.log_keeping import origin, signed_checkpoint
from app.services.recording import Desk, attempt
from app.storage import accounts, audit, cases, gallery
from app.storage.engine import Db
from app.storage.keys import public_key_of
from app.storage.workspace import Workspace


@dataclass(frozen=True)
class LogState:
    """What the status bar says of the log. `broken`: why it cannot be relied on, in a sentence; empty otherwise."""

    entries: int
    last_at: str
    head: str
    broken: str = ""


@dataclass(frozen=True)
class LogCheck:
    """The result of reading the whole log again."""

    entries: int
    faults: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """No fault was found."""
        return not self.faults


@dataclass(frozen=True)
class SessionExported:
    """An export as it leaves: proposed name, bytes, digest as recorded."""

    name: str
    data: bytes
    sha256: str


def log_state(desk: Desk) -> LogState:
    """Return how far the log is. Not an act: it shows no entry."""
    with desk.reading() as db:
        seq, head, at = audit.head(db)
    return LogState(seq, at, head, desk.house.halted or desk.house.memory.fault)


def list_sessions(desk: Desk) -> list[Session]:
    """Return every session, newest first; that the log is read is logged."""
    with attempt(desk, Act.READ_LOG) as act, act.writing() as work:
        work.log("sessions")
        return accounts.sessions(work.db)


def read_session(desk: Desk, session_id: str) -> list[LogEntry]:
    """Return the entries of one session in order; that they are read is logged."""
    with attempt(desk, Act.READ_LOG, session_id) as act, act.writing() as work:
        work.log(session_id)
        return audit.entries(work.db, session=session_id)


def verify_log(desk: Desk, receipts: Sequence[str] = ()) -> LogCheck:
    """Read the whole log again and hold it against all that was said of it before; the check is logged.

    Every entry has to follow from the one before; every checkpoint, the memory outside of the database and the given
    receipts have to find their entries; and where all that is so, every record has to have its entry.

    Args:
        receipts: signed notes that were kept elsewhere.

    Raises:
        BadInput: a text that is no receipt of this log. Refused: neither auditor nor administrator.
    """
    with attempt(desk, Act.VERIFY_LOG) as act:
        with desk.reading() as db:
            faults = tuple(log_faults(db, desk.house, receipts)) or _missing_entries(db)
            entries = audit.count(db)
        act.note("log", entries=entries, faults=len(faults), receipts=len(receipts))
    return LogCheck(entries, faults)


def _missing_entries(db: Db) -> tuple[str, ...]:
    return tuple(
        f"The log lacks entries: {count} records of '{table}' name one that is not there or not theirs."
        for table, count in audit.records_without_entry(db)
    )


def export_session(desk: Desk, session_id: str) -> SessionExported:
    """Return the ZIP of one session: readable and machine form, picture hashes, proofs, the verifier itself.

    Raises:
        Refused: no auditor. BadInput: no such session.
    """
    with attempt(desk, Act.EXPORT_SESSION, session_id) as act:
        with desk.reading() as db:
            session = next((s for s in accounts.sessions(db) if s.id == session_id), None)
            if session is None:
                raise BadInput("This session does not exist. Choose one from the list.")
            export = _gather(db, desk.house.workspace, session)
        buffer = io.BytesIO()
        key = desk.house.workspace.keys.signing
        write_session_zip(export, buffer, lambda text: sign_note(text, origin(desk.house.workspace), key))
        data = buffer.getvalue()
        sha256 = hashlib.sha256(data).hexdigest()
        act.note(session_id, sha256, entries=len(export.entries), log_size=len(export.leaves))
    return SessionExported(f"session-{session.started_at[:10]}-{session_id[:8]}.zip", data, sha256)


def _gather(db: Db, workspace: Workspace, session: Session) -> SessionExport:
    leaves = [bytes.fromhex(hash_hex) for _, _, hash_hex in audit.raw_rows(db)]
    entries = tuple(audit.entries(db, session=session.id))
    note = signed_checkpoint(workspace, len(leaves), merkle.root(leaves))
    day = session.started_at[:10]
    return SessionExport(
        section=workspace.card.name,
        exported_at=now_text(),
        scope=f"Session {session.id} of {session.user.full_name}, begun on {day}.",
        people=_people(db, entries),
        sessions=(session,),
        entries=entries,
        leaves=leaves,
        note=note,
        public_key=public_key_of(workspace.keys.signing).hex(),
        pictures=_pictures(db, entries),
        watermark=WATERMARKS[workspace.card.room],
        features=feature_lines(db, entries),
    )


def _people(db: Db, entries: tuple[LogEntry, ...]) -> tuple[User, ...]:
    named = {entry.new.person for entry in entries}
    return tuple(user for user in accounts.users(db) if user.id in named)


def _pictures(db: Db, entries: tuple[LogEntry, ...]) -> tuple[ExportedPicture, ...]:
    """Resolve the objects of the entries that are pictures to their digests, each once, in order of first mention."""
    found: dict[str, ExportedPicture] = {}
    for identifier in (item for entry in entries for item in entry.new.objects):
        if identifier in found:
            continue
        picture = _picture(db, identifier)
        if picture is not None:
            found[identifier] = picture
    return tuple(found.values())


def _picture(db: Db, identifier: str) -> ExportedPicture | None:
    evidence = cases.evidence(db, identifier)
    if evidence is not None:
        return ExportedPicture("evidence", identifier, evidence.sha256, f"Exhibit {evidence.exhibit}")
    probe = cases.probe(db, identifier)
    if probe is not None:
        words = f"Probe {probe.mark}, decoded frame {probe.frame_index}"
        return ExportedPicture("frame", identifier, probe.frame_sha256, words)
    photo = gallery.photo(db, identifier)
    if photo is not None:
        return ExportedPicture("gallery photo", identifier, photo.sha256, f"Record {photo.record_number}")
    return None


@cache
def load_verifier() -> ModuleType:
    """Return the stand-alone verifier as a module: the same file that goes into every export."""
    import importlib.util
    import sys

    path = resource("verifier/verify_log.py")
    spec = importlib.util.spec_from_file_location("second_look_verify_log", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module
