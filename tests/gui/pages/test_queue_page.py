"""The queue: what waits for me first, nothing of the first decision, and the right station behind each row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView

from app.gui.pages.queue_page import QueuePage
from app.gui.places import Place, Station
from app.gui.widgets.empty import EmptyState
from app.services.casework import queue
from tests.gui.access import unnamed
from tests.gui.pages.stage import Stage, find, next_action, press
from tests.gui.watchdog import steadily
from tests.support.section import Section

QUEUE = Place(Station.QUEUE)


def rows(page: QueuePage) -> list[list[str]]:
    model = find(page, QTableView, "queue_table").model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def open_row(page: QueuePage, number: str) -> None:
    table = find(page, QTableView, "queue_table")
    table.selectRow(next(place for place, row in enumerate(rows(page)) if row[0] == number))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)


def test_what_waits_for_me_comes_first(stage: Stage, section: Section) -> None:
    section.decided()
    section.request()
    page = stage.show(QueuePage, "okafor", QUEUE)
    assert [row[0] for row in rows(page)] == ["Waits for you · 1", "2026-0002", "Mine · 1", "2026-0001"]
    assert rows(page)[1][3:5] == ["Waiting for evidence", "Add evidence"]
    assert rows(page)[3][3:5] == ["Lead released", ""]
    assert unnamed(page) == []


def test_headings_cannot_be_chosen(stage: Stage, section: Section) -> None:
    section.request()
    page = stage.show(QueuePage, "okafor", QUEUE)
    model = find(page, QTableView, "queue_table").model()
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert find(page, QTableView, "queue_table").currentIndex().row() == 1


def test_evidence_probe_search_and_examination_open_their_stations(stage: Stage, section: Section) -> None:
    section.request()
    with_evidence = section.request()
    section.evidence(with_evidence.id)
    with_probe = section.request()
    probe = section.probe(section.evidence(with_probe.id))
    receipt = section.searched()
    page = stage.show(QueuePage, "okafor", QUEUE)
    for number in ("2026-0001", "2026-0002", "2026-0003", "2026-0004"):
        open_row(page, number)
    assert [move.station for move in stage.moves] == [
        Station.EVIDENCE, Station.EVIDENCE, Station.SEARCH, Station.EXAMINATION,
    ]  # fmt: skip
    assert stage.moves[2].probe_id == probe.id
    assert stage.moves[3].examination_id == receipt.examination_id


def test_verifier_gets_the_search_and_not_the_first_examination(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, section.nearest(receipt.search_id))
    page = stage.show(QueuePage, "lindqvist", QUEUE)
    open_row(page, "2026-0001")
    assert stage.moves == [Place(Station.EXAMINATION, stage.moves[0].request_id, search_id=receipt.search_id)]


@pytest.mark.parametrize("possible", [True, False])
def test_queue_says_the_same_whatever_the_first_examiner_found(stage: Stage, section: Section, possible: bool) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, section.nearest(receipt.search_id) if possible else None)
    page = stage.show(QueuePage, "lindqvist", QUEUE)
    assert rows(page)[1][:5] == ["2026-0001", "C-1", "Robbery", "Waiting for verification", "Verify"]


def test_supervisor_decides_and_the_others_read_the_request(stage: Stage, section: Section) -> None:
    receipt = section.verified()
    open_row(stage.show(QueuePage, "soto", QUEUE), "2026-0001")
    open_row(stage.show(QueuePage, "moreau", QUEUE), "2026-0001")
    assert [move.station for move in stage.moves] == [Station.DECISION, Station.REQUEST]
    assert stage.moves[0].search_id == receipt.search_id


def test_decided_opens_its_report_and_under_the_floor_the_probe(stage: Stage, section: Section) -> None:
    receipt = section.decided()
    small = section.request()
    probe = section.probe(section.evidence(small.id, eye_distance=9))
    page = stage.show(QueuePage, "soto", QUEUE)
    open_row(page, "2026-0001")
    assert (stage.moves[-1].station, stage.moves[-1].search_id) == (Station.REPORT, receipt.search_id)
    open_row(page, "2026-0002")
    assert (stage.moves[-1].station, stage.moves[-1].probe_id) == (Station.PROBE, probe.id)


def test_finding_and_filtering(stage: Stage, section: Section) -> None:
    section.decided()
    section.request()
    page = stage.show(QueuePage, "okafor", QUEUE)
    search, stages = find(page, QLineEdit, "queue_search"), find(page, QComboBox, "queue_stage")
    search.setText("c-2")
    assert [row[0] for row in rows(page)] == ["Waits for you · 1", "2026-0002"]
    search.clear()
    stages.setCurrentIndex(stages.findText("Lead released"))
    assert [row[0] for row in rows(page)] == ["Mine · 1", "2026-0001"]
    search.setText("nothing like it")
    empty = find(page, EmptyState, "queue_empty")
    assert empty.isVisibleTo(page)
    empty.action_requested.emit()
    assert len(rows(page)) == 4
    assert stages.currentIndex() == 0


def numbers(page: QueuePage) -> list[str]:
    return [row[0] for row in rows(page)]


def test_groups_are_waiting_mine_and_the_sections(stage: Stage, section: Section) -> None:
    receipt = section.searched()
    section.request("both")
    page = stage.show(QueuePage, "okafor", QUEUE)
    assert numbers(page) == ["Waits for you · 2", "2026-0002", "2026-0001"]
    section.examine("okafor", receipt.examination_id, section.nearest(receipt.search_id))
    assert numbers(stage.show(QueuePage, "okafor", QUEUE)) == [
        "Waits for you · 1", "2026-0002", "Mine · 1", "2026-0001",
    ]  # fmt: skip
    assert numbers(stage.show(QueuePage, "lindqvist", QUEUE)) == ["Waits for you · 2", "2026-0002", "2026-0001"]
    assert numbers(stage.show(QueuePage, "soto", QUEUE)) == ["The section's · 2", "2026-0002", "2026-0001"]


def test_the_filter_by_whose_and_what_is_remembered(stage: Stage, section: Section) -> None:
    section.decided()
    section.request()
    page = stage.show(QueuePage, "okafor", QUEUE)
    whose, stages = find(page, QComboBox, "queue_whose"), find(page, QComboBox, "queue_stage")
    whose.setCurrentIndex(whose.findText("Mine"))
    stages.setCurrentIndex(stages.findText("Lead released"))
    find(page, QLineEdit, "queue_search").setText("2026")
    assert numbers(page) == ["Mine · 1", "2026-0001"]
    again = QueuePage(page.context, QUEUE)
    stage.qtbot.addWidget(again)
    again.open_page()
    assert numbers(again) == ["Mine · 1", "2026-0001"]
    assert find(again, QLineEdit, "queue_search").text() == "2026"
    assert len(numbers(stage.show(QueuePage, "okafor", QUEUE))) == 4, "signing in again begins anew"


def test_a_header_sorts_within_the_groups_by_stage_and_age(stage: Stage, section: Section) -> None:
    first, second = section.request(), section.request()
    section.evidence(first.id)
    section.request()
    page = stage.show(QueuePage, "okafor", QUEUE)
    assert numbers(page)[1:] == ["2026-0003", "2026-0002", "2026-0001"]
    table = find(page, QTableView, "queue_table")
    table.selectRow(2)
    header = table.horizontalHeader()
    header.setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    assert numbers(page)[1] == "2026-0001", "waiting for a probe comes after waiting for evidence"
    assert rows(page)[table.currentIndex().row()][0] == second.form.number, "the chosen request stays chosen"
    header.setSortIndicator(6, Qt.SortOrder.DescendingOrder)
    assert numbers(page)[1:] == ["2026-0001", "2026-0002", "2026-0003"], "the oldest first"
    header.setSortIndicator(6, Qt.SortOrder.AscendingOrder)
    assert numbers(page)[1:] == ["2026-0003", "2026-0002", "2026-0001"]


def test_keys_find_go_down_and_open(stage: Stage, section: Section) -> None:
    section.request()
    section.request()
    page = stage.show(QueuePage, "okafor", QUEUE)
    table, search = find(page, QTableView, "queue_table"), find(page, QLineEdit, "queue_search")
    QTest.keyClick(table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    stage.qtbot.waitUntil(search.hasFocus)
    QTest.keyClicks(search, "0001")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert stage.moves[-1].station is Station.EVIDENCE
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert len(numbers(page)) == 3
    QTest.keyClick(search, Qt.Key.Key_Down)
    stage.qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert len(stage.moves) == 2


def test_the_next_action_is_the_next_step_of_the_chosen_request(stage: Stage, section: Section) -> None:
    request = section.request()
    page = stage.show(QueuePage, "okafor", QUEUE)
    assert (next_action(page).verb(), next_action(page).blocked()) == ("Add evidence", None)
    press(page, "open_request")
    assert stage.moves == [Place(Station.EVIDENCE, request.id)]


def test_empty_queue_says_how_to_begin(stage: Stage) -> None:
    page = stage.show(QueuePage, "okafor", QUEUE)
    empty = find(page, EmptyState, "queue_empty")
    assert empty.accessibleName() == "No requests yet"
    empty.action_requested.emit()
    press(page, "new_request")
    assert stage.moves == [Place(Station.NEW_REQUEST)] * 2
    assert next_action(page).blocked() == "No request is chosen"


def test_two_thousand_requests_do_not_hold_the_window(stage: Stage, section: Section) -> None:
    section.decided()
    section.request()
    page = stage.show(QueuePage, "okafor", QUEUE)
    some = queue.standings(section.at("okafor"))
    many = [
        replace(each, request=replace(each.request, id=f"r{n}", form=replace(each.request.form, number=f"{n:05d}")))
        for n, each in enumerate(some * 1000)
    ]
    search = find(page, QLineEdit, "queue_search")
    steadily(lambda: page._on_standings(many))
    assert find(page, QTableView, "queue_table").model().rowCount() == 2002
    steadily(lambda: search.setText("" if search.text() else "017"))
