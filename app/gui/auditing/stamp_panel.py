"""Time stamps of the log by files: a question to take away, an answer to bring back, and whose answers count."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.log.time_stamps import TimeAuthority, TimeQuestion, TimeStamp
from app.errors import BadInput
from app.gui.files import ask_file, ask_save, write_file
from app.gui.gallery.asking import ask
from app.gui.page import Page
from app.gui.widgets.fields import LineField
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.moments import local_minute
from app.reports.receipt_page import receipt_pdf
from app.services.log import time_stamping
from app.services.log.time_stamping import Stamps
from app.services.outside_files import check_free

_ANSWER_LIMIT = 1 << 20  # bytes


class StampPanel(QWidget):
    """What was stamped, and three buttons. Signal `said(str)`: a sentence for the top of the page.

    Attributes:
        ask_target: asks where to save, given a proposed name and a kind of files; None gives up.
        ask_source: asks for a file of a kind; None gives up.
    """

    said = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.ask_target: Callable[[str, str], Path | None] = lambda name, kind: ask_save(
            self, self.tr("Save"), name, kind
        )
        self.ask_source: Callable[[str], Path | None] = lambda kind: ask_file(
            self, self.tr("Open"), Path.home(), kind
        )  # fmt: skip
        words = self.tr(
            "An authority outside can say when a state of the log was there (RFC 3161). Save a question, have it "
            "answered on another computer, and bring the answer back: this program calls nobody."
        )
        self._there = label("", wrap=True, parent=self)
        self._there.setObjectName("stamps_there")
        self._ask = self._button("ask_stamp", self.tr("Save a question…"), self._on_ask)
        self._keep = self._button("keep_stamp", self.tr("Bring an answer…"), self._on_keep)
        self._register = self._button("register_authority", self.tr("Register an authority…"), self._on_register)
        heading = label(self.tr("Time stamps"), "section", parent=self)
        self.setLayout(
            column(
                heading, label(words, "secondary", wrap=True, parent=self), self._there,
                row(self._ask, self._keep, self._register, 1), gap=12,
            )
        )  # fmt: skip

    def read(self) -> None:
        """Read what there is."""
        self._page.work(
            self.tr("reading the time stamps"), lambda _: time_stamping.list_time_stamps(self._page.context.desk),
            self._on_read, quiet=True,
        )  # fmt: skip

    def _button(self, name: str, words: str, act: Callable[[], None]) -> QWidget:
        made = button(words, parent=self)
        made.setObjectName(name)
        made.clicked.connect(act)
        return made

    def _on_read(self, found: Stamps) -> None:
        lines = [
            self.tr("{0:,} entries were there on {1}, says {2}.").format(
                stamp.question.size, local_minute(stamp.stamped_at), stamp.authority.name
            )
            for stamp in reversed(found.stamps[-3:])
        ]
        if not found.authorities:
            lines.append(self.tr("No authority is registered, so no answer counts yet."))
        elif not lines:
            names = ", ".join(each.name for each in found.authorities)
            lines.append(self.tr("Nothing is stamped yet. Answers count of: {0}.").format(names))
        self._there.setText("\n".join(lines))

    # Asking

    @Slot()
    def _on_ask(self) -> None:
        path = self.ask_target("time-stamp.tsq", self.tr("Question (*.tsq)"))
        if path is not None:
            self._page.work(
                self.tr("writing the question"), lambda _: self._written_question(path),
                lambda question: self._on_asked(path, question),
            )  # fmt: skip

    def _written_question(self, path: Path) -> TimeQuestion:
        note = time_stamping.note_beside(path)
        check_free(note)
        question = time_stamping.ask_time_stamp(self._page.context.desk)
        write_file(path, question.question)
        write_file(note, question.note.encode())
        return question

    def _on_asked(self, path: Path, question: TimeQuestion) -> None:
        words = self.tr("Saved as {0}, and what it asks about as {1}. It covers {2:,} entries.")
        self.said.emit(words.format(path.name, time_stamping.note_beside(path).name, question.size))

    # Keeping

    @Slot()
    def _on_keep(self) -> None:
        path = self.ask_source(self.tr("Answer (*.tsr *.der);;All files (*)"))
        if path is not None:
            self._page.work(
                self.tr("checking the answer"), lambda _: self._kept(path), lambda stamp: self._on_kept(path, stamp)
            )

    def _kept(self, path: Path) -> TimeStamp:
        desk, page = self._page.context.desk, path.with_suffix(".pdf")
        check_free(page)
        stamp = time_stamping.keep_time_stamp(desk, _content(path))
        write_file(page, receipt_pdf(time_stamping.stamped_receipt(desk, stamp)))
        return stamp

    def _on_kept(self, path: Path, stamp: TimeStamp) -> None:
        words = self.tr("Good, and kept: {0} says that {1:,} entries were there on {2}. To print: {3}.")
        when = local_minute(stamp.stamped_at)
        self.said.emit(words.format(stamp.authority.name, stamp.question.size, when, path.with_suffix(".pdf").name))
        self.read()

    # Authorities

    @Slot()
    def _on_register(self) -> None:
        path = self.ask_source(self.tr("Certificate (*.pem *.crt *.cer *.der);;All files (*)"))
        if path is not None:
            sentence = self.tr(
                "Whoever reads the log will trust what is signed under this root certificate. Take it from the "
                "authority's own site, and compare it."
            )
            field = LineField(self.tr("Name of the authority"), mandatory=True, most=80)
            ask(
                self, self.tr("Register this authority?"), sentence, self.tr("Register"), {"name": field},
                lambda values: self._register_now(values["name"], path),
            )  # fmt: skip

    def _register_now(self, name: str, path: Path) -> None:
        desk = self._page.context.desk
        self._page.work(
            self.tr("registering the authority"),
            lambda _: time_stamping.register_authority(desk, name, _content(path)), self._on_registered,
        )  # fmt: skip

    def _on_registered(self, authority: TimeAuthority) -> None:
        fingerprint = hashlib.sha256(authority.certificate).hexdigest()
        words = self.tr("Registered. Compare the SHA-256 of the certificate with the authority's own word: {0}")
        self.said.emit(words.format(fingerprint))
        self.read()


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_ANSWER_LIMIT)
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read ({error.strerror}). Choose another file.") from error
