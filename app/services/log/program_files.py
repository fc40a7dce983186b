"""Are the program, its models and its checklists the files they were? The log keeps their digests, change by change."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.config import resource
from app.domain.ids import new_id
from app.domain.staff.roles import Act
from app.errors import Unavailable
from app.services.house import House
from app.services.recording import Desk, attempt
from app.storage.tables import program_states
from app.vision.models import find_weights, manifest

_SHOWN = 3
_CODE, _UNPACKED = ("app/", "gallery_tools/"), "app/resources/"  # in a wheel resources lie within the package
_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Changes:
    """How the files differ from those recorded last, by name."""

    changed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changed or self.added or self.removed)


def check_program(desk: Desk) -> str:
    """Compare the files with those recorded last, record them where they differ, and say so in a sentence.

    An update of the program shows here as much as a file that somebody exchanged: whoever reads the log has to know
    which it was. Where the program came as a package, its files are also compared with the list that was packaged; the
    first check of a checkout has nothing to compare with and only records.
    """
    files = own_files(desk.house)
    with desk.reading() as db:
        before = program_states.newest(db)
    found = changes(before or {}, files)
    if not found:
        return ""
    digest, foreign = program_states.digest(files), foreign_files(files, _packaged())
    with attempt(desk, Act.RECORD_PROGRAM) as act, act.writing() as work:
        state = new_id()
        seq = work.log(
            state, digest, files=len(files), changed=len(found.changed), added=len(found.added),
            removed=len(found.removed), first=before is None, foreign=len(foreign),
        )  # fmt: skip
        program_states.add(work.db, state, files, work.at, seq)
    if foreign:
        return (
            f"{_files(foreign)} not as it was packaged: {_shown(foreign)}. Stop work and tell your administrator. It "
            "is recorded."
        )
    return "" if before is None else _sentence(found)


def changes(before: dict[str, str], now: dict[str, str]) -> Changes:
    """Return how two sets of files differ; both are SHA-256 by name."""
    common = sorted(before.keys() & now.keys())
    return Changes(
        tuple(name for name in common if before[name] != now[name]),
        tuple(sorted(now.keys() - before.keys())),
        tuple(sorted(before.keys() - now.keys())),
    )


def foreign_files(files: Mapping[str, str], packaged: Mapping[str, str]) -> tuple[str, ...]:
    """Return which of the program's files are missing, changed or added since it was packaged; both by name.

    Models and checklists are the section's own, and a checkout was never packaged: nothing is told of them.
    """
    code = {name for name in files if name.startswith(_CODE) and not name.startswith(_UNPACKED)}
    names = packaged.keys() | code if packaged else set[str]()
    return tuple(sorted(name for name in names if files.get(name) != packaged.get(name)))


def own_files(house: House) -> dict[str, str]:
    """Return the SHA-256 of every file of the program, the models that are here and the section's checklists."""
    found = {}
    for name, path in _named(house):
        if path.is_file() and path.parent.name != "__pycache__":
            facts = path.stat()
            found[name] = _sha256(path, facts.st_size, facts.st_mtime_ns)
    return found


@cache
def _sha256(path: Path, size: int, written_ns: int) -> str:
    """Return the digest of a file, which is not read again while size and time of writing stay: people come and go."""
    del size, written_ns
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _named(house: House) -> Iterator[tuple[str, Path]]:
    for package in ("app", "gallery_tools"):
        folder = _ROOT / package
        yield from ((f"{package}/{path.relative_to(folder)}", path) for path in sorted(folder.rglob("*.py")))
    shipped = resource("verifier").parent
    yield from ((f"resources/{path.relative_to(shipped)}", path) for path in sorted(shipped.rglob("*")))
    for model in manifest():
        try:
            yield f"models/{model.name}", find_weights(model.name, house.workspace.models)
        except Unavailable:
            continue  # a detector that this section does not use
    own = house.workspace.folder / "checklists"
    yield from ((f"checklists/{path.name}", path) for path in sorted(own.glob("*")) if own.is_dir())


def _packaged() -> dict[str, str]:
    """Return what `packaging/program_manifest.py` wrote into the wheel; nothing in a checkout."""
    path = _ROOT / "app" / "program-files.json"
    return dict(json.loads(path.read_text("utf-8"))) if path.is_file() else {}


def _shown(names: Sequence[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")


def _files(names: Sequence[str]) -> str:
    return "1 file of the program is" if len(names) == 1 else f"{len(names)} files of the program are"


def _sentence(found: Changes) -> str:
    names = (*found.changed, *found.added, *found.removed)
    return (
        f"{_files(names)} not as at the last start: {_shown(names)}. After an update this is right; otherwise stop "
        "work and tell your administrator. It is recorded."
    )
