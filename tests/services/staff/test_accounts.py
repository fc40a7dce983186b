"""Who is here: signing in and out, accounts, and what is left when something goes wrong on the way."""

from __future__ import annotations

import gc
import weakref
from itertools import combinations
from pathlib import Path

import pytest

from app.domain.log.audit import GENESIS, LogOutcome
from app.domain.staff.roles import Act, Role
from app.errors import BadInput, Refused, Unavailable
from app.services.house import House, hold_workspace
from app.services.recording import Desk
from app.services.staff import accounts
from app.services.staff.accounts import NewAccount
from app.services.staff.passphrases import change_passphrase
from app.storage.folder.workspace import Room
from tests.services.observing import faults, log_of, refused, sight
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, PASSPHRASE, Section, sign_in_with_new_app

ADMIN = NewAccount("admin", "Hana Admin", "A-001", frozenset({Role.ADMINISTRATOR}))
NEW = NewAccount("newman", "Nina Newman", "N-900", frozenset({Role.EXAMINER}))


def sign_in(house: House, name: str, passphrase: str = PASSPHRASE) -> Desk:
    return accounts.sign_in(house, name, passphrase, banner_acknowledged=True)


def slots(section: Section) -> list[str]:
    return sorted(slot.sign_in_name for slot in section.house.workspace.slots())


def test_wrong_passphrase_and_unknown_name_say_the_same_and_enter_the_log_at_the_next_sign_in(section: Section) -> None:
    section.leave()
    sentences = set()
    for name, words in (("okafor", "wrong horse battery"), ("nobody-here", PASSPHRASE), ("", "")):
        with pytest.raises(Refused) as caught:
            sign_in(section.house, name, words)
        sentences.add(str(caught.value))
    assert len(sentences) == 1
    desk = sign_in(section.house, "okafor")
    *attempts, success = log_of(section.house)[-4:]
    for entry in attempts:
        assert entry.new.event == Act.SIGN_IN.value and entry.new.outcome is LogOutcome.REFUSED
        assert entry.new.person == accounts.NOBODY
        assert str(entry.new.details["noted_at"]).endswith("Z")
    assert len({entry.new.details["name_digest"] for entry in attempts}) == 3
    assert success.new.outcome is LogOutcome.DONE and success.new.person == desk.session.user.id
    assert success.new.objects == (desk.session.id,)
    assert "nobody-here" not in "".join(entry.body for entry in log_of(section.house))
    accounts.sign_out(desk)
    before = len(log_of_locked(section))
    sign_in(section.house, "okafor")
    assert len(log_of(section.house)) == before + 1  # each attempt enters once


def log_of_locked(section: Section) -> list[object]:
    desk = sign_in(section.house, "auditor")
    entries = list[object](log_of(section.house))
    accounts.sign_out(desk)
    return [*entries, "the sign-out"]


def test_names_are_taken_as_people_type_them(section: Section) -> None:
    section.leave()
    assert sign_in(section.house, "  Okafor ").session.user.sign_in_name == "okafor"


def test_nobody_works_without_having_read_the_notice(section: Section) -> None:
    section.leave()
    with pytest.raises(Refused, match="Read the notice"):
        accounts.sign_in(section.house, "okafor", PASSPHRASE, banner_acknowledged=False)
    assert section.house.session_id is None


def test_a_second_window_is_refused(section: Section) -> None:
    with pytest.raises(Unavailable, match="already open in another window or command"):
        hold_workspace(section.folder / "workspace", cost=CHEAP, analyst=FakeAnalyst())


def test_signing_out_ends_the_session_and_forgets_keys_and_faces(section: Section) -> None:
    section.enrol()
    desk = section.at("okafor")
    index = weakref.ref(section.house.index())
    assert index() is not None
    accounts.sign_out(desk)
    gc.collect()
    assert index() is None  # no template is left in memory
    for locked in ("database", "store", "keys"):
        with pytest.raises(Refused, match="Nobody is signed in"):
            getattr(section.house.workspace, locked)
    section._desk = None
    section.at("auditor")
    ended = [entry for entry in log_of(section.house) if entry.new.event == Act.SIGN_OUT.value]
    assert ended[-1].new.session == desk.session.id


