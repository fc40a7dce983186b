"""The form of a gallery import: a folder, a manifest, what the manifest needs, and what was wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.files import ask_file, ask_folder
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page_frame import scrolled
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.layouts import column, label
from app.gui.widgets.path_field import PathField
from app.services.manifest import Problem


class ImportForm(QWidget):
    """Nothing of an import is kept while one line of its manifest is wrong. Signal `changed()`: a path changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = PathField(self.tr("Folder with the photos"), "import_folder", self._ask_folder, self)
        self._manifest = PathField(self.tr("Manifest (CSV in UTF-8)"), "import_manifest", self._ask_manifest, self)
        columns: Sequence[Column[Problem]] = (
            Column(self.tr("Line"), lambda problem: str(problem.line), fixed=True),
            Column(self.tr("What is wrong"), lambda problem: problem.sentence),
        )
        self._problems = Listing(self.tr("Lines that are wrong"), columns, ("", ""), object_name="import_problems")
        self._problems.table.setWordWrap(True)
        self._below = QStackedWidget(self)
        self._below.addWidget(scrolled(self._help(), self.tr("Columns of the manifest")))
        self._below.addWidget(self._problems)
        for field in (self._folder, self._manifest):
            field.changed.connect(self.changed)
        title = label(self.tr("New import"), "section", parent=self)
        layout = column(title, self._folder, self._manifest, self._below, gap=8)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def paths(self) -> tuple[Path, Path] | None:
        """Return folder and manifest, None while one is missing."""
        folder, manifest = self._folder.path(), self._manifest.path()
        return (folder, manifest) if folder and manifest else None

    def reason(self) -> str | None:
        """Return what is missing."""
        if self._folder.path() is None:
            return self.tr("No folder chosen")
        return self.tr("No manifest chosen") if self._manifest.path() is None else None

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List the lines that are wrong; none shows again what a manifest needs."""
        self._problems.set_rows(problems)
        self._below.setCurrentIndex(1 if problems else 0)
        if problems:
            self._problems.table.resizeRowsToContents()

    def focus(self) -> None:
        """Put the focus on the first field."""
        self._folder.field.setFocus()

    def _help(self) -> QWidget:
        facts = FactsTable(self.tr("Columns of the manifest"), self)
        facts.set_facts(
            [
                Fact("file", self.tr("name of the photo within the folder; one face on each")),
                Fact("person_identifier", self.tr("the section's own number for the person; the same on every photo")),
                Fact("agency, record_number", self.tr("who took the photo, and its number there; no two alike")),
                Fact("taken_on", self.tr("date, like 2026-11-22")),
                Fact("lawful_basis", self.tr("why the photo may be kept and searched")),
                Fact("name, charge, pose, sex, birth_year, retain_until", self.tr("may be left out or empty")),
            ]
        )
        whole = QWidget(self)
        words = self.tr(
            "The first line of the manifest names its columns. If one line or one photo is wrong, nothing of the "
            "import is kept, and every fault is listed here."
        )
        whole.setLayout(column(label(words, "secondary", wrap=True, parent=whole), facts, 1, gap=8))
        return whole

    def _ask_folder(self) -> Path | None:
        return ask_folder(self, self.tr("Choose the folder with the photos"))

    def _ask_manifest(self) -> Path | None:
        folder = self._folder.path() or Path.home()
        return ask_file(self, self.tr("Choose the manifest"), folder, self.tr("CSV (*.csv)"))
