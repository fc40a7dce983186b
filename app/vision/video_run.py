"""A video decoded in one direction: packets in, frames in presentation order out. Part of the decoding process."""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Callable, Iterator
from math import atan2, degrees
from typing import BinaryIO, TypeAlias, cast

import av
import av.audio.codeccontext
import av.audio.stream
import av.subtitles.codeccontext
import av.subtitles.stream  # the library imports these late, when the confined process can no longer read a file
from av.buffer import Buffer
from av.error import FFmpegError
from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter
from av.video.stream import VideoStream

from app.vision.descriptions import Picture, SmallPicture, Step
from app.vision.video_packets import FileView, PacketList
from app.vision.wire import Fault, Wish

CODECS = (
    "h264,hevc,mpeg4,mjpeg,mjpegb,gif,mpeg1video,mpeg2video,h263,h263p,flv,msmpeg4v1,msmpeg4v2,msmpeg4,wmv1,wmv2,wmv3,vc1,"
    "vp8,vp9,libvpx,libvpx-vp9,av1,libdav1d,dvvideo,prores"
)
"""The only decoders that may be started, by their names in the library."""
_COLOURS = Interpolation.BILINEAR | Interpolation.ACCURATE_RND | Interpolation.BITEXACT
"""Bit-exact: the digest of a frame must not depend on the processor. Costs 1 ms at 640x480 more than the fast way."""
_SMALL_COLOURS = Interpolation.AREA
"""For pictures that are looked at in passing: the mean of what lies under a pixel, in a third of the time."""
_READ_BYTES = 1 << 18
_NEVER_FILLED = ("mjpeg", "mjpegb", "gif")
"""Codecs that fill a damaged picture with whatever an earlier one left in memory: better no picture."""
_CLEAN_AFTER_KEYS = 2
"""After damage the next key frame may already be on its way through the decoder; the one after it is clean."""
_Start: TypeAlias = "Callable[[av.Packet[VideoStream]], bool | None]"
"""True: decode from this packet on; None: not this one; False: give up."""


