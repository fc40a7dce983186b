"""Migration 13: the gallery moves to another network.

Photos are described again in batches, beside the templates they have; the switch is one act, when none is missing. What
was described by different networks is never compared: a search names one, and its probes and candidates have to have a
template of that one.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_MODEL_OF = "(SELECT json_extract(models, '$[#-1].sha256') FROM searches WHERE id = NEW.search_id)"
_DESCRIBED = (
    "EXISTS (SELECT 1 FROM probe_templates WHERE probe_id = NEW.probe_id AND model = {0}) "
    "OR EXISTS (SELECT 1 FROM probe_descriptions WHERE probe_id = NEW.probe_id AND model = {0})"
)

_TABLES = """
CREATE TABLE description_batches(
  id TEXT PRIMARY KEY, model TEXT NOT NULL CHECK(model <> ''), photos INTEGER NOT NULL CHECK(photos > 0),
  described_by TEXT NOT NULL REFERENCES users(id), described_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE described_photos(
  batch_id TEXT NOT NULL REFERENCES description_batches(id), photo_id TEXT NOT NULL REFERENCES photos(id),
  PRIMARY KEY(batch_id, photo_id)
) STRICT;
CREATE TABLE model_switches(
  id TEXT PRIMARY KEY, model TEXT NOT NULL CHECK(model <> ''), file_name TEXT NOT NULL CHECK(file_name <> ''),
  switched_by TEXT NOT NULL REFERENCES users(id), switched_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE probe_descriptions(
  id TEXT PRIMARY KEY, probe_id TEXT NOT NULL REFERENCES probes(id), model TEXT NOT NULL CHECK(model <> ''),
  vector BLOB NOT NULL CHECK(length(vector) = 512), described_by TEXT NOT NULL REFERENCES users(id),
  described_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq), UNIQUE(probe_id, model)
) STRICT;

CREATE TRIGGER photo_templates_with_their_act BEFORE INSERT ON photo_templates
WHEN NEW.photo_id NOT IN (SELECT photo_id FROM removed_photos)
 AND (SELECT i.log_seq FROM photos AS p JOIN imports AS i ON i.id = p.import_id WHERE p.id = NEW.photo_id)
     IS NOT (SELECT max(seq) FROM audit_log)
 AND NOT EXISTS (
  SELECT 1 FROM description_batches AS b JOIN described_photos AS d ON d.batch_id = b.id
  WHERE b.log_seq = (SELECT max(seq) FROM audit_log) AND b.model = NEW.model AND d.photo_id = NEW.photo_id)
BEGIN SELECT RAISE(ABORT, 'photo_templates: written together with their import or their batch'); END;
CREATE TRIGGER model_switches_when_all_is_described BEFORE INSERT ON model_switches
WHEN EXISTS (
  SELECT 1 FROM photos WHERE id NOT IN (SELECT photo_id FROM removed_photos)
  AND NOT EXISTS (SELECT 1 FROM photo_templates AS t WHERE t.photo_id = photos.id AND t.model = NEW.model))
BEGIN SELECT RAISE(ABORT, 'a gallery is switched when every photo is described'); END;
CREATE TRIGGER model_switches_by_administrator BEFORE INSERT ON model_switches
WHEN NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.switched_by AND role.value = 'administrator')
BEGIN SELECT RAISE(ABORT, 'an administrator switches the gallery'); END;
CREATE TRIGGER searches_in_the_gallerys_model BEFORE INSERT ON searches
WHEN coalesce(json_extract(NEW.models, '$[#-1].sha256') IS NOT
              (SELECT model FROM model_switches ORDER BY log_seq DESC LIMIT 1), true)
 AND EXISTS (SELECT 1 FROM model_switches)
BEGIN SELECT RAISE(ABORT, 'a search uses the network that the gallery is described with'); END;
CREATE TRIGGER searches_compare_one_model BEFORE INSERT ON searches
WHEN NOT ({described_search})
BEGIN SELECT RAISE(ABORT, 'probe and gallery are compared in one network only'); END;
CREATE TRIGGER search_probes_compare_one_model BEFORE INSERT ON search_probes
WHEN NOT ({described_probe})
BEGIN SELECT RAISE(ABORT, 'probe and gallery are compared in one network only'); END;
CREATE TRIGGER candidates_compare_one_model BEFORE INSERT ON candidates
WHEN NOT EXISTS (SELECT 1 FROM photo_templates WHERE photo_id = NEW.photo_id AND model = {model})
BEGIN SELECT RAISE(ABORT, 'probe and gallery are compared in one network only'); END;
"""

MODEL_TABLES: dict[str, Recorded] = {
    "description_batches": Recorded((Act.DESCRIBE_GALLERY,), "NEW.described_by"),
    "model_switches": Recorded((Act.SWITCH_MODEL,), "NEW.switched_by"),
    "probe_descriptions": Recorded((Act.DESCRIBE_PROBE,), "NEW.described_by"),
}
"""Which act's log entry, by whom, each record must name."""

MODEL_PARTS: dict[str, tuple[str, str]] = {"described_photos": ("description_batches", "batch_id")}
"""Parts of a record, and the record."""


def thirteenth_schema() -> str:
    """Return the SQL of migration 13."""
    rules = [written_once(table) for table in (*MODEL_TABLES, *MODEL_PARTS)]
    rules += [needs_log_entry(table, recorded) for table, recorded in MODEL_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in MODEL_PARTS.items()]
    tables = _TABLES.replace("{described_search}", _DESCRIBED.format("json_extract(NEW.models, '$[#-1].sha256')"))
    tables = tables.replace("{described_probe}", _DESCRIBED.format(_MODEL_OF)).replace("{model}", _MODEL_OF)
    return tables + "".join(rules)
