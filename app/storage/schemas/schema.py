"""The tables, and the rules that even a direct SQL insert cannot break.

Every record is written once. Every act's record names its log entry, and a trigger checks that the entry stands, is
about this very record, this very act and this very person: no entry, no act. What belongs to a record, such as the
candidates of a search, can only be written together with it. The triggers on examinations, locks, decisions and leads
repeat `domain/casework/review.py` in the database.
"""

from __future__ import annotations

from app.domain.casework.review import INFORMING
from app.domain.staff.roles import Act
from app.storage.schemas.account_schema import ACCOUNT_PARTS, ACCOUNT_TABLES
from app.storage.schemas.aids_schema import AID_PARTS
from app.storage.schemas.backup_schema import BACKUP_PARTS, BACKUP_TABLES
from app.storage.schemas.digest_schema import DIGEST_PARTS, DIGEST_TABLES
from app.storage.schemas.dissemination_schema import DISSEMINATION_PARTS
from app.storage.schemas.edits_schema import EDIT_PARTS, EDIT_TABLES
from app.storage.schemas.features_schema import FEATURE_PARTS, FEATURE_TABLES
from app.storage.schemas.import_schema import IMPORT_PARTS, IMPORT_TABLES
from app.storage.schemas.keys_schema import KEYS_PARTS, KEYS_TABLES
from app.storage.schemas.log_schema import LOG_PARTS, LOG_TABLES
from app.storage.schemas.model_schema import MODEL_PARTS, MODEL_TABLES
from app.storage.schemas.oversight_schema import OVERSIGHT_PARTS, OVERSIGHT_TABLES
from app.storage.schemas.parts_schema import LATER_PARTS
from app.storage.schemas.proficiency_schema import PROFICIENCY_PARTS, PROFICIENCY_TABLES
from app.storage.schemas.removal_schema import REMOVAL_PARTS, REMOVAL_TABLES
from app.storage.schemas.retention_schema import RETENTION_PARTS, RETENTION_TABLES
from app.storage.schemas.rules import Recorded, events_sql, needs_log_entry, written_once, written_with
from app.storage.schemas.staging_schema import STAGING_TABLES
from app.storage.schemas.training_schema import TRAINING_PARTS, TRAINING_TABLES
from app.storage.schemas.unit_schema import UNIT_TABLES
from app.storage.schemas.validation_schema import VALIDATION_PARTS, VALIDATION_TABLES

_LOG = """
CREATE TABLE audit_log(
  seq INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE CHECK(length(hash) = 64),
  at TEXT GENERATED ALWAYS AS (json_extract(body, '$.at')) VIRTUAL,
  event TEXT GENERATED ALWAYS AS (json_extract(body, '$.event')) VIRTUAL,
  outcome TEXT GENERATED ALWAYS AS (json_extract(body, '$.outcome')) VIRTUAL,
  person TEXT GENERATED ALWAYS AS (json_extract(body, '$.person')) VIRTUAL,
  session TEXT GENERATED ALWAYS AS (json_extract(body, '$.session')) VIRTUAL,
  request TEXT GENERATED ALWAYS AS (json_extract(body, '$.request')) VIRTUAL,
  object TEXT GENERATED ALWAYS AS (json_extract(body, '$.objects[0]')) VIRTUAL
) STRICT;
CREATE INDEX audit_log_session ON audit_log(session);
CREATE INDEX audit_log_request ON audit_log(request);
CREATE TRIGGER audit_log_in_order BEFORE INSERT ON audit_log
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_log)
  OR json_extract(NEW.body, '$.seq') IS NOT NEW.seq
  OR json_extract(NEW.body, '$.prev') IS NOT
     coalesce((SELECT hash FROM audit_log ORDER BY seq DESC LIMIT 1), printf('%064d', 0))
BEGIN SELECT RAISE(ABORT, 'a log entry follows the one before it'); END;
"""

