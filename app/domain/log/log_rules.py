"""What makes a log whole, entry by entry. `verify_log.py` holds the same rules in words of its own.

Each entry says its own number and the hash of the entry before; its hash is the leaf hash of its body; its body is
canonical JSON with exactly the fields of its format; no older format follows a newer one; and where the wall clock was
moved against the steady one, the entry that finds it is the one that says so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from app.domain.clock import from_text
from app.domain.log.audit import GENESIS, canonical, clock_step_ms
from app.domain.log.merkle import leaf_hash
from app.domain.staff.roles import Act

_FIRST = {"v", "seq", "at", "mono", "event", "outcome", "person", "session", "request", "objects", "details", "prev"}
_FIELDS = {1: _FIRST, 2: _FIRST | {"role", "boot", "rows"}}
_TEXTS = ("at", "event", "outcome", "person", "session", "request", "prev", "role", "boot", "rows")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z")
_READER = json.JSONDecoder(parse_float=str, parse_constant=str)  # a float becomes text and is not spelt as it stands


def chain_faults(rows: Iterable[tuple[int, str, str]]) -> list[str]:
    """Return a sentence per fault in a whole log; an empty list means whole.

    Args:
        rows: (seq, body, hash in hex) in order of seq, from the first.
    """
    faults: list[str] = []
    previous, expected = GENESIS, 1
    before: Mapping[str, object] = {}
    for seq, body, hash_hex in rows:
        if seq != expected:
            faults.append(f"Entry {expected} is missing: entry {seq} follows {expected - 1}.")
        if leaf_hash(body.encode("utf-8", "surrogatepass")).hex() != hash_hex:
            faults.append(f"Entry {seq} was changed: its content does not give its hash.")
        said = _spoken(body)
        if said.get("seq") != seq:
            faults.append(f"Entry {seq} says of itself that it is entry {said.get('seq')}.")
        if said.get("prev") != previous:
            faults.append(f"Entry {seq} does not follow the entry before it.")
        faults.extend(f"Entry {seq} {words}." for words in _form_faults(said, body, before))
        previous, expected, before = hash_hex, seq + 1, said
    return faults


def _form_faults(said: Mapping[str, object], body: str, before: Mapping[str, object]) -> Iterator[str]:
    version = said.get("v")
    if not _well_formed(said, body):
        yield "is not written in the one form that entries have"
        return
    last = before.get("v", 0)
    if isinstance(version, int) and isinstance(last, int) and version < last:
        yield "is of an older format than the entry before it"
    if before and said["event"] != Act.NOTE_CLOCK and _step(said, before):
        yield "finds the clock moved, and no entry says so"


def _well_formed(said: Mapping[str, object], body: str) -> bool:
    version = said.get("v")
    if type(version) is not int or set(said) != _FIELDS.get(version):
        return False
    if not all(isinstance(said[name], str) for name in _TEXTS if name in said):
        return False
    if type(said["seq"]) is not int or type(said["mono"]) is not int:
        return False
    try:
        return bool(_TIME.fullmatch(str(said["at"]))) and canonical(said) == body and bool(from_text(str(said["at"])))
    except (TypeError, ValueError, RecursionError):
        return False


def _step(said: Mapping[str, object], before: Mapping[str, object]) -> int:
    try:
        return clock_step_ms(
            str(said["at"]), _steady(said), str(before.get("at")), _steady(before)
        )  # fmt: skip
    except ValueError:  # a time that is none; of format 1, or the fault was told where it stands
        return 0


def _steady(said: Mapping[str, object]) -> tuple[int, str]:
    milliseconds, boot = said.get("mono"), said.get("boot", "")
    return (milliseconds if isinstance(milliseconds, int) else 0, boot if isinstance(boot, str) else "")


def _spoken(body: str) -> Mapping[str, object]:
    try:
        data = _READER.decode(body)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
