"""The examination: blind until the lock, complete before it, worked by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton

from app.domain.casework.review import Disposition
from app.domain.staff.roles import Act
from app.gui.pages.examination_page import ExaminationPage
from app.gui.places import Place, Station
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.confirmation import Confirmation
from app.gui.widgets.order_compare import OrderCompare
from app.services.casework import examining
from app.services.casework.examining import CONCLUSIONS
from app.storage.tables import reviews
from tests.gui.inline import LaterExecutor
from tests.gui.pages.blind import texts_of
from tests.gui.pages.examined import (
    SECRETS,
    answer_all,
    conclude,
    done,
    key,
    open_first,
    place_of,
    searched,
    second_place,
    strip,
)
from tests.gui.pages.stage import Stage, asked, find, next_action, notice, press
from tests.support.section import Section

# Answers


def test_every_candidate_must_be_answered(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    conclude(page)
    for left in (4, 3, 2, 1):
        words = "1 candidate unanswered" if left == 1 else f"{left} candidates unanswered"
        assert next_action(page).blocked() == words
        strip(page).set_current(4 - left)
        press(page, "answer_not_this_person")
    assert next_action(page).blocked() is None


def test_keys_answer_and_go_on(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    assert strip(page).current() == 0
    key(page, Qt.Key.Key_1)
    assert strip(page).current() == 0, "nothing moves on its own"
    assert find(page, QLabel, "answer_state").text() == "Recorded: not this person"
    key(page, Qt.Key.Key_Right)
    key(page, Qt.Key.Key_Return)
    assert strip(page).current() == 2
    key(page, Qt.Key.Key_Left)
    assert strip(page).current() == 1
    key(page, Qt.Key.Key_2)
    assert find(page, QPlainTextEdit, "candidate_note").hasFocus(), "a note is due"
    assert strip(page).answered_count() == 1
    QTest.keyClicks(find(page, QPlainTextEdit, "candidate_note"), "1 2 3 sno: too dark")
    key(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert find(page, QLabel, "answer_state").text() == "Recorded, with the note: cannot compare"
    assert find(page, QPlainTextEdit, "candidate_note").toPlainText() == "1 2 3 sno: too dark"
    assert strip(page).current() == 1, "keys in the note are the note's"
    key(page, Qt.Key.Key_Escape)
    key(page, Qt.Key.Key_Right)
    assert strip(page).current() == 2
    key(page, Qt.Key.Key_N)
    assert find(page, QPlainTextEdit, "candidate_note").hasFocus()


def test_an_answer_can_change_until_the_lock(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    key(page, Qt.Key.Key_1)
    find(page, QPlainTextEdit, "candidate_note").setPlainText("ears agree")
    press(page, "answer_possible")
    with section.at("okafor").reading() as db:
        (given,) = reviews.answers(db, receipt.examination_id)
    assert (given.disposition, given.note) == (Disposition.POSSIBLE, "ears agree")


def test_going_on_records_what_was_chosen_and_written(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    key(page, Qt.Key.Key_3)
    find(page, QPlainTextEdit, "candidate_note").setPlainText("brow agrees")
    strip(page).set_current(1)
    with section.at("okafor").reading() as db:
        assert [each.note for each in reviews.answers(db, receipt.examination_id)] == ["brow agrees"]


def test_an_unfinished_note_is_kept_and_named(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    answer_all(page)
    conclude(page)
    strip(page).set_current(1)
    find(page, QPlainTextEdit, "candidate_note").setPlainText("")
    press(page, "answer_possible")
    strip(page).set_current(2)
    assert next_action(page).blocked() == "Candidate 2: a change is not recorded"
    assert page.leave_question() is not None
    strip(page).set_current(1)
    assert find(page, QPushButton, "answer_possible").isChecked()


def test_answers_wait_for_one_another(stage: Stage, section: Section) -> None:
    receipt = searched(section)
    later = LaterExecutor()
    page = stage.show(ExaminationPage, "okafor", place_of(receipt), executor=later)
    later.now()
    press(page, "answer_not_this_person")
    find(page, QPlainTextEdit, "candidate_note").setPlainText("blurred")
    press(page, "answer_cannot_compare")
    assert next_action(page).blocked() == "An answer is being recorded"
    assert len(later.waiting) == 1
    later.now()
    with section.at("okafor").reading() as db:
        (given,) = reviews.answers(db, receipt.examination_id)
    assert given.disposition is Disposition.CANNOT_COMPARE


# Pictures


def test_only_what_was_come_to_is_opened(stage: Stage, section: Section) -> None:
    receipt = searched(section)
    later = LaterExecutor()
    page = stage.show(ExaminationPage, "okafor", place_of(receipt), executor=later)
    later.now()
    assert len(done(section, Act.VIEW_CANDIDATE)) == 1
    strip(page).set_current(1)
    strip(page).set_current(2)
    strip(page).set_current(3)
    later.now()
    opened = [objects[1] for objects in done(section, Act.VIEW_CANDIDATE)]
    order = [each.id for each in examining.sitting(section.at("okafor"), receipt.examination_id).candidates]
    assert order[2] not in opened, "what was skipped over stays shut"
    assert opened[-1] == order[3]
    assert "Candidate 4 of 4" in find(page, ComparisonPane, "comparison").right.caption()


def test_answering_waits_for_the_picture(stage: Stage, section: Section) -> None:
    receipt = searched(section)
    later = LaterExecutor()
    page = stage.show(ExaminationPage, "okafor", place_of(receipt), executor=later)
    later.now()
    strip(page).set_current(1)
    assert not find(page, QPushButton, "answer_not_this_person").isEnabled()
    later.now()
    assert find(page, QPushButton, "answer_not_this_person").isEnabled()


def test_a_viewing_aid_is_logged_once_for_each_candidate(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    for which in (Qt.Key.Key_S, Qt.Key.Key_Escape, Qt.Key.Key_S, Qt.Key.Key_O):
        key(page, which)
    strip(page).set_current(1)
    key(page, Qt.Key.Key_S)
    assert len(done(section, Act.USE_VIEWING_AID)) == 3


def test_arrows_move_the_edge_in_swipe_and_the_candidate_otherwise(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    pane = find(page, ComparisonPane, "comparison")
    key(page, Qt.Key.Key_S)
    edge = pane.over().edge()
    key(page, Qt.Key.Key_Right)
    assert (strip(page).current(), pane.over().edge() > edge) == (0, True)
    key(page, Qt.Key.Key_Escape)
    pane.left.setFocus()
    key(page, Qt.Key.Key_Right)
    assert strip(page).current() == 1


def test_pictures_hide(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    page.hide_pictures(True)
    assert find(page, ComparisonPane, "comparison").left.picture() is None
    page.hide_pictures(False)
    assert find(page, ComparisonPane, "comparison").left.picture() is not None


# No possible match, the lock, and after it


def test_no_possible_match_is_one_action_after_looking(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section, person=99)
    press(page, "no_possible_match")
    assert "3 candidates were not opened yet" in notice(page)
    for place in range(4):
        strip(page).set_current(place)
    key(page, Qt.Key.Key_1)
    press(page, "no_possible_match")
    assert asked(page).sentence().startswith("3 candidates without an answer")
    asked(page).accept()
    assert strip(page).answered_count() == 4
    assert next_action(page).blocked() == "Conclusion is missing"


def test_no_possible_match_refuses_beside_a_possible_one(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    find(page, QPlainTextEdit, "candidate_note").setPlainText("ears agree")
    press(page, "answer_possible")
    press(page, "no_possible_match")
    assert "marked a candidate as possible" in notice(page)


def test_going_back_from_the_confirmation_locks_nothing(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    answer_all(page)
    conclude(page)
    press(page, "lock_decision")
    press(asked(page), "go_back")
    assert done(section, Act.LOCK_EXAMINATION) == []
    assert next_action(page).verb() == "Lock decision"


def test_a_possible_candidate_needs_grounds(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    answer_all(page)
    conclude(page, 5)
    find(page, QPlainTextEdit, "candidate_note").setPlainText("ears agree")
    press(page, "answer_possible")
    assert next_action(page).blocked() == "Candidate 4: 2 features not judged"
    key(page, Qt.Key.Key_Escape)
    for which in (Qt.Key.Key_F, Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_1):
        key(page, which)
    assert next_action(page).blocked() == "Grounds for the possible candidate are missing"
    find(page, QPlainTextEdit, "grounds").setPlainText("ears, brow and nose agree")
    press(page, "lock_decision")
    assert "candidate 4" in asked(page).sentence()


def test_two_possible_candidates_cannot_be_locked(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    answer_all(page)
    conclude(page)
    for place in (0, 1):
        strip(page).set_current(place)
        find(page, QPlainTextEdit, "candidate_note").setPlainText("agrees")
        press(page, "answer_possible")
    assert next_action(page).blocked() == "2 candidates are marked possible; a lead names one person"


def test_ctrl_l_locks_and_names_open_only_then(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    answer_all(page)
    conclude(page)
    key(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    stage.qtbot.waitUntil(lambda: page.findChild(Confirmation) is not None)  # Qt shows the button pressed first
    asked(page).accept()
    assert page.leave_question() is None
    assert not find(page, QPushButton, "answer_not_this_person").isEnabled()
    assert next_action(page).verb() == "Show ranks and names"
    assert done(section, Act.UNMASK) == []
    press(page, "show_ranks")
    assert len(done(section, Act.UNMASK)) == 1
    orders = find(page, OrderCompare, "orders")
    assert len(orders.sentences()) == 4
    assert "Invented Person3" in "\n".join(orders.sentences())
    assert any("Invented Person" in words for words in texts_of(page)), "the walk would have found names"
    press(page, "back_to_queue")
    assert stage.moves[-1] == Place(Station.QUEUE)


def test_a_locked_examination_opens_locked(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, None)
    page = stage.show(ExaminationPage, "okafor", place_of(receipt))
    assert next_action(page).verb() == "Show ranks and names"
    assert not find(page, QPushButton, "answer_possible").isEnabled()
    assert find(page, QComboBox, "conclusion").currentData() == CONCLUSIONS[1]
    assert find(page, QPlainTextEdit, "grounds").toPlainText() == "grounds"
    assert find(page, QPlainTextEdit, "grounds").isReadOnly()
    assert [words for words in texts_of(page) if SECRETS.search(words)] == []


def test_answers_are_there_again_after_a_crash(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    key(page, Qt.Key.Key_1)
    again = stage.show(ExaminationPage, "okafor", place_of(receipt))
    assert strip(again).answered_count() == 1
    assert strip(again).current() == 1, "it opens at the first that is not answered"


def test_the_first_examiner_cannot_verify(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, None)
    page = stage.show(ExaminationPage, "okafor", second_place(section, receipt))
    press(page, "begin_verification")
    assert "another examiner" in notice(page)
    assert next_action(page).blocked() is None
