"""Lists that people write as CSV: read whole, with what is wrong about any of them said line by line."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import BadInput

MOST_BYTES = 200_000_000
_LONGEST = 500


@dataclass(frozen=True)
class Columns:
    """The columns a list must have, and those it may have."""

    mandatory: tuple[str, ...]
    optional: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """Return every column that is known."""
        return self.mandatory + self.optional


@dataclass(frozen=True)
class CsvLine:
    """One line of a list.

    Attributes:
        number: from 1, the heading being line 1.
        values: of every known column, without blanks around it, empty where not given; nothing if the line has more or
            fewer cells than the heading.
        faults: what is wrong with it whatever the list is for.
    """

    number: int
    values: dict[str, str]
    faults: tuple[str, ...]


@dataclass(frozen=True)
class CsvList:
    """A list that was read.

    Attributes:
        lines: below the heading; can be gone through once, and raises `BadInput` where the file is no CSV any more.
        sha256: of the file.
    """

    lines: Iterator[CsvLine]
    sha256: str


def read_list(path: Path, columns: Columns) -> CsvList:
    """Return the lines of a list.

    Raises:
        BadInput: the file is too large or not UTF-8; while its lines are gone through also: it cannot be read as CSV,
            lacks a column, or has unknown ones.
    """
    data = _content(path)
    return CsvList(_lines(_text(data, path.name), path.name, columns), hashlib.sha256(data).hexdigest())


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadInput(f"{path.name} is larger than {MOST_BYTES // 1_000_000} MB. Divide it into parts.")
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read ({error.strerror}). Check the name and its permissions.") from error


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"{name} is not UTF-8 text. Save it as 'CSV UTF-8' and try again.") from None


def _lines(text: str, name: str, columns: Columns) -> Iterator[CsvLine]:
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        _check_heading(reader.fieldnames, name, columns)
        for cells in reader:
            yield _line(cells, reader.line_num, columns)
    except csv.Error as error:
        raise BadInput(f"{name} is not a CSV file that can be read (line {reader.line_num}: {error}).") from error


def _check_heading(names: Sequence[str] | None, file_name: str, columns: Columns) -> None:
    heading = list(names or [])
    missing = [name for name in columns.mandatory if name not in heading]
    if missing:
        raise BadInput(f"{file_name} lacks the column {', '.join(missing)}. The first line names the columns.")
    unknown = [str(name) for name in heading if name not in columns.all]
    if unknown:
        known = ", ".join(columns.all)
        raise BadInput(f"{file_name} has columns that are not known: {', '.join(unknown)}. Known are: {known}.")
    if len(set(heading)) != len(heading):
        raise BadInput(f"{file_name} names a column twice. Remove one of them.")


def _line(cells: dict[str, str | None], number: int, columns: Columns) -> CsvLine:
    if None in cells or any(value is None for value in cells.values()):
        return CsvLine(number, {}, ("it has more or fewer cells than the heading",))
    values = {name: (cells.get(name) or "").strip() for name in columns.all}
    return CsvLine(number, values, tuple(_faults(values, columns)))


def _faults(values: dict[str, str], columns: Columns) -> Iterator[str]:
    for name in columns.mandatory:
        if not values[name]:
            yield f"{name} is empty"
    for name, value in values.items():
        if len(value) > _LONGEST:
            yield f"{name} is longer than {_LONGEST} characters"
        elif not value.isprintable():
            yield f"{name} holds characters that cannot be printed"
