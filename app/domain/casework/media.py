"""Stills, clips and frames, as the rest of the house sees them: facts and raw pixels, never a codec."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Pixels: TypeAlias = npt.NDArray[np.uint8]
"""RGB, shape (rows, columns, 3), uint8, orientation already normalised once."""


class MediaKind(StrEnum):
    """What a piece of evidence is made of."""

    STILL = "still"
    VIDEO = "video"


@dataclass(frozen=True)
class DecodeLimits:
    """What one decoding may cost before it is stopped (figures from trials with hostile files).

    Attributes:
        pixels: largest frame, columns times rows.
        memory_bytes: most memory the decoding process may hold beyond the file itself.
        seconds: longest wait for one answer (one frame, one index pass step), wall clock.
        file_bytes: largest file taken at all.
    """

    pixels: int = 60_000_000
    memory_bytes: int = 2_500_000_000
    seconds: float = 10.0
    file_bytes: int = 20_000_000_000


@dataclass(frozen=True)
class FramePosition:
    """Where one frame lies in its stream.

    Attributes:
        index: 0-based number in presentation order.
        pts: presentation timestamp in units of the stream's time base; None when the stream carries none.
        time_s: presentation time in seconds from the stream's first frame; None when there is no timestamp.
    """

    index: int
    pts: int | None
    time_s: float | None


@dataclass(frozen=True)
class MediaInfo:
    """What a file says about itself, after it was really opened.

    Attributes:
        kind: still or video.
        container: short format name, for example `mov,mp4` or `JPEG`.
        codec: name of the video codec or picture compression.
        width: columns of the normalised picture, pixels.
        height: rows of the normalised picture, pixels.
        frame_count: frames really present (counted, never taken from a header); 1 for a still.
        duration_s: seconds from first to last frame's end, None when the stream has no timestamps.
        frame_rate: average frames per second as a fraction, None for stills or without timestamps.
        time_base: seconds per tick of `pts`, None for stills.
        rotation: quarter turns in degrees that the file asked for and that were applied (0, 90, 180, 270).
        interlaced: whether any decoded frame says it is interlaced.
        remarks: sentences about what was odd (truncated, no timestamps, header disagrees...).
        tags: metadata of the file (EXIF or container), as plain text pairs.
        pixel_aspect: width of a pixel over its height in the normalised picture, as the stream states it; 1 where it
            states nothing.
    """

    kind: MediaKind
    container: str
    codec: str
    width: int
    height: int
    frame_count: int
    duration_s: float | None = None
    frame_rate: Fraction | None = None
    time_base: Fraction | None = None
    rotation: int = 0
    interlaced: bool = False
    remarks: tuple[str, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()
    pixel_aspect: Fraction = Fraction(1)


@dataclass(frozen=True, eq=False)
class Frame:
    """One decoded frame.

    Attributes:
        position: where it lies.
        pixels: RGB, (rows, columns, 3), uint8.
        known_sha256: the digest of the pixels where it is known already; otherwise it is taken when somebody asks.
    """

    position: FramePosition
    pixels: Pixels = field(repr=False)
    known_sha256: str | None = None

    @cached_property
    def sha256(self) -> str:
        """The `digest` of the pixels. Most frames are only looked at, and it costs as much as decoding them."""
        return digest(self.pixels) if self.known_sha256 is None else self.known_sha256


class Lines(StrEnum):
    """Which lines of an interlaced frame are seen."""

    ALL = "all"
    UPPER = "upper"  # lines 0, 2, 4 …
    LOWER = "lower"  # lines 1, 3, 5 …


@dataclass(frozen=True)
class Pane:
    """How much of a frame is needed while it is only looked at in passing.

    Attributes:
        columns: most columns of the upright frame, at least 1; it is never made larger than it is.
        rows: most rows of it; where only one field is wanted, all its lines come.
        lines: which lines.
    """

    columns: int
    rows: int
    lines: Lines = Lines.ALL


@dataclass(frozen=True, eq=False)
class Preview:
    """A frame made small for playing and for searching a clip: to be seen, never to be measured or kept.

    Attributes:
        position: where it lies.
        pixels: upright, blue, green, red and 255, shape (rows, columns, 4), uint8.
        columns: of the upright frame itself.
        rows: of the upright frame itself.
    """

    position: FramePosition
    pixels: npt.NDArray[np.uint8] = field(repr=False)
    columns: int
    rows: int


def digest(pixels: Pixels) -> str:
    """Return the SHA-256 of a picture as lower-case hex.

    The digest covers rows and columns (two big-endian uint32), then the bytes in reading order, so two pictures of
    different shape never share one.

    Args:
        pixels: RGB, shape (rows, columns, 3), uint8.
    """
    rows, columns, _ = pixels.shape
    state = hashlib.sha256(struct.pack(">II", rows, columns))
    state.update(np.ascontiguousarray(pixels).data)
    return state.hexdigest()
