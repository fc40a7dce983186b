"""What stands around every page: bar, rail, status, cover; and the orders after the lock."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.progress import Progress
from app.gui import theme
from app.gui.icons import IconButton
from app.gui.jobs import Jobs
from app.gui.page_frame import SideArea
from app.gui.theme import DARK, Room
from app.gui.widgets.confirmation import Confirmation
from app.gui.widgets.cover import Cover
from app.gui.widgets.layouts import column
from app.gui.widgets.order_compare import HEAD_PX, ROW_PX, OrderCompare, OrderRow
from app.gui.widgets.rail import Rail, Section, Station, StationState
from app.gui.widgets.room_band import BAND_PX
from app.gui.widgets.status_bar import WORTH_TELLING_S, StatusBar, duration_text
from app.gui.widgets.top_bar import TopBar
from tests.gui.access import name_of, tab_stops, unnamed
from tests.gui.inline import LaterExecutor

SECTIONS = [Section("queue", "Queue", "queue"), Section("log", "Log", "log")]
STATIONS = [
    Station("probe", "Probe", StationState.DONE),
    Station("search", "Search", StationState.OPEN),
    Station("lead", "Lead", closed_because="No decision has been approved yet."),
]


# Top bar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[TopBar]:
    made = TopBar()
    qtbot.addWidget(made)
    theme.dress(made)
    made.resize(1366, 60)
    made.set_room(Room.CASEWORK, "Demo Section")
    made.set_place(("Request 2026-0147", "Examination"))
    made.set_person("A. Okafor", "examiner")
    made.show()
    yield made


def test_room_place_and_person_are_always_said(bar: TopBar) -> None:
    assert bar.words() == "Casework · Demo Section | Request 2026-0147  ▸  Examination | A. Okafor"
    assert bar.sizeHint().height() == theme.TOP_BAR_PX
    assert unnamed(bar) == []
    bar.grab()


def test_rooms_have_their_band_and_casework_has_none(bar: TopBar) -> None:
    for room, colour in ((Room.TRAINING, theme.current().accent), (Room.DEMO, theme.current().secondary)):
        bar.set_room(room, "Demo Section")
        assert bar.sizeHint().height() == theme.TOP_BAR_PX + BAND_PX
        assert bar.grab().toImage().pixelColor(20, 5).name() == colour.lower()
    bar.set_room(Room.CASEWORK, "Demo Section")
    assert bar.sizeHint().height() == theme.TOP_BAR_PX


@pytest.fixture
def in_training(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, DARK, Room.TRAINING)
    yield
    theme.apply(qapp, DARK, Room.CASEWORK)


@pytest.mark.usefixtures("in_training")
def test_dialogs_and_covers_bear_the_band_of_their_room(qtbot: QtBot) -> None:
    cover = Cover()
    asked = Confirmation(cover, "Lock this decision?", "It stays.", "Lock", lambda: None)
    for widget in (cover, asked):
        qtbot.addWidget(widget)
        theme.dress(widget)
        widget.show()
        assert widget.grab().toImage().pixelColor(10, 5).name() == theme.DARK_TRAINING.accent.lower()
        assert any(each.text().startswith("TRAINING") for each in widget.findChildren(QLabel))


def test_every_dialog_is_one_of_its_room() -> None:
    """But for the one that opens before there is a room."""
    plain = ("QDialog", "FittedDialog")
    bases = {
        node.name
        for path in Path(theme.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and any(isinstance(b, ast.Name) and b.id in plain for b in node.bases)
    }
    assert bases == {"FittedDialog", "RoomDialog", "StartDialog"}


def test_persons_menu_locks_and_signs_out(bar: TopBar, qtbot: QtBot) -> None:
    lock, leave = bar.menu().actions()
    with qtbot.waitSignal(bar.lock_requested):
        lock.trigger()
    with qtbot.waitSignal(bar.sign_out_requested):
        leave.trigger()


def test_person_stays_visible_in_a_narrow_window(bar: TopBar) -> None:
    bar.set_place(("Request 2026-0147 with a very long title that nobody shortened", "Examination", "Candidate 7"))
    bar.resize(700, 60)
    person = next(each for each in bar.findChildren(IconButton) if each.text() == "A. Okafor")
    assert person.geometry().right() <= 700
    assert person.width() >= person.sizeHint().width()


# Rail


@pytest.fixture
def rail(qtbot: QtBot) -> Iterator[Rail]:
    made = Rail()
    qtbot.addWidget(made)
    theme.dress(made)
    made.set_sections(SECTIONS)
    made.set_stations("Request 2026-0147", STATIONS)
    made.resize(theme.RAIL_PX, 500)
    made.show()
    yield made


def test_click_asks_and_only_the_window_moves_the_mark(rail: Rail, qtbot: QtBot) -> None:
    rail.set_current("queue")
    with qtbot.waitSignal(rail.chosen) as heard:
        QTest.mouseClick(rail.entry("search"), Qt.MouseButton.LeftButton)
    assert heard.args == ["search"]
    assert rail.current() == "queue"
    rail.set_current("search")
    assert rail.current() == "search"


def test_stations_tell_their_state_in_words(rail: Rail) -> None:
    assert [name_of(rail.entry(key)) for key in ("queue", "probe", "search", "lead")] == [
        "Queue",
        "Probe, done",
        "Search, open",
        "Lead, not begun",
    ]
    assert unnamed(rail) == []


def test_closed_station_says_why(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.chosen):
        QTest.mouseClick(rail.entry("lead"), Qt.MouseButton.LeftButton)
    assert rail.entry("lead").toolTip() == "No decision has been approved yet."


def test_arrows_go_round_and_skip_closed_ones(rail: Rail, qtbot: QtBot) -> None:
    rail.entry("search").setFocus()
    qtbot.waitUntil(rail.entry("search").hasFocus)
    QTest.keyClick(rail.entry("search"), Qt.Key.Key_Down)
    assert rail.entry("queue").hasFocus()
    QTest.keyClick(rail.entry("queue"), Qt.Key.Key_Up)
    assert rail.entry("search").hasFocus()
    with qtbot.waitSignal(rail.chosen):
        QTest.keyClick(rail.entry("search"), Qt.Key.Key_Space)


def test_leaving_a_request_takes_its_stations_away(rail: Rail) -> None:
    rail.set_stations("", ())
    assert rail.keys() == ("queue", "log")
    rail.grab()


def test_training_rail_is_edged_from_top_to_bottom(rail: Rail) -> None:
    rail.set_room(Room.TRAINING)
    rail.set_current("queue")
    QApplication.processEvents()
    image = rail.grab().toImage()
    edge = {image.pixelColor(theme.RAIL_PX - 2, y).name() for y in range(0, 500, 3)}
    assert edge == {theme.current().accent.lower()}


# Status bar


def test_jobs_are_told_with_time_left_and_can_be_stopped(qtbot: QtBot) -> None:
    now, later = [0.0], LaterExecutor()
    jobs = Jobs(later, clock=lambda: now[0])
    bar = StatusBar(jobs)
    qtbot.addWidget(bar)
    bar.show()
    told: list[str] = []

    def scan(progress: Progress) -> None:
        now[0] = 10.0
        progress.report(20, 102)
        told.append(bar.job_words())
        QTest.mouseClick(bar.findChildren(IconButton)[0], Qt.MouseButton.LeftButton)
        told.append(bar.job_words())

    jobs.run("scanning clip", scan, owner=bar, succeeded=lambda _: None, failed=lambda error: pytest.fail(str(error)))
    assert bar.job_words() == "", "what may be over in a moment would only flicker"
    now[0] = WORTH_TELLING_S
    bar.refresh()
    assert bar.job_words() == "1 job: scanning clip"
    later.now()
    assert told == ["1 job: scanning clip, 41 s left", "1 job: scanning clip, stopping"]
    assert bar.job_words() == ""
    bar.grab()


def test_one_of_several_jobs_is_chosen_from_a_list(qtbot: QtBot) -> None:
    now = [0.0]
    jobs = Jobs(LaterExecutor(), clock=lambda: now[0])
    bar = StatusBar(jobs)
    qtbot.addWidget(bar)
    bar.show()
    for words in ("scanning clip", "writing report"):
        jobs.run(words, lambda _: None, owner=bar, succeeded=lambda _: None, failed=lambda _: None)
    now[0] = WORTH_TELLING_S
    bar.refresh()
    assert bar.job_words().startswith("2 jobs: ")
    QTest.mouseClick(bar.findChildren(IconButton)[0], Qt.MouseButton.LeftButton)
    assert [action.text() for action in bar.menu().actions()] == ["Cancel scanning clip", "Cancel writing report"]
    bar.menu().actions()[1].trigger()
    bar.menu().close()
    assert [job.stopping for job in jobs.running()] == [False, True]


def test_broken_log_is_said_in_red(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.set_log_state("Log whole · entry 1,204 · anchored 14:02", whole=True)
    assert not shows_red(bar)
    bar.set_log_state("Log broken at entry 880", whole=False)
    assert bar.log_words() == "Log broken at entry 880"
    assert shows_red(bar)
    assert bar.height() == theme.STATUS_PX


def shows_red(bar: StatusBar) -> bool:
    image = bar.grab().toImage()
    seen = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(colour.red() > colour.green() + 60 for colour in seen)


@pytest.mark.parametrize(("seconds", "words"), [(0.2, "1 s"), (41, "41 s"), (200, "3 min 20 s"), (7500, "2 h 5 min")])
def test_durations_in_words(seconds: float, words: str) -> None:
    assert duration_text(seconds) == words


# Cover


@pytest.fixture
def cover(qtbot: QtBot) -> Iterator[Cover]:
    made = Cover(now=lambda: datetime(2026, 11, 22, 14, 2, tzinfo=UTC))
    qtbot.addWidget(made)
    made.set_person("A. Okafor")
    made.resize(800, 600)
    made.show()
    yield made


def test_cover_says_who_and_when_and_asks(cover: Cover, qtbot: QtBot) -> None:
    assert name_of(cover) == "A. Okafor is signed in. The window is locked."
    secret = cover.findChild(QLineEdit)
    assert isinstance(secret, QLineEdit)
    QTest.keyClicks(secret, "correct horse")
    with qtbot.waitSignal(cover.unlock_requested) as heard:
        QTest.keyClick(secret, Qt.Key.Key_Return)
    assert heard.args == ["correct horse"]
    cover.refuse("That passphrase is not right.")
    assert (secret.text(), cover.message()) == ("", "That passphrase is not right.")
    cover.grab()


def test_nothing_typed_asks_nothing(cover: Cover, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(cover.unlock_requested):
        cover.findChildren(QPushButton)[0].click()


def test_secret_does_not_outlive_the_cover(cover: Cover) -> None:
    secret = cover.findChild(QLineEdit)
    assert isinstance(secret, QLineEdit)
    QTest.keyClicks(secret, "correct horse")
    cover.hide()
    assert secret.text() == ""
    assert unnamed_after_showing(cover) == []


def unnamed_after_showing(cover: Cover) -> list[str]:
    cover.show()
    return unnamed(cover)


# Orders


@pytest.fixture
def orders(qtbot: QtBot) -> Iterator[OrderCompare]:
    made = OrderCompare()
    qtbot.addWidget(made)
    rows = [
        OrderRow("a", "S001", 2, 1, "Not this person"),
        OrderRow("b", "S002", 1, 3, "Possible match"),
        OrderRow("c", "S003", 3, 2, "Cannot compare"),
    ]
    made.set_rows(rows)
    made.resize(800, 200)
    made.show()
    yield made


def test_both_orders_read_aloud(orders: OrderCompare) -> None:
    assert orders.sentences()[0] == "1. S002, Possible match, machine rank 3"
    assert orders.accessibleDescription().count("\n") == 2
    assert unnamed(orders) == []


def test_keys_follow_one_candidate_across(orders: OrderCompare, qtbot: QtBot) -> None:
    before = orders.grab().toImage()
    with qtbot.waitSignal(orders.row_chosen) as heard:
        QTest.keyClick(orders, Qt.Key.Key_Down)
    assert heard.args == ["b"]
    assert orders.grab().toImage() != before
    for _ in range(5):
        QTest.keyClick(orders, Qt.Key.Key_Down)
    assert orders.current() == "c"


def test_click_on_either_side_follows(orders: OrderCompare) -> None:
    QTest.mouseClick(orders, Qt.MouseButton.LeftButton, pos=QPoint(60, HEAD_PX + ROW_PX // 2))
    assert orders.current() == "b"
    QTest.mouseClick(orders, Qt.MouseButton.LeftButton, pos=QPoint(740, HEAD_PX + ROW_PX // 2))
    assert orders.current() == "a"


def test_unknown_key_follows_none(orders: OrderCompare) -> None:
    orders.set_current("b")
    orders.set_current("never")
    assert orders.current() is None


def test_a_side_is_as_wide_as_its_longest_line_once_that_is_seen(qtbot: QtBot) -> None:
    content = QWidget()
    late = QCheckBox("Ich kenne niemanden, den diese Anfrage betrifft", content)
    late.hide()
    content.setLayout(column(late))
    side = SideArea(content, 120)
    qtbot.addWidget(side)
    side.show()
    assert side.width() == 120
    late.show()
    qtbot.waitUntil(lambda: side.width() > late.sizeHint().width() > 120)


def test_tab_goes_from_the_sections_on_to_the_stations_and_then_to_the_page(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rail = Rail(window)
    rail.set_sections(SECTIONS)
    page = QPushButton("page", window)
    rail.set_stations("Request 2026-0147", STATIONS)
    window.show()
    page.setFocus()
    keys = [*(each.key for each in SECTIONS), *(each.key for each in STATIONS)]
    entries = [rail.entry(key) for key in keys]
    assert tab_stops(window) == [*(each for each in entries if each.isEnabled()), page]
