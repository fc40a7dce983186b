"""From one schema to the next: a copy first, all of a step or nothing, never backwards."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from pathlib import Path

import pytest

from app.domain.log.audit import LogOutcome, NewEntry
from app.errors import Unavailable
from app.storage import database as database_module
from app.storage.database import Database
from app.storage.engine import OperationalError
from app.storage.schemas.migrations import MIGRATIONS, Migration, migrate
from app.storage.tables import audit
from tests.storage.direct import KEY

NOW = len(MIGRATIONS)
NEXT = NOW + 1
SECOND = Migration(NEXT, "a second step", lambda: "CREATE TABLE second(x); INSERT INTO second VALUES (7);")
BROKEN = Migration(NEXT, "a step that breaks in the middle", lambda: "CREATE TABLE second(x); CREATE TABLE leads(x);")
TWO = (*MIGRATIONS, SECOND)


def version(database: Database) -> int:
    with database.unguarded() as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def holds(database: Database, table: str) -> bool:
    with database.unguarded() as connection:
        found = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", [table]).fetchone()[0]
    return bool(found)


@pytest.fixture
def used(database: Database) -> Database:
    """A database of today's schema with something in it."""
    with database.transaction() as db:
        audit.append(db, NewEntry("session.started", LogOutcome.DONE, "u"))
    return database


def test_nothing_to_do_is_nothing_done(used: Database) -> None:
    before = used.path.read_bytes()
    assert migrate(used) == []
    assert used.path.read_bytes() == before
    assert sorted(path.name for path in used.path.parent.iterdir()) == ["second-look.db"]


def test_the_file_is_copied_before_a_step(used: Database) -> None:
    copies = migrate(used, TWO)
    assert [path.name for path in copies] == [f"second-look.db.before-{NEXT}"]
    assert stat.S_IMODE(copies[0].stat().st_mode) == 0o600
    assert version(used) == NEXT and holds(used, "second")
    old = Database(copies[0], KEY)
    assert version(old) == NOW and not holds(old, "second")
    with old.reading() as db:
        assert audit.count(db) == 1
    with used.reading() as db:
        assert audit.count(db) == 1


def test_a_step_that_breaks_leaves_the_schema_before_it_and_can_be_done_again(used: Database) -> None:
    with pytest.raises(OperationalError, match="already exists"):
        migrate(used, (*MIGRATIONS, BROKEN))
    assert version(used) == NOW and not holds(used, "second")
    migrate(used, TWO)
    assert version(used) == NEXT and holds(used, "second")
    with used.reading() as db:
        assert audit.count(db) == 1


def test_several_steps_each_have_their_copy(used: Database) -> None:
    third = Migration(NEXT + 1, "a third step", lambda: "CREATE TABLE third(x);")
    assert [path.name.rpartition("-")[2] for path in migrate(used, (*TWO, third))] == [str(NEXT), str(NEXT + 1)]
    assert version(used) == NEXT + 1


def test_a_newer_schema_is_refused_and_left_alone(used: Database) -> None:
    migrate(used, TWO)
    before = used.path.read_bytes()
    with pytest.raises(Unavailable, match=rf"newer Second Look \(schema {NEXT}; this program knows {NOW}\)"):
        migrate(used)
    assert used.path.read_bytes() == before


def test_an_empty_file_is_not_made_into_a_fresh_workspace(tmp_path: Path) -> None:
    path = tmp_path / "second-look.db"
    path.touch()
    with pytest.raises(Unavailable, match="is empty"):
        migrate(Database(path, KEY))
    assert not holds(Database(path, KEY), "audit_log")


def test_no_room_for_the_copy_means_no_step(used: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(source: object, target: object, length: int = 0) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(shutil, "copyfileobj", half)
    with pytest.raises(Unavailable, match="disk is full"):
        migrate(used, TWO)
    assert version(used) == NOW
    assert sorted(path.name for path in used.path.parent.iterdir()) == ["second-look.db"]


def test_a_copy_that_would_lack_the_newest_changes_is_not_made(used: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    patience = tuple(("busy_timeout", 0, 0) if row[0] == "busy_timeout" else row for row in database_module._PRAGMAS)
    monkeypatch.setattr(database_module, "_PRAGMAS", patience)
    with used.reading() as db:
        audit.count(db)  # holds a snapshot, so the change below cannot be moved into the file
        with used.transaction() as other:
            audit.append(other, NewEntry("session.started", LogOutcome.DONE, "u"))
        with pytest.raises(Unavailable, match="in use"):
            migrate(used, TWO)
    migrate(used, TWO)
    with Database(used.path.with_name(f"second-look.db.before-{NEXT}"), KEY).reading() as db:
        assert audit.count(db) == 2


def test_numbers_rise_by_one_from_one() -> None:
    assert [step.number for step in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))
