"""Training rooms that a section trusts, in the database: proposed by one person, approved by another, until refused."""

from __future__ import annotations

from app.domain.staff.accounts import Answer
from app.domain.staff.rooms import TrainingRoom, Trust
from app.storage.engine import Db
from app.storage.rows import insert, select

_TRUST = """
SELECT r.id, r.room_id, r.name, r.public_key, r.proposed_by, r.proposed_at, CASE
  WHEN EXISTS (SELECT 1 FROM training_room_answers WHERE id = r.id AND answer = 'refused') THEN 'ended'
  WHEN EXISTS (SELECT 1 FROM training_room_answers WHERE id = r.id AND answer = 'approved') THEN 'trusted'
  ELSE 'waiting' END AS trust
FROM training_rooms AS r ORDER BY r.log_seq
"""


def add_room(db: Db, room: TrainingRoom, log_seq: int) -> None:
    """Insert a proposal to trust a room."""
    row = {
        "id": room.id, "room_id": room.room_id, "name": room.name, "public_key": room.public_key,
        "proposed_by": room.proposed_by, "proposed_at": room.proposed_at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "training_rooms", row)


def add_room_answer(db: Db, room: str, answer: Answer, by: str, at: str, log_seq: int) -> None:
    """Insert the second person's answer, or the end of the trust."""
    row = {"id": room, "answer": answer.value, "answered_by": by, "answered_at": at, "log_seq": log_seq}
    insert(db, "training_room_answers", row)


def rooms(db: Db) -> list[TrainingRoom]:
    """Return every room that was ever proposed, oldest first."""
    return [TrainingRoom(**(row | {"trust": Trust(row["trust"])})) for row in select(db, _TRUST)]
