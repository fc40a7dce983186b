"""Training rooms whose statements a casework section takes: one person proposes the room's key, another agrees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.errors import BadInput

_KEY = re.compile(r"[0-9a-f]{64}")


class Trust(StrEnum):
    """How far it is with a training room."""

    WAITING = "waiting"
    TRUSTED = "trusted"
    ENDED = "ended"


TRUST_WORDS: dict[Trust, str] = {
    Trust.WAITING: "Waits for a supervisor",
    Trust.TRUSTED: "Trusted",
    Trust.ENDED: "Not trusted, or not any more",
}


@dataclass(frozen=True)
class TrainingRoom:
    """A training workspace as casework knows it.

    Attributes:
        id: of this proposal; a room that was refused can be proposed again.
        room_id: of the training workspace.
        public_key: Ed25519, hex, of its log; statements are signed with it.
    """

    id: str
    room_id: str
    name: str
    public_key: str
    proposed_by: str
    proposed_at: str
    trust: Trust = Trust.WAITING


def checked_key(text: str) -> str:
    """Return a public key as 64 hexadecimal digits. Raises `BadInput` for anything else."""
    key = "".join(text.split()).lower()
    if not _KEY.fullmatch(key):
        raise BadInput("The public key has to be 64 hexadecimal digits, as the training room shows it.")
    return key
