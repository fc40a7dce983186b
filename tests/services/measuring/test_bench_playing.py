"""The comparison of players runs, and both are shown the same frames."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.domain.progress import Progress
from app.errors import Unavailable
from app.services.measuring.benchmarks import playing
from app.services.measuring.benchmarks.comparison import BenchmarkSettings
from app.vision.decoding import open_media
from app.vision.moving_clips import write_moving_clip
from app.vision.peers import OpenCvPlayer


def test_playing_and_seeking_are_compared_at_each_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playing, "_SIZES", ((160, 96), (320, 192)))
    monkeypatch.setattr(playing, "_FRAMES", 8)
    found = list(playing.compare_playing(BenchmarkSettings((1_000,), lambda _: Progress())))
    assert [each.work for each in found][3:5] == [
        "a frame in playing, 160x96",
        "searching, until a key frame is seen, 320x192",
    ]
    assert len(found) == 8
    for each in found:
        assert each.peer_s is not None
        assert each.ratio == pytest.approx(each.peer_s / each.ours_s)


def test_both_see_the_same_frames(tmp_path: Path) -> None:
    write_moving_clip(tmp_path / "a.mp4", 160, 96, 8)
    peer = OpenCvPlayer(tmp_path / "a.mp4")
    with open_media(tmp_path / "a.mp4", "a.mp4") as reader:
        for index in (0, 7, 3):
            assert peer.shows(index, reader.frame(index).pixels)
        assert not peer.shows(0, reader.frame(7).pixels)
    peer.close()


def test_nothing_is_compared_with_a_player_that_shows_another_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playing, "_SIZES", ((160, 96),))
    monkeypatch.setattr(playing, "_FRAMES", 8)
    monkeypatch.setattr(OpenCvPlayer, "frame", lambda *_: np.zeros((96, 160, 3), np.uint8))
    with pytest.raises(Unavailable, match="another picture"):
        list(playing.compare_playing(BenchmarkSettings((1_000,), lambda _: Progress())))
