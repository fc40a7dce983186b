"""Time stamps of the log in the database: authorities, what they were asked, what they answered."""

from __future__ import annotations

from typing import Any

from app.domain.log.time_stamps import TimeAuthority, TimeQuestion, TimeStamp
from app.storage.engine import Db
from app.storage.rows import insert, one, select

_STAMPS = """
SELECT s.id, s.answer, s.stamped_at, s.question_id, q.size, q.note, q.question, q.nonce,
  s.authority_id, a.name, a.certificate
FROM time_stamps AS s JOIN time_questions AS q ON q.id = s.question_id
JOIN time_authorities AS a ON a.id = s.authority_id ORDER BY s.log_seq
"""


def authorities(db: Db) -> list[TimeAuthority]:
    """Return every authority, oldest first."""
    rows = select(db, "SELECT id, name, certificate FROM time_authorities ORDER BY log_seq")
    return [TimeAuthority(**row) for row in rows]


def add_authority(db: Db, authority: TimeAuthority, person: str, at: str, log_seq: int) -> None:
    """Insert an authority."""
    row = {
        "id": authority.id, "name": authority.name, "certificate": authority.certificate, "registered_by": person,
        "registered_at": at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "time_authorities", row)


def question_of(db: Db, nonce: int) -> TimeQuestion | None:
    """Return the question with this nonce."""
    row = one(db, "SELECT id, size, note, question, nonce FROM time_questions WHERE nonce = ?", [f"{nonce:x}"])
    return _question(row) if row else None


def add_question(db: Db, question: TimeQuestion, person: str, at: str) -> None:
    """Insert a question over the entry of its own asking."""
    row = {
        "id": question.id, "size": question.size, "note": question.note, "question": question.question,
        "nonce": f"{question.nonce:x}", "asked_by": person, "asked_at": at, "log_seq": question.size,
    }  # fmt: skip
    insert(db, "time_questions", row)


def stamps(db: Db) -> list[TimeStamp]:
    """Return every time stamp that was found good, oldest first."""
    return [
        TimeStamp(
            row["id"], _question({**row, "id": row["question_id"]}),
            TimeAuthority(row["authority_id"], row["name"], row["certificate"]), row["answer"], row["stamped_at"],
        )
        for row in select(db, _STAMPS)
    ]  # fmt: skip


def add_stamp(db: Db, stamp: TimeStamp, person: str, at: str, log_seq: int) -> None:
    """Insert a time stamp."""
    row = {
        "id": stamp.id, "question_id": stamp.question.id, "authority_id": stamp.authority.id, "answer": stamp.answer,
        "stamped_at": stamp.stamped_at, "kept_by": person, "kept_at": at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "time_stamps", row)


def _question(row: dict[str, Any]) -> TimeQuestion:
    return TimeQuestion(row["id"], row["size"], row["note"], row["question"], int(row["nonce"], 16))