_PEOPLE = """
CREATE TABLE users(
  id TEXT PRIMARY KEY, sign_in_name TEXT NOT NULL UNIQUE, full_name TEXT NOT NULL, badge TEXT NOT NULL UNIQUE,
  roles TEXT NOT NULL CHECK(json_array_length(roles) > 0), created_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TRIGGER users_stand_alone BEFORE INSERT ON users
WHEN json_array_length(NEW.roles) > 1
 AND EXISTS (SELECT 1 FROM json_each(NEW.roles) AS role WHERE role.value IN ('auditor', 'administrator'))
BEGIN SELECT RAISE(ABORT, 'an auditor or administrator holds no other role'); END;
CREATE TABLE sessions(
  id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id), started_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE settings(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
"""

_GALLERY = """
CREATE TABLE imports(
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, source_name TEXT NOT NULL, manifest_sha256 TEXT NOT NULL,
  photos INTEGER NOT NULL CHECK(photos > 0), people INTEGER NOT NULL CHECK(people > 0),
  imported_by TEXT NOT NULL REFERENCES users(id), imported_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE people(
  id TEXT PRIMARY KEY, person_identifier TEXT NOT NULL UNIQUE, import_id TEXT NOT NULL REFERENCES imports(id)
) STRICT;
CREATE TABLE photos(
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people(id), import_id TEXT NOT NULL REFERENCES imports(id),
  name TEXT NOT NULL, charge TEXT NOT NULL,
  agency TEXT NOT NULL CHECK(agency <> ''), record_number TEXT NOT NULL CHECK(record_number <> ''),
  taken_on TEXT NOT NULL CHECK(taken_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  lawful_basis TEXT NOT NULL CHECK(lawful_basis <> ''),
  pose TEXT NOT NULL, sex TEXT NOT NULL, birth_year TEXT NOT NULL, retain_until TEXT,
  sha256 TEXT NOT NULL UNIQUE, width INTEGER NOT NULL, height INTEGER NOT NULL,
  box TEXT NOT NULL, landmarks TEXT NOT NULL, thumbnail TEXT NOT NULL,
  UNIQUE(agency, record_number)
) STRICT;
CREATE INDEX photos_person ON photos(person_id);
CREATE INDEX photos_import ON photos(import_id);
CREATE INDEX photos_thumbnail ON photos(thumbnail);
CREATE TABLE photo_templates(
  photo_id TEXT NOT NULL REFERENCES photos(id), model TEXT NOT NULL, vector BLOB NOT NULL CHECK(length(vector) = 512),
  PRIMARY KEY(photo_id, model)
) STRICT;
"""

