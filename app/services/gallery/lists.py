"""Lists that people write as CSV or JSON, with what is wrong about any entry said where it stands."""

from __future__ import annotations

import csv
import hashlib
import io
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.texts import FIELD_LIMIT
from app.errors import BadInput
from app.services.gallery.json_entries import json_entries

MOST_BYTES = 200_000_000
MOST_ENTRIES = 500_000
"""So many are held in memory within half a gigabyte; a longer list has to be divided."""
LONGEST_ROW = 1_000_000
"""Characters of one row: far more than all columns hold together."""


@dataclass(frozen=True)
class Columns:
    """The columns a list must have, those it may have, and groups of which it must have at least one."""

    mandatory: tuple[str, ...]
    optional: tuple[str, ...]
    either: tuple[tuple[str, ...], ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Return every column that is known."""
        return self.mandatory + self.optional


@dataclass(frozen=True)
class Entry:
    """One entry of a list.

    Attributes:
        number: of CSV the line, the heading being line 1; of JSON the place in the list, from 1.
        label: the place for people, where it is no line.
        values: of every known column, without blanks around it, empty where not given; nothing if the line has more or
            fewer cells than the heading.
        faults: what is wrong with it whatever the list is for.
    """

    number: int
    values: dict[str, str]
    faults: tuple[str, ...]
    label: str = ""


@dataclass(frozen=True)
class Listing:
    """A list that was read.

    Attributes:
        entries: can be gone through once, and raises `BadInput` where the file is no list any more.
        sha256: of the file.
    """

    entries: Iterator[Entry]
    sha256: str


def read_list(path: Path, columns: Columns) -> Listing:
    """Return the entries of a list, JSON if its name ends so, else CSV.

    Raises:
        BadInput: the file is too large; while its entries are gone through also: it cannot be read as UTF-8, CSV or
            JSON, lacks a column, has unknown ones, or has too many entries.
    """
    return listing_of(_content(path), path.name, columns)


def listing_of(data: bytes, name: str, columns: Columns) -> Listing:
    """Return the entries of a list's bytes. Raises like `read_list`."""
    if len(data) > MOST_BYTES:
        raise _too_large(name)
    read = _json if name.lower().endswith(".json") else _csv
    return Listing(_bounded(read(data, name, columns), name), hashlib.sha256(data).hexdigest())


def _content(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file() and not path.is_dir():  # a pipe or a device would never end
            raise BadInput(f"{path.name} cannot be read (it is no file). Check the name.")
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > MOST_BYTES:
                raise _too_large(path.name)
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read ({error.strerror}). Check the name and its permissions.") from error


def _too_large(name: str) -> BadInput:
    return BadInput(f"{name} is larger than {MOST_BYTES // 1_000_000} MB. Divide it into parts.")


def _bounded(entries: Iterator[Entry], name: str) -> Iterator[Entry]:
    for count, entry in enumerate(entries, 1):
        if count > MOST_ENTRIES:
            raise BadInput(f"{name} has more than {MOST_ENTRIES:,} entries. Divide it into parts.")
        yield entry


def _csv(data: bytes, name: str, columns: Columns) -> Iterator[Entry]:
    lines = _Lines(data, name)
    reader = csv.DictReader(lines, strict=True)
    try:
        _check_heading(reader.fieldnames or [], name, columns)
        for cells in reader:
            lines.row_size = 0
            if None in cells or any(value is None for value in cells.values()):
                yield Entry(reader.line_num, {}, ("it has more or fewer cells than the heading",))
            else:
                yield _entry(reader.line_num, cells, columns)
    except UnicodeDecodeError:
        raise BadInput(f"{name} is not UTF-8 text. Save it as 'CSV UTF-8' and try again.") from None
    except csv.Error as error:
        raise BadInput(f"{name} is not a CSV file that can be read (line {reader.line_num}: {error}).") from error


class _Lines:
    """The lines of a file one by one, as long as those of one row are not too long together."""

    def __init__(self, data: bytes, name: str) -> None:
        self._text = io.TextIOWrapper(io.BytesIO(data), "utf-8-sig", newline="")
        self._name = name
        self.row_size = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._text.readline(LONGEST_ROW + 1)
        if line.strip():
            self.row_size += len(line)
        if self.row_size > LONGEST_ROW:
            raise BadInput(f"{self._name} has a row that is far too long. It is not a list of photos.")
        if not line:
            raise StopIteration
        return line


def _json(data: bytes, name: str, columns: Columns) -> Iterator[Entry]:
    for number, given in enumerate(json_entries(data, name), 1):
        unknown = sorted(set(given) - set(columns.all))
        if unknown:
            raise _unknown(name, unknown, columns)
        wrong = [key for key, value in given.items() if value is not None and not isinstance(value, str)]
        cells = {key: value for key, value in given.items() if isinstance(value, str)}
        faults = tuple(f"{key} is not text (it needs quotation marks)" for key in wrong)
        label = f"entry {number}"
        yield Entry(number, {}, faults, label) if faults else _entry(number, cells, columns, label)


def _check_heading(heading: Sequence[str], name: str, columns: Columns) -> None:
    missing = [column for column in columns.mandatory if column not in heading]
    missing += [" or ".join(group) for group in columns.either if not set(group) & set(heading)]
    if missing:
        raise BadInput(f"{name} lacks the column {', '.join(missing)}. The first line names the columns.")
    unknown = [str(column) for column in heading if column not in columns.all]
    if unknown:
        raise _unknown(name, unknown, columns)
    if len(set(heading)) != len(heading):
        raise BadInput(f"{name} names a column twice. Remove one of them.")


def _unknown(name: str, unknown: Sequence[str], columns: Columns) -> BadInput:
    named = ", ".join(unknown)[:300]
    return BadInput(f"{name} has columns that are not known: {named}. Known are: {', '.join(columns.all)}.")


def _entry(number: int, cells: Mapping[str, str | None], columns: Columns, label: str = "") -> Entry:
    values = {name: (cells.get(name) or "").strip() for name in columns.all}
    return Entry(number, values, tuple(_faults(values, columns)), label)


def _faults(values: Mapping[str, str], columns: Columns) -> Iterator[str]:
    for name in columns.mandatory:
        if not values[name]:
            yield f"{name} is empty"
    for group in columns.either:
        if not any(values[name] for name in group):
            yield f"{' or '.join(group)} is empty"
    yield from text_faults(values)


def text_faults(values: Mapping[str, str]) -> Iterator[str]:
    """Yield what is wrong about texts whatever they say."""
    for name, value in values.items():
        if len(value) > FIELD_LIMIT:
            yield f"{name} is longer than {FIELD_LIMIT} characters"
        elif not value.isprintable():
            yield f"{name} holds characters that cannot be printed"
