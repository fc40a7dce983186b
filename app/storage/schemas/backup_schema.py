"""Migration 11: backups that were made, and restores.

The record of a backup is written after its snapshot was taken, so the backup itself does not hold it. A restore is
written into the restored database: it names the backup by what it held, and the log that it took the place of. With it
come the tombstones of photos that came and went after the backup.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_TABLES = """
CREATE TABLE backups(
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, file_name TEXT NOT NULL CHECK(file_name <> ''),
  keeper TEXT NOT NULL CHECK(keeper <> ''), sha256 TEXT NOT NULL CHECK(length(sha256) = 64),
  size INTEGER NOT NULL CHECK(size > 0), files INTEGER NOT NULL, missing INTEGER NOT NULL,
  log_size INTEGER NOT NULL, log_hash TEXT NOT NULL, made_by TEXT NOT NULL REFERENCES users(id),
  made_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE restores(
  id TEXT PRIMARY KEY, backup_id TEXT NOT NULL, backup_sha256 TEXT NOT NULL CHECK(length(backup_sha256) = 64),
  log_size INTEGER NOT NULL, log_hash TEXT NOT NULL, replaced_size INTEGER NOT NULL, replaced_hash TEXT NOT NULL,
  restored_by TEXT NOT NULL REFERENCES users(id), second_by TEXT NOT NULL REFERENCES users(id),
  restored_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE restored_marks(
  restore_id TEXT NOT NULL REFERENCES restores(id), photo_id TEXT NOT NULL,
  picture_mark TEXT NOT NULL CHECK(length(picture_mark) = 64),
  record_mark TEXT NOT NULL CHECK(length(record_mark) = 64), PRIMARY KEY(restore_id, photo_id)
) STRICT;
CREATE INDEX restored_marks_picture ON restored_marks(picture_mark);
CREATE INDEX restored_marks_record ON restored_marks(record_mark);
CREATE TRIGGER restores_by_two_people BEFORE INSERT ON restores
WHEN NEW.restored_by IS NEW.second_by
  OR NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.restored_by AND role.value = 'administrator')
  OR NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.second_by AND role.value IN ('administrator', 'supervisor'))
BEGIN SELECT RAISE(ABORT, 'an administrator and a second person restore'); END;
"""

BACKUP_TABLES: dict[str, Recorded] = {
    "backups": Recorded((Act.BACK_UP,), "NEW.made_by"),
    "restores": Recorded((Act.RESTORE,), "NEW.restored_by"),
}
"""Which act's log entry, by whom, each record must name."""

BACKUP_PARTS: dict[str, tuple[str, str]] = {"restored_marks": ("restores", "restore_id")}
"""Parts of a record, and the record."""


def eleventh_schema() -> str:
    """Return the SQL of migration 11."""
    rules = [written_once(table) + needs_log_entry(table, recorded) for table, recorded in BACKUP_TABLES.items()]
    rules += [written_once(table) + written_with(table, *whole) for table, whole in BACKUP_PARTS.items()]
    return _TABLES + "".join(rules)
