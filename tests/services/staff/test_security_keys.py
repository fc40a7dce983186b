"""Security keys: added by their own person, asked at the door, good once; copies, strangers and old answers refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.log.audit import LogOutcome
from app.domain.progress import Progress
from app.domain.staff import totp
from app.domain.staff.accounts import Answer
from app.domain.staff.roles import Act
from app.domain.staff.security_keys import KeyAnswer
from app.domain.staff.settings import KEY_VERIFICATION, SECOND_FACTOR
from app.errors import BadInput, Cancelled, Refused, Unavailable
from app.security_keys.device import PluggedKeys
from app.services import settings
from app.services.staff import joining
from app.services.staff.own_keys import add_security_key, list_own_keys, touch_key
from app.services.staff.steps import FactorDue, Further, KeyDue
from tests.services.observing import log_of, records_without_entry
from tests.services.staff.clock import Clock
from tests.services.staff.people import enter, user_id
from tests.support.section import Section
from tests.support.software_key import SoftwareKey


class GivenUp(Progress):
    def cancelled(self) -> bool:
        return True


def plug_in(section: Section, *keys: SoftwareKey) -> None:
    section.house.security_keys = PluggedKeys(lambda: keys)


def add(section: Section, key: SoftwareKey, name: str = "okafor", label: str = "blue") -> None:
    plug_in(section, key)
    add_security_key(section.at(name), label)
    section.leave()


def asked(section: Section, name: str = "okafor") -> KeyDue:
    with pytest.raises(KeyDue) as due:
        enter(section, name)
    return due.value


def touched(section: Section, name: str = "okafor") -> KeyAnswer:
    return touch_key(section.house, asked(section, name).question)


def come_in(section: Section, name: str = "okafor") -> None:
    enter(section, name, further=Further(answer=touched(section, name)))


def test_a_key_is_added_by_its_own_person_and_asked_for_from_then_on(section: Section) -> None:
    key = SoftwareKey()
    add(section, key)
    with pytest.raises(KeyDue, match="Plug in your security key") as due:
        enter(section, "okafor")
    assert not due.value.or_code
    come_in(section)
    assert [each.label for each in list_own_keys(section.at("okafor"))] == ["blue"]
    added = next(entry for entry in log_of(section.house) if entry.new.event == Act.ADD_SECURITY_KEY)
    assert added.new.person == user_id(section, "okafor") and added.new.outcome is LogOutcome.DONE
    assert "blue" not in added.body
    assert records_without_entry(section.house) == []
    assert key.closed == 2, "a key is let go of after each use"


def test_an_answer_counts_once_and_for_its_own_question_only(section: Section) -> None:
    add(section, SoftwareKey())
    answer = touched(section)
    enter(section, "okafor", further=Further(answer=answer))
    with pytest.raises(Refused, match="no question that was asked just now"):
        enter(section, "okafor", further=Further(answer=answer))
    asked(section)
    with pytest.raises(Refused, match="answer is not good"):
        enter(section, "okafor", further=Further(answer=answer))


def test_a_copy_of_a_key_is_refused_and_noted(section: Section) -> None:
    key = SoftwareKey()
    add(section, key)
    copy = key.copy()
    for _ in range(2):
        come_in(section)
    plug_in(section, copy)
    with pytest.raises(Refused, match="there may be a copy of it"):
        come_in(section)
    plug_in(section, key)
    come_in(section)
    noted = [entry.new for entry in log_of(section.house) if entry.new.details.get("possible_clone")]
    assert [(each.event, each.outcome) for each in noted] == [(Act.SIGN_IN.value, LogOutcome.REFUSED)]
    assert noted[0].details["counter"] < noted[0].details["counter_before"]  # type: ignore[operator]


def test_a_key_without_a_counter_is_taken_at_its_word(section: Section) -> None:
    add(section, SoftwareKey(counts=False))
    for _ in range(2):
        come_in(section)


def test_where_the_section_asks_the_key_knows_who_holds_it(section: Section) -> None:
    proposal = settings.propose_setting(section.at("admin"), KEY_VERIFICATION.name, 1, "lost keys")
    settings.answer_setting(section.at("soto"), proposal.id, Answer.APPROVED)
    plug_in(section, SoftwareKey())
    with pytest.raises(Unavailable, match="cannot make sure who holds it"):
        add_security_key(section.at("okafor"), "blue")
    key = SoftwareKey(verifies=True)
    add(section, key)
    come_in(section)
    answer = touched(section)
    flags = answer.authenticator_data[32]
    unverified = answer.authenticator_data[:32] + bytes([flags & ~4]) + answer.authenticator_data[33:]
    with pytest.raises(Refused, match="answer is not good"):
        enter(section, "okafor", further=Further(answer=replace(answer, authenticator_data=unverified)))


def test_several_keys_each_for_their_own_person(section: Section) -> None:
    first, second, other = SoftwareKey(), SoftwareKey(), SoftwareKey()
    add(section, first)
    plug_in(section, first)
    desk = enter(section, "okafor", further=Further(answer=touched(section)))
    with pytest.raises(Unavailable, match="is added already"):
        add_security_key(desk, "the same")
    plug_in(section, second)
    add_security_key(desk, "red")
    section.leave()
    add(section, other, "lindqvist")
    for key in (second, first):
        plug_in(section, key)
        come_in(section)
    plug_in(section, other)
    with pytest.raises(Unavailable, match="none of yours"):
        touched(section)
    theirs = touched(section, "lindqvist")
    with pytest.raises(Refused, match="no question that was asked just now"):
        enter(section, "okafor", further=Further(answer=theirs))


def test_without_a_key_in_reach_the_sentence_says_what_to_do(section: Section) -> None:
    key = SoftwareKey()
    add(section, key)
    question = asked(section).question
    for keys, words in (((), "No security key is plugged in"), ((key, SoftwareKey()), "Leave only the one")):
        plug_in(section, *keys)
        with pytest.raises(Unavailable, match=words):
            touch_key(section.house, question)
    key.touched = False
    plug_in(section, key)
    with pytest.raises(Unavailable, match="Nobody touched"):
        touch_key(section.house, question)
    with pytest.raises(Cancelled):
        touch_key(section.house, question, progress=GivenUp())
    key.touched = True
    enter(section, "okafor", further=Further(answer=touch_key(section.house, question)))


def test_giving_up_adds_nothing_and_is_logged(section: Section) -> None:
    plug_in(section, SoftwareKey(touched=False))
    desk = section.at("okafor")
    with pytest.raises(Cancelled):
        add_security_key(desk, "blue", progress=GivenUp())
    with pytest.raises(BadInput, match="Give the key a name"):
        add_security_key(desk, " ")
    assert list_own_keys(desk) == []
    tried = [entry.new.outcome for entry in log_of(section.house) if entry.new.event == Act.ADD_SECURITY_KEY]
    assert tried == [LogOutcome.REFUSED] * 2


def test_no_entry_no_key(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in(section, SoftwareKey())
    desk = section.at("okafor")
    with monkeypatch.context() as patch:
        patch.setattr("app.storage.tables.audit.append", broken)
        with pytest.raises(ZeroDivisionError):
            add_security_key(desk, "blue")
    assert list_own_keys(desk) == []


def broken(*_: object) -> None:
    raise ZeroDivisionError


def test_key_or_code(section: Section, clock: Clock) -> None:
    proposal = settings.propose_setting(section.at("admin"), SECOND_FACTOR.name, 1, "CJIS IA-2")
    settings.answer_setting(section.at("soto"), proposal.id, Answer.APPROVED)
    with pytest.raises(FactorDue) as due:
        enter(section, "okafor")
    code = totp.code_of(due.value.secret, totp.step_at(clock.moment.timestamp()))
    enter(section, "okafor", further=Further(code=code, secret=due.value.secret))
    add(section, SoftwareKey())
    assert asked(section).or_code
    come_in(section)
    clock.move(seconds=30)
    code = totp.code_of(due.value.secret, totp.step_at(clock.moment.timestamp()))
    enter(section, "okafor", further=Further(code=code))


def test_wrong_keys_lock_like_wrong_passphrases(section: Section) -> None:
    add(section, SoftwareKey())
    answer = touched(section)
    section.house.asked_of_key = None
    for _ in range(5):
        with pytest.raises(Refused, match="no question that was asked just now"):
            enter(section, "okafor", further=Further(answer=answer))
    with pytest.raises(Refused, match="is locked"):
        enter(section, "okafor")


def test_a_lost_key_is_voided_by_two_people(section: Section) -> None:
    add(section, SoftwareKey())
    reset = joining.reset_second_factor(section.at("admin"), user_id(section, "okafor"))
    joining.answer_proposal(section.at("soto"), reset.id, Answer.APPROVED)
    assert enter(section, "okafor")
    assert list_own_keys(section.at("okafor")) == []
    with pytest.raises(BadInput, match="has no second factor"):
        joining.reset_second_factor(section.at("admin"), user_id(section, "okafor"))
