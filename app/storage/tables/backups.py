"""Backups and restores in the database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields

from app.domain.gallery.backup import BackupRecord, RestoreRecord
from app.storage.engine import Db
from app.storage.rows import insert, insert_many, number, select, select_in
from app.storage.tables.removals import Tombstone


def add_backup(db: Db, record: BackupRecord, log_seq: int) -> None:
    """Insert a backup that was made."""
    insert(db, "backups", {**asdict(record), "log_seq": log_seq})


def next_number(db: Db) -> str:
    """Return the number of the next backup."""
    count = number(db, "SELECT count(*) FROM backups")
    return f"B-{count + 1:05d}"


def backups(db: Db) -> list[BackupRecord]:
    """Return every backup, oldest first."""
    names = [field.name for field in fields(BackupRecord)]
    rows = select(db, "SELECT * FROM backups ORDER BY log_seq")
    return [BackupRecord(**{name: row[name] for name in names}) for row in rows]


def backups_holding(db: Db, photo_ids: Iterable[str]) -> list[BackupRecord]:
    """Return the backups that were made while some of these photos were in the gallery, oldest first."""
    sql = "SELECT min(i.log_seq) AS first FROM photos AS p JOIN imports AS i ON i.id = p.import_id WHERE p.id IN ({})"
    first = [row["first"] for row in select_in(db, sql, photo_ids) if row["first"] is not None]
    return [each for each in backups(db) if first and each.log_size >= min(first)]


def add_restore(db: Db, record: RestoreRecord, marks: Iterable[Tombstone], log_seq: int) -> None:
    """Insert a restore into the restored database.

    Args:
        marks: tombstones of photos that this database never had.
    """
    insert(db, "restores", {**asdict(record), "log_seq": log_seq})
    insert_many(db, "restored_marks", [{"restore_id": record.id, **asdict(mark)} for mark in marks])
