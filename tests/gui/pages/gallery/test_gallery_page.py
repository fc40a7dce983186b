"""The gallery page: its parts, for whom they are, and the way through each of them. Nobody leafs through faces."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QTabBar

from app.domain.progress import Progress
from app.errors import Cancelled
from app.gui.gallery.section import GallerySection
from app.gui.pages.gallery_page import GalleryPage
from app.gui.widgets.bar_plot import BarPlot
from app.gui.widgets.facts_table import FactsTable
from app.gui.widgets.picture_canvas import PictureCanvas
from app.gui.widgets.unfinished_imports import UnfinishedImports
from app.services.gallery import enrolment, enrolment_run, gallery_statistics
from tests.gui.access import unnamed
from tests.gui.pages.blind import texts_of
from tests.gui.pages.gallery_parts import GALLERY, rows
from tests.gui.pages.stage import Stage, asked, find, press
from tests.support.section import Section

PARTS = {
    "admin": [
        "Holdings", "Import", "Records", "Removals", "Retention", "Health", "Local validation", "Backups",
        "Network change",
    ],
    "auditor": ["Holdings", "Removals", "Retention", "Health", "Local validation", "Backups", "Network change"],
    "okafor": ["Holdings", "Local validation"],
    "soto": ["Holdings", "Removals", "Retention", "Local validation", "Backups"],
    "trainer": ["Holdings", "Local validation"],
}  # fmt: skip


def letters_of(page: GalleryPage) -> list[str]:
    """Return the letters that act with Alt on what is to be seen."""
    buttons = [each.text() for each in page.findChildren(QAbstractButton) if each.isVisibleTo(page)]
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page) and each.buddy()]
    seen = buttons + labels
    return [text.partition("&")[2][0].lower() for text in seen if "&" in text]


@pytest.mark.parametrize("name", sorted(PARTS))
def test_each_person_has_the_parts_of_their_role_and_all_can_be_reached_and_read_aloud(
    stage: Stage, section: Section, name: str
) -> None:
    section.enrol(2)
    page = stage.show(GalleryPage, name, GALLERY)
    tabs = find(page, QTabBar, "gallery_tabs")
    assert [tabs.tabText(place).replace("&", "") for place in range(tabs.count())] == PARTS[name]
    letters = [tabs.tabText(place).partition("&")[2][0].lower() for place in range(tabs.count())]
    assert len(set(letters)) == len(letters), "each part has a key of its own"
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        assert unnamed(page) == [], PARTS[name][place]
        assert len(set(own := letters + letters_of(page))) == len(own), (PARTS[name][place], own)


def test_empty_gallery_says_how_it_is_filled(stage: Stage) -> None:
    page = stage.show(GalleryPage, "admin", GALLERY)
    assert "The gallery is empty" in texts_of(page)


def test_figures_and_growth(stage: Stage, section: Section) -> None:
    section.enrol(3)
    page = stage.show(GalleryPage, "trainer", GALLERY)
    figures = find(page, FactsTable, "gallery_figures")
    assert [(fact.title, fact.value) for fact in figures.facts()][:4] == [
        ("People", "3"), ("Photos", "6"), ("Oldest photo", "2018-03-01"), ("Newest photo", "2019-03-02"),
    ]  # fmt: skip
    assert rows(page, "gallery_imports")[0][:5] == ["I-00001", "gallery.csv", "3", "6", "6"]
    assert page.findChildren(PictureCanvas) == [], "nobody browses faces here"
    assert [plot.values() for plot in page.findChildren(BarPlot)] == [(6,), (6,), (0,)]


def test_the_part_one_was_in_is_open_again_on_coming_back(stage: Stage, section: Section) -> None:
    section.enrol(1)
    page = stage.show(GalleryPage, "admin", GALLERY)
    page.go_to_part("health")
    again = GalleryPage(page.context, GALLERY)
    stage.qtbot.addWidget(again)
    again.open_page()
    tabs = find(again, QTabBar, "gallery_tabs")
    assert tabs.tabText(tabs.currentIndex()).replace("&", "") == "Health"


def test_one_part_has_one_next_action_and_the_others_none(stage: Stage, section: Section) -> None:
    section.enrol(1)
    page = stage.show(GalleryPage, "admin", GALLERY)
    for key in ("import", "records", "removals", "retention", "health", "validation", "backups", "networks"):
        part = page.go_to_part(key)
        seen = [each.action for each in page.findChildren(GallerySection) if each.action and each.action.isVisible()]
        assert seen == [part.action]


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
    page.go_to_part("import")
    said = "\n".join(texts_of(page))
    assert "U-00001 · gallery.csv · 4 photos read" in said
    press(page, "discard_U-00001")
    question = asked(page)
    assert "U-00001" in question.sentence()
    find(question, QPushButton, "confirm").click()
    part = page.findChild(UnfinishedImports)
    assert isinstance(part, UnfinishedImports) and not part.isVisibleTo(page)
    assert gallery_statistics.statistics(section.at("admin")).unfinished == ()
