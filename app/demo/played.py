"""One request, played from station to station through the real window."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QTableView, QWidget

from app.demo.cases import DemoCase
from app.demo.examined import PlayedExamination
from app.demo.hands import Hands
from app.demo.people import EXAMINER, DemoPerson
from app.demo.truth import OpenReview, best_sighting, open_review, place_in_order, true_candidate
from app.domain.casework.requests import ProbeType
from app.gui.jobs import Jobs
from app.gui.page import Page
from app.gui.pages.evidence_page import EvidencePage
from app.gui.pages.log_page import LogPage
from app.gui.pages.report_page import ReportPage
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.contact_sheet import ContactSheet
from app.gui.widgets.frame_player import FramePlayer
from app.gui.widgets.notice import Notice
from app.gui.widgets.picture_view import PictureView
from app.gui.window.main_window import MainWindow
from app.services.recording import Desk

P = TypeVar("P", bound=Page)


@dataclass
class Player:
    """The invented section at work. `seconds` collects how long each stage took, waiting included."""

    window: MainWindow
    hands: Hands
    jobs: Jobs
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Add the time of the block to a stage."""
        begun = time.monotonic()
        yield
        self.seconds[stage] = round(self.seconds.get(stage, 0.0) + time.monotonic() - begun, 2)

    @property
    def desk(self) -> Desk:
        """The desk of whoever is signed in. Raises `LookupError` if nobody is."""
        shell = self.window.shell
        if shell is None:
            raise LookupError("nobody is signed in")
        return shell.desk

    def sign_in(self, person: DemoPerson, *, keep: str | None = None) -> None:
        """Fill in the sign-in page."""
        hands = self.hands
        hands.write("sign_in_name", person.account.sign_in_name)
        hands.write("sign_in_passphrase", person.passphrase)
        if not hands.see(QCheckBox, "sign_in_acknowledge").isChecked():
            hands.press("sign_in_acknowledge")
        if keep:
            hands.keep(keep)
        hands.press("sign_in")
        hands.until(lambda: self.window.shell is not None, "the window after signing in")

    def sign_out(self) -> None:
        """Sign out once nothing runs any more, and wait for the sign-in page."""
        self.settle()
        self.window.sign_out()
        self.hands.until(lambda: self.hands.sees(QWidget, "sign_in_name"), "the sign-in page")

    def open_from_queue(self, number: str, *, keep: str | None = None) -> None:
        """Find a request in the queue and open it."""
        hands = self.hands
        table = hands.see(QTableView, "queue_table")
        hands.until(lambda: self._queue_row(table, number) is not None, f"request {number} in the queue")
        if keep:
            hands.keep(keep)
        row = self._queue_row(table, number)
        index = table.model().index(row if row is not None else 0, 0)
        table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.SelectCurrent)
        table.selectRow(index.row())
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Return)

    def settle(self) -> None:
        """Wait until nothing runs any more, as somebody does who looks before going on."""
        self.hands.until(lambda: not self.jobs.running(), "the end of what was running")

    def write_request(self, case: DemoCase, *, keep: str | None = None) -> None:
        """Open a new request by its form."""
        hands = self.hands
        hands.press("new_request")
        for name in (
            "number", "case_number", "requester_name", "requester_id", "requester_command", "offence", "lawful_source",
        ):  # fmt: skip
            hands.write(f"request_{name}", getattr(case.form, name))
        hands.choose("request_reason", case.form.reason)
        if keep:
            hands.keep(keep)
        hands.press("open_request")

    def scan(self, *, keep: str | None = None) -> None:
        """Scan the clip and wait for the contact sheet."""
        hands = self.hands
        hands.press_words("Scan clip for faces")
        sheet = self._sheet()
        hands.until(lambda: sheet.model().rowCount() > 0, "faces on the contact sheet")
        self.settle()  # the pictures of the faces come after the sheet
        if keep:
            hands.keep(keep)

    def add_evidence(self, case: DemoCase) -> None:
        """Offer the clip as if it had been dropped on the page, and say where it comes from."""
        hands = self.hands
        hands.see(QWidget, "take_as_probe")
        self._page(EvidencePage).offer_files([case.path])
        hands.write("acquired_how", case.source.acquired_how)
        hands.write("custodian", case.source.custodian)
        hands.press("add_files")

    def take_probe(self, case: DemoCase, *, keep: str | None = None) -> None:
        """Pick the best frame of the sheet, attest, and take it as the probe."""
        hands, player = self.hands, self.hands.see(FramePlayer, "player")
        place, frame = best_sighting(self.desk, case.form.number)
        self._sheet().set_current_key(str(place))
        hands.until(lambda: player.current() == frame and player.view.has_picture(), f"frame {frame}")
        hands.press("take_as_probe")
        hands.choose("probe_type", ProbeType.SURVEILLANCE)
        hands.press("attested")
        button = hands.see(QAbstractButton, "probe_next")
        hands.until(button.isEnabled, "a probe that can be taken")
        self.settle()  # its measures come later
        if keep:
            hands.keep(keep)
        hands.press("probe_next")

    def declare(self) -> None:
        """Say that one knows nobody concerned, where that is asked."""
        self.settle()
        if self.hands.sees(QWidget, "knows_nobody"):
            self.hands.press("knows_nobody")

    def search(self, *, keep: str | None = None) -> None:
        """Run the search and go on to the examination."""
        hands = self.hands
        hands.see(QWidget, "search")
        self.declare()
        hands.press("search")
        button = hands.see(QAbstractButton, "search")
        hands.until(lambda: button.text() == "Open examination", "the list to be ready")
        if keep:
            picture = hands.see(PictureView, "search_probe")
            hands.until(picture.has_picture, "the probe's picture")
            hands.keep(keep)
        hands.press("search")

    def begin_verification(self, *, keep: str | None = None) -> None:
        """Take the second seat."""
        self.hands.see(QWidget, "begin_verification")
        self.declare()
        if keep:
            self.hands.see(QWidget, "begin_verification")
            self.hands.keep(keep)
        self.hands.press("begin_verification")

    def examine(self, case: DemoCase, *, keep: str | None = None) -> OpenReview:
        """Analyse the probe, look at every candidate, answer from the known truth, lock, and unmask."""
        self.hands.see(QWidget, "analysis_probe")  # then the seat is taken
        review = open_review(self.desk, case.form.number)
        true = true_candidate(self.desk, review.search_id, case.person)
        place = place_in_order(self.desk, review.examination_id, true)
        PlayedExamination(self.hands).play(place, keep)
        return review

    def decide(self, case: DemoCase, *, keep: str | None = None) -> None:
        """Approve what both examiners found."""
        hands, pane = self.hands, self.hands.see(ComparisonPane, "comparison")
        hands.until(pane.left.has_picture, "the probe's picture")
        if case.person is not None:
            hands.until(pane.right.has_picture, "the candidate's picture")
        self.declare()
        hands.press("verdict_approve")
        if hands.sees(QWidget, "recipients"):
            hands.write("recipients", f"{case.form.requester_name}, {case.form.requester_command}")
        if keep:
            hands.keep(keep)
        hands.press("decide")
        hands.press("confirm")
        hands.see(QWidget, "save_report")

    def save_report(self, path: Path, *, keep: str | None = None) -> str:
        """Save the report as PDF; return the heading of the page."""
        hands = self.hands
        button = hands.see(QAbstractButton, "save_report")
        hands.until(button.isEnabled, "the report")
        if keep:
            hands.keep(keep)
        self._page(ReportPage).save_to(path)
        hands.until(path.exists, "the saved report")
        hands.until(button.isEnabled, "the end of saving")
        return hands.see(QLabel, "report_title").text()

    def read_log(self, *, keep: str | None = None) -> None:
        """Choose the session in which the mated request was searched, and read its entries."""
        hands = self.hands
        sessions = hands.see(QTableView, "log_sessions")
        hands.until(lambda: sessions.model().rowCount() > 0, "the sessions")
        rows = [row for row in range(sessions.model().rowCount()) if _is_of(sessions, row, EXAMINER)]
        sessions.selectRow(rows[-3])  # newest first: in the two oldest the case was only prepared
        entries = hands.see(QTableView, "log_entries")
        hands.until(lambda: entries.model().rowCount() > 0, "the entries of the session")
        if keep:
            hands.keep(keep)

    def check_log(self, *, keep: str | None = None) -> None:
        """Check the whole log and wait for the words."""
        hands = self.hands
        notice = hands.see(Notice, "Notice")
        before = notice.sentence()
        hands.press("check_log")
        hands.until(lambda: notice.sentence() not in {"", before}, "the result of the check")
        if keep:
            hands.keep(keep)

    def export_session(self, path: Path) -> None:
        """Export the chosen session."""
        self._page(LogPage).export_to(path)
        self.hands.until(path.exists, "the export")

    def _page(self, kind: type[P]) -> P:
        shell = self.window.shell
        page = shell.page if shell is not None else None
        if not isinstance(page, kind):
            raise TypeError(f"the window shows {type(page).__name__}, not {kind.__name__}")
        return page

    def _sheet(self) -> ContactSheet:
        return self.hands.see(ContactSheet, "contact_sheet")

    @staticmethod
    def _queue_row(table: QTableView, number: str) -> int | None:
        model = table.model()
        return next((row for row in range(model.rowCount()) if model.index(row, 0).data() == number), None)


def _is_of(sessions: QTableView, row: int, person: DemoPerson) -> bool:
    return str(sessions.model().index(row, 0).data()) == person.account.full_name