_CASEWORK = """
CREATE TABLE requests(
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE CHECK(number <> ''),
  case_number TEXT NOT NULL CHECK(case_number <> ''),
  requester_name TEXT NOT NULL CHECK(requester_name <> ''), requester_id TEXT NOT NULL CHECK(requester_id <> ''),
  requester_command TEXT NOT NULL CHECK(requester_command <> ''), offence TEXT NOT NULL CHECK(offence <> ''),
  reason TEXT NOT NULL CHECK(reason <> ''), lawful_source TEXT NOT NULL CHECK(lawful_source <> ''),
  opened_by TEXT NOT NULL REFERENCES users(id), opened_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE evidence(
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES requests(id), exhibit TEXT NOT NULL,
  sha256 TEXT NOT NULL, size INTEGER NOT NULL, original_name TEXT NOT NULL,
  acquired_how TEXT NOT NULL CHECK(acquired_how <> ''), custodian TEXT NOT NULL CHECK(custodian <> ''),
  info TEXT NOT NULL, added_by TEXT NOT NULL REFERENCES users(id), added_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq),
  UNIQUE(request_id, exhibit), UNIQUE(request_id, sha256)
) STRICT;
CREATE INDEX evidence_sha256 ON evidence(sha256);
CREATE TABLE scans(
  id TEXT PRIMARY KEY, evidence_id TEXT NOT NULL REFERENCES evidence(id), detector TEXT NOT NULL,
  stride INTEGER NOT NULL, frames INTEGER NOT NULL, faces INTEGER NOT NULL,
  scanned_by TEXT NOT NULL REFERENCES users(id), scanned_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE sightings(
  id INTEGER PRIMARY KEY, scan_id TEXT NOT NULL REFERENCES scans(id), frame_index INTEGER NOT NULL, pts INTEGER,
  time_s REAL, track INTEGER NOT NULL, face TEXT NOT NULL, measures TEXT NOT NULL, chip_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX sightings_scan ON sightings(scan_id);
CREATE INDEX sightings_chip ON sightings(chip_sha256);
CREATE TABLE probes(
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES requests(id),
  evidence_id TEXT NOT NULL REFERENCES evidence(id), mark TEXT NOT NULL, frame_index INTEGER NOT NULL, pts INTEGER,
  time_s REAL, frame_sha256 TEXT NOT NULL, face TEXT NOT NULL,
  probe_type TEXT NOT NULL CHECK(probe_type IN ('surveillance', 'photograph')),
  measures TEXT NOT NULL, eye_distance_px REAL NOT NULL, taken_by TEXT NOT NULL REFERENCES users(id),
  taken_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq), UNIQUE(request_id, mark)
) STRICT;
CREATE TABLE probe_templates(
  probe_id TEXT PRIMARY KEY REFERENCES probes(id), model TEXT NOT NULL, vector BLOB NOT NULL CHECK(length(vector) = 512)
) STRICT;
CREATE TABLE probe_overrides(
  id TEXT PRIMARY KEY, probe_id TEXT NOT NULL UNIQUE REFERENCES probes(id), reason TEXT NOT NULL CHECK(reason <> ''),
  overridden_by TEXT NOT NULL REFERENCES users(id), overridden_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TRIGGER probes_from_own_request BEFORE INSERT ON probes
WHEN NEW.request_id IS NOT (SELECT request_id FROM evidence WHERE id = NEW.evidence_id)
BEGIN SELECT RAISE(ABORT, 'a probe comes from evidence of its own request'); END;
CREATE TRIGGER probe_overrides_by_supervisor BEFORE INSERT ON probe_overrides
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.overridden_by AND role.value = 'supervisor')
  OR NEW.overridden_by IS (SELECT taken_by FROM probes WHERE id = NEW.probe_id)
BEGIN SELECT RAISE(ABORT, 'only a supervisor who did not take the probe overrides the floor'); END;
"""

