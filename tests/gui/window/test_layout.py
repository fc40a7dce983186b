"""What a person moved is there again, for that person, on any screen; dates are written the section's way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView
from pytestqt.qtbot import QtBot

from app.gui.jobs import Jobs
from app.gui.places import Place, Station
from app.gui.widgets.moments import DayFormat, day_words, local_minute, write_days_as
from app.gui.widgets.tables import Table
from app.gui.window import main_window
from app.gui.window.layout_memory import place_on_screen
from app.gui.window.main_window import MainWindow
from app.gui.window.preferences import Preferences
from tests.gui.inline import InlineExecutor
from tests.gui.pages.blind import texts_of
from tests.gui.window.test_main_window import sign_in
from tests.support.section import Section


@pytest.fixture(autouse=True)
def iso_again() -> Iterator[None]:
    yield
    write_days_as(DayFormat.ISO)


def opened(qtbot: QtBot, section: Section) -> MainWindow:
    window = MainWindow(section.house, Jobs(InlineExecutor()))
    qtbot.addWidget(window)
    window.open_where_it_was()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def log_splitter(window: MainWindow) -> QSplitter:
    assert window.shell is not None
    window.shell.go(Place(Station.LOG))
    assert window.shell.page is not None
    return window.shell.page.findChildren(QSplitter)[0]


def test_splitters_are_where_their_person_put_them(qtbot: QtBot, section: Section) -> None:
    section.leave()
    window = opened(qtbot, section)
    sign_in(window, "auditor")
    split = log_splitter(window)
    before = split.sizes()
    split.moveSplitter(split.sizes()[0] + 60, 1)
    moved = split.sizes()
    assert moved != before
    window.sign_out()
    sign_in(window, "soto")
    assert log_splitter(window).sizes() == before, "somebody else's stays as it was"
    window.sign_out()
    sign_in(window, "auditor")
    assert log_splitter(window).sizes() == moved
    window.sign_out()


def drag_first_column(table: QTableView, by: int) -> None:
    header = table.horizontalHeader()
    edge = QPoint(header.sectionSize(0) - 1, header.height() // 2)
    QTest.mouseMove(header.viewport(), edge)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(by, 0))
    QTest.mouseRelease(
        header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge + QPoint(by, 0)
    )


def queue_table(window: MainWindow) -> Table:
    assert window.shell is not None and window.shell.page is not None
    return window.shell.page.findChildren(Table)[0]


def test_columns_fit_until_they_are_dragged_and_then_stay(qtbot: QtBot, section: Section) -> None:
    section.request()
    section.leave()
    window = opened(qtbot, section)
    sign_in(window, "okafor")
    table = queue_table(window)
    assert table.own_widths() == ()
    before = table.horizontalHeader().sectionSize(0)
    table.set_own_widths((before + 37, *[90] * (table.model().columnCount() - 1)))
    window.sign_out()
    sign_in(window, "okafor")
    assert queue_table(window).horizontalHeader().sectionSize(0) == before + 37
    window.sign_out()
    sign_in(window, "lindqvist")
    assert queue_table(window).own_widths() == ()
    mode = queue_table(window).horizontalHeader().sectionResizeMode(0)
    assert mode is QHeaderView.ResizeMode.ResizeToContents
    window.sign_out()


def test_dragging_a_column_makes_it_ones_own(qtbot: QtBot, section: Section) -> None:
    section.request()
    section.leave()
    window = opened(qtbot, section)
    sign_in(window, "okafor")
    table = queue_table(window)
    before = table.horizontalHeader().sectionSize(0)
    drag_first_column(table, 40)
    assert table.horizontalHeader().sectionSize(0) == before + 40
    assert table.own_widths()[0] == before + 40
    window.sign_out()


def test_window_opens_with_the_size_it_was_left_with(
    qtbot: QtBot, section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "LEAST_SIZE", QSize(200, 200))  # the screen of a test is small
    section.leave()
    window = opened(qtbot, section)
    least = window.minimumSizeHint()
    sign_in(window, "okafor")
    window.resize(least.expandedTo(QSize(640, 560)) + QSize(0, 20))
    left_with = window.size()
    window.sign_out()
    again = opened(qtbot, section)
    assert again.height() == left_with.height()


def test_a_window_of_a_larger_screen_comes_back_whole(qtbot: QtBot, section: Section) -> None:
    section.leave()
    window = opened(qtbot, section)
    window.setMinimumSize(QSize(100, 100))
    window.setGeometry(5_000, -900, 3_000, 2_000)
    place_on_screen(window)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(window.frameGeometry())


@pytest.mark.parametrize("damage", ["layout-x\\nonsense", "window=@ByteArray(abc)\nlayout-x/a=1-minus\n"])
def test_damaged_preferences_mean_the_defaults(tmp_path: Path, damage: str) -> None:
    (tmp_path / "window.ini").write_text(f"[General]\nday_format=nothing\n{damage}\n")
    found = Preferences(tmp_path)
    assert found.day_format() is DayFormat.ISO and found.language() == ""
    assert found.layout("x", "a") is None and found.layout("x", "b") is None


def test_dates_are_chosen_from_the_menu_and_remembered(qtbot: QtBot, section: Section) -> None:
    request = section.request()
    section.leave()
    window = opened(qtbot, section)
    sign_in(window, "okafor")
    actions = {each.text(): each for each in window.top_bar.menu().findChildren(QAction)}
    assert actions["2026-11-22"].isChecked()
    actions["22.11.2026"].trigger()
    year, month, day = request.opened_at[:10].split("-")
    assert local_minute(request.opened_at)[2] == "."
    assert day_words(f"{year}-{month}-{day}") == f"{day}.{month}.{year}"
    shell = window.shell
    assert shell is not None
    shell.go(Place(Station.REQUEST, request.id))
    assert shell.page is not None
    assert local_minute(request.opened_at) in texts_of(shell.page)
    actions["11/22/2026"].trigger()
    assert local_minute(request.opened_at)[2] == "/"
    assert local_minute(request.opened_at) in texts_of(shell.page), "the page is read again"
    window.sign_out()
    write_days_as(DayFormat.ISO)
    opened(qtbot, section)
    assert day_words("2019-03-01") == "03/01/2019"
    assert day_words("spring 2019") == "spring 2019"
