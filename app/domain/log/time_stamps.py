"""Time stamps of the log (RFC 3161): what an authority outside said of a checkpoint, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.errors import BadInput

_NAME_LIMIT = 80  # characters


@dataclass(frozen=True)
class TimeAuthority:
    """An authority whose stamps the section takes.

    Attributes:
        certificate: the root that the authority's own goes back to, DER.
    """

    id: str
    name: str
    certificate: bytes


@dataclass(frozen=True)
class TimeQuestion:
    """What an authority was asked to stamp.

    Attributes:
        size: entries that the checkpoint covers; the last one is that of the question.
        note: the signed checkpoint; its SHA-256 is what is stamped.
        question: TimeStampReq, DER.
        nonce: number that the answer has to repeat.
    """

    id: str
    size: int
    note: str
    question: bytes
    nonce: int


@dataclass(frozen=True)
class TimeStamp:
    """An answer that was found good.

    Attributes:
        answer: TimeStampResp, DER.
        stamped_at: when the authority says it was, UTC.
    """

    id: str
    question: TimeQuestion
    authority: TimeAuthority
    answer: bytes
    stamped_at: str

    @property
    def file_name(self) -> str:
        """Name of its files in an export, without an ending."""
        return f"{self.question.size}-{re.sub('[^0-9]', '', self.stamped_at)[:14]}-{self.id[:8]}"


def checked_name(text: str) -> str:
    """Return what an authority is called. Raises `BadInput` for nothing, or for too much."""
    name = " ".join(text.split())
    if not 1 <= len(name) <= _NAME_LIMIT:
        raise BadInput(f"Give the authority a name of 1 to {_NAME_LIMIT} characters.")
    return name
