"""The analysis before the candidates: nothing of them is there, it is quick by keys, and it is recorded once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from app.domain.casework.features import Visibility
from app.domain.staff.roles import Act
from app.gui.pages.examination_page import ExaminationPage
from app.gui.widgets.bench import Bench
from app.gui.widgets.candidate_strip import CandidateStrip
from app.gui.widgets.component_list import ComponentList
from app.gui.widgets.picture_view import PictureView
from app.services.casework import analysing
from tests.gui.pages.examined import done, place_of, second_place
from tests.gui.pages.stage import Stage, asked, find, next_action, press
from tests.support.section import Section


def key(which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, which, modifier)


def opened(stage: Stage, section: Section) -> tuple[ExaminationPage, str]:
    receipt = section.searched()
    return stage.show(ExaminationPage, "okafor", place_of(receipt)), receipt.examination_id


def states(page: ExaminationPage) -> tuple[str, ...]:
    return find(page, ComponentList, "analysis_components").states()


def test_the_probe_stands_alone_until_it_is_analysed(stage: Stage, section: Section) -> None:
    page, _ = opened(stage, section)
    assert find(page, PictureView, "analysis_probe").has_picture()
    assert page.findChildren(CandidateStrip) == []
    assert next_action(page).verb() == "Open the candidates"
    assert next_action(page).blocked() == "19 components open"
    assert done(section, Act.VIEW_CANDIDATE) == []


def test_keys_walk_and_say(stage: Stage, section: Section) -> None:
    page, _ = opened(stage, section)
    key(Qt.Key.Key_1)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_2)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_3)
    assert states(page)[:4] == ("Clear", "Partly", "Not visible", "")
    key(Qt.Key.Key_N)
    words = find(page, QPlainTextEdit, "component_words")
    assert words.hasFocus()
    QTest.keyClicks(words, "1 of 3 is hidden")
    key(Qt.Key.Key_Escape)
    assert find(page, ComponentList, "analysis_components").hasFocus()
    assert states(page)[2] == "Not visible", "figures in the words are words"
    key(Qt.Key.Key_Up)
    assert not words.toPlainText()
    assert next_action(page).blocked() == "16 components open"
    assert find(page, QLabel, "analysis_count").text() == "3 of 19 written down"


def test_the_rest_is_marked_in_one_action_and_can_be_taken_back(stage: Stage, section: Section) -> None:
    page, _ = opened(stage, section)
    key(Qt.Key.Key_1)
    press(page, "mark_rest")
    assert states(page) == ("Clear", *["Not visible"] * 18)
    press(page, "mark_rest")
    assert states(page) == ("Clear", *[""] * 18)
    assert next_action(page).blocked() == "18 components open"


def test_the_record_holds_what_was_said_and_the_candidates_open(stage: Stage, section: Section) -> None:
    page, examination_id = opened(stage, section)
    key(Qt.Key.Key_2)
    find(page, QPlainTextEdit, "component_words").setPlainText("fine lines at the brow")
    press(page, "mark_rest")
    assert (page.leave_question() or "").startswith("Your analysis is not recorded yet")
    press(page, "open_candidates")
    assert asked(page).sentence().startswith("1 of 19 components show on the probe")
    asked(page).accept()
    said = analysing.analysis_of(section.at("okafor"), examination_id)
    assert said is not None
    assert (said[0].visibility, said[0].words) == (Visibility.PARTLY, "fine lines at the brow")
    assert {each.visibility for each in said[1:]} == {Visibility.NOT_VISIBLE}
    assert find(page, Bench, "bench").isVisibleTo(page)
    assert find(page, CandidateStrip, "candidates").count() == 4


def test_going_back_records_nothing(stage: Stage, section: Section) -> None:
    page, examination_id = opened(stage, section)
    press(page, "mark_rest")
    press(page, "open_candidates")
    press(asked(page), "go_back")
    assert analysing.analysis_of(section.at("okafor"), examination_id) is None
    assert next_action(page).blocked() is None


def test_the_second_seat_writes_its_own(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, None)
    page = stage.show(ExaminationPage, "lindqvist", second_place(section, receipt))
    press(page, "begin_verification")
    assert set(states(page)) == {""}
    assert next_action(page).blocked() == "19 components open"


def test_pictures_hide_during_the_analysis_too(stage: Stage, section: Section) -> None:
    page, _ = opened(stage, section)
    page.hide_pictures(True)
    assert find(page, PictureView, "analysis_probe").picture() is None