_REVIEW = """
CREATE TABLE searches(
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES requests(id), probe_id TEXT NOT NULL REFERENCES probes(id),
  list_length INTEGER NOT NULL CHECK(list_length BETWEEN 2 AND 50),
  gallery_version INTEGER NOT NULL, gallery_people INTEGER NOT NULL, gallery_photos INTEGER NOT NULL,
  gallery_digest TEXT NOT NULL, models TEXT NOT NULL, metric TEXT NOT NULL, engine TEXT NOT NULL, filters TEXT NOT NULL,
  elapsed_ms INTEGER NOT NULL, list_digest TEXT NOT NULL,
  run_by TEXT NOT NULL REFERENCES users(id), run_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TRIGGER searches_need_a_usable_probe BEFORE INSERT ON searches
WHEN NOT EXISTS (
  SELECT 1 FROM probes WHERE id = NEW.probe_id AND request_id = NEW.request_id
  AND (eye_distance_px >= 12 OR EXISTS (SELECT 1 FROM probe_overrides WHERE probe_id = NEW.probe_id)))
BEGIN SELECT RAISE(ABORT, 'a search needs a probe of its own request that is usable or overridden'); END;
CREATE TABLE candidates(
  id TEXT PRIMARY KEY, search_id TEXT NOT NULL REFERENCES searches(id), rank INTEGER NOT NULL CHECK(rank > 0),
  person_id TEXT NOT NULL REFERENCES people(id), photo_id TEXT NOT NULL REFERENCES photos(id), distance REAL NOT NULL,
  UNIQUE(search_id, rank), UNIQUE(search_id, person_id)
) STRICT;
CREATE TABLE examinations(
  id TEXT PRIMARY KEY, search_id TEXT NOT NULL REFERENCES searches(id),
  seat TEXT NOT NULL CHECK(seat IN ('first', 'second')), examiner_id TEXT NOT NULL REFERENCES users(id),
  seed TEXT NOT NULL UNIQUE, opened_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq),
  UNIQUE(search_id, seat), UNIQUE(search_id, examiner_id)
) STRICT;
CREATE TABLE answers(
  id TEXT PRIMARY KEY, examination_id TEXT NOT NULL REFERENCES examinations(id),
  candidate_id TEXT NOT NULL REFERENCES candidates(id),
  disposition TEXT NOT NULL CHECK(disposition IN ('not-this-person', 'cannot-compare', 'possible')),
  note TEXT NOT NULL, answered_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX answers_examination ON answers(examination_id, candidate_id, log_seq);
CREATE VIEW last_answers AS
  SELECT * FROM answers AS a WHERE a.log_seq =
    (SELECT max(log_seq) FROM answers AS b
     WHERE b.examination_id = a.examination_id AND b.candidate_id = a.candidate_id);
CREATE TABLE examination_locks(
  id TEXT PRIMARY KEY REFERENCES examinations(id),
  outcome TEXT NOT NULL CHECK(outcome IN ('no-possible-match', 'possible-match')),
  candidate_id TEXT REFERENCES candidates(id), conclusion TEXT NOT NULL, summary TEXT NOT NULL,
  locked_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq),
  CHECK((outcome = 'possible-match') = (candidate_id IS NOT NULL))
) STRICT;
CREATE TABLE unmaskings(
  id TEXT PRIMARY KEY, examination_id TEXT NOT NULL REFERENCES examination_locks(id), unmasked_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE decisions(
  id TEXT PRIMARY KEY, search_id TEXT NOT NULL UNIQUE REFERENCES searches(id),
  supervisor_id TEXT NOT NULL REFERENCES users(id),
  verdict TEXT NOT NULL CHECK(verdict IN ('approve', 'return', 'refuse')),
  reason TEXT NOT NULL, decided_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq),
  CHECK(verdict = 'approve' OR reason <> '')
) STRICT;
CREATE TABLE leads(
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, search_id TEXT NOT NULL UNIQUE REFERENCES searches(id),
  decision_id TEXT NOT NULL UNIQUE REFERENCES decisions(id), candidate_id TEXT NOT NULL REFERENCES candidates(id),
  recipients TEXT NOT NULL CHECK(json_array_length(recipients) > 0), released_by TEXT NOT NULL REFERENCES users(id),
  released_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE reports(
  id TEXT PRIMARY KEY, search_id TEXT NOT NULL REFERENCES searches(id), kind TEXT NOT NULL, sha256 TEXT NOT NULL,
  exported_by TEXT NOT NULL REFERENCES users(id), exported_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;

CREATE TRIGGER examinations_first_is_the_searcher BEFORE INSERT ON examinations
WHEN NEW.seat = 'first' AND NEW.examiner_id IS NOT (SELECT run_by FROM searches WHERE id = NEW.search_id)
BEGIN SELECT RAISE(ABORT, 'the first examiner is the one who searched'); END;
CREATE TRIGGER examinations_second_waits_for_the_first BEFORE INSERT ON examinations
WHEN NEW.seat = 'second' AND NOT EXISTS (
  SELECT 1 FROM examinations JOIN examination_locks USING(id) WHERE search_id = NEW.search_id AND seat = 'first')
BEGIN SELECT RAISE(ABORT, 'verification waits for the lock of the first examination'); END;
CREATE TRIGGER examinations_second_is_blind BEFORE INSERT ON examinations
WHEN NEW.seat = 'second' AND (EXISTS (
  SELECT 1 FROM examinations AS e JOIN searches AS s ON s.id = e.search_id
  WHERE e.examiner_id = NEW.examiner_id
  AND s.request_id = (SELECT request_id FROM searches WHERE id = NEW.search_id))
OR EXISTS (
  SELECT 1 FROM audit_log WHERE request = (SELECT request_id FROM searches WHERE id = NEW.search_id)
  AND person = NEW.examiner_id AND outcome = 'done' AND event IN ({informing})))
BEGIN SELECT RAISE(ABORT, 'the verifier knows nothing of what was found in this request'); END;
CREATE TRIGGER examinations_by_examiner BEFORE INSERT ON examinations
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.examiner_id AND role.value = 'examiner')
BEGIN SELECT RAISE(ABORT, 'only an examiner examines'); END;

CREATE TRIGGER answers_before_the_lock BEFORE INSERT ON answers
WHEN EXISTS (SELECT 1 FROM examination_locks WHERE id = NEW.examination_id)
  OR (SELECT search_id FROM candidates WHERE id = NEW.candidate_id) IS NOT
     (SELECT search_id FROM examinations WHERE id = NEW.examination_id)
BEGIN SELECT RAISE(ABORT, 'an answer concerns a candidate of its own list and comes before the lock'); END;

CREATE TRIGGER locks_need_every_answer BEFORE INSERT ON examination_locks
WHEN EXISTS (
  SELECT 1 FROM candidates WHERE search_id = (SELECT search_id FROM examinations WHERE id = NEW.id)
  AND id NOT IN (SELECT candidate_id FROM answers WHERE examination_id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'every candidate needs an answer before the lock'); END;
CREATE TRIGGER locks_say_what_was_answered BEFORE INSERT ON examination_locks
WHEN (SELECT count(*) FROM last_answers WHERE examination_id = NEW.id AND disposition = 'possible')
     IS NOT (NEW.outcome = 'possible-match')
  OR NEW.candidate_id IS NOT
     (SELECT candidate_id FROM last_answers WHERE examination_id = NEW.id AND disposition = 'possible' LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'a lock says what the answers say'); END;

CREATE TRIGGER decisions_need_two_locks BEFORE INSERT ON decisions
WHEN 2 IS NOT (SELECT count(*) FROM examinations JOIN examination_locks USING(id) WHERE search_id = NEW.search_id)
BEGIN SELECT RAISE(ABORT, 'a decision needs two locked examinations'); END;
CREATE TRIGGER decisions_by_a_third_person BEFORE INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM examinations WHERE search_id = NEW.search_id AND examiner_id = NEW.supervisor_id)
  OR NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.supervisor_id AND role.value = 'supervisor')
BEGIN SELECT RAISE(ABORT, 'a decision needs a supervisor who examined nothing in it'); END;
CREATE TRIGGER decisions_approve_agreement_only BEFORE INSERT ON decisions
WHEN NEW.verdict = 'approve' AND 1 IS NOT (
  SELECT count(DISTINCT outcome || ':' || coalesce(candidate_id, ''))
  FROM examinations JOIN examination_locks USING(id) WHERE search_id = NEW.search_id)
BEGIN SELECT RAISE(ABORT, 'a disagreement cannot be approved'); END;

CREATE TRIGGER leads_need_two_examiners_and_a_supervisor BEFORE INSERT ON leads
WHEN NOT EXISTS (SELECT 1 FROM decisions WHERE id = NEW.decision_id AND search_id = NEW.search_id
                 AND verdict = 'approve' AND supervisor_id = NEW.released_by)
  OR 2 IS NOT (SELECT count(*) FROM examinations JOIN examination_locks USING(id)
               WHERE search_id = NEW.search_id AND outcome = 'possible-match' AND candidate_id = NEW.candidate_id)
BEGIN SELECT RAISE(ABORT, 'a lead needs two blind examinations that agree and a supervisor''s approval'); END;
"""


