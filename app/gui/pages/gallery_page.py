"""The gallery: what it holds, and for administrators all that is done with it, part by part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.staff.roles import Role
from app.gui.gallery.backups import BackupSection
from app.gui.gallery.health import HealthSection
from app.gui.gallery.holdings import HoldingsSection
from app.gui.gallery.imports import ImportSection
from app.gui.gallery.local_validation import ValidationSection
from app.gui.gallery.networks import NetworkSection
from app.gui.gallery.records import RecordsSection
from app.gui.gallery.removals import RemovalsSection
from app.gui.gallery.retention import RetentionSection
from app.gui.page import Context
from app.gui.parts import PartedPage, Tab
from app.gui.places import Place
from app.gui.widgets.notice import Notice

_EVERYBODY = frozenset(Role)
_ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
_KEEPERS = frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.AUDITOR})
_CHECKERS = frozenset({Role.ADMINISTRATOR, Role.AUDITOR})


class GalleryPage(PartedPage):
    """Each person has the parts of their roles."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, "gallery", parent)

    def title(self) -> str:
        return self.tr("Gallery")

    def parts(self) -> Sequence[Tab]:
        all_parts = (
            (Tab("holdings", self.tr("&Holdings"), HoldingsSection), _EVERYBODY),
            (Tab("import", self.tr("&Import"), ImportSection), _ADMINISTRATOR),
            (Tab("records", self.tr("&Records"), self._make_records), _ADMINISTRATOR),
            (Tab("removals", self.tr("Re&movals"), RemovalsSection), _KEEPERS),
            (Tab("retention", self.tr("Re&tention"), RetentionSection), _KEEPERS),
            (Tab("health", self.tr("Hea&lth"), HealthSection), _CHECKERS),
            (Tab("validation", self.tr("Local &validation"), ValidationSection), _EVERYBODY),
            (Tab("backups", self.tr("Bac&kups"), BackupSection), _KEEPERS),
            (Tab("networks", self.tr("Network chan&ge"), NetworkSection), _CHECKERS),
        )
        return [tab for tab, roles in all_parts if roles & self.context.desk.session.user.roles]

    def _make_records(self, page: PartedPage, notice: Notice) -> RecordsSection:
        section = RecordsSection(page, notice)
        section.removal_asked.connect(self._on_removal_asked)
        return section

    def _on_removal_asked(self, agency: str, record_number: str) -> None:
        section = self.go_to_part("removals")
        if isinstance(section, RemovalsSection):
            section.begin_with(agency, record_number)
