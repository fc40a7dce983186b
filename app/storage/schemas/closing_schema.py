"""Migration 23: texts have limits, a pass is stated once, and a sealed picture takes no real request out of casework.

A proficiency test is what is done with its picture, not the request the picture lies in: whoever sealed a picture could
otherwise end a real request without a lead by having it added there. And nobody brings in what they sealed themselves.
"""

from __future__ import annotations

from app.storage.schemas.text_limits import text_rules

_OVER = (
    "EXISTS (SELECT 1 FROM probes AS b JOIN evidence AS f ON f.id = b.evidence_id "
    "JOIN proficiency_tests AS t ON t.picture = f.sha256 JOIN proficiency_reveals AS r ON r.id = t.id "
    "WHERE b.id = NEW.probe_id)"
)
_RULES = f"""
CREATE TRIGGER pass_statements_once AFTER INSERT ON pass_statements
WHEN EXISTS (SELECT 1 FROM pass_statements WHERE assignment_id = NEW.assignment_id AND id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'that an exercise was passed is stated once'); END;

CREATE TRIGGER evidence_of_a_test_by_somebody_else BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM proficiency_tests WHERE picture = NEW.sha256 AND sealed_by = NEW.added_by)
BEGIN SELECT RAISE(ABORT, 'nobody brings in a picture that they sealed as a test'); END;

CREATE VIEW test_searches AS
  SELECT s.id AS search_id, t.id AS test_id FROM searches AS s
  JOIN probes AS b ON b.id = s.probe_id OR b.id IN (SELECT probe_id FROM search_probes WHERE search_id = s.id)
  JOIN evidence AS f ON f.id = b.evidence_id JOIN proficiency_tests AS t ON t.picture = f.sha256;
DROP TRIGGER leads_never_from_a_proficiency_test;
CREATE TRIGGER leads_never_from_a_proficiency_test BEFORE INSERT ON leads
WHEN EXISTS (SELECT 1 FROM test_searches WHERE search_id = NEW.search_id)
BEGIN SELECT RAISE(ABORT, 'a proficiency test ends without a lead'); END;

DROP TRIGGER searches_outside_of_ended_tests;
CREATE TRIGGER searches_outside_of_ended_tests BEFORE INSERT ON searches
WHEN {_OVER} OR EXISTS (SELECT 1 FROM proficiency_requests WHERE request_id = NEW.request_id AND sealed_by = NEW.run_by)
BEGIN SELECT RAISE(ABORT, 'nobody searches in a proficiency test that is over, or in their own'); END;
CREATE TRIGGER search_probes_outside_of_ended_tests BEFORE INSERT ON search_probes
WHEN {_OVER}
BEGIN SELECT RAISE(ABORT, 'nobody searches in a proficiency test that is over, or in their own'); END;
"""  # noqa: S608 built from constants of the schema only


def twenty_third_schema() -> str:
    """Return the SQL of migration 23."""
    return _RULES + text_rules()
