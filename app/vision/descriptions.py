"""What the decoding process says about a file and its frames, before it becomes the house's own values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, Protocol, TypeAlias

from app.vision.wire import Wish

Statement: TypeAlias = tuple[str | int, ...]
"""A code and its figures; the parent has the words (see `wording`)."""
Step: TypeAlias = Callable[[], None]
"""Called after every small piece of work, so that the parent sees progress."""


@dataclass(frozen=True)
class Description:
    """Facts about an opened file, as the decoding process found them.

    Attributes:
        codec: name of the codec or compression.
        rows: rows of the first frame as stored, before orientation.
        columns: columns of the first frame as stored.
        turn: quarter turns clockwise that the file asks for.
        mirrored: whether the file asks for a left-right flip before the turn.
        interlaced: whether a frame says it is interlaced.
        time_base: seconds per tick as numerator and denominator, None without.
        header_rate: frames per second according to the header, None without.
        last_duration: ticks that the last frame lasts, None when unknown.
        remarks: what was odd.
        tags: metadata as text.
    """

    codec: str
    rows: int
    columns: int
    turn: int = 0
    mirrored: bool = False
    interlaced: bool = False
    time_base: tuple[int, int] | None = None
    header_rate: tuple[int, int] | None = None
    last_duration: int | None = None
    remarks: tuple[Statement, ...] = ()
    tags: tuple[tuple[str, str], ...] = field(default=())

    def note(self) -> dict[str, Any]:
        """Return the fields for a JSON note."""
        return asdict(self)


@dataclass(frozen=True, eq=False)
class Picture:
    """One decoded picture as it goes through the pipe.

    Attributes:
        rows: rows of pixels.
        columns: pixels in a row.
        stride: bytes from one row to the next, at least three times `columns`.
        data: RGB bytes, `rows * stride` of them.
        turn: quarter turns clockwise still to be made.
        mirrored: whether it still has to be flipped left-right, before the turn.
        doubtful: whether the decoder met errors on the way to it and may have filled in parts.
    """

    rows: int
    columns: int
    stride: int
    data: memoryview | bytes
    turn: int = 0
    mirrored: bool = False
    doubtful: bool = False

    def note(self) -> dict[str, Any]:
        """Return all but the bytes, for a JSON note."""
        return {
            "rows": self.rows,
            "columns": self.columns,
            "stride": self.stride,
            "turn": self.turn,
            "mirrored": self.mirrored,
            "doubtful": self.doubtful,
        }


@dataclass(frozen=True, eq=False)
class SmallPicture(Picture):
    """A picture made smaller, in blue, green, red and 255: four bytes a pixel.

    Attributes:
        index: number of the frame it shows.
        full_rows, full_columns: of the frame itself, as stored.
    """

    index: int = 0
    full_rows: int = 0
    full_columns: int = 0

    def note(self) -> dict[str, Any]:
        """Return all but the bytes, for a JSON note."""
        sizes = {"full_rows": self.full_rows, "full_columns": self.full_columns}
        return {**super().note(), "index": self.index, **sizes}


class Source(Protocol):
    """An opened file that hands out pictures by number."""

    description: Description
    timestamps: list[int]
    """One per frame, in presentation order; `wire.NO_TIMESTAMP` for a missing one."""

    def picture(self, wish: Wish) -> Picture:
        """Return a frame, or raise Fault. What has one frame only gives it as it is."""
        ...


def plain_tags(pairs: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Cut metadata to 200 entries of at most 1000 printable characters."""
    return tuple((_plain(name)[:100], _plain(value)[:1000]) for name, value in pairs[:200])


def _plain(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text[:1000]).strip()
