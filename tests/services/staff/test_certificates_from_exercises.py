"""From a passed exercise to the right to search: the rule, the signed statement, and every statement refused."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.staff.accounts import Answer
from app.domain.staff.roles import Act, Role
from app.domain.staff.settings import PASS_ALARMS, PASS_CASES
from app.domain.training.degradations import Difficulty
from app.domain.training.exercises import ExercisePlan, Mode
from app.domain.training.statements import statement_text
from app.errors import BadInput, Refused, Unavailable
from app.reports.checkpoint import sign_note, verify_note
from app.services import settings
from app.services.recording import Desk
from app.services.staff import statements, training_rooms
from app.services.staff.roster import list_members
from app.services.training import building, sitting, stating
from app.storage.folder.workspace import Room
from app.storage.tables import accounts, exercises
from tests.services.observing import log_of, refused
from tests.support.section import Section, copy_of
from tests.support.statements import PUBLIC, SAID, TODAY, note

PLAN = ExercisePlan("Autumn", cases=12, list_length=4, difficulty=Difficulty.MEDIUM)


def set_to(section: Section, name: str, value: int) -> None:
    proposal = settings.propose_setting(section.at("admin"), name, value, "our own rule")
    settings.answer_setting(section.at("soto"), proposal.id, Answer.APPROVED)


def user_id(section: Section, name: str) -> str:
    with section.at("trainer").reading() as db:
        return next(user.id for user in accounts.users(db) if user.sign_in_name == name)


def answered(section: Section, plan: ExercisePlan, name: str, *, alarms: bool = False, cases: int | None = None) -> str:
    """Give an exercise to somebody and answer it by the truth; `alarms` calls somebody in every non-mated case."""
    trainer = section.at("trainer")
    record = building.build_exercise(trainer, plan)
    given = building.assign_exercise(trainer, record.id, user_id(section, name)).id
    with section.at("trainer").reading() as db:
        truth = {case.id: case.true_candidate for case in exercises.cases(db, record.id)}
    desk, done = section.at(name), 0
    while (case := sitting.open_case(desk, given)) is not None and done != cases:
        called = truth[case.case_id] or (case.candidates[0] if alarms else None)
        ratings = {each: 7 if each == called else 1 for each in case.candidates}
        sitting.answer_case(desk, given, case.case_id, ratings, called)
        done += 1
    return given


@pytest.fixture(scope="module")
def template(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A training room whose rule wants ten cases, with an exercise that okafor passed."""
    made = copy_of(bare_template, tmp_path_factory.mktemp("passed"))
    made.enrol(people=12)
    set_to(made, PASS_CASES.name, 10)
    given = answered(made, PLAN, "okafor")
    made.leave()
    made.close()
    return made.folder, given


@pytest.fixture
def room(template: tuple[Path, str], tmp_path: Path) -> Iterator[Section]:
    made = copy_of(template[0], tmp_path)
    yield made
    made.close()


def test_a_passed_exercise_becomes_a_signed_statement(room: Section, template: tuple[Path, str]) -> None:
    desk = room.at("trainer")
    passing = stating.read_passing(desk, template[1])
    assert passing.passed, passing
    signed = stating.state_pass(desk, template[1], str)
    assert (signed.said.person, signed.said.badge, signed.said.stated_by) == ("okafor", "E-101", "T-301")
    assert (signed.said.passed_on, signed.said.expires_on) == (passing.passed_on, passing.expires_on)
    assert verify_note(signed.text, bytes.fromhex(stating.room_key(desk).public_key)) == statement_text(signed.said)
    (entry,) = [entry.new for entry in log_of(room.house) if entry.new.event == Act.STATE_PASS]
    assert entry.objects[0] == signed.said.statement
    assert "okafor" not in str(entry)
    with pytest.raises(Refused, match="and that is done once"):
        stating.state_pass(desk, template[1], str)


def test_a_statement_that_could_not_be_kept_was_not_made(room: Section, template: tuple[Path, str]) -> None:
    def full(_: str) -> None:
        raise Unavailable("The disk is full.")

    desk = room.at("trainer")
    with pytest.raises(Unavailable):
        stating.state_pass(desk, template[1], full)
    kept: list[str] = []
    assert [stating.state_pass(desk, template[1], kept.append).text] == kept


