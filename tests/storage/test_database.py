"""One encrypted file: what working connections cannot do, settings that are read back, threads, a full disk."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.log.log_rules import chain_faults
from app.domain.staff.roles import Act, Role
from app.errors import Unavailable
from app.storage import database
from app.storage.database import Database
from app.storage.engine import DatabaseError, Db, IntegrityError, OperationalError
from app.storage.rows import insert, one
from app.storage.schemas.schema import ACT_TABLES, PART_TABLES
from app.storage.shelf import Shelf
from app.storage.tables import audit
from tests.storage.direct import Direct, direct, taken_back

if TYPE_CHECKING:
    from sqlite3 import Connection

ENTRY = NewEntry("session.started", LogOutcome.DONE, "u")
TABLES = (*ACT_TABLES, *PART_TABLES, "audit_log", "checkpoints", "photo_templates")


@pytest.fixture(scope="module")
def untouched(empty_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A database for what is refused: all these tests leave it as it was, and the connections with it."""
    path = Path(shutil.copy(empty_database.path, tmp_path_factory.mktemp("untouched")))
    shared = replace(empty_database, path=path, shelf=Shelf())
    yield shared
    shared.close_waiting()
    assert path.read_bytes() == empty_database.path.read_bytes()


@pytest.fixture(params=["transaction", "reading"])
def opened(request: pytest.FixtureRequest, untouched: Database) -> Iterator[Db]:
    with getattr(untouched, request.param)() as db:
        yield db


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE audit_log",
        "DROP TRIGGER audit_log_no_update",
        "DROP TRIGGER leads_need_two_examiners_and_a_supervisor",
        "DROP VIEW last_answers",
        "DROP INDEX audit_log_session",
        "ALTER TABLE leads RENAME TO l",
        "ALTER TABLE searches DROP COLUMN elapsed_ms",
        "ALTER TABLE leads ADD COLUMN x",
        "CREATE TABLE t(x)",
        "CREATE TEMP TABLE t(x)",
        "CREATE TRIGGER t BEFORE INSERT ON leads BEGIN SELECT 1; END",
        "CREATE TEMP TRIGGER t BEFORE INSERT ON leads BEGIN SELECT 1; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE INDEX i ON leads(number)",
        "CREATE VIRTUAL TABLE t USING fts5(x)",
        "ATTACH DATABASE ':memory:' AS other",
        "DETACH DATABASE main",
        "REINDEX",
        "VACUUM",
        "PRAGMA writable_schema=ON",
        "PRAGMA writable_schema",
        "PRAGMA recursive_triggers=OFF",
        "PRAGMA foreign_keys=OFF",
        "PRAGMA ignore_check_constraints=ON",
        "PRAGMA query_only=OFF",
        "PRAGMA user_version=99",
        "PRAGMA user_version(99)",
        "PRAGMA journal_mode=DELETE",
        "PRAGMA synchronous=OFF",
        "PRAGMA secure_delete=OFF",
        "PRAGMA trusted_schema=ON",
        "PRAGMA rekey=\"x'00'\"",
        "PRAGMA cipher_default_use_hmac=OFF",
        "UPDATE audit_log SET hash = hash",
        "DELETE FROM audit_log",
        "UPDATE sqlite_master SET sql = ''",
        "DELETE FROM sqlite_master",
        "INSERT INTO sqlite_master VALUES ('table', 'x', 'x', 0, '')",
    ],
)
def test_nothing_that_could_undo_a_record_is_possible(opened: Db, statement: str) -> None:
    before = opened.conn.execute("SELECT count(*), group_concat(sql) FROM sqlite_master").fetchone()
    with pytest.raises(DatabaseError, match=r"not authorized|prohibited|may not be modified|readonly|cannot VACUUM"):
        opened.conn.execute(statement)
    assert opened.conn.execute("SELECT count(*), group_concat(sql) FROM sqlite_master").fetchone() == before


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("verb", ["UPDATE {} SET rowid = rowid", "DELETE FROM {}", "DELETE FROM {} WHERE 1 = 0"])
def test_no_record_is_changed_or_removed(untouched: Database, table: str, verb: str) -> None:
    with untouched.transaction() as db, pytest.raises(DatabaseError, match="not authorized"):
        db.conn.execute(verb.format(table))


