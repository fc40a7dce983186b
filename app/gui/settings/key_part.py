"""What a casework section needs to trust this training room: its id and its public key, to be read out."""

from __future__ import annotations

from app.gui.parts import PagePart, PartedPage
from app.gui.settings.rooms_part import grouped
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.layouts import column, label
from app.gui.widgets.notice import Notice
from app.services.training.stating import RoomKey, room_key


class KeyPart(PagePart):
    """Nothing here is secret: whoever has the key can check statements of this room, and sign none."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._facts = FactsTable(self.tr("This training room"), self)
        self._facts.setObjectName("room_key_facts")
        words = self.tr(
            "An administrator of the casework section enters both under Settings, Training rooms. Compare every digit, "
            "by voice or on paper."
        )
        self.setLayout(column(self._facts, label(words, "secondary", wrap=True, parent=self), 1, gap=16))

    def open_part(self) -> None:
        desk = self.desk
        self.page.work(self.tr("reading the key of this room"), lambda _: room_key(desk), self._on_read, quiet=True)

    def _on_read(self, key: RoomKey) -> None:
        self._facts.set_facts(
            [
                Fact(self.tr("Name"), key.name),
                Fact(self.tr("Id"), key.room_id),
                Fact(self.tr("Public key"), grouped(key.public_key)),
            ]
        )
