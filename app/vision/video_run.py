"""A video decoded in one direction: packets in, frames in presentation order out. Part of the decoding process."""

from __future__ import annotations

import os
import struct
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import atan2, degrees
from typing import BinaryIO, cast

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

from app.vision.descriptions import Picture, Step
from app.vision.wire import MAX_FRAMES, NO_TIMESTAMP, Fault

CODECS = (
    "h264,hevc,mpeg4,mjpeg,mjpegb,gif,mpeg1video,mpeg2video,h263,h263p,flv,msmpeg4v1,msmpeg4v2,msmpeg4,wmv1,wmv2,wmv3,vc1,"
    "vp8,vp9,libvpx,libvpx-vp9,av1,libdav1d,dvvideo,prores"
)
"""The only decoders that may be started, by their names in the library."""
_COLOURS = Interpolation.BILINEAR | Interpolation.ACCURATE_RND | Interpolation.BITEXACT
"""Bit-exact: the digest of a frame must not depend on the processor. Costs 1 ms at 640x480 more than the fast way."""
_READ_BYTES = 1 << 18
_MOST_THREADS = 4


class FileView:
    """Reads a shared file from a place of its own, so that two runs do not disturb each other."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._place = 0

    def read(self, size: int) -> bytes:
        """Return up to `size` bytes from here."""
        self._file.seek(self._place)
        data = self._file.read(size)
        self._place += len(data)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move as files do."""
        if whence == os.SEEK_CUR:
            offset, whence = offset + self._place, os.SEEK_SET
        self._place = self._file.seek(offset, whence)
        return self._place

    def tell(self) -> int:
        """Return the place, in bytes from the start."""
        return self._place


@dataclass
class PacketList:
    """What one pass over the packets found.

    Attributes:
        pts: timestamps in the order of the file, those that are there.
        keys: timestamps of intact key frames.
        count: packets that should give a frame.
        first_is_key: whether decoding can begin with the first packet.
        first_corrupt: timestamp of the first packet marked corrupt.
        broke_off: whether reading ended with an error.
        last: greatest timestamp and the ticks that its packet lasts.
    """

    pts: list[int] = field(default_factory=list)
    keys: list[int] = field(default_factory=list)
    count: int = 0
    first_is_key: bool | None = None
    first_corrupt: int | None = None
    broke_off: bool = False
    last: tuple[int, int] = (NO_TIMESTAMP, 0)

    def add(self, packet: av.Packet[VideoStream]) -> None:
        """Take the next packet into account."""
        if self.first_is_key is None:
            self.first_is_key = packet.is_keyframe
        if packet.pts is not None and packet.is_keyframe and not packet.is_corrupt:
            self.keys.append(packet.pts)
        if packet.is_discard:  # decoded for others to refer to, never shown
            return
        self.count += 1
        if self.count > MAX_FRAMES:
            raise Fault("too_many_frames", MAX_FRAMES)
        if packet.pts is not None:
            self.pts.append(packet.pts)
            self.last = max(self.last, (packet.pts, packet.duration or 0))
            if packet.is_corrupt and self.first_corrupt is None:
                self.first_corrupt = packet.pts


class Run:
    """One pass of decoding, which can begin again at the start or at a key frame.

    Attributes:
        concealing: the decoder fills in what it cannot read, on one thread so that the result is always the same;
            otherwise damage is an error.
        erred: an error was met, and too few key frames have come since to be sure that it has no effect any more.
        from_start: the pass began with the first packet.
        reached: timestamp of the frame handed out last.
        count: frames handed out in this pass.
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
        self._colours = VideoReformatter()
        self._single = concealing
        self.concealing = concealing
        self._open()

    def begin(self) -> None:
        """Start again from the first packet, with nothing left of what was decoded before."""
        self.container.close()
        self._open()

    def begin_at(self, key: int) -> bool:
        """Start at the key frame with timestamp `key` or before it; False when the file does not let us."""
        try:
            self.container.seek(key, stream=self.stream)
        except FFmpegError:
            return False
        self._restart(self._decoded(no_later_than=key), from_start=False)
        return bool(self.look_ahead(1))

    def list_packets(self) -> PacketList:
        """Read every packet once, decode none, and begin again."""
        found = PacketList()
        for packet in self._packets(found):
            found.add(packet)
        self.begin()
        return found

    def next_frame(self) -> VideoFrame | None:
        """Return the next frame in presentation order, None at the end."""
        if not self.look_ahead(1):
            return None
        frame = self._held.popleft()
        self.count += 1
        self.reached = frame.pts
        self._suspect_keys -= bool(frame.key_frame and self._suspect_keys)
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

    def convert(self, frame: VideoFrame) -> Picture:
        """Turn a decoded frame into RGB bytes.

        Raises:
            Fault: larger than the limit.
        """
        self._check_size(frame.width, frame.height)
        shown = self._colours.reformat(frame, format="rgb24", interpolation=_COLOURS, threads=1)
        plane = shown.planes[0]
        turn, mirrored, _ = orientation(frame)
        doubtful = self.erred or frame.is_corrupt
        return Picture(frame.height, frame.width, plane.line_size, memoryview(plane), turn, mirrored, doubtful)

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
        context = self.stream.codec_context
        context.thread_type = "NONE" if self._single else "AUTO"
        context.thread_count = 1 if self._single else min(_MOST_THREADS, os.cpu_count() or 1)
        detect = {} if self.concealing else {"err_detect": "explode"}
        context.options = {"max_pixels": str(self._pixels), **detect}
        self._check_size(context.width, context.height)
        self._restart(self._decoded(no_later_than=None), from_start=True)

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

    def _restart(self, frames: Iterator[VideoFrame], *, from_start: bool) -> None:
        self._frames = frames
        self._held: deque[VideoFrame] = deque()
        self._suspect_keys = 0
        self.from_start = from_start
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
        except FFmpegError:
            if found is not None:
                found.broke_off = True

    def _decoded(self, no_later_than: int | None) -> Iterator[VideoFrame]:
        """Yield frames in presentation order. After a seek, begin with a key frame, and none later than asked for."""
        begun = no_later_than is None
        for packet in self._packets():
            if not begun and no_later_than is not None:
                if not packet.is_keyframe or packet.pts is None:
                    continue
                if packet.pts > no_later_than:
                    return
                begun = True
            yield from self._decode(packet)
        if begun:
            yield from self._decode(None)

    def _decode(self, packet: av.Packet[VideoStream] | None) -> list[VideoFrame]:
        self._step()
        try:
            return self.stream.decode(packet)
        except MemoryError as error:
            raise Fault("memory") from error
        except FFmpegError:
            self._suspect_keys = 2  # the next key frame may already be on its way, the one after it is clean
            self._single = True  # from the next beginning on: errors and threads give changing results
            return []


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
