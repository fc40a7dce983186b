"""Shows pages as the window would: made for a person and a place, opened, driven, closed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui import theme
from app.gui.jobs import Jobs
from app.gui.page import Context, Page
from app.gui.places import Place
from app.gui.problems import DefectDialog
from app.gui.widgets.confirmation import Confirmation
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.gui.widgets.reading_view import ReadingView
from tests.gui.inline import InlineExecutor
from tests.support.section import Section

P = TypeVar("P", bound=Page)
W = TypeVar("W", bound=QObject)


class Stage:
    """One page at a time.

    Attributes:
        moves: places that the page asked for.
        changes: how often it said that something was recorded.
    """

    def __init__(self, qtbot: QtBot, section: Section) -> None:
        self.qtbot, self.section = qtbot, section
        self.moves: list[Place] = []
        self.changes = 0
        self._pages: list[Page] = []

    def show(self, kind: Callable[[Context, Place], P], who: str, place: Place, executor: Executor | None = None) -> P:
        """Show a page to a person, in the size it has in a window of 1366 x 768."""
        context = Context(self.section.at(who), Jobs(executor or InlineExecutor()), "DEMO")
        page = kind(context, place)
        self.qtbot.addWidget(page)
        self._pages.append(page)
        page.moved.connect(self.moves.append)
        page.changed.connect(self._on_changed)
        page.resize(1198, 700)
        theme.dress(page)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open_page()
        for reading in page.findChildren(ReadingView):
            self.qtbot.waitUntil(reading.is_complete)
        return page

    def close(self) -> None:
        """Close all pages; none may have stumbled over a defect of the program."""
        for page in self._pages:
            page.close_page()
            assert [each.detail() for each in page.findChildren(DefectDialog)] == []

    def _on_changed(self) -> None:
        self.changes += 1


def find(page: QWidget, kind: type[W], name: str) -> W:
    """Return a widget by its object name."""
    found = page.findChild(kind, name)
    assert isinstance(found, kind), f"no {kind.__name__} is named {name}"
    return found


def press(page: QWidget, name: str) -> None:
    """Press a button that is seen and enabled."""
    button = find(page, QPushButton, name)
    assert button.isVisibleTo(page), f"{name} is not to be seen"
    assert button.isEnabled(), f"{name} is disabled: {button.toolTip()}"
    button.click()


def next_action(page: QWidget) -> NextAction:
    """Return the one next action that is seen."""
    seen = [each for each in page.findChildren(NextAction) if each.isVisibleTo(page)]
    assert len(seen) == 1, "a page has one next action"
    return seen[0]


def notice(page: QWidget) -> str:
    """Return what the page's notice says."""
    said = page.findChild(Notice)
    assert isinstance(said, Notice)
    return said.sentence()


def asked(page: QWidget) -> Confirmation:
    """Return the confirmation that is open."""
    open_ones = [each for each in page.findChildren(Confirmation) if each.isVisible()]
    assert len(open_ones) == 1
    return open_ones[0]
