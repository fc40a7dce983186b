"""What was written and not recorded is there again: after leaving, after a crash, for the same person only."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.gui.drafts import DEBOUNCE_MS, DraftKeeper
from app.gui.pages.request_page import NewRequestPage
from tests.gui.inline import LaterExecutor
from tests.gui.pages.stage import Stage, find, next_action, notice, press
from tests.gui.pages.test_request_page import LINES, NEW, fill
from tests.support.section import Section


def keeper(page: NewRequestPage) -> DraftKeeper:
    (found,) = page.findChildren(DraftKeeper)
    return found


def offence(page: NewRequestPage) -> QLineEdit:
    return find(page, QLineEdit, "request_offence")


def test_what_was_typed_is_back_after_a_crash(stage: Stage, section: Section) -> None:
    first = stage.show(NewRequestPage, "okafor", NEW)
    assert notice(first) == ""
    fill(first)
    keeper(first).flush()
    section.reopen()
    again = stage.show(NewRequestPage, "okafor", NEW)
    assert offence(again).text() == LINES["offence"]
    assert next_action(again).blocked() is None
    assert notice(again).startswith("This is your draft of ")


def test_it_is_written_once_a_second_at_most(stage: Stage, section: Section) -> None:
    later = LaterExecutor()
    page = stage.show(NewRequestPage, "okafor", NEW, later)
    later.now()
    fill(page)
    timer = keeper(page).findChild(QTimer)
    assert isinstance(timer, QTimer) and timer.isActive() and timer.interval() == DEBOUNCE_MS == 1_000
    assert later.waiting == [], "typing writes nothing"
    timer.timeout.emit()
    assert len(later.waiting) == 1
    later.now()
    assert len(list((section.house.workspace.folder / "drafts").iterdir())) == 1


def test_an_opened_request_leaves_no_draft(stage: Stage, section: Section) -> None:
    page = stage.show(NewRequestPage, "okafor", NEW)
    fill(page)
    keeper(page).flush()
    press(page, "open_request")
    assert list((section.house.workspace.folder / "drafts").iterdir()) == []
    assert offence(stage.show(NewRequestPage, "okafor", NEW)).text() == ""


def test_nobody_else_finds_it(stage: Stage) -> None:
    page = stage.show(NewRequestPage, "okafor", NEW)
    fill(page)
    keeper(page).flush()
    other = stage.show(NewRequestPage, "lindqvist", NEW)
    assert offence(other).text() == "" and notice(other) == ""


def test_empty_page_keeps_nothing_before_the_draft_was_looked_for(stage: Stage, section: Section) -> None:
    page = stage.show(NewRequestPage, "okafor", NEW)
    fill(page)
    keeper(page).flush()
    later = LaterExecutor()
    again = stage.show(NewRequestPage, "okafor", NEW, later)
    keeper(again).keep({"offence": ""})
    later.now()
    stage.qtbot.waitUntil(lambda: offence(again).text() == LINES["offence"])


def test_whoever_writes_faster_than_the_draft_comes_is_not_overwritten(stage: Stage, section: Section) -> None:
    page = stage.show(NewRequestPage, "okafor", NEW)
    fill(page)
    keeper(page).flush()
    later = LaterExecutor()
    again = stage.show(NewRequestPage, "okafor", NEW, later)
    QTest.keyClicks(offence(again), "Theft of a bicycle")
    later.now()
    timer = keeper(again).findChild(QTimer)
    assert isinstance(timer, QTimer)
    stage.qtbot.waitUntil(timer.isActive)
    assert offence(again).text() == "Theft of a bicycle" and notice(again) == ""
    keeper(again).flush()
    later.now()
    assert offence(stage.show(NewRequestPage, "okafor", NEW)).text() == "Theft of a bicycle"


def test_damaged_draft_is_said_and_the_page_works(stage: Stage, section: Section) -> None:
    page = stage.show(NewRequestPage, "okafor", NEW)
    fill(page)
    keeper(page).flush()
    (file,) = (section.house.workspace.folder / "drafts").iterdir()
    file.write_bytes(b"something else")
    again = stage.show(NewRequestPage, "okafor", NEW)
    assert "damaged or not yours" in notice(again)
    assert offence(again).text() == ""


def test_fields_are_emptied_and_the_draft_with_them(stage: Stage, section: Section) -> None:
    page = stage.show(NewRequestPage, "okafor", NEW)
    empty = next(each for each in page.findChildren(QPushButton) if each.text() == "Empty the fields")
    assert not empty.isEnabled()
    fill(page)
    keeper(page).flush()
    empty.click()
    keeper(page).flush()
    assert (offence(page).text(), empty.text()) == ("", "Put it back")
    assert list((section.house.workspace.folder / "drafts").iterdir()) == []
