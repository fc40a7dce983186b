"""What the tests of the gallery page's parts share."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTableView, QWidget

from app.gui.pages.gallery_page import GalleryPage
from app.gui.places import Place, Station
from app.gui.widgets.next_action import NextAction
from tests.gui.pages.stage import Stage, find

GALLERY = Place(Station.GALLERY)


def rows(page: QWidget, name: str) -> list[list[str]]:
    """Return what a table shows."""
    model = find(page, QTableView, name).model()
    return [[str(model.index(r, c).data()) for c in range(model.columnCount())] for r in range(model.rowCount())]


def part(stage: Stage, who: str, key: str) -> GalleryPage:
    """Show the page to a person with one of its parts open."""
    page = stage.show(GalleryPage, who, GALLERY)
    page.go_to_part(key)
    return page


def action(page: QWidget) -> NextAction:
    """Return the next action of the part that is open."""
    (seen,) = [each for each in page.findChildren(NextAction) if each.isVisibleTo(page)]
    return seen


def write(page: QWidget, name: str, text: str) -> None:
    """Write into a line or a text as a person would."""
    editor = page.findChild(QWidget, name)
    if isinstance(editor, QLineEdit):
        editor.setText(text)
        editor.textEdited.emit(text)
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    else:
        choice = find(page, QComboBox, name)
        choice.setCurrentIndex(choice.findData(text))
        assert choice.currentIndex() >= 0, text


def choose(page: QWidget, name: str, row: int) -> None:
    """Choose a row of a table."""
    find(page, QTableView, name).selectRow(row)
