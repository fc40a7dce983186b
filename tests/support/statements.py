"""Statements of a training room that is nowhere else: its key, and a passed exercise of okafor."""

from __future__ import annotations

import datetime
from dataclasses import replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.training.statements import PassStatement, statement_text
from app.reports.checkpoint import sign_note

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw().hex()
TODAY = datetime.datetime.now(datetime.UTC).date()
SAID = PassStatement(
    "statement 1", "room 1", "Training", "okafor", "E-101", "ab" * 32, TODAY.isoformat(),
    (TODAY + datetime.timedelta(days=300)).isoformat(), "the rule", "T-301",
)  # fmt: skip


def note(**changed: str) -> str:
    return sign_note(statement_text(replace(SAID, **changed)), "second-look/room", KEY.private_bytes_raw())
