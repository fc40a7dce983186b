"""Playing an exhibit: small frames in passing, the frame itself wherever one rests or looks closely."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from app.domain.casework.media import Frame, Lines, Preview
from app.gui.pages.evidence_page import EvidencePage
from app.gui.places import Place, Station
from app.gui.widgets.frame_player import FramePlayer
from app.gui.widgets.geometry import Size
from app.gui.widgets.timeline import Timeline
from app.gui.widgets.viewing import Viewing
from tests.gui.pages.clip import COUNT, FakeClip
from tests.gui.pages.stage import Stage, find
from tests.support.section import Section


@pytest.fixture
def page(stage: Stage, section: Section) -> Iterator[EvidencePage]:
    FakeClip.opened.clear()
    section.house.opener = FakeClip
    record = section.evidence(section.request().id)
    made = stage.show(EvidencePage, "okafor", Place(Station.EVIDENCE, record.request_id))
    FakeClip.asked.clear()
    yield made
    made.close_page()


@pytest.fixture
def player(page: EvidencePage) -> FramePlayer:
    return find(page, FramePlayer, "player")


def tick(player: FramePlayer) -> None:
    player.findChildren(QTimer)[0].timeout.emit()


def seen(page: EvidencePage) -> Frame | Preview | None:
    return page._desk.viewer._frame


def test_playing_shows_small_frames_and_a_pause_the_frame_itself(page: EvidencePage, player: FramePlayer) -> None:
    assert player.view.is_fitted()
    player.play()
    tick(player)
    tick(player)
    assert FakeClip.asked == ["preview 1", "preview 2"]
    assert player.view.picture_size() == Size(240, 300), "as large as the frame, whatever it is drawn from"
    player.pause()
    assert FakeClip.asked[2:] == ["frame 2"]
    assert isinstance(seen(page), Frame)


def test_the_end_of_the_clip_is_a_rest_too(page: EvidencePage, player: FramePlayer) -> None:
    player.play()
    for _ in range(COUNT):
        tick(player)
    assert not player.is_playing()
    assert FakeClip.asked[-2:] == [f"preview {COUNT - 1}", f"frame {COUNT - 1}"]


def test_steps_are_frames_themselves_also_out_of_playing(page: EvidencePage, player: FramePlayer) -> None:
    player.play()
    tick(player)
    player.step(1)
    player.step(-1)
    assert [each for each in FakeClip.asked if each.startswith("preview")] == ["preview 1"]
    assert FakeClip.asked[-2:] == ["frame 2", "frame 1"]


def test_zoomed_to_the_pixels_it_plays_the_frames_themselves(page: EvidencePage, player: FramePlayer) -> None:
    player.view.show_actual_size()
    player.play()
    tick(player)
    player.view.zoom(0.4)
    tick(player)
    player.view.zoom(4.0)
    tick(player)
    assert FakeClip.asked == ["frame 1", "preview 2", "frame 3"]


def test_a_small_frame_is_seen_as_the_frame_would_be(page: EvidencePage, player: FramePlayer) -> None:
    player.menu.set_viewing(Viewing(Lines.UPPER, quarter_turns=1))
    player.play()
    tick(player)
    assert FakeClip.asked == ["preview 1"]
    assert player.view.picture_size() == Size(300, 240)
    player.view.grab()


def test_a_hand_on_the_timeline_sees_what_is_near_and_then_the_very_frame(
    page: EvidencePage, player: FramePlayer
) -> None:  # fmt: skip
    timeline = player.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    timeline._dragging = True
    timeline.frame_wanted.emit(3)
    assert FakeClip.asked == ["preview 0"]
    assert player.view.caption() == "E1 · frame 0 on the way to 3"
    player.findChildren(QTimer)[1].timeout.emit()
    assert FakeClip.asked == ["preview 0", "frame 3"]
    assert player.view.caption() == "E1 · frame 3"


def test_faces_are_looked_for_in_the_frame_itself(page: EvidencePage, player: FramePlayer) -> None:
    player.play()
    tick(player)
    QTest.keyClick(player.view, Qt.Key.Key_F)
    assert not player.is_playing()
    assert set(FakeClip.asked[1:]) == {"frame 1"}
    assert [each.label for each in player.view._boxes] == ["Face 1"]
