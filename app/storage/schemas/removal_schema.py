"""Migration 6: records leave the gallery, on the word of two people.

The row of a photo stays, because lists of past searches point at it; it is emptied of everything that says who it was.
Its template is deleted, and a tombstone of two keyed hashes keeps the same picture and the same record from coming
back. Emptying and deleting are the only changes the database knows, only of photos that a confirmed removal names, and
only into this one empty form.
"""

from __future__ import annotations

from app.domain.casework.faces import Box, Landmarks, Point
from app.domain.staff.roles import Act
from app.storage.rows import box_text, landmarks_text
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_NOWHERE = Point(0.0, 0.0)
EMPTY_BOX = box_text(Box(0.0, 0.0, 0.0, 0.0))
EMPTY_LANDMARKS = landmarks_text(Landmarks(_NOWHERE, _NOWHERE, _NOWHERE, _NOWHERE, _NOWHERE))
REMOVED = "removed"
EMPTY_DATE = "0000-00-00"

_TABLES = """
CREATE TABLE removals(
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK(kind IN ('expunged', 'sealed', 'retention', 'mistake')),
  authority TEXT NOT NULL CHECK(authority <> ''), reason TEXT NOT NULL CHECK(reason <> ''),
  proposed_by TEXT NOT NULL REFERENCES users(id), proposed_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE removal_photos(
  removal_id TEXT NOT NULL REFERENCES removals(id), photo_id TEXT NOT NULL REFERENCES photos(id),
  PRIMARY KEY(removal_id, photo_id)
) STRICT;
CREATE TABLE removal_withdrawals(
  id TEXT PRIMARY KEY REFERENCES removals(id), withdrawn_by TEXT NOT NULL REFERENCES users(id),
  withdrawn_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE removal_confirmations(
  id TEXT PRIMARY KEY REFERENCES removals(id), confirmed_by TEXT NOT NULL REFERENCES users(id),
  confirmed_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE removed_photos(
  removal_id TEXT NOT NULL REFERENCES removal_confirmations(id), photo_id TEXT NOT NULL UNIQUE REFERENCES photos(id),
  picture_mark TEXT NOT NULL CHECK(length(picture_mark) = 64),
  record_mark TEXT NOT NULL CHECK(length(record_mark) = 64), PRIMARY KEY(removal_id, photo_id)
) STRICT;
CREATE INDEX removed_photos_picture ON removed_photos(picture_mark);
CREATE INDEX removed_photos_record ON removed_photos(record_mark);

CREATE TRIGGER removals_by_administrator BEFORE INSERT ON removals
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.proposed_by AND role.value = 'administrator')
BEGIN SELECT RAISE(ABORT, 'an administrator proposes a removal'); END;
CREATE TRIGGER removal_confirmations_by_a_second_person BEFORE INSERT ON removal_confirmations
WHEN NEW.confirmed_by IS (SELECT proposed_by FROM removals WHERE id = NEW.id)
  OR NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.confirmed_by AND role.value IN ('administrator', 'supervisor'))
  OR EXISTS (SELECT 1 FROM removal_withdrawals WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a removal is confirmed by a second person'); END;
CREATE TRIGGER removal_withdrawals_before_it_is_done BEFORE INSERT ON removal_withdrawals
WHEN EXISTS (SELECT 1 FROM removal_confirmations WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'what was removed cannot be withdrawn'); END;
CREATE TRIGGER removed_photos_as_proposed BEFORE INSERT ON removed_photos
WHEN NOT EXISTS (SELECT 1 FROM removal_photos WHERE removal_id = NEW.removal_id AND photo_id = NEW.photo_id)
BEGIN SELECT RAISE(ABORT, 'only what was proposed is removed'); END;

DROP TRIGGER photos_no_update;
CREATE TRIGGER photos_no_update BEFORE UPDATE ON photos
WHEN NOT EXISTS (SELECT 1 FROM removed_photos WHERE photo_id = OLD.id)
  OR NEW.id IS NOT OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.import_id IS NOT OLD.import_id
  OR NEW.name <> '' OR NEW.charge <> '' OR NEW.agency <> '{removed}' OR NEW.record_number <> OLD.id
  OR NEW.taken_on <> '{date}' OR NEW.lawful_basis <> '{removed}' OR NEW.pose <> '' OR NEW.sex <> ''
  OR NEW.birth_year <> '' OR NEW.retain_until IS NOT NULL OR length(NEW.sha256) <> 64
  OR NEW.sha256 IS OLD.sha256 OR NEW.width <> 0 OR NEW.height <> 0 OR NEW.box <> '{box}'
  OR NEW.landmarks <> '{landmarks}' OR NEW.thumbnail <> NEW.sha256
BEGIN SELECT RAISE(ABORT, 'photos: what is recorded stays, or is removed whole by two people'); END;
DROP TRIGGER people_no_update;
CREATE TRIGGER people_no_update BEFORE UPDATE ON people
WHEN NEW.id IS NOT OLD.id OR NEW.import_id IS NOT OLD.import_id OR NEW.person_identifier <> OLD.id
  OR EXISTS (SELECT 1 FROM photos WHERE person_id = OLD.id AND id NOT IN (SELECT photo_id FROM removed_photos))
BEGIN SELECT RAISE(ABORT, 'people: what is recorded stays, until the last photo is removed'); END;
DROP TRIGGER photo_templates_no_delete;
CREATE TRIGGER photo_templates_no_delete BEFORE DELETE ON photo_templates
WHEN OLD.photo_id NOT IN (SELECT photo_id FROM removed_photos)
BEGIN SELECT RAISE(ABORT, 'photo_templates: what is recorded stays, or is removed by two people'); END;
CREATE TRIGGER photo_templates_not_of_removed BEFORE INSERT ON photo_templates
WHEN NEW.photo_id IN (SELECT photo_id FROM removed_photos)
BEGIN SELECT RAISE(ABORT, 'what was removed is not described again'); END;
"""

REMOVAL_TABLES: dict[str, Recorded] = {
    "removals": Recorded((Act.PROPOSE_REMOVAL,), "NEW.proposed_by"),
    "removal_withdrawals": Recorded((Act.WITHDRAW_REMOVAL,), "NEW.withdrawn_by"),
    "removal_confirmations": Recorded((Act.CONFIRM_REMOVAL,), "NEW.confirmed_by"),
}
"""Which act's log entry, by whom, each record must name."""

REMOVAL_PARTS: dict[str, tuple[str, str]] = {
    "removal_photos": ("removals", "removal_id"),
    "removed_photos": ("removal_confirmations", "removal_id"),
}
"""Parts of a record, and the record."""


def sixth_schema() -> str:
    """Return the SQL of migration 6."""
    rules = [written_once(table) for table in (*REMOVAL_TABLES, *REMOVAL_PARTS)]
    rules += [needs_log_entry(table, recorded) for table, recorded in REMOVAL_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in REMOVAL_PARTS.items()]
    tables = _TABLES.replace("{removed}", REMOVED).replace("{date}", EMPTY_DATE).replace("{box}", EMPTY_BOX)
    return tables.replace("{landmarks}", EMPTY_LANDMARKS) + "".join(rules)
