"""Sections made once and copied for each test: signing eight people up takes longer than most tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.house import hold_workspace
from app.storage import database
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, Section


def copy_of(template: Path, folder: Path) -> Section:
    for part in ("workspace", "state"):
        shutil.copytree(template / part, folder / part)
    return Section(
        folder, hold_workspace(folder / "workspace", cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)
    )  # fmt: skip


@pytest.fixture(scope="package", autouse=True)
def no_waiting_for_the_disk() -> Iterator[None]:
    """What lasts through a crash has tests of its own; here waiting for the disk would only cost minutes."""
    pragmas = tuple(("synchronous", "OFF", 0) if row[0] == "synchronous" else row for row in database._PRAGMAS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_PRAGMAS", pragmas)
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture(scope="session")
def bare_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = Section.make(tmp_path_factory.mktemp("bare"))
    made.leave()
    made.close()
    return made.folder


@pytest.fixture(scope="session")
def enrolled_template(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = copy_of(bare_template, tmp_path_factory.mktemp("enrolled"))
    made.enrol()
    made.leave()
    made.close()
    return made.folder


@pytest.fixture
def section(bare_template: Path, tmp_path: Path) -> Iterator[Section]:
    """People of every role and an empty gallery."""
    made = copy_of(bare_template, tmp_path)
    yield made
    made.close()


@pytest.fixture
def enrolled(enrolled_template: Path, tmp_path: Path) -> Iterator[Section]:
    """People of every role and a gallery of six people with two photos each."""
    made = copy_of(enrolled_template, tmp_path)
    yield made
    made.close()
