"""The frames that were decoded last, for stepping back. Part of the decoding process."""

from __future__ import annotations

import gc

from av.video.frame import VideoFrame


class RecentFrames:
    """Decoded frames by name, as the decoder left them; the oldest go first when they take too much room."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._frames: dict[int, VideoFrame] = {}
        self._bytes = 0

    def get(self, name: int) -> VideoFrame | None:
        """Return a frame that is still there."""
        return self._frames.get(name)

    def keep(self, name: int, frame: VideoFrame) -> None:
        """Take a frame in; one that is larger than all the room is not kept."""
        self._drop(name)
        self._frames[name] = frame
        self._bytes += _bytes(frame)
        if self._bytes > self._most_bytes:
            while self._bytes > self._most_bytes:
                self._drop(next(iter(self._frames)))
            gc.collect()  # a frame whose side data was read holds itself; the decoder waits for its memory

    def _drop(self, name: int) -> None:
        frame = self._frames.pop(name, None)
        if frame is not None:
            self._bytes -= _bytes(frame)


def _bytes(frame: VideoFrame) -> int:
    return sum(plane.buffer_size for plane in frame.planes)
