"""These tests fill the gallery themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.section import Section, copy_of


@pytest.fixture
def section(bare_template: Path, tmp_path: Path) -> Iterator[Section]:
    """A workspace of a small section, with an empty gallery."""
    made = copy_of(bare_template, tmp_path)
    yield made
    made.close()
