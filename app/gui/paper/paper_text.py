"""The words of a report as a rich text for paper: the same blocks that the window shows, black on white."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextDocument

from app.config import resource
from app.domain.casework.media import Pixels
from app.gui.widgets.picture import to_image
from app.reports.fonts import printable
from app.reports.reading import Block, Grid, Line, LineKind, Particulars, Pictures
from app.reports.sheet import Cell, Mono

_PICTURE_MM = 78.0
_WRAP = 16
_LINE = "border-bottom:1px solid #999999; padding:2px 6px 2px 0"
_LINES = {
    LineKind.TITLE: "font-size:17pt; font-weight:bold; margin-bottom:6px",
    LineKind.SECTION: "font-size:11pt; font-weight:bold; margin-top:16px; margin-bottom:4px",
    LineKind.PART: "font-size:9pt; font-weight:bold; margin-top:8px; margin-bottom:3px",
    LineKind.TEXT: "margin-bottom:3px",
}


@cache
def paper_font() -> str:
    """Return the family of the printed pages; the program brings it along."""
    families = [
        QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}.ttf"))))
        for name in ("DejaVuSans", "DejaVuSans-Bold")
    ]
    return families[0][0]


def fill(document: QTextDocument, blocks: Sequence[Block]) -> None:
    """Put a report into a document whose layout knows its printer already."""
    parts: list[str] = []
    for block in blocks:
        if isinstance(block, Line):
            parts.append(_line(block))
        elif isinstance(block, Particulars):
            parts.append(_particulars(block))
        elif isinstance(block, Grid):
            parts.append(_grid(block))
        else:
            parts.append(_pictures(document, block))
    document.setHtml(f"<html><body>{''.join(parts)}</body></html>")


def _line(line: Line) -> str:
    if line.kind is LineKind.BOX:
        cell = f'<td style="font-size:10.5pt; font-weight:bold; padding:8px">{_words(line.text)}</td>'
        frame = "border-collapse:collapse; border-style:solid; border-color:#000000"
        return f'<table width="100%" border="1" style="{frame}"><tr>{cell}</tr></table>'
    return f'<p style="margin:0; {_LINES[line.kind]}">{_words(line.text)}</p>'


def _particulars(particulars: Particulars) -> str:
    rows = [
        f'<tr><td width="24%" style="{_LINE}; font-size:7.5pt">{_words(title)}</td>'
        f'<td width="76%" style="{_LINE}">{_cell(cell)}</td></tr>'
        for title, cell in particulars.rows
    ]
    return f'<table width="100%" style="border-collapse:collapse">{"".join(rows)}</table>'


def _grid(grid: Grid) -> str:
    head = "".join(f'<td style="{_LINE}; font-size:7.5pt; font-weight:bold">{_words(word)}</td>' for word in grid.head)
    rows = [
        "<tr>" + "".join(f'<td style="{_LINE}; font-size:7.5pt">{_cell(cell)}</td>' for cell in row) + "</tr>"
        for row in grid.rows
    ]
    inside = f"<thead><tr>{head}</tr></thead>{''.join(rows)}"
    return f'<table width="100%" style="border-collapse:collapse; margin-bottom:8px">{inside}</table>'


def _pictures(document: QTextDocument, pictures: Pictures) -> str:
    images, captions = "", ""
    for pixels, caption in pictures.shown:
        name = f"picture-{id(pixels)}"
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), to_image(pixels))
        width, height = _shown_size(pixels)
        images += f'<td width="50%" valign="bottom"><img src="{name}" width="{width}" height="{height}"></td>'
        captions += f'<td width="50%" style="font-size:7.5pt; padding:3px 6px 6px 0">{_words(caption)}</td>'
    return f'<table style="margin-top:6px"><tr>{images}</tr><tr>{captions}</tr></table>'


def _shown_size(pixels: Pixels) -> tuple[int, int]:
    """Return width and height for a picture in the units of rich text, which are the screen's."""
    rows, columns = pixels.shape[:2]
    side = _PICTURE_MM / 25.4 * QGuiApplication.primaryScreen().logicalDotsPerInch()
    scale = side / max(rows, columns)
    return round(columns * scale), round(rows * scale)


def _cell(cell: Cell) -> str:
    if not isinstance(cell, Mono):
        return _words(cell)
    pieces = [escape(cell.text[at : at + _WRAP]) for at in range(0, len(cell.text), _WRAP)]
    return f'<span style="font-family:Courier New,Courier,monospace">{"&#8203;".join(pieces)}</span>'


def _words(text: str) -> str:
    return escape(printable(text)).replace("\n", "<br>")
