"""No entry, no act: a whole request, each step of it first with a log that cannot be written to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.log.audit import LogOutcome
from app.domain.staff.roles import Act
from app.errors import BadInput, Cancelled, Refused
from app.services.casework import (
    queue,
)
from app.services.recording import attempt
from app.services.staff import accounts
from tests.services.observing import faults, log_of, records_without_entry, sight
from tests.services.way.common import LogBrokenError, Way
from tests.services.way.whole import WAY
from tests.support.section import PASSPHRASE, Section, copy_of

PERSONAL = (
    "Requester", "shield 7781", "Robbery", "SECRET", "kiosk", "Okafor", "Lindqvist", "okafor", "lindqvist", "Soto",
    "E-101", "newman", "Nina", "N-900", "Invented Person", "Charge", "P001", "P003", "R001", "TEST00001",
    "suspicious.png", "gallery.csv", "p1_1.png", "ears agree", "brow", "the grounds", "Det. Kim", "clerk", "USB",
    "too small but unique", PASSPHRASE, "another passphrase", "burglar",
)  # fmt: skip


def broken(*_: object) -> None:
    raise LogBrokenError


@pytest.fixture(scope="module")
def walked(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Section]:
    """Go the whole way; before each step try it with a log that cannot be written to."""
    section = copy_of(bare_template, tmp_path_factory.mktemp("way"))
    way = Way(section)
    for who, step in WAY:
        desk = section.at(who)
        before = sight(section.house)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("app.storage.tables.audit.append", broken)
            with pytest.raises(LogBrokenError):
                step(desk, way)
        assert sight(section.house) == before, step
        assert "Newman" not in str(section.house.workspace.slots())
        step(desk, way)
        assert sight(section.house).entries > before.entries, step
    yield section
    section.close()


def test_a_whole_request_without_a_single_act_outside_the_log(walked: Section) -> None:
    assert sight(walked.house).rows["leads"] == 1
    assert faults(walked.house) == []
    assert records_without_entry(walked.house) == []


def test_the_way_goes_through_every_act(walked: Section) -> None:
    walked.at("auditor")
    events = {entry.new.event for entry in log_of(walked.house) if entry.new.outcome is LogOutcome.DONE}
    elsewhere = {Act.RESTORE}  # it begins another log; see keeping/test_restore
    elsewhere |= {Act.RECORD_DIGESTS}  # an older workspace; see storage/test_digests
    elsewhere |= {Act.STATE_PASS}  # it takes a long exercise; see test_certificates_from_exercises
    elsewhere |= {Act.SET_SECOND_FACTOR, Act.ASK_SECOND_FACTOR, Act.RESET_SECOND_FACTOR}  # see staff/test_second_factor
    elsewhere |= {Act.ADD_SECURITY_KEY}  # see staff/test_security_keys
    assert {act.value for act in set(Act) - elsewhere} <= events


def test_the_log_holds_ids_hashes_and_counts_and_nothing_personal(walked: Section) -> None:
    walked.at("auditor")
    for entry in log_of(walked.house):
        found = [word for word in PERSONAL if word in entry.body]
        assert not found, (found, entry.body)
        assert json.loads(entry.body)["event"] in {act.value for act in Act}


def test_nobody_signs_in_or_out_past_the_log(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    section.at("okafor")
    section.leave()
    with monkeypatch.context() as patch:
        patch.setattr("app.storage.tables.audit.append", broken)
        with pytest.raises(LogBrokenError):
            section.at("okafor")
    with pytest.raises(Refused, match="Nobody is signed in"):
        _ = section.house.workspace.database
    desk = section.at("okafor")
    with monkeypatch.context() as patch:
        patch.setattr("app.storage.tables.audit.append", broken)
        with pytest.raises(LogBrokenError):
            accounts.sign_out(desk)
    assert queue.standings(desk) == []


@pytest.mark.parametrize(
    ("error", "outcome", "kind"),
    [
        (Refused("No."), LogOutcome.REFUSED, "Refused"),
        (BadInput("No."), LogOutcome.REFUSED, "BadInput"),
        (Cancelled("Stopped."), LogOutcome.REFUSED, "Cancelled"),
        (KeyboardInterrupt(), LogOutcome.FAILED, "Cancelled"),
        (ZeroDivisionError(), LogOutcome.FAILED, "ZeroDivisionError"),
        (SystemExit(3), LogOutcome.FAILED, "SystemExit"),
        (MemoryError(), LogOutcome.FAILED, "MemoryError"),
    ],
    ids=repr,
)
def test_however_an_act_ends_the_log_says_it(
    section: Section, error: BaseException, outcome: LogOutcome, kind: str
) -> None:
    desk = section.at("okafor")
    before = sight(section.house)
    with (
        pytest.raises(type(error)),
        attempt(desk, Act.SEARCH, "an id", request="a request") as act,
        act.writing() as work,
    ):
        work.log("another id")
        raise error
    (entry,) = log_of(section.house, before.entries)
    assert (entry.new.outcome, entry.new.details) == (outcome, {"kind": kind})
    assert (entry.new.objects, entry.new.request) == (("an id",), "a request")
    assert (entry.new.person, entry.new.session) == (desk.session.user.id, desk.session.id)


def test_a_service_that_forgets_its_entry_records_nothing(section: Section) -> None:
    desk = section.at("okafor")
    before = sight(section.house)
    with pytest.raises(RuntimeError, match="no log entry, no act"), attempt(desk, Act.SEARCH) as act, act.writing():
        pass
    after = sight(section.house)
    assert after.rows == before.rows
    (entry,) = log_of(section.house, before.entries)
    assert entry.new.outcome is LogOutcome.FAILED


def test_times_and_clock_in_the_log_go_forward(walked: Section) -> None:
    walked.at("auditor")
    entries = log_of(walked.house)
    assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)
    assert all(entry.at.endswith("Z") and "." in entry.at for entry in entries)
    moved = next(entry.seq for entry in entries if entry.new.event == Act.NOTE_CLOCK)
    clock = [entry.monotonic_ms for entry in entries[: moved - 1]]
    assert clock == sorted(clock)
