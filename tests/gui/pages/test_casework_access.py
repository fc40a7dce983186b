"""What a screen reader and a keyboard find on the casework pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QTabWidget, QWidget

from app.gui.icons import IconButton
from app.gui.page import Context, Page
from app.gui.pages.evidence_page import EvidencePage
from app.gui.pages.examination_page import ExaminationPage
from app.gui.pages.probe_page import ProbePage
from app.gui.pages.search_page import SearchPage
from app.gui.places import Place, Station
from app.gui.probing.workshop import Workshop
from app.services.casework import queue
from tests.gui.access import tab_jumps, tab_stops, unnamed
from tests.gui.pages.stage import Stage, find
from tests.support.section import Section

Kind = Callable[[Context, Place], Page]
PAGES: list[tuple[str, Kind]] = [
    ("evidence", EvidencePage),
    ("taking", ProbePage),
    ("probes", ProbePage),
    ("search", SearchPage),
    ("examination", ExaminationPage),
    ("bench", ExaminationPage),
]


def place_of(which: str, section: Section) -> Place:
    receipt = section.searched()
    desk = section.at("okafor")
    if which == "bench":
        section.analyse("okafor", receipt.examination_id)
    (standing,) = queue.standings(desk)
    file = queue.refresh_request_file(desk, standing.request.id)
    request_id, evidence_id = file.request.id, file.evidence[0].id
    return {
        "evidence": Place(Station.EVIDENCE, request_id),
        "taking": Place(Station.PROBE, request_id, evidence_id=evidence_id, frame_index=0),
        "probes": Place(Station.PROBE, request_id),
        "search": Place(Station.SEARCH, request_id),
        "examination": Place(Station.EXAMINATION, request_id, examination_id=receipt.examination_id),
        "bench": Place(Station.EXAMINATION, request_id, examination_id=receipt.examination_id),
    }[which]


@pytest.mark.parametrize(("which", "kind"), PAGES, ids=[name for name, _ in PAGES])
def test_all_that_has_the_focus_has_a_name(stage: Stage, section: Section, which: str, kind: Kind) -> None:
    page = stage.show(kind, "okafor", place_of(which, section))
    assert unnamed(page) == []


@pytest.mark.parametrize(("which", "kind"), PAGES, ids=[name for name, _ in PAGES])
def test_tab_goes_the_way_of_reading(stage: Stage, section: Section, which: str, kind: Kind) -> None:
    page = stage.show(kind, "okafor", place_of(which, section))
    assert tab_jumps(page) == []


def test_tab_comes_to_the_fields_of_an_edit_from_its_list(stage: Stage, section: Section) -> None:
    page = stage.show(ProbePage, "okafor", place_of("taking", section))
    find(page, IconButton, "edit_frame").click()
    for operation in ("gamma", "levels"):
        find(page, Workshop, "workshop").steps.added.emit(operation)
    assert tab_jumps(page) == []
    assert find(page, QDoubleSpinBox, "parameter_black") in tab_stops(page)


@pytest.mark.parametrize(("which", "kind"), PAGES, ids=[name for name, _ in PAGES])
def test_nothing_is_cut_off(stage: Stage, section: Section, which: str, kind: Kind) -> None:
    page = stage.show(kind, "okafor", place_of(which, section))
    QCoreApplication.sendPostedEvents()  # lay out what is still to be laid out
    assert page.width() == 1198, "the page fits where it has to"
    assert page.height() == 700
    assert [each.text() for each in page.findChildren(QLabel) if is_cut_off(each, page)] == []


@pytest.mark.parametrize("tab", [0, 1, 2])
def test_no_tab_of_the_bench_hides_a_name_or_cuts_words_off(stage: Stage, section: Section, tab: int) -> None:
    page = stage.show(ExaminationPage, "okafor", place_of("bench", section))
    find(page, QTabWidget, "bench_side").setCurrentIndex(tab)
    QCoreApplication.sendPostedEvents()
    assert unnamed(page) == []
    assert (page.width(), page.height()) == (1198, 700)
    assert [each.text() for each in page.findChildren(QLabel) if is_cut_off(each, page)] == []
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisibleTo(page) and each.text()]
    assert [each.text() for each in buttons if each.width() < each.minimumSizeHint().width()] == []


def is_cut_off(label: QLabel, page: QWidget) -> bool:
    if not label.isVisibleTo(page) or not label.text() or label.wordWrap():
        return False
    return label.width() < label.minimumSizeHint().width()
