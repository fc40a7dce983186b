"""The original is what is compared; the edited version is a viewing aid, and its use is in the log."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from app.domain.casework.edits import Recipe, make_step
from app.domain.staff.roles import Act
from app.gui.pages.examination_page import ExaminationPage
from app.gui.places import Place, Station
from app.gui.widgets.bench import Bench
from app.gui.widgets.picture_view import PictureView
from app.services.casework import editing, footage, probes, searching
from tests.gui.pages.examined import analyse, done, open_first, strip
from tests.gui.pages.stage import Stage, find, press
from tests.support.section import Section

RECIPE = Recipe((make_step("gamma", {"gamma": 150}), make_step("levels")))


def open_edited(stage: Stage, section: Section, *, analysed: bool = True) -> ExaminationPage:
    request = section.request()
    evidence = section.evidence(request.id)
    desk = section.at("okafor")
    with footage.open_footage(desk, evidence.id) as opened:
        frame = opened.frame(0)
        derivative = editing.make_derivative(desk, opened, frame, RECIPE)
        edited = editing.open_derivative(desk, derivative.id)
        face = footage.faces_in(desk, edited)[0]
        form = probes.ProbeForm("surveillance", attested=True)
        probe = probes.take_probe(desk, opened, frame, face, form, derivative)
    receipt = searching.run_search(desk, probe.id, 4)
    if analysed:
        analyse(section, "okafor", receipt.examination_id)
    return stage.show(ExaminationPage, "okafor", Place(Station.EXAMINATION, examination_id=receipt.examination_id))


def caption(page: ExaminationPage) -> str:
    return find(page, Bench, "bench").pane.left.caption()


def test_without_edits_there_is_nothing_to_choose(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    assert not find(page, QPushButton, "probe_edited").isVisibleTo(page)


def test_the_analysis_is_of_the_original(stage: Stage, section: Section) -> None:
    page = open_edited(stage, section, analysed=False)
    assert find(page, PictureView, "analysis_probe").caption() == "Q1 · Original · E1 frame 0"


def test_the_original_comes_first_and_the_edited_one_is_an_aid(stage: Stage, section: Section) -> None:
    page = open_edited(stage, section)
    assert caption(page) == "Q1 · Original · E1 frame 0"
    assert find(page, QPushButton, "probe_edited").text() == "Edited (2 steps)"
    press(page, "probe_edited")
    assert caption(page) == "Q1 · Edited (2 steps) · viewing aid · E1 frame 0"
    press(page, "probe_original")
    press(page, "probe_edited")
    assert len(done(section, Act.USE_VIEWING_AID)) == 1, "once for each candidate"


def test_nothing_is_drawn_on_the_edited_one(stage: Stage, section: Section) -> None:
    page = open_edited(stage, section)
    assert find(page, Bench, "bench").tools.may_draw()
    press(page, "probe_edited")
    assert not find(page, Bench, "bench").tools.may_draw()
    press(page, "probe_original")
    assert find(page, Bench, "bench").tools.may_draw()


def test_the_next_candidate_comes_beside_the_original(stage: Stage, section: Section) -> None:
    page = open_edited(stage, section)
    press(page, "probe_edited")
    strip(page).set_current(1)
    assert caption(page) == "Q1 · Original · E1 frame 0"
    assert find(page, QPushButton, "probe_original").isChecked()
