"""What was begun is there again after a crash, and goes with the record."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QPushButton

from app.gui.drafts import DraftKeeper
from app.gui.pages.examination_page import ExaminationPage
from app.gui.widgets.bench import Bench
from app.gui.widgets.component_list import ComponentList
from app.services.casework.drafts import recall_draft
from tests.gui.pages.examined import answer_all, conclude, open_first, place_of, strip
from tests.gui.pages.stage import Stage, asked, find, press
from tests.support.section import Section


def keys(*pressed: Qt.Key) -> None:
    for which in pressed:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, which)


def crash(page: ExaminationPage) -> None:
    """Write what waits for its second to pass, and leave the page as it is."""
    (keeper,) = page.findChildren(DraftKeeper)
    keeper.flush()


def test_a_begun_analysis_is_there_again(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    page = stage.show(ExaminationPage, "okafor", place_of(receipt))
    keys(Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_3)
    find(page, QPlainTextEdit, "component_words").setPlainText("hair covers it")
    keys(Qt.Key.Key_Down)
    find(page, QPlainTextEdit, "component_words").setPlainText("only words yet")
    crash(page)
    again = stage.show(ExaminationPage, "okafor", place_of(receipt))
    listed = find(again, ComponentList, "analysis_components")
    assert listed.states()[:3] == ("Clear", "Not visible", "")
    listed.choose(1)
    assert find(again, QPlainTextEdit, "component_words").toPlainText() == "hair covers it"
    listed.choose(2)
    assert find(again, QPlainTextEdit, "component_words").toPlainText() == "only words yet"
    press(again, "mark_rest")
    press(again, "open_candidates")
    asked(again).accept()
    crash(again)
    assert recall_draft(section.at("okafor"), f"examination/{receipt.examination_id}") is None


def test_notes_features_and_grounds_are_there_again(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    press(page, "answer_possible")
    strip(page).set_current(1)
    find(page, Bench, "bench").compare_features()
    keys(Qt.Key.Key_3)
    strip(page).set_current(2)
    keys(Qt.Key.Key_Escape)
    find(page, QPlainTextEdit, "candidate_note").setPlainText("look again at the ears")
    conclude(page, 2)
    find(page, QPlainTextEdit, "grounds").setPlainText("brow\nand chin")
    crash(page)
    again = stage.show(ExaminationPage, "okafor", place_of(receipt))
    assert find(again, QPushButton, "answer_possible").isChecked()
    assert find(again, QComboBox, "conclusion").currentIndex() == 2
    assert find(again, QPlainTextEdit, "grounds").toPlainText() == "brow\nand chin"
    strip(again).set_current(1)
    assert find(again, ComponentList, "features").states()[0] == "Words missing"
    strip(again).set_current(2)
    assert find(again, QPlainTextEdit, "candidate_note").toPlainText() == "look again at the ears"


def test_the_lock_takes_the_draft_away(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    answer_all(page)
    conclude(page)
    find(page, QPlainTextEdit, "grounds").setPlainText("nobody")
    crash(page)
    press(page, "lock_decision")
    asked(page).accept()
    assert recall_draft(section.at("okafor"), f"examination/{receipt.examination_id}") is None
