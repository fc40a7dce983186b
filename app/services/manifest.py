"""The CSV manifest of a gallery import: read whole, judged whole, refused whole.

Every photo needs its provenance: agency, record number, date taken, lawful basis. Nothing enters without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from app.errors import BadInput
from app.services.csv_list import Columns, read_list

COLUMNS = Columns(
    ("file", "person_identifier", "agency", "record_number", "taken_on", "lawful_basis"),
    ("name", "charge", "pose", "sex", "birth_year", "retain_until"),
)
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
    listed = read_list(manifest, COLUMNS)
    rows: list[ManifestRow] = []
    problems: list[Problem] = []
    for line in listed.lines:
        faults = [*line.faults, *_faults(line.values, folder)]
        problems += [Problem(line.number, fault) for fault in faults]
        if not faults:
            rows.append(_row(line.values, folder, line.number))
    problems += _doubles(rows)
    if problems:
        raise ManifestRefused(problems)
    if not rows:
        raise BadInput(f"{manifest.name} names no photo. Give it one line per photo below the heading.")
    return Manifest(tuple(rows), listed.sha256)


def _faults(values: dict[str, str], folder: Path) -> Iterator[str]:
    for name in ("taken_on", "retain_until"):
        if values.get(name) and not _is_date(values[name]):
            yield f"{name} '{values[name][:40]}' is not a date like 2026-11-22"
    if values.get("birth_year") and not _YEAR.fullmatch(values["birth_year"]):
        yield f"birth_year '{values['birth_year'][:40]}' is not a year"
    if values.get("file"):
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


def _row(values: dict[str, str], folder: Path, line: int) -> ManifestRow:
    others = {name: value for name, value in values.items() if name not in {"file", "retain_until"}}
    relative = PurePosixPath(values["file"].replace("\\", "/"))
    return ManifestRow(line=line, path=folder / relative, retain_until=values["retain_until"] or None, **others)


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
