"""How the decoding process and its parent talk: a fixed header, a small JSON note, raw bytes. Nothing is unpickled.

Requests are one `Wish` each. Answers come in the order of the requests, with any number of `PROGRESS` messages in
between.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

REQUEST = struct.Struct("<qIIB??")
"""The fields of a `Wish`."""
HEADER = struct.Struct("<BIQ")
"""Kind of message, bytes of the JSON note, bytes of the body."""
FORK_REQUEST = struct.Struct("<QQ")
"""To the server of forks: pixel limit and memory limit in bytes; the format's label follows."""
FORK_REPLY = struct.Struct("<i")
"""From the server of forks: the new process' number, a negative error number, or 0 for being ready."""
NOTE_BYTES = 1 << 20
"""Longest note a parent accepts."""
NO_TIMESTAMP = -(2**63)
"""Stands for a missing timestamp in the list of positions."""
MAX_FRAMES = 10_000_000
"""Most frames one file may have: more than four days at 25 frames a second."""


class Wish(NamedTuple):
    """What a parent asks for.

    Attributes:
        number: of the frame, from 0.
        columns, rows: most of them in the upright picture, for a small one; 0 for the frame exactly as it is.
        lines: 0 for all, 1 for the upper field, 2 for the lower; a small picture of one field has all its lines.
        near: the key frame before will do where the frame itself is not quickly there.
        kept: the frames passed on the way are likely to be asked for next.
    """

    number: int
    columns: int = 0
    rows: int = 0
    lines: int = 0
    near: bool = False
    kept: bool = False


class Kind(IntEnum):
    """What a message from the decoding process is."""

    PROGRESS = 1
    OPENED = 2
    PICTURE = 3
    FAULT = 4
    SMALL = 5


class Nonsense(ValueError):
    """A message from the decoding process is not what an honest one sends."""


class Fault(Exception):
    """The decoding process cannot go on; the parent turns the code into a sentence.

    Attributes:
        code: key into the parent's list of sentences.
        numbers: figures for that sentence.
    """

    def __init__(self, code: str, *numbers: int) -> None:
        super().__init__(code, *numbers)
        self.code = code
        self.numbers = numbers


def send(descriptor: int, kind: Kind, note: Mapping[str, Any], body: memoryview | bytes = b"") -> None:
    """Write one message whole.

    Raises:
        BrokenPipeError: the parent is gone.
    """
    text = json.dumps(note).encode()
    view = memoryview(body).cast("B")
    _write(descriptor, memoryview(HEADER.pack(kind, len(text), len(view)) + text))
    _write(descriptor, view)


def _write(descriptor: int, view: memoryview) -> None:
    while view:
        view = view[os.write(descriptor, view) :]


class Note:
    """A note from the decoding process, read with suspicion: every value has a type and a range."""

    def __init__(self, text: bytes) -> None:
        """Parse.

        Raises:
            ValueError: not a JSON object.
        """
        try:
            values = json.loads(text)
        except RecursionError as error:
            raise Nonsense("nested too deeply") from error
        if not isinstance(values, dict):
            raise Nonsense("not an object")
        self._values: dict[str, object] = values

    def integer(self, key: str, low: int, high: int) -> int:
        """Return a whole number within bounds, or raise ValueError."""
        return _whole(self._values.get(key), low, high)

    def optional_integer(self, key: str, low: int, high: int) -> int | None:
        """Return a whole number within bounds, None where the note says null, or raise ValueError."""
        return None if self._values.get(key) is None else self.integer(key, low, high)

    def flag(self, key: str) -> bool:
        """Return a truth value, or raise ValueError."""
        value = self._values.get(key)
        if not isinstance(value, bool):
            raise Nonsense(f"{key} is no truth value")
        return value

    def text(self, key: str, longest: int = 100) -> str:
        """Return printable text, cut to `longest` characters, or raise ValueError."""
        return _plain(self._values.get(key), longest)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of short texts, or raise ValueError."""
        return tuple(_plain(value, 100) for value in self._rows(key))

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """Return a list of pairs of text, or raise ValueError."""
        rows = [value for value in self._rows(key) if isinstance(value, list) and len(value) == 2]
        return tuple((_plain(name, 100), _plain(value, 1000)) for name, value in rows)

    def statements(self, key: str) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Return a list of (code, numbers), or raise ValueError."""
        found = []
        for row in self._rows(key):
            if not isinstance(row, list) or not row:
                raise Nonsense(f"{key} holds something that is no statement")
            found.append((_plain(row[0], 40), tuple(_whole(value, -(2**63), 2**63) for value in row[1:])))
        return tuple(found)

    def fraction(self, key: str) -> tuple[int, int] | None:
        """Return numerator and denominator (both positive), None where the note says null, or raise ValueError."""
        if self._values.get(key) is None:
            return None
        top, bottom = self._rows(key)
        return _whole(top, 1, 2**31), _whole(bottom, 1, 2**31)

    def _rows(self, key: str) -> Sequence[object]:
        value = self._values.get(key)
        if not isinstance(value, list):
            raise Nonsense(f"{key} is no list")
        return value


def _whole(value: object, low: int, high: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise Nonsense("a number is missing or out of bounds")
    return value


def _plain(value: object, longest: int) -> str:
    if not isinstance(value, str):
        raise Nonsense("a text is missing")
    return "".join(character if character.isprintable() else " " for character in value[:longest]).strip()
