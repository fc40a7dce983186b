"""What keeps the log honest from outside: receipts taken away, time stamps, and the auditor's word after a break."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.log.anchors import Break
from app.gui.auditing.stamp_panel import StampPanel
from app.gui.files import ask_save, write_file
from app.gui.parts import PagePart, PartedPage
from app.gui.qr import qr_picture
from app.gui.widgets.fields import TextField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import button, column, label, row, rule
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.reports.receipt_page import Receipt, receipt_pdf
from app.services.log.anchoring import acknowledge_break, halted_sentence, open_breaks, take_receipt
from app.services.outside_files import check_free
from app.services.recording import Desk

_FORM_PX = 560
_QR_MODULE_PX = 3


class AnchorPart(PagePart):
    """Receipts at the left; breaks and time stamps at the right. Without a break there is nothing to acknowledge.

    Attributes:
        ask_path: asks where to save, given a proposed name; None gives up.
        stamps: the time stamps.
    """

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self.action: NextAction = NextAction(self.tr("Take a receipt…"), "Ctrl+S", page)
        name_action(self.action, "take_receipt")
        self.action.triggered.connect(self._on_take)
        self._code = QLabel(self)
        self._code.setObjectName("receipt_code")
        self._code.setAccessibleName(self.tr("The receipt as a QR code"))
        self._code.hide()
        self.stamps = StampPanel(page)
        self.stamps.said.connect(self.say)
        side = QWidget(self)
        side.setMaximumWidth(_FORM_PX)
        side.setLayout(column(self._make_breaks(side), rule(side), self.stamps, 1, gap=24))
        body = row(self._make_receipts(), side, 0, gap=32)
        for place in (0, 1):
            body.setStretch(place, 1)
        body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(body)

    def open_part(self) -> None:
        self.stamps.read()
        self.page.work(self.tr("looking for breaks of the log"), lambda _: open_breaks(self.desk), self._on_breaks)

    def leave_question(self) -> str | None:
        if not self._why.value():
            return None
        return self.tr("The reason is not recorded yet. Leave, and lose it?")

    # Making

    def _make_receipts(self) -> QWidget:
        words = self.tr(
            "A receipt is the signed state of the log. Keep it away from the section and from this computer: as a "
            "file, on paper, or as a photo of the code. Whoever cuts entries off, writes the log anew or puts an older "
            "copy in its place cannot change what is kept elsewhere."
        )
        side = QWidget(self)
        side.setMaximumWidth(_FORM_PX)
        side.setLayout(
            column(
                label(self.tr("Receipt"), "section", parent=side), label(words, "secondary", wrap=True, parent=side),
                self._code, 1, gap=12,
            )
        )  # fmt: skip
        return side

    def _make_breaks(self, parent: QWidget) -> QWidget:
        side = QWidget(parent)
        self._state = label("", wrap=True, parent=side)
        self._state.setObjectName("break_state")
        self._why = TextField(self.tr("What was found, and why the section may go on"), mandatory=True, lines=4)
        self._why.editor.setObjectName("break_reason")
        self._why.changed.connect(self._tell_blocked)
        self._acknowledge = button(self.tr("&Acknowledge, so that work goes on"), "danger", side)
        self._acknowledge.setObjectName("acknowledge_break")
        self._acknowledge.clicked.connect(self._on_acknowledge)
        heading = label(self.tr("Breaks of the log"), "section", parent=side)
        side.setLayout(column(heading, self._state, self._why, row(self._acknowledge, 1), gap=12))
        self._on_breaks([])
        return side

    # Receipts

    @Slot()
    def _on_take(self) -> None:
        path = self.ask_path("receipt.pdf")
        if path is None:
            return
        self.action.set_blocked(self.tr("Signing"))
        self.page.work(
            self.tr("taking a receipt"), lambda _: _written_receipt(self.desk, path),
            lambda receipt: self._on_taken(path, receipt), lambda _: self.action.set_blocked(None),
        )  # fmt: skip

    def _on_taken(self, path: Path, receipt: Receipt) -> None:
        self.action.set_blocked(None)
        self._code.setPixmap(qr_picture(receipt.note, _QR_MODULE_PX))
        self._code.show()
        self.say(
            self.tr("Saved as {0} to print and {1} to check with. It covers {2:,} entries.").format(
                path.name, path.with_suffix(".txt").name, receipt.size
            )
        )

    def _ask_path(self, name: str) -> Path | None:
        return ask_save(self, self.tr("Save the receipt"), name, self.tr("PDF (*.pdf)"))

    # Breaks

    def _on_breaks(self, found: list[Break]) -> None:
        self._state.setText("\n".join(map(halted_sentence, found)) or self.tr("The log goes on from where it was."))
        self._why.setVisible(bool(found))
        self._acknowledge.setVisible(bool(found))
        self._tell_blocked()

    def _tell_blocked(self) -> None:
        self._acknowledge.setEnabled(bool(self._why.value()))

    @Slot()
    def _on_acknowledge(self) -> None:
        reason = self._why.value()
        self._acknowledge.setEnabled(False)
        self.page.work(
            self.tr("recording the acknowledgement"), lambda _: acknowledge_break(self.desk, reason),
            lambda _: self._on_acknowledged(), lambda _: self._tell_blocked(),
        )  # fmt: skip

    def _on_acknowledged(self) -> None:
        self._why.set_value("")
        self.say(self.tr("Acknowledged. The section can work again."), Tone.INFO)
        self.open_part()


def _written_receipt(desk: Desk, path: Path) -> Receipt:
    note = path.with_suffix(".txt")
    check_free(note)
    receipt = take_receipt(desk)
    write_file(path, receipt_pdf(receipt))
    write_file(note, receipt.note.encode())
    return receipt
