"""Blind proficiency tests in the database. Until one is revealed only its trainer's services read what is true."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from app.domain.casework.review import Seat
from app.domain.clock import from_text
from app.domain.training.proficiency import Opening, SealedTest, SeatFinding
from app.storage.engine import Db
from app.storage.rows import insert, number, one, select, select_in

_TESTS = (
    "SELECT t.*, coalesce(r.revealed_at, '') AS revealed_at FROM proficiency_tests AS t "
    "LEFT JOIN proficiency_reveals AS r USING(id)"
)
IN_REVEALED_TEST = """
s.request_id IN (SELECT request_id FROM proficiency_requests WHERE revealed) AND NOT EXISTS (
  SELECT 1 FROM probes AS b JOIN evidence AS f ON f.id = b.evidence_id
  WHERE b.id IN (SELECT s.probe_id UNION SELECT probe_id FROM search_probes WHERE search_id = s.id)
  AND f.sha256 NOT IN (SELECT t.picture FROM proficiency_tests AS t JOIN proficiency_reveals USING(id)))
"""
"""What is true of a search `s` for pictures of revealed tests and nothing else. Whatever else was searched in their
requests stays casework: a sealed picture can be added to any request, and must not take that one out of the count."""
_REVEALED = "SELECT picture FROM proficiency_tests JOIN proficiency_reveals USING(id)"
_FINDINGS = """
SELECT t.number, t.person_id, e.examiner_id, e.seat, e.opened_at, l.locked_at, l.conclusion,
  (SELECT person_id FROM candidates WHERE id = l.candidate_id) AS called,
  EXISTS (SELECT 1 FROM candidates WHERE search_id = s.id AND person_id = t.person_id) AS mated
FROM proficiency_requests AS q JOIN proficiency_tests AS t ON t.id = q.test_id
JOIN searches AS s ON s.request_id = q.request_id JOIN examinations AS e ON e.search_id = s.id
JOIN probes AS b ON b.id = s.probe_id JOIN evidence AS f ON f.id = b.evidence_id AND f.sha256 = t.picture
JOIN examination_locks AS l ON l.id = e.id WHERE q.revealed ORDER BY t.log_seq, s.log_seq, e.seat
"""


def next_number(db: Db) -> str:
    """Return the number of the next test."""
    count = number(db, "SELECT count(*) FROM proficiency_tests")
    return f"B-{count + 1:05d}"


def add_test(db: Db, test: SealedTest, log_seq: int) -> None:
    """Insert a sealed test."""
    row = {
        "id": test.id, "number": test.number, "picture": test.picture, "person_id": test.person_id,
        "basis": test.basis, "nonce": test.nonce, "commitment": test.commitment, "sealed_by": test.sealed_by,
        "sealed_at": test.sealed_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "proficiency_tests", row)


def add_reveal(db: Db, test_id: str, by: str, at: str, log_seq: int) -> None:
    """Insert the revealing of a test."""
    insert(db, "proficiency_reveals", {"id": test_id, "revealed_by": by, "revealed_at": at, "log_seq": log_seq})


def tests(db: Db) -> list[SealedTest]:
    """Return every test with what is true, newest first."""
    return [_test(row) for row in select(db, f"{_TESTS} ORDER BY t.log_seq DESC")]


def is_known_picture(db: Db, sha256: str) -> bool:
    """Tell whether a file is evidence, in the gallery or sealed already."""
    sql = (
        "SELECT 1 AS x FROM evidence WHERE sha256 = ? UNION SELECT 1 FROM photos WHERE sha256 = ? "
        "UNION SELECT 1 FROM proficiency_tests WHERE picture = ?"
    )
    return one(db, sql, [sha256] * 3) is not None


def requests_of(db: Db, test_id: str) -> list[str]:
    """Return the requests that a test's picture came into, oldest first."""
    sql = (
        "SELECT q.request_id FROM proficiency_requests AS q JOIN requests AS r ON r.id = q.request_id "
        "WHERE q.test_id = ? ORDER BY r.log_seq"
    )
    return [row["request_id"] for row in select(db, sql, [test_id])]


