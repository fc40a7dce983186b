"""Leads after their release, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTabWidget

from app.domain.casework.outcomes import ErrorFigures, Feedback, PersonFigures
from app.domain.records import User
from app.domain.shares import Share
from app.gui.auditing.outcome_figures import OutcomeFigures
from app.gui.auditing.outcome_forms import OutcomeFields
from app.gui.pages.leads_page import LeadsPage
from app.gui.places import Place, Station
from app.gui.widgets.facts_table import FactsTable
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.tables import Table
from app.services.casework.lead_files import Leads
from tests.gui.access import unnamed
from tests.gui.pages.blind import texts_of
from tests.gui.pages.stage import Stage, find, press
from tests.support.section import Section

LEADS = Place(Station.LEADS)


@pytest.fixture
def released(section: Section) -> Section:
    section.decided()
    return section


def fact_values(page: LeadsPage, title: str) -> list[str]:
    return [fact.value for fact in find(page, FactsTable, "lead_facts").facts() if fact.title == title]


def test_an_outcome_and_a_passing_on_are_recorded(stage: Stage, released: Section) -> None:
    page = stage.show(LeadsPage, "okafor", LEADS)
    assert unnamed(page) == []
    (action,) = page.findChildren(NextAction)
    assert action.blocked() == "No lead chosen"
    find(page, Table, "leads_table").selectRow(0)
    (form,) = page.findChildren(OutcomeFields)
    form.field("feedback").set_value(Feedback.WRONG_PERSON)
    find(page, QPlainTextEdit, "outcome_basis").setPlainText("alibi")
    QTest.keyClicks(find(page, QLineEdit, "outcome_told"), "Det. Rowe")
    assert page.leave_question() is not None
    press(page, "record_lead")
    assert "alibi" in fact_values(page, "Outcome")[0] and page.leave_question() is None
    assert "1 wrong person" in find(page, QLabel, "error_figures").text()
    assert "Wrong in 1 of 1 whose truth is known" in find(page, QLabel, "error_figures").text()
    page.findChildren(QTabWidget)[0].setCurrentIndex(1)
    for name, words in (("by", "Det. Rowe"), ("to", "Det. Osei"), ("purpose", "a related case")):
        QTest.keyClicks(find(page, QLineEdit, f"passing_{name}"), words)
    press(page, "record_lead")
    assert "by Det. Rowe to Det. Osei" in fact_values(page, "Passed on")[0]


def test_a_supervisor_sees_one_persons_figures_and_how_little_they_say(stage: Stage, released: Section) -> None:
    page = stage.show(LeadsPage, "soto", LEADS)
    assert unnamed(page) == []
    whose = find(page, QComboBox, "figures_of")
    names = [whose.itemText(place) for place in range(whose.count())]
    assert names == ["The whole section", "Adaeze Okafor", "Bo Lindqvist", "Daniela Soto"]
    whose.setCurrentIndex(1)
    words = find(page, QLabel, "error_figures").text()
    assert "1 leads: 0 confirmed" in words and "too few to say anything of a person: 10 are needed" in words


@pytest.mark.parametrize(("wrong", "words"), [(0, "between 0 and 28 of 100"), (4, "Wrong in 4 of 10")])
def test_figures_of_many_leads_come_with_their_interval(qapp: QApplication, wrong: int, words: str) -> None:
    figures = ErrorFigures(12, 10 - wrong, wrong, 1, 1, Share(wrong, 10))
    user = User("u", "okafor", "Adaeze Okafor", "E-101", frozenset())
    widget = OutcomeFigures()
    widget.set_leads(Leads((), figures, (PersonFigures("u", figures),), {"u": user}))
    find(widget, QComboBox, "figures_of").setCurrentIndex(1)
    said = find(widget, QLabel, "error_figures").text()
    assert words in said and "compares nobody" in said


def test_an_auditor_reads_and_cannot_record(stage: Stage, released: Section) -> None:
    page = stage.show(LeadsPage, "auditor", LEADS)
    assert not any(each.isVisible() for each in page.findChildren(NextAction))
    find(page, Table, "leads_table").selectRow(0)
    assert fact_values(page, "Recipients") == ["Det. Ines Rowe"]
    find(page, QLineEdit, "leads_find").setText("nothing like it")
    assert "No lead is like that" in texts_of(page)


def test_a_page_without_leads_says_what_would_be_there(stage: Stage) -> None:
    page = stage.show(LeadsPage, "soto", LEADS)
    assert "No lead yet" in texts_of(page)
