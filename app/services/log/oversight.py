"""The auditor's work: who was here, what was done, is the log whole, and the export that proves it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from app.config import resource
from app.domain.log.audit import LogEntry
from app.domain.log.scopes import Scope, ScopeKind
from app.domain.records import Session
from app.domain.staff.roles import Act
from app.services.auditing.histories import HistoryExported, export_history
from app.services.log.log_checking import log_faults
from app.services.log.record_checking import record_faults
from app.services.recording import Desk, attempt
from app.storage.tables import accounts, audit


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
    receipts have to find their entries; and where all that is so, every record has to have its entry and to say what it
    said when that was written. The gallery's own rows, of which there may be millions, are left to its check.

    Args:
        receipts: signed notes that were kept elsewhere.

    Raises:
        BadInput: a text that is no receipt of this log. Refused: neither auditor nor administrator.
    """
    with attempt(desk, Act.VERIFY_LOG) as act:
        with desk.reading() as db:
            faults = tuple(log_faults(db, desk.house, receipts) or record_faults(db))
            entries = audit.count(db)
        act.note("log", entries=entries, faults=len(faults), receipts=len(receipts))
    return LogCheck(entries, faults)


def export_session(desk: Desk, session_id: str) -> HistoryExported:
    """Return the ZIP of one session: readable and machine form, picture hashes, proofs, the verifier itself.

    Raises:
        Refused: no auditor. BadInput: no such session.
    """
    return export_history(desk, Scope(ScopeKind.SESSION, session_id))


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
