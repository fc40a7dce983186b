"""The whole log as a file that anybody can check offline against receipts kept elsewhere."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.domain.clock import now_text
from app.domain.log.merkle import CompactRange
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.reports.checkpoint import sign_note
from app.reports.log_export import LogExport, write_log_zip
from app.services.log.log_keeping import origin, signed_checkpoint
from app.services.outside_files import check_free
from app.services.recording import Desk, attempt
from app.storage.folder.keys import public_key_of
from app.storage.tables import audit, checkpoints, time_stamps


@dataclass(frozen=True)
class LogExported:
    """What left: where it was written, its digest as recorded, and how many entries it holds."""

    path: Path
    sha256: str
    entries: int


def export_log(desk: Desk, path: Path) -> LogExported:
    """Write every entry of the log, every checkpoint and the verifier into a new ZIP file.

    The file takes its name only after its hash is on record.

    Raises:
        BadInput: the file exists already, or cannot be written. Refused: no auditor.
    """
    with attempt(desk, Act.EXPORT_LOG) as act:
        check_free(path)
        unfinished = path.with_name(f"{path.name}.part")
        try:
            entries = _write(desk, unfinished)
            with unfinished.open("rb") as written:
                sha256 = hashlib.file_digest(written, "sha256").hexdigest()
            act.note("log", sha256, entries=entries)
            unfinished.rename(path)
        except OSError as error:
            raise BadInput(f"{path} cannot be written ({error.strerror}). Name another file.") from error
        finally:
            unfinished.unlink(missing_ok=True)
    return LogExported(path, sha256, entries)


def _write(desk: Desk, path: Path) -> int:
    workspace = desk.house.workspace
    name, key = origin(workspace), workspace.keys.signing
    with desk.reading() as db, path.open("xb") as target:
        last = checkpoints.last(db)
        tree = last.tree if last else CompactRange()
        tree = tree.extended(checkpoints.leaves_after(db, tree.size))
        export = LogExport(
            section=workspace.card.name, exported_at=now_text(), entries=audit.raw_rows(db),
            checkpoints=[note for _, note in checkpoints.notes(db)],
            note=signed_checkpoint(workspace, tree.size, tree.root()), public_key=public_key_of(key).hex(),
            stamps=tuple(time_stamps.stamps(db)),
        )  # fmt: skip
        write_log_zip(export, target, lambda text: sign_note(text, name, key))
    return tree.size
