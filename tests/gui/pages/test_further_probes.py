"""A joint search: every probe that was searched with can be looked at beside a candidate, as a viewing aid."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QPushButton

from app.domain.casework.candidates import Fusion
from app.domain.staff.roles import Act
from app.gui.pages.examination_page import ExaminationPage
from app.gui.widgets.comparison_pane import ComparisonPane
from app.services.casework import searching
from tests.gui.pages.examined import analyse, done, place_of, strip
from tests.gui.pages.stage import Stage, find, press
from tests.support.section import Section


def test_further_probes_of_the_search_are_shown_beside_a_candidate(stage: Stage, section: Section) -> None:
    request = section.request()
    first = section.probe(section.evidence(request.id))
    second = section.probe(section.evidence(request.id, eye_distance=50))
    fusion = next(each for each in Fusion if each is not Fusion.NONE)
    receipt = searching.run_search(section.at("okafor"), first.id, 4, [second.id], fusion)
    analyse(section, "okafor", receipt.examination_id)
    page = stage.show(ExaminationPage, "okafor", place_of(receipt))
    pane = find(page, ComparisonPane, "comparison")
    assert pane.left.caption().startswith("Q1 · Original")
    press(page, "probe_Q2")
    assert pane.left.caption().startswith("Q2 · searched together, viewing aid")
    assert not find(page, QAbstractButton, "tool_arrow").isEnabled(), "drawings are of the first probe"
    assert any(second.id in objects for objects in done(section, Act.VIEW_PROBE))
    strip(page).set_current(1)
    assert pane.left.caption().startswith("Q1 · Original"), "another candidate begins with the probe itself"


def test_without_a_joint_search_there_is_nothing_to_choose(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    analyse(section, "okafor", receipt.examination_id)
    page = stage.show(ExaminationPage, "okafor", place_of(receipt))
    assert page.findChild(QPushButton, "probe_Q2") is None
    assert not find(page, QPushButton, "probe_original").isVisibleTo(page)
