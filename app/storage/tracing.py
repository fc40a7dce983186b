"""Looks through whole tables for values that must not be there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from app.storage.engine import Db

FEW = 40
"""So many values are looked for anywhere in a text; of more, each where one of the text's words begins it."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class TextFinder:
    """Tells of any text whether it holds one of these values."""

    needles: Sequence[str]
    _by_word: dict[str, list[tuple[str, int]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.needles) > FEW:
            for needle in self.needles:
                word = _WORD.search(needle)
                if word is not None:
                    self._by_word.setdefault(word.group(), []).append((needle, word.start()))

    def is_in(self, text: str) -> bool:
        """Return whether a value stands in the text. The case counts."""
        if not self._by_word:
            return any(needle in text for needle in self.needles)
        return any(
            text.startswith(needle, word.start() - before)
            for word in _WORD.finditer(text)
            for needle, before in self._by_word.get(word.group(), ())
            if word.start() >= before
        )


def texts_holding(db: Db, needles: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield every `table.column` that holds one of these texts anywhere in a value, and in how many rows."""
    finder = TextFinder(needles)
    for place, values in _values(db, "TEXT"):
        count = sum(isinstance(value, str) and finder.is_in(value) for value in values)
        if count:
            yield place, count


def blobs_holding(db: Db, needles: Collection[bytes]) -> Iterator[tuple[str, int]]:
    """Yield every `table.column` that holds one of these byte strings, and in how many rows."""
    wanted = frozenset(needles)
    for place, values in _values(db, "BLOB"):
        count = sum(value in wanted for value in values)
        if count:
            yield place, count


def _values(db: Db, kind: str) -> Iterator[tuple[str, Iterator[object]]]:
    tables = [row[0] for row in db.conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in sorted(tables):
        for column in db.conn.execute(f'PRAGMA table_info("{table}")').fetchall():
            if column[2] == kind:
                rows = db.conn.execute(f'SELECT "{column[1]}" FROM "{table}"')  # noqa: S608
                yield f"{table}.{column[1]}", (row[0] for row in rows)
