"""Opening many files: quick, and every file still in a confined process of its own that no other file can touch."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.config import resource
from app.domain.casework.media import DecodeLimits
from app.errors import BadInput, Unavailable
from app.vision import fork_server, media_opener, private_copy
from app.vision.decode_child import SpawnedChild
from app.vision.decoding import open_media
from app.vision.fork_server import ForkServer, ServerGone, can_fork
from app.vision.formats import FORMATS
from app.vision.media_opener import MediaOpener
from app.vision.media_reader import MediaReader
from tests.vision.media import numbered, write_clip
from tests.vision.test_decoding_hostile import SEEDS, damage, png

ROOT = Path(__file__).resolve().parents[2]
PHOTO = "demo/gallery/S001_1.jpg"
pytestmark = pytest.mark.skipif(not can_fork(), reason="the server of forks needs Linux")


@pytest.fixture(scope="module")
def opener() -> Iterator[MediaOpener]:
    opened = MediaOpener()
    yield opened
    opened.close()


def server_of(opener: MediaOpener, engine: str = "pillow") -> ForkServer:
    return opener._servers[engine]


def ended(process_id: int) -> int:
    """Return a handle that becomes readable when the process ends."""
    return os.pidfd_open(process_id)


def await_end(handle: int) -> bool:
    waiting = select.poll()
    waiting.register(handle, select.POLLIN)
    found = bool(waiting.poll(10_000))
    os.close(handle)
    return found


def test_a_fork_shows_what_a_fresh_process_shows(opener: MediaOpener, tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "a.mp4", "mpeg4", 5)
    for path in (resource(PHOTO), clip):
        with opener.open(path, "a") as forked, open_media([path.read_bytes()], "a") as fresh:
            assert forked.info == fresh.info and list(forked.positions) == list(fresh.positions)
            assert [frame.sha256 for frame in forked.frames()] == [frame.sha256 for frame in fresh.frames()]
            assert forked.protections == tuple(p for p in fresh.protections if p != "held in memory")


def test_every_file_has_its_own_process_and_all_have_one_server(opener: MediaOpener) -> None:
    photo = resource(PHOTO)
    with opener.open(photo, "a") as first, opener.open(photo, "b") as second:
        server = server_of(opener).process_id
        assert len({first.process_id, second.process_id, server, os.getpid()}) == 4
        os.kill(first.process_id, signal.SIGKILL)
        with pytest.raises(BadInput, match="a made the decoder stop"):
            first.frame(0)
        assert second.frame(0).pixels.shape == (600, 480, 3)
    with opener.open(photo, "c") as third:
        assert third.frame(0).pixels.shape == (600, 480, 3)
    assert server_of(opener).process_id == server


def test_many_at_once_from_many_threads(opener: MediaOpener) -> None:
    pictures = [png(8 * n, 10, 10) for n in range(1, 41)]
    readers: dict[int, MediaReader] = {}

    def work(start: int) -> None:
        for n in range(start, 40, 4):
            readers[n] = opener.open([pictures[n]], "p")

    threads = [threading.Thread(target=work, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [readers[n].frame(0).pixels.shape for n in range(40)] == [(10, 8 * n, 3) for n in range(1, 41)]
    handles = [ended(reader.process_id) for reader in readers.values()]
    for reader in readers.values():
        reader.close()
        reader.close()
    assert all(await_end(handle) for handle in handles)


def test_limits_hold_for_each_file(opener: MediaOpener) -> None:
    wide = [png(20_000, 20_000, 20_000)]
    with pytest.raises(BadInput, match=r"wide\.png (needs more memory|made the decoder stop|is cut off)"):
        opener.open(wide, "wide.png", DecodeLimits(pixels=10**9, memory_bytes=300_000_000))
    with pytest.raises(BadInput, match=r"wide\.png holds pictures of 20000 x 20000 pixels; at most 1000"):
        opener.open(wide, "wide.png", DecodeLimits(pixels=1000))
    with opener.open(resource(PHOTO), "a") as reader:  # and none of it outlives its file
        assert reader.frame(0).pixels.shape == (600, 480, 3)


def test_a_server_that_died_is_replaced_and_what_it_forked_lives_on() -> None:
    opener = MediaOpener()
    with opener.open(resource(PHOTO), "a") as before:
        first = server_of(opener).process_id
        gone = ended(first)
        os.kill(first, signal.SIGKILL)
        assert await_end(gone)
        with opener.open(resource(PHOTO), "b") as after:
            assert np.array_equal(before.frame(0).pixels, after.frame(0).pixels)
        assert server_of(opener).process_id != first
    opener.close()


def test_a_server_that_hangs_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    opener = MediaOpener()
    opener.open(resource(PHOTO), "a").close()
    stopped = server_of(opener)
    stopped._channel.settimeout(0.05)
    monkeypatch.setattr(fork_server, "_FORK_S", 0.05)
    os.kill(stopped.process_id, signal.SIGSTOP)
    gone = ended(stopped.process_id)
    monkeypatch.setattr(media_opener, "ForkServer", lambda engine: _patient(engine))
    with opener.open(resource(PHOTO), "b") as reader:
        assert reader.frame(0).pixels.shape == (600, 480, 3)
    assert await_end(gone)
    opener.close()


def _patient(engine: str) -> ForkServer:
    server = ForkServer(engine)
    server._channel.settimeout(10)
    return server


def test_without_a_server_every_file_starts_its_own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fork_server, "command", lambda: [sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(ServerGone):
        ForkServer("pillow")
    opener = MediaOpener()
    for _ in range(2):
        with opener.open(resource(PHOTO), "a") as reader:
            assert isinstance(reader._process._child, SpawnedChild)
            assert reader.frame(0).pixels.shape == (600, 480, 3)
    opener.close()


SPYING = """
import ctypes, json, os, signal, socket, sys
from app.vision import confinement, decode_forks

