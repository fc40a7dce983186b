"""Migration 15: checkpoints and anchors of the log.

While a break of the log waits for an auditor's word, the database itself takes no act but those that look into it.
"""

from __future__ import annotations

from app.domain.log.anchors import STILL_ALLOWED
from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, events_sql, needs_log_entry, written_once

_TABLES = """
CREATE TABLE checkpoints(
  size INTEGER PRIMARY KEY CHECK(size > 0), peaks TEXT NOT NULL CHECK(json_array_length(peaks) > 0),
  note TEXT NOT NULL CHECK(note <> ''), made_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER checkpoints_at_the_end BEFORE INSERT ON checkpoints
WHEN NEW.size IS NOT (SELECT max(seq) FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'a checkpoint covers the whole log'); END;

CREATE TABLE log_breaks(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('shorter', 'rewritten', 'restored', 'forgotten')),
  remembered INTEGER NOT NULL, remembered_head TEXT NOT NULL, found INTEGER NOT NULL, found_at TEXT NOT NULL,
  backup TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE log_acknowledgements(
  id TEXT PRIMARY KEY REFERENCES log_breaks(id), acknowledged_by TEXT NOT NULL REFERENCES users(id),
  reason TEXT NOT NULL CHECK(trim(reason) <> ''), acknowledged_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TRIGGER log_acknowledgements_by_an_auditor BEFORE INSERT ON log_acknowledgements
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.acknowledged_by AND role.value = 'auditor')
BEGIN SELECT RAISE(ABORT, 'an auditor acknowledges a break of the log'); END;
CREATE TRIGGER audit_log_waits_for_the_auditor BEFORE INSERT ON audit_log
WHEN json_extract(NEW.body, '$.outcome') = 'done' AND json_extract(NEW.body, '$.event') NOT IN ({allowed})
 AND EXISTS (SELECT 1 FROM log_breaks WHERE id NOT IN (SELECT id FROM log_acknowledgements))
BEGIN SELECT RAISE(ABORT, 'the log was broken, and no auditor has acknowledged it'); END;

CREATE TABLE receipts(
  id TEXT PRIMARY KEY, size INTEGER NOT NULL, note TEXT NOT NULL CHECK(note <> ''),
  taken_by TEXT NOT NULL REFERENCES users(id), taken_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq), CHECK(size = log_seq)
) STRICT;
CREATE TABLE witnessed(
  id TEXT PRIMARY KEY, origin TEXT NOT NULL CHECK(origin <> ''),
  public_key TEXT NOT NULL CHECK(length(public_key) = 64),
  size INTEGER NOT NULL CHECK(size > 0), root TEXT NOT NULL CHECK(length(root) = 64), note TEXT NOT NULL,
  witnessed_by TEXT NOT NULL REFERENCES users(id), witnessed_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX witnessed_origin ON witnessed(origin, size);
CREATE TRIGGER witnessed_never_goes_back BEFORE INSERT ON witnessed
WHEN EXISTS (SELECT 1 FROM witnessed WHERE origin = NEW.origin
             AND (size > NEW.size OR public_key <> NEW.public_key OR (size = NEW.size AND root <> NEW.root)))
BEGIN SELECT RAISE(ABORT, 'a witness signs no log that went back or has another key'); END;
CREATE TABLE program_states(
  id TEXT PRIMARY KEY, digest TEXT NOT NULL CHECK(length(digest) = 64), files TEXT NOT NULL, recorded_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
"""

LOG_TABLES: dict[str, Recorded] = {
    "log_breaks": Recorded((Act.NOTE_BREAK,)),
    "log_acknowledgements": Recorded((Act.ACKNOWLEDGE_BREAK,), "NEW.acknowledged_by"),
    "receipts": Recorded((Act.TAKE_RECEIPT,), "NEW.taken_by"),
    "witnessed": Recorded((Act.WITNESS_LOG,), "NEW.witnessed_by"),
    "program_states": Recorded((Act.RECORD_PROGRAM,)),
}
"""Which act's log entry, by whom, each record must name."""

LOG_PARTS: dict[str, tuple[str, str]] = {}
"""Parts of a record, and the record."""


def fifteenth_schema() -> str:
    """Return the SQL of migration 15."""
    rules = [written_once(table) for table in ("checkpoints", *LOG_TABLES)]
    rules += [needs_log_entry(table, recorded) for table, recorded in LOG_TABLES.items()]
    return _TABLES.replace("{allowed}", events_sql(tuple(sorted(STILL_ALLOWED)))) + "".join(rules)
