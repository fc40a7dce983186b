"""Every row has its digest, the log names them, and what has none is taken over once, as an act."""

from __future__ import annotations

import pytest

from app.domain.staff.roles import Act
from app.storage import digests
from app.storage.adoption import adopt_rows, card_on_record
from app.storage.database import Database
from app.storage.digests import COVERED, How
from app.storage.tables import audit
from tests.storage.direct import direct
from tests.storage.test_database import fill
from tests.support.raw_rows import raw_rows


@pytest.fixture
def earlier(database: Database) -> Database:
    """A database as an earlier version left it: rows of every kind, no digests, no word of them in the log."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(digests, "_write", lambda *_, **__: None)
        with direct(database) as rows:
            fill(rows)
    return database


def found(database: Database) -> list[tuple[str, How]]:
    with database.reading() as db:
        return [(each.part, each.how) for each in digests.differences(db)]


def test_rows_of_an_earlier_version_are_taken_over_once(earlier: Database) -> None:
    assert {how for _, how in found(earlier)} == {How.UNRECORDED}
    rows = adopt_rows(earlier, "c" * 64)
    assert found(earlier) == []
    with earlier.reading() as db:
        (entry,) = [entry for entry in audit.entries(db) if entry.new.event == Act.RECORD_DIGESTS]
        assert entry.new.details == {"rows": rows, "card": "c" * 64} and rows == digests.count(db)
        assert card_on_record(db) == "c" * 64
    assert adopt_rows(earlier, "c" * 64) == 0


def test_a_row_that_is_gone_shows_in_every_table_and_with_its_digest_gone_in_the_log(earlier: Database) -> None:
    adopt_rows(earlier, "")
    with direct(earlier) as rows:
        rows.log(Act.VERIFY_LOG, "a", "the log goes on")
    with raw_rows(earlier) as raw:
        taken = {table: raw.all(table)[0] for table in COVERED if raw.all(table)}
        for table, row in taken.items():
            raw.replace(table, [row], [])
    assert set(found(earlier)) == {(table, How.GONE) for table in taken}
    assert set(COVERED) - set(taken) <= {"earlier_accounts"}
    with raw_rows(earlier) as raw:
        for table, row in taken.items():
            raw.fit_digest(table, row, None)
    assert found(earlier) == []
    with earlier.reading() as db:
        assert digests.entries_that_differ(db)


def test_a_row_that_says_something_else(earlier: Database) -> None:
    adopt_rows(earlier, "")
    with raw_rows(earlier) as raw:
        raw.connection.execute("UPDATE photos SET taken_on = '1999-01-01' WHERE id = 'f-p1'")
        raw.connection.execute("UPDATE people SET person_identifier = id || 'x'")
    assert ("photos", How.CHANGED) in found(earlier) and ("people", How.CHANGED) in found(earlier)