@pytest.fixture(scope="module")
def filled_template(empty_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Database:
    """A database with at least one row in every table; see `filled`."""
    path = shutil.copy(empty_database.path, tmp_path_factory.mktemp("filled"))
    template = replace(empty_database, path=Path(path))
    with direct(template) as rows:
        fill(rows)
    assert template.flush()
    return template


@pytest.fixture(scope="module")
def unguarded(filled_template: Database) -> Iterator[Connection]:
    """A connection to it without the authorizer, where every statement is a transaction of its own."""
    with filled_template.unguarded() as connection:
        yield connection


@pytest.fixture(scope="module")
def open_transaction(filled_template: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Direct]:
    """A transaction on a copy of it, where everything is tried that a working connection can try."""
    path = shutil.copy(filled_template.path, tmp_path_factory.mktemp("tried"))
    with direct(replace(filled_template, path=Path(path))) as opened:
        yield opened


@pytest.fixture
def filled(open_transaction: Direct) -> Iterator[Direct]:
    """That transaction; what was tried is taken back."""
    with taken_back(open_transaction.db) as db:
        yield Direct(db)


@pytest.mark.parametrize("table", TABLES)
def test_the_triggers_hold_even_without_the_authorizer(unguarded: Connection, table: str) -> None:
    column = unguarded.execute(f"SELECT name FROM pragma_table_info('{table}') LIMIT 1").fetchone()[0]
    assert unguarded.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0
    for statement in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):
        with pytest.raises(IntegrityError, match="what is recorded stays"):
            unguarded.execute(statement)


