"""What the newest scan of each exhibit came to, without its faces."""

from __future__ import annotations

from app.domain.records import ScanSummary
from app.storage.engine import Db
from app.storage.rows import select

_NEWEST = """
SELECT s.evidence_id, s.faces, s.frames, count(DISTINCT i.track) AS tracks,
coalesce(json_extract(a.body, '$.details.unreadable'), 0) AS unreadable FROM scans AS s
JOIN audit_log AS a ON a.seq = s.log_seq
LEFT JOIN sightings AS i ON i.scan_id = s.id
WHERE s.evidence_id IN (SELECT id FROM evidence WHERE request_id = ?)
AND s.log_seq = (SELECT max(log_seq) FROM scans WHERE evidence_id = s.evidence_id)
GROUP BY s.id
"""


def scan_summaries(db: Db, request_id: str) -> dict[str, ScanSummary]:
    """Return the newest scan of every exhibit of a request that was scanned, by evidence id.

    How many frames could not be decoded stands in the log entry of the scan; older entries do not tell.
    """
    return {
        row["evidence_id"]: ScanSummary(row["frames"], row["faces"], row["tracks"], row["unreadable"])
        for row in select(db, _NEWEST, [request_id])
    }
