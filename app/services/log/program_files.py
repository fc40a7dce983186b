"""Are the program, its models and its checklists the files they were? The log keeps their digests, change by change."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
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
    which it was. The first check has nothing to compare with and only records.
    """
    files = own_files(desk.house)
    with desk.reading() as db:
        before = program_states.newest(db)
    found = changes(before or {}, files)
    if not found:
        return ""
    digest = program_states.digest(files)
    with attempt(desk, Act.RECORD_PROGRAM) as act, act.writing() as work:
        state = new_id()
        seq = work.log(
            state, digest, files=len(files), changed=len(found.changed), added=len(found.added),
            removed=len(found.removed), first=before is None,
        )  # fmt: skip
        program_states.add(work.db, state, files, work.at, seq)
    return "" if before is None else _sentence(found)


def changes(before: dict[str, str], now: dict[str, str]) -> Changes:
    """Return how two sets of files differ; both are SHA-256 by name."""
    common = sorted(before.keys() & now.keys())
    return Changes(
        tuple(name for name in common if before[name] != now[name]),
        tuple(sorted(now.keys() - before.keys())),
        tuple(sorted(before.keys() - now.keys())),
    )


def own_files(house: House) -> dict[str, str]:
    """Return the SHA-256 of every file of the program, the models that are here and the section's checklists."""
    found = {}
    for name, path in _named(house):
        if path.is_file():
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


def _sentence(found: Changes) -> str:
    names = (*found.changed, *found.added, *found.removed)
    shown = ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")
    return (
        f"{len(names)} files of the program are not those of the last start: {shown}. After an update this is right; "
        "otherwise stop work and tell your administrator. It is recorded."
    )
