from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.storage.database import Database
from tests.storage.direct import Direct, direct, new_database


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """A database made once; tests get copies."""
    return new_database(tmp_path_factory.mktemp("database"))


@pytest.fixture
def database(empty_database: Database, tmp_path: Path) -> Database:
    return replace(empty_database, path=Path(shutil.copy(empty_database.path, tmp_path)))


@pytest.fixture
def rows(database: Database) -> Iterator[Direct]:
    """An open transaction on a new database; it is committed at the end, so that deferred rules speak as well."""
    with direct(database) as opened:
        yield opened
