"""Who is given what leaves: said before it leaves, and kept with its record (secondary dissemination, CJIS 5.1.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.errors import BadInput


class Way(StrEnum):
    """How a report leaves the program."""

    SAVED = "saved"
    PRINTED = "printed"


WAY_WORDS: dict[Way, str] = {Way.SAVED: "Saved", Way.PRINTED: "Printed"}


@dataclass(frozen=True)
class Dissemination:
    """One time that a report left.

    Attributes:
        at: when, UTC.
        by: full name of who let it leave.
        recipients: who was given it, in the order written.
    """

    at: str
    by: str
    way: Way
    recipients: tuple[str, ...]


def checked_recipients(recipients: Sequence[str]) -> tuple[str, ...]:
    """Return the recipients trimmed, each once, in order.

    Raises:
        BadInput: nobody is named.
    """
    names = tuple(dict.fromkeys(" ".join(name.split()) for name in recipients if name.strip()))
    if not names:
        raise BadInput("A report leaves only with its recipient on record. Name who is given it, one on each line.")
    return names
