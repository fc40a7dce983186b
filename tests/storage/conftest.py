from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.storage import digests
from app.storage.database import Database
from tests.storage.direct import Direct, direct, new_database, taken_back


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """A database made once; tests get copies."""
    return new_database(tmp_path_factory.mktemp("database"))


@pytest.fixture
def database(empty_database: Database, tmp_path: Path) -> Database:
    return replace(empty_database, path=Path(shutil.copy(empty_database.path, tmp_path)))


@pytest.fixture(scope="session")
def open_transaction(empty_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Direct]:
    """A transaction on an empty database; it stays open, because opening a connection takes longer than most tests."""
    path = shutil.copy(empty_database.path, tmp_path_factory.mktemp("rows"))
    with direct(replace(empty_database, path=Path(path))) as opened:
        yield opened


@pytest.fixture
def rows(open_transaction: Direct) -> Iterator[Direct]:
    """An open transaction on a new database. It ends as a commit would, up to the commit itself, and is taken back."""
    with taken_back(open_transaction.db) as db:
        yield Direct(db)
        digests.record(db)
