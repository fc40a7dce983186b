"""Which passphrases are people's own, and their second factors: apps and keys. A passphrase itself is nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.staff.security_keys import SecurityKey
from app.storage.engine import Db
from app.storage.rows import insert, number

_GIVEN = "SELECT max(log_seq) FROM account_proposals WHERE user_id = ? AND kind IN ('new', 'passphrase')"
_SINCE_RESET = """log_seq > coalesce(
  (SELECT max(log_seq) FROM account_proposals WHERE user_id = :user AND kind = 'second-factor'), 0)"""
_FACTOR = f"""
SELECT f.id, f.secret, coalesce((SELECT max(step) FROM factor_uses WHERE factor_id = f.id), 0) AS used
FROM second_factors AS f WHERE f.user_id = :user AND f.{_SINCE_RESET}
ORDER BY f.log_seq DESC LIMIT 1
"""  # noqa: S608 built from constants
_KEYS = f"""
SELECT k.id, k.label, k.credential,
  max(k.counter, coalesce((SELECT max(counter) FROM key_uses WHERE key_id = k.id), 0)) AS counter
FROM security_keys AS k WHERE k.user_id = :user AND k.{_SINCE_RESET}
ORDER BY k.log_seq
"""  # noqa: S608 built from constants


@dataclass(frozen=True)
class SecondFactor:
    """An authenticator app that a person set up.

    Attributes:
        secret: base32.
        used: the newest step a code was taken for; 0 before the first.
    """

    id: str
    secret: str
    used: int = 0


def is_passphrase_due(db: Db, user_id: str) -> bool:
    """Tell whether an administrator knows the passphrase: it was given, and not changed since."""
    given = number(db, f"SELECT coalesce(({_GIVEN}), 0)", [user_id])
    own = number(db, "SELECT coalesce(max(log_seq), 0) FROM passphrase_changes WHERE user_id = ?", [user_id])
    return given > own


def add_passphrase_change(db: Db, identifier: str, user_id: str, at: str, log_seq: int) -> None:
    """Insert that a person gave themself a new passphrase."""
    insert(db, "passphrase_changes", {"id": identifier, "user_id": user_id, "changed_at": at, "log_seq": log_seq})


def second_factor(db: Db, user_id: str) -> SecondFactor | None:
    """Return a person's authenticator app, None when there is none or it was reset."""
    row = db.conn.execute(_FACTOR, {"user": user_id}).fetchone()
    return SecondFactor(row[0], row[1], row[2]) if row else None


def has_second_factor(db: Db, user_id: str) -> bool:
    """Tell whether a person has a second factor: an app, or a key."""
    return second_factor(db, user_id) is not None or bool(security_keys(db, user_id))


def add_second_factor(db: Db, factor: SecondFactor, user_id: str, at: str, log_seq: int) -> None:
    """Insert an authenticator app."""
    row = {"id": factor.id, "user_id": user_id, "secret": factor.secret, "set_at": at, "log_seq": log_seq}
    insert(db, "second_factors", row)


def add_factor_use(db: Db, session_id: str, factor_id: str, step: int) -> None:
    """Insert which code a session began with: a part of the session."""
    insert(db, "factor_uses", {"session_id": session_id, "factor_id": factor_id, "step": step})


def security_keys(db: Db, user_id: str) -> list[SecurityKey]:
    """Return the keys a person added and that were not reset since, oldest first."""
    rows = db.conn.execute(_KEYS, {"user": user_id})
    return [SecurityKey(*row) for row in rows]


def add_security_key(db: Db, key: SecurityKey, user_id: str, at: str, log_seq: int) -> None:
    """Insert a key."""
    row = {
        "id": key.id, "user_id": user_id, "label": key.label, "credential": key.credential, "counter": key.counter,
        "added_at": at, "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "security_keys", row)


def add_key_use(db: Db, session_id: str, key_id: str, counter: int) -> None:
    """Insert which key a session began with: a part of the session."""
    insert(db, "key_uses", {"session_id": session_id, "key_id": key_id, "counter": counter})
