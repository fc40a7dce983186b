"""A section behind the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.section import Section, copy_of


@pytest.fixture(autouse=True)
def disk(waiting_for_the_disk: None) -> None:
    """Here the window works as it does for a section; waiting for the disk would hold it."""


@pytest.fixture
def section(enrolled_template: Path, tmp_path: Path) -> Iterator[Section]:
    """A workspace of a small section, with a gallery of six people."""
    made = copy_of(enrolled_template, tmp_path)
    yield made
    made.close()
