"""Exercises by the screen alone: a trainer builds and scores, an examiner answers by keyboard."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.config import resource
from app.domain.training.degradations import Wish
from app.domain.training.exercises import ExercisePlan, Fillers, Mode
from app.gui import theme
from app.gui.help.guide_text import passages
from app.gui.page import Page
from app.gui.pages.exercise_page import ExercisePage
from app.gui.pages.exercises_page import ExercisesPage
from app.gui.pages.practice_page import PracticePage
from app.gui.places import Place, Station
from app.gui.training.exercise_form import NumberField
from app.gui.training.teaching_panel import CHAPTER, TeachingPanel
from app.gui.training.time_left import TimeLeft
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.facts_table import FactsTable
from app.gui.widgets.fields import ChoiceField
from app.gui.widgets.plot_view import PlotView
from app.gui.widgets.room_band import BAND_PX
from app.gui.window.main_window import LEAST_SIZE
from app.reports.plot import Plot
from app.services.casework.checklists import SHIPPED, parse_checklist
from app.services.staff.accounts import list_accounts
from app.services.training import building, sitting
from app.storage.tables import exercises
from tests.gui.access import unnamed
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.support.section import Section

PLAN = ExercisePlan("First practice", cases=2, list_length=3)


@pytest.fixture
def given(section: Section) -> str:
    """An exercise of two cases in okafor's hands: the assignment's id."""
    return give(section, PLAN)


def give(section: Section, plan: ExercisePlan) -> str:
    desk = section.at("trainer")
    examiner = next(user.id for user in list_accounts(desk) if user.sign_in_name == "okafor")
    return building.assign_exercise(desk, building.build_exercise(desk, plan).id, examiner).id


def answer_all(section: Section, who: str, assignment: str) -> None:
    desk = section.at(who)
    while (case := sitting.open_case(desk, assignment)) is not None:
        sitting.answer_case(desk, assignment, case.case_id, dict.fromkeys(case.candidates, 2), None, {"swipe"})


def exercise(stage: Stage, assignment: str) -> ExercisePage:
    return stage.show(ExercisePage, "okafor", Place(Station.EXERCISE, assignment_id=assignment))


W = TypeVar("W", bound=QWidget)


def only(page: QWidget, kind: type[W]) -> W:
    (found,) = page.findChildren(kind)
    return found


def drawn(page: QWidget) -> list[Plot]:
    QApplication.processEvents()
    return [each.plot() for each in page.findChildren(PlotView) if each.isVisibleTo(page)]


def texts(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel))


def press_key(page: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.focusWidget() or page, key, modifier)


def new_exercise(stage: Stage) -> ExercisesPage:
    page = stage.show(ExercisesPage, "trainer", Place(Station.EXERCISES))
    page.go_to_part("new")
    return page


def test_a_trainer_builds_and_gives_out_with_one_press(stage: Stage, section: Section) -> None:
    page = new_exercise(stage)
    assert next_action(page).blocked() is None
    numbers = {field.title: field for field in page.findChildren(NumberField)}
    numbers["Cases"].set_value("4")
    numbers["Candidates in a list"].set_value("3")
    assert find(page, QLineEdit, "exercise_name").placeholderText() == "4 cases, rising"
    find(page, QCheckBox, "given_okafor").click()
    press(page, "build_exercise")
    assert (
        notice(page) == "Exercise T-00001 is built and given to Adaeze Okafor. It waits in their list under Practice."
    )
    (own,) = sitting.own_exercises(section.at("okafor"))
    assert (own.name, own.cases, own.answered) == ("4 cases, rising", 4, 0)


def test_every_wish_of_the_form_reaches_the_plan(stage: Stage, section: Section) -> None:
    page = new_exercise(stage)
    numbers = {field.title: field for field in page.findChildren(NumberField)}
    for title, value in (("Cases", 2), ("Candidates in a list", 3), ("Pixels between the eyes", 30),
                         ("Minutes for a case", 5), ("Repeated cases", 1)):  # fmt: skip
        numbers[title].set_value(str(value))
    choices = {field.title: field for field in page.findChildren(ChoiceField)}
    chosen = {
        "Fillers": "near", "Light": "dark", "Blur": "much", "Compression": "much", "Interlacing": "much",
        "Covered": "mask", "When the truth is told": "taught",
    }  # fmt: skip
    for title, wish in chosen.items():
        choices[title].set_value(wish)
    find(page, QLineEdit, "exercise_until").setText("2026-12-32")
    numbers["Seed"].set_value("7")
    assert next_action(page).blocked() == "The day is not written as 2026-12-31"
    find(page, QLineEdit, "exercise_until").setText("2026-12-31")
    numbers["Seed"].set_value("8")
    press(page, "build_exercise")
    (record,) = building.list_exercises(section.at("trainer"))
    asked = replace(
        PLAN, name="2 cases, rising", eyes_px=30, minutes=5, repeats=1, seed=8, mode=Mode.TAUGHT, fillers=Fillers.NEAR,
        light=Wish.DARK, blur=Wish.MUCH, compression=Wish.MUCH, interlacing=Wish.MUCH, covering=Wish.MASK,
    )  # fmt: skip
    assert record.plan == asked


def test_too_few_people_are_said_before_anything_is_built(stage: Stage, section: Section) -> None:
    page = new_exercise(stage)
    press(page, "twenty_hard")
    assert "has 6 people with two photos or more, and 20 cases need as many" in notice(page)
    assert find(page, QPushButton, "build_exercise").isEnabled()
    assert building.list_exercises(section.at("trainer")) == []


def test_the_same_exercise_is_given_to_another_examiner(stage: Stage, section: Section, given: str) -> None:
    page = stage.show(ExercisesPage, "trainer", Place(Station.EXERCISES))
    assert next_action(page).blocked() == "Choose who is given it"
    box = find(page, QComboBox, "give_to")
    assert "Adaeze Okafor" not in [box.itemText(place) for place in range(box.count())]
    box.setCurrentIndex(box.findText("Bo Lindqvist"))
    press(page, "give_exercise")
    assert notice(page) == "Bo Lindqvist has exercise T-00001 now, in a shuffle of their own."
    assert find(page, QTableView, "exercise_given").model().rowCount() == 2
    assert [own.number for own in sitting.own_exercises(section.at("lindqvist"))] == ["T-00001"]


def test_what_examiners_give_together_stands_below_their_list(stage: Stage, section: Section, given: str) -> None:
    desk = section.at("trainer")
    second = next(user.id for user in list_accounts(desk) if user.sign_in_name == "lindqvist")
    other = building.assign_exercise(desk, building.list_exercises(desk)[0].id, second).id
    answer_all(section, "okafor", given)
    page = stage.show(ExercisesPage, "trainer", Place(Station.EXERCISES))
    assert find(page, QLabel, "together_words").text() == "", "one alone gives nothing together"
    answer_all(section, "lindqvist", other)
    page = stage.show(ExercisesPage, "trainer", Place(Station.EXERCISES))
    assert find(page, QLabel, "together_words").text().startswith("Examiners who ended the exercise: 2")


def test_the_section_is_shown_without_a_name_and_only_with_enough_people(
    stage: Stage, section: Section, given: str
) -> None:
    answer_all(section, "okafor", given)
    page = stage.show(ExercisesPage, "trainer", Place(Station.EXERCISES))
    page.go_to_part("course")
    (plot,) = drawn(page)
    assert plot.missing == "3 examiners with an ended exercise are needed for it; there are 1."
    find(page, QTableView, "course_subjects").selectRow(1)
    (plot,) = drawn(page)
    assert plot.missing == "2 ended exercises are needed to show a course; there are 1."
    assert find(page, QTableView, "course_subjects").model().index(1, 0).data() == "Adaeze Okafor"


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
    assert page.leave_question() is None
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
    page = exercise(stage, give(section, replace(PLAN, mode=Mode.TAUGHT, mated_share=1.0)))
    for place in range(3):
        press_key(page, Qt.Key.Key_2)
        press_key(page, Qt.Key.Key_N)
        assert (next_action(page).blocked() is None) is (place == 2)
    told = find(page, QLabel, "truth_words")
    assert not told.isVisibleTo(page)
    press(page, "record_answer")
    assert re.match(r"Candidate [123] is the same person. You called nobody.", told.text())
    assert "pixels lie between the eyes" in told.text()
    assert "· the same person" in only(page, ComparisonPane).right.caption()
    assert next_action(page).verb() == "Next case"
    assert "Case 1 of 2" in texts(page)
    press(page, "record_answer")
    assert "Case 2 of 2" in texts(page)
    assert not told.isVisibleTo(page)


def test_taught_mode_outlines_one_component_after_the_other_on_both_pictures(stage: Stage, section: Section) -> None:
    page = exercise(stage, give(section, replace(PLAN, mode=Mode.TAUGHT)))
    pane, name = only(page, ComparisonPane), find(page, QLabel, "taught_component")

    def outlined() -> list[tuple[str, ...]]:
        return [tuple(word for layer in view.layers() for word in layer.words()) for view in (pane.left, pane.right)]

    assert (name.text(), outlined()) == ("Ears", [("Ears",), ("Ears",)])
    press_key(page, Qt.Key.Key_F)
    assert (name.text(), outlined()) == ("Facial marks", [("Facial marks",), ("Facial marks",)])
    press_key(page, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    whole = pane.left.placement().scale
    press_key(page, Qt.Key.Key_E)
    assert pane.left.placement().scale > whole
    press_key(page, Qt.Key.Key_Right)
    assert outlined() == [("Ears",), ("Ears",)]
    press_key(page, Qt.Key.Key_H)
    assert outlined() == [(), ()]


def test_every_component_is_explained_by_the_guide() -> None:
    names = {each.name for each in parse_checklist(resource(SHIPPED).read_bytes()).components}
    assert names == passages(CHAPTER).keys()
    assert all(len(text) > 80 for text in passages(CHAPTER).values())


def test_blind_mode_teaches_nothing(stage: Stage, given: str) -> None:
    page = exercise(stage, given)
    assert not only(page, TeachingPanel).isVisibleTo(page)
    press_key(page, Qt.Key.Key_F)
    pane = only(page, ComparisonPane)
    assert [word for view in (pane.left, pane.right) for layer in view.layers() for word in layer.words()] == []


def test_aids_are_recorded_with_the_answer(stage: Stage, section: Section, given: str) -> None:
    page = exercise(stage, given)
    press_key(page, Qt.Key.Key_S)
    press_key(page, Qt.Key.Key_Escape)
    for _ in range(3):
        press_key(page, Qt.Key.Key_2)
        press_key(page, Qt.Key.Key_N)
    press(page, "record_answer")
    with section.at("okafor").reading() as db:
        (answer,) = exercises.answers(db, given).values()
    assert answer.aids == ("swipe",)


def test_an_ended_exercise_is_looked_through_with_its_truth(stage: Stage, section: Section, given: str) -> None:
    answer_all(section, "okafor", given)
    page = exercise(stage, given)
    for place in (1, 2):
        assert f"Case {place} of 2" in texts(page)
        assert find(page, QLabel, "truth_words").isVisibleTo(page)
        assert find(page, QLabel, "taught_component").isVisibleTo(page)
        said = find(page, QLabel, "truth_rating").text()
        assert said == "You rated this candidate: 2  support for different persons"
        assert not find(page, QPushButton, "rate_1").isVisibleTo(page)
        assert page.leave_question() is None
        press(page, "record_answer")
    assert stage.moves == [Place(Station.PRACTICE)]


def test_the_limit_is_told_and_over_it_an_answer_still_counts(qtbot: QtBot) -> None:
    now = [100.0]
    shown = TimeLeft(clock=lambda: now[0])
    qtbot.addWidget(shown)
    shown.begin(None)
    assert shown.words() == ""
    shown.begin(300 - 20)
    assert shown.words() == "4:40 left"
    now[0] += 300
    shown.tell()
    assert shown.words() == "0:20 over the limit; the answer still counts"
    shown.stop()


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
    answer_all(section, "okafor", given)
    page = stage.show(PracticePage, "okafor", Place(Station.PRACTICE))
    assert next_action(page).verb() == "Look through it again"
    facts = {fact.title: fact.value for fact in find(page, FactsTable, "score_figures").facts()}
    assert facts["Answered"] == "2 of 2 cases"
    assert facts["d\u2032"] == "too few answers, needs 5 cases of each kind"
    assert facts["Viewing aids used"] == "swipe in 2 of 2 cases"
    shown = [each.plot() for each in page.findChildren(PlotView)]
    assert [plot.title.partition(":")[0] for plot in shown] == ["Time of each answer", "Calibration", "ROC"]
    press(page, "own_course")
    assert "Adaeze Okafor" in texts(page)


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
        monkeypatch.setattr("app.gui.training.given_part.ask_save", lambda *_, target=target: target)
        next(each for each in page.findChildren(QPushButton) if f"as {kind.upper()}" in each.text()).click()
        assert target.read_bytes().startswith(start)
    assert notice(page) == "The scores are saved."


def test_every_page_fits_into_the_smallest_window(stage: Stage, section: Section) -> None:
    taught = give(section, replace(PLAN, mode=Mode.TAUGHT))
    room = LEAST_SIZE - QSize(theme.RAIL_PX, BAND_PX + theme.TOP_BAR_PX + theme.STATUS_PX)
    shown: list[Page] = [exercise(stage, taught), stage.show(PracticePage, "okafor", Place(Station.PRACTICE))]
    trainers = stage.show(ExercisesPage, "trainer", Place(Station.EXERCISES))
    for part in trainers.parts():
        trainers.go_to_part(part.key)
    for page in (*shown, trainers):
        least = page.minimumSizeHint()
        assert least.width() <= room.width(), type(page)
        assert least.height() <= room.height(), type(page)


def test_everything_has_a_name_for_screen_readers(stage: Stage, given: str) -> None:
    for kind, who, place in (
        (ExercisesPage, "trainer", Place(Station.EXERCISES)),
        (PracticePage, "okafor", Place(Station.PRACTICE)),
        (ExercisePage, "okafor", Place(Station.EXERCISE, assignment_id=given)),
    ):
        page = stage.show(kind, who, place)
        assert unnamed(page) == []
