"""Every page by keyboard and by ear: names, tooltips, an order of Tab that follows the eye, terms explained."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.gui.help.glossary import explained, terms
from app.gui.help.guide import GuideDialog
from app.gui.jobs import Jobs
from app.gui.page import Page
from app.gui.places import Place, Station
from app.gui.window.main_window import MainWindow
from app.services.casework.queue import standings
from tests.gui.access import name_of, unnamed
from tests.gui.inline import InlineExecutor
from tests.gui.window.test_main_window import sign_in
from tests.support.section import Section

WHO = {
    Station.QUEUE: "okafor", Station.NEW_REQUEST: "okafor", Station.REQUEST: "okafor", Station.EVIDENCE: "okafor",
    Station.PROBE: "okafor", Station.SEARCH: "okafor", Station.EXAMINATION: "okafor", Station.DECISION: "soto",
    Station.REPORT: "soto", Station.GALLERY: "admin", Station.ACCOUNTS: "admin", Station.SETTINGS: "admin",
    Station.LOG: "auditor", Station.OVERSIGHT: "auditor", Station.LEADS: "okafor",
    Station.EXERCISES: "trainer", Station.PRACTICE: "okafor", Station.EXERCISE: "okafor",
    Station.PROFICIENCY: "trainer",
}  # fmt: skip


def shown(qtbot: QtBot, section: Section, station: Station) -> tuple[MainWindow, Page]:
    receipt = section.verified() if station in {Station.DECISION, Station.REPORT} else section.searched()
    (standing,) = standings(section.at("okafor"))
    section.leave()
    window = MainWindow(section.house, Jobs(InlineExecutor()))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    shell = sign_in(window, WHO[station])
    examination = receipt.examination_id if station is Station.EXAMINATION else None
    in_request = station not in {
        Station.QUEUE,
        Station.NEW_REQUEST,
        Station.GALLERY,
        Station.ACCOUNTS,
        Station.SETTINGS,
        Station.LOG,
        Station.OVERSIGHT,
        Station.LEADS,
        Station.EXERCISES,
        Station.PRACTICE,
        Station.EXERCISE,
        Station.PROFICIENCY,
    }
    request_id = standing.request.id if in_request else None
    search_id = receipt.search_id if station in {Station.DECISION, Station.REPORT} else None
    shell.go(Place(station, request_id, search_id=search_id, examination_id=examination))
    QCoreApplication.sendPostedEvents()
    assert shell.page is not None
    return window, shell.page


def by_tab(page: QWidget) -> list[QWidget]:
    """Return what Tab reaches on a page, in its order."""
    found: list[QWidget] = []
    each = page.nextInFocusChain()
    while each is not None and each is not page:
        reachable = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled()
        if reachable and page.isAncestorOf(each) and each.isVisibleTo(page) and each.focusProxy() is None:
            found.append(each)
        each = each.nextInFocusChain()
    return found


def against_reading(order: list[QWidget], page: QWidget) -> list[str]:
    """Return steps of Tab, between controls of one group, that go up, or back within a line."""
    wrong = []
    for before, after in itertools.pairwise(order):
        if before.parentWidget() is not after.parentWidget():
            continue
        one, two = (QRect(each.mapTo(page, QPoint(0, 0)), each.size()) for each in (before, after))
        same_line = one.top() < two.bottom() and two.top() < one.bottom()
        if (two.left() < one.left()) if same_line else (two.top() < one.top()):
            wrong.append(f"{name_of(before)!r} -> {name_of(after)!r}")
    return wrong


@pytest.mark.parametrize("station", list(Station))
def test_every_page_can_be_heard_and_walked_and_fits(qtbot: QtBot, section: Section, station: Station) -> None:
    window, page = shown(qtbot, section, station)
    assert unnamed(page) == []
    silent = [
        repr(each)
        for each in page.findChildren(QAbstractButton)
        if each.isVisibleTo(page) and not each.text().strip() and not each.toolTip()
        and not isinstance(each.parentWidget(), QTableView)
    ]  # fmt: skip
    assert silent == [], "an icon says what it is on hovering"
    order = by_tab(page)
    assert order, "nothing can be reached"
    assert against_reading(order, page) == []
    shell = window.shell
    assert shell is not None
    assert page.minimumSizeHint().width() + shell.rail.width() <= window.minimumWidth(), "nothing is clipped"
    window.sign_out()


def test_terms_are_explained_where_they_head_something(qtbot: QtBot, section: Section) -> None:
    _, page = shown(qtbot, section, Station.REQUEST)
    heads = {each.text(): each.toolTip() for each in page.findChildren(QLabel)}
    assert heads["Probes"] == explained("Probe") != ""
    words = {form.lower() for forms, _ in terms() for form in forms}
    for needed in ("probe", "candidate", "gallery", "template", "encounter", "mated", "rank", "lead", "verification"):
        assert needed in words
    assert explained("Probes of this request") == "" == explained("")


def test_terms_can_be_read_behind_f1(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = GuideDialog(parent, None, "")
    said = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert all(explanation in said for _, explanation in terms())
    assert len(dialog.findChildren(QScrollArea)) >= 2


def test_guide_goes_when_the_window_locks(qtbot: QtBot, section: Section) -> None:
    window, _ = shown(qtbot, section, Station.QUEUE)
    window.show_guide()
    (guide,) = window.findChildren(GuideDialog)
    assert guide.isVisible()
    window.lock.lock()
    assert not guide.isVisible()
    window.lock.cover.hide()
    window.sign_out()
