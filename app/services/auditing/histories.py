"""Exports of the log: one session, one request, one person or one period, with the proofs and the verifier inside.

Order and content are the log's. Pictures leave only with a reason, which is kept with the export's own record.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.clock import now_text
from app.domain.ids import new_id
from app.domain.log import merkle
from app.domain.log.audit import LogEntry
from app.domain.log.scopes import Scope, ScopeKind
from app.domain.records import Session, User
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.reports.bundle import BundledFile, bundle_zip
from app.reports.case_uco import case_uco_text
from app.reports.checkpoint import sign_note
from app.reports.session import ExportedPicture, SessionExport
from app.reports.session_export import write_session_zip
from app.services.auditing.picture_files import picture_files
from app.services.casework.feature_export import feature_lines
from app.services.casework.needed import numbered_request
from app.services.house import WATERMARKS, House
from app.services.log.log_keeping import origin, signed_checkpoint
from app.services.recording import Desk, attempt
from app.storage.engine import Db
from app.storage.folder.keys import public_key_of
from app.storage.tables import accounts, audit, cases, checkpoints, gallery, oversight, time_stamps

_EVER = ("", "9")
"""Before and after every time of the log."""
_LONGEST = 2_000
_README = """\
Export of the log of {section}
{scope}

log.zip            the entries, to read (PDF, CSV) and to check: its own README says how, and verify_log.py is in it
pictures/          the pictures concerned, each named by its SHA-256; log.zip names them in pictures.csv
case-uco.jsonld    the acts as CASE/UCO JSON-LD, a small subset; it proves nothing by itself
contents.csv       every file here with its SHA-256

