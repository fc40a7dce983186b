"""Thumbnails of a sheet are read when they are seen, away from the window's thread, and only so many are kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.casework.media import Pixels
from app.gui.jobs import Jobs
from app.gui.models.faces_model import FaceCell
from app.gui.thumbnail_loader import ThumbnailLoader
from app.gui.widgets.contact_sheet import ContactSheet
from app.gui.widgets.faces_panel import FacesPanel
from tests.gui.watchdog import steadily

CELLS = [FaceCell(str(n), None, f"frame {n}", "00:00:01.000", f"Track {n // 7}") for n in range(5000)]


class Store:
    """Pictures by key, and who asked for them."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.threads: set[int] = set()
        self.broken: str | None = None

    def __call__(self, key: str) -> Pixels:
        if key == self.broken:
            raise OSError("damaged")
        self.read.append(key)
        self.threads.add(threading.get_ident())
        return np.full((150, 150, 3), 40, np.uint8)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def sheet(qtbot: QtBot) -> ContactSheet:
    made = ContactSheet("Faces")
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.set_cells(CELLS)
    made.show()
    return made


def all_seen_are_there(sheet: ContactSheet, jobs: Jobs) -> bool:
    sheet.viewport().repaint()
    return not jobs.running() and not sheet.faces._missed


def test_only_what_is_seen_is_read_and_not_by_the_window(qtbot: QtBot, sheet: ContactSheet, jobs: Jobs) -> None:
    store, failed = Store(), list[Exception]()
    loader = ThumbnailLoader(sheet.faces, jobs, failed.append)
    loader.set_source(store)
    qtbot.waitUntil(lambda: bool(store.read) and all_seen_are_there(sheet, jobs))
    assert 10 <= len(store.read) < 60
    assert len(set(store.read)) == len(store.read), "none is read twice"
    assert threading.get_ident() not in store.threads
    assert QColor(sheet.grab().toImage().pixel(40, 60)).red() == 40
    assert failed == []


def test_five_thousand_faces_scroll_without_holding_the_window(
    qtbot: QtBot, sheet: ContactSheet, jobs: Jobs
) -> None:  # fmt: skip
    store = Store()
    loader = ThumbnailLoader(sheet.faces, jobs, lambda _: None)
    loader.set_source(store)
    bar = sheet.verticalScrollBar()

    def fly() -> None:
        for step in range(1, 60):
            bar.setValue(bar.maximum() * step // 59)
            sheet.viewport().repaint()
            qtbot.wait(1)

    steadily(fly, tries=1)
    qtbot.waitUntil(lambda: all_seen_are_there(sheet, jobs))
    assert "4999" in store.read
    assert len(store.read) < 60 * 60, "what was flown over is not all read"
    assert sheet.faces.converted() <= 1024


def test_another_sheet_does_not_get_the_pictures_of_the_last(qtbot: QtBot, sheet: ContactSheet, jobs: Jobs) -> None:
    loader = ThumbnailLoader(sheet.faces, jobs, lambda _: None)
    first, second = Store(), Store()
    loader.set_source(first)
    sheet.viewport().repaint()
    loader._on_missed()
    assert jobs.running()
    loader.set_source(None)
    sheet.set_cells(CELLS[:5])
    loader.set_source(second)
    qtbot.waitUntil(lambda: len(second.read) == 5 and all_seen_are_there(sheet, jobs))
    assert sheet.faces.converted() == 5


def test_a_damaged_picture_is_told_once_and_the_sheet_stays(qtbot: QtBot, sheet: ContactSheet, jobs: Jobs) -> None:
    store, failed = Store(), list[Exception]()
    store.broken = "3"
    loader = ThumbnailLoader(sheet.faces, jobs, failed.append)
    loader.set_source(store)
    qtbot.waitUntil(lambda: bool(failed) and not jobs.running())
    sheet.viewport().repaint()
    loader._on_missed()
    assert len(failed) == 1
    assert sheet.faces.rowCount() == 5000


def test_frames_that_could_not_be_read_are_said_over_the_sheet(qtbot: QtBot) -> None:
    panel = FacesPanel()
    qtbot.addWidget(panel)
    panel.show_faces(CELLS[:10], 3)
    said = [each.text() for each in panel.findChildren(QLabel) if each.isVisibleTo(panel)]
    assert "3 frames could not be decoded and were not looked at." in said
    panel.show_faces([], 1)
    assert any("1 frame could not be decoded" in each.text() for each in panel.findChildren(QLabel))
    panel.show_faces(CELLS[:10])
    assert not any("decoded" in each.text() for each in panel.findChildren(QLabel) if each.isVisibleTo(panel))
