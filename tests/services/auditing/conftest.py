"""A section whose requests are all decided."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.casework import reporting
from tests.support.section import Section, copy_of


@pytest.fixture(scope="session")
def released_template(enrolled_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One lead and one search without a lead; the lead's report was given to somebody."""
    made = copy_of(enrolled_template, tmp_path_factory.mktemp("released"))
    lead = made.decided()
    made.decided(99)
    reporting.export_report(made.at("soto"), lead.search_id, ["Det. Kim"])
    made.leave()
    made.close()
    return made.folder


@pytest.fixture
def released(released_template: Path, tmp_path: Path) -> Iterator[Section]:
    made = copy_of(released_template, tmp_path)
    yield made
    made.close()
