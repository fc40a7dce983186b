"""Damages that happen to a workspace or are done to it by somebody who has the key. Each returns what it did."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

from app.storage.database import Database
from app.storage.digests import COVERED
from app.storage.engine import SqlError
from tests.support.raw_rows import RawRows, Row, raw_rows

_DATABASE = "second-look.db"
_CARRIES_NO_RECORD = ("lock", "cache", "drafts", "window.ini", "log-memory.json")
_TRIES = 50
_Change: TypeAlias = Callable[[RawRows, str, list[Row], Random], tuple[str, list[Row], list[Row]]]


@dataclass(frozen=True)
class Damaged:
    """A workspace that is being damaged: its folder, its database, and the dice."""

    folder: Path
    database: Database
    chance: Random

    def files(self) -> list[Path]:
        """Return every file that carries something of the record."""
        found = (path for path in self.folder.rglob("*") if path.is_file() and path.stat().st_size)
        return sorted(path for path in found if path.relative_to(self.folder).parts[0] not in _CARRIES_NO_RECORD)

    def any_file(self) -> Path:
        """Return one of them: a kind of file first, so that the many pictures do not crowd out the rest."""
        kinds: dict[str, list[Path]] = {}
        for path in self.files():
            kinds.setdefault(path.relative_to(self.folder).parts[0], []).append(path)
        return self.chance.choice(kinds[self.chance.choice(sorted(kinds))])

    def name(self, path: Path) -> str:
        """Return what a file is called in the outcome."""
        return path.relative_to(self.folder).parts[0]


def flip_a_bit(damaged: Damaged) -> str:
    """Change one bit of any file."""
    return _flipped(damaged, damaged.any_file())


def flip_a_bit_of_the_database(damaged: Damaged) -> str:
    """Change one bit of a page of the database."""
    return _flipped(damaged, damaged.folder / _DATABASE)


def cut_a_file(damaged: Damaged) -> str:
    """Cut the end off any file."""
    path = damaged.any_file()
    content = path.read_bytes()
    _write(path, content[: damaged.chance.randrange(len(content))])
    return f"the end of {damaged.name(path)} cut off"


def remove_a_file(damaged: Damaged) -> str:
    """Delete any file."""
    path = damaged.any_file()
    path.unlink()
    return f"a file of {damaged.name(path)} removed"


def add_a_file(damaged: Damaged) -> str:
    """Put a file where none should be."""
    place = damaged.chance.choice(["store/ab/" + "0" * 64, "store/left", "index/segment-0", "notes.txt", "drafts/x"])
    path = damaged.folder / place
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(damaged.chance.randbytes(100))
    return f"{place.partition('/')[0]} given a file more"


def swap_two_files(damaged: Damaged) -> str:
    """Exchange two files of the picture store."""
    first, second = damaged.chance.sample([path for path in damaged.files() if damaged.name(path) == "store"], 2)
    content = first.read_bytes()
    _write(first, second.read_bytes())
    _write(second, content)
    return "two files of store swapped"


def edit_a_row(damaged: Damaged) -> str:
    """Change one value of one row."""
    return _tried(damaged, _edit, (*COVERED, "row_digests", "audit_log"), False)


def edit_a_row_and_its_digest(damaged: Damaged) -> str:
    """Change one value of one row and make its digest fit."""
    return _tried(damaged, _edit, COVERED, True)


def remove_a_row(damaged: Damaged) -> str:
    """Delete one row."""
    return _tried(damaged, _remove, (*COVERED, "row_digests", "audit_log"), False)


def remove_a_row_and_its_digest(damaged: Damaged) -> str:
    """Delete one row and its digest."""
    return _tried(damaged, _remove, COVERED, True)


def add_a_row(damaged: Damaged) -> str:
    """Put one more row in, much like another, under the entry of the other."""
    return _tried(damaged, _add, COVERED, False)


def swap_two_rows(damaged: Damaged) -> str:
    """Exchange what two rows of a table say in one column."""
    return _tried(damaged, _swap, COVERED, False)


def drop_a_rule(damaged: Damaged) -> str:
    """Drop one trigger."""
    with damaged.database.unguarded() as connection:
        names = sorted(row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        connection.execute(f"DROP TRIGGER {damaged.chance.choice(names)}")
    return "a rule dropped"


DAMAGES: tuple[Callable[[Damaged], str], ...] = (
    flip_a_bit, flip_a_bit_of_the_database, cut_a_file, remove_a_file, add_a_file, swap_two_files, edit_a_row,
    edit_a_row_and_its_digest, remove_a_row, remove_a_row_and_its_digest, add_a_row, swap_two_rows, drop_a_rule,
)  # fmt: skip


def _edit(rows: RawRows, table: str, there: list[Row], chance: Random) -> tuple[str, list[Row], list[Row]]:
    old = chance.choice(there)
    place = chance.randrange(len(old))
    new = (*old[:place], _other(old[place], chance), *old[place + 1 :])
    if new == old:
        raise ValueError("a letter was replaced by itself")
    return f"{table}.{rows.columns(table)[place]} edited", [old], [new]


def _remove(rows: RawRows, table: str, there: list[Row], chance: Random) -> tuple[str, list[Row], list[Row]]:
    return f"a row of {table} removed", [chance.choice(there)], []


def _add(rows: RawRows, table: str, there: list[Row], chance: Random) -> tuple[str, list[Row], list[Row]]:
    old = chance.choice(there)
    keys = {row[1] for row in rows.connection.execute(f"PRAGMA table_info({table})") if row[5]}
    unique = [_other(value, chance) if name in keys or isinstance(value, str) else value
              for name, value in zip(rows.columns(table), old, strict=True)]  # fmt: skip
    return f"a row of {table} added", [], [tuple(unique)]


def _swap(rows: RawRows, table: str, there: list[Row], chance: Random) -> tuple[str, list[Row], list[Row]]:
    first, second = chance.sample(there, 2)
    places = [place for place in range(len(first)) if first[place] != second[place]]
    place = chance.choice(places)
    swapped = [
        (*row[:place], other[place], *row[place + 1 :]) for row, other in ((first, second), (second, first))
    ]  # fmt: skip
    if sorted(map(repr, swapped)) == sorted(map(repr, (first, second))):
        raise ValueError("the two rows are each other again")
    return f"{table}.{rows.columns(table)[place]} of two rows swapped", [first, second], swapped


def _tried(damaged: Damaged, change: _Change, tables: tuple[str, ...], with_digest: bool) -> str:
    """Do a change to some row of some table; what the table's types and keys do not take is tried on another."""
    for _ in range(_TRIES):
        try:
            with raw_rows(damaged.database) as rows:
                filled = [table for table in tables if rows.all(table)]
                table = damaged.chance.choice(filled)
                said, old, new = change(rows, table, rows.all(table), damaged.chance)
                rows.replace(table, old, new)
                if with_digest:
                    rows.fit_digest(table, old[0], new[0] if new else None)
        except (SqlError, ValueError, IndexError):
            continue
        return said + (" with its digest" if with_digest else "")
    raise AssertionError("no table takes this damage")


def _other(value: Any, chance: Random) -> Any:
    """Return another value of the same type."""
    match value:
        case None:
            return chance.choice(["x", 1])
        case str():
            place = chance.randrange(len(value) + 1)
            letter = chance.choice("0123456789abcdef")
            return value[:place] + letter + value[place + chance.randrange(2) :] if value else letter
        case bytes():
            changed = bytearray(value)
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
            return bytes(changed)
        case int():
            return value + chance.choice([-1, 1, 10])
        case float():
            return value + 0.001
    raise ValueError(value)


def _flipped(damaged: Damaged, path: Path) -> str:
    content = bytearray(path.read_bytes())
    content[damaged.chance.randrange(len(content))] ^= 1 << damaged.chance.randrange(8)
    _write(path, bytes(content))
    return f"a bit of {damaged.name(path)} flipped"


def _write(path: Path, content: bytes) -> None:
    path.chmod(0o600)
    path.write_bytes(content)
