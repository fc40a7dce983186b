"""Migration 14: what the machine finds in this very gallery, and which photos were opened outside requests."""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_TABLES = """
CREATE TABLE validations(
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE,
  gallery_version INTEGER NOT NULL, gallery_people INTEGER NOT NULL, gallery_photos INTEGER NOT NULL,
  gallery_digest TEXT NOT NULL, model TEXT NOT NULL, eligible INTEGER NOT NULL,
  chosen INTEGER NOT NULL CHECK(chosen > 0), seed INTEGER NOT NULL, run_by TEXT NOT NULL REFERENCES users(id),
  run_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE validation_tallies(
  validation_id TEXT NOT NULL REFERENCES validations(id), place INTEGER NOT NULL,
  band TEXT NOT NULL, grouping TEXT NOT NULL, value TEXT NOT NULL,
  probes INTEGER NOT NULL CHECK(probes > 0), no_face INTEGER NOT NULL CHECK(no_face BETWEEN 0 AND probes),
  places TEXT NOT NULL CHECK(json_valid(places)),
  PRIMARY KEY(validation_id, band, grouping, value)
) STRICT;
CREATE TABLE photo_openings(
  id TEXT PRIMARY KEY, photo_id TEXT NOT NULL REFERENCES photos(id), reason TEXT NOT NULL CHECK(reason <> ''),
  opened_by TEXT NOT NULL REFERENCES users(id), opened_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX photo_openings_photo ON photo_openings(photo_id);
CREATE TRIGGER photo_openings_by_administrator BEFORE INSERT ON photo_openings
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.opened_by AND role.value = 'administrator')
BEGIN SELECT RAISE(ABORT, 'an administrator opens photos of the gallery'); END;
"""

VALIDATION_TABLES: dict[str, Recorded] = {
    "validations": Recorded((Act.VALIDATE_GALLERY,), "NEW.run_by"),
    "photo_openings": Recorded((Act.OPEN_GALLERY_PHOTO,), "NEW.opened_by"),
}
"""Which act's log entry, by whom, each record must name."""

VALIDATION_PARTS: dict[str, tuple[str, str]] = {"validation_tallies": ("validations", "validation_id")}
"""Parts of a record, and the record."""


def fourteenth_schema() -> str:
    """Return the SQL of migration 14."""
    rules = [written_once(table) for table in (*VALIDATION_TABLES, *VALIDATION_PARTS)]
    rules += [needs_log_entry(table, recorded) for table, recorded in VALIDATION_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in VALIDATION_PARTS.items()]
    return _TABLES + "".join(rules)
