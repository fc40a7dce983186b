"""Backups: one sealed and verified file, written while everybody goes on working."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.domain.clock import now_text
from app.domain.gallery.backup import BackupRecord
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.staff.roles import Act
from app.errors import BadInput, Unavailable
from app.services.recording import Attempt, Desk, attempt
from app.storage.database import Database, out_of_space
from app.storage.folder import backup_file
from app.storage.folder.backup_file import About, Written
from app.storage.folder.files import sync_folder, wipe
from app.storage.folder.workspace import Workspace
from app.storage.tables import audit, backups, removals
from app.storage.tables.holdings import every_digest

_LONGEST = 200


class Third(Progress):
    """Reports one of three parts of the work as a part of the whole, in thousandths of a part."""

    def __init__(self, whole: Progress, place: int) -> None:
        self._whole, self._place = whole, place

    def report(self, done: int, total: int) -> None:
        """Tell how far this part is."""
        self._whole.report(1_000 * self._place + 1_000 * done // max(total, 1), 3_000)

    def cancelled(self) -> bool:
        """Return whether the whole is to stop."""
        return self._whole.cancelled()


def back_up(desk: Desk, target: Path, keeper: str, progress: Progress = NO_PROGRESS) -> BackupRecord:
    """Write a backup of the workspace as it stands at one moment, read it back, and record it.

    Nobody has to wait for it, except for a removal: what leaves the gallery while a backup is written would stay in
    it, so that backup is given up.

    Args:
        desk: an administrator's.
        target: a file that is not there yet, outside of the workspace.
        keeper: who is given the file, or where it is kept: whoever is removed later has to be removed there, too.
        progress: hears of every file, and may stop it.

    Raises:
        BadInput: the file is there already, its folder is not, it lies in the workspace, or no keeper is named.
        Unavailable: the disk is full, the database is damaged, or a removal came in between. Cancelled: stopped.
        In every case no file is left.
    """
    with attempt(desk, Act.BACK_UP) as act:
        workspace = desk.house.workspace
        path = _checked_target(target, workspace.folder)
        kept_by = keeper.strip()
        if not 0 < len(kept_by) <= _LONGEST:
            raise BadInput(f"Say in 1 to {_LONGEST} characters who keeps this backup, or where it is kept.")
        with _place(path) as place:
            known = _removals(workspace)
            snapshot = _snapshot(workspace, place, known, Third(progress, 0))
            about, missing, written = _written(workspace, snapshot, place, Third(progress, 1))
            if backup_file.verify(place / "backup", workspace.keys.backup, Third(progress, 2)) != about:
                raise Unavailable("The backup does not read back as it was written. Check the disk, then start again.")
            return _published(act, path, place, known, _record(desk, path, kept_by, about, missing, written))


def list_backups(desk: Desk) -> list[BackupRecord]:
    """Return every backup that is on record, oldest first; that they are listed is logged."""
    with attempt(desk, Act.LIST_BACKUPS) as act, act.writing() as work:
        found = backups.backups(work.db)
        work.log("backups", backups=len(found))
        return found


def _checked_target(target: Path, folder: Path) -> Path:
    path = target.absolute()
    if path.exists():
        raise BadInput(f"{path.name} is there already, and a backup replaces no file. Name a new one.")
    if not path.parent.is_dir():
        raise BadInput(f"The folder of {path.name} is not there. Name a file in a folder that is.")
    if path.resolve().is_relative_to(folder.resolve()):
        raise BadInput("A backup in the workspace itself would be lost with it. Name a file on another disk.")
    return path


@contextmanager
def _place(target: Path) -> Iterator[Path]:
    """Give a private folder beside the target; whatever is still in it afterwards is overwritten and deleted."""
    try:
        place = Path(tempfile.mkdtemp(dir=target.parent, prefix=".new-"))
    except OSError as error:
        raise BadInput(f"{target.name} cannot be written there ({error.strerror}). Name another file.") from error
    try:
        yield place
    finally:
        for left in place.iterdir():
            wipe(left)
        place.rmdir()


def _removals(workspace: Workspace) -> int:
    with workspace.database.reading() as db:
        return removals.count_done(db)


def _check_no_removal(now: int, known: int) -> None:
    if now != known:
        raise Unavailable(
            "Records left the gallery while the backup was written. They would stay in it, so it was given up. "
            "Start it again."
        )


def _snapshot(workspace: Workspace, place: Path, known: int, progress: Progress) -> Database:
    def watch(done: int, total: int) -> None:
        progress.check()
        progress.report(done, total)
        _check_no_removal(_removals(workspace), known)

    copy = Database(place / "second-look.db", workspace.keys.database)
    workspace.database.copy_to(copy.path, watch)
    faults = copy.faults()
    if faults:
        raise Unavailable(f"The database is damaged, so it was not backed up: {faults[0]}. Run the check.")
    return copy


def _written(workspace: Workspace, snapshot: Database, place: Path, progress: Progress) -> tuple[About, int, Written]:
    with snapshot.reading() as db:
        log_size, log_hash, _ = audit.head(db)
        pictures, missing = backup_file.files_of(workspace.store, every_digest(db, workspace.store))
    about = About(new_id(), now_text(), log_size, log_hash, len(pictures))
    key = workspace.keys.backup
    written = backup_file.write(
        place / "backup", about, workspace.folder, snapshot.path, pictures, key, progress
    )  # fmt: skip
    return about, missing, written


def _record(desk: Desk, path: Path, keeper: str, about: About, missing: int, written: Written) -> BackupRecord:
    return BackupRecord(
        about.backup_id, "", path.name, keeper, written.sha256, written.size, about.files, missing, about.log_size,
        about.log_hash, desk.session.user.id, about.made_at,
    )  # fmt: skip


def _published(act: Attempt, path: Path, place: Path, known: int, made: BackupRecord) -> BackupRecord:
    try:
        with act.writing() as work:
            _check_no_removal(removals.count_done(work.db), known)
            record = replace(made, number=backups.next_number(work.db))
            seq = work.log(
                record.id, record.sha256, number=record.number, size=record.size, files=record.files,
                missing=record.missing, log_size=record.log_size,
            )  # fmt: skip
            backups.add_backup(work.db, record, seq)
            _rename(place / "backup", path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return record


def _rename(unfinished: Path, path: Path) -> None:
    try:
        unfinished.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise out_of_space(error) from error
