"""The check of the gallery: every file, every row, the index, and templates against their pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QSpinBox

from app.domain.gallery.health import Fault, Health
from app.gui.gallery.section import WorkingSection
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.parts import PartedPage
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.spin_box import indented
from app.services.gallery.checking import check_gallery

_USUAL = 100


class HealthSection(WorkingSection):
    """What to check at the top, what was looked at and what is wrong below."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._templates = indented(QSpinBox(self))
        self._templates.setObjectName("check_templates")
        self._templates.setRange(0, 1_000_000)
        self._templates.setValue(_USUAL)
        self._templates.setFixedWidth(110)
        for each in (self._templates, self._templates.lineEdit()):
            each.setAccessibleName(self.tr("Photos to describe again"))
        self._every = QCheckBox(self.tr("&Every photo (slow; due after a change of the network)"), self)
        self._every.setObjectName("check_every_template")
        self._every.toggled.connect(self._templates.setDisabled)
        self._looked_at = FactsTable(self.tr("What was looked at"), self)
        self._looked_at.setObjectName("looked_at")
        self._faults = self._listing()
        self.action = NextAction(self.tr("Check the gallery"), "Ctrl+Return", page)
        name_action(self.action, "check_gallery")
        self.action.triggered.connect(self._on_check)
        self._lay_out()

    def open_part(self) -> None:
        self._templates.setFocus()

    def leaving_words(self) -> str:
        return self.tr("A check is running. It goes on, but what it found is told only here. Leave?")

    def _lay_out(self) -> None:
        words = label(self.tr("&Photos, chosen by chance, to describe again and compare"), parent=self)
        words.setBuddy(self._templates)
        explained = label(
            self.tr("Every file of the workspace is read to its end, the database and the search index row by row. "
                    "Nothing is changed. The log has its own check."),
            "secondary", wrap=True, parent=self,
        )  # fmt: skip
        body = row(
            column(label(self.tr("Looked at"), "section", parent=self), self._looked_at, 1, gap=8),
            column(label(self.tr("What is wrong"), "section", parent=self), self._faults, gap=8),
            gap=24,
        )
        body.setStretch(0, 2)
        body.setStretch(1, 3)
        layout = column(explained, row(words, self._templates, self._every, 1, gap=12), body, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _listing(self) -> Listing[Fault]:
        columns: Sequence[Column[Fault]] = (
            Column(self.tr("Where"), lambda fault: fault.place),
            Column(self.tr("What"), lambda fault: fault.words),
        )
        empty = (self.tr("Not checked yet"), self.tr("Start a check with the button below."))
        made = Listing(self.tr("What is wrong"), columns, empty, object_name="gallery_faults", parent=self)
        made.table.setWordWrap(True)
        return made

    def _on_check(self) -> None:
        templates = None if self._every.isChecked() else self._templates.value()
        self.begin(
            self.tr("checking the gallery"),
            lambda progress: check_gallery(self.desk, templates, progress),
            self._on_checked,
        )

    def tell_blocked(self) -> None:
        if self.action is not None:
            self.action.set_blocked(self.tr("Checking; it can be stopped in the bar below") if self.busy else None)

    def _on_checked(self, health: Health) -> None:
        self._looked_at.set_facts([Fact(what, f"{count:,}") for what, count in health.looked_at])
        if not health.faults:
            self._faults.empty.set_words(
                self.tr("Everything is as it should be"), self.tr("The check found nothing wrong.")
            )
        self._faults.set_rows(health.faults)
        self._faults.table.resizeRowsToContents()
        if health.faults:
            sentence = self.tr("Things that are wrong: {0}. Stop work and restore what is damaged from a backup.")
            self.say(sentence.format(f"{len(health.faults):,}"), Tone.WARNING)
