"""Settings in the database: each value proposed by one person and approved by another."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from app.domain.staff.accounts import Answer
from app.storage.engine import Db
from app.storage.rows import insert, one, select

_WAITING = "SELECT {} FROM setting_proposals WHERE id NOT IN (SELECT id FROM setting_answers)"
_COLUMNS = "id, name, old_value, value, reason, proposed_by, proposed_at"


@dataclass(frozen=True)
class SettingProposal:
    """A value that waits for a second person."""

    id: str
    name: str
    old_value: int
    value: int
    reason: str
    proposed_by: str
    proposed_at: str


def add_setting_proposal(db: Db, proposal: SettingProposal, log_seq: int) -> None:
    """Insert a proposal."""
    insert(db, "setting_proposals", {**asdict(proposal), "log_seq": log_seq})


def add_setting_answer(db: Db, proposal_id: str, answer: Answer, by: str, at: str, log_seq: int) -> None:
    """Insert the second person's answer."""
    row = {"id": proposal_id, "answer": answer.value, "answered_by": by, "answered_at": at, "log_seq": log_seq}
    insert(db, "setting_answers", row)


def setting_proposals(db: Db) -> list[SettingProposal]:
    """Return every proposal that waits, oldest first."""
    return [SettingProposal(**row) for row in select(db, _WAITING.format(_COLUMNS) + " ORDER BY log_seq")]


def setting_value(db: Db, name: str) -> int | None:
    """Return the value that was approved last, None when nobody ever set it."""
    row = one(
        db,
        "SELECT p.value FROM setting_proposals AS p JOIN setting_answers AS a USING(id) "
        "WHERE p.name = ? AND a.answer = 'approved' ORDER BY a.log_seq DESC LIMIT 1",
        [name],
    )
    return int(row["value"]) if row else None
