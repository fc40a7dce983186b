"""The gallery: what it holds, its imports, and a new import for the administrator. No face is shown here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.progress import Progress
from app.domain.records import ImportRecord
from app.domain.roles import Role
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page import Context, Page
from app.gui.page_frame import frame, scrolled
from app.gui.places import Place
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.import_form import ImportForm
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import day_words, local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.unfinished_imports import UnfinishedImports
from app.services.enrolment import import_folder
from app.services.gallery_statistics import GalleryStatistics, statistics
from app.services.manifest import ManifestRefused
from app.services.staging import discard_unfinished

_FIGURES_PX = 300


class GalleryPage(Page):
    """Figures at the left, imports at the right, and below them the form for a new one."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._busy = False
        self._may_import = Role.ADMINISTRATOR in context.desk.session.user.roles
        self._notice = Notice(self)
        self._figures = FactsTable(self.tr("What the gallery holds"), self)
        self._figures.setObjectName("gallery_figures")
        self._imports = self._imports_listing()
        self._unfinished = UnfinishedImports(self)
        self._unfinished.discard_asked.connect(self._ask_to_discard)
        self._form = ImportForm(self)
        self._action = NextAction(self.tr("Import photos"), "Ctrl+Return", self)
        name_action(self._action, "import_photos")
        self._form.changed.connect(self._tell_blocked)
        self._action.triggered.connect(self._on_import)
        self._lay_out()
        self._tell_blocked()

    def open_page(self) -> None:
        self._read()
        if self._may_import:
            self._form.focus()

    def leave_question(self) -> str | None:
        if not self._busy:
            return None
        return self.tr("An import is running. It goes on, but how it ended is told only here and in the log. Leave?")

    def _lay_out(self) -> None:
        left = QWidget(self)
        left.setLayout(column(self._figures, 1))
        area = scrolled(left, self.tr("Figures"))
        area.setFixedWidth(_FIGURES_PX)
        self._imports.setMinimumHeight(120)
        right = column(
            label(self.tr("Imports"), "section", parent=self), self._imports, self._unfinished, self._form, gap=8
        )
        right.setStretch(1, 2)
        right.setStretch(3, 3)
        body = row(area, right, gap=24)
        body.setStretch(1, 1)
        self._form.setVisible(self._may_import)
        self._action.setVisible(self._may_import)
        title = label(self.tr("Gallery"), "page", parent=self)
        self.setLayout(frame(self._notice, title, body, action=self._action))

    def _imports_listing(self) -> Listing[ImportRecord]:
        columns: Sequence[Column[ImportRecord]] = (
            Column(self.tr("Import"), lambda each: each.number),
            Column(self.tr("Manifest"), lambda each: each.source_name),
            Column(self.tr("People"), lambda each: f"{each.people:,}"),
            Column(self.tr("Photos"), lambda each: f"{each.photos:,}"),
            Column(
                self.tr("Its SHA-256"), lambda each: each.manifest_sha256[:12] + "…",
                lambda each: each.manifest_sha256, fixed=True,
            ),
            Column(
                self.tr("Imported"), lambda each: local_minute(each.imported_at),
                lambda each: utc_words(each.imported_at),
            ),
        )  # fmt: skip
        empty = (
            self.tr("The gallery is empty"),
            self.tr("An administrator imports arrest photos with a manifest that says where each comes from."),
        )
        return Listing(self.tr("Imports"), columns, empty, object_name="gallery_imports", stretched=1, parent=self)

    def _read(self) -> None:
        self.work(self.tr("reading the gallery's figures"), lambda _: statistics(self.context.desk), self._on_figures)

    def _on_figures(self, figures: GalleryStatistics) -> None:
        facts = [
            Fact(self.tr("People"), f"{figures.people:,}"),
            Fact(self.tr("Photos"), f"{figures.photos:,}"),
            Fact(self.tr("Oldest photo"), day_words(figures.oldest or "") or self.tr("none")),
            Fact(self.tr("Newest photo"), day_words(figures.newest or "") or self.tr("none")),
        ]
        for title, counted in (
            (self.tr("Pose"), figures.poses),
            (self.tr("Sex"), figures.groups),
            (self.tr("Agency"), figures.agencies),
        ):
            for place, (words, count) in enumerate(counted):
                facts.append(Fact(title if place == 0 else "", f"{words}: {count:,}"))
        self._figures.set_facts(facts)
        self._imports.set_rows(list(reversed(figures.imports)))
        self._unfinished.set_imports(figures.unfinished, may_discard=self._may_import and not self._busy)

    @Slot(str)
    def _ask_to_discard(self, number: str) -> None:
        sentence = self.tr("What {0} has read so far is removed; the photos in their folder stay. It is on record.")
        title = self.tr("Discard the unfinished import?")
        confirm(self, title, sentence.format(number), self.tr("Discard"), lambda: self._discard(number))

    def _discard(self, number: str) -> None:
        self.work(
            self.tr("discarding an unfinished import"),
            lambda _: discard_unfinished(self.context.desk, number),
            lambda _: self._read(),
        )

    @Slot()
    def _tell_blocked(self) -> None:
        self._action.set_blocked(self.tr("Enrolling") if self._busy else self._form.reason())

    @Slot()
    def _on_import(self) -> None:
        paths = self._form.paths()
        if paths is None:
            return
        folder, manifest = paths
        self._notice.clear()
        self._form.show_problems(())
        self._set_busy(True)
        self.work(
            self.tr("enrolling photos"),
            lambda progress: self._enrol(folder, manifest, progress),
            self._on_ended,
            lambda _: self._on_stopped(),
        )

    def _on_stopped(self) -> None:
        self._set_busy(False)
        self._read()  # what was read until then is an unfinished import now

    def _enrol(self, folder: Path, manifest: Path, progress: Progress) -> ImportRecord | ManifestRefused:
        """Run the import; wrong lines are an answer here, because the page lists them instead of one long sentence."""
        try:
            return import_folder(self.context.desk, folder, manifest, progress)
        except ManifestRefused as refused:
            return refused

    def _on_ended(self, ended: ImportRecord | ManifestRefused) -> None:
        self._set_busy(False)
        if isinstance(ended, ManifestRefused):
            self._on_refused(ended)
        else:
            self._on_imported(ended)

    def _on_refused(self, refused: ManifestRefused) -> None:
        count = len(refused.problems)
        faults = self.tr("1 fault was found") if count == 1 else self.tr("{0:,} faults were found").format(count)
        sentence = self.tr("Nothing was imported: {0}. Mend what is listed below and try again.")
        self._notice.show_sentence(sentence.format(faults))
        self._form.show_problems(refused.problems)

    def _on_imported(self, record: ImportRecord) -> None:
        words = self.tr("Import {0}: {1:,} photos of {2:,} people are in the gallery.")
        self._notice.show_sentence(words.format(record.number, record.photos, record.people), Tone.INFO)
        self._read()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._form.setEnabled(not busy)
        self._tell_blocked()
