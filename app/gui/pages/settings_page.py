"""Settings: values that two people agree on, and the training rooms whose statements are taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.gui import theme
from app.gui.page import Context
from app.gui.parts import PartedPage, Tab
from app.gui.places import Place
from app.gui.settings.key_part import KeyPart
from app.gui.settings.rooms_part import RoomsPart
from app.gui.settings.values_part import ValuesPart


class SettingsPage(PartedPage):
    """A training workspace shows its own key and trusts no other room: certificates count where people search."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, "settings", parent)

    def title(self) -> str:
        return self.tr("Settings")

    def parts(self) -> Sequence[Tab]:
        values = Tab("values", self.tr("&Values"), ValuesPart)
        if theme.room() is theme.Room.TRAINING:
            return (values, Tab("key", self.tr("&Key of this room"), KeyPart))
        return (values, Tab("rooms", self.tr("&Training rooms"), RoomsPart))
