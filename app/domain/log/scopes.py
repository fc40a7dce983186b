"""What part of the log an export holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.periods import Period


class ScopeKind(StrEnum):
    """How a part of the log is chosen."""

    SESSION = "session"
    REQUEST = "request"
    PERSON = "person"
    PERIOD = "period"


SCOPE_WORDS: dict[ScopeKind, str] = {
    ScopeKind.SESSION: "One session",
    ScopeKind.REQUEST: "One request",
    ScopeKind.PERSON: "One person",
    ScopeKind.PERIOD: "One period",
}


@dataclass(frozen=True)
class Scope:
    """A part of the log.

    Attributes:
        subject: session id, request number or sign-in name; empty for a period.
        period: needed for a period; narrows a person where it is given.
    """

    kind: ScopeKind
    subject: str = ""
    period: Period | None = None
