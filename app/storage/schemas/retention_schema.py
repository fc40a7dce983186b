"""Migration 10: retention classes and legal holds.

A hold keeps a record, or all records of a person, from leaving because their time is over. What an order or the law
takes out leaves all the same: a hold does not stand above them.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once

_ROLE = (
    "NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role WHERE users.id = NEW.{column} "
    "AND role.value IN ({roles}))"
)
_HELD = (
    "'retention' = (SELECT kind FROM removals WHERE id = NEW.removal_id) "
    "AND EXISTS (SELECT 1 FROM held_photos WHERE photo_id = NEW.photo_id)"
)

_TABLES = """
CREATE TABLE retention_classes(
  id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK(name <> ''), years INTEGER CHECK(years > 0),
  days INTEGER CHECK(days > 0), reason TEXT NOT NULL CHECK(reason <> ''), set_by TEXT NOT NULL REFERENCES users(id),
  set_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq),
  CHECK((years IS NULL) <> (days IS NULL))
) STRICT;
CREATE TABLE legal_holds(
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, photo_id TEXT REFERENCES photos(id),
  person_id TEXT REFERENCES people(id), authority TEXT NOT NULL CHECK(authority <> ''),
  reason TEXT NOT NULL CHECK(reason <> ''), set_by TEXT NOT NULL REFERENCES users(id), set_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq), CHECK((photo_id IS NULL) <> (person_id IS NULL))
) STRICT;
CREATE TABLE hold_lifts(
  id TEXT PRIMARY KEY REFERENCES legal_holds(id), reason TEXT NOT NULL CHECK(reason <> ''),
  lifted_by TEXT NOT NULL REFERENCES users(id), lifted_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE VIEW held_photos AS
  SELECT p.id AS photo_id, h.id AS hold_id FROM legal_holds AS h
  JOIN photos AS p ON p.id = h.photo_id OR p.person_id = h.person_id
  WHERE h.id NOT IN (SELECT id FROM hold_lifts);

CREATE TRIGGER retention_classes_by_administrator BEFORE INSERT ON retention_classes WHEN {administrator}
BEGIN SELECT RAISE(ABORT, 'an administrator sets retention'); END;
CREATE TRIGGER legal_holds_by_those_who_answer BEFORE INSERT ON legal_holds WHEN {setter}
BEGIN SELECT RAISE(ABORT, 'an administrator or a supervisor sets a hold'); END;
CREATE TRIGGER hold_lifts_by_those_who_answer BEFORE INSERT ON hold_lifts WHEN {lifter}
BEGIN SELECT RAISE(ABORT, 'an administrator or a supervisor lifts a hold'); END;
CREATE TRIGGER removal_photos_without_hold BEFORE INSERT ON removal_photos WHEN {held}
BEGIN SELECT RAISE(ABORT, 'a legal hold lies on this record'); END;
CREATE TRIGGER removed_photos_without_hold BEFORE INSERT ON removed_photos WHEN {held}
BEGIN SELECT RAISE(ABORT, 'a legal hold lies on this record'); END;
"""

RETENTION_TABLES: dict[str, Recorded] = {
    "retention_classes": Recorded((Act.SET_RETENTION,), "NEW.set_by"),
    "legal_holds": Recorded((Act.SET_HOLD,), "NEW.set_by"),
    "hold_lifts": Recorded((Act.LIFT_HOLD,), "NEW.lifted_by"),
}
"""Which act's log entry, by whom, each record must name."""

RETENTION_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def tenth_schema() -> str:
    """Return the SQL of migration 10."""
    both = "'administrator', 'supervisor'"
    tables = _TABLES.format(
        administrator=_ROLE.format(column="set_by", roles="'administrator'"),
        setter=_ROLE.format(column="set_by", roles=both),
        lifter=_ROLE.format(column="lifted_by", roles=both),
        held=_HELD,
    )
    rules = [written_once(table) + needs_log_entry(table, recorded) for table, recorded in RETENTION_TABLES.items()]
    return tables + "".join(rules)
