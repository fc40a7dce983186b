"""A log that cannot be written to stops the act, whichever way the disk or the file fails; and nothing is half done."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from app.errors import Unavailable
from app.services.casework import examining, queue
from app.services.house import House
from app.services.log import anchoring, heartbeat, oversight
from app.services.recording import Desk
from app.services.staff import accounts
from app.storage import database
from tests.services.observing import check_sentence, faults, sight
from tests.support.section import PASSPHRASE, Section

Failing = Callable[[House], AbstractContextManager[None]]


@contextmanager
def full_disk(_: House) -> Iterator[None]:
    """No file of the process may grow any more."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@contextmanager
def read_only_file(_: House) -> Iterator[None]:
    """SQLite itself refuses to write; a file's permissions would not stop the superuser that tests may run as."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_PRAGMAS", (*database._PRAGMAS, ("query_only", "ON", 1)))
        yield


@contextmanager
def locked_file(house: House) -> Iterator[None]:
    """Another program is in the middle of writing, and does not finish."""
    hasty = tuple(("busy_timeout", 1, 1) if row[0] == "busy_timeout" else row for row in database._PRAGMAS)
    with house.workspace.database.unguarded() as raw, pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_PRAGMAS", hasty)
        raw.execute("PRAGMA busy_timeout=1")
        raw.execute("BEGIN IMMEDIATE")
        yield
        raw.execute("ROLLBACK")


FAILURES: tuple[Failing, ...] = (full_disk, read_only_file, locked_file)
ACTS: tuple[tuple[str, Callable[[Section, Desk], object]], ...] = (
    ("okafor", lambda section, _: section.request()),
    ("okafor", lambda _, desk: heartbeat.beat(desk)),
    ("okafor", lambda _, desk: accounts.note_locked(desk)),
    ("okafor", lambda _, desk: accounts.confirm(desk, PASSPHRASE)),
    ("auditor", lambda _, desk: oversight.list_sessions(desk)),
    ("auditor", lambda _, desk: anchoring.take_receipt(desk)),
)


@pytest.mark.parametrize("failing", FAILURES, ids=lambda failing: failing.__name__)
def test_no_act_without_its_entry(section: Section, failing: Failing) -> None:
    for who, act in ACTS:
        desk = section.at(who)
        before = sight(section.house)
        with failing(section.house), pytest.raises(Unavailable) as caught:
            act(section, desk)
        check_sentence(str(caught.value))
        assert sight(section.house) == before
        act(section, section.at(who))
        assert sight(section.house).entries > before.entries
    assert faults(section.house) == []


@pytest.mark.parametrize("failing", FAILURES, ids=lambda failing: failing.__name__)
def test_nobody_sees_a_picture_without_an_entry(enrolled: Section, failing: Failing) -> None:
    receipt = enrolled.searched()
    enrolled.analyse("okafor", receipt.examination_id)
    desk = enrolled.at("okafor")
    sitting = examining.sitting(desk, receipt.examination_id)
    before = sight(enrolled.house)
    with failing(enrolled.house), pytest.raises(Unavailable):
        examining.candidate_pictures(desk, receipt.examination_id, sitting.candidates[0].id)
    assert sight(enrolled.house) == before
    assert queue.standings(desk)
