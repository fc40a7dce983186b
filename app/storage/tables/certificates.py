"""Training certificates in the database. The newest of a person counts."""

from __future__ import annotations

from dataclasses import asdict

from app.domain.staff.accounts import Certificate
from app.storage.engine import Db
from app.storage.rows import insert, select

_NEWEST = """
SELECT id, user_id, course, expires_on, issued_by, issued_at FROM certificates AS c
WHERE log_seq = (SELECT max(log_seq) FROM certificates WHERE user_id = c.user_id)
"""


def add_certificate(db: Db, certificate: Certificate, log_seq: int) -> None:
    """Insert a certificate."""
    insert(db, "certificates", {**asdict(certificate), "log_seq": log_seq})


def newest_certificates(db: Db) -> dict[str, Certificate]:
    """Return the certificate that counts, by user id."""
    return {row["user_id"]: Certificate(**row) for row in select(db, _NEWEST)}


def newest_certificate(db: Db, user_id: str) -> Certificate | None:
    """Return the certificate of a person that counts, None without any."""
    row = next(iter(select(db, f"{_NEWEST} AND user_id = ?", [user_id])), None)
    return Certificate(**row) if row else None
