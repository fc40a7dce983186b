"""Before anything imports Qt: without a display it would abort the whole process, so it draws into memory.

Files of tests are in memory too, where there is room. And what the program remembers of a log outside of its workspace
lies beside the workspace, not with the user.
"""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import database
from app.storage.folder import log_memory
from tests.support.section import Section, copy_of

if not {"DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

MEMORY = Path("/dev/shm")
ROOM_BYTES = 4 << 30
if (
    not {"TMPDIR", "PYTEST_DEBUG_TEMPROOT"} & os.environ.keys()
    and os.access(MEMORY, os.W_OK | os.X_OK)
    and shutil.disk_usage(MEMORY).free > ROOM_BYTES
):  # each file that takes another's place lets a disk write it at once
    os.environ["PYTEST_DEBUG_TEMPROOT"] = str(MEMORY)

_WAITING = database._PRAGMAS, os.fsync


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Thousands of tests are objects for good: the collector need not go through them again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(scope="session", autouse=True)
def no_waiting_for_the_disk() -> Iterator[None]:
    """What lasts through a crash has tests of its own; elsewhere waiting for the disk would only cost minutes."""
    pragmas = tuple(("synchronous", "OFF", 0) if row[0] == "synchronous" else row for row in database._PRAGMAS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_PRAGMAS", pragmas)
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture
def waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for it all the same, as the program does."""
    pragmas, fsync = _WAITING
    monkeypatch.setattr(database, "_PRAGMAS", pragmas)
    monkeypatch.setattr(os, "fsync", fsync)


@pytest.fixture(scope="session", autouse=True)
def no_memory_with_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECOND_LOOK_STATE", str(tmp_path_factory.mktemp("state")))  # for programs that tests start
        patch.setattr(log_memory, "outside", beside)
        yield


def beside(folder: Path, workspace_id: str) -> Path:
    return folder.parent / "state" / f"{workspace_id}.json"


@pytest.fixture(scope="session")
def bare_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a section with people of every role and an empty gallery; see `copy_of`."""
    made = Section.make(tmp_path_factory.mktemp("bare"))
    made.leave()
    made.close()
    return made.folder


@pytest.fixture(scope="session")
def enrolled_template(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with a gallery of six people with two photos each."""
    made = copy_of(bare_template, tmp_path_factory.mktemp("enrolled"))
    made.enrol()
    made.leave()
    made.close()
    return made.folder
