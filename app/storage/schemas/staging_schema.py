"""Migration 2: imports that are not finished yet, so that one that was interrupted can be continued.

A stage is one folder's unfinished import. What was read of it lies in the picture store as sealed files, one for each
batch, beside the photos themselves; these rows only name them. So the templates of people who never came into the
gallery, or came into it, leave no second copy behind in a table where nothing can be removed.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once

_STAGES = """
CREATE TABLE import_stages(
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, folder TEXT NOT NULL, source_name TEXT NOT NULL,
  begun_by TEXT NOT NULL REFERENCES users(id), begun_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE staged_batches(
  id TEXT PRIMARY KEY, stage_id TEXT NOT NULL REFERENCES import_stages(id),
  photos INTEGER NOT NULL CHECK(photos > 0), content TEXT NOT NULL CHECK(length(content) = 64),
  staged_by TEXT NOT NULL REFERENCES users(id), staged_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX staged_batches_stage ON staged_batches(stage_id);
CREATE INDEX staged_batches_content ON staged_batches(content);
CREATE TABLE stage_ends(
  id TEXT PRIMARY KEY REFERENCES import_stages(id), import_id TEXT UNIQUE REFERENCES imports(id),
  ended_by TEXT NOT NULL REFERENCES users(id), ended_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TRIGGER import_stages_one_of_a_folder BEFORE INSERT ON import_stages
WHEN EXISTS (SELECT 1 FROM import_stages AS s WHERE s.folder = NEW.folder
             AND NOT EXISTS (SELECT 1 FROM stage_ends WHERE id = s.id))
BEGIN SELECT RAISE(ABORT, 'one folder has one unfinished import'); END;
CREATE TRIGGER staged_batches_before_the_end BEFORE INSERT ON staged_batches
WHEN EXISTS (SELECT 1 FROM stage_ends WHERE id = NEW.stage_id)
BEGIN SELECT RAISE(ABORT, 'nothing is added to an import that has ended'); END;
"""

STAGING_TABLES: dict[str, Recorded] = {
    "import_stages": Recorded((Act.STAGE_PHOTOS,), "NEW.begun_by"),
    "staged_batches": Recorded((Act.STAGE_PHOTOS,), "NEW.staged_by"),
    "stage_ends": Recorded((Act.END_STAGE,), "NEW.ended_by"),
}
"""Which act's log entry, by whom, each record must name."""


def second_schema() -> str:
    """Return the SQL of migration 2."""
    rules = [written_once(table) + needs_log_entry(table, recorded) for table, recorded in STAGING_TABLES.items()]
    return _STAGES + "".join(rules)
