"""What was proposed of accounts, what a second person answered, and how accounts stand."""

from __future__ import annotations

import json
from typing import Any

from app.domain.staff.accounts import AccountState, Answer, Change, Proposal, Turn
from app.domain.staff.roles import Role
from app.storage.engine import Db
from app.storage.rows import insert, number, one, select

_UNANSWERED = "SELECT * FROM account_proposals WHERE id NOT IN (SELECT id FROM account_answers)"
_LAST_USED = """
SELECT max(at) AS at FROM (
  SELECT created_at AS at FROM users WHERE id = :user
  UNION ALL SELECT answered_at FROM account_answers JOIN account_proposals USING(id) WHERE user_id = :user
  UNION ALL SELECT made_at FROM account_turns WHERE user_id = :user AND turn = 'enabled'
  UNION ALL SELECT started_at FROM sessions WHERE user_id = :user)
"""


def add_proposal(db: Db, proposal: Proposal, log_seq: int) -> None:
    """Insert a proposal."""
    insert(
        db,
        "account_proposals",
        {
            "id": proposal.id,
            "user_id": proposal.user_id,
            "kind": proposal.kind.value,
            "roles": None if proposal.roles is None else json.dumps(sorted(proposal.roles)),
            "proposed_by": proposal.proposed_by,
            "proposed_at": proposal.proposed_at,
            "log_seq": log_seq,
        },
    )


def add_answer(db: Db, proposal_id: str, answer: Answer, by: str, at: str, log_seq: int) -> None:
    """Insert the second person's answer; other roles that were approved hold from now on."""
    row = {"id": proposal_id, "answer": answer.value, "answered_by": by, "answered_at": at, "log_seq": log_seq}
    insert(db, "account_answers", row)


def add_turn(db: Db, identifier: str, user_id: str, turn: Turn, reason: str, by: str, at: str, log_seq: int) -> None:
    """Insert that an account was disabled, enabled, locked out or released."""
    insert(
        db,
        "account_turns",
        {
            "id": identifier,
            "user_id": user_id,
            "turn": turn.value,
            "reason": reason,
            "made_by": by,
            "made_at": at,
            "log_seq": log_seq,
        },
    )


def proposals(db: Db) -> list[Proposal]:
    """Return every proposal that waits for an answer, oldest first."""
    return [_proposal(row) for row in select(db, f"{_UNANSWERED} ORDER BY log_seq")]


def proposal(db: Db, identifier: str) -> Proposal | None:
    """Return a proposal that waits for an answer, or None."""
    row = one(db, f"{_UNANSWERED} AND id = ?", [identifier])
    return _proposal(row) if row else None


def states(db: Db) -> dict[str, AccountState]:
    """Return how every account stands, by user id."""
    return {row["user_id"]: _state(row) for row in select(db, "SELECT * FROM account_states")}


def state(db: Db, user_id: str) -> AccountState | None:
    """Return how one account stands, None for none."""
    row = one(db, "SELECT * FROM account_states WHERE user_id = ?", [user_id])
    return _state(row) if row else None


def open_holders(db: Db, roles: tuple[Role, ...], *, besides: str) -> list[str]:
    """Return who can sign in and holds one of these roles, besides one person."""
    marks = ", ".join("?" * len(roles))
    sql = (
        "SELECT DISTINCT u.id FROM users AS u, json_each(u.roles) AS role "  # noqa: S608 question marks only
        f"WHERE role.value IN ({marks}) AND u.id <> ? AND u.id IN (SELECT user_id FROM open_accounts)"
    )
    rows = select(db, sql, [*(role.value for role in roles), besides])
    return [row["id"] for row in rows]


def was_supervisor_approved(db: Db, *, besides: str) -> bool:
    """Tell whether the section ever had another supervisor, who could approve the next."""
    sql = (
        "SELECT count(*) FROM users AS u, json_each(u.roles) AS role WHERE role.value = 'supervisor' AND u.id <> ? "
        "AND u.id IN (SELECT user_id FROM account_states WHERE approved)"
    )
    return number(db, sql, [besides]) > 0


def locked_at(db: Db, user_id: str) -> str:
    """Return when an account was last locked out; empty when it never was."""
    row = one(db, "SELECT max(made_at) AS at FROM account_turns WHERE user_id = ? AND turn = 'locked-out'", [user_id])
    return str(row["at"] or "") if row else ""


def last_used(db: Db, user_id: str) -> str:
    """Return when an account was last signed in to, enabled or approved; record time."""
    row = db.conn.execute(_LAST_USED, {"user": user_id}).fetchone()
    return str(row[0])


def last_sessions(db: Db) -> dict[str, str]:
    """Return by user id when each last signed in."""
    rows = select(db, "SELECT user_id, max(started_at) AS at FROM sessions GROUP BY user_id")
    return {row["user_id"]: row["at"] for row in rows}


def _proposal(row: dict[str, Any]) -> Proposal:
    roles = None if row["roles"] is None else frozenset(Role(role) for role in json.loads(row["roles"]))
    return Proposal(
        row["id"], row["user_id"], Change(row["kind"]), roles, row["proposed_by"], row["proposed_at"]
    )  # fmt: skip


def _state(row: dict[str, Any]) -> AccountState:
    if row["locked_out"]:
        return AccountState.LOCKED_OUT
    if row["disabled"]:
        return AccountState.DISABLED
    if row["refused"]:
        return AccountState.REFUSED
    return AccountState.WAITING if row["waiting"] or not row["approved"] else AccountState.OPEN
