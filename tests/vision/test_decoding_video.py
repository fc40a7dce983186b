"""Exact frames from every container, in order and at random."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.config import resource
from app.domain.casework.media import MediaInfo, MediaKind
from app.errors import BadInput
from app.vision.decoding import MediaReader, open_media
from app.vision.pixels import digest
from tests.vision.media import COLUMNS, ROWS, number_in, write_clip

FRAMES = 30
X264 = {"preset": "ultrafast", "x264-params": "bframes=3:b-adapt=0:keyint=10:scenecut=0"}
OPEN_GOP = {"preset": "ultrafast", "x264-params": "bframes=3:b-adapt=0:keyint=10:scenecut=0:open-gop=1"}
REFRESH = {"preset": "ultrafast", "x264-params": "bframes=0:keyint=10:intra-refresh=1"}
SHORT_GROUPS = {"preset": "ultrafast", "x264-params": "bframes=0:keyint=3"}
X265 = {"preset": "ultrafast", "x265-params": "log-level=none:keyint=10:bframes=3"}
GROUPS = {"g": "10", "bf": "2"}

TIMED: dict[str, dict[str, Any]] = {
    "h264.mp4": {"codec": "libx264", "options": X264},
    "h264.mkv": {"codec": "libx264", "options": X264},
    "open_gop.mp4": {"codec": "libx264", "options": OPEN_GOP},
    "intra_refresh.mp4": {"codec": "libx264", "options": REFRESH},
    "h264.ts": {"codec": "libx264", "options": OPEN_GOP, "form": "mpegts"},
    "h265.mkv": {"codec": "libx265", "options": X265},
    "mpeg4.mov": {"codec": "mpeg4", "options": GROUPS},
    "mpeg4.avi": {"codec": "mpeg4", "options": GROUPS},
    "mjpeg.avi": {"codec": "mjpeg", "pixel_format": "yuvj420p"},
    "mpeg2.mpg": {"codec": "mpeg2video", "options": GROUPS, "form": "vob"},
}
COUNTED: dict[str, dict[str, Any]] = {
    "raw.h264": {"codec": "libx264", "options": X264, "form": "h264"},
    "b_frames.avi": {"codec": "libx264", "options": X264},
}


def check_every_frame(reader: MediaReader, count: int = FRAMES) -> None:
    """Frames in order carry 0, 1, 2 ...; the same frames asked for at random are the same to the bit."""
    in_order = list(reader.frames())
    assert [number_in(frame.pixels) for frame in in_order] == list(range(count))
    assert [frame.position for frame in in_order] == list(reader.positions)
    order = list(range(count))
    random.Random(7).shuffle(order)
    alone = [next(reader.frames(index)) for index in order]  # nothing is kept on the way: each is sought for itself
    for index, frame in zip((*order, *order), (*alone, *map(reader.frame, order)), strict=True):
        assert number_in(frame.pixels) == index
        assert (frame.position, frame.sha256) == (in_order[index].position, in_order[index].sha256)


@pytest.mark.parametrize("name", TIMED)
def test_frames_with_timestamps_are_exact(tmp_path: Path, name: str) -> None:
    with open_media(write_clip(tmp_path / name, frames=FRAMES, **TIMED[name]), name) as reader:
        assert (reader.info.kind, reader.info.frame_count) == (MediaKind.VIDEO, FRAMES)
        assert (reader.info.width, reader.info.height) == (COLUMNS, ROWS)
        assert reader.info.remarks == ()
        assert reader.info.frame_rate == 25
        assert reader.info.duration_s == pytest.approx(FRAMES / 25, abs=0.001)
        assert [position.time_s for position in reader.positions] == pytest.approx([n / 25 for n in range(FRAMES)])
        assert all(position.pts is not None for position in reader.positions)
        check_every_frame(reader)
        assert (reader.unreadable, reader.doubtful) == ((), ())


@pytest.mark.parametrize("name", COUNTED)
def test_frames_without_trustworthy_timestamps_are_counted(tmp_path: Path, name: str) -> None:
    with open_media(write_clip(tmp_path / name, frames=FRAMES, **COUNTED[name]), name) as reader:
        assert {(position.pts, position.time_s) for position in reader.positions} == {(None, None)}
        assert (reader.info.duration_s, reader.info.frame_rate, reader.info.time_base) == (None, None, None)
        assert any("known by their number only" in remark for remark in reader.info.remarks)
        check_every_frame(reader)


def test_varying_delays_of_a_gif_are_kept(tmp_path: Path) -> None:
    times = list(accumulate([0, 4, 9, 30, 4, 4, 50, 7, 12, 5]))
    path = write_clip(
        tmp_path / "a.gif", "gif", len(times), pixel_format="rgb8", times=times, time_base=Fraction(1, 100)
    )
    with open_media(path, "a.gif") as reader:
        assert [position.time_s for position in reader.positions] == pytest.approx([t / 100 for t in times])
        check_every_frame(reader, len(times))


def test_varying_frame_times_in_a_clip_are_kept(tmp_path: Path) -> None:
    times = [40 * n + 5 * (n % 7) for n in range(FRAMES)]
    path = write_clip(tmp_path / "a.mkv", "libx264", FRAMES, options=X264, times=times, time_base=Fraction(1, 1000))
    with open_media(path, "a.mkv") as reader:
        assert [position.pts for position in reader.positions] == times
        assert reader.info.frame_rate == Fraction(29 * 1000, times[-1])
        check_every_frame(reader)


@pytest.mark.parametrize(
    ("counterclockwise", "mirrored", "turns"),
    [(90, False, 1), (-90, False, 3), (180, False, 2), (0, True, 0), (90, True, 1)],
)
def test_the_display_matrix_is_applied_once(tmp_path: Path, counterclockwise: int, mirrored: bool, turns: int) -> None:
    plain = write_clip(tmp_path / "plain.mp4", "libx264", 4, options=X264)
    turned = write_clip(tmp_path / "turned.mp4", "libx264", 4, options=X264, turn=(counterclockwise, mirrored))
    with open_media(plain, "plain") as one, open_media(turned, "turned") as other:
        expected = np.rot90(one.frame(2).pixels, turns)
        expected = expected[:, ::-1] if mirrored else expected
        assert np.array_equal(other.frame(2).pixels, expected)
        assert (other.info.height, other.info.width) == expected.shape[:2]
        assert any("mirrored" in remark for remark in other.info.remarks) == mirrored
        if not mirrored:
            assert other.info.rotation == -counterclockwise % 360


def test_interlaced_and_oblong_pixels_are_remarked_on(tmp_path: Path) -> None:
    options = {"preset": "ultrafast", "x264-params": "tff=1:keyint=10:sar=12/11"}
    with open_media(write_clip(tmp_path / "a.mp4", "libx264", 8, options=options), "a.mp4") as reader:
        assert reader.info.interlaced
        assert "The video is interlaced" in reader.info.remarks[0]
        assert any("12:11" in remark for remark in reader.info.remarks)
        assert reader.info.pixel_aspect == Fraction(12, 11)
        assert reader.frame(0).pixels.shape == (ROWS, COLUMNS, 3)


@pytest.mark.parametrize(("stated", "turn", "aspect"), [("16/11", (90, False), Fraction(11, 16)), ("9/1", None, 1)])
def test_the_shape_of_pixels_turns_with_the_picture_and_an_absurd_one_counts_for_nothing(
    tmp_path: Path, stated: str, turn: tuple[float, bool] | None, aspect: Fraction
) -> None:
    options = X264 | {"x264-params": f"sar={stated}"}
    with open_media(write_clip(tmp_path / "a.mp4", "libx264", 2, options=options, turn=turn), "a.mp4") as reader:
        assert reader.info.pixel_aspect == aspect


def test_stretches_and_strides_give_the_same_frames(tmp_path: Path) -> None:
    with open_media(write_clip(tmp_path / "a.mp4", "libx264", FRAMES, options=X264), "a.mp4") as reader:
        assert [number_in(frame.pixels) for frame in reader.frames(3, 20, 4)] == [3, 7, 11, 15, 19]
        assert [number_in(frame.pixels) for frame in reader.frames(25, 99)] == [25, 26, 27, 28, 29]
        assert list(reader.frames(30)) == []
        with pytest.raises(ValueError, match="stride"):
            reader.frames(stride=0)


def test_dropping_and_mixing_iterations_leaves_the_reader_usable(tmp_path: Path) -> None:
    with open_media(write_clip(tmp_path / "a.mp4", "libx264", FRAMES, options=X264), "a.mp4") as reader:
        dropped = reader.frames()
        assert number_in(next(dropped).pixels) == 0
        dropped.close()  # type: ignore[attr-defined]
        first, second = reader.frames(), reader.frames(10)
        mixed = [number_in(next(source).pixels) for source in (first, second, first, second, first)]
        assert mixed == [0, 10, 1, 11, 2]
        assert number_in(reader.frame(29).pixels) == 29
        assert [number_in(frame.pixels) for frame in first] == list(range(3, FRAMES))


def test_a_frame_that_is_not_there_is_named(tmp_path: Path) -> None:
    with open_media(write_clip(tmp_path / "a.mp4", "libx264", 5, options=X264), "door.mp4") as reader:
        for index in (5, -1, 2**40):
            with pytest.raises(BadInput, match=rf"door\.mp4 has no frame {index}: it has 5"):
                reader.frame(index)
        assert number_in(reader.frame(4).pixels) == 4


@pytest.mark.parametrize("clip", ["clip1_one_mated", "clip2_two_one_unknown", "clip3_nobody_enrolled"])
def test_the_demonstration_clips_open(clip: str) -> None:
    path = resource(f"demo/clips/{clip}.mp4")
    with open_media(path, path.name) as reader:
        info: MediaInfo = reader.info
        assert (info.container, info.codec, info.frame_count) == ("MP4", "h264", 48)
        assert (info.width, info.height, info.duration_s, info.remarks) == (640, 360, 6.0, ())
        assert info.frame_rate == 8
        frames = list(reader.frames())
        assert len({frame.sha256 for frame in frames}) > 40
        assert all(frame.sha256 == digest(frame.pixels) for frame in frames)
        assert [reader.frame(n).sha256 for n in (47, 0, 23)] == [frames[n].sha256 for n in (47, 0, 23)]


def test_sound_beside_the_picture_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with av.open(str(path), "w") as container:
        sound = container.add_stream("aac", rate=8000)
        stream: Any = container.add_stream("mpeg4", rate=25)
        stream.width, stream.height = COLUMNS, ROWS
        add_sound(container, sound)
        for _ in range(5):
            container.mux(stream.encode(av.VideoFrame(COLUMNS, ROWS, "yuv420p")))
        container.mux(stream.encode(None))
    with open_media(path, "a.mp4") as reader:
        assert reader.info.frame_count == 5


def test_sound_alone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "call.mp4"
    with av.open(str(path), "w") as container:
        add_sound(container, container.add_stream("aac", rate=8000))
    with pytest.raises(BadInput, match=r"call\.mp4 holds sound but no moving picture"):
        open_media(path, "call.mp4")


def add_sound(container: Any, stream: Any) -> None:
    for _ in range(10):
        frame: Any = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
        frame.rate = 8000
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def test_a_recorder_export_plays_although_its_clock_jumps(tmp_path: Path) -> None:
    """In .dav files the library counts milliseconds from the packets before: after a seek they come out different."""
    raw = write_clip(tmp_path / "raw.h264", "libx264", FRAMES, form="h264", options=SHORT_GROUPS)
    path = tmp_path / "recorder.dav"
    path.write_bytes(wrap_as_dav(raw))
    with open_media(path, "recorder.dav") as reader:
        assert (reader.info.container, reader.info.frame_count) == ("DAV", FRAMES)
        check_every_frame(reader)


def wrap_as_dav(raw: Path) -> bytes:
    """Put the packets of a raw H.264 stream into recorder chunks, ten a second, three to a group."""
    with av.open(str(raw), format="h264") as container:
        packets: Sequence[Any] = [packet for packet in container.demux(video=0) if packet.size]
        return b"".join(dav_chunk(bytes(packet), number, packet.is_keyframe) for number, packet in enumerate(packets))


def dav_chunk(payload: bytes, number: int, key: bool) -> bytes:
    milliseconds = 100 * number
    date = (24 << 26) | (5 << 22) | (6 << 17) | (milliseconds // 1000)
    extension = bytes([0x80, 0, COLUMNS // 8, ROWS // 8, 0x81, 0, 2, 10])
    length = 24 + len(extension) + len(payload) + 8
    header = b"DHAV" + bytes([0xFD if key else 0xFC, 0, 0, 0]) + struct.pack("<III", number, length, date)
    header += struct.pack("<HBB", milliseconds % 65536, len(extension), 0)
    return header + extension + payload + b"dhav" + struct.pack("<I", length)
