"""The decision: both examinations in view, nothing approved against them, nothing recorded without a second thought."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QRadioButton, QTableView

from app.domain.casework.faces import Point
from app.domain.casework.features import ON_PROBE, Observation, Shape, Visibility
from app.domain.casework.review import Verdict
from app.domain.wording import LEAD_WORDING, NO_POSSIBLE_MATCH_WORDING
from app.gui.drafts import DraftKeeper
from app.gui.pages.decision_page import DecisionPage
from app.gui.places import Place, Station
from app.gui.theme import DARK
from app.gui.widgets.annotation_layer import AnnotationLayer
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.photo_chooser import PhotoChooser
from app.gui.widgets.text_table import TextTable
from app.services.casework import analysing, comparing, examining, leads, verifying
from app.services.casework.checklists import load_checklist
from app.services.casework.searching import SearchReceipt
from tests.gui.access import unnamed
from tests.gui.pages.blind import texts_of
from tests.gui.pages.stage import Stage, asked, find, next_action, notice, press
from tests.support.section import Section


def place_of(section: Section, receipt: SearchReceipt) -> Place:
    with section.at("soto").reading() as db:
        request = db.execute("SELECT request_id FROM searches").fetchone()[0]
    return Place(Station.DECISION, str(request), search_id=receipt.search_id)


def shown(stage: Stage, section: Section, person: int = 3, *, agree: bool = True) -> DecisionPage:
    receipt = section.verified(person, agree=agree)
    return stage.show(DecisionPage, "soto", place_of(section, receipt))


def choose(page: DecisionPage, verdict: Verdict) -> None:
    find(page, QRadioButton, f"verdict_{verdict.value}").click()


def recipients(page: DecisionPage, text: str) -> None:
    find(page, QPlainTextEdit, "recipients").setPlainText(text)


def test_lead_needs_a_recipient_and_a_second_thought(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    assert next_action(page).blocked() == "No decision chosen"
    choose(page, Verdict.APPROVE)
    assert next_action(page).verb() == "Release lead"
    assert next_action(page).blocked() is None, "whoever requested it is proposed"
    recipients(page, "")
    assert next_action(page).blocked() == "No recipient named"
    assert find(page, QLabel, "decision_wording").text() == LEAD_WORDING
    recipients(page, "Det. Ines Rowe\n\n Robbery Squad \nDet. Ines Rowe")
    press(page, "decide")
    assert stage.moves == [], "nothing is recorded before it was confirmed"
    question = asked(page)
    assert "Det. Ines Rowe, Robbery Squad" in question.sentence()
    find(question, QPushButton, "confirm").click()
    assert stage.moves == [Place(Station.REPORT, page.place.request_id, search_id=page.place.search_id)]
    assert page.place.search_id is not None
    lead = leads.view_review(section.at("soto"), page.place.search_id).lead
    assert lead is not None
    assert lead.recipients == ("Det. Ines Rowe", "Robbery Squad")


def test_going_back_records_nothing(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    choose(page, Verdict.APPROVE)
    recipients(page, "Det. Ines Rowe")
    press(page, "decide")
    find(asked(page), QPushButton, "go_back").click()
    assert page.place.search_id is not None
    assert leads.view_review(section.at("soto"), page.place.search_id).decision is None
    assert page.leave_question() is not None


def test_what_was_written_is_back_as_a_draft_until_it_is_recorded(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    choose(page, Verdict.APPROVE)
    recipients(page, "Det. Ines Rowe")
    find(page, DraftKeeper, "").flush()
    section.reopen()
    again = stage.show(DecisionPage, "soto", page.place)
    assert find(again, QPlainTextEdit, "recipients").toPlainText() == "Det. Ines Rowe"
    assert next_action(again).verb() == "Release lead" and next_action(again).blocked() is None
    assert notice(again).startswith("This is your draft of ")
    press(again, "decide")
    find(asked(again), QPushButton, "confirm").click()
    assert list((section.house.workspace.folder / "drafts").iterdir()) == []


def test_no_possible_match_closes_without_recipients(stage: Stage, section: Section) -> None:
    page = shown(stage, section, 99)
    choose(page, Verdict.APPROVE)
    assert next_action(page).verb() == "Close as no possible match"
    assert find(page, QLabel, "decision_wording").text() == NO_POSSIBLE_MATCH_WORDING
    assert not find(page, QPlainTextEdit, "recipients").isVisibleTo(page)
    press(page, "decide")
    find(asked(page), QPushButton, "confirm").click()
    assert stage.moves[-1].station is Station.REPORT


def test_disagreement_is_said_and_cannot_be_approved(stage: Stage, section: Section) -> None:
    page = shown(stage, section, agree=False)
    agreement = find(page, QLabel, "decision_agreement")
    assert agreement.text().startswith("The two examiners disagree")
    assert agreement.property("kind") == "warning"
    assert not find(page, QRadioButton, "verdict_approve").isEnabled()
    table = find(page, QTableView, "decision_answers")
    first_row = [str(table.model().index(0, column).data()) for column in range(5)]
    assert {first_row[1], first_row[3]} == {"Possible", "Not this person"}, "what differs comes first"
    colour = table.model().index(0, 1).data(Qt.ItemDataRole.ForegroundRole)
    assert colour.name() == DARK.amber_ink.lower()


@pytest.mark.parametrize(("verdict", "verb"), [(Verdict.RETURN, "Return to the examiner"), (Verdict.REFUSE, "Refuse")])
def test_returning_and_refusing_need_a_reason(stage: Stage, section: Section, verdict: Verdict, verb: str) -> None:
    page = shown(stage, section, agree=False)
    choose(page, verdict)
    assert (next_action(page).verb(), next_action(page).blocked()) == (verb, "The reason is missing")
    find(page, QPlainTextEdit, "decision_reason").setPlainText("Take a larger face")
    press(page, "decide")
    find(asked(page), QPushButton, "confirm").click()
    assert page.place.search_id is not None
    decision = leads.view_review(section.at("soto"), page.place.search_id).decision
    assert decision is not None
    assert (decision.verdict, decision.reason) == (verdict, "Take a larger face")


def test_both_examiners_are_named_and_the_pictures_are_there(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    said = "\n".join(texts_of(page))
    for words in ("Adaeze Okafor", "Bo Lindqvist", "grounds", "Invented Person3", "Support for the same person"):
        assert words in said
    pane = find(page, ComparisonPane, "comparison")
    assert pane.left.has_picture()
    assert pane.right.has_picture()
    page.hide_pictures(True)
    assert unnamed(page) == []


def test_any_candidate_can_be_looked_at(stage: Stage, section: Section) -> None:
    page = shown(stage, section, 99)
    pane = find(page, ComparisonPane, "comparison")
    assert not pane.right.has_picture(), "nobody was called possible"
    table = find(page, QTableView, "decision_answers")
    table.activated.emit(table.model().index(2, 0))
    assert pane.right.caption().startswith(f"Candidate {table.model().index(2, 0).data()} ·")
    assert pane.right.has_picture()


def test_an_examiner_of_the_request_is_refused(stage: Stage, section: Section) -> None:
    receipt = section.verified()
    place = place_of(section, receipt)
    page = stage.show(DecisionPage, "okafor", place)
    assert "supervisor" in notice(page)
    assert next_action(page).blocked() is not None


def test_a_decision_that_stands_leads_to_its_report(stage: Stage, section: Section) -> None:
    receipt = section.decided()
    page = stage.show(DecisionPage, "soto", place_of(section, receipt))
    assert next_action(page).verb() == "Open report"
    assert find(page, QLabel, "decision_agreement").text().startswith("Approved on ")
    assert page.leave_question() is None
    press(page, "decide")
    assert stage.moves[-1].station is Station.REPORT


def test_both_judgements_of_the_features_stand_side_by_side(stage: Stage, section: Section) -> None:
    page = shown(stage, section, agree=False)
    table = find(page, TextTable, "TextTable")
    assert table.height() >= table.document().size().height(), "every line of it is seen"
    words = table.toPlainText().strip()
    assert words.startswith("Feature\nFirst\nSecond\nIn their words")
    assert "Similar\nnot judged\n" in words, "only the first called the candidate possible"
    assert "Only the first examiner judged features of this candidate." in "\n".join(texts_of(page))
    assert "They differ" not in words


def test_judgements_that_agree_are_said_without_a_word_of_difference(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    words = find(page, TextTable, "TextTable").toPlainText()
    assert "Similar\nSimilar" in words
    assert "They differ" not in words and "On the probe" not in words
    assert "examiner judged features" not in "\n".join(texts_of(page))


def drawn(section: Section, *, agree: bool) -> SearchReceipt:
    """Bring a request to the supervisor in which both drew, and the second saw neither scars nor ears."""
    receipt = section.searched()
    mated = section.nearest(receipt.search_id)
    section.analyse("okafor", receipt.examination_id)
    draw(section, "okafor", receipt.examination_id, mated, ("widow's peak", "tip turned up"))
    section.examine("okafor", receipt.examination_id, mated)
    second = verifying.take_verification(section.at("lindqvist"), receipt.search_id)
    desk = section.at("lindqvist")
    keys = load_checklist(desk.house).keys
    hidden = {"ears", "scars", "marks"}
    seen = [Observation(key, Visibility.NOT_VISIBLE if key in hidden else Visibility.CLEAR) for key in keys]
    analysing.record_analysis(desk, second, seen)
    draw(section, "lindqvist", second, mated, ("hairline in shadow",))
    section.examine("lindqvist", second, mated if agree else None)
    return receipt


def draw(section: Section, who: str, examination_id: str, candidate: str, words: tuple[str, ...]) -> None:
    desk = section.at(who)
    photo = examining.candidate_pictures(desk, examination_id, candidate)[0]
    for place, said in enumerate(words):
        picture, owner = (ON_PROBE, None) if place == 0 else (photo.photo_id, candidate)
        points = (Point(20, 30), Point(60, 50))
        comparing.annotate(
            desk, examination_id, picture=picture, shape=Shape.ARROW, points=points, words=said, candidate_id=owner
        )


def on_pictures(page: DecisionPage) -> list[tuple[str, ...]]:
    pane = find(page, ComparisonPane, "comparison")
    return [
        tuple(word for layer in view.layers() if isinstance(layer, AnnotationLayer) for word in layer.words())
        for view in (pane.left, pane.right)
    ]


def test_the_pictures_show_what_one_or_the_other_drew_or_nothing(stage: Stage, section: Section) -> None:
    page = stage.show(DecisionPage, "soto", place_of(section, drawn(section, agree=False)))
    assert find(page, QPushButton, "drawings_none").isChecked()
    assert on_pictures(page) == [(), ()], "the pictures are bare before somebody asks"
    assert find(page, QPushButton, "drawings_first").text() == "First (2)"
    press(page, "drawings_first")
    assert on_pictures(page) == [("widow's peak",), ("tip turned up",)]
    press(page, "drawings_second")
    assert on_pictures(page) == [("hairline in shadow",), ()]
    find(page, PhotoChooser, "").step(1)
    press(page, "drawings_first")
    assert on_pictures(page) == [("widow's peak",), ()], "drawn on another photo of the candidate"
    press(page, "drawings_none")
    assert on_pictures(page) == [(), ()]


def test_drawings_of_another_candidate_stay_with_that_candidate(stage: Stage, section: Section) -> None:
    page = stage.show(DecisionPage, "soto", place_of(section, drawn(section, agree=False)))
    press(page, "drawings_first")
    table = find(page, QTableView, "decision_answers")
    table.activated.emit(table.model().index(2, 0))
    assert on_pictures(page) == [("widow's peak",), ()]
    assert find(page, QPushButton, "drawings_first").text() == "First (1)"


def test_where_nobody_drew_there_is_nothing_to_choose(stage: Stage, section: Section) -> None:
    page = shown(stage, section)
    assert not find(page, QPushButton, "drawings_first").isVisibleTo(page)
    assert "No drawings" in "\n".join(texts_of(page))


def test_what_only_one_saw_on_the_probe_is_said(stage: Stage, section: Section) -> None:
    page = stage.show(DecisionPage, "soto", place_of(section, drawn(section, agree=True)))
    words = find(page, TextTable, "TextTable").toPlainText()
    assert words.count("On the probe: clear for the first, not visible for the second.") == 2
    lines = words.splitlines()
    assert not lines[lines.index("Ears") + 3].startswith("On the probe"), "neither saw them"
