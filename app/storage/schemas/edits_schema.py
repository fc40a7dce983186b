"""Migration 5: edited versions of frames, each kept with its recipe and hashes, and which probe was taken from which.

A derivative never stands in the place of its frame: it names the frame it was made from by number and digest. A probe
taken from one keeps the box in the original frame; where the face lies in the edited picture stands beside it here.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_EDITS = """
CREATE TABLE derivatives(
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES requests(id),
  evidence_id TEXT NOT NULL REFERENCES evidence(id), frame_index INTEGER NOT NULL CHECK(frame_index >= 0),
  frame_sha256 TEXT NOT NULL CHECK(length(frame_sha256) = 64),
  frames TEXT NOT NULL CHECK(json_extract(frames, '$[0].index') IS frame_index
                             AND json_extract(frames, '$[0].sha256') IS frame_sha256),
  recipe TEXT NOT NULL CHECK(json_array_length(recipe, '$.steps') > 0),
  step_hashes TEXT NOT NULL CHECK(json_array_length(step_hashes) > 0),
  sha256 TEXT NOT NULL CHECK(sha256 IS json_extract(step_hashes, '$[#-1]')),
  content TEXT NOT NULL CHECK(length(content) = 64), made_with TEXT NOT NULL CHECK(made_with <> ''),
  made_by TEXT NOT NULL REFERENCES users(id), made_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX derivatives_request ON derivatives(request_id);
CREATE INDEX derivatives_content ON derivatives(content);
CREATE TABLE probe_derivatives(
  probe_id TEXT PRIMARY KEY REFERENCES probes(id), derivative_id TEXT NOT NULL REFERENCES derivatives(id),
  face TEXT NOT NULL
) STRICT;
CREATE TRIGGER derivatives_from_own_request BEFORE INSERT ON derivatives
WHEN NEW.request_id IS NOT (SELECT request_id FROM evidence WHERE id = NEW.evidence_id)
BEGIN SELECT RAISE(ABORT, 'a derivative comes from evidence of its own request'); END;
CREATE TRIGGER derivatives_name_each_step BEFORE INSERT ON derivatives
WHEN json_array_length(NEW.step_hashes) IS NOT
  (SELECT count(*) FROM json_each(NEW.recipe, '$.steps') AS step WHERE json_extract(step.value, '$.enabled'))
BEGIN SELECT RAISE(ABORT, 'a derivative has one hash for each step that was on'); END;
CREATE TRIGGER probe_derivatives_of_the_same_frame BEFORE INSERT ON probe_derivatives
WHEN NOT EXISTS (
  SELECT 1 FROM probes AS p JOIN derivatives AS d ON d.id = NEW.derivative_id WHERE p.id = NEW.probe_id
  AND d.evidence_id = p.evidence_id AND d.frame_index = p.frame_index AND d.frame_sha256 = p.frame_sha256)
BEGIN SELECT RAISE(ABORT, 'an edited probe names the frame that its derivative was made from'); END;
"""

EDIT_TABLES: dict[str, Recorded] = {"derivatives": Recorded((Act.MAKE_DERIVATIVE,), "NEW.made_by")}
"""Which act's log entry, by whom, each record must name."""

EDIT_PARTS: dict[str, tuple[str, str]] = {"probe_derivatives": ("probes", "probe_id")}
"""Parts of a record, and the record."""


def fifth_schema() -> str:
    """Return the SQL of migration 5."""
    rules = [written_once(table) for table in (*EDIT_TABLES, *EDIT_PARTS)]
    rules += [needs_log_entry(table, recorded) for table, recorded in EDIT_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in EDIT_PARTS.items()]
    return _EDITS + "".join(rules)