def fill(rows: Direct) -> None:
    """Put at least one row into every table."""
    rows.section()
    rows.stage()
    rows.batch()
    rows.examination_of_import()
    rows.import_decision()
    rows.stage_end()
    rows.description("f-p1", "another")
    rows.switch("m")
    rows.put("settings", _act("settings"), "nobody", {"id": "x", "name": "x", "value": "x"})
    rows.approved("a")
    rows.factor("a")
    rows.session("a")
    rows.db.conn.execute("INSERT INTO factor_uses VALUES ('x', 'factor a', 1)")
    rows.security_key("a")
    rows.key_use("a", "with a key", 6)
    rows.turn("c", "disabled")
    rows.unit("c")
    own = {"id": "x", "user_id": "a", "changed_at": ""}
    rows.put("passphrase_changes", _act("passphrase_changes"), "a", dict(own))
    rows.setting()
    rows.setting_answer()
    rows.request()
    rows.evidence()
    scan = {"id": "x", "evidence_id": "E", "detector": "d", "stride": 1, "frames": 1, "faces": 1, "scanned_by": "a",
            "scanned_at": ""}  # fmt: skip
    rows.put("scans", _act("scans"), "a", dict(scan))
    rows.db.conn.execute("INSERT INTO sightings VALUES (1, 'x', 0, NULL, NULL, 1, '{}', '{}', '')")
    rows.db.conn.execute("INSERT INTO scan_spans VALUES ('x', 0, 0, 1)")
    rows.derivative()
    rows.probe("Q2")
    rows.edited("Q2")
    rows.probe(eye_distance_px=5.0)
    rows.probe_description("another")
    rows.override("s")
    rows.search()
    rows.joint(("Q", "Q2"))
    rows.candidates()
    rows.examined("first", "a", "S-p1")
    rows.put("unmaskings", _act("unmaskings"), "a", {"id": "x", "examination_id": "S-first-a", "unmasked_at": ""})
    rows.examined("second", "b", "S-p1")
    rows.decision()
    rows.lead()
    rows.oversight()
    report = {"id": "x", "search_id": "S", "kind": "lead", "sha256": "", "exported_by": "s", "exported_at": ""}
    rows.put("reports", _act("reports"), "s", dict(report))
    rows.db.conn.execute("INSERT INTO disseminations VALUES ('x', 'printed', 'Detective Osei')")
    validation = {
        "id": "x", "number": "V-00001", "gallery_version": 1, "gallery_people": 1, "gallery_photos": 2,
        "gallery_digest": "", "model": "m", "eligible": 1, "chosen": 1, "seed": 1, "run_by": "admin", "run_at": "",
    }  # fmt: skip
    rows.put("validations", _act("validations"), "admin", dict(validation))
    rows.db.conn.execute("INSERT INTO validation_tallies VALUES ('x', 0, '12-px', '', '', 1, 0, '[1]')")
    opening = {"id": "x", "photo_id": "f-p1", "reason": "r", "opened_by": "admin", "opened_at": ""}
    rows.put("photo_openings", _act("photo_openings"), "admin", dict(opening))
    rows.exercise()
    rows.given()
    rows.case_answer()
    rows.rating()
    rows.aid()
    rows.practice_picture()
    rows.pass_statement()
    rows.training_room()
    rows.room_answer()
    rows.certified_by_statement()
    rows.revealed(rows.sealed_test())
    rows.removal("X")
    rows.put(
        "removal_withdrawals", _act("removal_withdrawals"), "admin",
        {"id": "X", "withdrawn_by": "admin", "withdrawn_at": ""},
    )  # fmt: skip
    rows.removed(rows.removal("Y"))
    rows.retention_class()
    rows.lift(rows.hold())
    rows.backup()
    rows.restore()
    rows.search("T", by="c")
    rows.withdrawal(rows.annotation(rows.examination("first", "c", "T"), "c"), "c")
    rows.watched_log()
    rows.stamped_log()


def _act(table: str) -> Act:
    return ACT_TABLES[table].acts[0]


WRONG_ENTRIES: dict[str, dict[str, Any]] = {
    "none at all": {"entry": 10_000},
    "of another act": {"act": Act.VIEW_REQUEST},
    "about something else": {"item": "something else"},
    "of a refusal": {"outcome": LogOutcome.REFUSED},
    "of another person": {"person": "somebody else"},
}


ANOTHER = {"users": {"sign_in_name": "other", "full_name": "Other", "badge": "B-other"}}
"""What a second row cannot share with the first."""


@pytest.mark.parametrize("wrong", WRONG_ENTRIES)
@pytest.mark.parametrize("table", ACT_TABLES)
def test_every_record_needs_its_own_entry(filled: Direct, table: str, wrong: str) -> None:
    """Each table gets a second row like its first, with an entry that does not fit."""
    if wrong == "of another person" and ACT_TABLES[table].actor == "person":
        pytest.skip("the record names nobody")
    cursor = filled.db.conn.execute(f"SELECT * FROM {table} LIMIT 1")
    row = dict(zip((column[0] for column in cursor.description), cursor.fetchone(), strict=True))
    person = filled.db.conn.execute("SELECT person FROM audit_log WHERE seq = ?", [row["log_seq"]]).fetchone()[0]
    fitting = {"act": _act(table), "person": person, "item": "a new one", "outcome": LogOutcome.DONE}
    entry = {**fitting, **WRONG_ENTRIES[wrong]}
    seq = entry.get("entry") or filled.log(entry["act"], entry["person"], entry["item"], entry["outcome"])
    with pytest.raises(IntegrityError, match="no log entry, no act"):
        insert(filled.db, table, {**row, **ANOTHER.get(table, {}), "id": "a new one", "log_seq": seq})


