"""Files and decoding processes that want to do harm, or are merely broken: one clear sentence, nothing half done."""

from __future__ import annotations

import io
import json
import os
import signal
import struct
import subprocess
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.casework.media import DecodeLimits, Pane
from app.errors import BadInput
from app.vision import decode_child, decode_process, private_copy
from app.vision.decoding import open_media
from app.vision.formats import FORMATS, describe_other, recognise
from app.vision.media_facts import media_info
from app.vision.stills import Still, prepare
from app.vision.video import Clip
from app.vision.wire import HEADER, Fault, Kind, Note, Wish
from app.vision.wording import fault_sentence
from tests.vision.media import number_in, numbered, write_clip

X264 = {"preset": "ultrafast", "x264-params": "bframes=2:b-adapt=0:keyint=10:scenecut=0"}
FRONT_INDEX = {"movflags": "faststart"}
DAMAGEABLE: dict[str, dict[str, Any]] = {
    "a.mp4": {"codec": "libx264", "options": X264, "container_options": FRONT_INDEX},
    "a.mkv": {"codec": "libx264", "options": X264},
    "a.avi": {"codec": "mjpeg", "pixel_format": "yuvj420p"},
    "b.avi": {"codec": "mpeg4", "options": {"g": "10"}},
    "a.ts": {"codec": "libx264", "options": X264, "form": "mpegts"},
}


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", r"x\.mp4 is empty"),
        (b"Dear colleague,\nplease find the video attached.\n" * 40, r"x\.mp4 is a text file"),
        (b"%PDF-1.7\n\x00", r"x\.mp4 is a PDF document"),
        (b"PK\x03\x04" + bytes(40), r"x\.mp4 is a ZIP archive"),
        (b"#EXTM3U\nfile:///etc/passwd\n", r"x\.mp4 is a playlist"),
        (b"ffconcat version 1.0\nfile /etc/passwd\n", r"x\.mp4 is a text file"),
        (b"\0\0\0\x18ftypheic" + bytes(40), r"x\.mp4 is a HEIC or AVIF picture"),
        (os.urandom(8)[:0] + bytes(range(200, 256)) * 4, r"x\.mp4 is neither a picture nor a video"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), r"x\.mp4 is damaged"),
        (b"\0\0\0\x18ftypisom" + bytes(400), r"x\.mp4 (is damaged|holds no moving picture)"),
        (b"GIF89a" + bytes(30), r"x\.mp4"),
    ],
)
def test_what_is_no_picture_is_named(data: bytes, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence) as caught:
        open_media([data], "x.mp4")
    assert str(caught.value).endswith(".")


def test_places_where_nothing_can_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"gone\.mp4 cannot be found"):
        open_media(tmp_path / "gone.mp4", "gone.mp4")
    with pytest.raises(BadInput, match="is a folder"):
        open_media(tmp_path, "folder")


def test_names_cannot_paint_the_screen() -> None:
    with pytest.raises(BadInput, match=r"^a \[2Jb  \{0\} is empty"):
        open_media([], "a\x1b[2Jb\r\n{0}")


