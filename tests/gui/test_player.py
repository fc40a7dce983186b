"""The player: exact numbers, one request at a time, and a timeline that can be read."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.casework.media import Pixels
from app.gui.widgets.frame_player import FramePlayer, clock_text
from app.gui.widgets.timeline import Timeline, TrackBar
from tests.gui.access import unnamed


class Page:
    """Answers requests when the test says so."""

    def __init__(self, player: FramePlayer, picture: Pixels) -> None:
        self.asked: list[int] = []
        self._player, self._picture = player, picture
        player.frame_requested.connect(self.asked.append)

    def answer(self) -> None:
        index = self.asked[-1]
        self._player.set_frame(index, index / 25, self._picture)


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[FramePlayer]:
    made = FramePlayer()
    qtbot.addWidget(made)
    made.resize(720, 560)
    made.set_clip(1440, 25.0, "clip.mp4")
    made.show()
    yield made


@pytest.fixture
def page(player: FramePlayer, picture: Pixels) -> Page:
    return Page(player, picture)


def tick(player: FramePlayer) -> None:
    timer = player.findChild(QTimer)
    assert isinstance(timer, QTimer)
    timer.timeout.emit()


def number_field(player: FramePlayer) -> QLineEdit:
    found = [edit for edit in player.findChildren(QLineEdit) if edit.accessibleName() == "Frame number"]
    return found[0]


def test_frame_and_time_are_exact(player: FramePlayer, page: Page) -> None:
    player.go_to(1182)
    page.answer()
    assert player.current() == 1182
    assert player.view.caption() == "clip.mp4 · frame 1182"
    assert number_field(player).text() == "1182"
    player.grab()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(47.28, "00:00:47.280"), (0.0, "00:00:00.000"), (3725.0006, "01:02:05.001"), (-0.04, "-00:00:00.040")],
)
def test_time_words(seconds: float, words: str) -> None:
    assert clock_text(seconds) == words


def test_missing_timestamp_is_said(player: FramePlayer, picture: Pixels) -> None:
    player.set_frame(3, None, picture)
    assert "no timestamp" in [label.text() for label in player.findChildren(QLabel)]


def test_only_one_request_at_a_time_and_the_last_wish_counts(player: FramePlayer, page: Page) -> None:
    for wish in (10, 20, 30, 40):
        player.go_to(wish)
    assert page.asked == [10]
    page.answer()
    assert page.asked == [10, 40]
    page.answer()
    assert page.asked == [10, 40]


def test_playing_never_queues(player: FramePlayer, page: Page) -> None:
    player.go_to(0)
    page.answer()
    player.play()
    for _ in range(5):
        tick(player)
    assert page.asked == [0, 1]
    page.answer()
    tick(player)
    assert page.asked == [0, 1, 2]
    player.pause()


def test_slow_speeds_show_every_frame_fast_ones_keep_the_pace(player: FramePlayer) -> None:
    steps = []
    for speed in (0.25, 0.5, 1.0, 2.0, 4.0):
        player.set_speed(speed)
        steps.append(player.frames_per_tick())
    assert steps == [1, 1, 1, 2, 4]


def test_frames_that_come_too_slowly_are_left_out_and_that_is_said(qtbot: QtBot, picture: Pixels) -> None:
    now = 0.0
    player = FramePlayer(clock=lambda: now)
    qtbot.addWidget(player)
    player.set_clip(1440, 25.0, "clip.mp4")
    page = Page(player, picture)
    player.go_to(100)
    page.answer()
    player.view.show_actual_size()
    player.play()
    for _ in range(8):  # 4 frames a second come
        tick(player)
        now += 0.25
        page.answer()
    assert 138 <= player.current() <= 143, "1.75 s after frame 100, at most a fifth of a second late"
    assert player.pace_words() == "4 of 25 frames a second"
    assert player.view.caption().endswith("4 of 25 frames a second")
    player.set_speed(0.5)
    page.answer()
    tick(player)
    assert page.asked[-1] == player.current() + 1, "slower than real each frame is seen"
    player.pause()
    assert player.pace_words() == ""


def test_a_short_delay_is_made_up_for_and_a_long_one_the_clock_waits_for(qtbot: QtBot, picture: Pixels) -> None:
    now = 0.0
    player = FramePlayer(clock=lambda: now)
    qtbot.addWidget(player)
    player.set_clip(1440, 25.0, "clip.mp4")
    page = Page(player, picture)
    player.go_to(100)
    page.answer()
    player.play()
    tick(player)
    now = 0.16
    for _ in range(3):
        page.answer()
    assert page.asked == [100, 101, 102, 103], "asked for at once, without waiting for the next tick"
    tick(player)
    assert page.asked[-1] == 104
    now = 10.0
    page.answer()
    assert page.asked[-1] == 105, "none is left out"
    page.answer()
    assert page.asked[-1] == 105, "the clock has waited"
    tick(player)
    now = 12.0
    page.answer()
    assert player.pace_words().endswith(" of 25 frames a second, slower than real")
    player.view.show_actual_size()
    page.answer()
    tick(player)
    now = 14.0
    page.answer()
    assert page.asked[-1] > 140, "of the frames themselves, which take long, some are left out"
    player.pause()


def test_while_it_plays_the_next_two_frames_are_foreseen(player: FramePlayer) -> None:
    assert player.coming(10) == ()
    player.play()
    assert (player.coming(10), player.coming(1437), player.coming(1439)) == ((11, 12), (1438, 1439), ())
    player.set_speed(4.0)
    assert player.coming(10) == (14, 18)


def test_a_hand_on_the_timeline_sees_frames_on_the_way_and_at_rest_the_very_one(
    player: FramePlayer, page: Page, picture: Pixels
) -> None:  # fmt: skip
    timeline = player.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=QPoint(round(timeline.x_of(700)), 14))
    sought = page.asked[-1]
    assert player.is_passing() and abs(sought - 700) <= 2
    player.set_frame(650, 26.0, picture)
    assert player.view.caption() == f"clip.mp4 · frame 650 on the way to {sought}"
    assert timeline.accessibleDescription() == f"Frame {sought} of 0 to 1439"
    player.findChildren(QTimer)[1].timeout.emit()
    assert page.asked == [sought, sought] and not player.is_passing()
    page.answer()
    assert (player.current(), player.view.caption()) == (sought, f"clip.mp4 · frame {sought}")


def test_a_step_ends_seeking(player: FramePlayer, page: Page) -> None:
    timeline = player.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=QPoint(round(timeline.x_of(700)), 14))
    page.answer()
    player.step(1)
    assert not player.is_passing()
    assert page.asked[-1] == page.asked[0] + 1


def test_play_stops_at_the_end(player: FramePlayer, page: Page) -> None:
    player.go_to(1439)
    page.answer()
    player.play()
    tick(player)
    assert not player.is_playing()
    assert page.asked == [1439]


def test_failed_frame_stops_playing_and_keeps_the_picture(player: FramePlayer, page: Page) -> None:
    player.go_to(5)
    page.answer()
    player.play()
    tick(player)
    player.frame_failed()
    assert not player.is_playing()
    assert player.current() == 5
    player.go_to(7)
    assert page.asked == [5, 6, 7]


def test_keys_step_and_play(player: FramePlayer, page: Page, qtbot: QtBot) -> None:
    player.go_to(100)
    page.answer()
    player.view.setFocus()
    qtbot.waitUntil(player.view.hasFocus)
    QTest.keyClick(player.view, Qt.Key.Key_Period)
    page.answer()
    QTest.keyClick(player.view, Qt.Key.Key_Comma)
    page.answer()
    assert page.asked == [100, 101, 100]
    QTest.keyClick(player.view, Qt.Key.Key_Space)
    assert player.is_playing()
    QTest.keyClick(player.view, Qt.Key.Key_Space)
    assert not player.is_playing()


def test_quick_steps_add_up(player: FramePlayer, page: Page) -> None:
    player.go_to(100)
    page.answer()
    for _ in range(3):
        player.step(1)
    page.answer()
    assert page.asked == [100, 101, 103]


def test_typed_number_is_asked_for(player: FramePlayer, page: Page) -> None:
    field = number_field(player)
    field.clear()
    QTest.keyClicks(field, "712")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.asked == [712]


def test_number_beyond_the_clip_is_not_asked_for(player: FramePlayer, page: Page) -> None:
    field = number_field(player)
    field.clear()
    QTest.keyClicks(field, "9999")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert all(index < 1440 for index in page.asked)


def test_zoom_stays_from_frame_to_frame(player: FramePlayer, page: Page) -> None:
    player.go_to(1)
    page.answer()
    player.view.zoom(3.0)
    here = player.view.placement()
    player.step(1)
    page.answer()
    assert player.view.placement() == here


def test_another_clip_forgets_what_was_awaited(player: FramePlayer, page: Page) -> None:
    player.go_to(1)
    player.set_clip(10, None, "other.avi")
    player.go_to(99)
    assert page.asked == [1, 9]


def test_without_a_clip_nothing_can_be_asked(player: FramePlayer, page: Page) -> None:
    player.set_clip(0)
    player.go_to(3)
    player.play()
    assert page.asked == []
    assert not player.is_playing()
    player.grab()


def test_everything_reachable_has_a_name(player: FramePlayer) -> None:
    assert unnamed(player) == []


# Timeline


@pytest.fixture
def timeline(qtbot: QtBot) -> Iterator[Timeline]:
    made = Timeline()
    qtbot.addWidget(made)
    made.set_frame_count(101)
    made.resize(420, 60)
    made.show()
    yield made


def test_frames_and_places_agree(timeline: Timeline) -> None:
    assert [timeline.frame_at(timeline.x_of(frame)) for frame in range(101)] == list(range(101))
    assert timeline.frame_at(-50) == 0
    assert timeline.frame_at(5000) == 100


def test_click_drag_and_keys_ask_for_frames(timeline: Timeline) -> None:
    asked: list[int] = []
    timeline.frame_wanted.connect(asked.append)
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=QPoint(round(timeline.x_of(50)), 14))
    QTest.mouseMove(timeline, QPoint(round(timeline.x_of(60)), 14))
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=QPoint(round(timeline.x_of(60)), 14))
    timeline.set_current(60)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(timeline, key)
    assert asked == [50, 60, 59, 61, 0, 100]


def test_overlapping_tracks_lie_in_lanes_of_their_own(timeline: Timeline) -> None:
    bars = [TrackBar(1, 0, 30), TrackBar(2, 20, 50), TrackBar(3, 31, 60)]
    timeline.set_tracks(bars)
    assert timeline.lanes() == ((bars[0], bars[2]), (bars[1],))
    timeline.grab()


def test_crowds_share_the_last_lane(timeline: Timeline) -> None:
    timeline.set_tracks([TrackBar(number, 0, 90) for number in range(12)])
    assert [len(lane) for lane in timeline.lanes()] == [1] * 12
    timeline.set_tracks([TrackBar(number, 0, 90) for number in range(40)])
    assert len(timeline.lanes()) == 18
    assert sum(len(lane) for lane in timeline.lanes()) == 40
    assert timeline.sizeHint().height() < 100


def test_place_reads_aloud(timeline: Timeline) -> None:
    timeline.set_current(7)
    assert timeline.accessibleDescription() == "Frame 7 of 0 to 100"


def test_a_click_on_a_bar_asks_for_its_track(timeline: Timeline) -> None:
    asked: list[int] = []
    frames: list[int] = []
    timeline.track_wanted.connect(asked.append)
    timeline.frame_wanted.connect(frames.append)
    timeline.set_tracks([TrackBar(7, 10, 40, 22), TrackBar(8, 30, 60, 31)])
    for depth, frame in ((0, 20), (1, 50)):
        at = QPoint(round(timeline.x_of(frame)), round(timeline._bar(depth, timeline.lanes()[depth][0]).center().y()))
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at)
    assert (asked, frames) == ([7, 8], [])
    timeline.set_current(25)
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(timeline, key, control)
    assert asked == [7, 8, 8, 7]


def test_thousands_of_tracks_cost_a_frame_nothing(timeline: Timeline) -> None:
    timeline.set_frame_count(20_000)
    timeline.set_tracks([TrackBar(n, 4 * n, 4 * n + 30, 4 * n) for n in range(4000)])
    timeline.grab()
    begun = time.thread_time()
    for frame in range(0, 2000, 100):
        timeline.set_current(frame)
        timeline.grab()
    assert (time.thread_time() - begun) / 20 < 0.05