@pytest.mark.parametrize("table", PART_TABLES)
def test_nothing_is_added_to_a_record_later(filled: Direct, table: str) -> None:
    with pytest.raises(IntegrityError, match="written together"):
        filled.db.conn.execute(f"INSERT INTO {table} SELECT * FROM {table} LIMIT 1")


@pytest.mark.parametrize("table", TABLES)
def test_no_record_is_replaced(filled: Direct, table: str) -> None:
    before = filled.db.conn.execute(f"SELECT * FROM {table}").fetchall()
    names = "seq, body, hash" if table == "audit_log" else "*"
    again = f"{table}{'(seq, body, hash)' if table == 'audit_log' else ''} SELECT {names} FROM {table}"
    with pytest.raises(IntegrityError):
        filled.db.conn.execute(f"INSERT OR REPLACE INTO {again}")
    with pytest.raises(DatabaseError, match="not authorized"):
        filled.db.conn.execute(f"INSERT INTO {again} WHERE true ON CONFLICT DO UPDATE SET rowid = 1")
    assert filled.db.conn.execute(f"SELECT * FROM {table}").fetchall() == before


def test_a_reading_connection_writes_nothing(database: Database) -> None:
    with database.reading() as db, pytest.raises(OperationalError, match="readonly"):
        audit.append(db, ENTRY)


def test_what_is_done_in_a_transaction_that_fails_never_happened(database: Database) -> None:
    with pytest.raises(KeyError), database.transaction() as db:
        audit.append(db, ENTRY)
        raise KeyError
    with database.reading() as db:
        assert audit.count(db) == 0


@pytest.mark.parametrize(
    ("name", "expected"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 10_000), ("secure_delete", 1),
     ("recursive_triggers", 1), ("trusted_schema", 0), ("temp_store", 2), ("cipher_page_size", "16384")],
)  # fmt: skip
@pytest.mark.usefixtures("waiting_for_the_disk")
def test_every_connection_has_its_settings(database: Database, name: str, expected: object) -> None:
    with database.unguarded() as connection:
        assert connection.execute(f"PRAGMA {name}").fetchone()[0] == expected