def is_test(db: Db, search_id: str) -> bool:
    """Tell whether a search ends without a lead: a picture of its probes was sealed."""
    return one(db, "SELECT 1 AS x FROM test_searches WHERE search_id = ?", [search_id]) is not None


def is_own_picture(db: Db, sha256: str, user_id: str) -> bool:
    """Tell whether a person sealed a file as a test."""
    sql = "SELECT 1 AS x FROM proficiency_tests WHERE picture = ? AND sealed_by = ?"
    return one(db, sql, [sha256, user_id]) is not None


def is_over(db: Db, evidence_id: str) -> bool:
    """Tell whether an exhibit is the picture of a test that was revealed."""
    sql = f"SELECT 1 AS x FROM evidence WHERE id = ? AND sha256 IN ({_REVEALED})"  # noqa: S608
    return one(db, sql, [evidence_id]) is not None


def is_revealed(db: Db, request_id: str) -> bool:
    """Tell whether a request was a test that was revealed, and nothing else."""
    return bool(revealed_among(db, [request_id]))


def revealed_among(db: Db, request_ids: Collection[str]) -> set[str]:
    """Return those of the requests in which every picture is of a revealed test."""
    sql = (
        "SELECT request_id FROM evidence WHERE request_id IN ({}) "  # noqa: S608
        f"GROUP BY request_id HAVING min(sha256 IN ({_REVEALED}))"
    )
    return {row["request_id"] for row in select_in(db, sql, request_ids)}


def revealed_searches(db: Db) -> set[str]:
    """Return every search that was made for revealed tests alone."""
    return {row["id"] for row in select(db, f"SELECT s.id FROM searches AS s WHERE {IN_REVEALED_TEST}")}  # noqa: S608


def is_sealed_by(db: Db, request_id: str, user_id: str) -> bool:
    """Tell whether a person knows what is true in a request, having sealed its picture."""
    sql = "SELECT 1 AS x FROM proficiency_requests WHERE request_id = ? AND sealed_by = ?"
    return one(db, sql, [request_id, user_id]) is not None


def is_open(db: Db, test_id: str) -> bool:
    """Tell whether a search of a test waits for its end: an examination, a verification or a decision."""
    sql = "SELECT 1 AS x FROM test_searches WHERE test_id = ? AND search_id NOT IN (SELECT search_id FROM decisions)"
    return one(db, sql, [test_id]) is not None


def findings(db: Db) -> list[SeatFinding]:
    """Return what was locked in every revealed test, by test, search and seat."""
    return [
        SeatFinding(
            row["number"], row["examiner_id"], Seat(row["seat"]), bool(row["mated"]), row["called"], row["person_id"],
            row["conclusion"], (from_text(row["locked_at"]) - from_text(row["opened_at"])).total_seconds(),
        )
        for row in select(db, _FINDINGS)
    ]  # fmt: skip


def openings(db: Db) -> list[Opening]:
    """Return what the log says of every revealed test."""
    sql = (
        "SELECT t.number, json_extract(a.body, '$.person') AS sealed_by, json_extract(a.body, '$.objects') AS sealed, "
        "json_extract(b.body, '$.objects') AS opened FROM proficiency_reveals AS r "
        "JOIN proficiency_tests AS t USING(id) JOIN audit_log AS a ON a.seq = t.log_seq "
        "JOIN audit_log AS b ON b.seq = r.log_seq ORDER BY t.log_seq"
    )
    return [
        Opening(row["number"], row["sealed_by"], tuple(json.loads(row["sealed"])), tuple(json.loads(row["opened"])))
        for row in select(db, sql)
    ]


def _test(row: dict[str, Any]) -> SealedTest:
    return SealedTest(
        row["id"], row["number"], row["picture"], row["person_id"], row["basis"], row["nonce"], row["commitment"],
        row["sealed_by"], row["sealed_at"], row["revealed_at"],
    )  # fmt: skip
