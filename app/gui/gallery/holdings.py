"""What the gallery holds, and the imports it grew by. No face is shown here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtWidgets import QWidget

from app.domain.records import ImportRecord
from app.gui.gallery.section import GallerySection
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page import Page
from app.gui.page_frame import scrolled
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import day_words, local_minute, utc_words
from app.gui.widgets.notice import Notice
from app.services.gallery_statistics import GalleryStatistics, statistics

_FIGURES_PX = 300


@dataclass(frozen=True)
class _Growth:
    """An import, and how many photos had been imported with it and before it."""

    record: ImportRecord
    photos_then: int


class HoldingsSection(GallerySection):
    """Figures at the left, imports at the right, the newest first."""

    def __init__(self, page: Page, notice: Notice) -> None:
        super().__init__(page, notice)
        self._figures = FactsTable(self.tr("What the gallery holds"), self)
        self._figures.setObjectName("gallery_figures")
        self._imports = self._listing()
        figures = QWidget(self)
        figures.setLayout(column(self._figures, 1))
        area = scrolled(figures, self.tr("Figures"))
        area.setFixedWidth(_FIGURES_PX)
        right = column(label(self.tr("Imports"), "section", parent=self), self._imports, gap=8)
        right.setStretch(1, 1)
        layout = row(area, right, gap=24)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def open_section(self) -> None:
        self._page.work(self.tr("reading the gallery's figures"), lambda _: statistics(self.desk), self._on_figures)

    def _listing(self) -> Listing[_Growth]:
        columns: Sequence[Column[_Growth]] = (
            Column(self.tr("Import"), lambda each: each.record.number),
            Column(self.tr("Source"), lambda each: each.record.source_name),
            Column(self.tr("People"), lambda each: f"{each.record.people:,}"),
            Column(self.tr("Photos"), lambda each: f"{each.record.photos:,}"),
            Column(self.tr("Photos with those before"), lambda each: f"{each.photos_then:,}"),
            Column(
                self.tr("Its SHA-256"), lambda each: each.record.manifest_sha256[:12] + "…",
                lambda each: each.record.manifest_sha256, fixed=True,
            ),
            Column(
                self.tr("Imported"), lambda each: local_minute(each.record.imported_at),
                lambda each: utc_words(each.record.imported_at),
            ),
        )  # fmt: skip
        empty = (
            self.tr("The gallery is empty"),
            self.tr("An administrator imports arrest photos with a manifest that says where each comes from."),
        )
        return Listing(self.tr("Imports"), columns, empty, object_name="gallery_imports", stretched=1, parent=self)

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
            (self.tr("Taken"), figures.ages),
            (self.tr("People with"), figures.encounters),
            (self.tr("Eyes apart"), figures.eyes),
            (self.tr("Born"), figures.births),
        ):
            for place, (words, count) in enumerate(counted):
                facts.append(Fact(title if place == 0 else "", f"{words}: {count:,}"))
        self._figures.set_facts(facts)
        sums = accumulate(record.photos for record in figures.imports)
        self._imports.set_rows([_Growth(*pair) for pair in zip(figures.imports, sums, strict=True)][::-1])
