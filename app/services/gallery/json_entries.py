"""The objects of one JSON list, one after the other, so that a long list never stands in memory as objects."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from app.errors import BadInput

LONGEST_ENTRY = 65_536
"""Characters of one entry: more than all columns hold together, every character written as an escape."""
_BLANK = re.compile(r"[ \t\r\n]*")


class _Forbidden(ValueError):
    """JSON as Python reads it, and nobody may rely on."""


def json_entries(data: bytes, name: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a list.

    Raises:
        BadInput: it is no UTF-8, no JSON, no list of objects, an object names a key twice, or a number is none (NaN).
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"{name} is not UTF-8 text. Save it as UTF-8 and try again.") from None
    decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant)
    at = _blank(text, 0)
    if text[at : at + 1] != "[":
        raise _fault(name, text, at, "it is not a list: it has to begin with [")
    at = _blank(text, at + 1)
    while text[at : at + 1] != "]":
        given, end = _decoded(decoder, text, at, name)
        yield given
        at = _blank(text, end)
        if text[at : at + 1] == ",":
            at = _blank(text, at + 1)
            if text[at : at + 1] == "]":
                raise _fault(name, text, at, "a comma before the end of the list")
        elif text[at : at + 1] != "]":
            raise _fault(name, text, at, "a comma or the end of the list is missing")
    at = _blank(text, at + 1)
    if at < len(text):
        raise _fault(name, text, at, "something follows the end of the list")


def _decoded(decoder: json.JSONDecoder, text: str, at: int, name: str) -> tuple[dict[str, Any], int]:
    part = text[at : at + LONGEST_ENTRY]  # so that no entry becomes millions of objects before it is refused
    try:
        given, length = decoder.raw_decode(part)
    except json.JSONDecodeError as error:
        cut = len(part) == LONGEST_ENTRY and at + LONGEST_ENTRY < len(text)
        why = "an entry is wrong or far too long" if cut else error.msg
        raise _fault(name, text, at if cut else at + error.pos, why) from None
    except RecursionError:
        raise _fault(name, text, at, "lists within lists without end") from None
    except ValueError as error:  # ours, or a number of thousands of digits
        why = str(error) if isinstance(error, _Forbidden) else "a number that is far too long"
        raise _fault(name, text, at, why) from None
    if not isinstance(given, dict):
        raise _fault(name, text, at, "an entry is no object with names and values")
    return given, at + length


def _blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _Forbidden(f"an entry names '{key[:40]}' twice")
        found[key] = value
    return found


def _constant(word: str) -> None:
    raise _Forbidden(f"{word} is no number")


def _fault(name: str, text: str, at: int, why: str) -> BadInput:
    line = text.count("\n", 0, at) + 1
    return BadInput(f"{name} is not a list of photos in JSON that can be read (line {line}: {why}).")