def attempt(act):
    try:
        return act() or "allowed"
    except OSError as error:
        return type(error).__name__

def traced(process):
    library = ctypes.CDLL(None, use_errno=True)
    return "allowed" if library.ptrace(16, process, None, None) == 0 else "refused"

def is_open(number):
    try:
        return bool(os.fstat(number))
    except OSError:
        return False

def spy(file, label, sibling, memory_bytes, answers):
    before = [number for number in range(1024) if is_open(number)]
    protections = confinement.confine(memory_bytes)
    server = os.getppid()
    seen = {
        "open": before, "places": [file, answers], "protections": protections,
        "traced": ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
        "kill server": attempt(lambda: os.kill(server, signal.SIGCONT)),
        "kill sibling": attempt(lambda: os.kill(sibling, signal.SIGCONT)) if sibling else "",
        "trace server": traced(server), "trace sibling": traced(sibling) if sibling else "",
        "read": attempt(lambda: open("/etc/hostname").read()), "run": attempt(lambda: os.execv("/bin/true", ["true"])),
    }
    os.write(answers, json.dumps(seen).encode() + b"\\n")
    os.read(0, 1)
    return 0

decode_forks.work = spy
sys.exit(decode_forks.serve(sys.argv[2], int(sys.argv[3])))
"""


def test_a_taken_over_fork_reaches_neither_its_server_nor_its_siblings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fork_server, "command", lambda: [sys.executable, "-c", SPYING])
    server = ForkServer("pillow")
    copy = private_copy.from_chunks([b"evidence"], 100, 8)
    first = server.fork(FORMATS["PNG"], copy, DecodeLimits(pixels=0))
    assert json.loads(first.answers.readline())["kill sibling"] == ""
    sibling = DecodeLimits(pixels=first.process_id)  # the stand-in for a decoder takes it for its sibling's number
    second = server.fork(FORMATS["PNG"], copy, sibling)
    seen = json.loads(second.answers.readline())
    for child in (first, second):
        child.close()
    server.close()
    copy.close()
    assert seen["open"] == [0, 1, 2, 3, 4] and seen["places"] == [4, 3]
    assert seen["traced"] == 0  # no other program of this account may look into it either
    if "no file system" in seen["protections"]:
        assert (seen["read"], seen["run"]) == ("PermissionError", "PermissionError")
        assert (seen["trace server"], seen["trace sibling"]) == ("refused", "refused")
    if "no signals" in seen["protections"]:
        assert (seen["kill server"], seen["kill sibling"]) == ("PermissionError", "PermissionError")


def test_a_fork_that_cannot_be_made_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    refusing = "\nimport errno\ndef fork(): raise OSError(errno.EAGAIN, 'no room')\nos.fork = fork\n"
    code = SPYING.replace("decode_forks.work = spy", refusing)
    monkeypatch.setattr(fork_server, "command", lambda: [sys.executable, "-c", code])
    opener = MediaOpener()
    for _ in range(2):
        with pytest.raises(Unavailable, match="no process could be started"):
            opener.open(resource(PHOTO), "a")
    opener.close()


ABANDONED = """
import sys
from app.vision.media_opener import MediaOpener
opener = MediaOpener()
readers = [opener.open([open(sys.argv[1], "rb").read()], "a") for _ in range(3)]
print(opener._servers["pillow"].process_id, *[reader.process_id for reader in readers], flush=True)
sys.stdin.read()
"""


def test_when_the_program_is_killed_nothing_is_left_behind() -> None:
    command = [sys.executable, "-c", ABANDONED, str(resource(PHOTO))]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        handles = [ended(int(number)) for number in program.stdout.readline().split()]
        program.kill()
    assert len(handles) == 4
    assert all(await_end(handle) for handle in handles)


def test_closing_leaves_nothing_and_a_later_call_starts_anew() -> None:
    def held() -> tuple[int, int]:
        return threading.active_count(), len(list(Path("/proc/self/fd").iterdir()))

    before = held()
    opener = MediaOpener()
    for _ in range(2):
        opener.open(resource(PHOTO), "a").close()
        with pytest.raises(BadInput):
            opener.open([b"GIF89a" + bytes(20)], "a.gif")
        gone = ended(server_of(opener).process_id)
        opener.close()
        assert await_end(gone)
        assert held() == before


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), label=st.sampled_from(sorted(SEEDS)))
def test_damaged_stills_reach_nobody_but_as_bad_input(opener: MediaOpener, data: st.DataObject, label: str) -> None:
    try:
        with opener.open([damage(data, SEEDS[label])], label, DecodeLimits(pixels=1_000_000)) as reader:
            assert reader.frame(0).pixels.dtype == np.uint8
    except BadInput as error:
        assert label in str(error)
        assert "made the decoder" not in str(error)
    with opener.open([SEEDS["PNG"]], "sound") as reader:
        assert np.array_equal(reader.frame(0).pixels, numbered(3)[:16, :16])
