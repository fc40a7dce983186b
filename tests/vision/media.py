"""Invented stills and clips for the tests: every frame carries its own number as black and white blocks."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from app.domain.casework.media import Pixels

BITS = 8
BLOCK = 32
ROWS, COLUMNS = 96, BITS * BLOCK


def numbered(number: int) -> Pixels:
    """A picture of (96, 256): one block per bit, white for 1, above a band that is brighter on the left."""
    picture = np.zeros((ROWS, COLUMNS, 3), np.uint8)
    for bit in range(BITS):
        picture[: ROWS // 2, bit * BLOCK : (bit + 1) * BLOCK] = 235 if number >> bit & 1 else 20
    picture[ROWS // 2 :] = np.linspace(200, 60, COLUMNS, dtype=np.uint8)[None, :, None]
    return picture


def number_in(pixels: Pixels) -> int:
    """Read the number back."""
    middles = [pixels[ROWS // 4, bit * BLOCK + BLOCK // 2].mean() for bit in range(BITS)]
    return sum(1 << bit for bit, value in enumerate(middles) if value > 128)


def write_clip(
    path: Path,
    codec: str,
    frames: int = 30,
    *,
    form: str | None = None,
    times: Sequence[int] | None = None,
    options: dict[str, str] | None = None,
    container_options: dict[str, str] | None = None,
    pixel_format: str = "yuv420p",
    turn: tuple[float, bool] | None = None,
    time_base: Fraction = Fraction(1, 25),
) -> Path:
    """Write a clip of numbered frames; `times` are in units of `time_base`."""
    with av.open(str(path), "w", format=form, options=container_options or {}) as container:
        stream: Any = container.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = COLUMNS, ROWS, pixel_format
        stream.time_base = stream.codec_context.time_base = time_base
        stream.options = options or {}
        if turn is not None:
            stream.set_display_rotation(turn[0], hflip=turn[1])
        for number in range(frames):
            frame: Any = av.VideoFrame.from_ndarray(numbered(number), format="rgb24")
            frame = frame.reformat(format=pixel_format)
            frame.pts = times[number] if times else number
            frame.time_base = time_base
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path
