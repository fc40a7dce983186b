"""Where many requests stand, in a handful of queries however many they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from app.domain.casework.review import INFORMING, Seat, Verdict
from app.domain.records import ExaminationRecord, SearchRecord
from app.storage.engine import Db
from app.storage.rows import select_in
from app.storage.tables import reviews


@dataclass(frozen=True)
class ProbeState:
    """As much of a probe as tells whether it may be searched."""

    id: str
    eye_distance_px: float
    overridden: bool


def with_evidence(db: Db, request_ids: Collection[str]) -> set[str]:
    """Return which of the requests have evidence."""
    sql = "SELECT DISTINCT request_id FROM evidence WHERE request_id IN ({})"
    return {row["request_id"] for row in select_in(db, sql, request_ids)}


def probe_states(db: Db, request_ids: Collection[str]) -> dict[str, list[ProbeState]]:
    """Return the probes of each request that has some, in the order they were taken."""
    sql = (
        "SELECT p.id, p.request_id, p.eye_distance_px, o.id AS override FROM probes AS p "
        "LEFT JOIN probe_overrides AS o ON o.probe_id = p.id WHERE p.request_id IN ({}) ORDER BY p.log_seq"
    )
    found: defaultdict[str, list[ProbeState]] = defaultdict(list)
    for row in select_in(db, sql, request_ids):
        state = ProbeState(row["id"], row["eye_distance_px"], row["override"] is not None)
        found[row["request_id"]].append(state)
    return dict(found)


def newest_searches(db: Db, request_ids: Collection[str]) -> dict[str, SearchRecord]:
    """Return the newest search of each request that has one."""
    sql = (
        "SELECT s.*, f.fusion FROM searches AS s LEFT JOIN search_fusions AS f ON f.search_id = s.id "
        "WHERE s.log_seq IN (SELECT max(log_seq) FROM searches GROUP BY request_id) AND s.request_id IN ({})"
    )
    rows = list(select_in(db, sql, request_ids))
    parts = "SELECT search_id, probe_id FROM search_probes WHERE search_id IN ({}) ORDER BY search_id, place"
    probes: defaultdict[str, list[str]] = defaultdict(list)
    for part in select_in(db, parts, [row["id"] for row in rows]):
        probes[part["search_id"]].append(part["probe_id"])
    return {row["request_id"]: reviews.search_of(row, probes[row["id"]]) for row in rows}


def seats_of(db: Db, search_ids: Collection[str]) -> dict[str, dict[Seat, ExaminationRecord]]:
    """Return the examinations of each search by seat."""
    found: defaultdict[str, dict[Seat, ExaminationRecord]] = defaultdict(dict)
    for row in select_in(db, f"{reviews.EXAMINATION} WHERE e.search_id IN ({{}})", search_ids):
        record = reviews.examination_of(row)
        found[record.search_id][record.seat] = record
    return dict(found)


def verdicts_of(db: Db, search_ids: Collection[str]) -> dict[str, Verdict]:
    """Return the verdict on each search that was decided."""
    sql = "SELECT search_id, verdict FROM decisions WHERE search_id IN ({})"
    return {row["search_id"]: Verdict(row["verdict"]) for row in select_in(db, sql, search_ids)}


def with_lead(db: Db, search_ids: Collection[str]) -> set[str]:
    """Return the searches that a lead came of."""
    sql = "SELECT search_id FROM leads WHERE search_id IN ({})"
    return {row["search_id"] for row in select_in(db, sql, search_ids)}


def informed_of(db: Db, searches: Collection[SearchRecord], user_id: str) -> set[str]:
    """Return to which of these requests, by their newest search, a person is not blind any more.

    Whoever examined or verified an earlier search of the request, or saw a review or a report of it (`INFORMING`).
    """
    ids = [search.request_id for search in searches]
    found = examined_by(db, searches, user_id)
    marks = ", ".join("?" for _ in INFORMING)
    seen = (
        f"SELECT DISTINCT request FROM audit_log WHERE outcome = 'done' AND person = ? AND event IN ({marks}) "  # noqa: S608
        "AND request IN ({})"
    )
    told = select_in(db, seen, ids, [user_id, *(act.value for act in INFORMING)])
    return found | {row["request"] for row in told}


def examined_by(db: Db, searches: Collection[SearchRecord], user_id: str) -> set[str]:
    """Return in which of these requests, by their newest search, a person examined or verified an earlier search."""
    sql = (
        "SELECT s.request_id, s.id FROM examinations AS e JOIN searches AS s ON s.id = e.search_id "
        "WHERE e.examiner_id = ? AND s.request_id IN ({})"
    )
    newest = {search.id for search in searches}
    ids = [search.request_id for search in searches]
    return {row["request_id"] for row in select_in(db, sql, ids, [user_id]) if row["id"] not in newest}
