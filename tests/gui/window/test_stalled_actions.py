"""No action holds the window: a request is worked from its evidence to its report, and every act is watched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from app.demo.hands import Hands
from app.domain.casework.features import Judgement
from app.domain.log.scopes import ScopeKind
from app.gui.auditing.export_part import ExportPart
from app.gui.gallery.import_source import ImportSourceForm
from app.gui.help.guide import GuideDialog
from app.gui.jobs import Jobs
from app.gui.page import Page
from app.gui.pages.gallery_page import GalleryPage
from app.gui.pages.oversight_page import OversightPage
from app.gui.pages.report_page import ReportPage
from app.gui.places import Place, Station
from app.gui.widgets.candidate_strip import CandidateStrip
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.component_list import ComponentList
from app.gui.widgets.contact_sheet import ContactSheet
from app.gui.window.main_window import MainWindow
from app.gui.window.stations import load_pages
from app.services.casework.examining import CONCLUSIONS
from app.services.gallery import gallery_statistics
from tests.gui.watchdog import once
from tests.gui.window.test_stalls import request_of
from tests.support.section import PASSPHRASE, Section, copy_of

P = TypeVar("P", bound=Page)


@pytest.fixture
def section(bare_template: Path, tmp_path: Path) -> Iterator[Section]:
    """A workspace with an empty gallery: filling it is one of the acts."""
    made = copy_of(bare_template, tmp_path)
    yield made
    made.close()


class Worker:
    """Works in the real window, with work in its real threads; each act is one measured whole with all that follows."""

    def __init__(self, window: MainWindow, jobs: Jobs, hands: Hands) -> None:
        self._window, self._jobs, self.hands = window, jobs, hands

    def does(self, act: Callable[[], object]) -> None:
        def whole() -> None:
            act()
            self._settle()

        once(whole)

    def presses(self, *names: str) -> None:
        for name in names:
            self.does(partial(self.hands.press, name))

    def goes(self, place: Place) -> None:
        shell = self._window.shell
        assert shell is not None
        self.does(lambda: shell.go(place))

    def page(self, kind: type[P]) -> P:
        shell = self._window.shell
        assert shell is not None
        assert isinstance(shell.page, kind)
        return shell.page

    def _settle(self) -> None:
        self.hands.until(lambda: not self._jobs.running(), "the end of what was running", 30)
        QApplication.processEvents()


@pytest.fixture
def worker(qtbot: QtBot, section: Section, tmp_path: Path) -> Iterator[Worker]:
    """Somebody in a window whose pages are loaded, as the program does while people sign in."""
    load_pages()
    jobs = Jobs()
    window = MainWindow(section.house, jobs)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield Worker(window, jobs, Hands(window, tmp_path / "screens"))
    qtbot.waitUntil(lambda: not jobs.running())
    section.house.forget()
    jobs.close()


def test_examining_holds_nothing(section: Section, worker: Worker) -> None:
    section.enrol()
    request_id = section.request().id
    section.evidence(request_id)
    worker._window._on_signed_in(section.at("okafor"))
    hands = worker.hands
    worker.goes(Place(Station.EVIDENCE, request_id))
    worker.does(lambda: hands.press_words("Scan picture for faces"))
    sheet = hands.see(ContactSheet, "contact_sheet")
    worker.does(lambda: sheet.set_current_key("0"))
    worker.presses("take_as_probe")
    hands.choose("probe_type", "surveillance")
    worker.presses("attested", "probe_next", "search", "search", "mark_rest")
    listed = hands.see(ComponentList, "analysis_components")
    listed.choose(0)
    worker.does(partial(hands.key, listed, Qt.Key.Key_1))
    worker.presses("open_candidates", "confirm")
    answer_and_draw(worker)
    hands.choose("conclusion", CONCLUSIONS[5])
    hands.write("grounds", "The skin agrees.")
    worker.presses("lock_decision", "confirm", "show_ranks", "back_to_queue")


def answer_and_draw(worker: Worker) -> None:
    hands = worker.hands
    strip, pane = hands.see(CandidateStrip, "candidates"), hands.see(ComparisonPane, "comparison")
    for place in range(1, strip.count()):
        worker.does(partial(strip.set_current, place))
        worker.presses("answer_not_this_person")
    worker.does(lambda: strip.set_current(0))
    for key in (Qt.Key.Key_S, Qt.Key.Key_O, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        worker.does(partial(hands.key, pane, key))
    hands.write("candidate_note", "Brow and ears agree.")
    worker.presses("answer_possible", "tool_arrow")
    view = pane.left
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    QTest.mouseMove(view, QPoint(200, 180))
    worker.does(lambda: QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 180)))
    hands.write("annotation_words", "Scar")
    worker.presses("keep_annotation")
    assert hands.see(QTableView, "annotations").model().rowCount() == 1
    hands.see(QTabWidget, "bench_side").setCurrentIndex(1)
    worker.presses(f"judgement_{Judgement.SIMILAR.value}")
    hands.see(QTabWidget, "bench_side").setCurrentIndex(0)


def test_editing_a_frame_holds_nothing(section: Section, worker: Worker) -> None:
    evidence = section.evidence(section.request().id)
    worker._window._on_signed_in(section.at("okafor"))
    hands = worker.hands
    worker.goes(Place(Station.PROBE, evidence.request_id, evidence_id=evidence.id, frame_index=0))
    worker.presses("edit_frame")
    offered = hands.see(QComboBox, "add_step")
    for place in range(1, offered.count()):
        worker.does(partial(offered.activated.emit, place))
    worker.presses("before_edits", "leave_workshop")


def test_what_every_page_offers_holds_nothing(section: Section, worker: Worker) -> None:
    window = worker._window
    window._on_signed_in(section.at("okafor"))
    worker.goes(Place(Station.REQUEST, section.request().id))
    worker.does(window.show_guide)
    window.findChildren(GuideDialog)[0].reject()
    worker.does(window._lock.lock)
    worker.does(partial(window._lock.cover.unlock_requested.emit, PASSPHRASE))
    assert not window._lock.is_locked()


def test_deciding_and_giving_the_report_away_hold_nothing(section: Section, worker: Worker, tmp_path: Path) -> None:
    receipt = section.verified()
    request_id = request_of(section, receipt)
    worker._window._on_signed_in(section.at("soto"))
    worker.goes(Place(Station.DECISION, request_id, search_id=receipt.search_id))
    worker.presses("verdict_approve", "decide", "confirm")
    button = worker.hands.see(QAbstractButton, "save_report")
    worker.hands.until(button.isEnabled, "the report")
    worker.does(lambda: worker.page(ReportPage).save_to(tmp_path / "lead.pdf"))
    assert (tmp_path / "lead.pdf").read_bytes().startswith(b"%PDF")
    worker.page(ReportPage).ask_printer = lambda: on_file(tmp_path / "printed.pdf")
    worker.presses("print_report")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def on_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_importing_photos_holds_nothing(section: Section, worker: Worker) -> None:
    manifest = section.manifest()
    worker._window._on_signed_in(section.at("admin"))
    worker.goes(Place(Station.GALLERY))
    page = worker.page(GalleryPage)
    worker.does(lambda: page.go_to_part("import"))
    form = page.findChild(ImportSourceForm)
    assert isinstance(form, ImportSourceForm)
    form.set_paths(section.folder, manifest)
    worker.presses("import_action", "import_action")
    assert gallery_statistics.statistics(section.at("admin")).photos == 12


def test_exporting_a_history_holds_nothing(section: Section, worker: Worker, tmp_path: Path) -> None:
    section.verified()
    worker._window._on_signed_in(section.at("auditor"))
    worker.goes(Place(Station.OVERSIGHT))
    page = worker.page(OversightPage)
    part = page.go_to_part("export")
    worker.does(lambda: page.go_to_part("export"))
    assert isinstance(part, ExportPart)
    part.ask_path = lambda _: tmp_path / "out.zip"
    worker.hands.choose("export_kind", ScopeKind.REQUEST)
    worker.hands.write("export_subject", "2026-0001")
    worker.presses("export_history")
    assert (tmp_path / "out.zip").stat().st_size > 0
