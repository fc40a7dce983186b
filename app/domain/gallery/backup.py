"""Backups and restores: what is recorded of them, and what can be said of a restored state."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BackupRecord:
    """A backup that was made.

    Attributes:
        number: `B-00001` and so on.
        file_name: without its folder.
        keeper: who was given it, or where it is kept.
        sha256, size: of the file.
        files: files of the picture store in it.
        missing: files that records name and that were not in the store; `check` says which.
        log_size, log_hash: the newest log entry in it: its number and its hash.
    """

    id: str
    number: str
    file_name: str
    keeper: str
    sha256: str
    size: int
    files: int
    missing: int
    log_size: int
    log_hash: str
    made_by: str
    made_at: str


@dataclass(frozen=True)
class RestoreRecord:
    """A restore, as it is recorded in the restored database.

    Attributes:
        backup_id, backup_sha256: which backup it was; its own record came after its snapshot and is not in it.
        log_size, log_hash: the newest log entry of the backup.
        replaced_size, replaced_hash: the newest entry of the log whose place it took; 0 and empty if that was not
            there to be read.
        restored_by, second_by: user ids of the two people.
    """

    id: str
    backup_id: str
    backup_sha256: str
    log_size: int
    log_hash: str
    replaced_size: int
    replaced_hash: str
    restored_by: str
    second_by: str
    restored_at: str


@dataclass(frozen=True)
class Restored:
    """How a restore ended.

    Attributes:
        folder: name of the restored workspace.
        removed_again: photos that had left after the backup was made, and left again.
        earlier: name of the folder that the replaced workspace now has; empty without one.
        unknown: sentences: what cannot be known any more.
    """

    record: RestoreRecord
    folder: str
    removed_again: int
    earlier: str
    unknown: tuple[str, ...]