def test_a_locked_window_opens_with_the_own_passphrase_only(section: Section) -> None:
    desk = section.at("okafor")
    accounts.note_locked(desk)
    section.house.drop_keys()
    with pytest.raises(Refused, match="not your passphrase"):
        accounts.confirm(desk, "wrong horse battery")
    accounts.confirm(desk, PASSPHRASE)
    assert [(entry.new.event, entry.new.outcome) for entry in log_of(section.house)[-3:]] == [
        (Act.LOCK_WINDOW.value, LogOutcome.DONE),
        (Act.SIGN_IN.value, LogOutcome.REFUSED),
        (Act.UNLOCK_WINDOW.value, LogOutcome.DONE),
    ]


def test_an_account_that_was_made_can_sign_in(section: Section) -> None:
    made = section.admit(NEW)
    assert section.at("newman").session.user == made
    assert made in accounts.list_accounts(section.at("okafor"))


@pytest.mark.parametrize(
    "roles",
    [
        frozenset(held)
        for size in range(6)
        for held in combinations(Role, size)
        if not held or (len(held) > 1 and {Role.AUDITOR, Role.ADMINISTRATOR} & set(held))
    ],
    ids=lambda held: "+".join(sorted(held)) or "none",
)
def test_roles_that_exclude_each_other(section: Section, roles: frozenset[Role]) -> None:
    desk = section.at("admin")
    before = slots(section)
    with refused(section.house, Act.CREATE_ACCOUNT, "stands alone|at least one role", Refused):
        accounts.create_account(desk, NewAccount("newman", "Nina Newman", "N-900", roles), PASSPHRASE)
    assert slots(section) == before


@pytest.mark.parametrize(
    ("name", "badge", "match"),
    [
        ("okafor", "N-900", "sign-in name 'okafor' is taken"),
        (" OKAFOR", "N-900", "sign-in name 'okafor' is taken"),
        ("newman", "E-101", "badge 'E-101' is taken"),
        ("newman", " E-101 ", "badge 'E-101' is taken"),
        ("admin", "A-001", "taken"),
    ],
)
def test_a_taken_name_or_badge_changes_nobody(section: Section, name: str, badge: str, match: str) -> None:
    desk = section.at("admin")
    before = (section.folder / "workspace" / "keys.json").read_bytes()
    with refused(section.house, Act.CREATE_ACCOUNT, match, BadInput):
        accounts.create_account(desk, NewAccount(name, "N", badge, frozenset({Role.EXAMINER})), "another passphrase")
    assert (section.folder / "workspace" / "keys.json").read_bytes() == before
    assert section.at("okafor").session.user.full_name == "Adaeze Okafor"


@pytest.mark.parametrize("name", ["", "a", "-ab", ".ab", "a b", "ab/../c", "ä" * 5, "a" * 33, "ab\nc", "root'--"])
def test_names_that_cannot_be_typed_everywhere(section: Section, name: str) -> None:
    desk = section.at("admin")
    with refused(section.house, Act.CREATE_ACCOUNT, "cannot be a sign-in name", BadInput):
        accounts.create_account(desk, NewAccount(name, "N", "B", NEW.roles), PASSPHRASE)


@pytest.mark.parametrize(("full_name", "badge"), [("", "B"), ("N", ""), ("  ", "B")])
def test_an_account_is_a_person_with_a_badge(section: Section, full_name: str, badge: str) -> None:
    desk = section.at("admin")
    with refused(section.house, Act.CREATE_ACCOUNT, "full name and badge", BadInput):
        accounts.create_account(desk, NewAccount("newman", full_name, badge, NEW.roles), PASSPHRASE)


@pytest.mark.parametrize(
    ("passphrase", "match"),
    [("", "this one has 0"), ("seven77", "this one has 7"), ("x" * 1_025, "this one has 1025"),
     ("I am Newman now", "contains 'newman'"), ("Password2026", "guessed first")],
)  # fmt: skip
def test_passphrases_that_are_refused(section: Section, passphrase: str, match: str) -> None:
    desk = section.at("admin")
    with refused(section.house, Act.CREATE_ACCOUNT, match, BadInput):
        accounts.create_account(desk, NEW, passphrase)


@pytest.mark.parametrize("passphrase", ["eight888", "word " * 200, "пароль из слов", "with  double  spaces "])
def test_passphrases_that_are_taken_as_they_are(section: Section, passphrase: str) -> None:
    section.admit(NEW)
    change_passphrase(section.at("newman"), PASSPHRASE, passphrase)
    section.leave()
    with pytest.raises(Refused):
        sign_in(section.house, "newman", passphrase + " ")
    assert sign_in(section.house, "newman", passphrase).session.user.badge == "N-900"