def test_a_setting_that_does_not_take_stops_everything(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pragma that SQLite does not know, or knows and does not follow, is silently ignored by it."""
    for pragma in (("synchronus", "FULL", 2), ("journal_mode", "OFF", "wal")):
        monkeypatch.setattr("app.storage.database._PRAGMAS", (pragma,))
        with pytest.raises(Unavailable, match=f"refuses the setting {pragma[0]}"), database.reading():
            pass


def test_foreign_keys_hold(database: Database) -> None:
    with direct(database) as rows:
        rows.section()
        with pytest.raises(IntegrityError, match="FOREIGN KEY"):
            rows.evidence(request="nowhere")


@pytest.mark.parametrize("key", [bytes(32), b"\xff" * 32])
def test_another_key_is_a_sentence(database: Database, key: bytes) -> None:
    with pytest.raises(Unavailable, match="does not open with this key"), Database(database.path, key).reading():
        pass


def test_the_file_shows_nothing_without_the_key(database: Database) -> None:
    with direct(database) as rows:
        rows.user("Adaeze", Role.EXAMINER)
    files = [path.read_bytes() for path in database.path.parent.iterdir()]
    assert files
    assert not any(b"SQLite format" in data or b"Adaeze" in data or b"audit_log" in data for data in files)


@pytest.mark.parametrize("first", [0, 1])
def test_a_damaged_file_is_a_sentence(database: Database, first: int) -> None:
    data = bytearray(database.path.read_bytes())
    for page in range(first, len(data) // 16_384):
        data[page * 16_384 + 5_000] ^= 0xFF
    database.path.write_bytes(data)
    with pytest.raises(Unavailable, match="damaged"), database.reading() as db:
        audit.count(db)


def test_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with (
        pytest.raises(Unavailable, match="cannot be opened"),
        Database(tmp_path / "gone" / "x.db", bytes(32)).reading(),
    ):
        pass


def test_a_full_disk_is_a_sentence_and_keeps_nothing(database: Database) -> None:
    with pytest.raises(Unavailable, match="disk is full"), database.transaction() as db:
        audit.append(db, ENTRY)
        raise OperationalError("database or disk is full")
    with pytest.raises(Unavailable, match="disk is full"), database.transaction() as db:
        audit.append(db, ENTRY)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    with database.reading() as db:
        assert audit.count(db) == 0


def test_a_really_full_database_is_a_sentence(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite's own error, not a made-up one: the file may not grow any further."""
    with database.unguarded() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    limit = ("max_page_count", pages, pages)
    monkeypatch.setattr("app.storage.database._PRAGMAS", (*_pragmas(), limit))
    with pytest.raises(Unavailable, match="disk is full"), database.transaction() as db:
        for _ in range(200):
            audit.append(db, NewEntry("session.started", LogOutcome.DONE, "u" * 5_000))
    with database.reading() as db:
        assert audit.count(db) == 0


def _pragmas() -> tuple[tuple[str, int | str, int | str], ...]:
    return database._PRAGMAS


def test_a_defect_is_not_dressed_up_as_a_sentence(database: Database) -> None:
    with pytest.raises(OperationalError, match="no such table"), database.reading() as db:
        db.conn.execute("SELECT * FROM nowhere")


def test_four_threads_lose_no_entry_and_keep_one_chain(database: Database) -> None:
    database = replace(database, shelf=Shelf())  # as a workspace has it

    def append_hundred(person: int) -> None:
        for turn in range(100):
            with database.transaction() as db:
                audit.append(db, NewEntry("evidence.viewed", LogOutcome.DONE, f"u{person}", details={"turn": turn}))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(append_hundred, range(4)))
    with database.reading() as db:
        assert audit.count(db) == 400
        assert chain_faults(audit.raw_rows(db)) == []
        for person in range(4):
            turns = [entry.new.details["turn"] for entry in audit.entries(db) if entry.new.person == f"u{person}"]
            assert turns == list(range(100))


@pytest.mark.parametrize(
    ("seq", "body"),
    [
        (2, '{"seq":2,"prev":"@"}'),
        (4, '{"seq":4,"prev":"@"}'),
        (None, '{"seq":3,"prev":"@"}'),
        (3, '{"seq":4,"prev":"@"}'),
        (3, '{"seq":3,"prev":"' + "0" * 64 + '"}'),
        (3, '{"seq":3}'),
        (3, "no json"),
        (3, "[]"),
    ],
)
def test_an_entry_that_does_not_follow_the_last_is_refused(database: Database, seq: int | None, body: str) -> None:
    with database.transaction() as db:
        audit.append(db, ENTRY)
        last = audit.append(db, ENTRY)
    with database.transaction() as db, pytest.raises(DatabaseError, match=r"follows the one before|malformed JSON"):
        db.conn.execute(
            "INSERT INTO audit_log(seq, body, hash) VALUES (?, ?, ?)", [seq, body.replace("@", last.hash), "0" * 64]
        )
    with database.transaction() as db:  # and the log goes on
        assert audit.append(db, ENTRY).seq == 3


def test_entries_are_read_by_session_and_by_request(database: Database) -> None:
    with database.transaction() as db:
        for session, request in (("s", "r"), ("s", ""), ("t", "r")):
            audit.append(db, NewEntry("request.viewed", LogOutcome.DONE, "u", session, request))
        assert [entry.seq for entry in audit.entries(db, session="s")] == [1, 2]
        assert [entry.seq for entry in audit.entries(db, request="r")] == [1, 3]
        assert audit.request_span(db, "r") == (1, 3)
        assert audit.request_span(db, "none") == (0, 0)
        assert audit.head(db)[0] == 3
        assert one(db, "SELECT 1 AS x FROM audit_log WHERE seq = 4") is None
