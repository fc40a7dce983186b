"""What ends by itself: unused accounts, long sessions, training; and who may not sit in a request."""

from __future__ import annotations

import pytest

from app.domain.staff.accounts import AccountState, Answer
from app.domain.staff.roles import Act
from app.domain.staff.settings import CERTIFICATE_NOTICE, SESSION_HOURS
from app.errors import BadInput, Refused
from app.services import settings
from app.services.casework import interests, queue, searching
from app.services.staff import accounts, certificates, turns
from tests.services.observing import log_of, refused
from tests.services.staff.clock import Clock
from tests.services.staff.people import state, user_id
from tests.support.section import PASSPHRASE, Section


def test_an_account_is_disabled_after_ninety_days_and_enabled_by_an_administrator(
    section: Section, clock: Clock
) -> None:
    for days in (80, 80):
        clock.move(days=days)
        section.at("admin")
        section.leave()
    assert section.at("admin")
    assert state(section, "okafor") is AccountState.DISABLED
    disabled = [entry.new for entry in log_of(section.house) if entry.new.event == Act.DISABLE_ACCOUNT.value]
    assert {entry.person for entry in disabled} == {"nobody"}
    assert {entry.details["reason"] for entry in disabled} == {"not used"}
    with pytest.raises(Refused, match="is disabled"):
        section.at("okafor")
    turns.enable_account(section.at("admin"), user_id(section, "okafor"), "back from leave")
    assert section.at("okafor")


def test_a_section_that_nobody_used_keeps_its_last_administrator(section: Section, clock: Clock) -> None:
    section.leave()
    clock.move(days=200)
    with pytest.raises(Refused, match="is disabled"):
        section.at("okafor")
    assert section.at("admin")


def test_after_twelve_hours_the_passphrase_is_asked_for_again(section: Section, clock: Clock) -> None:
    desk = section.at("okafor")
    clock.move(hours=12, seconds=1)
    with pytest.raises(Refused, match="too long ago"):
        section.request()
    accounts.note_locked(desk)
    accounts.confirm(desk, PASSPHRASE)
    assert section.request()


def test_a_section_may_ask_earlier(section: Section, clock: Clock) -> None:
    proposal = settings.propose_setting(section.at("admin"), SESSION_HOURS.name, 2, "shared room")
    settings.answer_setting(section.at("soto"), proposal.id, Answer.APPROVED)
    section.at("okafor")
    clock.move(hours=3)
    with pytest.raises(Refused, match="too long ago"):
        section.request()


@pytest.mark.parametrize(
    ("value", "reason", "why"),
    [
        (0, "x", "outside of what is allowed"),
        (13, "x", "outside"),
        (12, "x", "holds already"),
        (3, " ", "for a reason"),
    ],
)
def test_values_that_are_not_proposed(section: Section, value: int, reason: str, why: str) -> None:
    desk = section.at("admin")
    with refused(section.house, Act.PROPOSE_SETTING, why, BadInput):
        settings.propose_setting(desk, SESSION_HOURS.name, value, reason)


def test_a_setting_needs_two_people_and_the_log_has_both_values(section: Section) -> None:
    proposal = settings.propose_setting(section.at("admin"), SESSION_HOURS.name, 8, "shared room")
    desk = section.at("admin")
    with refused(section.house, Act.APPROVE_SETTING, "needs the role supervisor", Refused):
        settings.answer_setting(desk, proposal.id, Answer.APPROVED)
    with refused(section.house, Act.PROPOSE_SETTING, "waits for approval already", Refused):
        settings.propose_setting(desk, SESSION_HOURS.name, 9, "another")
    assert settings.read_setting(desk, SESSION_HOURS) == 12
    settings.answer_setting(section.at("soto"), proposal.id, Answer.APPROVED)
    assert settings.read_setting(section.at("soto"), SESSION_HOURS) == 8
    said = [entry.new.details for entry in log_of(section.house) if entry.new.event.startswith("setting.")]
    assert {"setting": "session_hours", "old": 12, "new": 8} in said
    assert "shared room" not in "".join(entry.body for entry in log_of(section.house))


def test_without_training_nobody_searches(enrolled: Section, clock: Clock) -> None:
    request = enrolled.request()
    probe = enrolled.probe(enrolled.evidence(request.id))
    okafor, today = user_id(enrolled, "okafor"), clock.text()[:10]
    certificates.issue_certificate(enrolled.at("trainer"), okafor, "Facial comparison", today)
    desk = enrolled.at("okafor")
    assert "in 0 days" in certificates.own_notice(desk)
    clock.move(days=1)
    desk = enrolled.at("okafor")
    enrolled.leave()
    desk = enrolled.at("okafor")
    assert "so you cannot search" in certificates.own_notice(desk)
    with refused(enrolled.house, Act.SEARCH, f"certificate ended on {today}", Refused):
        searching.run_search(desk, probe.id)
    certificates.issue_certificate(enrolled.at("soto"), okafor, "Facial comparison", "2999-01-01")
    desk = enrolled.at("okafor")
    assert certificates.own_notice(desk) == ""
    assert searching.run_search(desk, probe.id).candidates
    assert CERTIFICATE_NOTICE.default == 30


@pytest.mark.parametrize(
    ("who", "whom", "course", "why"),
    [
        ("both", "both", "x", "Nobody certifies their own"),
        ("soto", "trainer", "x", "issued to an examiner"),
        ("soto", "okafor", " ", "names the course"),
        ("okafor", "lindqvist", "x", "needs the role"),
    ],
)
def test_certificates_that_are_not_issued(section: Section, who: str, whom: str, course: str, why: str) -> None:
    desk = section.at(who)
    holder = user_id(section, whom)
    with refused(section.house, Act.ISSUE_CERTIFICATE, why):
        certificates.issue_certificate(desk, holder, course, "2999-01-01")


def test_whoever_knows_a_person_concerned_leaves_the_request(enrolled: Section) -> None:
    request = enrolled.request()
    probe = enrolled.probe(enrolled.evidence(request.id))
    desk = enrolled.at("okafor")
    assert queue.standings(desk)[0].mine
    interests.declare_interest(desk, request.id, knows=True)
    assert interests.declared_interest(desk, request.id) is True
    assert not queue.standings(desk)[0].mine
    with refused(enrolled.house, Act.SEARCH, "know a person concerned", Refused):
        searching.run_search(desk, probe.id)
    assert searching.run_search(enrolled.at("moreau"), probe.id).candidates


def test_nothing_is_declared_for_a_request_that_is_not_there(section: Section) -> None:
    desk = section.at("okafor")
    with refused(section.house, Act.DECLARE_INTEREST, "does not exist", BadInput):
        interests.declare_interest(desk, "nothing", knows=False)


def test_a_copied_workspace_opens_to_nobody_without_a_passphrase(section: Section) -> None:
    section.leave()
    folder = section.folder / "workspace"
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            assert not any(word in content for word in (b"Okafor", b"E-101", b"SQLite format", PASSPHRASE.encode())), (
                path
            )
