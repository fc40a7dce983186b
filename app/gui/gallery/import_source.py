"""Where an import comes from: a folder, a ZIP file or a record, its manifest, and what holds for all of its photos."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.gui.files import ask_file, ask_folder
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.fields import LineField
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.path_field import PathField
from app.services.gallery.importing.sources import Source
from app.services.gallery.manifest import Given


class ImportSourceForm(QWidget):
    """Signal `changed()`: something was written or chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = PathField(
            self.tr("Folder, ZIP file or ANSI/NIST record with the photos"), "import_place", self._ask_folder, self
        )
        self._file = button(self.tr("Choose a &file…"), parent=self)
        self._file.setObjectName("import_place_file")
        self._file.clicked.connect(self._on_file)
        self._manifest = PathField(
            self.tr("Manifest (CSV or JSON)"), "import_manifest", self._ask_manifest, self, mandatory=False
        )
        without = self.tr("Empty: manifest.csv or manifest.json among the photos, or else the ANSI/NIST records there")
        self._basis = LineField(self.tr("Lawful basis"), parent=self)
        self._until = LineField(self.tr("Kept until"), placeholder="2031-12-31", parent=self)
        self._class = LineField(self.tr("or retention class"), parent=self)
        for field, name in ((self._basis, "basis"), (self._until, "until"), (self._class, "class")):
            field.editor.setObjectName(f"import_{name}")
            field.changed.connect(self.changed)
        for path in (self._place, self._manifest):
            path.changed.connect(self.changed)
        given = self.tr("For every photo that does not say so itself:")
        place = row(self._place, self._file)
        place.setStretch(0, 1)
        place.setAlignment(self._file, Qt.AlignmentFlag.AlignBottom)
        manifest = column(self._manifest, label(without, "caption", parent=self), gap=4)
        for_all = column(
            label(given, "secondary", parent=self), row(self._basis, self._until, self._class, gap=16), gap=8
        )
        self.setLayout(column(place, manifest, for_all, self._help(), gap=16))

    def source(self) -> Source | None:
        """Return where the import comes from, None while no place is named."""
        place = self._place.path()
        if place is None:
            return None
        return Source(
            place, self._manifest.path(), Given(self._basis.value(), self._until.value(), self._class.value())
        )

    def reason(self) -> str | None:
        """Return what is missing."""
        return self.tr("No folder and no file chosen") if self._place.path() is None else None

    def set_paths(self, place: Path, manifest: Path | None = None) -> None:
        """Write the paths into their fields."""
        self._place.set_path(place)
        if manifest is not None:
            self._manifest.set_path(manifest)

    def focus(self) -> None:
        """Put the focus on the first field."""
        self._place.field.setFocus()

    def _help(self) -> QWidget:
        facts = FactsTable(self.tr("Columns of the manifest"), self)
        facts.set_facts(
            [
                Fact("file", self.tr("name of the photo within the folder; one face on each")),
                Fact("person_identifier", self.tr("the section's own number for the person; the same on every photo")),
                Fact("agency, record_number", self.tr("who took the photo, and its number there; no two alike")),
                Fact("taken_on, pose", self.tr("date, like 2026-11-22, and how the face is turned")),
                Fact("lawful_basis", self.tr("why the photo may be kept and searched; here or above")),
                Fact("retain_until / retention_class", self.tr("how long it is kept; here or above")),
                Fact("name, charge, sex, birth_year, marks", self.tr("may be left out or empty")),
            ]
        )
        return facts

    def _ask_folder(self) -> Path | None:
        return ask_folder(self, self.tr("Choose the folder with the photos"))

    def _on_file(self) -> None:
        chosen = ask_file(
            self, self.tr("Choose the file with the photos"), Path.home(),
            self.tr("ZIP and ANSI/NIST files (*.zip *.an2 *.eft *.nist)"),
        )  # fmt: skip
        if chosen is not None:
            self._place.set_path(chosen)

    def _ask_manifest(self) -> Path | None:
        place = self._place.path() or Path.home()
        folder = place if place.is_dir() else place.parent
        return ask_file(self, self.tr("Choose the manifest"), folder, self.tr("CSV or JSON (*.csv *.json)"))
