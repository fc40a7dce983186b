from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.database import Database
from tests.storage.direct import Direct, direct, new_database


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return new_database(tmp_path)


@pytest.fixture
def rows(database: Database) -> Iterator[Direct]:
    """An open transaction on a new database; it is committed at the end, so that deferred rules speak as well."""
    with direct(database) as opened:
        yield opened
