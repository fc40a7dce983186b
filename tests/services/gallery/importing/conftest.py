"""A folder of photos, and what is wanted of every one of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.pictures import write_picture


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with three photos."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for person in (1, 2, 3):
        write_picture(folder / f"p{person}.png", person, variant=1)
    return folder
