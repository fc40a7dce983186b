"""Random damages to a workspace: is each found by `check`, or refused in a clear sentence when it is opened?

    python -m tests.trials.damages FOLDER [--count 1000] [--seed 1]

A small section with a gallery, a decided request, a removal, an unfinished import and an index on disk is made once in
FOLDER; each damage is done to a copy of it, of which afterwards only the files that changed are put back. What carries
no record is left alone: the lock, caches, drafts, and the memory of the log's end, which every commit writes anew.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random
from unittest.mock import patch

import click

from app.domain.gallery.removal import RecordName, RemovalForm
from app.errors import UserError
from app.services import house
from app.services.gallery import enrolment, expunging
from app.services.gallery.checking import check_gallery
from app.services.gallery.importing.sources import Source
from app.services.gallery.index_keeper import IndexKeeper
from app.services.house import hold_workspace
from app.storage.database import Database
from tests.support.damages import DAMAGES, Damaged
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, Section

_PARTS = ("workspace", "state")


@dataclass(frozen=True)
class Outcome:
    """What became of one damage.

    Attributes:
        what: was done.
        how: `found by check`, `refused`, `ended in a defect` or `not found`.
        words: the first fault's, or the refusal's.
    """

    what: str
    how: str
    words: str


def made(folder: Path) -> tuple[Path, bytes]:
    """Make the section; return its workspace folder and the key of its database, as somebody inside would have it."""
    section = Section.make(folder)
    small = lambda where: IndexKeeper(where, tail_rows=1, segment_rows=8)  # noqa: E731
    with patch.object(house, "IndexKeeper", small):
        section.enrol()
        section.decided()
        removal = expunging.propose_removal(
            section.at("admin"), [RecordName("TEST00001", "R005-1")], RemovalForm("sealed", "order 12", "sealed")
        )
        expunging.confirm_removal(section.at("soto"), removal.number)
        section.house.index()
        _leave_unfinished(section)
        key = section.house.workspace.keys.database
        section.leave()
    section.close()
    return folder / "workspace", key


def _leave_unfinished(section: Section) -> None:
    """Examine an import that brings two people more, and leave it at that."""
    later = section.folder / "later"
    later.mkdir()
    manifest = Section(later, section.house).manifest(people=8)
    enrolment.examine_import(section.at("admin"), Source(later, manifest))


def put_back(source: Path, copy: Path) -> None:
    """Make a copy what its source is again; a file of the same size and time of change is taken to be the same."""
    for path in sorted(copy.rglob("*"), reverse=True):
        if not (source / path.relative_to(copy)).exists():
            path.rmdir() if path.is_dir() else path.unlink()
    for path in sorted([source, *source.rglob("*")]):
        there = copy / path.relative_to(source)
        if path.is_dir():
            there.mkdir(mode=0o700, parents=True, exist_ok=True)
        elif not there.exists() or _state(there) != _state(path):
            there.unlink(missing_ok=True)
            shutil.copy2(path, there)


def damage(source: Path, key: bytes, copy: Path, seed: int | None) -> Outcome:
    """Damage a copy of a workspace and look whether it is found. `seed`: of the dice; None leaves it whole."""
    for part in _PARTS:
        put_back(source.parent / part, copy / part)
    os.environ["SECOND_LOOK_STATE"] = str(copy / "state")
    damaged = Damaged(copy / "workspace", Database(copy / "workspace" / "second-look.db", key), Random(seed))
    what = "nothing" if seed is None else DAMAGES[seed % len(DAMAGES)](damaged)
    try:
        with hold_workspace(damaged.folder, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia) as held:
            faults = check_gallery(Section(copy, held).at("auditor"), None).faults
    except UserError as error:
        return Outcome(what, "refused", str(error))
    except Exception as error:  # noqa: BLE001 - counted: whoever meets it sees no sentence
        return Outcome(what, "ended in a defect", f"{type(error).__name__}: {error}")
    if not faults:
        return Outcome(what, "not found", "")
    return Outcome(what, "found by check", f"{faults[0].place}: {faults[0].words}")


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--count", default=1_000, show_default=True)
@click.option("--seed", default=1, show_default=True)
def main(folder: Path, count: int, seed: int) -> None:
    """Do COUNT damages and say how many were found."""
    os.environ["SECOND_LOOK_STATE"] = str(folder / "state")
    source, key = made(folder)
    copy = folder / "copy"
    whole = damage(source, key, copy, None)
    if whole.how != "not found":
        raise click.ClickException(f"The workspace has faults before anything is done to it: {whole.words}")
    counted: Counter[str] = Counter()
    for number in range(count):
        outcome = damage(source, key, copy, seed * 1_000_000 + number)
        counted[outcome.how] += 1
        if outcome.how not in {"found by check", "refused"}:
            click.echo(f"{number}: {outcome.what}: {outcome.how.upper()} {outcome.words}")
        elif number < len(DAMAGES):
            click.echo(f"{number}: {outcome.what}: {outcome.how}: {outcome.words}")
    whole = damage(source, key, copy, None)
    if whole.how != "not found":
        raise click.ClickException(f"The copy was not put back as it was, so this trial says nothing: {whole.words}")
    click.echo(", ".join(f"{how} {number}" for how, number in sorted(counted.items())))


if __name__ == "__main__":
    main()
