"""What even a direct SQL insert cannot do to units, and across the rooms of the section."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.staff.roles import Act
from app.storage.database import Database
from app.storage.engine import IntegrityError
from app.storage.tables import audit
from tests.storage.direct import Direct, direct


def in_room(rows: Direct, room: str) -> None:
    entry = NewEntry(Act.CREATE_WORKSPACE, LogOutcome.DONE, "nobody", details={"room": room})
    assert audit.append(rows.db, entry).seq == 1
    rows.section()


def test_only_an_administrator_says_who_belongs_to_a_unit(database: Database) -> None:
    with direct(database) as rows:
        rows.section()
        with pytest.raises(IntegrityError, match="an administrator says which unit"):
            rows.unit("a", by="s")
        rows.unit("a")
        with pytest.raises(IntegrityError, match="CHECK constraint"):
            rows.unit("a", unit="")


@pytest.mark.parametrize(
    ("room", "record", "why"),
    [
        ("casework", lambda rows: rows.exercise(), "a casework workspace takes no exercise"),
        ("training", lambda rows: rows.request(), "a training workspace takes no request"),
    ],
)
def test_nothing_of_the_other_room_is_written(
    database: Database, room: str, record: Callable[[Direct], object], why: str
) -> None:
    with direct(database) as rows:
        in_room(rows, room)
        with pytest.raises(IntegrityError, match=why):
            record(rows)


@pytest.mark.parametrize(
    ("room", "record"),
    [
        ("casework", lambda rows: rows.request()),
        ("demo", lambda rows: (rows.request(), rows.exercise())),
        ("training", lambda rows: rows.exercise()),
    ],
)
def test_each_room_takes_what_belongs_there(database: Database, room: str, record: Callable[[Direct], object]) -> None:
    with direct(database) as rows:
        in_room(rows, room)
        record(rows)
