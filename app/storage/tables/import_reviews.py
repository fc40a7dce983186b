"""What was found about unfinished imports, and what people decided of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from app.domain.gallery.import_review import Choice, Decision, Finding, FindingKind
from app.storage.engine import Db
from app.storage.rows import insert, insert_many, one, select

_FORMAT = 1


@dataclass(frozen=True)
class ExaminationRow:
    """One examination of an unfinished import; its findings lie in the store under `content`."""

    id: str
    stage_id: str
    photos: int
    content: str
    examined_by: str
    examined_at: str


def add_examination(db: Db, row: ExaminationRow, findings: Sequence[Finding], log_seq: int) -> None:
    """Insert an examination with its findings."""
    insert(db, "import_examinations", {**asdict(row), "log_seq": log_seq})
    insert_many(
        db,
        "import_findings",
        [{"examination_id": row.id, "finding_id": each.id, "kind": each.kind.value} for each in findings],
    )


def newest_examination(db: Db, stage_id: str) -> ExaminationRow | None:
    """Return the last examination of an unfinished import."""
    row = one(db, "SELECT * FROM import_examinations WHERE stage_id = ? ORDER BY log_seq DESC LIMIT 1", [stage_id])
    if row is None:
        return None
    del row["log_seq"]
    return ExaminationRow(**row)


def finding_ids(db: Db, examination_id: str) -> set[str]:
    """Return the ids of an examination's findings."""
    sql = "SELECT finding_id FROM import_findings WHERE examination_id = ?"
    return {row["finding_id"] for row in select(db, sql, [examination_id])}


def contents(db: Db, stage_id: str) -> list[str]:
    """Return the SHA-256 of the files that the findings of an import lie in."""
    rows = select(db, "SELECT content FROM import_examinations WHERE stage_id = ? ORDER BY log_seq", [stage_id])
    return [row["content"] for row in rows]


def add_decision(
    db: Db, decision_id: str, stage_id: str, decision: Decision, findings: Sequence[str], log_seq: int
) -> None:
    """Insert what somebody decided about some findings."""
    row = {
        "id": decision_id, "stage_id": stage_id, "choice": decision.choice.value, "reason": decision.reason,
        "decided_by": decision.decided_by, "decided_at": decision.decided_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "import_decisions", row)
    insert_many(db, "decided_findings", [{"decision_id": decision_id, "finding_id": finding} for finding in findings])


def decisions(db: Db, stage_id: str) -> dict[str, Decision]:
    """Return what was decided last about each finding of an import, by its id."""
    sql = (
        "SELECT f.finding_id, d.choice, d.reason, d.decided_by, d.decided_at FROM import_decisions AS d "
        "JOIN decided_findings AS f ON f.decision_id = d.id WHERE d.stage_id = ? ORDER BY d.log_seq"
    )
    return {
        row["finding_id"]: Decision(Choice(row["choice"]), row["reason"], row["decided_by"], row["decided_at"])
        for row in select(db, sql, [stage_id])
    }


def packed(findings: Sequence[Finding]) -> bytes:
    """Return findings as bytes for the store, without what was decided of them."""
    rows = [{key: value for key, value in asdict(each).items() if key != "decision"} for each in findings]
    return json.dumps({"format": _FORMAT, "findings": rows}).encode()


def unpacked(data: bytes) -> list[Finding]:
    """Return the findings of bytes that `packed` made; of another version's bytes, none."""
    content = json.loads(data)
    rows = content["findings"] if content["format"] == _FORMAT else []
    return [Finding(**{**row, "kind": FindingKind(row["kind"])}) for row in rows]
