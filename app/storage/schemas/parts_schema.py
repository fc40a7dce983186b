"""Migration 3: further parts of two records: which frames a scan looked at, and the probes of a joint search.

A search has one probe of its own. Where several probes of one person were searched together, a fusion says how, one row
names each probe with the digest of the list it gives alone, and those lists stand beside the list that is examined.
"""

from __future__ import annotations

from app.storage.schemas.rules import written_once, written_with

_PARTS = """
CREATE TABLE scan_spans(
  scan_id TEXT NOT NULL REFERENCES scans(id), first INTEGER NOT NULL CHECK(first >= 0),
  last INTEGER NOT NULL CHECK(last >= first), step INTEGER NOT NULL CHECK(step > 0), PRIMARY KEY(scan_id, first)
) STRICT;
CREATE TABLE search_fusions(
  search_id TEXT PRIMARY KEY REFERENCES searches(id), fusion TEXT NOT NULL CHECK(fusion IN ('best', 'mean'))
) STRICT;
CREATE TABLE search_probes(
  search_id TEXT NOT NULL REFERENCES search_fusions(search_id), place INTEGER NOT NULL CHECK(place > 0),
  probe_id TEXT NOT NULL REFERENCES probes(id), list_digest TEXT NOT NULL CHECK(length(list_digest) = 64),
  PRIMARY KEY(search_id, place), UNIQUE(search_id, probe_id)
) STRICT;
CREATE TABLE probe_candidates(
  search_id TEXT NOT NULL, probe_id TEXT NOT NULL, rank INTEGER NOT NULL CHECK(rank > 0),
  person_id TEXT NOT NULL REFERENCES people(id), photo_id TEXT NOT NULL REFERENCES photos(id), distance REAL NOT NULL,
  PRIMARY KEY(search_id, probe_id, rank), UNIQUE(search_id, probe_id, person_id),
  FOREIGN KEY(search_id, probe_id) REFERENCES search_probes(search_id, probe_id)
) STRICT;
CREATE TRIGGER search_probes_are_usable BEFORE INSERT ON search_probes
WHEN NOT EXISTS (
  SELECT 1 FROM probes WHERE id = NEW.probe_id
  AND request_id = (SELECT request_id FROM searches WHERE id = NEW.search_id)
  AND (eye_distance_px >= 12 OR EXISTS (SELECT 1 FROM probe_overrides WHERE probe_id = NEW.probe_id)))
BEGIN SELECT RAISE(ABORT, 'every probe of a search is of its own request, and usable or overridden'); END;
CREATE TRIGGER search_probes_begin_with_its_own BEFORE INSERT ON search_probes
WHEN (NEW.place = 1) IS NOT (NEW.probe_id = (SELECT probe_id FROM searches WHERE id = NEW.search_id))
BEGIN SELECT RAISE(ABORT, 'the first probe of a joint search is the search''s own'); END;
"""

LATER_PARTS: dict[str, tuple[str, str]] = {
    "scan_spans": ("scans", "scan_id"),
    "search_fusions": ("searches", "search_id"),
    "search_probes": ("searches", "search_id"),
    "probe_candidates": ("searches", "search_id"),
}
"""Parts of a record, and the record."""


def third_schema() -> str:
    """Return the SQL of migration 3."""
    rules = [written_once(table) + written_with(table, *whole) for table, whole in LATER_PARTS.items()]
    return _PARTS + "".join(rules)
