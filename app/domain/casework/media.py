"""Stills, clips and frames, as the rest of the house sees them: facts and raw pixels, never a codec."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
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
        sha256: lower-case hex digest of the pixels as `rows columns` (two big-endian uint32) then the bytes.
    """

    position: FramePosition
    pixels: Pixels = field(repr=False)
    sha256: str
