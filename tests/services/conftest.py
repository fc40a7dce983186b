"""Sections for each test, copied from those that were made once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import database
from tests.support.section import Section, copy_of


@pytest.fixture(scope="package", autouse=True)
def no_waiting_for_the_disk() -> Iterator[None]:
    """What lasts through a crash has tests of its own; here waiting for the disk would only cost minutes."""
    pragmas = tuple(("synchronous", "OFF", 0) if row[0] == "synchronous" else row for row in database._PRAGMAS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_PRAGMAS", pragmas)
        patch.setattr(os, "fsync", lambda _: None)
        yield


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
