"""The report of a decided request: to read here, to save as PDF, and to print. Who is given it is said first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.domain.casework.dissemination import Way
from app.errors import Unavailable
from app.gui.files import ask_save, write_file
from app.gui.page import Context, Page
from app.gui.page_frame import focus_action, frame, scrolled
from app.gui.paper.printing import ask_printer, print_report
from app.gui.places import Place
from app.gui.problems import tell
from app.gui.widgets.fields import TextField
from app.gui.widgets.given_list import GivenList
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.reading_view import ReadingView
from app.services.casework.reporting import Report, ReportReading, export_report, read_report

_TEXT_PX = 820
_SIDE_PX = 240
_BAR_PX = 40
_PAGE_SIZES = ("A4", "Letter")


class ReportPage(Page):
    """What the report says, at reading width; at the right the paper size and what saving means.

    Attributes:
        ask_path: asks where to save, given a proposed name; None gives up.
        ask_printer: asks for a printer; None gives up.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self.ask_printer: Callable[[], QPrinter | None] = lambda: ask_printer(self)
        self._reading: ReportReading | None = None
        self._notice = Notice(self)
        self._title = label(self.tr("Report"), "page", parent=self)
        self._title.setObjectName("report_title")
        self._view = ReadingView(context.watermark, self)
        self._view.laid_out.connect(self._on_laid_out)
        self._sizes = QButtonGroup(self)
        self._action = NextAction(self.tr("Save PDF…"), "Ctrl+S", self)
        name_action(self._action, "save_report")
        self._action.triggered.connect(self._on_save)
        self._print = self._action.add_other(self.tr("Print…"))
        self._print.setObjectName("print_report")
        self._print.setShortcut(QKeySequence("Ctrl+P"))
        self._print.setToolTip("Ctrl+P")
        self._print.clicked.connect(self._on_print)
        self._recipients = TextField(
            self.tr("Given to"), mandatory=True, hint=self.tr("One on each line."), lines=4, parent=self
        )
        self._recipients.editor.setObjectName("report_recipients")
        self._recipients.changed.connect(self._judge)
        self._given = GivenList(self)
        self._busy: str | None = self.tr("Opening the report")
        self._judge()
        self._lay_out()

    def open_page(self) -> None:
        search_id = self.place.search_id
        if search_id is not None:
            self.work(
                self.tr("opening the report"),
                lambda _: read_report(self.context.desk, search_id),
                self._on_reading,
                lambda _: self._set_busy(self.tr("The report cannot be read")),
            )

    def hide_pictures(self, hidden: bool) -> None:
        self._view.hide_content(hidden)

    def save_to(self, path: Path) -> None:
        """Export the report and write it; what left, and its hash, are recorded first."""
        search_id, size, recipients = self.place.search_id, self.page_size(), self.recipients()
        if search_id is None:
            return
        self._set_busy(self.tr("Saving"))
        self._notice.clear()
        self.work(
            self.tr("saving the report"),
            lambda _: self._export(search_id, recipients, size, path),
            lambda report: self._on_saved(path, report),
            lambda _: self._set_busy(None),
        )

    def print_on(self, printer: QPrinter) -> None:
        """Print the report; what leaves, to whom, and the hash of its PDF are recorded before the first page."""
        search_id, size, recipients = self.place.search_id, self.page_size(), self.recipients()
        if search_id is None:
            return
        self._set_busy(self.tr("Printing"))
        self._notice.clear()
        self.work(
            self.tr("printing the report"),
            lambda _: self._export_to(printer, search_id, recipients, size),
            self._on_printed,
            lambda _: self._set_busy(None),
        )

    def recipients(self) -> tuple[str, ...]:
        """Return who is given the report."""
        lines = (line.strip() for line in self._recipients.value().splitlines())
        return tuple(line for line in lines if line)

    def page_size(self) -> str:
        """Return the paper size chosen."""
        return _PAGE_SIZES[max(0, self._sizes.checkedId())]

    def _export(self, search_id: str, recipients: tuple[str, ...], size: str, path: Path) -> Report:
        report = export_report(self.context.desk, search_id, recipients, size)
        write_file(path, report.pdf)
        return report

    def _export_to(
        self, printer: QPrinter, search_id: str, recipients: tuple[str, ...], size: str
    ) -> tuple[int, Report]:
        report = export_report(self.context.desk, search_id, recipients, size, Way.PRINTED)
        return print_report(printer, report, size), report

    def _lay_out(self) -> None:
        self._view.setMaximumWidth(_TEXT_PX)
        self._recipients.setFixedWidth(_SIDE_PX)
        side = column(self._recipients, gap=8)
        side.addSpacing(8)
        side.addWidget(label(self.tr("Paper"), "section", parent=self))
        for number, size in enumerate(_PAGE_SIZES):
            choice = QRadioButton(size, self)
            choice.setObjectName(f"paper_{size.lower()}")
            self._sizes.addButton(choice, number)
            side.addWidget(choice)
        self._sizes.button(0).setChecked(True)
        note = self.tr(
            "Saving and printing are recorded under your name, with whom you name here and the SHA-256 of the PDF."
        )
        words = label(note, "secondary", wrap=True, parent=self)
        words.setFixedWidth(_SIDE_PX)
        side.addSpacing(8)
        side.addWidget(words)
        side.addSpacing(8)
        given = scrolled(self._given)
        given.setFixedWidth(_SIDE_PX)
        side.addWidget(given, 1)
        area = scrolled(self._view, self.tr("What the report says"))
        area.setMaximumWidth(_TEXT_PX + _BAR_PX)
        body = row(area, side, 1, gap=24)
        body.setStretch(0, 100)  # on a wide screen the side stays beside the text
        self.setLayout(frame(self._notice, self._title, body, action=self._action))
        self.setTabOrder(area, self._recipients.editor)
        self.setTabOrder(self._recipients.editor, self._sizes.button(0))
        self.setTabOrder(self._sizes.button(0), self._sizes.button(1))

    def _on_reading(self, reading: ReportReading) -> None:
        self._reading = reading
        number = reading.request.form.number
        if reading.number:
            self._title.setText(self.tr("Report on request {0} · lead {1}").format(number, reading.number))
        else:
            self._title.setText(self.tr("Report on request {0}").format(number))
        self._view.set_blocks(reading.blocks)
        self._given.show_given(reading.given)
        if not self._recipients.value():
            self._recipients.set_value("\n".join(reading.recipients))

    @Slot()
    def _on_laid_out(self) -> None:
        """Let the report leave once it can be read."""
        self._set_busy(None)
        focus_action(self._action)

    def _set_busy(self, doing: str | None) -> None:
        self._busy = doing
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """Let nothing leave while something runs or nobody is named."""
        reason = self._busy or (None if self.recipients() else self.tr("No recipient named"))
        self._action.set_blocked(reason, None if self._busy else self._recipients.setFocus)
        self._print.setEnabled(reason is None)

    @Slot()
    def _on_print(self) -> None:
        try:
            printer = self.ask_printer()
        except Unavailable as error:
            tell(self, error)
            return
        if printer is not None:
            self.print_on(printer)

    @Slot()
    def _on_save(self) -> None:
        reading = self._reading
        if reading is not None:
            path = self.ask_path(f"{reading.number or reading.request.form.number}.pdf")
            if path is not None:
                self.save_to(path)

    def _ask_path(self, name: str) -> Path | None:
        return ask_save(self, self.tr("Save the report"), name, self.tr("PDF (*.pdf)"))

    def _on_printed(self, printed: tuple[int, Report]) -> None:
        pages, report = printed
        self._set_busy(None)
        self._given.show_given(report.given)
        words = self.tr("Sent to the printer: {0} pages. SHA-256 of the PDF on record: {1}")
        self._notice.show_sentence(words.format(pages, report.sha256), Tone.INFO)

    def _on_saved(self, path: Path, report: Report) -> None:
        self._set_busy(None)
        self._given.show_given(report.given)
        focus_action(self._action)
        self._notice.show_sentence(self.tr("Saved as {0}. SHA-256: {1}").format(path.name, report.sha256), Tone.INFO)
