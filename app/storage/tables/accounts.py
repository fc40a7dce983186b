"""Accounts and sessions in the database."""

from __future__ import annotations

import json
from typing import Any

from app.domain.records import Session, User
from app.domain.staff.roles import Role
from app.errors import BadInput
from app.storage.engine import Db
from app.storage.rows import insert, one, select


def add_user(db: Db, user: User, at: str, log_seq: int) -> None:
    """Insert an account.

    Raises:
        BadInput: the sign-in name, the badge or the name is taken.
    """
    for column, words in (("sign_in_name", "sign-in name"), ("badge", "badge")):
        if one(db, f"SELECT 1 AS x FROM users WHERE lower({column}) = lower(?)", [getattr(user, column)]):  # noqa: S608
            raise BadInput(f"The {words} '{getattr(user, column)}' is taken. One account is one person.")
    other = one(db, "SELECT badge FROM users WHERE lower(full_name) = lower(?)", [user.full_name])
    if other is not None:
        raise BadInput(
            f"{user.full_name} has an account already, with badge {other['badge']}. If this is another person of the "
            "same name, add what tells them apart, for example a middle initial."
        )
    insert(
        db,
        "users",
        {
            "id": user.id,
            "sign_in_name": user.sign_in_name,
            "full_name": user.full_name,
            "badge": user.badge,
            "roles": json.dumps(sorted(user.roles)),
            "created_at": at,
            "log_seq": log_seq,
        },
    )


def user(db: Db, user_id: str) -> User | None:
    """Return an account or None."""
    row = one(db, "SELECT * FROM users WHERE id = ?", [user_id])
    return _user(row) if row else None


def users(db: Db) -> list[User]:
    """Return every account, by name."""
    return [_user(row) for row in select(db, "SELECT * FROM users ORDER BY full_name, id")]


def add_session(db: Db, session: Session, log_seq: int) -> None:
    """Insert a session."""
    insert(
        db,
        "sessions",
        {"id": session.id, "user_id": session.user.id, "started_at": session.started_at, "log_seq": log_seq},
    )


def sessions(db: Db) -> list[Session]:
    """Return every session, newest first."""
    rows = select(
        db,
        "SELECT sessions.id AS session_id, sessions.started_at, users.* FROM sessions "
        "JOIN users ON users.id = sessions.user_id ORDER BY sessions.log_seq DESC",
    )
    return [Session(row["session_id"], _user(row), row["started_at"]) for row in rows]


def last_failures_ever(db: Db) -> int:
    """Return how many failed attempts the key file had counted when somebody last signed in; 0 before anybody did."""
    row = one(
        db,
        "SELECT json_extract(body, '$.details.failures_ever') AS ever FROM audit_log "
        "WHERE event = 'session.started' AND outcome = 'done' ORDER BY seq DESC LIMIT 1",
    )
    return int(row["ever"] or 0) if row else 0


def _user(row: dict[str, Any]) -> User:
    roles = frozenset(Role(role) for role in json.loads(row["roles"]))
    return User(row["id"], row["sign_in_name"], row["full_name"], row["badge"], roles)
