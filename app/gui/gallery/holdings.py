"""What the gallery holds, and the imports it grew by. No face is shown here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtWidgets import QWidget

from app.domain.records import ImportRecord
from app.domain.staff.roles import Role
from app.gui.gallery.asking import ask
from app.gui.gallery.growth_plots import GrowthPlots
from app.gui.gallery.section import GallerySection
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column, count_column
from app.gui.page_frame import scrolled
from app.gui.parts import PartedPage
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.fields import LineField, TextField
from app.gui.widgets.layouts import button, column, heading, row
from app.gui.widgets.moments import day_words, local_minute, utc_words
from app.gui.widgets.notice import Notice
from app.services.gallery.expunging import propose_undo
from app.services.gallery.gallery_statistics import GalleryStatistics, statistics

_FIGURES_PX = 300


@dataclass(frozen=True)
class _Growth:
    """An import, and how many photos had been imported with it and before it."""

    record: ImportRecord
    photos_then: int


class HoldingsSection(GallerySection):
    """Figures at the left; at the right imports, the newest first, and how the gallery grew."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._figures = FactsTable(self.tr("What the gallery holds"), self)
        self._figures.setObjectName("gallery_figures")
        self._imports = self._listing()
        figures = QWidget(self)
        figures.setLayout(column(self._figures, 1))
        area = scrolled(figures, self.tr("Figures"))
        area.setFixedWidth(_FIGURES_PX)
        self._undo = button(self.tr("&Undo this import…"), parent=self)
        self._undo.setObjectName("undo_import")
        self._undo.setVisible(self.holds(Role.ADMINISTRATOR))
        self._undo.setEnabled(False)
        self._undo.clicked.connect(self._ask_to_undo)
        self._imports.table.row_chosen.connect(lambda _: self._undo.setEnabled(True))
        head = heading(self.tr("Imports"), self._undo, parent=self)
        self._growth = GrowthPlots(self)
        right = column(head, self._imports, self._growth, gap=8)
        right.setStretch(1, 1)
        layout = row(area, right, gap=24)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def open_part(self) -> None:
        self.page.work(self.tr("reading the gallery's figures"), lambda _: statistics(self.desk), self._on_figures)

    def _listing(self) -> Listing[_Growth]:
        columns: Sequence[Column[_Growth]] = (
            Column(self.tr("Import"), lambda each: each.record.number),
            Column(self.tr("Source"), lambda each: each.record.source_name),
            count_column(self.tr("People"), lambda each: each.record.people),
            count_column(self.tr("Photos"), lambda each: each.record.photos),
            count_column(self.tr("Photos with those before"), lambda each: each.photos_then),
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

    def _ask_to_undo(self) -> None:
        chosen = self._imports.chosen()
        if chosen is None:
            return
        number = chosen.record.number
        sentence = self.tr(
            "Every photo of {0} that is still in the gallery is named in one removal. A second person confirms it; "
            "until then nothing changes."
        )
        fields = {
            "authority": LineField(self.tr("Authority"), mandatory=True, hint=self.tr("Who says that it was wrong")),
            "reason": TextField(self.tr("Reason"), mandatory=True, lines=2),
        }
        title, verb = self.tr("Undo import {0}?").format(number), self.tr("Propose")
        ask(self, title, sentence.format(number), verb, fields, lambda values: self._propose_undo(number, values))

    def _propose_undo(self, number: str, values: Mapping[str, str]) -> None:
        self.page.work(
            self.tr("proposing to undo an import"),
            lambda _: propose_undo(self.desk, number, values["authority"], values["reason"]),
            self.tell_proposed,
        )

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
                facts.append(Fact(title if place == 0 else "", f"{worded(words)}: {count:,}"))
        self._figures.set_facts(facts)
        sums = accumulate(record.photos for record in figures.imports)
        self._undo.setEnabled(False)
        self._growth.set_growth(figures.growth)
        self._imports.set_rows([_Growth(*pair) for pair in zip(figures.imports, sums, strict=True)][::-1])
