"""Five failures lock an account, whatever is restarted or deleted; and nobody is locked out for ever."""

from __future__ import annotations

import pytest

from app.domain.log.audit import LogOutcome
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused, Unavailable
from app.services.staff import accounts
from app.services.staff.passphrases import change_passphrase
from app.services.staff.turns import release_account
from tests.services.observing import log_of
from tests.services.staff.clock import Clock
from tests.support.section import PASSPHRASE, Section


def fail(section: Section, name: str, times: int = 5) -> None:
    for _ in range(times):
        with pytest.raises(Refused, match="attempt was recorded"):
            accounts.sign_in(section.house, name, "wrong horse battery", banner_acknowledged=True)


def user_id(section: Section, name: str) -> str:
    with section.house.workspace.database.reading() as db:
        return next(user.id for user in accounts.people(db).values() if user.sign_in_name == name)


def events(section: Section, act: Act) -> list[str]:
    return [entry.new.person for entry in log_of(section.house) if entry.new.event == act.value]


def test_the_right_passphrase_does_not_help_until_an_administrator_releases(section: Section) -> None:
    section.leave()
    fail(section, "okafor")
    for words in (PASSPHRASE, "wrong horse battery"):
        with pytest.raises(Refused, match="is locked after failed attempts"):
            accounts.sign_in(section.house, "okafor", words, banner_acknowledged=True)
    section.reopen()
    with pytest.raises(Refused, match="is locked after failed attempts"):
        section.at("okafor")
    desk = section.at("admin")
    assert events(section, Act.LOCK_ACCOUNT_OUT) == ["nobody"]
    section.reopen()
    with pytest.raises(Refused, match="is locked after failed attempts"):
        section.at("okafor")
    desk = section.at("admin")
    release_account(desk, user_id(section, "okafor"), "called, it was her")
    assert section.at("okafor")
    refusals = [entry for entry in log_of(section.house) if entry.new.event == Act.SIGN_IN.value]
    assert sum(entry.new.outcome is LogOutcome.REFUSED for entry in refusals) == 9  # each attempt once


def test_a_window_left_open_is_no_place_to_guess_the_passphrase(section: Section) -> None:
    desk, new = section.at("okafor"), "quite another seven words"
    for _ in range(5):
        with pytest.raises(Refused, match="attempt was recorded"):
            change_passphrase(desk, "wrong horse battery", new)
    with pytest.raises(Refused, match="is locked after failed attempts"):
        change_passphrase(desk, PASSPHRASE, new)
    section.leave()
    with pytest.raises(Refused, match="is locked after failed attempts"):
        section.at("okafor")


def test_four_failures_and_a_success_begin_anew(section: Section) -> None:
    section.leave()
    for _ in range(2):
        fail(section, "okafor", 4)
        section.at("okafor")
        section.leave()
    assert section.at("okafor")


def test_somebody_elses_success_does_not_begin_anew(section: Section) -> None:
    section.leave()
    fail(section, "okafor", 3)
    section.at("lindqvist")
    section.leave()
    fail(section, "okafor", 2)
    with pytest.raises(Refused, match="is locked"):
        section.at("okafor")


def test_failures_long_ago_do_not_count(section: Section, clock: Clock) -> None:
    section.leave()
    for _ in range(3):
        fail(section, "okafor", 4)
        clock.move(minutes=16)
        section.at("lindqvist")
        section.leave()
    assert section.at("okafor")


def test_an_unknown_name_is_told_the_same_as_a_known_one(section: Section) -> None:
    section.leave()
    fail(section, "nobody-here")
    with pytest.raises(Refused, match="is locked after failed attempts"):
        accounts.sign_in(section.house, "nobody-here", PASSPHRASE, banner_acknowledged=True)


def test_failures_cannot_be_deleted_without_the_keys(section: Section) -> None:
    """They lie in the one file that everybody needs to come in."""
    section.leave()
    fail(section, "okafor")
    folder = section.folder / "workspace"
    kept = (folder / "keys.json").read_bytes()
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name not in {"workspace.json", "second-look.db", "lock"}:
            path.unlink()
    with pytest.raises(Unavailable, match=r"keys\.json is missing"):
        section.at("okafor")
    (folder / "keys.json").write_bytes(kept)
    with pytest.raises(Refused, match="is locked"):
        section.at("okafor")


def test_an_earlier_key_file_is_noticed(section: Section) -> None:
    section.leave()
    path = section.folder / "workspace" / "keys.json"
    earlier = path.read_bytes()
    fail(section, "okafor", 2)
    section.at("lindqvist")
    section.leave()
    path.write_bytes(earlier)
    section.at("okafor")
    last = log_of(section.house)[-1]
    assert last.new.details["key_file_older"] is True


def test_an_administrator_may_be_released_by_a_supervisor_and_nobody_else_may_be(section: Section) -> None:
    section.leave()
    fail(section, "admin")
    fail(section, "okafor")
    desk = section.at("soto")
    with pytest.raises(Refused, match="of an administrator only"):
        release_account(desk, user_id(section, "okafor"), "called")
    release_account(desk, user_id(section, "admin"), "called")
    release_account(section.at("admin"), user_id(section, "okafor"), "called")
    assert section.at("okafor")


@pytest.mark.parametrize(("name", "reason", "error", "why"), [
    ("okafor", "x", BadInput, "is not locked"), ("admin", "x", Refused, "your own account"),
    ("okafor", " ", BadInput, "needs a reason"),
])  # fmt: skip
def test_what_cannot_be_released(section: Section, name: str, reason: str, error: type[Exception], why: str) -> None:
    desk = section.at("admin")
    with pytest.raises(error, match=why):
        release_account(desk, user_id(section, name), reason)


def test_a_section_where_everybody_is_locked_out_opens_to_an_administrator_after_an_hour(
    section: Section, clock: Clock
) -> None:
    section.leave()
    for name in ("admin", "soto", "both", "okafor"):
        fail(section, name)
    with pytest.raises(Refused, match="is locked"):
        section.at("admin")
    clock.move(minutes=61)
    with pytest.raises(Refused, match="is locked"):
        section.at("okafor")  # takes everybody's failures in, and is released by nobody
    desk = section.at("admin")
    released = [entry for entry in log_of(section.house) if entry.new.event == Act.RELEASE_ACCOUNT.value]
    assert [(entry.new.person, entry.new.objects[1]) for entry in released] == [("nobody", desk.session.user.id)]


def test_failures_at_the_locked_window_count_as_well(section: Section) -> None:
    desk = section.at("okafor")
    accounts.note_locked(desk)
    section.house.drop_keys()
    for _ in range(5):
        with pytest.raises(Refused, match="not your passphrase"):
            accounts.confirm(desk, "wrong horse battery")
    with pytest.raises(Refused, match="is locked"):
        accounts.confirm(desk, PASSPHRASE)
