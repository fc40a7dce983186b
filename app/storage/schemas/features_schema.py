"""Migration 4: features. What an examiner wrote down of the probe, of probe and candidate, and drew on the pictures.

An analysis keeps the text of the checklist it followed, because the section may replace the file. Judgements come in
sets, one of which counts, the newest of its candidate; the ones before stay. The triggers repeat
`domain/casework/features.py`. Examinations that were answered before this migration have no analysis and can
be locked as they are.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_FEATURES = """
CREATE TABLE analyses(
  id TEXT PRIMARY KEY REFERENCES examinations(id), checklist_name TEXT NOT NULL CHECK(checklist_name <> ''),
  checklist_version TEXT NOT NULL CHECK(checklist_version <> ''),
  checklist_sha256 TEXT NOT NULL CHECK(length(checklist_sha256) = 64), checklist TEXT NOT NULL,
  late INTEGER NOT NULL CHECK(late IN (0, 1)), recorded_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE observations(
  examination_id TEXT NOT NULL REFERENCES analyses(id), place INTEGER NOT NULL CHECK(place > 0),
  component TEXT NOT NULL CHECK(component <> ''),
  visibility TEXT NOT NULL CHECK(visibility IN ('clear', 'partly', 'not-visible')), words TEXT NOT NULL,
  PRIMARY KEY(examination_id, component), UNIQUE(examination_id, place)
) STRICT;
CREATE TABLE feature_sets(
  id TEXT PRIMARY KEY, examination_id TEXT NOT NULL REFERENCES analyses(id),
  candidate_id TEXT NOT NULL REFERENCES candidates(id), judged_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX feature_sets_examination ON feature_sets(examination_id, candidate_id, log_seq);
CREATE VIEW last_feature_sets AS
  SELECT * FROM feature_sets AS a WHERE a.log_seq =
    (SELECT max(log_seq) FROM feature_sets AS b
     WHERE b.examination_id = a.examination_id AND b.candidate_id = a.candidate_id);
CREATE TABLE feature_judgements(
  set_id TEXT NOT NULL REFERENCES feature_sets(id), place INTEGER NOT NULL CHECK(place > 0),
  component TEXT NOT NULL CHECK(component <> ''),
  seen_in_probe INTEGER NOT NULL CHECK(seen_in_probe IN (0, 1)),
  seen_in_candidate INTEGER NOT NULL CHECK(seen_in_candidate IN (0, 1)),
  judgement TEXT NOT NULL
    CHECK(judgement IN ('similar', 'dissimilar-explainable', 'dissimilar-unexplained', 'not-comparable')),
  words TEXT NOT NULL,
  CHECK(judgement = 'not-comparable' OR (seen_in_probe AND seen_in_candidate)),
  CHECK(judgement NOT IN ('dissimilar-explainable', 'dissimilar-unexplained') OR words <> ''),
  PRIMARY KEY(set_id, component), UNIQUE(set_id, place)
) STRICT;
CREATE TABLE annotations(
  id TEXT PRIMARY KEY, examination_id TEXT NOT NULL REFERENCES examinations(id),
  candidate_id TEXT REFERENCES candidates(id), picture TEXT NOT NULL,
  shape TEXT NOT NULL CHECK(shape IN ('arrow', 'outline', 'text')),
  points TEXT NOT NULL CHECK(json_array_length(points) > 0), words TEXT NOT NULL, component TEXT,
  made_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq),
  CHECK(picture = 'probe' OR candidate_id IS NOT NULL), CHECK(shape <> 'text' OR words <> '')
) STRICT;
CREATE INDEX annotations_examination ON annotations(examination_id);
CREATE TABLE annotation_withdrawals(
  id TEXT PRIMARY KEY REFERENCES annotations(id), withdrawn_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;

CREATE TRIGGER analyses_before_the_lock BEFORE INSERT ON analyses
WHEN EXISTS (SELECT 1 FROM examination_locks WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an analysis comes before the lock'); END;
CREATE TRIGGER feature_sets_before_the_lock BEFORE INSERT ON feature_sets
WHEN EXISTS (SELECT 1 FROM examination_locks WHERE id = NEW.examination_id)
  OR (SELECT search_id FROM candidates WHERE id = NEW.candidate_id) IS NOT
     (SELECT search_id FROM examinations WHERE id = NEW.examination_id)
BEGIN SELECT RAISE(ABORT, 'features are judged of a candidate of the own list, and before the lock'); END;
CREATE TRIGGER feature_judgements_of_the_analysis BEFORE INSERT ON feature_judgements
WHEN NOT EXISTS (SELECT 1 FROM feature_sets AS s JOIN observations AS o ON o.examination_id = s.examination_id
                 WHERE s.id = NEW.set_id AND o.component = NEW.component)
BEGIN SELECT RAISE(ABORT, 'only what is on the checklist of the analysis is judged'); END;
CREATE TRIGGER annotations_before_the_lock BEFORE INSERT ON annotations
WHEN EXISTS (SELECT 1 FROM examination_locks WHERE id = NEW.examination_id)
  OR (NEW.candidate_id IS NOT NULL AND (SELECT search_id FROM candidates WHERE id = NEW.candidate_id) IS NOT
      (SELECT search_id FROM examinations WHERE id = NEW.examination_id))
  OR (NEW.picture <> 'probe' AND (SELECT person_id FROM photos WHERE id = NEW.picture) IS NOT
      (SELECT person_id FROM candidates WHERE id = NEW.candidate_id))
BEGIN SELECT RAISE(ABORT, 'an annotation stands on a picture of its own examination, made before the lock'); END;
CREATE TRIGGER annotation_withdrawals_before_the_lock BEFORE INSERT ON annotation_withdrawals
WHEN EXISTS (SELECT 1 FROM annotations JOIN examination_locks AS l ON l.id = annotations.examination_id
             WHERE annotations.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an annotation is withdrawn before the lock'); END;
CREATE TRIGGER answers_after_the_analysis BEFORE INSERT ON answers
WHEN NOT EXISTS (SELECT 1 FROM analyses WHERE id = NEW.examination_id)
BEGIN SELECT RAISE(ABORT, 'the probe is analysed before any candidate is answered'); END;
CREATE TRIGGER locks_judge_what_was_seen BEFORE INSERT ON examination_locks
WHEN NEW.candidate_id IS NOT NULL AND EXISTS (
  SELECT 1 FROM observations AS o WHERE o.examination_id = NEW.id AND o.visibility <> 'not-visible'
  AND o.component NOT IN (
    SELECT j.component FROM feature_judgements AS j JOIN last_feature_sets AS s ON s.id = j.set_id
    WHERE s.examination_id = NEW.id AND s.candidate_id = NEW.candidate_id))
BEGIN SELECT RAISE(ABORT, 'a possible candidate is judged on every feature seen on the probe'); END;
"""

_BY_EXAMINER = "(SELECT examiner_id FROM examinations WHERE id = NEW.{})"

FEATURE_TABLES: dict[str, Recorded] = {
    "analyses": Recorded((Act.ANALYSE_PROBE,), _BY_EXAMINER.format("id")),
    "feature_sets": Recorded((Act.JUDGE_FEATURES,), _BY_EXAMINER.format("examination_id")),
    "annotations": Recorded((Act.ANNOTATE,), _BY_EXAMINER.format("examination_id")),
    "annotation_withdrawals": Recorded(
        (Act.WITHDRAW_ANNOTATION,),
        "(SELECT e.examiner_id FROM examinations AS e JOIN annotations AS a ON a.examination_id = e.id "
        "WHERE a.id = NEW.id)",
    ),
}
"""Which act's log entry, by whom, each record must name."""

FEATURE_PARTS: dict[str, tuple[str, str]] = {
    "observations": ("analyses", "examination_id"),
    "feature_judgements": ("feature_sets", "set_id"),
}
"""Parts of a record, and the record."""


def fourth_schema() -> str:
    """Return the SQL of migration 4."""
    rules = [written_once(table) for table in (*FEATURE_TABLES, *FEATURE_PARTS)]
    rules += [needs_log_entry(table, recorded) for table, recorded in FEATURE_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in FEATURE_PARTS.items()]
    return _FEATURES + "".join(rules)
