"""The CSV manifest of an accuracy trial: which pictures are the gallery, which are the probes, and who is on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.gallery.import_review import Problem
from app.errors import BadInput
from app.services.gallery.lists import Columns, read_list
from app.services.gallery.manifest import ManifestRefused
from app.vision.formats import HEAD_BYTES, describe_other, recognise

GROUPINGS = ("condition", "sex", "age", "group")
COLUMNS = Columns(("path", "identity", "role"), ("encounter", *GROUPINGS))


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
    listed = read_list(manifest, COLUMNS)
    pictures: list[TrialPicture] = []
    problems: list[Problem] = []
    for line in listed.entries:
        faults = [*line.faults, *_faults(line.values, manifest.parent)]
        problems += [Problem(line.number, fault) for fault in faults]
        if not faults:
            pictures.append(_picture(line.values, manifest.parent, line.number))
    problems += _doubles(pictures)
    if problems:
        raise ManifestRefused(problems, "measured")
    gallery = tuple(picture for picture in pictures if picture.role is TrialRole.GALLERY)
    probes = tuple(picture for picture in pictures if picture.role is TrialRole.PROBE)
    for role, found in (("gallery", gallery), ("probe", probes)):
        if not found:
            raise BadInput(f"{manifest.name} names no picture with the role {role}. A trial needs both roles.")
    return TrialList(gallery, probes, listed.sha256)


def _faults(values: dict[str, str], folder: Path) -> Iterator[str]:
    if values.get("role") and values["role"].lower() not in set(TrialRole):
        yield f"role '{values['role'][:40]}' is neither gallery nor probe"
    if values.get("path"):
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


def _picture(values: dict[str, str], folder: Path, line: int) -> TrialPicture:
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
