"""Migration 8: whoever examined or verified any search of a request decides in none of them.

The first schema asked this of the decided search only; a request that was returned can be searched again.
"""

from __future__ import annotations

_DECISIONS = """
DROP TRIGGER decisions_by_a_third_person;
CREATE TRIGGER decisions_by_a_third_person BEFORE INSERT ON decisions
WHEN EXISTS (
  SELECT 1 FROM examinations AS e JOIN searches AS s ON s.id = e.search_id
  WHERE e.examiner_id = NEW.supervisor_id
  AND s.request_id IS (SELECT request_id FROM searches WHERE id = NEW.search_id))
  OR NOT EXISTS (SELECT 1 FROM users, json_each(users.roles) AS role
                 WHERE users.id = NEW.supervisor_id AND role.value = 'supervisor')
BEGIN SELECT RAISE(ABORT, 'a decision needs a supervisor who examined nothing in its request'); END;
"""


def eighth_schema() -> str:
    """Return the SQL of migration 8."""
    return _DECISIONS