class Run:
    """One pass of decoding, which can begin again at the start or at a key frame.

    Attributes:
        concealing: the decoder fills in what it cannot read, always beginning afresh so that the result does not hang
            on what was looked at before; otherwise damage is an error.
        erred: an error was met, and too few key frames have come since to be sure that it has no effect any more.
        from_start: the pass began with the first packet.
        began_at: key frame asked for at the beginning of the pass, None for the start.
        reached: timestamp of the frame handed out last.
        count: frames handed out in this pass.
        key_places: timestamp of every key frame and its place in the file, as one pass over all packets found them.
        passed: hears of every frame handed out.
    """

    def __init__(self, file: BinaryIO, reader: str, pixels: int, step: Step, *, concealing: bool = False) -> None:
        """Open.

        Args:
            file: seekable; may be shared between runs.
            reader: the only demuxer that may look at it.
            pixels: largest frame taken, columns times rows.
            step: called after every packet and frame.
            concealing: see the attribute.

        Raises:
            Fault: not readable, nothing to see in it, or too large.
        """
        self.count = 0
        self.reached: int | None = None
        self._file = file
        self._reader = reader
        self._pixels = pixels
        self._step = step
        self._colours, self._small_colours = VideoReformatter(), VideoReformatter()
        self.passed: Callable[[Run, VideoFrame], object] = lambda _run, _frame: None
        self.key_places: dict[int, int | None] = {}
        self.concealing = concealing
        self._open()

    def begin(self) -> None:
        """Start again from the first packet, with nothing left of what was decoded before."""
        self.container.close()
        self._open()

    def begin_at(self, key: int) -> bool:
        """Seek to the key frame with timestamp `key` or before it.

        Returns:
            False when the file does not let us, or when the key frame found there lies elsewhere than in `key_places`:
            some demuxers count timestamps differently after a seek.
        """
        if self.concealing or self._tainted:
            self.begin()
        try:
            self.container.seek(key, stream=self.stream)
        except FFmpegError:
            return False
        self._restart(self._decoded(_not_after(key, self.key_places)), began_at=key)
        return bool(self.look_ahead(1))

    def walk_to(self, key: int) -> None:
        """Read from the first packet, but start decoding at the key frame with timestamp `key`. Trusts no seeking."""
        self.begin()
        self._restart(self._decoded(lambda packet: packet.pts == key or None), began_at=key)

    def list_packets(self) -> PacketList:
        """Read every packet once, decode none, and begin again."""
        found = PacketList()
        for packet in self._packets(found):
            found.add(packet)
        self.key_places = found.keys
        if not self._rewind(*found.first):
            self.begin()
        return found

    def next_frame(self) -> VideoFrame | None:
        """Return the next frame in presentation order, None at the end."""
        if not self.look_ahead(1):
            return None
        frame = self._held.popleft()
        self.count += 1
        self.reached = frame.pts
        if frame.is_corrupt:
            self._suspect_keys = _CLEAN_AFTER_KEYS
        elif frame.key_frame and self._suspect_keys:
            self._suspect_keys -= 1
        self.passed(self, frame)
        return frame

    def look_ahead(self, number: int) -> list[VideoFrame]:
        """Return up to `number` coming frames without taking them."""
        while len(self._held) < number and (frame := next(self._frames, None)) is not None:
            self._held.append(frame)
        return list(self._held)[:number]

    def advance_to(self, pts: int) -> VideoFrame | None:
        """Decode on until a frame carries `pts`; None when the stream passes it by."""
        while ahead := self.look_ahead(1):
            if ahead[0].pts is not None and ahead[0].pts > pts:
                return None
            frame = self.next_frame()
            if frame is not None and frame.pts == pts:
                return frame
        return None

    @property
    def erred(self) -> bool:
        """Whether damage may still show in the frames that come now."""
        return self._suspect_keys > 0

    def convert(self, frame: VideoFrame, *, doubtful: bool) -> Picture:
        """Turn a decoded frame into RGB bytes.

        Raises:
            Fault: larger than the limit.
        """
        self._check_size(frame.width, frame.height)
        shown = self._colours.reformat(frame, format="rgb24", interpolation=_COLOURS, threads=1)
        plane = shown.planes[0]
        turn, mirrored, _ = orientation(frame)
        return Picture(frame.height, frame.width, plane.line_size, memoryview(plane), turn, mirrored, doubtful)

    def shrink(self, frame: VideoFrame, wish: Wish, index: int, *, doubtful: bool) -> SmallPicture:
        """Turn a decoded frame into a small picture, for the eye alone.

        Raises:
            Fault: larger than the limit.
        """
        self._check_size(frame.width, frame.height)
        turn, mirrored, _ = orientation(frame)
        columns, rows = (wish.rows, wish.columns) if turn % 2 else (wish.columns, wish.rows)
        columns, rows = min(columns, frame.width), frame.height if wish.lines else min(rows, frame.height)
        shown = self._small_colours.reformat(
            frame, columns, rows, "bgra", interpolation=_SMALL_COLOURS, threads=1
        )  # fmt: skip
        stride, data = shown.planes[0].line_size, memoryview(shown.planes[0])
        if wish.lines and rows > 1:
            field = data.cast("B", (rows, stride))[wish.lines - 1 :: 2]
            rows, data = len(field), memoryview(field.tobytes())
        return SmallPicture(
            rows, columns, stride, data, turn, mirrored, doubtful, index, frame.height, frame.width
        )  # fmt: skip

    def _rewind(self, pts: int | None, place: int | None) -> bool:
        """Go back to the first packet without opening the file again, which costs more; False when that fails."""
        if pts is None or place is None or pts not in self.key_places:
            return False
        try:
            self.container.seek(pts, stream=self.stream)
        except FFmpegError:
            return False
        self._restart(self._decoded(lambda packet: (packet.pts, packet.pos) == (pts, place)), began_at=None)
        return bool(self.look_ahead(1))

    def _open(self) -> None:
        try:
            self.container = av.open(
                FileView(self._file),
                format=self._reader,
                buffer_size=_READ_BYTES,
                options={"codec_whitelist": CODECS, "protocol_whitelist": "none"},
                metadata_errors="replace",
            )
        except MemoryError as error:
            raise Fault("memory") from error
        except FFmpegError as error:
            raise Fault("broken_header") from error
        self.stream = self._choose_stream()
        self._tainted = False  # whether an error has left something in the decoder that emptying it does not remove
        context = self.stream.codec_context
        context.thread_type = "NONE"  # with threads, silently damaged H.265 came out differently from run to run
        context.thread_count = 1
        fills_in = self.concealing and context.name not in _NEVER_FILLED
        detect = {} if fills_in else {"err_detect": "explode"}
        context.options = {"max_pixels": str(self._pixels), **detect}
        self._check_size(context.width, context.height)
        self._restart(self._decoded(lambda _: True, key_only=False), began_at=None)

    def _choose_stream(self) -> VideoStream:
        """Return the first stream of moving pictures that is no cover picture."""
        covers = av.stream.Disposition.attached_pic
        streams = [stream for stream in self.container.streams.video if not stream.disposition & covers]
        self.videos = len(streams)
        if not streams:
            raise Fault("only_sound" if self.container.streams.audio else "no_video")
        chosen: VideoStream = streams[0]
        if chosen.codec_context is None or chosen.codec_context.name not in CODECS.split(","):
            raise Fault("codec")
        return chosen

    def _check_size(self, columns: int, rows: int) -> None:
        if columns * rows > self._pixels:
            raise Fault("too_large", columns, rows, self._pixels)

    def _restart(self, frames: Iterator[VideoFrame], *, began_at: int | None) -> None:
        self._frames = frames
        self._held: deque[VideoFrame] = deque()
        self._suspect_keys = 0
        self.began_at = began_at
        self.from_start = began_at is None
        self.reached = None
        self.count = 0

    def _packets(self, found: PacketList | None = None) -> Iterator[av.Packet[VideoStream]]:
        """Yield the packets with something in them; a damaged end of the file ends them early."""
        try:
            for packet in self.container.demux(self.stream):
                self._step()
                if packet.size:
                    yield packet
        except MemoryError as error:
            raise Fault("memory") from error
        except (FFmpegError, IndexError):  # IndexError: the library meets a stream that was not there at the start
            if found is not None:
                found.broke_off = True

    def _decoded(self, starts: _Start, *, key_only: bool = True) -> Iterator[VideoFrame]:
        """Yield frames in presentation order, decoding from the first (key) packet that `starts` accepts."""
        begun = False
        for packet in self._packets():
            if not begun and (packet.is_keyframe or not key_only):
                accepted = starts(packet)
                if accepted is False:
                    return
                begun = bool(accepted)
            if begun:
                yield from self._decode(packet)
        if begun:
            yield from self._decode(None)

    def _decode(self, packet: av.Packet[VideoStream] | None) -> list[VideoFrame]:
        self._step()
        if packet is not None and packet.is_corrupt:
            self._suspect_keys = _CLEAN_AFTER_KEYS
        try:
            return self.stream.decode(packet)
        except MemoryError as error:
            raise Fault("memory") from error
        except FFmpegError:
            self._suspect_keys = _CLEAN_AFTER_KEYS
            self._tainted = True
            return []


def _not_after(key: int, places: dict[int, int | None]) -> _Start:
    """Accept the first key frame if it is a known one and not later than `key`; give up otherwise."""

    def starts(packet: av.Packet[VideoStream]) -> bool:
        pts = packet.pts
        return pts is not None and pts <= key and pts in places and places[pts] == packet.pos

    return starts


def orientation(frame: VideoFrame) -> tuple[int, bool, int]:
    """Read the display matrix of a frame (ISO/IEC 14496-12, 6.2.2: row vectors, y downwards).

    Returns:
        Quarter turns clockwise, whether a left-right flip comes before them, and the degrees clockwise that no quarter
        turn can express and that are therefore not applied (0 almost always).
    """
    data = frame.side_data.get("DISPLAYMATRIX")
    if data is None:
        return 0, False, 0
    a, b, _, c, d = struct.unpack_from("=5i", bytes(cast(Buffer, data)))
    mirrored = a * d - b * c < 0
    if mirrored:
        a, b = -a, -b
    angle = round(degrees(atan2(b, a))) % 360
    return (angle // 90, mirrored, 0) if angle % 90 == 0 else (0, False, angle)
