"""Migration 19: units that people belong to, and what a room takes.

The room of a workspace is read from the entry that made it, the first of the log, where nobody can change it any more.
Workspaces made before this migration did not say it there: in them the services alone hold the rule.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once

_ROOM = "(SELECT json_extract(body, '$.details.room') FROM audit_log WHERE seq = 1)"
_TABLES = """
CREATE TABLE unit_members(
  id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id), unit TEXT NOT NULL CHECK(unit <> ''),
  assigned_by TEXT NOT NULL REFERENCES users(id), assigned_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TRIGGER unit_members_by_an_administrator BEFORE INSERT ON unit_members
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.assigned_by AND role.value = 'administrator')
BEGIN SELECT RAISE(ABORT, 'an administrator says which unit a person belongs to'); END;

CREATE TRIGGER requests_outside_of_training BEFORE INSERT ON requests
WHEN {room} IS 'training'
BEGIN SELECT RAISE(ABORT, 'a training workspace takes no request'); END;
CREATE TRIGGER exercises_outside_of_casework BEFORE INSERT ON exercises
WHEN {room} IS 'casework'
BEGIN SELECT RAISE(ABORT, 'a casework workspace takes no exercise'); END;
"""

UNIT_TABLES: dict[str, Recorded] = {"unit_members": Recorded((Act.ASSIGN_UNIT,), "NEW.assigned_by")}
"""Which act's log entry, by whom, each record must name."""


def nineteenth_schema() -> str:
    """Return the SQL of migration 19."""
    rules = [written_once(table) for table in UNIT_TABLES]
    rules += [needs_log_entry(table, recorded) for table, recorded in UNIT_TABLES.items()]
    return _TABLES.replace("{room}", _ROOM) + "".join(rules)
