"""Remembers for each person where they put splitters, how wide they made columns, and where the window stood."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from app.gui.page import Page
from app.gui.widgets.tables import Table
from app.gui.window.preferences import Preferences


class LayoutMemory(QObject):
    """The layout of one signed-in person. Only what they moved is kept; everything else stays as the page makes it.

    Args:
        preferences: where it is kept.
        person: their user id.
    """

    def __init__(self, preferences: Preferences, person: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences, self._person = preferences, person

    def restore(self, page: Page) -> None:
        """Put splitters and columns of a page where the person had them; called before it is shown."""
        for name, splitter in _splitters(page).items():
            sizes = self._preferences.layout(self._person, name)
            if sizes is not None and len(sizes) == splitter.count() and sum(sizes) > 0:
                splitter.setSizes(list(sizes))  # scaled by Qt to the room there is, never under a part's least size
            splitter.splitterMoved.connect(lambda *_, each=splitter: each.setProperty("moved", True))
        for name, table in _tables(page).items():
            widths = self._preferences.layout(self._person, name)
            if widths is not None:
                table.set_own_widths(widths)

    def keep(self, page: Page) -> None:
        """Remember what the person moved on a page; called before it goes."""
        for name, splitter in _splitters(page).items():
            if splitter.property("moved"):
                self._preferences.set_layout(self._person, name, tuple(splitter.sizes()))
        for name, table in _tables(page).items():
            widths = table.own_widths()
            if widths:
                self._preferences.set_layout(self._person, name, widths)


def restore_window(window: QWidget, preferences: Preferences, person: str) -> bool:
    """Put the window where it stood for a person, or at the last start for an empty `person`.

    Returns:
        Whether anything was known. A place that no screen holds any more is not restored; a size larger than the
        screen becomes the screen's.
    """
    geometry = preferences.geometry(person)
    if geometry is None or not window.restoreGeometry(geometry):
        return False
    place_on_screen(window)
    return True


def place_on_screen(window: QWidget) -> None:
    """Move and shrink a window so that all of it lies on one screen, if its minimum size allows it."""
    screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    if screen is None or window.isMaximized() or window.isFullScreen():
        return
    room, frame = screen.availableGeometry(), window.frameGeometry()
    border = frame.size() - window.size()
    window.resize(window.size().boundedTo(room.size() - border))
    frame.setSize(window.size() + border)
    left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
    top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
    window.move(left, top)


def _splitters(page: Page) -> dict[str, QSplitter]:
    return {
        f"{page.place.station.value}-split{number}": each for number, each in enumerate(page.findChildren(QSplitter))
    }


def _tables(page: Page) -> dict[str, Table]:
    found = {each.objectName(): each for each in page.findChildren(Table)}
    return {f"{page.place.station.value}-{name}": each for name, each in found.items() if name}
