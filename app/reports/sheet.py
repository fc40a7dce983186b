"""Printed pages: headings, label tables, grids, ruled boxes and pictures, black on white, with a line on every page."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Frame, Image, PageTemplate, Paragraph, Spacer, Table

from app.domain.casework.media import Pixels
from app.reports.fonts import BOLD, MONO, REGULAR, printable, register_fonts
from app.reports.plot import Plot
from app.reports.plot_drawing import drawing
from app.reports.png import png_bytes

PageSize: TypeAlias = Literal["A4", "Letter"]

_SIZES = {"A4": A4, "Letter": LETTER}
_SIDE, _TOP, _BOTTOM = 18 * mm, 24 * mm, 20 * mm
_LABEL = 42 * mm
_PICTURE = 78 * mm
_FIGURE = 52 * mm
_RULE = colors.Color(0.6, 0.6, 0.6)
_WATERMARK = colors.Color(0.92, 0.92, 0.92)
_TITLE, _AUTHOR = "Facial identification record", "Second Look"  # neutral: file lists show them
_REPLACED_NOTE = "[U+…] stands for a character that this font has no shape for, by its Unicode number."


@dataclass(frozen=True)
class Mono:
    """Text printed in monospace: digests and identifiers."""

    text: str


Cell: TypeAlias = str | Mono


@dataclass(frozen=True)
class Margins:
    """What stands on every page: left and right above, left below; the watermark lies across, if there is one."""

    left: str
    right: str
    below: str
    watermark: str = ""


def _style(name: str, size: float, font: str = REGULAR, **more: object) -> ParagraphStyle:
    settings: dict[str, object] = {"leading": size * 1.32, "splitLongWords": 1, **more}
    return ParagraphStyle(name, fontName=font, fontSize=size, textColor=colors.black, **settings)


class Sheet:
    """Collects what is to be printed, in order; `pdf()` lays it out."""

    def __init__(self, page_size: PageSize, margins: Margins) -> None:
        register_fonts()
        self._page = _SIZES[page_size]
        self._width = self._page[0] - 2 * _SIDE
        self._margins = margins
        self._story: list[Any] = []
        self._replaced = False
        self._title = _style("title", 17, BOLD, spaceAfter=6)
        self._section = _style("section", 11, BOLD, spaceBefore=13, spaceAfter=4)
        self._part = _style("part", 9, BOLD, spaceBefore=7, spaceAfter=3)
        self._body = _style("body", 8.5, spaceAfter=3)
        self._cell = _style("cell", 8.5)
        self._small = _style("small", 7.5)
        self._label = _style("label", 7.5, leading=self._cell.leading)
        self._head = _style("head", 7.5, BOLD)
        self._mono = _style("mono", 8, MONO)
        self._box = _style("box", 10.5, BOLD)

    def title(self, text: str) -> None:
        """Print the heading of the document."""
        self._story.append(self._paragraph(text, self._title))

    def section(self, text: str, room_mm: float = 32) -> None:
        """Begin a section, on the next page unless there is this much room left for it."""
        self._story += [CondPageBreak(room_mm * mm), self._paragraph(text, self._section)]

    def part(self, text: str, room_mm: float = 24) -> None:
        """Begin a part of a section, on the next page unless there is this much room left for it."""
        self._story += [CondPageBreak(room_mm * mm), self._paragraph(text, self._part)]

    def text(self, text: str) -> None:
        """Print running text."""
        self._story.append(self._paragraph(text, self._body))

    def box(self, text: str) -> None:
        """Print text in a ruled box, never torn over two pages."""
        table = Table([[self._paragraph(text, self._box)]], colWidths=[self._width], spaceBefore=4, spaceAfter=6)
        table.setStyle([("BOX", (0, 0), (-1, -1), 1.2, colors.black), ("PADDING", (0, 0), (-1, -1), 8)])
        self._story.append(table)

    def particulars(self, rows: Sequence[tuple[str, Cell]]) -> None:
        """Print labels at the left and values at the right."""
        cells = [[self._paragraph(label, self._label), self._value(value, self._cell)] for label, value in rows]
        table = Table(cells, colWidths=[_LABEL, self._width - _LABEL], splitInRow=1)
        table.setStyle([*_TIGHT, ("LINEBELOW", (0, 0), (-1, -1), 0.3, _RULE)])
        self._story.append(table)

    def grid(self, head: Sequence[str], rows: Sequence[Sequence[Cell]], shares: Sequence[float]) -> None:
        """Print a table whose head is repeated on every page.

        Args:
            head: one word per column.
            rows: cells, as many as the head has words.
            shares: widths of the columns relative to each other.
        """
        widths = [self._width * share / sum(shares) for share in shares]
        heads = [self._paragraph(word, self._head) for word in head]
        cells = [[self._value(cell, self._small) for cell in row] for row in rows]
        table = Table([heads, *cells], colWidths=widths, repeatRows=1, splitInRow=1)
        table.setStyle([*_TIGHT, ("LINEBELOW", (0, 0), (-1, -1), 0.3, _RULE), _HEAD_LINE])
        self._story.append(table)

    def pictures(self, shown: Sequence[tuple[Pixels, str]]) -> None:
        """Print one or two pictures side by side, unchanged but for their size on paper, each over its caption."""
        width = self._width / 2
        images = [_image(pixels, width - 8 * mm, _PICTURE) for pixels, _ in shown]
        captions = [self._paragraph(caption, self._small) for _, caption in shown]
        table = Table([images, captions], colWidths=[width] * len(shown), hAlign="LEFT", spaceBefore=6, spaceAfter=6)
        table.setStyle([*_TIGHT, ("VALIGN", (0, 0), (-1, 0), "BOTTOM"), ("NOSPLIT", (0, 0), (-1, -1))])
        self._story.append(table)

    def figures(self, plots: Sequence[Plot]) -> None:
        """Print figures two beside each other, each over its sentence; where one is missing, the reason."""
        missing = [f"{plot.title}: {plot.missing}" for plot in plots if plot.missing]
        drawn = [plot for plot in plots if not plot.missing]
        width = self._width / 2
        for place in range(0, len(drawn), 2):
            pair = drawn[place : place + 2]
            figures = [drawing(plot, width - 8 * mm, _FIGURE) for plot in pair]
            sentences = [self._paragraph(plot.sentence, self._small) for plot in pair]
            table = Table([figures, sentences], colWidths=[width] * len(pair), hAlign="LEFT", spaceBefore=4)
            table.setStyle([*_TIGHT, ("NOSPLIT", (0, 0), (-1, -1))])
            self._story.append(table)
        for sentence in missing:
            self.text(sentence)

    def pdf(self) -> bytes:
        """Lay everything out and return the file; the same content gives the same bytes."""
        if self._replaced:
            self._story += [Spacer(1, 8), self._paragraph(_REPLACED_NOTE, self._small)]
        target = io.BytesIO()
        document = BaseDocTemplate(target, pagesize=self._page, invariant=1, lang="en", title=_TITLE, author=_AUTHOR)
        room = (_SIDE, _BOTTOM, self._width, self._page[1] - _TOP - _BOTTOM)
        frame = Frame(*room, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
        document.addPageTemplates([PageTemplate(frames=[frame], onPage=self._draw_margins)])
        document.build(self._story, canvasmaker=_CountingCanvas)
        return target.getvalue()

    def _value(self, cell: Cell, style: ParagraphStyle) -> Paragraph:
        return self._paragraph(cell.text, self._mono) if isinstance(cell, Mono) else self._paragraph(cell, style)

    def _paragraph(self, text: str, style: ParagraphStyle) -> Paragraph:
        shown = printable(text)
        self._replaced |= shown.count("[U+") > text.count("[U+")
        return Paragraph(escape(shown).replace("\n", "<br/>"), style)

    def _draw_margins(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        page_width, page_height = self._page
        canvas.saveState()
        if self._margins.watermark:
            self._draw_watermark(canvas)
        canvas.setStrokeColor(_RULE)
        canvas.setLineWidth(0.4)
        for y in (page_height - 17 * mm, 15 * mm):
            canvas.line(_SIDE, y, page_width - _SIDE, y)
        above = page_height - 15 * mm
        right = _fitted(printable(self._margins.right), self._width * 0.55)
        canvas.setFillColor(colors.black)
        canvas.setFont(REGULAR, 8)
        canvas.drawRightString(page_width - _SIDE, above, right)
        canvas.drawString(_SIDE, above, _fitted(printable(self._margins.left), self._width * 0.42))
        canvas.drawString(_SIDE, 11 * mm, _fitted(printable(self._margins.below), self._width * 0.75))
        canvas.restoreState()

    def _draw_watermark(self, canvas: Canvas) -> None:
        text = printable(self._margins.watermark)
        canvas.saveState()
        canvas.translate(self._page[0] / 2, self._page[1] / 2)
        canvas.rotate(52)
        canvas.setFillColor(_WATERMARK)
        size = min(110.0, 110.0 * 640 / max(1.0, stringWidth(text, BOLD, 110)))
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(0, -size / 3, text)
        canvas.restoreState()


_TIGHT: list[tuple[object, ...]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
]
_HEAD_LINE = ("LINEBELOW", (0, 0), (-1, 0), 0.8, colors.black)


def _image(pixels: Pixels, width: float, height: float) -> Image:
    rows, columns = pixels.shape[:2]
    scale = min(width / columns, height / rows)
    return Image(io.BytesIO(png_bytes(pixels)), columns * scale, rows * scale, hAlign="LEFT")


def _fitted(text: str, width: float) -> str:
    """Return the text on one line of this width in points at 8 pt, cut with an ellipsis where it is longer."""
    line = " ".join(text.split())
    if stringWidth(line, REGULAR, 8) <= width:
        return line
    while line and stringWidth(line + "…", REGULAR, 8) > width:
        line = line[:-1]
    return line + "…"


class _CountingCanvas(Canvas):  # type: ignore[misc]  # reportlab is untyped
    """Holds the pages back until their number is known, then writes `Page n of m` on each."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._held: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, page in enumerate(self._held, start=1):
            self.__dict__.update(page)
            self.setFont(REGULAR, 8)
            self.setFillColor(colors.black)
            self.drawRightString(self._pagesize[0] - _SIDE, 11 * mm, f"Page {number} of {len(self._held)}")
            super().showPage()
        super().save()
