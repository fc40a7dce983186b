"""What the database itself refuses of exercises, past every service."""

from __future__ import annotations

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from app.storage.database import Database
from tests.storage.direct import Direct, direct


@pytest.fixture
def rows(rows: Direct) -> Direct:
    rows.section()
    rows.exercise()
    rows.given()
    return rows


def test_the_whole_way(rows: Direct) -> None:
    rows.case_answer(called="T-first")
    rows.rating(rating=7)


def test_an_exercise_is_given_to_an_examiner(rows: Direct) -> None:
    with pytest.raises(IntegrityError, match="given to an examiner"):
        rows.given("s")


def test_only_a_trainer_builds_and_gives_out(rows: Direct, database: Database) -> None:
    with pytest.raises(IntegrityError, match="gives exercises out"):
        rows.given("b", assigned_by="s")
    with direct(database) as fresh:
        fresh.section()
        with pytest.raises(IntegrityError, match="builds exercises"):
            fresh.exercise(by="s")


def test_only_the_examiner_answers(rows: Direct) -> None:
    with pytest.raises(IntegrityError, match="no log entry, no act"):
        rows.case_answer("b", assignment_id="T-a")


def test_an_answer_is_given_once(rows: Direct) -> None:
    rows.case_answer()
    with pytest.raises(IntegrityError, match="UNIQUE"):
        rows.case_answer(id="again")


def test_an_answer_calls_one_of_its_list(rows: Direct) -> None:
    with pytest.raises(IntegrityError, match="calls one of its list"):
        rows.case_answer(called="somebody")


@pytest.mark.parametrize("rating", [-1, 8])
def test_a_rating_is_a_step_of_the_scale(rows: Direct, rating: int) -> None:
    rows.case_answer()
    with pytest.raises(IntegrityError, match="CHECK"):
        rows.rating(rating=rating)


def test_a_rating_is_of_the_list(rows: Direct) -> None:
    rows.case_answer()
    with pytest.raises(IntegrityError, match="of the list"):
        rows.rating(candidate="somebody")
