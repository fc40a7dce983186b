"""Reports on a printer: page by page, with the line above, the line below and the watermark of the PDF on each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
)
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from app.errors import Unavailable
from app.gui.paper.paper_text import fill, paper_font
from app.services.casework.reporting import Report

_SIDE_MM, _TOP_MM, _BOTTOM_MM = 18.0, 24.0, 20.0
_PAGES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
_BODY_PT, _MARGIN_PT, _WATERMARK_PT = 8.5, 8.0, 110.0
_RULE, _WATERMARK = QColor(153, 153, 153), QColor(235, 235, 235)
_Options = QAbstractPrintDialog.PrintDialogOption


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Ask for a printer; None when the person thinks better of it.

    It prints whole reports on paper only: to keep a file there is the PDF, whose bytes are on record.

    Raises:
        Unavailable: no printer is set up.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise Unavailable(_tr("No printer is set up on this computer. Set one up, or save the PDF."))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    for option in (_Options.PrintToFile, _Options.PrintPageRange, _Options.PrintSelection, _Options.PrintCurrentPage):
        dialog.setOption(option, False)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_report(printer: QPrinter, report: Report, page_size: str) -> int:
    """Print a report whose export is on record; return how many pages it has.

    The pages are laid out for the printer from the blocks of the report, so they break elsewhere than in the PDF; the
    words are the same, and each page names the digest of the PDF.

    Args:
        printer: any thread's; nothing else uses it meanwhile.
        page_size: `A4` or `Letter`.

    Raises:
        Unavailable: the printer takes nothing.
    """
    printer.setDocName(_tr("Facial identification record"))  # print queues show it to everybody
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(_PAGES[page_size]))
    painter = QPainter()
    if not painter.begin(printer):
        raise Unavailable(
            _tr("The printer took nothing. That it was to be printed stays on record. Check the printer and try again.")
        )
    try:
        return _Pages(printer, report).paint(painter)
    finally:
        painter.end()


class _Pages:
    """A report laid out for one printer."""

    def __init__(self, printer: QPrinter, report: Report) -> None:
        self._printer, self._margins, self._sha256 = printer, report.margins, report.sha256
        self._mm = printer.logicalDpiX() / 25.4
        self._paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        side, top, bottom = (length * self._mm for length in (_SIDE_MM, _TOP_MM, _BOTTOM_MM))
        self._room = self._paper.adjusted(side, top, -side, -bottom)
        self._document = QTextDocument()
        self._document.documentLayout().setPaintDevice(printer)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(_font(_BODY_PT))
        fill(self._document, report.blocks)
        self._document.setPageSize(QSizeF(self._room.width(), self._room.height()))

    def paint(self, painter: QPainter) -> int:
        pages = self._document.pageCount()
        for number in range(pages):
            if number and not self._printer.newPage():
                raise Unavailable(
                    _tr("The printer stopped after page {0} of {1}. Check it and print again.").format(number, pages)
                )
            self._paint_watermark(painter)
            self._paint_margins(painter, number + 1, pages)
            self._paint_words(painter, number)
        return pages

    def _paint_words(self, painter: QPainter, number: int) -> None:
        height = self._room.height()
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)  # whatever the theme of the window
        context.clip = QRectF(0, number * height, self._room.width(), height)
        painter.save()
        painter.translate(self._room.left(), self._room.top() - number * height)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_margins(self, painter: QPainter, number: int, pages: int) -> None:
        left, right = self._room.left(), self._room.right()
        above, below = 17 * self._mm, self._paper.height() - 15 * self._mm
        painter.setPen(QPen(_RULE, 0.15 * self._mm))
        for y in (above, below):
            painter.drawLine(int(left), int(y), int(right), int(y))
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(_font(_MARGIN_PT))
        self._paint_line(painter, above - 5 * self._mm, self._margins.left, self._margins.right)
        page = _tr("Page {0} of {1}").format(number, pages)
        self._paint_line(painter, below + self._mm, self._margins.below, page)
        self._paint_line(painter, below + 5 * self._mm, _tr("SHA-256 of the PDF: {0}").format(self._sha256), "")

    def _paint_line(self, painter: QPainter, top: float, left: str, right: str) -> None:
        """Write at both sides of one line; what is too long at the left ends in an ellipsis."""
        metrics = QFontMetricsF(painter.font(), self._printer)
        at = QRectF(self._room.left(), top, self._room.width(), 4 * self._mm)
        taken = metrics.horizontalAdvance(right)
        room = at.width() - taken - 4 * self._mm
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(at, flags | Qt.AlignmentFlag.AlignRight, right)
        painter.drawText(at, flags, metrics.elidedText(left, Qt.TextElideMode.ElideRight, room))

    def _paint_watermark(self, painter: QPainter) -> None:
        word = self._margins.watermark
        if not word:
            return
        font = _font(_WATERMARK_PT, bold=True)
        width = QFontMetricsF(font, self._printer).horizontalAdvance(word)
        room = 225 * self._mm
        font.setPointSizeF(min(_WATERMARK_PT, _WATERMARK_PT * room / width))
        painter.save()
        painter.translate(self._paper.center())
        painter.rotate(-52)
        painter.setPen(_WATERMARK)
        painter.setFont(font)
        area = QRectF(-self._paper.height(), -room / 2, 2 * self._paper.height(), room)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, word)
        painter.restore()


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont(paper_font())
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)
