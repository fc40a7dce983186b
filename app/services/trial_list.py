"""The CSV manifest of an accuracy trial: which pictures are the gallery, which are the probes, and who is on them."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.errors import BadInput
from app.services.manifest import ManifestRefused, Problem, manifest_bytes, manifest_text
from app.vision.formats import HEAD_BYTES, describe_other, recognise

MANDATORY = ("path", "identity", "role")
GROUPINGS = ("condition", "sex", "age", "group")
OPTIONAL = ("encounter", *GROUPINGS)
_LONGEST = 500


class TrialRole(StrEnum):
    """What a picture is in the trial."""

    GALLERY = "gallery"
    PROBE = "probe"


@dataclass(frozen=True)
class TrialPicture:
    """One line of the manifest; `line` counts from 1, the heading being line 1, and `name` is the path as written.

    Attributes:
        groups: value of each optional column that sorts probes, in the order of `GROUPINGS`; empty where not given.
    """

    line: int
    name: str
    path: Path
    identity: str
    role: TrialRole
    encounter: str
    groups: tuple[str, ...]


@dataclass(frozen=True)
class TrialList:
    """A manifest without a fault."""

    gallery: tuple[TrialPicture, ...]
    probes: tuple[TrialPicture, ...]
    sha256: str


def read_trial(manifest: Path) -> TrialList:
    """Return what a trial is made of. Paths are taken from the manifest's own folder.

    Raises:
        BadInput: the file cannot be read as CSV in UTF-8, lacks a column, or names no gallery or no probe.
        ManifestRefused: some lines are wrong; each is listed.
    """
    data = manifest_bytes(manifest)
    reader = csv.DictReader(io.StringIO(manifest_text(data, manifest.name), newline=""), strict=True)
    pictures: list[TrialPicture] = []
    problems: list[Problem] = []
    try:
        _check_heading(reader.fieldnames, manifest.name)
        for cells in reader:
            faults = list(_faults(cells, manifest.parent))
            problems += [Problem(reader.line_num, fault) for fault in faults]
            if not faults:
                pictures.append(_picture(cells, manifest.parent, reader.line_num))
    except csv.Error as error:
        raise BadInput(
            f"{manifest.name} is not a CSV file that can be read (line {reader.line_num}: {error})."
        ) from error
    problems += _doubles(pictures)
    if problems:
        raise ManifestRefused(problems, "measured")
    gallery = tuple(picture for picture in pictures if picture.role is TrialRole.GALLERY)
    probes = tuple(picture for picture in pictures if picture.role is TrialRole.PROBE)
    for role, found in (("gallery", gallery), ("probe", probes)):
        if not found:
            raise BadInput(f"{manifest.name} names no picture with the role {role}. A trial needs both roles.")
    return TrialList(gallery, probes, hashlib.sha256(data).hexdigest())


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
    if values["role"] and values["role"].lower() not in set(TrialRole):
        yield f"role '{values['role'][:40]}' is neither gallery nor probe"
    if values["path"]:
        yield from _file_faults(folder, values["path"])


def _file_faults(folder: Path, name: str) -> Iterator[str]:
    """Yield what shows at once; whether a picture can be decoded shows only when it is."""
    try:
        with (folder / name).open("rb") as file:
            head = file.read(HEAD_BYTES)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "not a name of a file"
        yield f"path '{name[:80]}' cannot be read ({reason})"
        return
    form = recognise(head)
    if form is None:
        yield f"path '{name[:80]}' is {describe_other(head) or 'no picture that this program knows'}"
    elif form.engine != "pillow":
        yield f"path '{name[:80]}' is a clip ({form.label}); save the frames you mean as pictures"


def _picture(cells: dict[str, str | None], folder: Path, line: int) -> TrialPicture:
    values = {name: (cells.get(name) or "").strip() for name in MANDATORY + OPTIONAL}
    return TrialPicture(
        line, values["path"], folder / values["path"], values["identity"], TrialRole(values["role"].lower()),
        values["encounter"], tuple(values[name] for name in GROUPINGS),
    )  # fmt: skip


def _doubles(pictures: list[TrialPicture]) -> Iterator[Problem]:
    """A probe that is a gallery picture would find itself, and every figure would be too good."""
    lines: dict[Path, int] = {}
    for picture in pictures:
        path = picture.path.resolve()
        if path in lines:
            yield Problem(picture.line, f"the file stands in line {lines[path]} already")
        lines.setdefault(path, picture.line)
