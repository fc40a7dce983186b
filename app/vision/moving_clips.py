"""Clips of moving patterns for measuring, made here: nobody is seen in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np

from app.domain.casework.media import Pixels

_ROOM = 64
"""Pixels by which the pattern moves at most."""


def write_moving_clip(path: Path, columns: int, rows: int, frames: int, rate: int = 25) -> None:
    """Write an H.264 clip that is one single group of pictures, the hardest to step back in.

    Args:
        path: ends in .mp4; overwritten.
        columns: even.
        rows: even.
        frames: how many.
        rate: frames a second.
    """
    pattern = _pattern(rows + _ROOM, columns + _ROOM)
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("libx264", rate=rate)
        stream.width, stream.height, stream.pix_fmt = columns, rows, "yuv420p"
        stream.options = {"preset": "veryfast", "x264-params": f"keyint={frames}:scenecut=0:log-level=none"}
        for number in range(frames):
            down, across = number * 3 % _ROOM, number * 5 % _ROOM
            seen = np.ascontiguousarray(pattern[down : down + rows, across : across + columns])
            container.mux(stream.encode(av.VideoFrame.from_ndarray(seen, format="rgb24")))
        container.mux(stream.encode(None))


def _pattern(rows: int, columns: int) -> Pixels:
    """Return soft waves with grain on them, as a camera at night gives it; always the same."""
    down, across = np.arange(rows)[:, None, None] / 40, np.arange(columns)[None, :, None] / 55
    waves = 110 + 50 * np.sin(down + np.arange(3)) + 50 * np.cos(across + np.arange(3))
    grain = np.random.default_rng(1).integers(-9, 10, (rows, columns, 1))
    return np.asarray(np.clip(waves + grain, 0, 255), dtype=np.uint8)
