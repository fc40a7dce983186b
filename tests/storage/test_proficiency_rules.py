"""What the database itself refuses of statements, trusted rooms and proficiency tests, past every service."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.staff.roles import Act, Role
from app.storage.database import Database
from app.storage.engine import IntegrityError
from app.storage.tables import audit
from tests.storage.direct import HEX, Direct, direct


@pytest.fixture(autouse=True)
def section(rows: Direct) -> None:
    rows.section()


def trained(rows: Direct) -> None:
    rows.exercise()
    rows.given()


def decided_test(rows: Direct) -> None:
    """Seal the very picture that comes in as evidence, and bring it to a decision."""
    rows.user("trainer", Role.TRAINER)
    rows.sealed_test(picture=HEX)
    rows.request()
    rows.evidence()
    rows.probe()
    rows.search()
    rows.candidates()
    rows.examined("first", "a", "S-p1")
    rows.examined("second", "b", "S-p1")
    rows.decision()


def test_no_lead_ever_comes_from_a_proficiency_test(rows: Direct) -> None:
    decided_test(rows)
    with pytest.raises(IntegrityError, match="ends without a lead"):
        rows.lead()


def test_not_even_after_it_was_revealed(rows: Direct) -> None:
    decided_test(rows)
    rows.revealed()
    with pytest.raises(IntegrityError, match="ends without a lead"):
        rows.lead()


def test_a_sealed_picture_in_a_real_request_stops_no_lead_of_its_other_pictures(rows: Direct) -> None:
    rows.user("trainer", Role.TRAINER)
    rows.sealed_test(picture="cd" * 32)
    rows.request()
    rows.evidence()
    rows.evidence("F", sha256="cd" * 32)
    rows.revealed()
    rows.probe()
    rows.probe("sealed", evidence="F", mark="Q2")
    with pytest.raises(IntegrityError, match="test that is over"):
        rows.search("of the sealed one", probe_id="sealed")
    rows.search()
    rows.candidates()
    rows.examined("first", "a", "S-p1")
    rows.examined("second", "b", "S-p1")
    rows.decision()
    rows.lead()


def test_nobody_brings_in_what_they_sealed(rows: Direct) -> None:
    rows.user("sealer", Role.TRAINER, Role.EXAMINER)
    rows.sealed_test("sealer", picture=HEX)
    rows.request()
    with pytest.raises(IntegrityError, match="nobody brings in"):
        rows.evidence(added_by="sealer")
    rows.evidence()


def test_nobody_searches_in_a_revealed_test(rows: Direct) -> None:
    decided_test(rows)
    rows.revealed()
    with pytest.raises(IntegrityError, match="test that is over"):
        rows.search("again")


@pytest.mark.parametrize("seat", ["search", "examination", "decision"])
def test_nobody_who_knows_takes_part(rows: Direct, seat: str) -> None:
    rows.user("all", Role.TRAINER, Role.EXAMINER, Role.SUPERVISOR)
    rows.sealed_test("all", picture=HEX)
    rows.request()
    rows.evidence()
    rows.probe()
    if seat == "search":
        rows.certificate("all")
        with pytest.raises(IntegrityError, match="or in their own"):
            rows.search(by="all")
        return
    rows.search()
    rows.candidates()
    rows.examined("first", "a", "S-p1")
    if seat == "examination":
        with pytest.raises(IntegrityError, match="nobody examines in a proficiency test of their own"):
            rows.examination("second", "all")
        return
    rows.examined("second", "b", "S-p1")
    with pytest.raises(IntegrityError, match="nobody decides in a proficiency test of their own"):
        rows.decision("all")


def test_evidence_and_photos_are_never_sealed(rows: Direct) -> None:
    rows.user("trainer", Role.TRAINER)
    rows.request()
    rows.evidence()
    photo = rows.db.conn.execute("SELECT sha256 FROM photos LIMIT 1").fetchone()[0]
    for known in (HEX, photo):
        with pytest.raises(IntegrityError, match="no evidence and in no gallery"):
            rows.sealed_test(picture=known)


@pytest.mark.parametrize("who", ["a", "s"])
def test_a_trainer_alone_seals_and_reveals(rows: Direct, who: str) -> None:
    rows.user("trainer", Role.TRAINER)
    with pytest.raises(IntegrityError, match="a trainer seals"):
        rows.sealed_test(who, id="other", picture="ef" * 32)
    rows.sealed_test()
    with pytest.raises(IntegrityError, match="a trainer reveals"):
        rows.revealed(by=who)


def test_a_statement_is_of_somebody_else_s_whole_blind_exercise(rows: Direct) -> None:
    trained(rows)
    with pytest.raises(IntegrityError, match="answered whole"):
        rows.pass_statement()
    rows.case_answer()
    with pytest.raises(IntegrityError, match="a trainer states"):
        rows.pass_statement(stated_by="s")
    rows.pass_statement()
    with pytest.raises(IntegrityError, match="is stated once"):
        rows.pass_statement(id="again", digest="cd" * 32)


def test_a_room_is_trusted_by_two_people(rows: Direct) -> None:
    with pytest.raises(IntegrityError, match="an administrator proposes"):
        rows.training_room(proposed_by="s")
    rows.training_room()
    for who in ("admin", "a"):
        with pytest.raises(IntegrityError, match="once a supervisor"):
            rows.room_answer(by=who)
    rows.room_answer()


@pytest.mark.parametrize("answers", [(), ("refused",), ("approved", "refused")])
def test_a_certificate_comes_from_a_room_that_is_trusted_now(rows: Direct, answers: tuple[str, ...]) -> None:
    rows.training_room()
    for answer in answers:
        rows.room_answer(answer=answer)
    with pytest.raises(IntegrityError, match="two people trust"):
        rows.certified_by_statement()


def test_a_refused_room_is_not_approved_later(rows: Direct) -> None:
    rows.training_room()
    rows.room_answer(answer="refused")
    with pytest.raises(IntegrityError, match="once a supervisor"):
        rows.room_answer(by="t")


def test_no_practice_picture_in_casework(empty_database: Database, tmp_path: Path) -> None:
    other = replace(empty_database, path=Path(shutil.copy(empty_database.path, tmp_path / "other.db")))
    with direct(other) as rows:
        made = NewEntry(Act.CREATE_WORKSPACE, LogOutcome.DONE, "nobody", details={"room": "casework"})
        assert audit.append(rows.db, made).seq == 1
        rows.section()
        rows.user("trainer", Role.TRAINER)
        with pytest.raises(IntegrityError, match="none in casework"):
            rows.practice_picture()


def test_practice_pictures_are_a_trainer_s(rows: Direct) -> None:
    rows.user("trainer", Role.TRAINER)
    with pytest.raises(IntegrityError, match="a trainer adds"):
        rows.practice_picture(added_by="s")
    rows.practice_picture()
