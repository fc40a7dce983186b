"""A page of several parts under tabs, of which one is open: what such a part is, and what shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.gui.page import Context, Page
from app.gui.places import Place
from app.gui.widgets.layouts import column, label, rule
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.recording import Desk


class PagePart(QWidget):
    """One part of a page, made when it is first opened.

    Attributes:
        page: whose part it is; services are called through its `work`.
        action: what is done here next; the page shows it at its foot. None where one only reads.
    """

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__()  # the page gives it its place once it is made, which is quicker
        self.page, self._notice = page, notice
        self.action: NextAction | None = None

    @property
    def desk(self) -> Desk:
        """The signed-in person at the workspace."""
        return self.page.context.desk

    def open_part(self) -> None:
        """Read what is shown, and put the focus where one begins."""

    def leave_question(self) -> str | None:
        """Return a sentence when leaving the page now would lose something."""
        return None

    def hide_pictures(self, hidden: bool) -> None:
        """Blank or show every picture."""

    def say(self, sentence: str, tone: Tone = Tone.INFO) -> None:
        """Say a sentence at the top of the page."""
        self._notice.show_sentence(sentence, tone)


@dataclass(frozen=True)
class Tab:
    """A part with the words of its tab, a mnemonic among them."""

    key: str
    words: str
    make: Callable[[PartedPage, Notice], PagePart]


class PartedPage(Page):
    """One part is open at a time. A part is made when it is first opened, and read anew whenever it is opened.

    Args:
        name: what it remembers the open part by, and the name of its tabs.
    """

    def __init__(self, context: Context, place: Place, name: str, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        title = self.title()
        self._memory_key, self._parts = f"{name}_part", tuple(self.parts())
        self._made: dict[str, PagePart] = {}
        self._notice = Notice(self)
        self._tabs = QTabBar(self)
        self._tabs.setObjectName(f"{name}_tabs")
        self._tabs.setAccessibleName(self.tr("Parts of the page {0}").format(title))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for part in self._parts:
            self._tabs.addTab(part.words)
        self._stack = QStackedWidget(self)
        heading = label(title, "page", parent=self)
        body = column(self._notice, heading, self._tabs, self._stack, gap=12, margin=16)
        body.setStretch(3, 1)
        self._rule = rule(self)
        self._whole = column(body, self._rule, gap=0)
        self._whole.setStretch(0, 1)
        self.setLayout(self._whole)
        self._tabs.currentChanged.connect(self._show)

    def title(self) -> str:
        """Return the title of the page."""
        raise NotImplementedError

    def parts(self) -> Sequence[Tab]:
        """Return its parts, in order."""
        raise NotImplementedError

    def open_page(self) -> None:
        remembered = str(self.context.memory.get(self._memory_key, ""))
        keys = [part.key for part in self._parts]
        place = keys.index(remembered) if remembered in keys else 0
        if place == self._tabs.currentIndex():
            self._show(place)
        else:
            self._tabs.setCurrentIndex(place)

    def leave_question(self) -> str | None:
        asked = (part.leave_question() for part in self._made.values())
        return next((question for question in asked if question), None)

    def hide_pictures(self, hidden: bool) -> None:
        for part in self._made.values():
            part.hide_pictures(hidden)

    def go_to_part(self, key: str) -> PagePart:
        """Open a part by its key and return it. Raises `ValueError` if there is no such part."""
        place = [part.key for part in self._parts].index(key)
        self._tabs.setCurrentIndex(place)
        return self._part(place)

    def _part(self, place: int) -> PagePart:
        tab = self._parts[place]
        if tab.key not in self._made:
            part = tab.make(self, self._notice)
            self._made[tab.key] = part
            self._stack.addWidget(part)
            if part.action is not None:
                self._whole.addWidget(part.action)
        return self._made[tab.key]

    def _show(self, place: int) -> None:
        part = self._part(place)
        self.context.memory[self._memory_key] = self._parts[place].key
        self._notice.clear()
        self._stack.setCurrentWidget(part)
        for each in self._made.values():
            if each.action is not None:
                each.action.setVisible(each is part)
        self._rule.setVisible(part.action is not None)
        part.open_part()
