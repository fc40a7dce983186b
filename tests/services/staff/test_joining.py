"""Nobody lets anybody in alone: new accounts, other roles, resets; and what an administrator alone comes to."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.staff.accounts import AccountState, Answer
from app.domain.staff.roles import Act, Role
from app.errors import BadInput, Refused
from app.services.casework import intake
from app.services.staff import accounts, joining, turns
from app.services.staff.accounts import NewAccount
from app.services.staff.roster import list_members
from app.services.staff.steps import PassphraseDue
from app.storage.folder.workspace import Room
from tests.services.observing import log_of, refused
from tests.services.staff.people import OWN, enter, make, state, user_id
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, GIVEN, PASSPHRASE, Section


def test_a_new_account_waits_is_approved_and_chooses_its_passphrase(section: Section) -> None:
    user = make(section)
    with pytest.raises(Refused, match="waits for the approval of a second person"):
        enter(section, "newman", GIVEN, OWN)
    (waiting,) = joining.list_waiting(section.at("soto"))
    assert (waiting.user.id, waiting.proposed_by.sign_in_name, waiting.mine) == (user, "admin", True)
    joining.answer_proposal(section.at("soto"), user, Answer.APPROVED)
    with pytest.raises(PassphraseDue, match="Choose one that only you know"):
        enter(section, "newman", GIVEN)
    assert enter(section, "newman", GIVEN, OWN).session.user.badge == "N-newman"
    with pytest.raises(Refused, match="do not belong together"):
        enter(section, "newman", GIVEN)
    assert enter(section, "newman", OWN.new_passphrase)


def test_a_refused_account_never_signs_in(section: Section) -> None:
    user = make(section)
    joining.answer_proposal(section.at("soto"), user, Answer.REFUSED)
    with pytest.raises(Refused, match="second person refused"):
        enter(section, "newman", GIVEN, OWN)
    desk = section.at("soto")
    with refused(section.house, Act.APPROVE_ACCOUNT, "does not wait for an answer any more", BadInput):
        joining.answer_proposal(desk, user, Answer.APPROVED)


@pytest.mark.parametrize(("name", "why"), [
    ("admin", "needs the role"), ("okafor", "supervisor's approval"), ("auditor", "needs the role"),
    ("trainer", "needs the role"),
])  # fmt: skip
def test_nobody_but_a_supervisor_approves(section: Section, name: str, why: str) -> None:
    user = make(section)
    desk = section.at(name)
    with refused(section.house, Act.APPROVE_ACCOUNT, why, Refused):
        joining.answer_proposal(desk, user, Answer.APPROVED)
    assert state(section, "newman") is AccountState.WAITING


def test_the_only_supervisors_own_account_is_approved_by_an_examiner(section: Section) -> None:
    turns.disable_account(section.at("admin"), user_id(section, "both"), "on leave")
    reset = joining.reset_passphrase(section.at("admin"), user_id(section, "soto"), GIVEN)
    with pytest.raises(Refused, match="waits for the approval"):
        enter(section, "soto", GIVEN, OWN)
    desk = section.at("admin")
    with refused(section.house, Act.APPROVE_ACCOUNT, "needs the role", Refused):
        joining.answer_proposal(desk, reset.id, Answer.APPROVED)
    joining.answer_proposal(section.at("okafor"), reset.id, Answer.APPROVED)
    assert enter(section, "soto", GIVEN, OWN)


def test_a_supervisor_does_not_answer_for_their_own_account(section: Section) -> None:
    change = joining.propose_roles(
        section.at("admin"), user_id(section, "soto"), frozenset({Role.SUPERVISOR, Role.EXAMINER})
    )
    desk = section.at("soto")
    with refused(section.house, Act.APPROVE_ACCOUNT, "your own account", Refused):
        joining.answer_proposal(desk, change.id, Answer.APPROVED)
    joining.answer_proposal(section.at("both"), change.id, Answer.APPROVED)
    assert section.at("soto").session.user.roles == {Role.SUPERVISOR, Role.EXAMINER}


def test_the_first_supervisor_is_approved_by_the_administrator_and_the_log_says_so(tmp_path: Path) -> None:
    maker = NewAccount("admin", "Hana Admin", "A-001", frozenset({Role.ADMINISTRATOR}))
    house = accounts.create_workspace(
        tmp_path / "w", "Harbour", Room.DEMO, maker, PASSPHRASE, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia
    )
    with house:
        section = Section(tmp_path, house)
        make(section, Role.SUPERVISOR, name="first")
        make(section, Role.SUPERVISOR, name="second")
        assert state(section, "first") is AccountState.OPEN
        assert state(section, "second") is AccountState.WAITING
        approved = [entry.new for entry in log_of(house) if entry.new.event == Act.APPROVE_ACCOUNT.value]
        assert [entry.details for entry in approved] == [{"kind": "new", "first_supervisor": True}]
        turns.disable_account(section.at("admin"), user_id(section, "first"), "gone")
        make(section, Role.SUPERVISOR, name="third")
        assert state(section, "third") is AccountState.WAITING  # a section has a first supervisor once


def test_other_roles_hold_from_the_approval_on_in_every_rule(section: Section) -> None:
    change = joining.propose_roles(section.at("admin"), user_id(section, "soto"), frozenset({Role.EXAMINER}))
    assert section.at("soto").session.user.roles == {Role.SUPERVISOR}
    joining.answer_proposal(section.at("both"), change.id, Answer.APPROVED)
    desk = section.at("soto")
    assert desk.session.user.roles == {Role.EXAMINER}
    receipt = section.verified()
    with pytest.raises(Refused, match="needs the role supervisor"):
        joining_decides(section, receipt.search_id)


def joining_decides(section: Section, search_id: str) -> None:
    from app.domain.casework.review import Verdict
    from app.services.casework import leads

    leads.decide(section.at("soto"), search_id, Verdict.REFUSE, "reason")


@pytest.mark.parametrize(
    ("roles", "why"),
    [({Role.EXAMINER, Role.AUDITOR}, "stands alone"), (set(), "at least one role"), ({Role.SUPERVISOR}, "already")],
    ids=["conflict", "none", "same"],
)
def test_roles_that_are_not_proposed(section: Section, roles: set[Role], why: str) -> None:
    soto = user_id(section, "soto") if section.at("admin") else ""
    with refused(section.house, Act.PROPOSE_ROLES, why):
        joining.propose_roles(section.at("admin"), soto, frozenset(roles))


def test_an_administrator_who_resets_a_passphrase_does_not_come_in_as_somebody_else(section: Section) -> None:
    """A threat: give Okafor a passphrase, sign in as Okafor, search."""
    joining.reset_passphrase(section.at("admin"), user_id(section, "okafor"), GIVEN)
    with pytest.raises(Refused, match="waits for the approval"):
        enter(section, "okafor", GIVEN, OWN)
    with pytest.raises(Refused, match="do not belong together"):
        enter(section, "okafor")  # and Okafor learns of it
    (waiting,) = joining.list_waiting(section.at("soto"))
    joining.answer_proposal(section.at("soto"), waiting.proposal.id, Answer.REFUSED)
    with pytest.raises(Refused, match="second person refused"):
        enter(section, "okafor", GIVEN, OWN)


def test_a_reset_that_does_not_come_about_leaves_the_old_passphrase(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, okafor = section.at("admin"), user_id(section, "okafor")
    before = section.house.workspace.slots()
    with pytest.raises(BadInput, match="guessed first"):
        joining.reset_passphrase(desk, okafor, "Password2026")
    monkeypatch.setattr("app.storage.tables.admissions.add_proposal", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        joining.reset_passphrase(desk, okafor, GIVEN)
    assert section.house.workspace.slots() == before


def test_what_an_administrator_alone_comes_to(section: Section) -> None:
    """Everything an administrator can do without a second person, tried as a search in somebody else's name."""
    admin = section.at("admin")
    okafor = user_id(section, "okafor")
    for act, why in (
        (lambda: joining.propose_roles(admin, admin.session.user.id, frozenset({Role.EXAMINER})), "your own account"),
        (lambda: turns.enable_account(admin, admin.session.user.id, "x"), "your own account"),
        (lambda: joining.reset_passphrase(admin, admin.session.user.id, GIVEN), "your own account"),
        (lambda: intake.add_evidence(admin, "R", Path("x"), intake.EvidenceForm("u", "c")), "needs the role examiner"),
    ):
        with pytest.raises(Refused, match=why):
            act()
    puppet = make(section, Role.SUPERVISOR, Role.EXAMINER, name="puppet")
    joining.propose_roles(admin, okafor, frozenset({Role.SUPERVISOR}))
    assert state(section, "puppet") is AccountState.WAITING
    with pytest.raises(Refused, match="needs the role"):
        joining.answer_proposal(admin, puppet, Answer.APPROVED)
    members = {member.user.sign_in_name: member for member in list_members(admin)}
    assert members["okafor"].user.roles == {Role.EXAMINER}


def test_two_accounts_for_one_person(section: Section) -> None:
    """A second account needs another badge and a supervisor who does not know the person: both stand in the log."""
    section.at("admin")
    with refused(section.house, Act.CREATE_ACCOUNT, "badge 'e-101' is taken", BadInput):
        accounts.create_account(
            section.at("admin"), NewAccount("okafor2", "A. O.", "e-101", frozenset({Role.EXAMINER})), GIVEN
        )
    with refused(section.house, Act.CREATE_ACCOUNT, "has an account already", BadInput):
        accounts.create_account(
            section.at("admin"), NewAccount("okafor2", "adaeze  OKAFOR", "E-999", frozenset({Role.SUPERVISOR})), GIVEN
        )
