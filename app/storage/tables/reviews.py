"""Searches, examinations, answers, decisions and leads in the database."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from app.domain.casework.candidates import Fusion, RankedPerson, list_digest
from app.domain.casework.dissemination import Way
from app.domain.casework.review import INFORMING, Answer, Chair, Disposition, Finding, Outcome, Review, Seat, Verdict
from app.domain.records import (
    DecisionRecord,
    ExaminationRecord,
    GallerySnapshot,
    LeadRecord,
    ModelUse,
    SearchRecord,
)
from app.storage.engine import Db
from app.storage.rows import insert, insert_many, number, one, select

_SEARCH = "SELECT s.*, f.fusion FROM searches AS s LEFT JOIN search_fusions AS f ON f.search_id = s.id"
EXAMINATION = (
    "SELECT e.*, l.outcome, l.candidate_id, l.conclusion, l.summary, l.locked_at FROM examinations AS e "
    "LEFT JOIN examination_locks AS l ON l.id = e.id"
)


@dataclass(frozen=True)
class CandidateRow:
    """A candidate as the machine ranked it. Leaves the services only after a lock."""

    id: str
    rank: int
    person_id: str
    photo_id: str
    distance: float


@dataclass(frozen=True)
class SeparateList:
    """What one probe of a joint search gives alone. Recorded beside the list that is examined, and shown to nobody."""

    probe_id: str
    ranked: tuple[RankedPerson, ...]


def add_search(
    db: Db, record: SearchRecord, rows: Sequence[CandidateRow], log_seq: int, separate: Sequence[SeparateList] = ()
) -> None:
    """Insert a search and its full ranked list; of a joint search also the list of each probe, its own first."""
    snapshot = record.snapshot
    row = {
        "id": record.id, "request_id": record.request_id, "probe_id": record.probe_id,
        "list_length": record.list_length, "gallery_version": snapshot.version, "gallery_people": snapshot.people,
        "gallery_photos": snapshot.photos, "gallery_digest": snapshot.digest,
        "models": json.dumps([asdict(model) for model in record.models]), "metric": record.metric,
        "engine": record.engine, "filters": record.filters, "elapsed_ms": record.elapsed_ms,
        "list_digest": record.list_digest, "run_by": record.run_by, "run_at": record.run_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "searches", row)
    insert_many(db, "candidates", [{**asdict(item), "search_id": record.id} for item in rows])
    if record.fusion is not Fusion.NONE:
        insert(db, "search_fusions", {"search_id": record.id, "fusion": record.fusion.value})
    for place, alone in enumerate(separate, 1):
        part = {"search_id": record.id, "probe_id": alone.probe_id}
        insert(db, "search_probes", {**part, "place": place, "list_digest": list_digest(alone.ranked)})
        insert_many(db, "probe_candidates", [{**part, **asdict(item)} for item in alone.ranked])


def search(db: Db, search_id: str) -> SearchRecord | None:
    """Return a search or None."""
    row = one(db, f"{_SEARCH} WHERE s.id = ?", [search_id])
    return _search(db, row) if row else None


def searches_of(db: Db, request_id: str) -> list[SearchRecord]:
    """Return a request's searches, oldest first."""
    rows = list(select(db, f"{_SEARCH} WHERE s.request_id = ? ORDER BY s.log_seq", [request_id]))
    return [_search(db, row) for row in rows]


def separate_lists(db: Db, search_id: str) -> list[SeparateList]:
    """Return what each probe of a joint search gave alone; empty for a search with one probe. For auditors and tests:
    like every list, it says more than an examiner may know.
    """
    sql = "SELECT * FROM probe_candidates WHERE search_id = ? AND probe_id = ? ORDER BY rank"
    return [
        SeparateList(
            probe_id,
            tuple(
                RankedPerson(row["rank"], row["person_id"], row["photo_id"], row["distance"])
                for row in select(db, sql, [search_id, probe_id])
            ),
        )
        for probe_id in _probes_of(db, search_id)
    ]


def candidates(db: Db, search_id: str) -> list[CandidateRow]:
    """Return the ranked list of a search."""
    rows = select(db, "SELECT * FROM candidates WHERE search_id = ? ORDER BY rank", [search_id])
    return [CandidateRow(r["id"], r["rank"], r["person_id"], r["photo_id"], r["distance"]) for r in rows]


