"""The manifest of a gallery import, CSV or JSON: read whole, judged whole, refused whole.

Every photo needs its provenance: agency, record number, person, date taken, lawful basis, and the day it has to leave.
Nothing enters without it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from app.domain.gallery.import_review import Problem
from app.errors import BadInput
from app.services.gallery.importing.rows import Files, ImportRow
from app.services.gallery.lists import Columns, Listing

COLUMNS = Columns(
    ("file", "person_identifier", "agency", "record_number", "taken_on", "lawful_basis"),
    ("retain_until", "retention_class", "name", "charge", "pose", "sex", "birth_year", "marks"),
    (("retain_until", "retention_class"),),
)
MOST_PROBLEMS = 10_000
"""After so many wrong lines nobody needs the others, and reading ends."""
_SHOWN = 50
_YEAR = re.compile(r"[0-9]{4}")
_FEW_VALUES = ("agency", "lawful_basis", "retention_class", "pose", "sex", "retain_until")
Retention = Callable[[str, str], str]
"""Returns the day on which a photo of a retention class, taken on a day, has to leave; raises `BadInput`."""


@dataclass(frozen=True)
class Given:
    """What is stated once for a whole import: it holds for every photo that does not say so itself."""

    lawful_basis: str = ""
    retain_until: str = ""
    retention_class: str = ""

    def columns(self) -> Columns:
        """Return the columns a manifest needs beside it."""
        mandatory = tuple(name for name in COLUMNS.mandatory if name != "lawful_basis" or not self.lawful_basis)
        optional = tuple(name for name in COLUMNS.all if name not in mandatory)
        return Columns(mandatory, optional, () if self.retain_until or self.retention_class else COLUMNS.either)

    def fill(self, values: dict[str, str], retention: Retention) -> Iterator[str]:
        """Put in what is missing; yield what is wrong about it."""
        values["lawful_basis"] = values.get("lawful_basis") or self.lawful_basis
        values["retention_class"] = values.get("retention_class") or self.retention_class
        if not values.get("retain_until"):
            values["retain_until"] = self.retain_until
        if not values["retain_until"] and values["retention_class"] and is_date(values.get("taken_on", "")):
            try:
                values["retain_until"] = retention(values["retention_class"], values["taken_on"])
            except BadInput as error:
                yield str(error)


def no_classes(retention_class: str, taken_on: str) -> str:
    """Refuse every class of retention. Raises `BadInput`."""
    raise BadInput(f"retention_class '{retention_class[:40]}' is not known here")


@dataclass(frozen=True)
class Manifest:
    """A manifest as far as it is in order, and the SHA-256 of the bytes it was read from."""

    rows: tuple[ImportRow, ...]
    problems: tuple[Problem, ...]
    sha256: str


class ManifestRefused(BadInput):
    """Nothing was done; `problems` says why, line by line."""

    def __init__(self, problems: Iterable[Problem], done: str = "imported", note: str = "") -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))
        shown = [f"  {problem.place}: {problem.sentence}" for problem in self.problems[:_SHOWN]]
        more = len(self.problems) - _SHOWN
        if more > 0:
            shown.append(f"  and {more} more")
        shown += [note] if note else []
        super().__init__(f"Nothing was {done}: {self._counted()}\n" + "\n".join(shown))

    def _counted(self) -> str:
        count = len(self.problems)
        noun = "line is" if count == 1 else "lines are"
        return f"{count} {noun} not in order. Mend and try again."


def judge(
    listing: Listing, files: Files, name: str, given: Given | None = None, retention: Retention = no_classes
) -> Manifest:
    """Return the photos of a list, and what is wrong with the entries that name none.

    Args:
        listing: with the columns of `given`.
        files: where the photos lie.
        name: of the list.
        given: holds for every photo that says nothing else.
        retention: knows the section's classes.

    Raises:
        BadInput: the list cannot be read to its end, or names no photo.
    """
    given = given or Given()
    rows: list[ImportRow] = []
    problems: list[Problem] = []
    for entry in listing.entries:
        values = dict(entry.values)
        faults = list(entry.faults)
        if values:
            faults += [*given.fill(values, retention), *provenance_faults(values), *_file_faults(values, files)]
        problems += [Problem(entry.number, fault, entry.label) for fault in faults]
        if len(problems) >= MOST_PROBLEMS:
            break
        if not faults:
            rows.append(_row(values, entry.number, entry.label))
    problems += _doubles(rows)
    if not rows and not problems:
        raise BadInput(f"{name} names no photo. Give it one line per photo below the heading.")
    return Manifest(tuple(rows), tuple(problems), listing.sha256)


def provenance_faults(values: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with the dates of a photo that has everything it needs."""
    for name in ("taken_on", "retain_until"):
        if values.get(name) and not is_date(values[name]):
            yield f"{name} '{values[name][:40]}' is not a date like 2026-11-22"
    if values.get("birth_year") and not _YEAR.fullmatch(values["birth_year"]):
        yield f"birth_year '{values['birth_year'][:40]}' is not a year"


def is_date(text: str) -> bool:
    """Tell whether a text is a day as ISO writes it."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _file_faults(values: dict[str, str], files: Files) -> Iterator[str]:
    if values["file"]:
        values["file"] = str(PurePosixPath(values["file"].replace("\\", "/")))
        fault = files.fault(values["file"])
        if fault is not None:
            yield fault


def _row(values: dict[str, str], line: int, label: str) -> ImportRow:
    for name in _FEW_VALUES:  # of 100,000 photos each once in memory
        values[name] = sys.intern(values[name])
    return ImportRow(line=line, label=label, **values)


def _doubles(rows: list[ImportRow]) -> Iterator[Problem]:
    files: dict[str, ImportRow] = {}
    records: dict[tuple[str, str], ImportRow] = {}
    for row in rows:
        first = files.setdefault(row.file, row)
        if first is not row:
            yield Problem(row.line, f"the file stands in {first.place} already", row.label)
        first = records.setdefault((row.agency, row.record_number), row)
        if first is not row:
            yield Problem(row.line, f"the record number stands in {first.place} already", row.label)
