"""A report to be read on a screen: the same words in the same order as on paper, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from app.domain.casework.media import Pixels
from app.reports.case_pdf import print_case
from app.reports.case_report import CaseReport
from app.reports.sheet import Cell


class LineKind(StrEnum):
    """What a line of text is."""

    TITLE = "title"
    SECTION = "section"
    PART = "part"
    TEXT = "text"
    BOX = "box"


@dataclass(frozen=True)
class Line:
    """A heading, a paragraph, or the fixed wording in its box."""

    kind: LineKind
    text: str


@dataclass(frozen=True)
class Particulars:
    """Labels and values."""

    rows: tuple[tuple[str, Cell], ...]


@dataclass(frozen=True)
class Grid:
    """A table."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, eq=False)
class Pictures:
    """Pictures side by side with their captions. Pixels are RGB, (rows, columns, 3)."""

    shown: tuple[tuple[Pixels, str], ...]


Block: TypeAlias = Line | Particulars | Grid | Pictures


class Reading:
    """Takes what a `Sheet` takes, and keeps it as blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []

    def title(self, text: str) -> None:
        """Take the heading of the document."""
        self.blocks.append(Line(LineKind.TITLE, text))

    def section(self, text: str, room_mm: float = 0) -> None:
        """Take the heading of a section; the room below it is the paper's affair."""
        self.blocks.append(Line(LineKind.SECTION, text))

    def part(self, text: str, room_mm: float = 0) -> None:
        """Take the heading of a part."""
        self.blocks.append(Line(LineKind.PART, text))

    def text(self, text: str) -> None:
        """Take running text."""
        self.blocks.append(Line(LineKind.TEXT, text))

    def box(self, text: str) -> None:
        """Take the fixed wording."""
        self.blocks.append(Line(LineKind.BOX, text))

    def particulars(self, rows: Sequence[tuple[str, Cell]]) -> None:
        """Take labels and values."""
        self.blocks.append(Particulars(tuple(rows)))

    def grid(self, head: Sequence[str], rows: Sequence[Sequence[Cell]], shares: Sequence[float]) -> None:
        """Take a table; the widths are the paper's affair."""
        self.blocks.append(Grid(tuple(head), tuple(tuple(row) for row in rows)))

    def pictures(self, shown: Sequence[tuple[Pixels, str]]) -> None:
        """Take pictures."""
        self.blocks.append(Pictures(tuple(shown)))


def read_case(report: CaseReport) -> tuple[Block, ...]:
    """Return what `case_pdf` prints, block by block. Raises like `case_pdf`."""
    reading = Reading()
    print_case(reading, report)
    return tuple(reading.blocks)
