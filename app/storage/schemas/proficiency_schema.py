"""Migration 22: what links the rooms: statements of passed exercises, trusted training rooms, blind proficiency tests.

A proficiency test is a picture that a trainer sealed before it came in as evidence. From then on the database takes no
lead from a request with that picture in it, and nobody who knows what is true sits in one of its seats. Pictures that
are evidence already, or that the gallery holds, cannot be sealed: no real request can be turned into a test.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_HOLDS = "EXISTS (SELECT 1 FROM users AS u, json_each(u.roles) AS role WHERE u.id = {} AND role.value IN ({}))"
_ROOM = "(SELECT json_extract(body, '$.details.room') FROM audit_log WHERE seq = 1)"
_TABLES = """
CREATE TABLE practice_pictures(
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people(id),
  picture TEXT NOT NULL UNIQUE CHECK(length(picture) = 64), landmarks TEXT NOT NULL,
  source TEXT NOT NULL CHECK(length(source) = 64), frame_index INTEGER NOT NULL, basis TEXT NOT NULL CHECK(basis <> ''),
  added_by TEXT NOT NULL REFERENCES users(id), added_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX practice_pictures_person ON practice_pictures(person_id);
CREATE TRIGGER practice_pictures_outside_of_casework BEFORE INSERT ON practice_pictures
WHEN {room} IS 'casework' OR NOT {added_by_trainer}
BEGIN SELECT RAISE(ABORT, 'a trainer adds pictures to practise on, and none in casework'); END;

CREATE TABLE pass_statements(
  id TEXT PRIMARY KEY, assignment_id TEXT NOT NULL REFERENCES exercise_assignments(id),
  digest TEXT NOT NULL UNIQUE CHECK(length(digest) = 64), passed_on TEXT NOT NULL, expires_on TEXT NOT NULL,
  stated_by TEXT NOT NULL REFERENCES users(id), stated_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TRIGGER pass_statements_of_an_ended_blind_exercise BEFORE INSERT ON pass_statements
WHEN NOT {stated_by_trainer} OR EXISTS (
  SELECT 1 FROM exercise_assignments AS a JOIN exercises AS e ON e.id = a.exercise_id WHERE a.id = NEW.assignment_id
  AND (a.examiner_id = NEW.stated_by OR json_extract(e.plan, '$.mode') IS NOT 'blind' OR EXISTS (
    SELECT 1 FROM exercise_cases AS c WHERE c.exercise_id = e.id
    AND c.id NOT IN (SELECT case_id FROM exercise_answers WHERE assignment_id = a.id))))
BEGIN SELECT RAISE(ABORT, 'a trainer states of somebody else that a blind exercise, answered whole, was passed'); END;

CREATE TABLE training_rooms(
  id TEXT PRIMARY KEY, room_id TEXT NOT NULL CHECK(room_id <> ''), name TEXT NOT NULL CHECK(name <> ''),
  public_key TEXT NOT NULL CHECK(length(public_key) = 64), proposed_by TEXT NOT NULL REFERENCES users(id),
  proposed_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TRIGGER training_rooms_by_an_administrator BEFORE INSERT ON training_rooms
WHEN NOT {proposed_by_administrator}
BEGIN SELECT RAISE(ABORT, 'an administrator proposes to trust a training room'); END;
CREATE TABLE training_room_answers(
  id TEXT NOT NULL REFERENCES training_rooms(id), answer TEXT NOT NULL CHECK(answer IN ('approved', 'refused')),
  answered_by TEXT NOT NULL REFERENCES users(id), answered_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq), PRIMARY KEY(id, answer)
) STRICT;
CREATE TRIGGER training_room_answers_by_a_second_person BEFORE INSERT ON training_room_answers
WHEN NOT ({answered_by_supervisor} OR (NEW.answer = 'refused' AND {answered_by_administrator}))
  OR (NEW.answer = 'approved' AND (
    NEW.answered_by IS (SELECT proposed_by FROM training_rooms WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM training_room_answers WHERE id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'a training room is trusted once a supervisor who did not propose it agrees'); END;
CREATE TABLE certificate_statements(
  certificate_id TEXT PRIMARY KEY REFERENCES certificates(id), statement_id TEXT NOT NULL UNIQUE,
  room TEXT NOT NULL REFERENCES training_rooms(id), digest TEXT NOT NULL UNIQUE CHECK(length(digest) = 64)
) STRICT;
CREATE TRIGGER certificate_statements_of_a_trusted_room BEFORE INSERT ON certificate_statements
WHEN NOT EXISTS (SELECT 1 FROM training_room_answers WHERE id = NEW.room AND answer = 'approved')
  OR EXISTS (SELECT 1 FROM training_room_answers WHERE id = NEW.room AND answer = 'refused')
BEGIN SELECT RAISE(ABORT, 'a statement comes from a training room that two people trust'); END;

CREATE TABLE proficiency_tests(
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, picture TEXT NOT NULL UNIQUE CHECK(length(picture) = 64),
  person_id TEXT REFERENCES people(id), basis TEXT NOT NULL CHECK(basis <> ''),
  nonce TEXT NOT NULL UNIQUE CHECK(length(nonce) = 64), commitment TEXT NOT NULL UNIQUE CHECK(length(commitment) = 64),
  sealed_by TEXT NOT NULL REFERENCES users(id), sealed_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE proficiency_reveals(
  id TEXT PRIMARY KEY REFERENCES proficiency_tests(id), revealed_by TEXT NOT NULL REFERENCES users(id),
  revealed_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE VIEW proficiency_requests AS
  SELECT t.id AS test_id, t.sealed_by, e.request_id, t.id IN (SELECT id FROM proficiency_reveals) AS revealed
  FROM proficiency_tests AS t JOIN evidence AS e ON e.sha256 = t.picture;
CREATE TRIGGER proficiency_tests_never_of_casework BEFORE INSERT ON proficiency_tests
WHEN NOT {sealed_by_trainer} OR EXISTS (SELECT 1 FROM evidence WHERE sha256 = NEW.picture)
  OR EXISTS (SELECT 1 FROM photos WHERE sha256 = NEW.picture)
BEGIN SELECT RAISE(ABORT, 'a trainer seals a picture that is no evidence and in no gallery'); END;
CREATE TRIGGER proficiency_reveals_by_a_trainer BEFORE INSERT ON proficiency_reveals
WHEN NOT {revealed_by_trainer}
BEGIN SELECT RAISE(ABORT, 'a trainer reveals a proficiency test'); END;
CREATE TRIGGER leads_never_from_a_proficiency_test BEFORE INSERT ON leads
WHEN EXISTS (SELECT 1 FROM proficiency_requests
             WHERE request_id = (SELECT request_id FROM searches WHERE id = NEW.search_id))
BEGIN SELECT RAISE(ABORT, 'a proficiency test ends without a lead'); END;
CREATE TRIGGER searches_outside_of_ended_tests BEFORE INSERT ON searches
WHEN EXISTS (SELECT 1 FROM proficiency_requests
             WHERE request_id = NEW.request_id AND (revealed OR sealed_by = NEW.run_by))
BEGIN SELECT RAISE(ABORT, 'nobody searches in a proficiency test that is over, or in their own'); END;
CREATE TRIGGER examinations_by_nobody_who_knows BEFORE INSERT ON examinations
WHEN EXISTS (SELECT 1 FROM proficiency_requests WHERE sealed_by = NEW.examiner_id
             AND request_id = (SELECT request_id FROM searches WHERE id = NEW.search_id))
BEGIN SELECT RAISE(ABORT, 'nobody examines in a proficiency test of their own'); END;
CREATE TRIGGER decisions_by_nobody_who_knows BEFORE INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM proficiency_requests WHERE sealed_by = NEW.supervisor_id
             AND request_id = (SELECT request_id FROM searches WHERE id = NEW.search_id))
BEGIN SELECT RAISE(ABORT, 'nobody decides in a proficiency test of their own'); END;
"""
_HOLDERS = {
    "added_by_trainer": ("NEW.added_by", "'trainer'"),
    "stated_by_trainer": ("NEW.stated_by", "'trainer'"),
    "sealed_by_trainer": ("NEW.sealed_by", "'trainer'"),
    "revealed_by_trainer": ("NEW.revealed_by", "'trainer'"),
    "proposed_by_administrator": ("NEW.proposed_by", "'administrator'"),
    "answered_by_administrator": ("NEW.answered_by", "'administrator'"),
    "answered_by_supervisor": ("NEW.answered_by", "'supervisor'"),
}

PROFICIENCY_TABLES: dict[str, Recorded] = {
    "practice_pictures": Recorded((Act.ADD_PRACTICE_PICTURE,), "NEW.added_by"),
    "pass_statements": Recorded((Act.STATE_PASS,), "NEW.stated_by"),
    "training_rooms": Recorded((Act.PROPOSE_ROOM,), "NEW.proposed_by"),
    "training_room_answers": Recorded((Act.APPROVE_ROOM, Act.REFUSE_ROOM), "NEW.answered_by"),
    "proficiency_tests": Recorded((Act.SEAL_TEST,), "NEW.sealed_by"),
    "proficiency_reveals": Recorded((Act.REVEAL_TEST,), "NEW.revealed_by"),
}
"""Which act's log entry, by whom, each record must name."""

PROFICIENCY_PARTS: dict[str, tuple[str, str]] = {"certificate_statements": ("certificates", "certificate_id")}
"""Parts of a record, and the record."""


def twenty_second_schema() -> str:
    """Return the SQL of migration 22."""
    rules = [written_once(table) for table in (*PROFICIENCY_TABLES, *PROFICIENCY_PARTS)]
    rules += [needs_log_entry(table, recorded) for table, recorded in PROFICIENCY_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in PROFICIENCY_PARTS.items()]
    tables = _TABLES.replace("{room}", _ROOM)
    for name, holder in _HOLDERS.items():
        tables = tables.replace(f"{{{name}}}", _HOLDS.format(*holder))
    return tables + "".join(rules)
