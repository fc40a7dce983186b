"""A section behind the pages, and a stage that shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.pages.stage import Stage
from tests.support.section import Section, copy_of


@pytest.fixture
def section(bare_template: Path, tmp_path: Path) -> Iterator[Section]:
    """A workspace of a small section, with an empty gallery."""
    made = copy_of(bare_template, tmp_path)
    yield made
    made.close()


@pytest.fixture
def stage(qtbot: QtBot, section: Section) -> Iterator[Stage]:
    """Shows pages to people of the section; jobs run at once."""
    made = Stage(qtbot, section)
    yield made
    made.close()
