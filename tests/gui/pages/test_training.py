"""Exercises by the screen alone: a trainer builds and scores, an examiner answers by keyboard."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from app.domain.training.exercises import ExercisePlan, Mode
from app.gui.pages.exercise_page import ExercisePage
from app.gui.pages.exercises_page import ExercisesPage
from app.gui.pages.practice_page import PracticePage
from app.gui.places import Place, Station
from app.gui.training.exercise_form import NumberField
from app.gui.widgets.facts_table import FactsTable
from app.services.staff.accounts import list_accounts
from app.services.training import building, sitting
from tests.gui.access import unnamed
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.support.section import Section

PLAN = ExercisePlan("First practice", cases=2, list_length=3)


@pytest.fixture
def given(section: Section) -> str:
    """An exercise of two cases in okafor's hands: the assignment's id."""
    return give(section, PLAN)


def give(section: Section, plan: ExercisePlan) -> str:
    if not section.house_has_gallery():
        section.enrol()
    desk = section.at("trainer")
    examiner = next(user.id for user in list_accounts(desk) if user.sign_in_name == "okafor")
    return building.assign_exercise(desk, building.build_exercise(desk, plan).id, examiner).id


def exercise(stage: Stage, assignment: str) -> ExercisePage:
    return stage.show(ExercisePage, "okafor", Place(Station.EXERCISE, assignment_id=assignment))


def texts(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel))


def press_key(page: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.focusWidget() or page, key, modifier)


def test_a_trainer_builds_and_gives_out_with_a_name_and_one_press(stage: Stage, section: Section) -> None:
    section.enrol()
    page = stage.show(ExercisesPage, "trainer", Place(Station.EXERCISES))
    assert next_action(page).blocked() == "The name is missing"
    QTest.keyClicks(find(page, QLineEdit, "exercise_name"), "Monday")
    assert next_action(page).blocked() == "Nobody is given it yet"
    find(page, QCheckBox, "given_okafor").click()
    numbers = {field.title: field for field in page.findChildren(NumberField)}
    numbers["Cases"].set_value("4")
    numbers["Candidates in a list"].set_value("3")
    press(page, "build_exercise")
    assert notice(page) == "Exercise T-00001 is built and given out. It waits in the examiners' list."
    assert find(page, QTableView, "exercises").model().rowCount() == 1
    assert find(page, QTableView, "exercise_given").model().rowCount() == 1
    (own,) = sitting.own_exercises(section.at("okafor"))
    assert (own.plan.name, own.cases, own.answered) == ("Monday", 4, 0)


def test_too_few_people_are_said_before_anything_is_built(stage: Stage, section: Section) -> None:
    section.enrol()
    page = stage.show(ExercisesPage, "trainer", Place(Station.EXERCISES))
    QTest.keyClicks(find(page, QLineEdit, "exercise_name"), "Monday")
    find(page, QCheckBox, "given_okafor").click()
    press(page, "build_exercise")
    assert "has 6 people with two photos or more, and 20 cases need as many" in notice(page)
    assert find(page, QPushButton, "build_exercise").isEnabled()
    assert building.list_exercises(section.at("trainer")) == []


def test_an_examiner_goes_from_start_to_end_by_keyboard(stage: Stage, section: Section, given: str) -> None:
    page = exercise(stage, given)
    assert "Case 1 of 2" in texts(page)
    for place in (1, 2):
        assert f"Case {place} of 2" in texts(page)
        for rated in range(3):
            assert next_action(page).blocked() == f"{3 - rated} candidates are not rated".replace(
                "1 candidates are", "1 candidate is"
            )
            press_key(page, Qt.Key.Key_2)
            press_key(page, Qt.Key.Key_N)
        press_key(page, Qt.Key.Key_6)
        press_key(page, Qt.Key.Key_P)
        assert "called" in find(page, QLabel, "rating_state").text()
        press(page, "record_answer")
    assert stage.moves == [Place(Station.PRACTICE)]
    assert sitting.own_exercises(section.at("okafor"))[0].ended


def test_a_call_needs_a_rating_that_supports_it(stage: Stage, given: str) -> None:
    page = exercise(stage, given)
    call = find(page, QPushButton, "call_possible")
    assert not call.isEnabled()
    press(page, "rate_5")
    press(page, "call_possible")
    assert "candidate 1 called" in find(page, QLabel, "rating_state").text()
    press(page, "rate_3")
    assert "nobody called" in find(page, QLabel, "rating_state").text()
    assert not call.isEnabled()
    assert page.leave_question() is not None


def test_taught_mode_tells_and_waits(stage: Stage, section: Section) -> None:
    page = exercise(stage, give(section, replace(PLAN, mode=Mode.TAUGHT)))
    for place in range(3):
        press_key(page, Qt.Key.Key_2)
        press_key(page, Qt.Key.Key_N)
        assert (next_action(page).blocked() is None) is (place == 2)
    press(page, "record_answer")
    assert re.match(r"That was (not )?right\.", notice(page))
    assert next_action(page).verb() == "Next case"
    assert "Case 1 of 2" in texts(page)
    press(page, "record_answer")
    assert "Case 2 of 2" in texts(page)
    assert notice(page) == ""


def test_blind_mode_shows_nothing_of_the_truth(stage: Stage, section: Section, given: str) -> None:
    page = exercise(stage, given)
    words = "\n".join(
        f"{each.accessibleName()} {each.accessibleDescription()} {each.toolTip()} {each.windowTitle()}"
        for each in page.findChildren(QWidget)
    )
    for secret in ("Invented Person", "P00", "R00", "Charge"):
        assert secret not in words + texts(page)
    for _ in range(3):
        press_key(page, Qt.Key.Key_2)
        press_key(page, Qt.Key.Key_N)
    press(page, "record_answer")
    assert notice(page) == ""


def test_practice_lists_and_opens_and_shows_the_score_at_the_end(stage: Stage, section: Section, given: str) -> None:
    page = stage.show(PracticePage, "okafor", Place(Station.PRACTICE))
    press(page, "open_exercise")
    assert stage.moves == [Place(Station.EXERCISE, assignment_id=given)]
    desk = section.at("okafor")
    while (case := sitting.open_case(desk, given)) is not None:
        sitting.answer_case(desk, given, case.case_id, dict.fromkeys(case.candidates, 2), None)
    page = stage.show(PracticePage, "okafor", Place(Station.PRACTICE))
    assert next_action(page).blocked() == "Every case is answered"
    facts = {fact.title: fact.value for fact in find(page, FactsTable, "score_figures").facts()}
    assert facts["Answered"] == "2 of 2 cases"
    assert facts["d\u2032"] == "too few answers, needs 5 cases of each kind"


def test_scores_are_saved(
    stage: Stage, section: Section, given: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = section.at("okafor")
    case = sitting.open_case(desk, given)
    assert case is not None
    sitting.answer_case(desk, given, case.case_id, dict.fromkeys(case.candidates, 2), None)
    page = stage.show(ExercisesPage, "trainer", Place(Station.EXERCISES))
    for kind, start in (("csv", b'"exercise","examiner"'), ("pdf", b"%PDF")):
        target = tmp_path / f"scores.{kind}"
        monkeypatch.setattr("app.gui.pages.exercises_page.ask_save", lambda *_, target=target: target)
        next(each for each in page.findChildren(QPushButton) if f"as {kind.upper()}" in each.text()).click()
        assert target.read_bytes().startswith(start)
    assert notice(page) == "The scores are saved."


def test_everything_has_a_name_for_screen_readers(stage: Stage, given: str) -> None:
    for kind, who, place in (
        (ExercisesPage, "trainer", Place(Station.EXERCISES)),
        (PracticePage, "okafor", Place(Station.PRACTICE)),
        (ExercisePage, "okafor", Place(Station.EXERCISE, assignment_id=given)),
    ):
        page = stage.show(kind, who, place)
        assert unnamed(page) == []
