"""An import killed at any moment: the next one finishes it, everybody once, and nothing is left lying about."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.services.house import House, hold_workspace
from app.storage.tables import stages
from tests.services.observing import faults, records_without_entry, store_files
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, Section

ROOT = Path(__file__).resolve().parents[3]
PHOTOS = 20
NEVER = 1_000_000
Import = Callable[[Path, int], int | None]


@pytest.fixture(scope="module")
def photos(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty photos of ten people, and their manifest."""
    folder = tmp_path_factory.mktemp("photos")
    with held(copied(bare_template / "workspace", folder / "unused")) as house:
        Section(folder, house).manifest(people=PHOTOS // 2)
    return folder


@pytest.fixture(scope="module")
def import_until(photos: Path) -> Iterator[Import]:
    """Import into a workspace until a moment; return None when killed there, else how many moments the import had."""
    command = [sys.executable, "-m", "tests.support.import_worker", str(photos)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, bufsize=1)
    requests, answers = process.stdin, process.stdout
    assert requests is not None and answers is not None

    def run(workspace: Path, last: int) -> int | None:
        requests.write(f"{workspace} {last}\n")
        finished = None
        while (line := answers.readline().strip()) != "gone":
            finished = int(line.removeprefix("finished "))
        return finished

    yield run
    process.communicate()
    assert process.returncode == 0


def copied(workspace: Path, target: Path) -> Path:
    """Copy a workspace into a folder, with what the program remembers of it beside it; return the copy."""
    shutil.rmtree(target, ignore_errors=True)
    for part in ("workspace", "state"):
        shutil.copytree(workspace.parent / part, target / part)
    return target / "workspace"


def held(workspace: Path) -> House:
    return hold_workspace(workspace, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)


def check(workspace: Path) -> tuple[int, int]:
    """Look at what a killed import has left after the clearing up of a start; return photos kept aside and enrolled."""
    with held(workspace) as house:
        section = Section(workspace.parent, house)
        section.at("admin")
        found = check_house(house)
        section.leave()
    assert not list(workspace.rglob(".new-*"))
    return found


def check_house(house: House) -> tuple[int, int]:
    assert faults(house) == [] and records_without_entry(house) == []
    with house.workspace.database.reading() as db:
        rows = db.conn.execute("SELECT sha256, thumbnail FROM photos").fetchall()
        imports = db.conn.execute("SELECT number, photos FROM imports").fetchall()
        templates = db.conn.execute("SELECT count(*) FROM photo_templates").fetchone()[0]
        staged = set(stages.staged_digests(db, house.workspace.store))
        read = sum(stage.photos for stage in stages.open_stages(db))
    assert (len(rows), imports) in [(0, []), (PHOTOS, [("I-00001", PHOTOS)])]
    assert templates == len(set(rows)) == len(rows)
    assert not (rows and staged)
    wanted = {digest for row in rows for digest in row} | staged
    assert len(store_files(house)) == len(wanted)
    for digest in wanted:
        house.workspace.store.read(digest)
    assert len(house.index().photo_ids) == len(rows)
    return read, len(rows)


def test_killed_again_and_again_it_gets_done(import_until: Import, bare_template: Path, tmp_path: Path) -> None:
    workspace = copied(bare_template / "workspace", tmp_path / "one")
    chance, found = random.Random(2026), [(0, 0)]
    while found[-1] != (0, PHOTOS) and import_until(workspace, chance.randint(1, 60)) is None:
        found.append(check(workspace))
    assert check(workspace) == (0, PHOTOS)
    read = [kept for kept, enrolled in found if not enrolled]
    assert read == sorted(read) and {0, 4, 8} <= set(read) and len(found) > 5


def test_killed_at_each_moment_of_its_end(import_until: Import, bare_template: Path, tmp_path: Path) -> None:
    """When all is read: the import's commit, and the removal of what is not needed any more."""
    bare, again = bare_template / "workspace", tmp_path / "again"
    moments = import_until(copied(bare, again), NEVER)
    assert moments is not None
    moment, left = moments - 20, (0, PHOTOS)
    while left == (0, PHOTOS):  # back until the import's own commit is not made yet
        late = copied(bare, tmp_path / "late")
        assert import_until(late, moment) is None
        left, moment = check(late), moment - 2
    assert left == (PHOTOS, 0)
    last, found = 1, set[tuple[int, int]]()
    while import_until(workspace := copied(late, again), last) is None:
        found.add(check(workspace))
        last += 1
        if last % 4 == 0 and (0, PHOTOS) not in found:
            assert import_until(workspace, NEVER) is not None
            assert check(workspace) == (0, PHOTOS)
    assert found == {(PHOTOS, 0), (0, PHOTOS)}
    assert last > 12
