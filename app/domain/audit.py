"""The log: one entry per act, each sealed to the one before. Pure; storage writes it, services feed it.

An entry's *body* is canonical JSON (keys sorted, no white space, UTF-8, no floats) and holds the hash of the entry
before it; its own hash is the RFC 9162 leaf hash of the body. So the same hashes make a chain, which shows any change,
and the leaves of a Merkle tree, which lets single entries be proved without showing the others.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from app.domain.merkle import leaf_hash

FORMAT = 1
GENESIS = "0" * 64
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
        person: user id, or `nobody` before anybody is known.
        session: session id, or empty.
        request: request id, or empty.
        objects: ids or hashes of what was touched.
        details: further codes and counts.
    """

    event: str
    outcome: LogOutcome
    person: str
    session: str = ""
    request: str = ""
    objects: tuple[str, ...] = ()
    details: Mapping[str, Detail] = field(default_factory=dict)


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
    """

    seq: int
    at: str
    monotonic_ms: int
    new: NewEntry
    previous: str
    body: str
    hash: str


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


def sealed(new: NewEntry, *, seq: int, at: str, monotonic_ms: int, previous: str) -> LogEntry:
    """Return the entry with its body and hash."""
    body = canonical(
        {
            "v": FORMAT,
            "seq": seq,
            "at": at,
            "mono": monotonic_ms,
            "event": new.event,
            "outcome": new.outcome.value,
            "person": new.person,
            "session": new.session,
            "request": new.request,
            "objects": list(new.objects),
            "details": dict(new.details),
            "prev": previous,
        }
    )
    return LogEntry(seq, at, monotonic_ms, new, previous, body, leaf_hash(body.encode()).hex())


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
    )
    return LogEntry(data["seq"], data["at"], data["mono"], new, data["prev"], body, hash_hex)


def chain_faults(rows: Iterable[tuple[int, str, str]]) -> list[str]:
    """Return a sentence per fault in a whole log; an empty list means whole.

    Args:
        rows: (seq, body, hash in hex) in order of seq, from the first.
    """
    faults: list[str] = []
    previous, expected = GENESIS, 1
    for seq, body, hash_hex in rows:
        if seq != expected:
            faults.append(f"Entry {expected} is missing: entry {seq} follows {expected - 1}.")
        if leaf_hash(body.encode()).hex() != hash_hex:
            faults.append(f"Entry {seq} was changed: its content does not give its hash.")
        said = _spoken(body)
        if said.get("seq") != seq:
            faults.append(f"Entry {seq} says of itself that it is entry {said.get('seq')}.")
        if said.get("prev") != previous:
            faults.append(f"Entry {seq} does not follow the entry before it.")
        previous, expected = hash_hex, seq + 1
    return faults


def _spoken(body: str) -> dict[str, object]:
    try:
        data = json.loads(body)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}
