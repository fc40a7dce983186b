"""What lies in a video file before anything of it is decoded. Part of the decoding process."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import BinaryIO

from av.packet import Packet
from av.video.stream import VideoStream

from app.vision.wire import MAX_FRAMES, NO_TIMESTAMP, Fault


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
        keys: timestamp of every intact key frame, and its place in the file in bytes.
        count: packets that should give a frame.
        first_is_key: whether decoding can begin with the first packet.
        first: timestamp and place of the first packet.
        first_corrupt: timestamp of the first packet marked corrupt.
        cut_off: timestamp of the very last packet when it is marked corrupt: the file ends inside it.
        broke_off: whether reading ended with an error.
        last: greatest timestamp and the ticks that its packet lasts.
    """

    pts: list[int] = field(default_factory=list)
    keys: dict[int, int | None] = field(default_factory=dict)
    count: int = 0
    first_is_key: bool | None = None
    first: tuple[int | None, int | None] = (None, None)
    first_corrupt: int | None = None
    cut_off: int | None = None
    broke_off: bool = False
    last: tuple[int, int] = (NO_TIMESTAMP, 0)

    def add(self, packet: Packet[VideoStream]) -> None:
        """Take the next packet into account."""
        if self.first_is_key is None:
            self.first_is_key, self.first = packet.is_keyframe, (packet.pts, packet.pos)
        if packet.pts is not None and packet.is_keyframe and not packet.is_corrupt:
            self.keys[packet.pts] = packet.pos
        if packet.is_discard:  # decoded for others to refer to, never shown
            return
        self.count += 1
        if self.count > MAX_FRAMES:
            raise Fault("too_many_frames", MAX_FRAMES)
        self.cut_off = packet.pts if packet.is_corrupt else None
        if packet.pts is not None:
            self.pts.append(packet.pts)
            self.last = max(self.last, (packet.pts, packet.duration or 0))
            if packet.is_corrupt and self.first_corrupt is None:
                self.first_corrupt = packet.pts