def test_a_statement_holds_nothing_of_the_exercise(room: Section, template: tuple[Path, str]) -> None:
    desk = room.at("trainer")
    text = stating.state_pass(desk, template[1], str).text
    with desk.reading() as db:
        given = exercises.assignment(db, template[1])
        cases = exercises.cases(db, given.exercise_id if given else "")
    content = {case.picture for case in cases} | {case.person_id for case in cases} | {case.id for case in cases}
    assert len(content) > len(cases)
    assert not [each for each in content if each in text]


def test_the_rule_is_the_section_s_own(room: Section, template: tuple[Path, str]) -> None:
    set_to(room, PASS_CASES.name, 13)
    passing = stating.read_passing(room.at("trainer"), template[1])
    assert [each.kept for each in passing.conditions] == [True, True, False, True, True]
    with pytest.raises(Refused, match="repeated ones not counted: 12"):
        stating.state_pass(room.at("trainer"), template[1], str)


def test_false_alarms_taught_and_unfinished_exercises_do_not_pass(room: Section) -> None:
    alarms = answered(room, PLAN, "lindqvist", alarms=True)
    with pytest.raises(Refused, match=r"at most 2 in 20 non-mated cases: 6 in 6"):
        stating.state_pass(room.at("trainer"), alarms, str)
    taught = answered(room, replace(PLAN, mode=Mode.TAUGHT), "lindqvist", cases=1)
    with pytest.raises(Refused, match="a taught exercise; Every case is answered: 1 of 12"):
        stating.state_pass(room.at("trainer"), taught, str)
    set_to(room, PASS_ALARMS.name, 20)
    assert stating.read_passing(room.at("trainer"), alarms).conditions[-1].kept


# Casework


def trusted(section: Section, room_id: str = "room 1") -> str:
    room = training_rooms.propose_room(section.at("admin"), room_id, "Training", PUBLIC)
    training_rooms.answer_room(section.at("soto"), room.id, Answer.APPROVED)
    return room.id


def expiry(section: Section, name: str) -> str:
    section.at("soto")
    members = list_members(section.at("soto"))
    certificate = next(each.certificate for each in members if each.user.sign_in_name == name)
    return certificate.expires_on if certificate else ""


def test_a_statement_of_a_trusted_room_gives_the_certificate(section: Section) -> None:
    trusted(section)
    okafor = user_id(section, "okafor")
    made = statements.import_statement(section.at("soto"), note().replace("\n", "\r\n"), okafor)
    assert expiry(section, "okafor") == made.expires_on == SAID.expires_on
    entry = next(e.new for e in reversed(log_of(section.house)) if e.new.event == Act.ISSUE_CERTIFICATE)
    assert entry.objects[0] == made.id
    assert len(entry.objects[2]) == 64
    with refused(section.at("soto").house, Act.ISSUE_CERTIFICATE, "counts once", Refused):
        statements.import_statement(section.at("soto"), note())


