"""An import in three steps: where from, a dry run with everything that is found, then the import itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.gallery.import_review import Choice, ImportReport
from app.domain.progress import Progress
from app.domain.records import ImportRecord
from app.gui.gallery.import_report import ImportReportView
from app.gui.gallery.import_source import ImportSourceForm
from app.gui.gallery.section import GallerySection
from app.gui.page_frame import scrolled
from app.gui.parts import PartedPage
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.gui.widgets.unfinished_imports import UnfinishedImports
from app.services.gallery.enrolment import examine_import, import_photos
from app.services.gallery.gallery_statistics import GalleryStatistics, statistics
from app.services.gallery.importing.review import decide, finding_pictures, review_of
from app.services.gallery.importing.sources import Source
from app.services.gallery.staging import discard_unfinished


class ImportSection(GallerySection):
    """The source first; after a dry run its report stands in its place."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._busy = ""
        self._source: Source | None = None
        self._report: ImportReport | None = None
        self._form = ImportSourceForm(self)
        self._form.changed.connect(self._tell_blocked)
        self._unfinished = UnfinishedImports(self)
        self._unfinished.discard_asked.connect(self._ask_to_discard)
        self._shown = ImportReportView(page.context.watermark, self)
        self._shown.decided.connect(self._on_decided)
        self._shown.pictures_asked.connect(self._on_pictures_asked)
        first = QWidget(self)
        title = label(self.tr("New import"), "section", parent=first)
        first.setLayout(column(self._unfinished, title, self._form, 1, gap=12))
        self._steps = QStackedWidget(self)
        self._steps.addWidget(scrolled(first))
        self._steps.addWidget(self._shown)
        self.action = NextAction(self.tr("Examine"), "Ctrl+Return", page)
        name_action(self.action, "import_action")
        self.action.triggered.connect(self._on_action)
        self._back = self.action.add_other(self.tr("&Back to the source"))
        self._back.setObjectName("back_to_source")
        self._back.clicked.connect(self._begin_again)
        self.setLayout(column(self._steps, gap=0))
        self._tell_blocked()

    def open_part(self) -> None:
        self.page.work(self.tr("looking for unfinished imports"), lambda _: statistics(self.desk), self._on_statistics)
        if self._report is None:
            self._form.focus()

    def leave_question(self) -> str | None:
        if not self._busy:
            return None
        return self.tr("An import is running. It goes on, but how it ended is told only here and in the log. Leave?")

    def hide_pictures(self, hidden: bool) -> None:
        self._shown.hide_pictures(hidden)

    # Unfinished imports

    def _on_statistics(self, figures: GalleryStatistics) -> None:
        self._unfinished.set_imports(figures.unfinished, may_discard=not self._busy)

    def _ask_to_discard(self, number: str) -> None:
        sentence = self.tr("What {0} has read so far is removed; the photos in their folder stay. It is on record.")
        title = self.tr("Discard the unfinished import?")
        verb = self.tr("Discard")
        confirm(self, title, sentence.format(number), verb, lambda: self._discard(number), destroys=True)

    def _discard(self, number: str) -> None:
        self.page.work(
            self.tr("discarding an unfinished import"),
            lambda _: discard_unfinished(self.desk, number),
            lambda _: self.open_part(),
        )

    # The steps

    def _tell_blocked(self) -> None:
        if self.action is None:
            return
        report = self._report
        self._back.setVisible(report is not None)
        self._back.setEnabled(not self._busy)
        self._form.setEnabled(not self._busy)
        if report is None:
            self.action.set_verb(self.tr("Examine, without enrolling"))
            self.action.set_blocked(self._busy or self._form.reason())
            return
        self.action.set_verb(self.tr("Import {0} photos").format(f"{report.photos - report.left_out:,}"))
        self.action.set_blocked(self._busy or self._why_not(report))

    def _why_not(self, report: ImportReport) -> str | None:
        if report.problems:
            return self.tr("The manifest has to be mended first")
        if report.undecided:
            return self.tr("Findings still undecided: {0}").format(f"{len(report.undecided):,}")
        return None if report.photos > report.left_out else self.tr("No photo is left to import")

    def _begin_again(self) -> None:
        self._report = None
        self._steps.setCurrentIndex(0)
        self._notice.clear()
        self.open_part()
        self._tell_blocked()

    def _on_action(self) -> None:
        self._notice.clear()
        if self._report is None:
            self._source = self._form.source()
            if self._source is not None:
                self._examine(self._source)
        elif self._source is not None:
            self._import(self._source)

    def _examine(self, source: Source) -> None:
        self._set_busy(self.tr("Examining; nothing is enrolled"))
        self.page.work(
            self.tr("examining photos"),
            lambda progress: examine_import(self.desk, source, progress),
            self._on_report,
            lambda _: self._on_stopped(),
        )

    def _on_report(self, report: ImportReport) -> None:
        self._report = report
        self._shown.set_report(report)
        self._steps.setCurrentIndex(1)
        self._set_busy("")

    def _on_stopped(self) -> None:
        self._set_busy("")
        self.open_part()  # what was read until then is an unfinished import now

    def _import(self, source: Source) -> None:
        self._set_busy(self.tr("Enrolling"))
        self.page.work(
            self.tr("enrolling photos"),
            lambda progress: import_photos(self.desk, source, progress),
            self._on_imported,
            lambda _: self._on_stopped(),
        )

    def _on_imported(self, record: ImportRecord) -> None:
        self._set_busy("")
        self._begin_again()
        words = self.tr("Import {0}: {1} photos of {2} people are in the gallery.")
        self.say(words.format(record.number, f"{record.photos:,}", f"{record.people:,}"))

    # Findings

    def _on_decided(self, finding_ids: Sequence[str], choice: Choice, reason: str) -> None:
        report = self._report
        if report is None:
            return

        def record(_: Progress) -> ImportReport:
            decide(self.desk, report.number, finding_ids, choice, reason)
            return review_of(self.desk, report.number)

        self.page.work(self.tr("recording a decision"), record, self._on_reviewed)

    def _on_reviewed(self, report: ImportReport) -> None:
        self._report = report
        self._shown.set_report(report)
        self._tell_blocked()

    def _on_pictures_asked(self, finding_id: str, reason: str) -> None:
        report = self._report
        if report is not None:
            self.page.work(
                self.tr("opening pictures"),
                lambda _: finding_pictures(self.desk, report.number, finding_id, reason),
                lambda pictures: self._shown.show_pictures(finding_id, pictures),
            )

    def _set_busy(self, words: str) -> None:
        self._busy = words
        self._tell_blocked()