def add_examination(db: Db, record: ExaminationRecord, log_seq: int) -> None:
    """Insert an examination, still open."""
    row = {
        "id": record.id, "search_id": record.search_id, "seat": record.seat.value,
        "examiner_id": record.examiner_id, "seed": record.seed, "opened_at": record.opened_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "examinations", row)


def examination(db: Db, examination_id: str) -> ExaminationRecord | None:
    """Return an examination or None."""
    row = one(db, f"{EXAMINATION} WHERE e.id = ?", [examination_id])
    return examination_of(row) if row else None


def examinations_of(db: Db, search_id: str) -> dict[Seat, ExaminationRecord]:
    """Return the examinations of a search by seat."""
    rows = select(db, f"{EXAMINATION} WHERE e.search_id = ?", [search_id])
    return {record.seat: record for record in map(examination_of, rows)}


def add_answer(db: Db, identifier: str, examination_id: str, answer: Answer, at: str, log_seq: int) -> None:
    """Insert an answer; the one before stays."""
    row = {
        "id": identifier, "examination_id": examination_id, "candidate_id": answer.candidate_id,
        "disposition": answer.disposition.value, "note": answer.note, "answered_at": at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "answers", row)


def answers(db: Db, examination_id: str) -> list[Answer]:
    """Return the last answer for each candidate answered so far."""
    rows = select(db, "SELECT * FROM last_answers WHERE examination_id = ?", [examination_id])
    return [Answer(row["candidate_id"], Disposition(row["disposition"]), row["note"]) for row in rows]


def add_lock(
    db: Db, examination_id: str, finding: Finding, conclusion: str, summary: str, at: str, log_seq: int
) -> None:
    """Lock an examination."""
    row = {
        "id": examination_id, "outcome": finding.outcome.value, "candidate_id": finding.candidate_id,
        "conclusion": conclusion, "summary": summary, "locked_at": at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "examination_locks", row)


def add_unmasking(db: Db, identifier: str, examination_id: str, at: str, log_seq: int) -> None:
    """Record that ranks and names were shown to the examiner of a locked examination."""
    row = {"id": identifier, "examination_id": examination_id, "unmasked_at": at, "log_seq": log_seq}
    insert(db, "unmaskings", row)


def add_decision(db: Db, record: DecisionRecord, log_seq: int) -> None:
    """Insert a supervisor's decision."""
    insert(db, "decisions", {**asdict(record), "verdict": record.verdict.value, "log_seq": log_seq})


def decision(db: Db, search_id: str) -> DecisionRecord | None:
    """Return the decision on a search or None."""
    row = one(db, "SELECT * FROM decisions WHERE search_id = ?", [search_id])
    if row is None:
        return None
    return DecisionRecord(
        row["id"], row["search_id"], row["supervisor_id"], Verdict(row["verdict"]), row["reason"], row["decided_at"]
    )


def add_lead(db: Db, record: LeadRecord, released_by: str, log_seq: int) -> None:
    """Insert a lead."""
    row = {
        "id": record.id, "number": record.number, "search_id": record.search_id, "decision_id": record.decision_id,
        "candidate_id": record.candidate_id, "recipients": json.dumps(list(record.recipients)),
        "released_by": released_by, "released_at": record.released_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "leads", row)


def lead(db: Db, search_id: str) -> LeadRecord | None:
    """Return the lead of a search or None."""
    row = one(db, "SELECT * FROM leads WHERE search_id = ?", [search_id])
    return lead_of(row) if row else None


def lead_of(row: Mapping[str, Any]) -> LeadRecord:
    """Return the lead of a row of its table."""
    recipients = tuple(json.loads(row["recipients"]))
    return LeadRecord(
        row["id"], row["number"], row["search_id"], row["decision_id"], row["candidate_id"], recipients,
        row["released_at"],
    )  # fmt: skip


def lead_count(db: Db, year: str) -> int:
    """Return how many leads were released in a year."""
    return number(db, "SELECT count(*) FROM leads WHERE released_at LIKE ?", [f"{year}%"])


def add_report(db: Db, row: dict[str, object], way: Way, recipients: Sequence[str]) -> None:
    """Record that a report left the program (columns of the table), how, and to whom."""
    insert(db, "reports", row)
    given = [{"report_id": row["id"], "way": way.value, "recipient": recipient} for recipient in recipients]
    insert_many(db, "disseminations", given)


