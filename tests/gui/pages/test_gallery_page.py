"""The gallery: figures and imports, a new import with every fault listed, and no face."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QTableView

from app.domain.progress import Progress
from app.errors import Cancelled
from app.gui.jobs import Jobs
from app.gui.pages.gallery_page import GalleryPage
from app.gui.places import Place, Station
from app.gui.widgets.facts_table import FactsTable
from app.gui.widgets.import_form import ImportForm
from app.gui.widgets.path_field import PathField
from app.gui.widgets.picture_canvas import PictureCanvas
from app.gui.widgets.unfinished_imports import UnfinishedImports
from app.services import enrolment, enrolment_run, gallery_statistics
from tests.gui.access import unnamed
from tests.gui.inline import LaterExecutor
from tests.gui.pages.blind import texts_of
from tests.gui.pages.stage import Stage, asked, find, next_action, notice, press
from tests.support.section import Section

GALLERY = Place(Station.GALLERY)


def choose(page: GalleryPage, folder: Path, manifest: Path) -> None:
    fields = page.findChildren(PathField)
    fields[0].set_path(folder)
    fields[1].set_path(manifest)


def rows(page: GalleryPage, name: str) -> list[list[str]]:
    model = find(page, QTableView, name).model()
    return [[str(model.index(r, c).data()) for c in range(model.columnCount())] for r in range(model.rowCount())]


def test_empty_gallery_says_how_it_is_filled(stage: Stage) -> None:
    page = stage.show(GalleryPage, "admin", GALLERY)
    assert "The gallery is empty" in texts_of(page)
    assert next_action(page).blocked() == "No folder chosen"
    assert unnamed(page) == []


def test_import_fills_figures_and_list(stage: Stage, section: Section) -> None:
    manifest = section.manifest(people=3)
    page = stage.show(GalleryPage, "admin", GALLERY)
    choose(page, section.folder, manifest)
    press(page, "import_photos")
    assert notice(page) == "Import I-00001: 6 photos of 3 people are in the gallery."
    assert rows(page, "gallery_imports")[0][:4] == ["I-00001", "gallery.csv", "3", "6"]
    figures = find(page, FactsTable, "gallery_figures")
    assert [(fact.title, fact.value) for fact in figures.facts()][:4] == [
        ("People", "3"), ("Photos", "6"), ("Oldest photo", "2018-03-01"), ("Newest photo", "2019-03-02"),
    ]  # fmt: skip
    assert page.findChildren(PictureCanvas) == [], "nobody browses faces here"


def test_every_fault_is_listed_and_nothing_imported(stage: Stage, section: Section) -> None:
    manifest = section.manifest(people=2)
    lines = manifest.read_text("utf-8").splitlines()
    lines[2] = lines[2].replace("2019-03-02", "yesterday")
    lines[4] = "../" + lines[4]
    manifest.write_text("\n".join(lines), "utf-8")
    page = stage.show(GalleryPage, "admin", GALLERY)
    choose(page, section.folder, manifest)
    press(page, "import_photos")
    assert notice(page) == "Nothing was imported: 2 faults were found. Mend what is listed below and try again."
    assert [row[0] for row in rows(page, "import_problems")] == ["3", "5"]
    assert "'yesterday' is not a date" in rows(page, "import_problems")[0][1]
    assert rows(page, "gallery_imports") == []
    form = page.findChild(ImportForm)
    assert isinstance(form, ImportForm)
    assert form.paths() == (section.folder, manifest), "what was chosen stays"


def test_missing_manifest_is_a_sentence(stage: Stage, section: Section) -> None:
    page = stage.show(GalleryPage, "admin", GALLERY)
    choose(page, section.folder, section.folder / "none.csv")
    press(page, "import_photos")
    assert notice(page).startswith("none.csv cannot be read")
    assert next_action(page).blocked() is None


def test_running_import_is_said_before_one_leaves(stage: Stage, section: Section) -> None:
    manifest, later = section.manifest(people=1), LaterExecutor()
    page = stage.show(GalleryPage, "admin", GALLERY, later)
    later.now()
    choose(page, section.folder, manifest)
    press(page, "import_photos")
    assert isinstance(page.context.jobs, Jobs)
    assert [job.label for job in page.context.jobs.running()] == ["enrolling photos"]
    assert next_action(page).blocked() == "Enrolling"
    assert page.leave_question() is not None
    later.now()
    assert page.leave_question() is None


class StoppedLate(Progress):
    def __init__(self) -> None:
        self._left = 6

    def cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0


def cut_off(section: Section) -> None:
    with pytest.MonkeyPatch.context() as patch, pytest.raises(Cancelled):
        patch.setattr(enrolment_run, "BATCH", 4)
        enrolment.import_folder(section.at("admin"), section.folder, section.manifest(), StoppedLate())


def test_an_import_that_was_cut_off_is_told_of_and_can_be_discarded(stage: Stage, section: Section) -> None:
    cut_off(section)
    page = stage.show(GalleryPage, "admin", GALLERY)
    said = "\n".join(texts_of(page))
    assert "U-00001 · gallery.csv · 4 photos read" in said
    press(page, "discard_U-00001")
    question = asked(page)
    assert "U-00001" in question.sentence()
    find(question, QPushButton, "confirm").click()
    part = page.findChild(UnfinishedImports)
    assert isinstance(part, UnfinishedImports) and not part.isVisibleTo(page)
    assert gallery_statistics.statistics(section.at("admin")).unfinished == ()


def test_others_see_it_but_cannot_discard_it(stage: Stage, section: Section) -> None:
    cut_off(section)
    page = stage.show(GalleryPage, "auditor", GALLERY)
    assert "U-00001 · gallery.csv" in "\n".join(texts_of(page))
    assert not find(page, QPushButton, "discard_U-00001").isVisibleTo(page)


def test_others_read_the_figures_only(stage: Stage, section: Section) -> None:
    section.enrol(2)
    page = stage.show(GalleryPage, "trainer", GALLERY)
    form = page.findChild(ImportForm)
    assert isinstance(form, ImportForm)
    assert not form.isVisibleTo(page)
    assert len(rows(page, "gallery_imports")) == 1
