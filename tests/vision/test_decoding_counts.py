"""A clip whose header lies about its frames: only what can be decoded is counted, and nothing is sized by the lie."""

from __future__ import annotations

import struct
from pathlib import Path

import av
import pytest

from app.errors import BadInput
from app.vision.decoding import open_media
from tests.vision.media import number_in, write_clip

FRAMES = 12
LIES = (0, 1, FRAMES - 3, FRAMES + 1, 1_000_000, 2**31 - 1, 2**32 - 1)


def lying(path: Path, count: int) -> Path:
    """An AVI whose main header and stream header claim so many frames (RIFF: avih at 16, strh at 32)."""
    data = bytearray(write_clip(path, "mpeg4", frames=FRAMES).read_bytes())
    for name, place in ((b"avih", 16), (b"strh", 32)):
        at = data.index(name) + 8 + place
        assert struct.unpack_from("<I", data, at) == (FRAMES,), "not the field that counts frames"
        struct.pack_into("<I", data, at, count)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("count", LIES)
def test_frames_are_counted_not_believed(tmp_path: Path, count: int) -> None:
    path = lying(tmp_path / "clip.avi", count)
    with av.open(str(path)) as container:
        assert container.streams.video[0].frames == count % 2**32 or count >= 2**31
    with open_media(path, "clip.avi") as reader:
        assert (reader.info.frame_count, len(reader.positions)) == (FRAMES, FRAMES)
        assert [number_in(frame.pixels) for frame in reader.frames()] == list(range(FRAMES))
        assert reader.unreadable == ()
        for beyond in (FRAMES, count):
            if beyond >= FRAMES:
                with pytest.raises(BadInput, match="no frame"):
                    reader.frame(beyond)
