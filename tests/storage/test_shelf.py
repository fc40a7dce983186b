"""Connections that wait between two transactions: the same one comes again, but never past a lock or a failure."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlcipher3.dbapi2 import ProgrammingError

from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.staff.roles import Act
from app.errors import Unavailable
from app.storage import database as database_module
from app.storage.database import Database
from app.storage.shelf import Shelf
from app.storage.tables import audit

if TYPE_CHECKING:
    from sqlite3 import Connection

ENTRY = NewEntry(Act.SIGN_IN.value, LogOutcome.REFUSED, "nobody")


@pytest.fixture
def database(database: Database) -> Database:
    """The database of other tests, with a shelf."""
    return replace(database, shelf=Shelf())


def test_one_connection_serves_one_transaction_after_the_other(database: Database) -> None:
    with database.transaction() as db:
        audit.append(db, ENTRY)
        writing = db.conn
    with database.transaction() as db:
        assert db.conn is writing


def test_one_connection_serves_one_reader_after_the_other_and_never_a_writer(database: Database) -> None:
    with database.reading() as db:
        reading = db.conn
    with database.transaction() as db:
        assert db.conn is not reading
    with database.reading() as db, database.reading() as another:
        assert db.conn is reading
        assert another.conn is not reading


def test_what_may_only_read_never_writes(database: Database) -> None:
    with database.transaction() as db:
        audit.append(db, ENTRY)
    for _ in range(2):
        with pytest.raises(Unavailable, match="read-only"), database.reading() as db:
            db.conn.execute("INSERT INTO audit_log(seq, body, hash) VALUES (2, '{}', '')")


def test_a_connection_that_saw_an_error_is_not_used_again(database: Database) -> None:
    with database.transaction() as db:
        first = db.conn
    with pytest.raises(ZeroDivisionError), database.transaction() as db:
        assert db.conn is first
        _ = 1 // 0
    with pytest.raises(ProgrammingError, match="closed"):
        first.execute("SELECT 1")


def test_nothing_waits_after_a_lock(database: Database) -> None:
    with database.transaction() as db:
        waiting = db.conn
    database.close_waiting()
    with database.transaction() as db:
        held = db.conn
        database.close_waiting()
        audit.append(db, ENTRY)  # what runs still ends
    for connection in (waiting, held):
        with pytest.raises(ProgrammingError, match="closed"):
            connection.execute("SELECT 1")


def test_emptying_the_log_beside_the_file_leaves_no_connection(database: Database) -> None:
    with database.transaction() as db:
        waiting = db.conn
    assert database.flush()
    with pytest.raises(ProgrammingError, match="closed"):
        waiting.execute("SELECT 1")


def test_another_setting_asks_for_another_connection(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    with database.transaction() as db:
        before = db.conn
    monkeypatch.setattr(database_module, "_PRAGMAS", (*database_module._PRAGMAS, ("cache_size", 100, 100)))
    with database.transaction() as db:
        assert db.conn is not before


def test_no_more_wait_than_are_needed(database: Database) -> None:
    shelf = Shelf()
    made = [database._opened(database_module._Kind.WRITING) for _ in range(6)]
    for connection in made:
        shelf.put("kind", connection, shelf.turn)
    assert [_is_open(connection) for connection in made] == [True] * 4 + [False] * 2
    shelf.empty()
    assert not any(_is_open(connection) for connection in made)


def _is_open(connection: Connection) -> bool:
    try:
        connection.execute("SELECT 1")
    except ProgrammingError:
        return False
    return True


@pytest.mark.parametrize("exchanged", [True, False])
def test_a_file_that_is_exchanged_under_an_open_program_gets_nothing(database: Database, exchanged: bool) -> None:
    copy, old = (database.path.with_name(name) for name in ("copy.db", "old.db"))
    shutil.copy(database.path, copy)
    with database.transaction() as db:
        audit.append(db, ENTRY)
    database.path.rename(old)
    if exchanged:
        copy.rename(database.path)
    before = old.read_bytes()
    for opening in (database.transaction, database.reading, database.removing):
        with pytest.raises(Unavailable, match="was exchanged or removed while this program was open"), opening() as db:
            audit.append(db, ENTRY)
    assert old.read_bytes() == before and database.path.exists() is exchanged
    old.replace(database.path)
    with database.transaction() as db:
        assert audit.count(db) == 1