@pytest.mark.parametrize("broken", ["add_user", "append", "add_slot"])
def test_an_account_that_does_not_come_about_leaves_neither_slot_nor_user(
    section: Section, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    desk = section.at("admin")
    before, names = sight(section.house), slots(section)
    target = {
        "add_user": "app.storage.tables.accounts.add_user",
        "append": "app.storage.tables.audit.append",
        "add_slot": "app.storage.folder.workspace.write_slots",
    }[broken]

    def full(*_: object, **__: object) -> None:
        raise Unavailable("The disk is full, so nothing was saved. Free some space and try again.")

    with monkeypatch.context() as patch:
        patch.setattr(target, full)
        with pytest.raises(Unavailable, match="disk is full"):
            accounts.create_account(desk, NEW, PASSPHRASE)
    assert slots(section) == names
    assert sight(section.house).rows == before.rows
    assert section.admit(NEW)


def test_a_slot_goes_when_the_commit_fails(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    """The slot is written just before the commit, so it is the one thing that could be left over."""
    desk = section.at("admin")
    names = slots(section)
    add_slot = section.house.workspace.add_slot

    def then_fail(*args: str) -> None:
        add_slot(*args)
        assert "newman" in slots(section)
        raise Unavailable("The disk is full, so nothing was saved. Free some space and try again.")

    monkeypatch.setattr(section.house.workspace, "add_slot", then_fail)
    with refused(section.house, Act.CREATE_ACCOUNT, "disk is full"):
        accounts.create_account(desk, NEW, PASSPHRASE)
    assert slots(section) == names


def test_a_slot_left_by_a_program_that_died_lets_nobody_in_and_blocks_no_name(section: Section) -> None:
    section.at("admin")
    section.house.workspace.add_slot("newman", "never-finished", "left by a crash")
    section.leave()
    with pytest.raises(Refused, match="was never finished"):
        sign_in(section.house, "newman", "left by a crash")
    assert section.house.session_id is None
    section.admit(NEW)
    section.leave()
    with pytest.raises(Refused, match="do not belong together"):
        sign_in(section.house, "newman", "left by a crash")
    assert sign_in(section.house, "newman").session.user.full_name == "Nina Newman"


def make(folder: Path, administrator: NewAccount = ADMIN, name: str = "Section", passphrase: str = PASSPHRASE) -> House:
    return accounts.create_workspace(
        folder, name, Room.CASEWORK, administrator, passphrase, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia
    )


def test_a_new_workspace_has_its_administrator_and_a_log(tmp_path: Path) -> None:
    with make(tmp_path / "w") as house:
        assert house.session_id is None
        desk = sign_in_with_new_app(house, "admin")
        assert desk.session.user.full_name == "Hana Admin"
        assert [entry.new.event for entry in log_of(house)] == [
            Act.CREATE_WORKSPACE.value, Act.SET_SECOND_FACTOR.value, Act.SIGN_IN.value,
        ]  # fmt: skip
        assert faults(house) == []


@pytest.mark.parametrize(
    ("change", "match"),
    [
        ({"name": " "}, "needs a name"),
        ({"administrator": NEW}, "Give it the role administrator"),
        ({"administrator": NewAccount("a", "N", "B", ADMIN.roles)}, "cannot be a sign-in name"),
        ({"passphrase": "short"}, "8 to 1024 characters"),
    ],
)
def test_a_workspace_that_is_refused_leaves_nothing(tmp_path: Path, change: dict[str, object], match: str) -> None:
    with pytest.raises((BadInput, Refused), match=match):
        make(tmp_path / "w", **change)  # type: ignore[arg-type]
    assert not (tmp_path / "w").exists()


@pytest.mark.parametrize("broken", ["app.storage.tables.accounts.add_user", "app.storage.tables.audit.append",
                                    "app.storage.folder.workspace.write_slots",
                                    "app.storage.folder.workspace.write_atomically"])  # fmt: skip
def test_a_workspace_that_fails_half_way_leaves_an_empty_folder_and_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def full(*_: object, **__: object) -> None:
        raise Unavailable("The disk is full, so nothing was saved. Free some space and try again.")

    with monkeypatch.context() as patch, pytest.raises(Unavailable, match="disk is full"):
        patch.setattr(broken, full)
        make(tmp_path / "w")
    assert list((tmp_path / "w").iterdir()) == []
    make(tmp_path / "w").close()


def test_the_log_begins_with_the_workspace_and_can_be_read_after_years(section: Section) -> None:
    section.at("auditor")
    first = log_of(section.house)[0]
    assert first.seq == 1 and first.previous == GENESIS
    assert first.new.objects[1] == section.house.workspace.card.id