_OF_EXAMINATION = "(SELECT examiner_id FROM examinations WHERE id = NEW.{})"

_FIRST_TABLES: dict[str, Recorded] = {
    "users": Recorded((Act.CREATE_ACCOUNT, Act.CREATE_WORKSPACE)),
    "sessions": Recorded((Act.SIGN_IN,), "NEW.user_id"),
    "settings": Recorded((Act.CREATE_WORKSPACE,)),
    "imports": Recorded((Act.IMPORT_GALLERY,), "NEW.imported_by"),
    "requests": Recorded((Act.OPEN_REQUEST,), "NEW.opened_by"),
    "evidence": Recorded((Act.ADD_EVIDENCE,), "NEW.added_by"),
    "scans": Recorded((Act.SCAN_EVIDENCE,), "NEW.scanned_by"),
    "probes": Recorded((Act.TAKE_PROBE,), "NEW.taken_by"),
    "probe_overrides": Recorded((Act.OVERRIDE_FLOOR,), "NEW.overridden_by"),
    "searches": Recorded((Act.SEARCH,), "NEW.run_by"),
    "examinations": Recorded((Act.OPEN_EXAMINATION, Act.TAKE_VERIFICATION), "NEW.examiner_id"),
    "answers": Recorded((Act.ANSWER_CANDIDATE,), _OF_EXAMINATION.format("examination_id")),
    "examination_locks": Recorded((Act.LOCK_EXAMINATION,), _OF_EXAMINATION.format("id")),
    "unmaskings": Recorded((Act.UNMASK,), _OF_EXAMINATION.format("examination_id")),
    "decisions": Recorded((Act.DECIDE,), "NEW.supervisor_id"),
    "leads": Recorded((Act.RELEASE_LEAD,), "NEW.released_by"),
    "reports": Recorded((Act.EXPORT_REPORT,), "NEW.exported_by"),
}
ACT_TABLES: dict[str, Recorded] = {
    **_FIRST_TABLES,
    **STAGING_TABLES,
    **FEATURE_TABLES,
    **EDIT_TABLES,
    **REMOVAL_TABLES,
    **IMPORT_TABLES,
    **RETENTION_TABLES,
    **BACKUP_TABLES,
    **DIGEST_TABLES,
    **MODEL_TABLES,
    **VALIDATION_TABLES,
    **LOG_TABLES,
    **ACCOUNT_TABLES,
    **OVERSIGHT_TABLES,
    **TRAINING_TABLES,
    **UNIT_TABLES,
    **PROFICIENCY_TABLES,
    **KEYS_TABLES,
}
"""Which act's log entry, by whom, each record must name."""