def test_from_one_room_into_the_other(
    room: Section, template: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both are one workspace here, which goes by another id while it states."""
    desk = room.at("trainer")
    card = room.house.workspace.card
    monkeypatch.setattr(room.house.workspace, "card", replace(card, id="elsewhere", room=Room.TRAINING))
    key, text = stating.room_key(desk), stating.state_pass(desk, template[1], str).text
    monkeypatch.setattr(room.house.workspace, "card", card)
    proposed = training_rooms.propose_room(room.at("admin"), key.room_id, key.name, key.public_key)
    training_rooms.answer_room(room.at("soto"), proposed.id, Answer.APPROVED)
    okafor = user_id(room, "okafor")
    assert statements.import_statement(room.at("soto"), text).user_id == okafor


FORGED = sign_note(statement_text(SAID), "second-look/room", bytes(32))
YESTERDAY = (TODAY - datetime.timedelta(days=1)).isoformat()
TOMORROW = (TODAY + datetime.timedelta(days=1)).isoformat()


FAULTS: list[tuple[str, type[Exception], str]] = [
    ("", BadInput, "no statement of a passed exercise"),
    ("Good afternoon.\n", BadInput, "no statement of a passed exercise"),
    (note().replace("okafor", "lindqvist"), BadInput, "altered, or Training did not sign it"),
    (note().replace(SAID.expires_on, "2099-01-01"), BadInput, "altered"),
    (note().rpartition("\n\n")[0] + "\n", BadInput, "altered, or Training did not sign it"),
    (FORGED, BadInput, "did not sign it"),
    (note(passed_on="2020-01-01", expires_on=YESTERDAY), Refused, "ended on"),
    (note(passed_on=TOMORROW), Refused, "a day to come"),
    (note(expires_on="soon"), BadInput, "no readable days"),
    (note(expires_on="20991231"), BadInput, "has no readable days"),
    (note(expires_on="2001-01-01"), BadInput, "ends before"),
    (note(exercise="none"), BadInput, "does not name its exercise"),
    (note(badge="E-999"), BadInput, "Nobody here has the badge E-999"),
    (note(person="lindqvist"), BadInput, "badge E-101 and the sign-in name lindqvist"),
    (note(person="lindqvist", badge="E-102"), Refused, "is about Bo Lindqvist"),
    (note(person="soto", badge="S-201"), Refused, "is about Daniela Soto"),
    (note(room="room 2"), Refused, "does not know"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "error", "words"), FAULTS, ids=[words for _, _, words in FAULTS])
def test_what_is_no_good_statement_is_refused(
    importing: tuple[Section, str], text: str, error: type[Exception], words: str
) -> None:
    section, okafor = importing
    before = expiry(section, "okafor")
    desk = section.at("soto")
    with pytest.raises(error, match=words):
        statements.import_statement(desk, text, okafor)
    assert expiry(section, "okafor") == before


@pytest.fixture(scope="module")
def importing(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Section, str]]:
    """A casework-like workspace that trusts the room; what is refused leaves no trace but the log's."""
    made = copy_of(bare_template, tmp_path_factory.mktemp("importing"))
    trusted(made)
    yield made, user_id(made, "okafor")
    made.close()


def test_nobody_certifies_themself_and_no_training_room_takes_one(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    trusted(section)
    text = note(person="both", badge="S-202")
    with pytest.raises(Refused, match="Nobody certifies their own training"):
        statements.import_statement(section.at("both"), text)
    with pytest.raises(Refused, match="role supervisor or trainer"):
        statements.import_statement(section.at("okafor"), text)
    desk: Desk = section.at("soto")
    monkeypatch.setattr(section.house.workspace, "card", replace(section.house.workspace.card, room=Room.TRAINING))
    with pytest.raises(Refused, match="training workspace"):
        statements.import_statement(desk, text)


def test_a_room_is_trusted_by_two_people_until_one_ends_it(section: Section) -> None:
    room = training_rooms.propose_room(section.at("admin"), "room 1", "Training", PUBLIC.upper())
    with pytest.raises(Refused, match="not yet"):
        statements.import_statement(section.at("soto"), note())
    with pytest.raises(Refused, match="waits or is trusted"):
        training_rooms.propose_room(section.at("admin"), "room 1", "Again", PUBLIC)
    with pytest.raises(Refused, match="role supervisor"):
        training_rooms.answer_room(section.at("admin"), room.id, Answer.APPROVED)
    training_rooms.answer_room(section.at("soto"), room.id, Answer.APPROVED)
    with pytest.raises(BadInput, match="trusted already"):
        training_rooms.answer_room(section.at("soto"), room.id, Answer.APPROVED)
    training_rooms.answer_room(section.at("admin"), room.id, Answer.REFUSED)
    with pytest.raises(Refused, match="does not trust any more"):
        statements.import_statement(section.at("soto"), note())
    training_rooms.propose_room(section.at("admin"), "room 1", "Training", PUBLIC)


@pytest.mark.parametrize(
    ("room_id", "name", "key", "words"),
    [("", "T", PUBLIC, "id and a name"), ("r", " ", PUBLIC, "id and a name"), ("r", "T", "abc", "64 hexadecimal")],
)
def test_a_room_needs_its_id_name_and_key(section: Section, room_id: str, name: str, key: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        training_rooms.propose_room(section.at("admin"), room_id, name, key)


def test_a_workspace_does_not_trust_itself(section: Section) -> None:
    assert Role.ADMINISTRATOR in section.at("admin").session.user.roles
    with pytest.raises(Refused, match="this workspace itself"):
        training_rooms.propose_room(section.at("admin"), section.house.workspace.card.id, "Own", PUBLIC)
