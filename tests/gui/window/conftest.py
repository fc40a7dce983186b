"""A section behind the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.section import Section


@pytest.fixture
def section(tmp_path: Path) -> Iterator[Section]:
    """A workspace of a small section, with an empty gallery."""
    made = Section.make(tmp_path)
    yield made
    made.close()
