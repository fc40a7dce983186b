"""Feature by feature: judged by keys, recorded when complete or left, due for the candidate called possible."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QTabWidget

from app.domain.casework.features import Judgement
from app.domain.staff.roles import Act
from app.gui.pages.examination_page import ExaminationPage
from app.gui.widgets.bench import Bench
from app.gui.widgets.component_list import ComponentList
from app.gui.widgets.confirmation import Confirmation
from app.services.casework import comparing, examining
from tests.gui.inline import LaterExecutor
from tests.gui.pages.examined import answer_all, conclude, done, open_first, place_of, searched, strip
from tests.gui.pages.stage import Stage, asked, find, next_action, press
from tests.support.section import Section


def keys(*pressed: Qt.Key) -> None:
    for which in pressed:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, which)


def states(page: ExaminationPage) -> tuple[str, ...]:
    return find(page, ComponentList, "features").states()


def recorded(section: Section, examination_id: str, place: int) -> dict[str, tuple[Judgement, str]]:
    desk = section.at("okafor")
    candidate = examining.sitting(desk, examination_id).candidates[place]
    found = comparing.comparison(desk, examination_id, candidate.id)
    return {each.component: (each.judgement, each.words) for each in found.judgements}


def test_only_what_shows_on_the_probe_is_judged(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    keys(Qt.Key.Key_F)
    assert find(page, ComponentList, "features").hasFocus()
    assert states(page) == ("", ""), "nose and ears"
    assert find(page, QLabel, "feature_on_probe").text() == "Probe: partly"
    keys(Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_4)
    assert states(page) == ("Similar", "Not comparable")
    assert find(page, QLabel, "features_state").text() == "Recorded"
    kept = recorded(section, receipt.examination_id, 0)
    assert kept == {"nose": (Judgement.SIMILAR, ""), "ears": (Judgement.NOT_COMPARABLE, "")}
    assert len(done(section, Act.JUDGE_FEATURES)) == 1, "one entry for the whole set"


def test_a_dissimilarity_asks_for_its_words(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    keys(Qt.Key.Key_F, Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_3)
    words = find(page, QPlainTextEdit, "feature_words")
    assert words.hasFocus()
    assert states(page) == ("Similar", "Words missing")
    QTest.keyClicks(words, "lobe hangs free, 1 of 2")
    assert states(page) == ("Similar", "Unexplained")
    keys(Qt.Key.Key_Escape)
    assert find(page, ComponentList, "features").hasFocus()
    kept = recorded(section, receipt.examination_id, 0)
    assert kept["ears"] == (Judgement.UNEXPLAINED, "lobe hangs free, 1 of 2")


def test_what_is_not_seen_cannot_be_compared(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    keys(Qt.Key.Key_F)
    find(page, QCheckBox, "seen_in_candidate").setChecked(False)
    assert states(page)[0] == "Not comparable"
    keys(Qt.Key.Key_1)
    assert find(page, QCheckBox, "seen_in_candidate").isChecked(), "whoever calls it similar has seen it"


def test_begun_judgements_are_recorded_when_the_candidate_is_left(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    keys(Qt.Key.Key_F, Qt.Key.Key_1)
    assert find(page, QLabel, "features_state").text() == "Not recorded yet"
    strip(page).set_current(1)
    assert states(page) == ("", "")
    assert recorded(section, receipt.examination_id, 0) == {"nose": (Judgement.SIMILAR, "")}
    strip(page).set_current(0)
    assert states(page) == ("Similar", "")


def test_what_lacks_its_words_is_there_again(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    keys(Qt.Key.Key_F, Qt.Key.Key_2)
    strip(page).set_current(1)
    assert recorded(section, receipt.examination_id, 0) == {}
    strip(page).set_current(0)
    assert states(page) == ("Words missing", "")
    assert page.leave_question() is not None


def test_arrows_left_and_right_still_go_from_candidate_to_candidate(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    keys(Qt.Key.Key_F, Qt.Key.Key_Right)
    assert strip(page).current() == 1


def test_only_the_possible_candidate_has_to_be_judged(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    answer_all(page)
    conclude(page)
    assert next_action(page).blocked() is None
    find(page, QPlainTextEdit, "candidate_note").setPlainText("ears agree")
    press(page, "answer_possible")
    assert next_action(page).blocked() == "Candidate 4: 2 features not judged"
    find(page, QPlainTextEdit, "grounds").setPlainText("ears and nose agree")
    find(page, ComponentList, "features").choose(0)
    find(page, Bench, "bench").compare_features()
    keys(Qt.Key.Key_1)
    assert next_action(page).blocked() == "Candidate 4: 1 feature not judged"
    keys(Qt.Key.Key_Down, Qt.Key.Key_1)
    assert next_action(page).blocked() is None
    press(page, "lock_decision")
    asked(page).accept()
    assert next_action(page).verb() == "Show ranks and names"


def test_the_possible_candidate_of_another_day_is_read_before_the_lock(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    find(page, QPlainTextEdit, "candidate_note").setPlainText("ears agree")
    press(page, "answer_possible")
    answer_rest = range(1, 4)
    for place in answer_rest:
        strip(page).set_current(place)
        press(page, "answer_not_this_person")
    strip(page).set_current(3)
    again = stage.show(ExaminationPage, "okafor", place_of(receipt))
    strip(again).set_current(2)
    conclude(again)
    assert next_action(again).blocked() == "Candidate 1: 2 features not judged"


def test_the_lock_waits_for_what_was_just_left(stage: Stage, section: Section) -> None:
    receipt = searched(section)
    later = LaterExecutor()
    page = stage.show(ExaminationPage, "okafor", place_of(receipt), executor=later)
    later.now()
    for place in range(4):
        strip(page).set_current(place)
        later.now()
        press(page, "answer_not_this_person")
        later.now()
    conclude(page)
    find(page, QPlainTextEdit, "candidate_note").setPlainText("brow differs")
    press(page, "lock_decision")
    assert page.findChild(Confirmation) is None
    later.now()
    assert asked(page).isVisible()


def test_features_of_a_locked_examination_can_be_read_only(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    keys(Qt.Key.Key_F, Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_1)
    find(page, QTabWidget, "bench_side").setCurrentIndex(0)
    answer_all(page)
    conclude(page)
    press(page, "lock_decision")
    asked(page).accept()
    strip(page).set_current(0)
    assert states(page) == ("Similar", "Similar")
    keys(Qt.Key.Key_F, Qt.Key.Key_4)
    assert states(page) == ("Similar", "Similar")
    assert len(done(section, Act.JUDGE_FEATURES)) == 1
