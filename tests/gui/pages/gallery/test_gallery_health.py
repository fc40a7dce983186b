"""Health and local validation: long work that can be stopped, and what it found as a table."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox

from app.domain.casework.media import Pixels
from app.gui.jobs import Jobs
from app.gui.page import Page
from app.gui.pages.decision_page import DecisionPage
from app.gui.pages.examination_page import ExaminationPage
from app.gui.pages.gallery_page import GalleryPage
from app.gui.pages.search_page import SearchPage
from app.gui.places import Place, Station
from app.gui.widgets.facts_table import FactsTable
from app.services.casework import expecting
from app.services.gallery import validation
from tests.gui.inline import LaterExecutor
from tests.gui.pages.blind import texts_of
from tests.gui.pages.gallery_parts import GALLERY, action, part, rows
from tests.gui.pages.stage import Stage, find, notice, press
from tests.services.observing import store_files
from tests.support.section import Section


@pytest.fixture(autouse=True)
def fakes_can_read_small_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    def as_it_is(pixels: Pixels, scale: float, seed: int, camera: object) -> Pixels:
        return pixels

    monkeypatch.setattr(validation, "degraded_pixels", as_it_is)


def test_a_healthy_gallery_is_said_to_be(stage: Stage, section: Section) -> None:
    section.enrol(2)
    page = part(stage, "admin", "health")
    assert "Not checked yet" in texts_of(page)
    find(page, QCheckBox, "check_every_template").setChecked(True)
    assert not find(page, QSpinBox, "check_templates").isEnabled()
    press(page, "check_gallery")
    assert "Everything is as it should be" in texts_of(page)
    assert find(page, FactsTable, "looked_at").facts()
    assert action(page).blocked() is None


def test_what_is_wrong_is_listed(stage: Stage, section: Section) -> None:
    section.enrol(2)
    section.at("admin")
    damaged = max(store_files(section.house), key=lambda path: path.stat().st_size)
    damaged.unlink()
    page = part(stage, "auditor", "health")
    press(page, "check_gallery")
    found = rows(page, "gallery_faults")
    assert any("is missing from the store" in row[1] for row in found)
    assert notice(page).startswith("Things that are wrong: ")


def test_a_running_check_is_said_before_one_leaves_and_can_be_stopped(stage: Stage, section: Section) -> None:
    section.enrol(1)
    later = LaterExecutor()
    page = stage.show(GalleryPage, "admin", GALLERY, later)
    page.go_to_part("health")
    later.now()
    press(page, "check_gallery")
    assert isinstance(page.context.jobs, Jobs)
    (running,) = page.context.jobs.running()
    assert running.label == "checking the gallery"
    assert page.leave_question() is not None
    page.context.jobs.cancel(running.job)
    later.now()
    assert page.leave_question() is None and action(page).blocked() is None
    assert "stopped" in notice(page)


def test_a_gallery_is_validated_and_shown_by_quality_and_group(stage: Stage, section: Section) -> None:
    section.enrol(3)
    page = part(stage, "admin", "validation")
    assert "This gallery was not validated yet" in texts_of(page)
    press(page, "validate_gallery")
    assert notice(page) == "Validation V-00001 is on record and stands beside every candidate list from now on."
    found = rows(page, "validation_tallies")
    assert found[0] == [
        "48 and more: as they are", "Everybody", "3", "0", "3 (44–100 %)", *["all 3 people"] * 3,
    ]  # fmt: skip
    assert {row[1] for row in found} >= {"Everybody", "Sex not recorded", "Age not recorded"}
    about = find(page, QLabel, "validation_about")
    assert about.text() == "V-00001: 3 people and 6 photos; 3 people have photos of two days, 3 were looked for."
    press(page, "validate_gallery")
    choice = find(page, QComboBox, "validation_choice")
    assert [choice.itemText(place)[:7] for place in range(choice.count())] == ["V-00002", "V-00001"]
    choice.setCurrentIndex(1)
    assert about.text().startswith("V-00001")


def test_others_read_a_validation_and_do_not_start_one(stage: Stage, section: Section) -> None:
    section.enrol(2)
    validation.validate_gallery(section.at("admin"))
    page = part(stage, "okafor", "validation")
    assert rows(page, "validation_tallies")
    assert not find(page, QSpinBox, "validation_people").isVisibleTo(page)


def test_a_validation_is_stopped_and_nothing_is_kept(stage: Stage, section: Section) -> None:
    section.enrol(2)
    later = LaterExecutor()
    page = stage.show(GalleryPage, "admin", GALLERY, later)
    page.go_to_part("validation")
    later.now()
    press(page, "validate_gallery")
    (running,) = page.context.jobs.running()
    page.context.jobs.cancel(running.job)
    later.now()
    assert "stopped" in notice(page)
    assert expecting.list_validations(section.at("admin")) == []


def said(page: Page) -> str:
    return find(page, QLabel, "expectation").text()


def test_every_list_says_what_may_be_expected_of_it_and_nothing_of_who_is_on_it(stage: Stage, section: Section) -> None:
    section.enrol(6)
    early = section.searched()
    validation.validate_gallery(section.at("admin"), seed=1)
    receipt = section.verified()
    place = Place(Station.EXAMINATION, examination_id=receipt.examination_id)
    shown = stage.show(ExaminationPage, "okafor", place)
    assert said(shown) == (
        "With this gallery of 6 people and pictures of this quality, the true person, if enrolled, was in the first "
        "4 in 6 of 6 cases (95 % interval: 61 to 100 of 100)."
    )
    about = find(shown, QLabel, "expectation").toolTip()
    assert about.startswith("Validation V-00001 of ") and about.endswith("on this very gallery.")
    decision = stage.show(DecisionPage, "soto", Place(Station.DECISION, search_id=receipt.search_id))
    assert said(decision) == said(shown)
    section.analyse("okafor", early.examination_id)
    before = stage.show(ExaminationPage, "okafor", Place(Station.EXAMINATION, examination_id=early.examination_id))
    assert said(before).startswith("How often the true person is on such a list is not known")
    assert not any(word in said(shown) for word in ("P003", "R003", "Invented"))


def test_the_search_says_it_before_it_is_made(stage: Stage, section: Section) -> None:
    section.enrol(6)
    validation.validate_gallery(section.at("admin"), seed=1)
    request = section.request()
    probe = section.probe(section.evidence(request.id, eye_distance=13))
    page = stage.show(SearchPage, "okafor", Place(Station.SEARCH, request.id, probe_id=probe.id))
    assert said(page).startswith("A list of this length holds everybody")
    find(page, QSpinBox, "list_length").setValue(3)
    assert "was in the first 3 in 6 of 6 cases" in said(page)
