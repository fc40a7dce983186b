"""The second factor: set up at the door, asked for from then on, each code once, voided by two people."""

from __future__ import annotations

import pytest

from app.domain.log.audit import LogOutcome
from app.domain.staff import totp
from app.domain.staff.accounts import Answer
from app.domain.staff.roles import Act
from app.domain.staff.settings import SECOND_FACTOR
from app.errors import BadInput, Refused
from app.services import settings
from app.services.recording import Desk
from app.services.staff import joining
from app.services.staff.steps import CodeDue, FactorDue, Further
from tests.services.observing import log_of, records_without_entry
from tests.services.staff.clock import Clock
from tests.services.staff.people import enter, user_id
from tests.support.section import Section


@pytest.fixture
def asked(section: Section, clock: Clock) -> Section:
    """A section that asks everybody for a second factor."""
    proposal = settings.propose_setting(section.at("admin"), SECOND_FACTOR.name, 1, "CJIS IA-2")
    settings.answer_setting(section.at("soto"), proposal.id, Answer.APPROVED)
    section.leave()
    return section


def code(secret: str, clock: Clock, steps: int = 0) -> str:
    return totp.code_of(secret, totp.step_at(clock.moment.timestamp()) + steps)


def set_up(section: Section, clock: Clock, name: str = "okafor") -> str:
    with pytest.raises(FactorDue) as due:
        enter(section, name)
    enter(section, name, further=Further(code=code(due.value.secret, clock), secret=due.value.secret))
    return due.value.secret


def test_an_app_is_set_up_with_a_code_of_it(asked: Section, clock: Clock) -> None:
    with pytest.raises(FactorDue, match="Set up an authenticator app") as due:
        enter(asked, "okafor")
    assert due.value.link.endswith("issuer=Second%20Look%20Test%20Section")
    wrong = Further(code="000000", secret=due.value.secret)
    with pytest.raises(BadInput, match="does not belong to this setup"):
        enter(asked, "okafor", further=wrong)
    assert set_up(asked, clock)
    assert records_without_entry(asked.house) == []
    assert asked.house.workspace.database.path.read_bytes().find(due.value.secret.encode()) == -1


def test_a_code_opens_once(asked: Section, clock: Clock) -> None:
    secret = set_up(asked, clock)
    with pytest.raises(CodeDue):
        enter(asked, "okafor")
    with pytest.raises(Refused, match="wrong or was used already"):
        enter(asked, "okafor", further=Further(code=code(secret, clock)))
    clock.move(seconds=30)
    used = Further(code=code(secret, clock))
    assert enter(asked, "okafor", further=used)
    with pytest.raises(Refused, match="wrong or was used already"):
        enter(asked, "okafor", further=used)
    clock.move(seconds=30)
    assert enter(asked, "okafor", further=Further(code=code(secret, clock)))
    events = [(entry.new.event, entry.new.outcome) for entry in log_of(asked.house)]
    assert (Act.ASK_SECOND_FACTOR.value, LogOutcome.DONE) in events


def test_wrong_codes_lock_like_wrong_passphrases(asked: Section, clock: Clock) -> None:
    secret = set_up(asked, clock)
    clock.move(seconds=60)
    for _ in range(5):
        with pytest.raises(Refused, match="wrong or was used already"):
            enter(asked, "okafor", further=Further(code="12345"))
    with pytest.raises(Refused, match="is locked"):
        enter(asked, "okafor", further=Further(code=code(secret, clock)))


def test_a_lost_phone_is_replaced_by_two_people(asked: Section, clock: Clock) -> None:
    secret = set_up(asked, clock)
    admin = enter_with(asked, clock, "admin")
    with pytest.raises(BadInput, match="has no second factor"):
        joining.reset_second_factor(admin, user_id(asked, "lindqvist"))
    reset = joining.reset_second_factor(admin, user_id(asked, "okafor"))
    clock.move(seconds=60)
    with pytest.raises(Refused, match="waits for the approval"):
        enter(asked, "okafor", further=Further(code=code(secret, clock)))
    joining.answer_proposal(enter_with(asked, clock, "soto"), reset.id, Answer.APPROVED)
    assert set_up(asked, clock) != secret


def enter_with(section: Section, clock: Clock, name: str) -> Desk:
    set_up(section, clock, name)
    assert section._desk is not None
    return section._desk
