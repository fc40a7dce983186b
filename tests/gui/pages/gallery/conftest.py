"""These tests fill the gallery themselves."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def filled_by_the_test(empty_gallery: None) -> None:
    """All of them."""
