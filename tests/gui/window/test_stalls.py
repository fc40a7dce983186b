"""No station holds the window: each is opened and worked in the real window, with work in its real threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from app.domain.casework.media import Pixels
from app.gui.jobs import Jobs
from app.gui.models.faces_model import FaceCell
from app.gui.models.strip_model import StripCell
from app.gui.places import Place, Station
from app.gui.widgets.candidate_strip import CandidateStrip
from app.gui.widgets.contact_sheet import ContactSheet
from app.gui.widgets.photo_chooser import PhotoChooser
from app.gui.window.main_window import MainWindow
from app.services.casework.searching import SearchReceipt
from tests.gui.watchdog import steadily
from tests.support.section import Section

CHIP: Pixels = np.random.default_rng(4).integers(0, 255, (150, 150, 3), dtype=np.uint8)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, section: Section, jobs: Jobs) -> Iterator[MainWindow]:
    made = MainWindow(section.house, jobs)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not jobs.running())
    section.house.forget()


def visit(qtbot: QtBot, window: MainWindow, jobs: Jobs, place: Place) -> Callable[[], None]:
    """Return what opens a place and waits until everything that it asks for has come and was painted."""

    def act() -> None:
        shell = window.shell
        assert shell is not None
        shell.go(place)
        qtbot.waitUntil(lambda: not jobs.running(), timeout=20_000)
        QApplication.processEvents()
        assert shell.page is not None
        assert shell.page.place.station is place.station

    return act


def request_of(section: Section, receipt: SearchReceipt) -> str:
    desk = section._desk
    assert desk is not None
    from app.storage.tables import reviews

    with desk.reading() as db:
        search = reviews.search(db, receipt.search_id)
    assert search is not None
    return search.request_id


PLACES: dict[str, tuple[Station, ...]] = {
    "okafor": (
        Station.QUEUE, Station.NEW_REQUEST, Station.REQUEST, Station.EVIDENCE, Station.PROBE, Station.SEARCH,
        Station.EXAMINATION, Station.REPORT,
    ),
    "soto": (Station.QUEUE, Station.REQUEST, Station.DECISION, Station.REPORT),
    "auditor": (Station.LOG, Station.DECISION, Station.REPORT),
    "admin": (Station.GALLERY, Station.ACCOUNTS),
}  # fmt: skip


@pytest.mark.parametrize("name", PLACES)
def test_no_station_holds_the_window_when_it_opens(
    qtbot: QtBot, section: Section, jobs: Jobs, window: MainWindow, name: str
) -> None:
    receipt = section.decided()
    request_id = request_of(section, receipt)
    window._on_signed_in(section.at(name))
    for station in PLACES[name]:
        place = Place(
            station, request_id, search_id=receipt.search_id,
            examination_id=receipt.examination_id if station is Station.EXAMINATION else None,
        )  # fmt: skip
        steadily(visit(qtbot, window, jobs, place))


def test_changing_the_theme_does_not_hold_the_window(
    qtbot: QtBot, section: Section, jobs: Jobs, window: MainWindow
) -> None:
    receipt = section.searched()
    window._on_signed_in(section.at("okafor"))
    visit(qtbot, window, jobs, Place(Station.EXAMINATION, examination_id=receipt.examination_id))()
    steadily(window.switch_theme)
    window.switch_theme()


# Long lists


def scrolled(view: QListView, across: bool) -> Callable[[], None]:
    """Return what scrolls a list from end to end in 40 steps, painting each as a turn of its own."""
    bar = view.horizontalScrollBar() if across else view.verticalScrollBar()

    def act() -> None:
        for step in range(40):
            bar.setValue(bar.maximum() * step // 39)
            QApplication.processEvents()
        assert bar.value() == bar.maximum() > 0

    return act


def test_five_thousand_faces_scroll_without_a_stall(qtbot: QtBot) -> None:
    sheet = ContactSheet("Faces")
    qtbot.addWidget(sheet)
    sheet.resize(1366, 768)
    sheet.set_watermark("DEMO")
    cells = [FaceCell(f"k{i}", CHIP, f"frame {i}", "00:00:01.000", f"Track {i // 7}") for i in range(5000)]
    steadily(lambda: sheet.set_cells(cells))
    sheet.show()
    QApplication.processEvents()

    def fresh() -> None:
        sheet.faces.set_ratio(1.0)
        scrolled(sheet, across=False)()

    steadily(fresh)


def test_fifty_candidates_with_ten_photos_each_go_by_without_a_stall(qtbot: QtBot) -> None:
    strip, chooser = CandidateStrip(), PhotoChooser()
    for widget in (strip, chooser):
        qtbot.addWidget(widget)
        widget.show()
    strip.resize(700, 140)
    dates = [f"20{year}-03-1{year % 10}" for year in range(10, 20)]

    def act() -> None:
        strip.set_cells([StripCell() for _ in range(50)])
        for place in range(50):
            strip.set_pixels(place, CHIP)
        QApplication.processEvents()
        for place in range(50):
            strip.set_current(place)
            chooser.set_photos(dates)
            for _ in range(9):
                chooser.step(1)
            QApplication.processEvents()
        assert strip.current() == 49
        assert chooser.current() == 9

    steadily(act)
    steadily(scrolled(inner_list(strip), across=True))


def inner_list(strip: CandidateStrip) -> QListView:
    found = strip.findChild(QListView)
    assert isinstance(found, QListView)
    QTest.keyClick(found, Qt.Key.Key_Home)
    return found
