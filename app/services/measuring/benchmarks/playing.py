"""Playing, searching and stepping back in clips of three sizes, against OpenCV's VideoCapture on the same file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from app.domain.casework.media import Pane
from app.errors import Unavailable
from app.services.measuring.benchmarks.comparison import BenchmarkSettings, Comparison, timed_by_turns
from app.vision.media_opener import MediaOpener
from app.vision.media_reader import MediaReader
from app.vision.moving_clips import write_moving_clip
from app.vision.peers import OpenCvPlayer

_SIZES = ((1280, 720), (1920, 1080), (3840, 2160))
_FRAMES, _AHEAD, _ROUNDS = 75, 2, 1
_PANE = Pane(1120, 630)
"""The room for a picture in a window on a screen of 1920x1080."""
_PEER = "OpenCV: VideoCapture, whole frames"


class _Race(NamedTuple):
    """One piece of work, how both do it in a turn, and how many frames are seen in it."""

    work: str
    ours: Callable[[int], object]
    theirs: Callable[[int], object]
    frames: int = 1


def compare_playing(settings: BenchmarkSettings) -> Iterator[Comparison]:
    """Yield, for each size, seconds a frame in playing, and until a place is seen: near it, exactly, one step back."""
    for columns, rows in _SIZES:
        size = f"{columns}x{rows}"
        with TemporaryDirectory(prefix="second-look-bench-") as folder, ExitStack() as open_ones:
            path = Path(folder) / "moving.mp4"
            write_moving_clip(path, columns, rows, _FRAMES)
            opener, peer = open_ones.enter_context(closing(MediaOpener())), OpenCvPlayer(path)
            open_ones.callback(peer.close)
            with closing(opener.open(path, path.name)) as reader:
                if not peer.shows(_FRAMES - 1, reader.frame(_FRAMES - 1).pixels):
                    raise Unavailable("OpenCV shows another picture of this clip here. Leave this comparison out.")
            readers = [open_ones.enter_context(opener.open(path, path.name)) for _ in range(_ROUNDS + 1)]
            for race in _races(readers, peer):
                seconds = timed_by_turns(
                    {"ours": race.ours, "theirs": race.theirs}, _ROUNDS, settings.tell(f"{size}: {race.work}")
                )  # fmt: skip
                ours, theirs = seconds["ours"] / race.frames, seconds["theirs"] / race.frames
                yield Comparison(f"{race.work}, {size}", ours, _PEER, theirs, theirs / ours)


def _races(readers: list[MediaReader], peer: OpenCvPlayer) -> Iterator[_Race]:
    """Yield the races; each turn has a reader of its own, which remembers nothing of the turns before."""
    last = len(readers[0].positions) - 1

    def play(turn: int) -> None:
        for index in range(last + 1):
            readers[turn].preview(index, _PANE, range(index + 1, min(last, index + _AHEAD) + 1))

    def play_there(_: int) -> None:
        peer.frame(0)
        for _index in range(last):
            peer.next_frame()

    yield _Race(
        "searching, until a key frame is seen",
        lambda turn: readers[turn].preview(last // 2, _PANE, near=True),
        lambda _: peer.frame(last // 2),
    )
    yield _Race(
        f"going {last} frames from a key frame, exactly",
        lambda turn: readers[turn].frame(last),
        lambda _: (peer.frame(0), peer.frame(last)),
    )
    yield _Race("one step back", lambda turn: readers[turn].frame(last - 1), lambda _: peer.frame(last - 1))
    yield _Race("a frame in playing", play, play_there, last + 1)