_FIRST_PARTS: dict[str, tuple[str, str]] = {
    "people": ("imports", "import_id"),
    "photos": ("imports", "import_id"),
    "sightings": ("scans", "scan_id"),
    "probe_templates": ("probes", "probe_id"),
    "candidates": ("searches", "search_id"),
}
PART_TABLES: dict[str, tuple[str, str]] = {
    **_FIRST_PARTS,
    **LATER_PARTS,
    **FEATURE_PARTS,
    **EDIT_PARTS,
    **REMOVAL_PARTS,
    **DISSEMINATION_PARTS,
    **IMPORT_PARTS,
    **RETENTION_PARTS,
    **BACKUP_PARTS,
    **DIGEST_PARTS,
    **MODEL_PARTS,
    **VALIDATION_PARTS,
    **LOG_PARTS,
    **ACCOUNT_PARTS,
    **OVERSIGHT_PARTS,
    **TRAINING_PARTS,
    **PROFICIENCY_PARTS,
    **AID_PARTS,
    **KEYS_PARTS,
}
"""Parts of a record, and the record: written while its log entry is the newest, and never later."""

_OTHER_TABLES = ("audit_log", "photo_templates")


def first_schema() -> str:
    """Return the SQL of migration 1."""
    rules = [written_once(table) for table in (*_OTHER_TABLES, *_FIRST_PARTS, *_FIRST_TABLES)]
    rules += [needs_log_entry(table, recorded) for table, recorded in _FIRST_TABLES.items()]
    rules += [written_with(table, whole, column) for table, (whole, column) in _FIRST_PARTS.items()]
    review = _REVIEW.replace("{informing}", events_sql(INFORMING))
    return _LOG + _PEOPLE + _GALLERY + _CASEWORK + review + "".join(rules)
