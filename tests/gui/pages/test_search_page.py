"""The search page: no search without what it needs, and a receipt without distances or names."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QScrollArea, QSpinBox

from app.domain.casework.candidates import Fusion
from app.domain.casework.edits import Recipe, make_step
from app.domain.records import ProbeRecord
from app.gui.pages.search_page import SearchPage
from app.gui.places import Place, Station
from app.gui.widgets.together_list import TogetherList
from app.services.casework import editing, footage, probes
from app.storage.tables import reviews
from tests.gui.access import unnamed
from tests.gui.pages.blind import texts_of
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.support.section import Section


def place_of(probe: ProbeRecord) -> Place:
    return Place(Station.SEARCH, probe.request_id, probe_id=probe.id)


def probe_of(section: Section, eye_distance: int = 60) -> ProbeRecord:
    request = section.request()
    return section.probe(section.evidence(request.id, 3, eye_distance))


def test_search_gives_a_receipt_and_leads_on(stage: Stage, section: Section) -> None:
    probe = probe_of(section)
    page = stage.show(SearchPage, "okafor", place_of(probe))
    find(page, QSpinBox, "list_length").setValue(4)
    press(page, "search")
    receipt = find(page, QLabel, "receipt")
    assert receipt.isVisibleTo(page)
    assert receipt.text() == "A list of 4 candidates is ready. 6 people, 12 photos were searched."
    assert next_action(page).verb() == "Open examination"
    press(page, "search")
    assert stage.moves[-1].station is Station.EXAMINATION
    assert stage.moves[-1].examination_id is not None


def test_nothing_of_what_came_out_is_to_be_read(stage: Stage, section: Section) -> None:
    page = stage.show(SearchPage, "okafor", place_of(probe_of(section)))
    press(page, "search")
    said = "\n".join(texts_of(page))
    assert "2026-0001" in said, "the walk reads the page"
    assert not re.search(r"Invented Person|Charge\d|P00\d|0\.\d{2,}|distance of", said)


def test_reason_and_case_stand_beside_it(stage: Stage, section: Section) -> None:
    page = stage.show(SearchPage, "okafor", place_of(probe_of(section)))
    said = "\n".join(texts_of(page))
    for word in ("C-1", "Robbery", "Det. Ines Rowe (7781), Robbery Squad", "is committing", "Shop camera"):
        assert word in said


@pytest.mark.parametrize(("who", "reason"), [("soto", "An examiner searches"), ("auditor", "An examiner searches")])
def test_only_an_examiner_searches(stage: Stage, section: Section, who: str, reason: str) -> None:
    page = stage.show(SearchPage, who, place_of(probe_of(section)))
    assert next_action(page).blocked() == reason


def test_a_probe_under_the_floor_waits_for_a_supervisor(stage: Stage, section: Section) -> None:
    probe = probe_of(section, eye_distance=10)
    page = stage.show(SearchPage, "okafor", place_of(probe))
    assert next_action(page).blocked() == "Q1 is under the floor; a supervisor decides"
    probes.override_floor(section.at("soto"), probe.id, "only frame there is")
    page = stage.show(SearchPage, "okafor", place_of(probe))
    assert next_action(page).blocked() is None


def test_an_unfinished_search_leads_to_its_examination(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    with section.at("okafor").reading() as db:
        request_id = str(next(iter(db.query("SELECT request_id FROM searches")))["request_id"])
    page = stage.show(SearchPage, "okafor", Place(Station.SEARCH, request_id))
    assert next_action(page).verb() == "Open examination"
    press(page, "search")
    assert stage.moves[-1].examination_id == receipt.examination_id
    page = stage.show(SearchPage, "lindqvist", Place(Station.SEARCH, request_id))
    assert next_action(page).blocked() == "An earlier search of this request is not finished"


@pytest.mark.usefixtures("empty_gallery")
def test_an_empty_gallery_is_said_and_the_length_stays(stage: Stage, section: Section) -> None:
    page = stage.show(SearchPage, "okafor", place_of(probe_of(section)))
    find(page, QSpinBox, "list_length").setValue(7)
    press(page, "search")
    assert "The gallery is empty" in notice(page)
    assert find(page, QSpinBox, "list_length").value() == 7
    assert next_action(page).verb() == "Search"


def test_one_of_several_probes_is_chosen(stage: Stage, section: Section) -> None:
    request = section.request()
    evidence = section.evidence(request.id)
    first, second = section.probe(evidence), section.probe(evidence)
    page = stage.show(SearchPage, "okafor", Place(Station.SEARCH, request.id, probe_id=first.id))
    choice = find(page, QComboBox, "probe_choice")
    assert choice.isEnabled()
    assert choice.currentText().startswith("Q1")
    choice.setCurrentIndex(1)
    press(page, "search")
    with section.at("okafor").reading() as db:
        assert next(iter(db.query("SELECT probe_id FROM searches")))["probe_id"] == second.id


def test_without_a_probe_it_says_so(stage: Stage, section: Section) -> None:
    page = stage.show(SearchPage, "okafor", Place(Station.SEARCH, section.request().id))
    assert next_action(page).blocked() == "No probe yet"


def together_of(page: SearchPage) -> TogetherList:
    return find(page, TogetherList, "together")


def test_one_probe_alone_asks_for_no_others(stage: Stage, section: Section) -> None:
    page = stage.show(SearchPage, "okafor", place_of(probe_of(section)))
    assert not together_of(page).isVisibleTo(page)
    assert together_of(page).fusion() is Fusion.NONE


@pytest.mark.parametrize(("way", "fusion"), [(0, Fusion.BEST), (1, Fusion.MEAN)])
def test_probes_of_one_person_are_searched_together(stage: Stage, section: Section, way: int, fusion: Fusion) -> None:
    first = probe_of(section)
    second = section.probe(section.evidence(first.request_id, 4))
    section.probe(section.evidence(first.request_id, 5, eye_distance=10))
    page = stage.show(SearchPage, "okafor", place_of(first))
    together, fused = together_of(page), find(page, QComboBox, "fusion")
    assert together.isVisibleTo(page) and not fused.isEnabled()
    boxes = [find(page, QCheckBox, f"together_{number}") for number in (0, 1)]
    assert [box.text().split()[0] for box in boxes] == ["Q2", "Q3"]
    assert not boxes[1].isEnabled() and boxes[1].toolTip() == "Q3 is under the floor; a supervisor decides"
    boxes[0].click()
    assert together.chosen() == (second.id,)
    fused.setCurrentIndex(way)
    press(page, "search")
    assert find(page, QLabel, "receipt").isVisibleTo(page)
    assert not together.isEnabled()
    with section.at("okafor").reading() as db:
        (record,) = reviews.searches_of(db, first.request_id)
    assert (record.probe_id, record.also, record.fusion) == (first.id, (second.id,), fusion)


def test_a_tick_is_about_one_pair_of_pictures(stage: Stage, section: Section) -> None:
    first = probe_of(section)
    section.probe(section.evidence(first.request_id, 4))
    page = stage.show(SearchPage, "okafor", place_of(first))
    find(page, QCheckBox, "together_0").click()
    find(page, QComboBox, "probe_choice").setCurrentIndex(1)
    assert together_of(page).chosen() == ()
    offered = [box for box in together_of(page).findChildren(QCheckBox) if box.isVisibleTo(page)]
    assert [box.text().split()[0] for box in offered] == ["Q1"]


def test_what_is_known_of_each_further_probe_stands_there_in_words(stage: Stage, section: Section) -> None:
    first = probe_of(section)
    edited(section, first.request_id)
    section.probe(section.evidence(first.request_id, 5, eye_distance=9))
    page = stage.show(SearchPage, "okafor", place_of(first))
    said = [each.text() for each in together_of(page).findChildren(QLabel) if each.isVisibleTo(page)]
    assert "60 px between the eyes · Edited (1 step)" in said
    assert "Q3 is under the floor; a supervisor decides" in said
    assert [area.horizontalScrollBar().maximum() for area in page.findChildren(QScrollArea)] == [0], "nothing is cut"
    assert unnamed(page) == []


def edited(section: Section, request_id: str) -> ProbeRecord:
    """Take a probe from an edited picture of another person's still."""
    evidence, desk = section.evidence(request_id, 4), section.at("okafor")
    recipe = Recipe((make_step("median"),))
    with footage.open_footage(desk, evidence.id) as opened:
        frame = opened.frame(0)
        face = footage.faces_in(desk, frame)[0]
        made = editing.make_derivative(desk, opened, frame, recipe)
        return probes.take_probe(desk, opened, frame, face, probes.ProbeForm("surveillance", attested=True), made)
