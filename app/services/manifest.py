"""The CSV manifest of a gallery import: read whole, judged whole, refused whole.

Every photo needs its provenance: agency, record number, date taken, lawful basis. Nothing enters without it.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from app.errors import BadInput

MANDATORY = ("file", "person_identifier", "agency", "record_number", "taken_on", "lawful_basis")
OPTIONAL = ("name", "charge", "pose", "sex", "birth_year", "retain_until")
MOST_BYTES = 200_000_000
_LONGEST = 500
_SHOWN = 50
_YEAR = re.compile(r"[0-9]{4}")


@dataclass(frozen=True)
class ManifestRow:
    """One photo of the manifest; `line` counts from 1, the heading being line 1."""

    line: int
    path: Path
    person_identifier: str
    agency: str
    record_number: str
    taken_on: str
    lawful_basis: str
    name: str
    charge: str
    pose: str
    sex: str
    birth_year: str
    retain_until: str | None


@dataclass(frozen=True)
class Manifest:
    """A manifest without a fault, and the SHA-256 of the bytes it was read from."""

    rows: tuple[ManifestRow, ...]
    sha256: str


@dataclass(frozen=True)
class Problem:
    """What is wrong with one line."""

    line: int
    sentence: str


class ManifestRefused(BadInput):
    """Nothing was done; `problems` says why, line by line."""

    def __init__(self, problems: list[Problem], done: str = "imported", note: str = "") -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))
        shown = [f"  line {problem.line}: {problem.sentence}" for problem in self.problems[:_SHOWN]]
        more = len(self.problems) - _SHOWN
        if more > 0:
            shown.append(f"  and {more} more")
        shown += [note] if note else []
        count = len(self.problems)
        noun = "line is" if count == 1 else "lines are"
        super().__init__(f"Nothing was {done}: {count} {noun} not in order. Mend and try again.\n" + "\n".join(shown))


def read_manifest(manifest: Path, folder: Path) -> Manifest:
    """Return a manifest whose files lie in a folder.

    Raises:
        BadInput: the file cannot be read as CSV in UTF-8 or lacks a column.
        ManifestRefused: some lines are wrong; each is listed.
    """
    if not folder.is_dir():
        raise BadInput(f"{folder} is not a folder. Name the folder that holds the photos.")
    data = manifest_bytes(manifest)
    reader = csv.DictReader(io.StringIO(manifest_text(data, manifest.name), newline=""), strict=True)
    rows: list[ManifestRow] = []
    problems: list[Problem] = []
    try:
        _check_heading(reader.fieldnames, manifest.name)
        for cells in reader:
            line = reader.line_num
            faults = list(_faults(cells, folder))
            if faults:
                problems += [Problem(line, fault) for fault in faults]
            else:
                rows.append(_row(cells, folder, line))
    except csv.Error as error:
        raise BadInput(
            f"{manifest.name} is not a CSV file that can be read (line {reader.line_num}: {error})."
        ) from error
    problems += _doubles(rows)
    if problems:
        raise ManifestRefused(problems)
    if not rows:
        raise BadInput(f"{manifest.name} names no photo. Give it one line per photo below the heading.")
    return Manifest(tuple(rows), hashlib.sha256(data).hexdigest())


def manifest_bytes(manifest: Path) -> bytes:
    """Return the bytes of a manifest. Raises `BadInput` when they cannot be read or are too many."""
    try:
        if manifest.stat().st_size > MOST_BYTES:
            raise BadInput(f"{manifest.name} is larger than {MOST_BYTES // 1_000_000} MB. Divide it into parts.")
        return manifest.read_bytes()
    except OSError as error:
        raise BadInput(
            f"{manifest.name} cannot be read ({error.strerror}). Check the name and its permissions."
        ) from error


def manifest_text(data: bytes, name: str) -> str:
    """Return the text of a manifest. Raises `BadInput` when it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"{name} is not UTF-8 text. Save it as 'CSV UTF-8' and try again.") from None


def _check_heading(names: object, file_name: str) -> None:
    heading = list(names) if isinstance(names, list | tuple) else []
    missing = [name for name in MANDATORY if name not in heading]
    if missing:
        raise BadInput(f"{file_name} lacks the column {', '.join(missing)}. The first line names the columns.")
    unknown = [str(name) for name in heading if name not in MANDATORY + OPTIONAL]
    if unknown:
        known = ", ".join(MANDATORY + OPTIONAL)
        raise BadInput(f"{file_name} has columns that are not known: {', '.join(unknown)}. Known are: {known}.")
    if len(set(heading)) != len(heading):
        raise BadInput(f"{file_name} names a column twice. Remove one of them.")


def _faults(cells: dict[str, str | None], folder: Path) -> Iterator[str]:
    if None in cells or any(value is None for value in cells.values()):
        yield "it has more or fewer cells than the heading"
        return
    values = {name: (value or "").strip() for name, value in cells.items()}
    for name in MANDATORY:
        if not values[name]:
            yield f"{name} is empty"
    for name, value in values.items():
        if len(value) > _LONGEST:
            yield f"{name} is longer than {_LONGEST} characters"
        elif not value.isprintable():
            yield f"{name} holds characters that cannot be printed"
    for name in ("taken_on", "retain_until"):
        if values.get(name) and not _is_date(values[name]):
            yield f"{name} '{values[name][:40]}' is not a date like 2026-11-22"
    if values.get("birth_year") and not _YEAR.fullmatch(values["birth_year"]):
        yield f"birth_year '{values['birth_year'][:40]}' is not a year"
    if values["file"]:
        yield from _file_faults(values["file"], folder)


def _file_faults(name: str, folder: Path) -> Iterator[str]:
    relative = PurePosixPath(name.replace("\\", "/"))
    if relative.is_absolute() or ".." in relative.parts or ":" in next(iter(relative.parts), ""):
        yield f"file '{name[:80]}' leads out of the folder"
        return
    path = folder / relative
    try:
        if not path.is_file():
            yield f"file '{name[:80]}' is not in the folder"
        elif not path.resolve().is_relative_to(folder.resolve()):
            yield f"file '{name[:80]}' is a link that leads out of the folder"
    except OSError as error:
        yield f"file '{name[:80]}' cannot be looked for ({error.strerror})"


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _row(cells: dict[str, str | None], folder: Path, line: int) -> ManifestRow:
    values = {name: (cells.get(name) or "").strip() for name in MANDATORY + OPTIONAL}
    relative = PurePosixPath(values.pop("file").replace("\\", "/"))
    retain_until = values.pop("retain_until") or None
    return ManifestRow(line=line, path=folder / relative, retain_until=retain_until, **values)


def _doubles(rows: list[ManifestRow]) -> Iterator[Problem]:
    files: dict[Path, int] = {}
    records: dict[tuple[str, str], int] = {}
    for row in rows:
        if row.path in files:
            yield Problem(row.line, f"the file stands in line {files[row.path]} already")
        if (row.agency, row.record_number) in records:
            yield Problem(
                row.line, f"the record number stands in line {records[row.agency, row.record_number]} already"
            )
        files.setdefault(row.path, row.line)
        records.setdefault((row.agency, row.record_number), row.line)