What is listed here and not there was not asked for. The bytes of this whole file are on record by their SHA-256.
{left_out}"""


@dataclass(frozen=True)
class HistoryExported:
    """An export as it leaves: proposed name, bytes, digest as recorded."""

    name: str
    data: bytes = field(repr=False)
    sha256: str


def export_history(
    desk: Desk, scope: Scope, *, pictures: bool = False, reason: str = "", case_uco: bool = False
) -> HistoryExported:
    """Return a part of the log as one ZIP file; what left, and why with pictures, is recorded first.

    Args:
        pictures: with the pictures concerned. Then `reason` says why, and a second ZIP file lies around the export.
        case_uco: with the acts as CASE/UCO JSON-LD too.

    Raises:
        Refused: no auditor. BadInput: no such session, request or person, no period, or pictures without a reason.
    """
    with attempt(desk, Act.EXPORT_SESSION, scope.kind.value) as act:
        why = _checked_reason(reason) if pictures else ""
        with desk.reading() as db:
            found = _found(db, scope)
            export = gathered(db, desk.house, found.entries, found.words)
            act.request = found.request
            files, left_out = picture_files(db, desk.house, export.pictures) if pictures else ([], [])
        data = signed_zip(desk.house, export)
        if pictures or case_uco:
            parts = [BundledFile("log.zip", "the entries of the log", data)]
            if case_uco:
                parts.append(BundledFile("case-uco.jsonld", "the acts as JSON-LD", case_uco_text(export).encode()))
            data = bundle_zip(_readme(export, left_out), [*parts, *files])
        sha256 = hashlib.sha256(data).hexdigest()
        with act.writing() as work:
            identifier, since, until = new_id(), *_bounds(scope)
            seq = work.log(
                identifier, sha256, found.subject, kind=scope.kind.value, entries=len(export.entries),
                log_size=len(export.leaves), pictures=len(files),
            )  # fmt: skip
            row: dict[str, object] = {
                "id": identifier, "kind": scope.kind.value, "subject": found.subject, "since": since, "until": until,
                "pictures": int(pictures), "reason": why, "sha256": sha256, "exported_by": desk.session.user.id,
                "exported_at": work.at, "log_seq": seq,
            }  # fmt: skip
            oversight.add_history_export(work.db, row)
    return HistoryExported(f"{found.name}.zip", data, sha256)


def gathered(db: Db, house: House, entries: Sequence[LogEntry], words: str) -> SessionExport:
    """Return entries of the log with everything that proves and explains them."""
    leaves = [bytes.fromhex(hash_hex) for _, _, hash_hex in audit.raw_rows(db)]
    chosen, card = tuple(entries), house.workspace.card
    named, sittings = {entry.new.person for entry in chosen}, {entry.new.session for entry in chosen}
    return SessionExport(
        section=card.name, exported_at=now_text(), scope=words,
        people=tuple(user for user in accounts.users(db) if user.id in named),
        sessions=tuple(session for session in reversed(accounts.sessions(db)) if session.id in sittings),
        entries=chosen, leaves=leaves, note=signed_checkpoint(house.workspace, len(leaves), merkle.root(leaves)),
        public_key=public_key_of(house.workspace.keys.signing).hex(), pictures=_pictures(db, chosen),
        watermark=WATERMARKS[card.room], features=feature_lines(db, chosen),
        receipts=tuple(size for size, _ in checkpoints.receipts(db)), stamps=tuple(time_stamps.stamps(db)),
    )  # fmt: skip


def signed_zip(house: House, export: SessionExport) -> bytes:
    """Return the export as a ZIP file that the verifier checks."""
    buffer, workspace = io.BytesIO(), house.workspace
    write_session_zip(export, buffer, lambda text: sign_note(text, origin(workspace), workspace.keys.signing))
    return buffer.getvalue()


@dataclass(frozen=True)
class _Found:
    entries: list[LogEntry]
    words: str
    name: str
    subject: str
    request: str = ""


def _found(db: Db, scope: Scope) -> _Found:
    return {
        ScopeKind.SESSION: _session, ScopeKind.REQUEST: _request, ScopeKind.PERSON: _person,
        ScopeKind.PERIOD: _period,
    }[scope.kind](db, scope)  # fmt: skip


def _session(db: Db, scope: Scope) -> _Found:
    session: Session | None = next((each for each in accounts.sessions(db) if each.id == scope.subject), None)
    if session is None:
        raise BadInput("This session does not exist. Choose one from the list.")
    day = session.started_at[:10]
    words = f"Session {session.id} of {session.user.full_name}, begun on {day}."
    return _Found(audit.entries(db, session=session.id), words, f"session-{day}-{session.id[:8]}", session.id)


def _request(db: Db, scope: Scope) -> _Found:
    request = numbered_request(db, scope.subject)
    number = request.form.number
    entries = oversight.entries_of_requests(db, [request.id])
    words = f"Request {number} of case {request.form.case_number}, from its opening on."
    return _Found(entries, words, f"request-{_plain(number)}", request.id, request.id)


def _person(db: Db, scope: Scope) -> _Found:
    name = scope.subject.strip()
    user: User | None = next((each for each in accounts.users(db) if each.sign_in_name == name), None)
    if user is None:
        raise BadInput(f"There is no account {name}. Use a sign-in name from the register.")
    entries = oversight.entries_between(db, *_bounds(scope, _EVER), user.id)
    when = f" from {scope.period.words}" if scope.period else ""
    return _Found(entries, f"Everything {user.full_name} ({user.badge}) did{when}.", f"person-{_plain(name)}", user.id)


def _period(db: Db, scope: Scope) -> _Found:
    if scope.period is None:
        raise BadInput("An export of a period needs its first and its last day.")
    entries = oversight.entries_between(db, *_bounds(scope))
    words = f"Everything from {scope.period.words}."
    return _Found(entries, words, f"period-{scope.period.first}-{scope.period.last}", "period")


def _bounds(scope: Scope, none: tuple[str, str] = ("", "")) -> tuple[str, str]:
    return (scope.period.since, scope.period.until) if scope.period else none


def _checked_reason(reason: str) -> str:
    said = " ".join(reason.split())
    if not 0 < len(said) <= _LONGEST:
        raise BadInput(f"Pictures leave only with a reason, in 1 to {_LONGEST:,} characters. Write down why.")
    return said


def _readme(export: SessionExport, left_out: Iterable[str]) -> str:
    lines = list(left_out)
    missing = "".join(["\nNot among the pictures:\n", *(f"  {line}\n" for line in lines)]) if lines else ""
    return _README.format(section=export.section, scope=export.scope, left_out=missing)


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]+", "-", name)[:40].strip("-") or "export"


def _pictures(db: Db, entries: Iterable[LogEntry]) -> tuple[ExportedPicture, ...]:
    """Resolve the objects of the entries that are pictures to their digests, each once, in order of first mention."""
    named = dict.fromkeys(item for entry in entries for item in entry.new.objects)
    found = (_picture(db, identifier) for identifier in named)
    return tuple(picture for picture in found if picture is not None)


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
