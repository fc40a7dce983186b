"""The log: one entry per act, each sealed to the one before. Pure; storage writes it, services feed it.

An entry's *body* is canonical JSON (keys sorted, no white space, UTF-8, no floats) and holds the hash of the entry
before it; its own hash is the RFC 9162 leaf hash of the body. So the same hashes make a chain, which shows any change,
and the leaves of a Merkle tree, which lets single entries be proved without showing the others.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TypeAlias

from app.domain.clock import from_text
from app.domain.log.merkle import leaf_hash

FORMAT = 2
"""What is written now. Format 1 had no role, boot and rows; its entries stay valid, and none follows one of 2."""
GENESIS = "0" * 64
NOBODY = "nobody"
CLOCK_TOLERANCE_MS = 1_000
"""Wall clock and steady clock may differ by so much from one entry to the next before it is called a step."""
Detail: TypeAlias = str | int | bool


class LogOutcome(StrEnum):
    """How an act ended."""

    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True)
class NewEntry:
    """What an act says of itself. Ids, hashes, codes and counts only: no name and no picture goes into the log.

    Attributes:
        event: value of `Act`.
        outcome: done, refused or failed.
        person: user id, or `nobody` before anybody is known and for what the program notes by itself.
        session: session id, or empty.
        request: request id, or empty.
        objects: ids or hashes of what was touched.
        details: further codes and counts.
        role: the role, or roles, that the act was tried in; empty where it needs none.
    """

    event: str
    outcome: LogOutcome
    person: str
    session: str = ""
    request: str = ""
    objects: tuple[str, ...] = ()
    details: Mapping[str, Detail] = field(default_factory=dict)
    role: str = ""


@dataclass(frozen=True)
class LogEntry:
    """An entry as it stands in the log.

    Attributes:
        seq: 1 for the first; order is by this, never by the clock.
        at: UTC with microseconds.
        monotonic_ms: milliseconds of a clock that never steps, since the machine started: shows a stepped clock.
        new: what was said.
        previous: hash of the entry before, hex.
        body: the canonical JSON text.
        hash: leaf hash of the body, hex.
        boot: which running of the machine `monotonic_ms` counts from; empty in entries of format 1.
    """

    seq: int
    at: str
    monotonic_ms: int
    new: NewEntry
    previous: str
    body: str
    hash: str
    boot: str = ""


def canonical(value: Mapping[str, object]) -> str:
    """Return canonical JSON text.

    Raises:
        TypeError: a value is a float or something else that has no single spelling.
    """
    _check_spelling(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def _check_spelling(value: object) -> None:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise TypeError("a log entry's keys are text")
            _check_spelling(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            _check_spelling(inner)
    elif not isinstance(value, str | int):
        raise TypeError(f"a log entry holds text, whole numbers and truth values, not {type(value).__name__}")


def sealed(
    new: NewEntry, *, seq: int, at: str, monotonic_ms: int, previous: str, boot: str = "", rows: str = ""
) -> LogEntry:
    """Return the entry with its body and hash. `rows`: root over the rows written under the entry before, or empty."""
    body = canonical(
        {
            "v": FORMAT,
            "seq": seq,
            "at": at,
            "mono": monotonic_ms,
            "boot": boot,
            "event": new.event,
            "outcome": new.outcome.value,
            "person": new.person,
            "role": new.role,
            "session": new.session,
            "request": new.request,
            "objects": list(new.objects),
            "details": dict(new.details),
            "prev": previous,
            "rows": rows,
        }
    )
    return LogEntry(seq, at, monotonic_ms, new, previous, body, leaf_hash(body.encode()).hex(), boot)


def read(body: str, hash_hex: str) -> LogEntry:
    """Return the entry of a stored body; the hash is taken as stored and not yet checked."""
    data = json.loads(body)
    new = NewEntry(
        event=data["event"],
        outcome=LogOutcome(data["outcome"]),
        person=data["person"],
        session=data["session"],
        request=data["request"],
        objects=tuple(data["objects"]),
        details=data["details"],
        role=data.get("role", ""),
    )
    return LogEntry(
        data["seq"], data["at"], data["mono"], new, data["prev"], body, hash_hex, data.get("boot", "")
    )  # fmt: skip


def clock_step_ms(at: str, steady: tuple[int, str], last_at: str, last_steady: tuple[int, str]) -> int:
    """Return by how many milliseconds the wall clock was moved between two entries; 0 for none that can be seen.

    Within one running of the machine the wall clock has to advance as the steady clock does. Between two runnings only
    a clock that went back can be told from time that passed.

    Args:
        at: time of the later entry.
        steady: its milliseconds of the steady clock, and which running of the machine they count from.
        last_at, last_steady: the same of the entry before.

    Raises:
        ValueError: a time is not written as records write it.
    """
    (milliseconds, boot), (last_milliseconds, last_boot) = steady, last_steady
    if not boot or not last_boot:
        return 0
    wall = (from_text(at) - from_text(last_at)) // timedelta(milliseconds=1)
    step = wall - (milliseconds - last_milliseconds) if boot == last_boot else min(0, wall)
    return step if abs(step) > CLOCK_TOLERANCE_MS else 0
