"""Migration 18: exercises of known truth, who was given them, and what they answered.

An answer is given once, by the examiner the exercise was given to, to a case of that exercise, with a rating for every
candidate of the list. Truth stands in the rows of the cases; services keep it from whoever has not answered yet.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.domain.training.exercises import RATING_STEPS
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_TABLES = """
CREATE TABLE exercises(
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK(name <> ''),
  plan TEXT NOT NULL CHECK(json_valid(plan)), built_by TEXT NOT NULL REFERENCES users(id), built_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE exercise_cases(
  id TEXT PRIMARY KEY, exercise_id TEXT NOT NULL REFERENCES exercises(id), place INTEGER NOT NULL CHECK(place > 0),
  picture TEXT NOT NULL CHECK(length(picture) = 64), left_eye TEXT NOT NULL, right_eye TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people(id), difficulty TEXT NOT NULL, degradation TEXT NOT NULL,
  repeat_of TEXT REFERENCES exercise_cases(id), UNIQUE(exercise_id, place)
) STRICT;
CREATE INDEX exercise_cases_picture ON exercise_cases(picture);
CREATE TABLE exercise_candidates(
  id TEXT PRIMARY KEY, exercise_id TEXT NOT NULL REFERENCES exercises(id),
  case_id TEXT NOT NULL REFERENCES exercise_cases(id), rank INTEGER NOT NULL CHECK(rank > 0),
  photo_id TEXT NOT NULL REFERENCES photos(id), UNIQUE(case_id, rank), UNIQUE(case_id, photo_id)
) STRICT;
CREATE TABLE exercise_assignments(
  id TEXT PRIMARY KEY, exercise_id TEXT NOT NULL REFERENCES exercises(id),
  examiner_id TEXT NOT NULL REFERENCES users(id), seed TEXT NOT NULL UNIQUE, due_on TEXT,
  assigned_by TEXT NOT NULL REFERENCES users(id), assigned_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq), UNIQUE(exercise_id, examiner_id)
) STRICT;
CREATE TABLE exercise_answers(
  id TEXT PRIMARY KEY, assignment_id TEXT NOT NULL REFERENCES exercise_assignments(id),
  case_id TEXT NOT NULL REFERENCES exercise_cases(id), called TEXT REFERENCES exercise_candidates(id),
  seconds REAL NOT NULL CHECK(seconds >= 0), answered_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq), UNIQUE(assignment_id, case_id)
) STRICT;
CREATE TABLE exercise_ratings(
  answer_id TEXT NOT NULL REFERENCES exercise_answers(id),
  candidate_id TEXT NOT NULL REFERENCES exercise_candidates(id),
  rating INTEGER NOT NULL CHECK(rating BETWEEN 0 AND {steps}), PRIMARY KEY(answer_id, candidate_id)
) STRICT;

CREATE TRIGGER exercises_by_a_trainer BEFORE INSERT ON exercises
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.built_by AND role.value = 'trainer')
BEGIN SELECT RAISE(ABORT, 'a trainer builds exercises'); END;
CREATE TRIGGER exercise_assignments_by_a_trainer BEFORE INSERT ON exercise_assignments
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.assigned_by AND role.value = 'trainer')
BEGIN SELECT RAISE(ABORT, 'a trainer gives exercises out'); END;
CREATE TRIGGER exercise_assignments_to_an_examiner BEFORE INSERT ON exercise_assignments
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.examiner_id AND role.value = 'examiner')
BEGIN SELECT RAISE(ABORT, 'an exercise is given to an examiner'); END;
CREATE TRIGGER exercise_answers_of_the_own_exercise BEFORE INSERT ON exercise_answers
WHEN (SELECT exercise_id FROM exercise_cases WHERE id = NEW.case_id) IS NOT
     (SELECT exercise_id FROM exercise_assignments WHERE id = NEW.assignment_id)
  OR (NEW.called IS NOT NULL
      AND NEW.case_id IS NOT (SELECT case_id FROM exercise_candidates WHERE id = NEW.called))
BEGIN SELECT RAISE(ABORT, 'an answer belongs to a case of the exercise and calls one of its list'); END;
CREATE TRIGGER exercise_ratings_of_the_list BEFORE INSERT ON exercise_ratings
WHEN (SELECT case_id FROM exercise_candidates WHERE id = NEW.candidate_id) IS NOT
     (SELECT case_id FROM exercise_answers WHERE id = NEW.answer_id)
BEGIN SELECT RAISE(ABORT, 'a rating is of a candidate of the list that was answered'); END;
"""

TRAINING_TABLES: dict[str, Recorded] = {
    "exercises": Recorded((Act.BUILD_EXERCISE,), "NEW.built_by"),
    "exercise_assignments": Recorded((Act.ASSIGN_EXERCISE,), "NEW.assigned_by"),
    "exercise_answers": Recorded(
        (Act.ANSWER_EXERCISE,), "(SELECT examiner_id FROM exercise_assignments WHERE id = NEW.assignment_id)"
    ),
}
"""Which act's log entry, by whom, each record must name."""

TRAINING_PARTS: dict[str, tuple[str, str]] = {
    "exercise_cases": ("exercises", "exercise_id"),
    "exercise_candidates": ("exercises", "exercise_id"),
    "exercise_ratings": ("exercise_answers", "answer_id"),
}
"""Parts of a record, and the record."""


def eighteenth_schema() -> str:
    """Return the SQL of migration 18."""
    rules = [written_once(table) for table in (*TRAINING_TABLES, *TRAINING_PARTS)]
    rules += [needs_log_entry(table, recorded) for table, recorded in TRAINING_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in TRAINING_PARTS.items()]
    return _TABLES.replace("{steps}", str(RATING_STEPS)) + "".join(rules)
