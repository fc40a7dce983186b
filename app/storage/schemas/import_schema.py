"""Migration 9: photos are looked over before they are enrolled.

An examination is one list of findings about the photos of an unfinished import. Its rows say only what kind each is;
the sentences, which name records, lie sealed in the picture store and leave it with the unfinished import. What people
decided stays. An import cannot end while a finding of its newest examination is undecided.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.gallery.import_review import NEVER_ENROLLED, Choice
from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_TABLES = """
CREATE TABLE import_examinations(
  id TEXT PRIMARY KEY, stage_id TEXT NOT NULL REFERENCES import_stages(id),
  photos INTEGER NOT NULL CHECK(photos >= 0), content TEXT NOT NULL CHECK(length(content) = 64),
  examined_by TEXT NOT NULL REFERENCES users(id), examined_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX import_examinations_stage ON import_examinations(stage_id);
CREATE TABLE import_findings(
  examination_id TEXT NOT NULL REFERENCES import_examinations(id), finding_id TEXT NOT NULL CHECK(finding_id <> ''),
  kind TEXT NOT NULL CHECK(kind <> ''), PRIMARY KEY(examination_id, finding_id)
) STRICT;
CREATE INDEX import_findings_finding ON import_findings(finding_id);
CREATE TABLE import_decisions(
  id TEXT PRIMARY KEY, stage_id TEXT NOT NULL REFERENCES import_stages(id),
  choice TEXT NOT NULL CHECK(choice IN ({choices})), reason TEXT NOT NULL CHECK(trim(reason) <> ''),
  decided_by TEXT NOT NULL REFERENCES users(id), decided_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX import_decisions_stage ON import_decisions(stage_id);
CREATE TABLE decided_findings(
  decision_id TEXT NOT NULL REFERENCES import_decisions(id), finding_id TEXT NOT NULL,
  PRIMARY KEY(decision_id, finding_id)
) STRICT;
CREATE INDEX decided_findings_finding ON decided_findings(finding_id);

CREATE TRIGGER import_examinations_before_the_end BEFORE INSERT ON import_examinations
WHEN EXISTS (SELECT 1 FROM stage_ends WHERE id = NEW.stage_id)
BEGIN SELECT RAISE(ABORT, 'an import that has ended is not examined'); END;
CREATE TRIGGER import_decisions_before_the_end BEFORE INSERT ON import_decisions
WHEN EXISTS (SELECT 1 FROM stage_ends WHERE id = NEW.stage_id)
BEGIN SELECT RAISE(ABORT, 'nothing is decided about an import that has ended'); END;
CREATE TRIGGER decided_findings_were_found BEFORE INSERT ON decided_findings
WHEN NOT EXISTS (
  SELECT 1 FROM import_decisions AS d JOIN import_examinations AS e ON e.stage_id = d.stage_id
  JOIN import_findings AS f ON f.examination_id = e.id
  WHERE d.id = NEW.decision_id AND f.finding_id = NEW.finding_id AND (d.choice <> 'enrol' OR f.kind NOT IN ({never})))
BEGIN SELECT RAISE(ABORT, 'only what was found is decided, and some photos can only be left out'); END;
CREATE TRIGGER stage_ends_when_all_is_decided BEFORE INSERT ON stage_ends
WHEN NEW.import_id IS NOT NULL AND EXISTS (
  SELECT 1 FROM import_findings AS f WHERE f.examination_id = (
    SELECT id FROM import_examinations WHERE stage_id = NEW.id ORDER BY log_seq DESC LIMIT 1)
  AND NOT EXISTS (SELECT 1 FROM decided_findings AS d WHERE d.finding_id = f.finding_id))
BEGIN SELECT RAISE(ABORT, 'an import ends when everything found about it is decided'); END;

ALTER TABLE photos ADD COLUMN marks TEXT NOT NULL DEFAULT '';
CREATE TRIGGER photos_marks_emptied BEFORE UPDATE ON photos WHEN NEW.marks <> ''
BEGIN SELECT RAISE(ABORT, 'photos: marks are recorded once, and go with the photo'); END;
CREATE TRIGGER photos_kept_until_a_day BEFORE INSERT ON photos
WHEN NEW.retain_until IS NULL OR NEW.retain_until NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
BEGIN SELECT RAISE(ABORT, 'photos: nothing enters without the day it has to leave'); END;
"""

IMPORT_TABLES: dict[str, Recorded] = {
    "import_examinations": Recorded((Act.EXAMINE_IMPORT,), "NEW.examined_by"),
    "import_decisions": Recorded((Act.DECIDE_FINDINGS,), "NEW.decided_by"),
}
"""Which act's log entry, by whom, each record must name."""

IMPORT_PARTS: dict[str, tuple[str, str]] = {
    "import_findings": ("import_examinations", "examination_id"),
    "decided_findings": ("import_decisions", "decision_id"),
}
"""Parts of a record, and the record."""


def ninth_schema() -> str:
    """Return the SQL of migration 9."""
    rules = [written_once(table) for table in (*IMPORT_TABLES, *IMPORT_PARTS)]
    rules += [needs_log_entry(table, recorded) for table, recorded in IMPORT_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in IMPORT_PARTS.items()]
    return _TABLES.format(choices=_sql(Choice), never=_sql(sorted(NEVER_ENROLLED))) + "".join(rules)


def _sql(values: Iterable[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)
