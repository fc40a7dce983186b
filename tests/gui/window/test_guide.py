"""F1: keys first, then a page for every station, with or without pictures, and none of it through a lock."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget, QTabWidget, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from app.gui.help import guide, guide_text
from app.gui.help.guide import GuideBook, GuideDialog, station_keys
from app.gui.help.guide_text import chapter_of, chapters
from app.gui.places import Station
from tests.gui.access import unnamed

OF_THE_WORK = (
    Station.QUEUE, Station.NEW_REQUEST, Station.REQUEST, Station.EVIDENCE, Station.PROBE, Station.SEARCH,
    Station.EXAMINATION, Station.DECISION, Station.REPORT,
)  # fmt: skip


def test_every_station_of_the_work_has_its_own_page() -> None:
    keys = [each.key for each in chapters()]
    assert len(keys) == len(set(keys)) >= 9
    for station in OF_THE_WORK:
        assert chapter_of(station) in keys
        assert station.value.removeprefix("new-") in chapter_of(station)


@pytest.mark.parametrize("station", Station)
def test_every_station_leads_to_a_page(station: Station) -> None:
    assert chapter_of(station) in {each.key for each in chapters()}


def test_the_reasons_are_given() -> None:
    said = {each.key: each.text for each in chapters()}
    for word in ("shuffled", "blind", "original", "every candidate"):
        assert word in said["6-examination"].lower(), word
    for text in said.values():
        for never in ("suspect", "confidence", "percent", "%", "http"):
            assert never not in text.lower(), never


def test_missing_pictures_leave_no_gap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path
    (folder / "there.png").write_bytes(b"")
    (folder / "1-queue.md").write_text("# Queue\n\n![a](there.png)\n\n![b](away.png)\n\nEnd\n")
    monkeypatch.setattr(guide_text, "guide_folder", lambda: folder)
    (only,) = chapters()
    assert "there.png" in only.text and "away.png" not in only.text and only.title == "Queue"


def test_guide_opens_at_the_station_and_can_be_read_by_keys(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = GuideDialog(parent, Station.EXAMINATION, "Examination")
    tabs = dialog.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["Keys", "Guide", "Terms"]
    dialog.show()
    assert unnamed(dialog) == []
    tabs.setCurrentIndex(1)
    assert unnamed(dialog) == []
    book = dialog.findChild(GuideBook)
    assert isinstance(book, GuideBook)
    assert book.words().startswith("The examination")
    pages = book.findChild(QListWidget)
    assert isinstance(pages, QListWidget)
    pages.setCurrentRow(0)
    assert book.words().startswith("The queue")
    browser = book.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser) and not browser.openLinks()


def test_pictures_are_as_wide_as_the_page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    picture = QImage(1366, 768, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert picture.save(str(tmp_path / "there.png"))
    (tmp_path / "1-queue.md").write_text("# Queue\n\nBefore\n\n![a](there.png)\n\nAfter\n")
    monkeypatch.setattr(guide_text, "guide_folder", lambda: tmp_path)
    monkeypatch.setattr(guide, "guide_folder", lambda: tmp_path)
    book = GuideBook("1-queue")
    qtbot.addWidget(book)
    book.resize(800, 600)
    book.show()
    browser = book.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)
    assert browser.horizontalScrollBar().maximum() == 0
    assert browser.document().size().height() > 560 * 768 / 1366, "the picture is there, in its own shape"


def test_keys_are_listed_for_every_station_that_has_some() -> None:
    for station in OF_THE_WORK:
        assert station_keys(station), station
