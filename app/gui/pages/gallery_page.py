"""The gallery: what it holds, and for administrators all that is done with it, part by part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.domain.staff.roles import Role
from app.gui.gallery.health import HealthSection
from app.gui.gallery.holdings import HoldingsSection
from app.gui.gallery.imports import ImportSection
from app.gui.gallery.local_validation import ValidationSection
from app.gui.gallery.records import RecordsSection
from app.gui.gallery.removals import RemovalsSection
from app.gui.gallery.retention import RetentionSection
from app.gui.gallery.section import GallerySection
from app.gui.page import Context, Page
from app.gui.places import Place
from app.gui.widgets.layouts import column, label, rule
from app.gui.widgets.notice import Notice

_EVERYBODY = frozenset(Role)
_ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
_KEEPERS = frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.AUDITOR})


@dataclass(frozen=True)
class _Part:
    """A tab of the page, and for whom it is there."""

    key: str
    words: str
    make: Callable[[Page, Notice], GallerySection]
    roles: frozenset[Role]


class GalleryPage(Page):
    """One part is open at a time. A part is made when it is first opened, and read anew whenever it is opened."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._parts = [part for part in self._all_parts() if part.roles & context.desk.session.user.roles]
        self._made: dict[str, GallerySection] = {}
        self._notice = Notice(self)
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("gallery_tabs")
        self._tabs.setAccessibleName(self.tr("Parts of the gallery page"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for part in self._parts:
            self._tabs.addTab(part.words)
        self._stack = QStackedWidget(self)
        title = label(self.tr("Gallery"), "page", parent=self)
        body = column(self._notice, title, self._tabs, self._stack, gap=12, margin=16)
        body.setStretch(3, 1)
        self._rule = rule(self)
        self._whole = column(body, self._rule, gap=0)
        self._whole.setStretch(0, 1)
        self.setLayout(self._whole)
        self._tabs.currentChanged.connect(self._show)

    def open_page(self) -> None:
        remembered = str(self.context.memory.get("gallery_part", ""))
        keys = [part.key for part in self._parts]
        place = keys.index(remembered) if remembered in keys else 0
        if place == self._tabs.currentIndex():
            self._show(place)
        else:
            self._tabs.setCurrentIndex(place)

    def leave_question(self) -> str | None:
        asked = (section.leave_question() for section in self._made.values())
        return next((question for question in asked if question), None)

    def hide_pictures(self, hidden: bool) -> None:
        for section in self._made.values():
            section.hide_pictures(hidden)

    def open_part(self, key: str) -> GallerySection:
        """Open a part by its key and return it. Raises `ValueError` if this person has no such part."""
        place = [part.key for part in self._parts].index(key)
        self._tabs.setCurrentIndex(place)
        return self._section(place)

    def _all_parts(self) -> tuple[_Part, ...]:
        return (
            _Part("holdings", self.tr("&Holdings"), HoldingsSection, _EVERYBODY),
            _Part("import", self.tr("&Import"), ImportSection, _ADMINISTRATOR),
            _Part("records", self.tr("&Records"), RecordsSection, _ADMINISTRATOR),
            _Part("removals", self.tr("Re&movals"), RemovalsSection, _KEEPERS),
            _Part("retention", self.tr("Re&tention"), RetentionSection, _KEEPERS),
            _Part("health", self.tr("Hea&lth"), HealthSection, frozenset({Role.ADMINISTRATOR, Role.AUDITOR})),
            _Part("validation", self.tr("Local &validation"), ValidationSection, _EVERYBODY),
        )

    def _section(self, place: int) -> GallerySection:
        part = self._parts[place]
        if part.key not in self._made:
            section = part.make(self, self._notice)
            section.removal_asked.connect(self._on_removal_asked)
            self._made[part.key] = section
            self._stack.addWidget(section)
            if section.action is not None:
                self._whole.addWidget(section.action)
        return self._made[part.key]

    def _show(self, place: int) -> None:
        section = self._section(place)
        self.context.memory["gallery_part"] = self._parts[place].key
        self._notice.clear()
        self._stack.setCurrentWidget(section)
        for each in self._made.values():
            if each.action is not None:
                each.action.setVisible(each is section)
        self._rule.setVisible(section.action is not None)
        section.open_section()

    def _on_removal_asked(self, agency: str, record_number: str) -> None:
        section = self.open_part("removals")
        if isinstance(section, RemovalsSection):
            section.begin_with(agency, record_number)
