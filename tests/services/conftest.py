"""Sections for each test, copied from those that were made once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.section import Section, copy_of


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