def review(db: Db, search_id: str) -> Review | None:
    """Return what decides what may happen next with a search; None if there is no such search."""
    seats = examinations_of(db, search_id)
    if Seat.FIRST not in seats:
        return None
    decided = decision(db, search_id)
    return Review(
        first=chair_of(seats[Seat.FIRST]),
        second=chair_of(seats[Seat.SECOND]) if Seat.SECOND in seats else None,
        verdict=decided.verdict if decided else None,
        informed=_informed(db, search_id),
        examiners=examiners_of(db, search_id),
        withheld=decided is not None and lead(db, search_id) is None,
    )


def is_examining(db: Db, request_id: str, user_id: str) -> bool:
    """Tell whether somebody has an examination of the request that is not locked yet."""
    return bool(
        one(
            db,
            "SELECT 1 AS x FROM examinations AS e JOIN searches AS s ON s.id = e.search_id "
            "WHERE s.request_id = ? AND e.examiner_id = ? AND e.id NOT IN (SELECT id FROM examination_locks)",
            [request_id, user_id],
        )
    )


def _informed(db: Db, search_id: str) -> frozenset[str]:
    marks = ", ".join("?" for _ in INFORMING)
    rows = select(
        db,
        "SELECT e.examiner_id AS who FROM examinations AS e JOIN searches AS s ON s.id = e.search_id "  # noqa: S608
        "WHERE s.request_id = (SELECT request_id FROM searches WHERE id = ?) AND s.id <> ? "
        "UNION SELECT person FROM audit_log WHERE request = (SELECT request_id FROM searches WHERE id = ?) "
        f"AND outcome = 'done' AND event IN ({marks})",
        [search_id, search_id, search_id, *(act.value for act in INFORMING)],
    )
    return frozenset(row["who"] for row in rows)


def examiners_of(db: Db, search_id: str) -> frozenset[str]:
    """Return who sits or sat in a seat of any search of the same request."""
    rows = select(
        db,
        "SELECT e.examiner_id AS who FROM examinations AS e JOIN searches AS s ON s.id = e.search_id "
        "WHERE s.request_id = (SELECT request_id FROM searches WHERE id = ?)",
        [search_id],
    )
    return frozenset(row["who"] for row in rows)


def chair_of(record: ExaminationRecord) -> Chair:
    """Return a seat of a review as its rules see it."""
    finding = Finding(record.outcome, record.candidate_id) if record.outcome else None
    return Chair(record.examiner_id, finding)


def _probes_of(db: Db, search_id: str) -> list[str]:
    rows = select(db, "SELECT probe_id FROM search_probes WHERE search_id = ? ORDER BY place", [search_id])
    return [row["probe_id"] for row in rows]


def _search(db: Db, row: dict[str, Any]) -> SearchRecord:
    return search_of(row, _probes_of(db, row["id"]))


def examination_of(row: dict[str, Any]) -> ExaminationRecord:
    """Return what a row of `EXAMINATION` says."""
    outcome = Outcome(row["outcome"]) if row["outcome"] else None
    return ExaminationRecord(
        row["id"], row["search_id"], Seat(row["seat"]), row["examiner_id"], row["seed"], row["opened_at"], outcome,
        row["candidate_id"], row["conclusion"], row["summary"], row["locked_at"],
    )  # fmt: skip


def search_of(row: dict[str, Any], probe_ids: Sequence[str]) -> SearchRecord:
    """Return what a row of searches with its fusion says; `probe_ids` are those of a joint search, its own first."""
    snapshot = GallerySnapshot(
        row["gallery_version"], row["gallery_people"], row["gallery_photos"], row["gallery_digest"]
    )  # fmt: skip
    models = tuple(ModelUse(**model) for model in json.loads(row["models"]))
    return SearchRecord(
        row["id"], row["request_id"], row["probe_id"], row["list_length"], snapshot, models, row["metric"],
        row["engine"], row["filters"], row["elapsed_ms"], row["list_digest"], row["run_by"], row["run_at"],
        tuple(probe_ids[1:]), Fusion(row["fusion"] or Fusion.NONE),
    )  # fmt: skip
