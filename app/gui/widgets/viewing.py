"""Ways of looking at a frame that leave it as it is: one field of it, its true width, turned by quarters.

What comes out is for the eye alone. A probe is always taken from the frame itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

import numpy as np

from app.domain.casework.faces import Box
from app.domain.casework.media import Lines, Pane, Pixels, Preview
from app.gui.widgets.geometry import Size

ASPECTS = tuple(Fraction(*pair) for pair in ((1, 1), (12, 11), (16, 11), (10, 11), (40, 33), (4, 3), (2, 1), (1, 2)))
"""Usual widths of a pixel for a height of 1 (ITU-R BT.601 in 4:3 and 16:9, anamorphic HD, single fields)."""


@dataclass(frozen=True)
class Viewing:
    """One way of looking.

    Attributes:
        lines: all, or those of one field; the others are then the mean of their neighbours.
        aspect: width of a pixel for a height of 1. The longer side is stretched between its pixels.
        quarter_turns: clockwise, 0 to 3.
    """

    lines: Lines = Lines.ALL
    aspect: Fraction = Fraction(1)
    quarter_turns: int = 0

    @property
    def is_plain(self) -> bool:
        """Whether the frame is seen as it is stored."""
        return self == Viewing()

    def of(self, pixels: Pixels) -> Pixels:
        """Return what is seen of RGB pixels, (rows, columns, 3); the very same ones when nothing is asked for."""
        seen = pixels if self.lines is Lines.ALL else _one_field(pixels, int(self.lines is Lines.LOWER))
        if self.aspect > 1:
            seen = _stretched(seen, round(seen.shape[1] * self.aspect), axis=1)
        elif self.aspect < 1:
            seen = _stretched(seen, round(seen.shape[0] / self.aspect), axis=0)
        return np.rot90(seen, -self.quarter_turns) if self.quarter_turns else seen

    def of_preview(self, preview: Preview) -> Pixels:
        """Return what is seen of a small frame that came in `pane()`, to be drawn at `size()`."""
        return np.rot90(preview.pixels, -self.quarter_turns) if self.quarter_turns else preview.pixels

    def size(self, columns: int, rows: int) -> Size:
        """Return how wide and high a frame of so many columns and rows is seen: as large as what `of` returns."""
        wide, high = max(columns, round(columns * self.aspect)), max(rows, round(rows / self.aspect))
        return Size(high, wide) if self.quarter_turns % 2 else Size(wide, high)

    def pane(self, width: float, height: float) -> Pane:
        """Return what is needed of a frame that is seen so wide and so high, in dots of the screen."""
        across, down = max(1, ceil(width)), max(1, ceil(height))
        return Pane(down, across, self.lines) if self.quarter_turns % 2 else Pane(across, down, self.lines)

    def box(self, box: Box, columns: int, rows: int) -> Box:
        """Return where a box of the frame is seen.

        Args:
            box: in pixels of the frame as it is stored.
            columns: width of that frame.
            rows: its height.
        """
        aspect = float(self.aspect)
        across, down = max(aspect, 1.0), max(1 / aspect, 1.0)
        left, top, width, height = box.left * across, box.top * down, box.width * across, box.height * down
        total_width, total_height = columns * across, rows * down
        if self.quarter_turns == 1:
            return Box(total_height - top - height, left, height, width)
        if self.quarter_turns == 2:
            return Box(total_width - left - width, total_height - top - height, width, height)
        if self.quarter_turns == 3:
            return Box(top, total_width - left - width, height, width)
        return Box(left, top, width, height)


def _one_field(pixels: Pixels, first: int) -> Pixels:
    if pixels.shape[0] < 2:
        return pixels
    seen = pixels.copy()
    kept = pixels[first::2].astype(np.uint16)
    between = ((kept[:-1] + kept[1:]) // 2).astype(np.uint8)
    seen[1 + first :: 2][: len(between)] = between
    if first == 1:
        seen[0] = pixels[1]
    if (pixels.shape[0] - 1) % 2 != first:
        seen[-1] = pixels[-2]
    return seen


def _stretched(pixels: Pixels, size: int, axis: int) -> Pixels:
    """Return pixels drawn out along an axis, linearly between neighbours."""
    count = pixels.shape[axis]
    at = np.clip((np.arange(size) + 0.5) * count / size - 0.5, 0, count - 1)
    low = np.minimum(at.astype(np.intp), max(0, count - 2))
    share = np.rint((at - low) * 256).astype(np.uint32)
    share = share.reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
    before, after = np.take(pixels, low, axis), np.take(pixels, np.minimum(low + 1, count - 1), axis)
    return np.asarray((before * (256 - share) + after * share + 128) >> 8, dtype=np.uint8)
