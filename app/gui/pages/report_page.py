"""The report of a decided request: to read here, and to save as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.gui.files import ask_save, write_file
from app.gui.page import Context, Page
from app.gui.page_frame import focus_action, frame, scrolled
from app.gui.places import Place
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.reading_view import ReadingView
from app.services.reporting import Report, ReportReading, export_report, read_report

_TEXT_PX = 820
_PAGE_SIZES = ("A4", "Letter")


class ReportPage(Page):
    """What the report says, at reading width; at the right the paper size and what saving means.

    Attributes:
        ask_path: asks where to save, given a proposed name; None gives up.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self._reading: ReportReading | None = None
        self._notice = Notice(self)
        self._title = label(self.tr("Report"), "page", parent=self)
        self._title.setObjectName("report_title")
        self._view = ReadingView(context.watermark, self)
        self._sizes = QButtonGroup(self)
        self._action = NextAction(self.tr("Save PDF…"), "Ctrl+S", self)
        name_action(self._action, "save_report")
        self._action.set_blocked(self.tr("Opening the report"))
        self._action.triggered.connect(self._on_save)
        self._lay_out()

    def open_page(self) -> None:
        search_id = self.place.search_id
        if search_id is not None:
            self.work(
                self.tr("opening the report"),
                lambda _: read_report(self.context.desk, search_id),
                self._on_reading,
                lambda _: self._action.set_blocked(self.tr("The report cannot be read")),
            )

    def hide_pictures(self, hidden: bool) -> None:
        self._view.hide_content(hidden)

    def save_to(self, path: Path) -> None:
        """Export the report and write it; what left, and its hash, are recorded first."""
        search_id, size = self.place.search_id, self.page_size()
        if search_id is None:
            return
        self._action.set_blocked(self.tr("Saving"))
        self._notice.clear()
        self.work(
            self.tr("saving the report"),
            lambda _: self._export(search_id, size, path),
            lambda report: self._on_saved(path, report),
            lambda _: self._action.set_blocked(None),
        )

    def page_size(self) -> str:
        """Return the paper size chosen."""
        return _PAGE_SIZES[max(0, self._sizes.checkedId())]

    def _export(self, search_id: str, size: str, path: Path) -> Report:
        report = export_report(self.context.desk, search_id, size)
        write_file(path, report.pdf)
        return report

    def _lay_out(self) -> None:
        self._view.setMaximumWidth(_TEXT_PX)
        side = column(label(self.tr("Paper"), "section", parent=self), gap=8)
        for number, size in enumerate(_PAGE_SIZES):
            choice = QRadioButton(size, self)
            choice.setObjectName(f"paper_{size.lower()}")
            self._sizes.addButton(choice, number)
            side.addWidget(choice)
        self._sizes.button(0).setChecked(True)
        note = self.tr("Saving is recorded under your name, with the SHA-256 of the file that leaves.")
        words = label(note, "secondary", wrap=True, parent=self)
        words.setFixedWidth(240)
        side.addSpacing(8)
        side.addWidget(words)
        side.addStretch(1)
        area = scrolled(self._view, self.tr("What the report says"))
        body = row(area, side, gap=24)
        body.setStretch(0, 1)
        self.setLayout(frame(self._notice, self._title, body, action=self._action))
        self.setTabOrder(area, self._sizes.button(0))
        self.setTabOrder(self._sizes.button(0), self._sizes.button(1))

    def _on_reading(self, reading: ReportReading) -> None:
        self._reading = reading
        number = reading.request.form.number
        if reading.number:
            self._title.setText(self.tr("Report on request {0} · lead {1}").format(number, reading.number))
        else:
            self._title.setText(self.tr("Report on request {0}").format(number))
        self._view.set_blocks(reading.blocks)
        self._action.set_blocked(None)
        focus_action(self._action)

    @Slot()
    def _on_save(self) -> None:
        reading = self._reading
        if reading is not None:
            path = self.ask_path(f"{reading.number or reading.request.form.number}.pdf")
            if path is not None:
                self.save_to(path)

    def _ask_path(self, name: str) -> Path | None:
        return ask_save(self, self.tr("Save the report"), name, self.tr("PDF (*.pdf)"))

    def _on_saved(self, path: Path, report: Report) -> None:
        self._action.set_blocked(None)
        focus_action(self._action)
        self._notice.show_sentence(self.tr("Saved as {0}. SHA-256: {1}").format(path.name, report.sha256), Tone.INFO)
