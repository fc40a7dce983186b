"""Moving pictures, through PyAV: exact frames by timestamp. Runs in the decoding process.

One pass over the packets, without decoding, lists every timestamp. Frame n is the n-th timestamp in presentation order.
To fetch it: go to a key frame at or before it, decode until a frame carries exactly that timestamp, otherwise start
further back, at last from the beginning. Streams whose timestamps are missing or repeat are addressed by counting
decoded frames from the beginning, which is slow and exact.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice, pairwise
from typing import BinaryIO

from av.video.frame import VideoFrame

from app.vision.descriptions import Description, Picture, Statement, Step, plain_tags
from app.vision.video_packets import PacketList
from app.vision.video_recent import RecentFrames
from app.vision.video_run import Run, orientation
from app.vision.wire import MAX_FRAMES, NO_TIMESTAMP, Fault, Wish

_NEAR_FRAMES = 8
"""Up to this many frames ahead, decoding on is cheaper than seeking."""
_AFRESH_FRAMES = 300
"""Up to this many frames are decoded afresh for every damaged frame: what a decoder fills in depends on what it has in
memory, and so on the way it came."""
_KEPT_BYTES = 192 << 20
"""As decoded: 60 frames of 1920x1080. Stepping back decodes the group of pictures again only where these end."""
_PROBED_FRAMES = 3
_COMPARED_FRAMES = {"avi": 48, "asf": 48}
"""Frames whose timestamps are compared with the list, where the library has to guess timestamps."""


class Clip:
    """One opened video."""

    def __init__(self, file: BinaryIO, reader: str, pixels: int, step: Step) -> None:
        """Open, list the packets and decode the first frames.

        Args:
            file: seekable.
            reader: the only demuxer that may look at it.
            pixels: largest frame taken, columns times rows.
            step: called after every packet and frame.

        Raises:
            Fault: nothing in it can be shown.
        """
        self._file, self._reader, self._pixels, self._step = file, reader, pixels, step
        self._strict = Run(file, reader, pixels, step)
        self._strict.passed = self._keep
        self._spare: Run | None = None
        self._recent, self._keeping = RecentFrames(_KEPT_BYTES), False
        self._remarks: list[Statement] = []
        packets = self._strict.list_packets()
        if packets.count == 0:
            raise Fault("no_frames")
        self._timed = len(set(packets.pts)) == packets.count
        self._keys = sorted(packets.keys)
        if reader == "gif":  # every picture builds on all before it
            self._keys = self._keys[:1]
        self.timestamps = self._settle_frames(packets)
        if not self.timestamps:
            raise Fault("no_frames")
        self.description = self._describe(packets)

    def picture(self, wish: Wish) -> Picture:
        """Return the frame of that number in presentation order, exactly or small.

        Raises:
            Fault: there is no such frame, or it cannot be decoded.
        """
        if not 0 <= wish.number < len(self.timestamps):
            raise Fault("no_such_frame", wish.number, len(self.timestamps))
        self._keeping = wish.kept
        index = self._nearby(wish.number) if wish.near else wish.number
        frame, doubtful = self._find(index)
        if wish.columns:
            return self._strict.shrink(frame, wish, index, doubtful=doubtful)
        return self._strict.convert(frame, doubtful=doubtful)

    def _find(self, index: int) -> tuple[VideoFrame, bool]:
        """Return a frame, and whether parts of it may be filled in."""
        kept = self._recent.get(self._name(index))
        if kept is not None:
            return kept, False
        for run in self._runs():
            frame = self._find_timed(run, index) if self._timed else _find_counted(run, index)
            if frame is not None and (run.concealing or not run.erred):
                return frame, run.erred
        raise Fault("frame_undecodable", index)

    def _nearby(self, index: int) -> int:
        """Return a frame that is quickly there: the one of that number, or else the key frame before it."""
        if not self._timed or self._recent.get(self._name(index)) is not None:
            return index
        wanted, reached = self.timestamps[index], self._strict.reached
        if reached is not None and reached < wanted and index - bisect_left(self.timestamps, reached) <= _NEAR_FRAMES:
            return index
        key = next(_starts(self._keys, wanted), None)
        first = index if key is None else bisect_left(self.timestamps, key)
        return index if index - first <= _NEAR_FRAMES else first

    def _name(self, index: int) -> int:
        """Return by what a frame is known while decoding: its timestamp, or where there is none, its number."""
        return self.timestamps[index] if self._timed else index

    def _keep(self, run: Run, frame: VideoFrame) -> None:
        """Keep a frame handed out by decoding, if it would come out the same on every way there."""
        name = frame.pts if self._timed else run.count - 1
        if not self._keeping or run.erred or name is None or (run.began_at is not None and name < run.began_at):
            return
        self._recent.keep(name, frame)

    def _runs(self) -> Iterator[Run]:
        """Yield the run that stops at errors, then the one that fills in; counting needs the one that loses nothing."""
        if self._timed:
            yield self._strict
        yield self._concealing()

    def _concealing(self) -> Run:
        if self._spare is None:
            self._spare = Run(self._file, self._reader, self._pixels, self._step, concealing=True)
            self._spare.key_places = self._strict.key_places
            if not self._timed:
                self._spare.passed = self._keep
        return self._spare

    def _find_timed(self, run: Run, index: int) -> VideoFrame | None:
        wanted = self.timestamps[index]
        if self._goes_on_to(run, index):
            frame = run.advance_to(wanted)
            if frame is not None or run.from_start or (run.erred and not run.concealing):
                return frame
        for key in _starts(self._keys, wanted):
            if not run.begin_at(key):
                continue
            frame = run.advance_to(wanted)
            if (frame is not None and not frame.is_corrupt) or (run.erred and not run.concealing):
                return frame
        for key in islice(_starts(self._keys, wanted), 1):  # no seek led there
            run.walk_to(key)
            frame = run.advance_to(wanted)
            if frame is not None and not frame.is_corrupt:
                return frame
        run.begin()
        return run.advance_to(wanted)

    def _goes_on_to(self, run: Run, index: int) -> bool:
        """Say whether decoding on from where the run is leads to a frame, and costs less than a new beginning."""
        reached = self.timestamps[0] - 1 if run.reached is None and run.from_start else run.reached
        if reached is None or reached >= self.timestamps[index]:
            return False
        key = bisect_right(self._keys, self.timestamps[index]) - 1
        if run.concealing:
            first = bisect_left(self.timestamps, self._keys[key]) if key >= 0 else 0
            return run.began_at == (self._keys[key] if key >= 0 else None) and index - first > _AFRESH_FRAMES
        near = index - bisect_left(self.timestamps, reached) <= _NEAR_FRAMES
        return near or key < 0 or self._keys[key] <= reached

    def _settle_frames(self, packets: PacketList) -> list[int]:
        """Return the timestamps of the frames that exist; where something looks wrong, those that really decode."""
        declared = self._strict.stream.frames
        if declared and declared != packets.count:
            self._remarks.append(("header_frames", declared, packets.count))
        if not self._timed:
            self._remarks.append(("disordered",) if packets.pts else ("no_timestamps",))
            return [NO_TIMESTAMP] * self._count_frames()
        if not self._timestamps_hold(packets):
            self._timed = False
            self._remarks.append(("disordered",))
            return [NO_TIMESTAMP] * self._count_frames()
        timestamps = sorted(packets.pts)
        if packets.cut_off is not None:
            timestamps.remove(packets.cut_off)
            self._remarks.append(("cut_off",))
        for first, last in self._doubtful_stretches(packets, timestamps, cut=declared > packets.count):
            timestamps = self._only_decodable(timestamps, first, last)
        return timestamps

    def _timestamps_hold(self, packets: PacketList) -> bool:
        """Say whether the first frames come out with the timestamps of their packets.

        AVI stores none: the library makes them up from the order of the packets, wrongly for some streams.
        """
        run, number = self._strict, _COMPARED_FRAMES.get(self._reader)
        if number is None:
            return _ascend([frame.pts for frame in run.look_ahead(_PROBED_FRAMES)])
        found = [frame.pts for frame in (run.next_frame() for _ in range(number)) if frame is not None]
        erred = run.erred
        run.begin()
        return _ascend(found) and (erred or found == sorted(packets.pts)[: len(found)])

    def _doubtful_stretches(
        self, packets: PacketList, timestamps: list[int], *, cut: bool
    ) -> Iterator[tuple[int, int]]:
        """Yield stretches (first and last timestamp) in which packets may not become frames."""
        if not timestamps:
            return
        start, end = timestamps[0], timestamps[-1]
        if not self._keys or not packets.first_is_key or start < self._keys[0]:
            yield start, self._keys[0] if self._keys and packets.first_corrupt is None else end
        if packets.first_corrupt is not None and packets.first_corrupt != packets.cut_off:
            yield packets.first_corrupt, end
        elif packets.broke_off or cut:
            yield end, end

    def _count_frames(self) -> int:
        run = self._concealing()
        while run.next_frame() is not None:
            if run.count > MAX_FRAMES:
                raise Fault("too_many_frames", MAX_FRAMES)
        return run.count

    def _only_decodable(self, timestamps: list[int], first: int, last: int) -> list[int]:
        """Decode from `first` to `last` and drop what does not come out."""
        run = self._concealing()
        key = next(_starts(self._keys, first), None)
        if key is None or not run.begin_at(key):
            run.begin()
        seen: set[int] = set()
        while (frame := run.next_frame()) is not None and (frame.pts is None or frame.pts <= last):
            seen.update(() if frame.pts is None else (frame.pts,))
        kept = [pts for pts in timestamps if pts in seen or not first <= pts <= last]
        if len(kept) < len(timestamps):
            self._remarks.append(("undecodable", len(timestamps) - len(kept), len(timestamps)))
        return kept

    def _describe(self, packets: PacketList) -> Description:
        run, frames = self._probe()
        first, stream = frames[0], run.stream
        turn, mirrored, odd_angle = orientation(first)
        interlaced = any(frame.interlaced_frame for frame in frames)
        self._remark_on(run, packets, interlaced=interlaced, mirrored=mirrored, odd_angle=odd_angle)
        base, rate = stream.time_base, stream.average_rate
        return Description(
            codec=stream.codec_context.name,
            rows=first.height,
            columns=first.width,
            turn=turn,
            mirrored=mirrored,
            interlaced=interlaced,
            time_base=(base.numerator, base.denominator) if base and self._timed else None,
            header_rate=(rate.numerator, rate.denominator) if rate else None,
            last_duration=packets.last[1] or None,
            remarks=tuple(self._remarks),
            tags=plain_tags([*run.container.metadata.items(), *stream.metadata.items()]),
        )

    def _probe(self) -> tuple[Run, list[VideoFrame]]:
        """Return the first frames, from the strict run where it gives any."""
        for run in self._runs():
            if run.count or not run.from_start:
                run.begin()
            frames = run.look_ahead(_PROBED_FRAMES)
            if frames:
                return run, frames
        raise Fault("no_frames")

    def _remark_on(self, run: Run, packets: PacketList, *, interlaced: bool, mirrored: bool, odd_angle: int) -> None:
        ratio = run.stream.sample_aspect_ratio or Fraction(1)
        remarks: tuple[tuple[bool, Statement], ...] = (
            (run.videos > 1, ("several_videos", run.videos)),
            (packets.broke_off, ("broke_off",)),
            (run.erred or (self._timed and run.concealing), ("damaged",)),
            (interlaced, ("interlaced",)),
            (mirrored, ("mirrored",)),
            (odd_angle != 0, ("odd_angle", odd_angle)),
            (ratio > 0 and ratio != 1, ("pixel_aspect", ratio.numerator, ratio.denominator)),
        )
        self._remarks += [statement for holds, statement in remarks if holds]


def _ascend(timestamps: list[int | None]) -> bool:
    known = [pts for pts in timestamps if pts is not None]
    return len(known) == len(timestamps) and all(earlier < later for earlier, later in pairwise(known))


def _find_counted(run: Run, index: int) -> VideoFrame | None:
    afresh = run.count > index
    if afresh:
        run.begin()
    while run.count < index:
        if run.next_frame() is None:
            return None
    frame = run.next_frame()
    if frame is None or not run.erred or afresh or index > _AFRESH_FRAMES:
        return frame
    del frame
    return _find_counted(run, index)


def _starts(keys: list[int], wanted: int) -> Iterator[int]:
    """Yield key frames at or before a timestamp: the nearest first, then in growing steps further back."""
    place, stride = bisect_right(keys, wanted) - 1, 1
    while place >= 0:
        yield keys[place]
        place -= stride
        stride *= 2
