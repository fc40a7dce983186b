"""What left the program with some records in it, besides leads and their reports: exports, disclosures, passings-on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from app.domain.gallery.removal import OutOfReach
from app.storage.engine import Db
from app.storage.rows import select, select_in

_EXPORTS = """
WITH named AS (
  SELECT DISTINCT e.seq, e.at, e.session, e.request, e.person FROM audit_log AS e, json_each(e.body, '$.objects') AS o
  WHERE o.value IN (SELECT value FROM json_each(?)))
SELECT x.kind, x.subject, x.exported_at FROM history_exports AS x WHERE EXISTS (
  SELECT 1 FROM named AS n WHERE n.seq < x.log_seq AND CASE x.kind
    WHEN 'session' THEN n.session = x.subject WHEN 'request' THEN n.request = x.subject
    WHEN 'person' THEN n.person = x.subject
    ELSE substr(n.at, 1, length(x.since)) >= x.since AND substr(n.at, 1, length(x.until)) <= x.until END)
ORDER BY x.log_seq
"""
_DISCLOSED = """
SELECT d.case_number, d.recipients, d.disclosed_at FROM disclosures AS d WHERE EXISTS (
  SELECT 1 FROM requests AS r JOIN searches AS s ON s.request_id = r.id JOIN candidates AS c ON c.search_id = s.id
  WHERE r.case_number = d.case_number AND s.log_seq < d.log_seq AND c.id IN (SELECT value FROM json_each(?)))
ORDER BY d.log_seq
"""
_PASSED_ON = """
SELECT l.number, p.recipient, p.passed_on FROM lead_passings AS p JOIN leads AS l ON l.id = p.lead_id
WHERE l.candidate_id IN (SELECT value FROM json_each(?)) ORDER BY p.log_seq
"""


def given_away(db: Db, photo_ids: Sequence[str]) -> list[OutOfReach]:
    """Return exports of the log, disclosures and leads passed on that name one of these photos or its person.

    Nobody is on record as having been given an export of the log; an auditor made it.
    """
    candidates = _candidates(db, photo_ids)
    names = json.dumps([*photo_ids, *_people(db, photo_ids), *candidates])
    listed = json.dumps(candidates)
    found = [
        OutOfReach(f"exported log ({row['kind']})", row["subject"], (), row["exported_at"])
        for row in select(db, _EXPORTS, [names])
    ]
    found += [
        OutOfReach("disclosed case", row["case_number"], tuple(json.loads(row["recipients"])), row["disclosed_at"])
        for row in select(db, _DISCLOSED, [listed])
    ]
    found += [
        OutOfReach("lead, passed on", row["number"], (row["recipient"],), row["passed_on"])
        for row in select(db, _PASSED_ON, [listed])
    ]
    return found


def _people(db: Db, photo_ids: Iterable[str]) -> set[str]:
    return {row["id"] for row in select_in(db, "SELECT person_id AS id FROM photos WHERE id IN ({})", photo_ids)}


def _candidates(db: Db, photo_ids: Iterable[str]) -> list[str]:
    sql = (
        "SELECT DISTINCT c.id FROM photos AS p JOIN candidates AS c ON c.photo_id = p.id OR c.person_id = p.person_id "
        "WHERE p.id IN ({})"
    )
    return sorted({row["id"] for row in select_in(db, sql, photo_ids)})