def png(columns: int, rows: int, rows_of_data: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", columns, rows, 1, 0, 0, 0, 0))
    body = zlib.compress(bytes((columns // 8 + 1) * rows_of_data), 9)
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_a_bomb_is_refused_by_its_header() -> None:
    with pytest.raises(BadInput, match=r"bomb\.png holds pictures of 100000 x 100000 pixels; at most 60000000"):
        open_media([png(100_000, 100_000, 1000)], "bomb.png")


def test_the_pixel_limit_holds_for_videos(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", "mpeg4", 3)
    with pytest.raises(BadInput, match=r"big\.mp4 holds pictures of 256 x 96 pixels; at most 20000"):
        open_media(path, "big.mp4", DecodeLimits(pixels=20_000))


def test_more_memory_than_allowed_is_not_had() -> None:
    with pytest.raises(BadInput, match=r"wide\.png (needs more memory|made the decoder stop|is cut off)"):
        open_media([png(20_000, 20_000, 20_000)], "wide.png", DecodeLimits(pixels=10**9, memory_bytes=300_000_000))


def test_too_many_bytes_are_refused(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", "mpeg4", 3)
    limits = DecodeLimits(file_bytes=1000)
    for source in (path, [path.read_bytes()]):
        with pytest.raises(BadInput, match=r"a\.mp4 is larger than the 1000 bytes"):
            open_media(source, "a.mp4", limits)


@pytest.mark.parametrize("name", DAMAGEABLE)
@pytest.mark.parametrize("share", [0.9, 0.7])
def test_what_a_cut_off_file_still_holds_is_shown(tmp_path: Path, name: str, share: float) -> None:
    whole = write_clip(tmp_path / name, frames=40, **DAMAGEABLE[name]).read_bytes()
    with open_media([whole], name) as reader:
        intact = {frame.position.pts: frame.sha256 for frame in reader.frames()}
    with open_media([whole[: int(len(whole) * share)]], name) as reader:
        frames = list(reader.frames())
        assert 0 < len(reader.positions) < 40
        assert [frame.position for frame in frames] == list(reader.positions)
        assert reader.unreadable == ()
        certain = [frame for frame in frames if frame.position.index not in reader.doubtful]
        assert len(certain) >= len(frames) - 3
        assert all(intact[frame.position.pts] == frame.sha256 for frame in certain)
        assert [reader.frame(n).sha256 for n in range(len(frames))] == [frame.sha256 for frame in frames]
        if name in {"a.mp4", "a.avi", "b.avi"}:  # the others say nowhere how many frames there should be
            assert any("40 frames" in remark or "ends inside" in remark for remark in reader.info.remarks)


def test_a_file_without_its_index_is_refused(tmp_path: Path) -> None:
    whole = write_clip(tmp_path / "a.mp4", "libx264", 40, options=X264).read_bytes()
    with pytest.raises(BadInput, match=r"a\.mp4 is damaged: its beginning cannot be read"):
        open_media([whole[: len(whole) // 2]], "a.mp4")


def test_damage_in_the_middle_is_told_frame_by_frame(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", "libx264", 40, options=X264, container_options=FRONT_INDEX)
    with open_media(path, "a.mp4") as reader:
        intact = [frame.sha256 for frame in reader.frames()]
    data = bytearray(path.read_bytes())
    middle = data.index(b"mdat") + (len(data) - data.index(b"mdat")) // 2
    data[middle : middle + 600] = bytes(600)
    with open_media([bytes(data)], "a.mp4") as reader:
        in_order = {frame.position.index: frame.sha256 for frame in reader.frames()}
        suspects = set(reader.doubtful) | set(reader.unreadable)
        changed = {n for n in range(40) if in_order.get(n) != intact[n]}
        assert changed
        assert changed <= suspects
        assert suspects.isdisjoint(range(6))  # the damage begins in a later group of pictures
        assert set(in_order) | set(reader.unreadable) == set(range(40))
    with open_media([bytes(data)], "a.mp4") as reader:  # asked for backwards, the frames are the same
        for number in sorted(in_order, reverse=True):
            assert reader.frame(number).sha256 == in_order[number]


def test_a_killed_process_is_told_once_and_for_all(tmp_path: Path) -> None:
    with open_media(write_clip(tmp_path / "a.mp4", "mpeg4", 5), "a.mp4") as reader:
        assert number_in(reader.frame(2).pixels) == 2
        os.kill(reader.process_id, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        for _ in range(2):
            with pytest.raises(BadInput, match=r"a\.mp4 made the decoder stop"):
                reader.frame(3)
        with pytest.raises(BadInput):
            list(reader.frames())


def test_the_clock_stops_what_takes_too_long(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"a\.mp4 was stopped: one step of decoding took longer than 0\.001 seconds"):
        open_media(write_clip(tmp_path / "a.mp4", "mpeg4", 5), "a.mp4", DecodeLimits(seconds=0.001))


OPENED = {
    "codec": "h264", "rows": 4, "columns": 4, "turn": 0, "mirrored": False, "interlaced": False, "time_base": [1, 25],
    "header_rate": None, "last_duration": None, "remarks": [], "tags": [], "count": 2, "protections": [],
}  # fmt: skip
PICTURE = {"rows": 4, "columns": 4, "stride": 12, "turn": 0, "mirrored": False, "doubtful": False}


def message(kind: int, note: object, body: bytes = b"", *, body_bytes: int | None = None) -> bytes:
    text = json.dumps(note).encode()
    return HEADER.pack(kind, len(text), len(body) if body_bytes is None else body_bytes) + text + body


def lie(monkeypatch: pytest.MonkeyPatch, answers: bytes, then: str = "") -> Callable[[], Any]:
    """Put a process in place of the decoder that sends `answers` and then runs `then`."""
    code = f"import sys, time; sys.stdout.buffer.write({answers!r}); sys.stdout.flush(); {then}"
    monkeypatch.setattr(decode_child, "command", lambda: [sys.executable, "-c", code])
    return lambda: open_media([b"GIF89a" + bytes(20)], "a.gif", DecodeLimits(seconds=5, pixels=1000))


TICKS = struct.pack("=2q", 0, 1)


@pytest.mark.parametrize(
    "answers",
    [
        b"\xff" * 200,
        message(9, {}),
        message(Kind.OPENED, []),
        message(Kind.OPENED, OPENED, TICKS[:8]),
        message(Kind.OPENED, OPENED, struct.pack("=2q", 1, 0)),
        message(Kind.OPENED, OPENED | {"count": 10**9}, body_bytes=8 * 10**9),
        message(Kind.OPENED, OPENED | {"rows": float("nan")}, TICKS),
        message(Kind.OPENED, OPENED | {"rows": True}, TICKS),
        message(Kind.OPENED, OPENED | {"time_base": [0, 1]}, TICKS),
        message(Kind.OPENED, OPENED | {"remarks": [["no such remark"]]}, TICKS),
        message(Kind.OPENED, OPENED | {"remarks": [["pages"]]}, TICKS),
        HEADER.pack(Kind.OPENED, 2**31, 0),
        HEADER.pack(Kind.OPENED, 20_000, 0) + b"[" * 20_000,
        message(Kind.PICTURE, PICTURE, bytes(48)),
        message(Kind.FAULT, {"fault": [["no such fault"]]}),
        message(Kind.FAULT, {"fault": []}),
    ],
)
def test_a_lying_process_is_not_believed_when_it_opens(monkeypatch: pytest.MonkeyPatch, answers: bytes) -> None:
    with pytest.raises(BadInput, match=r"a\.gif made the decoder answer nonsense"):
        lie(monkeypatch, answers, "time.sleep(60)")()


@pytest.mark.parametrize(
    "answer",
    [
        message(Kind.PICTURE, PICTURE | {"rows": 5}, bytes(48)),
        message(Kind.PICTURE, PICTURE | {"stride": 11}, bytes(44)),
        message(Kind.PICTURE, PICTURE | {"rows": 1000, "columns": 1000, "stride": 3000}, body_bytes=3_000_000),
        message(Kind.PICTURE, PICTURE | {"turn": 4}, bytes(48)),
        message(Kind.OPENED, OPENED, TICKS),
    ],
)
def test_a_lying_process_is_not_believed_about_frames(monkeypatch: pytest.MonkeyPatch, answer: bytes) -> None:
    opened = message(Kind.PROGRESS, {}) + message(Kind.OPENED, OPENED, TICKS)
    with lie(monkeypatch, opened + answer, "time.sleep(60)")() as reader:
        with pytest.raises(BadInput, match=r"a\.gif made the decoder answer nonsense"):
            reader.frame(0)


SMALL = PICTURE | {"stride": 16, "index": 1, "full_rows": 8, "full_columns": 8}


@pytest.mark.parametrize(
    "answer",
    [
        message(Kind.SMALL, SMALL | {"index": 0}, bytes(64)),
        message(Kind.SMALL, SMALL | {"index": 2}, bytes(64)),
        message(Kind.SMALL, SMALL | {"full_rows": 0}, bytes(64)),
        message(Kind.SMALL, SMALL | {"stride": 12}, bytes(48)),
        message(Kind.PICTURE, PICTURE, bytes(48)),
    ],
)
def test_a_lying_process_is_not_believed_about_previews(monkeypatch: pytest.MonkeyPatch, answer: bytes) -> None:
    with lie(monkeypatch, message(Kind.OPENED, OPENED, TICKS) + answer, "time.sleep(60)")() as reader:
        with pytest.raises(BadInput, match=r"a\.gif made the decoder answer nonsense"):
            reader.preview(1, Pane(4, 4))


def test_an_honest_answer_of_the_same_shape_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = message(Kind.OPENED, OPENED, TICKS) + message(Kind.PICTURE, PICTURE, bytes(range(48)))
    with lie(monkeypatch, answers, "time.sleep(60)")() as reader:
        assert reader.frame(1).pixels.ravel().tolist() == list(range(48))


def test_signs_of_life_do_not_prolong_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    code = f"import sys\nwhile True: sys.stdout.buffer.write({message(Kind.PROGRESS, {})!r})"
    monkeypatch.setattr(decode_child, "command", lambda: [sys.executable, "-c", code])
    monkeypatch.setattr(decode_process, "_MOST_WAITS", 0.1)
    with pytest.raises(BadInput, match=r"a\.gif was stopped"):
        open_media([b"GIF89a" + bytes(20)], "a.gif", DecodeLimits(seconds=5))


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    before = threading.active_count(), len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
    reader = open_media([write_clip(tmp_path / "a.mp4", "mpeg4", 5).read_bytes()], "a.mp4")
    reader.frame(0)
    reader.close()
    reader.close()
    with pytest.raises(BadInput):
        open_media([b"GIF89a" + bytes(20)], "a.gif")
    after = threading.active_count(), len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
    assert after == before


def test_an_error_of_the_source_passes_through() -> None:
    def chunks() -> Iterator[bytes]:
        yield b"GIF89a"
        raise RuntimeError("the key does not fit")

    with pytest.raises(RuntimeError, match="the key does not fit"):
        open_media(chunks(), "a.gif")


@pytest.mark.skipif(sys.platform != "linux", reason="anonymous memory files are a Linux feature")
def test_evidence_stays_in_memory_while_there_is_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = write_clip(tmp_path / "a.mp4", "mpeg4", 5).read_bytes()
    pieces = [data[n : n + 1000] for n in range(0, len(data), 1000)]
    copy = private_copy.from_chunks(pieces, len(data), 16)
    assert (copy.in_memory, copy.head, copy.size) == (True, data[:16], len(data))
    with pytest.raises(PermissionError):
        os.pwrite(copy.file.fileno(), b"x", 0)
    copy.close()
    with open_media(pieces, "a.mp4") as reader:
        assert "held in memory" in reader.protections
        frames = [frame.sha256 for frame in reader.frames()]
    monkeypatch.setattr(private_copy, "_memory_room", lambda: len(data) // 2)
    with open_media(pieces, "a.mp4") as reader:
        assert "held in memory" not in reader.protections
        assert [frame.sha256 for frame in reader.frames()] == frames


CONFINED = """
import socket, sys
from app.vision.confinement import confine
protections = confine(200_000_000)
print(*protections, sep="|")
for name, act in [
    ("file", lambda: open("/etc/hostname")),
    ("write", lambda: open("/tmp/second-look-test", "w")),
    ("tcp", lambda: socket.create_connection(("127.0.0.1", 9), 1)),
    ("memory", lambda: bytearray(400_000_000)),
]:
    try:
        act()
    except (OSError, MemoryError) as error:
        print(name, type(error).__name__, sep="=")
    else:
        print(name, "allowed", sep="=")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock is a Linux feature")
def test_the_protections_that_are_named_are_there() -> None:
    root = Path(__file__).resolve().parents[2]
    result = subprocess.run([sys.executable, "-c", CONFINED], cwd=root, capture_output=True, text=True, check=True)
    first, *lines = result.stdout.splitlines()
    protections, outcomes = set(first.split("|")), dict(line.split("=") for line in lines)
    assert {"memory limit", "no file writing", "no memory dump", "no new privileges"} <= protections
    assert outcomes["memory"] == "MemoryError"
    if "no file system" in protections:
        assert (outcomes["file"], outcomes["write"]) == ("PermissionError", "PermissionError")
    if "no TCP network" in protections:
        assert outcomes["tcp"] == "PermissionError"


def test_the_environment_is_not_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_OF_THE_HOUSE", "1")
    assert set(decode_child.environment()) <= {
        "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "PYTHONPATH",
        "MALLOC_ARENA_MAX", "MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_",
    }  # fmt: skip


def make_stills() -> dict[str, bytes]:
    stills = {}
    for suffix in ("PNG", "JPEG", "TIFF", "BMP", "WebP"):
        buffer = io.BytesIO()
        Image.fromarray(numbered(3)[:16, :16]).save(buffer, format=suffix)
        stills[suffix] = buffer.getvalue()
    return stills


SEEDS = make_stills()


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("clips")
    found = {name: write_clip(folder / name, frames=6, **kind).read_bytes() for name, kind in DAMAGEABLE.items()}
    gif = write_clip(folder / "a.gif", "gif", 4, pixel_format="rgb8")
    return found | {"a.gif": gif.read_bytes()}


def damage(data: st.DataObject, whole: bytes) -> bytes:
    broken = bytearray(whole[: data.draw(st.integers(1, len(whole)), label="length")])
    for _ in range(data.draw(st.integers(0, 6), label="changes")):
        broken[data.draw(st.integers(0, len(broken) - 1), label="place")] = data.draw(st.integers(0, 255), label="byte")
    return bytes(broken)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), label=st.sampled_from(["PNG", "JPEG", "TIFF", "BMP", "WebP"]))
def test_damaged_stills_end_in_a_fault_or_a_picture(data: st.DataObject, label: str) -> None:
    broken = damage(data, SEEDS[label])
    try:
        prepare()
        picture = Still(io.BytesIO(broken), FORMATS[label].reader, 100_000).picture(Wish(0))
    except Fault as fault:
        assert fault_sentence(fault.code, "x", fault.numbers)
    else:
        assert len(picture.data) == picture.rows * picture.stride


@settings(max_examples=60, deadline=None)
@given(data=st.data(), name=st.sampled_from([*DAMAGEABLE, "a.gif"]))
def test_damaged_clips_end_in_a_fault_or_frames(clips: dict[str, bytes], data: st.DataObject, name: str) -> None:
    broken = damage(data, clips[name])
    form = recognise(clips[name])
    assert form is not None
    try:
        clip = Clip(io.BytesIO(broken), form.reader, 100_000, lambda: None)
        assert clip.timestamps
        clip.picture(Wish(len(clip.timestamps) - 1, kept=True))
        clip.picture(Wish(0, 40, 40, near=True))
    except Fault as fault:
        assert fault_sentence(fault.code, "x", fault.numbers)


@settings(max_examples=15, deadline=None)
@given(data=st.data(), name=st.sampled_from([*DAMAGEABLE, "a.gif"]))
def test_damaged_clips_reach_nobody_but_as_bad_input(clips: dict[str, bytes], data: st.DataObject, name: str) -> None:
    try:
        with open_media([damage(data, clips[name])], name, DecodeLimits(pixels=1_000_000)) as reader:
            for frame in reader.frames():
                assert frame.pixels.dtype == np.uint8
    except BadInput as error:
        assert name in str(error)
        assert "made the decoder" not in str(error)


@settings(max_examples=200)
@given(head=st.binary(max_size=64))
def test_any_first_bytes_are_told(head: bytes) -> None:
    form = recognise(head)
    assert form is None or FORMATS[form.label] is form
    assert describe_other(head) is None or form is None or describe_other(head)


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text("ab{0}", max_size=5)
JSON = st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=3), max_leaves=6)


@settings(max_examples=200)
@given(changes=st.dictionaries(st.sampled_from(sorted(OPENED)), JSON, max_size=3))
def test_any_note_is_a_description_or_nonsense(changes: dict[str, Any]) -> None:
    note = Note(json.dumps(OPENED | changes).encode())
    try:
        info = media_info(note, FORMATS["GIF"], np.array([0, 1]))
    except ValueError:
        return
    assert info.width >= 1
