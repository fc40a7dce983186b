"""Small frames for playing, key frames for searching, and steps back that decode nothing."""

from __future__ import annotations

import gc
import io
from pathlib import Path

import numpy as np
import pytest
from av.video.frame import VideoFrame

from app.domain.casework.media import Frame, Lines, Pane, Preview, digest
from app.vision import decode_work
from app.vision.decoding import open_media
from app.vision.formats import FORMATS
from app.vision.video import Clip
from app.vision.video_recent import RecentFrames
from app.vision.wire import Wish
from tests.vision.media import BITS, BLOCK, COLUMNS, ROWS, number_in, write_clip

FRAMES = 30
ONE_GROUP = {"preset": "ultrafast", "x264-params": "bframes=2:keyint=15:scenecut=0"}
HALF = Pane(COLUMNS // 2, ROWS // 2)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write_clip(tmp_path / "a.mp4", "libx264", FRAMES, options=ONE_GROUP)


def number_of(preview: Preview) -> int:
    """Read the number of a frame that was made smaller."""
    rows, columns, _ = preview.pixels.shape
    at = [(bit * BLOCK + BLOCK // 2) * columns // COLUMNS for bit in range(BITS)]
    return sum(1 << bit for bit, column in enumerate(at) if preview.pixels[rows // 4, column, :3].mean() > 128)


def test_previews_are_the_frames_of_their_numbers_and_as_small_as_asked_for(clip: Path) -> None:
    with open_media(clip, "a.mp4") as reader:
        for index in (0, 1, 2, 3, 7, 8, 9, 29, 4, 5):
            seen = reader.preview(index, HALF, (index + 1, index + 2))
            assert (seen.position, number_of(seen)) == (reader.positions[index], index)
            assert (seen.pixels.shape, seen.columns, seen.rows) == ((ROWS // 2, COLUMNS // 2, 4), COLUMNS, ROWS)
        assert reader.preview(9, Pane(5000, 5000)).pixels.shape == (ROWS, COLUMNS, 4), "never larger than it is"


def test_what_was_foreseen_in_vain_disturbs_nobody(clip: Path) -> None:
    with open_media(clip, "a.mp4") as reader:
        reader.preview(3, HALF, (4, 5))
        assert number_in(reader.frame(20).pixels) == 20
        reader.preview(10, HALF, (11, 12))
        assert number_of(reader.preview(25, HALF, (26, 27, FRAMES))) == 25
        assert [number_in(frame.pixels) for frame in reader.frames(0, 3)] == [0, 1, 2]
        assert number_of(reader.preview(26, HALF)) == 26


def test_a_preview_has_the_colours_of_its_frame(clip: Path) -> None:
    with open_media(clip, "a.mp4") as reader:
        whole, seen = reader.frame(6).pixels, reader.preview(6, Pane(COLUMNS, ROWS)).pixels
        assert np.abs(seen[..., 2::-1].astype(int) - whole).max() <= 8
        assert seen[..., 3].min() == 255


@pytest.mark.parametrize(("lines", "first"), [(Lines.UPPER, 0), (Lines.LOWER, 1)])
def test_one_field_comes_with_all_its_lines(clip: Path, lines: Lines, first: int) -> None:
    with open_media(clip, "a.mp4") as reader:
        both, one = (reader.preview(4, Pane(100, 10, each)).pixels for each in (Lines.ALL, lines))
        assert (both.shape, one.shape) == ((10, 100, 4), (ROWS // 2, 100, 4))
        whole = reader.preview(4, Pane(100, ROWS)).pixels
        assert np.array_equal(one, whole[first::2])


def test_a_preview_is_turned_as_the_file_asks(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", "libx264", 3, turn=(-90, False))
    with open_media(path, "a.mp4") as reader:
        seen = reader.preview(1, Pane(ROWS // 2, COLUMNS // 4))
        assert (seen.pixels.shape, seen.columns, seen.rows) == ((COLUMNS // 4, ROWS // 2, 4), ROWS, COLUMNS)
        whole = reader.frame(1).pixels[2::4, 1::2]
        assert np.corrcoef(whole[..., 0].ravel(), seen.pixels[..., 2].ravel())[0, 1] > 0.95


def test_while_searching_the_key_frame_before_will_do(clip: Path) -> None:
    with open_media(clip, "a.mp4") as reader:
        found = [reader.preview(index, HALF, near=True) for index in (14, 16, 29, 28, 3)]
        assert [each.position.index for each in found] == [0, 16, 15, 15, 3]
        assert [number_of(each) for each in found] == [0, 16, 15, 15, 3]


def test_a_step_back_decodes_nothing(clip: Path) -> None:
    steps: list[int] = []
    opened = Clip(io.BytesIO(clip.read_bytes()), "mov", 1_000_000, lambda: steps.append(1))
    opened.picture(Wish(14, kept=True))
    steps.clear()
    for index in range(13, -1, -1):
        opened.picture(Wish(index, kept=True))
    assert steps == []
    opened.picture(Wish(20))
    assert steps != []
    steps.clear()
    opened.picture(Wish(19))
    assert steps != [], "a scan keeps nothing"


def test_the_digest_of_a_frame_is_taken_when_somebody_asks_and_cannot_change(clip: Path) -> None:
    with open_media(clip, "a.mp4") as reader:
        frame = reader.frame(3)
    assert frame.sha256 == digest(frame.pixels)
    assert not frame.pixels.flags.writeable
    assert Frame(frame.position, frame.pixels, "known").sha256 == "known"


def test_only_as_many_frames_are_kept_as_there_is_room_for(clip: Path) -> None:
    opened = Clip(io.BytesIO(clip.read_bytes()), "mov", 1_000_000, lambda: None)
    frames = [frame for frame in (opened._strict.next_frame() for _ in range(5)) if frame is not None]
    one = sum(plane.buffer_size for plane in frames[0].planes)
    recent = RecentFrames(3 * one)
    for name, frame in enumerate((*frames, frames[4])):
        recent.keep(min(name, 4), frame)
    assert [recent.get(name) is not None for name in range(5)] == [False, False, True, True, True]
    small = RecentFrames(one - 1)
    small.keep(0, frames[0])
    assert small.get(0) is None


def test_frames_that_were_sent_are_let_go_at_once(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wishes = iter([Wish(index) for index in range(FRAMES)])
    alive: list[int] = []

    def next_wish() -> Wish | None:
        alive.append(sum(isinstance(each, VideoFrame) for each in gc.get_objects()))
        return next(wishes, None)

    monkeypatch.setattr(decode_work, "confine", lambda _: ())
    monkeypatch.setattr(decode_work, "send", lambda *_: None)
    monkeypatch.setattr(decode_work, "_next_wish", next_wish)
    try:
        with clip.open("rb") as file:
            decode_work._serve(file, FORMATS["MP4"], 1_000_000, 0, 1)
    finally:
        gc.unfreeze()
    assert len(alive) == FRAMES + 1
    assert max(alive) <= 6, "only what the decoder itself still holds"
