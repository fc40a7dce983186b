"""A section behind the pages, and a stage that shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.pages.stage import Stage
from tests.support.section import Section, copy_of


@pytest.fixture
def empty_gallery() -> None:
    """A test that asks for this begins with an empty gallery."""


@pytest.fixture
def section(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Section]:
    """A workspace of a small section, with a gallery of six people unless a test asks for an empty one."""
    template = "bare_template" if "empty_gallery" in request.fixturenames else "enrolled_template"
    made = copy_of(request.getfixturevalue(template), tmp_path)
    yield made
    made.close()


@pytest.fixture
def stage(qtbot: QtBot, section: Section) -> Iterator[Stage]:
    """Shows pages to people of the section; jobs run at once."""
    made = Stage(qtbot, section)
    yield made
    made.close()
