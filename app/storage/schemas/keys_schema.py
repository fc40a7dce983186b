"""Migration 21: security keys as second factor, and time stamps of the log by authorities that the section registered.

A key is added by its own person while signed in, and signs them in with a counter that never goes back. A key that
counts nothing says 0 for ever. A time stamp answers one question, and says what that question asked.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_AUDITOR = """EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = {who} AND role.value = 'auditor')"""
_TABLES = """
CREATE TABLE security_keys(
  id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id), label TEXT NOT NULL CHECK(trim(label) <> ''),
  credential BLOB NOT NULL UNIQUE CHECK(length(credential) > 0), counter INTEGER NOT NULL CHECK(counter >= 0),
  added_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX security_keys_user ON security_keys(user_id, log_seq);
CREATE TABLE key_uses(
  session_id TEXT PRIMARY KEY REFERENCES sessions(id), key_id TEXT NOT NULL REFERENCES security_keys(id),
  counter INTEGER NOT NULL CHECK(counter >= 0)
) STRICT;
CREATE INDEX key_uses_key ON key_uses(key_id, counter);
CREATE TRIGGER security_keys_by_their_own_person BEFORE INSERT ON security_keys
WHEN NOT EXISTS (SELECT 1 FROM audit_log JOIN sessions ON sessions.id = audit_log.session
                 WHERE seq = NEW.log_seq AND sessions.user_id = NEW.user_id)
BEGIN SELECT RAISE(ABORT, 'a security key is added by its own person, signed in'); END;
CREATE TRIGGER key_uses_of_the_own_key BEFORE INSERT ON key_uses
WHEN (SELECT user_id FROM security_keys WHERE id = NEW.key_id)
     IS NOT (SELECT user_id FROM sessions WHERE id = NEW.session_id)
  OR (SELECT k.log_seq <= p.log_seq FROM security_keys AS k JOIN account_proposals AS p ON p.user_id = k.user_id
      WHERE k.id = NEW.key_id AND p.kind = 'second-factor' ORDER BY p.log_seq DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'a key counts for its own person, until two people reset it'); END;
CREATE TRIGGER key_uses_count_on BEFORE INSERT ON key_uses
WHEN NEW.counter <= (
  SELECT max(k.counter, coalesce((SELECT max(counter) FROM key_uses WHERE key_id = k.id), 0))
  FROM security_keys AS k WHERE k.id = NEW.key_id)
  AND NOT (NEW.counter = 0 AND 0 IS (SELECT counter FROM security_keys WHERE id = NEW.key_id)
           AND 0 IS (SELECT coalesce(max(counter), 0) FROM key_uses WHERE key_id = NEW.key_id))
BEGIN SELECT RAISE(ABORT, 'a key counts on, and never back'); END;

CREATE TABLE time_authorities(
  id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK(trim(name) <> ''), certificate BLOB NOT NULL UNIQUE,
  registered_by TEXT NOT NULL REFERENCES users(id), registered_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE time_questions(
  id TEXT PRIMARY KEY, size INTEGER NOT NULL CHECK(size > 0), note TEXT NOT NULL CHECK(note <> ''),
  question BLOB NOT NULL, nonce TEXT NOT NULL UNIQUE CHECK(nonce <> ''),
  asked_by TEXT NOT NULL REFERENCES users(id), asked_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq), CHECK(size = log_seq)
) STRICT;
CREATE TABLE time_stamps(
  id TEXT PRIMARY KEY, question_id TEXT NOT NULL REFERENCES time_questions(id),
  authority_id TEXT NOT NULL REFERENCES time_authorities(id), answer BLOB NOT NULL UNIQUE,
  stamped_at TEXT NOT NULL, kept_by TEXT NOT NULL REFERENCES users(id), kept_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TRIGGER time_authorities_by_an_auditor BEFORE INSERT ON time_authorities
WHEN NOT {registered}
BEGIN SELECT RAISE(ABORT, 'an auditor registers a time-stamping authority'); END;
CREATE TRIGGER time_questions_by_an_auditor BEFORE INSERT ON time_questions
WHEN NOT {asked}
BEGIN SELECT RAISE(ABORT, 'an auditor asks for a time stamp'); END;
CREATE TRIGGER time_stamps_by_an_auditor BEFORE INSERT ON time_stamps
WHEN NOT {kept}
BEGIN SELECT RAISE(ABORT, 'an auditor keeps a time stamp'); END;
"""

KEYS_TABLES: dict[str, Recorded] = {
    "security_keys": Recorded((Act.ADD_SECURITY_KEY,), "NEW.user_id"),
    "time_authorities": Recorded((Act.REGISTER_TIME_AUTHORITY,), "NEW.registered_by"),
    "time_questions": Recorded((Act.ASK_TIME_STAMP,), "NEW.asked_by"),
    "time_stamps": Recorded((Act.KEEP_TIME_STAMP,), "NEW.kept_by"),
}
"""Which act's log entry, by whom, each record must name."""

KEYS_PARTS: dict[str, tuple[str, str]] = {"key_uses": ("sessions", "session_id")}
"""Parts of a record, and the record."""


def twenty_first_schema() -> str:
    """Return the SQL of migration 21."""
    rules = [written_once(table) for table in (*KEYS_TABLES, *KEYS_PARTS)]
    rules += [needs_log_entry(table, recorded) for table, recorded in KEYS_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in KEYS_PARTS.items()]
    tables = _TABLES
    for name in ("registered", "asked", "kept"):
        tables = tables.replace(f"{{{name}}}", _AUDITOR.format(who=f"NEW.{name}_by"))
    return tables + "".join(rules)
