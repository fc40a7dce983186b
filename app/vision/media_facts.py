"""From what the decoding process says about a file to what the house believes about it."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import numpy.typing as npt

from app.domain.casework.media import MediaInfo, MediaKind
from app.vision.formats import Format
from app.vision.positions import measured_rate
from app.vision.wire import Nonsense, Note
from app.vision.wording import remark_sentence

_LONGEST_SIDE = 1 << 20
_LONGEST_TICKS = 1 << 62
_MOST_ASPECT = 4


def time_base(note: Note) -> Fraction | None:
    """Return seconds per tick, or None for streams without timestamps; ValueError for nonsense."""
    found = note.fraction("time_base")
    return Fraction(*found) if found else None


def media_info(note: Note, form: Format, timestamps: npt.NDArray[np.int64]) -> MediaInfo:
    """Put the facts about a file together.

    Args:
        note: the decoding process' description.
        form: what the first bytes announced.
        timestamps: shape (frames,), ticks; read only where the note gives a time base.

    Raises:
        ValueError: the note is not what an honest decoding process sends.
    """
    base = time_base(note)
    if base is not None and not bool(np.all(timestamps[1:] > timestamps[:-1])):
        raise Nonsense("timestamps do not ascend")
    rows, columns = note.integer("rows", 1, _LONGEST_SIDE), note.integer("columns", 1, _LONGEST_SIDE)
    turn = note.integer("turn", 0, 3)
    header_rate = note.fraction("header_rate")
    rate = measured_rate(timestamps, base, Fraction(*header_rate) if header_rate else None) if base else None
    return MediaInfo(
        kind=MediaKind.STILL if form.engine == "pillow" else MediaKind.VIDEO,
        container=form.label,
        codec=note.text("codec"),
        width=rows if turn % 2 else columns,
        height=columns if turn % 2 else rows,
        frame_count=len(timestamps),
        duration_s=_duration(timestamps, base, note.optional_integer("last_duration", 0, _LONGEST_TICKS))
        if base
        else None,
        frame_rate=rate,
        time_base=base,
        rotation=90 * turn,
        interlaced=note.flag("interlaced"),
        pixel_aspect=_pixel_aspect(note, turn),
        remarks=tuple(remark_sentence(code, numbers) for code, numbers in note.statements("remarks")),
        tags=note.pairs("tags"),
    )


def _pixel_aspect(note: Note, turn: int) -> Fraction:
    """Return the shape of a pixel once the picture is turned as the file asks; absurd statements count for nothing."""
    stated = dict(note.statements("remarks")).get("pixel_aspect", (1, 1))
    aspect = Fraction(*stated) if len(stated) == 2 and min(stated) > 0 else Fraction(1)
    if max(aspect, 1 / aspect) > _MOST_ASPECT:
        return Fraction(1)
    return 1 / aspect if turn % 2 else aspect


def _duration(timestamps: npt.NDArray[np.int64], base: Fraction, last_ticks: int | None) -> float:
    """Return seconds to the end of the last frame; where that is not told, it lasts as long as the average frame."""
    ticks = Fraction(int(timestamps[-1]) - int(timestamps[0]))
    last = Fraction(last_ticks) if last_ticks else ticks / max(1, len(timestamps) - 1)
    return float((ticks + last) * base)
