"""A change of network: the gallery is described again beside the work, and then switched by one act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.staff.roles import Role
from app.gui.gallery.section import WorkingSection
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.parts import PartedPage
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.gallery.model_change import Described, GalleryModel, describe_again, list_models, switch_model


class NetworkSection(WorkingSection):
    """The networks, and below, where there are any, the photos that the last description could not see."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._networks = self._listing()
        self._networks.table.row_chosen.connect(lambda _: self.tell_blocked())
        self._failed, self._failed_part = self._failed_listing(), QWidget(self)
        missing = label(self.tr("Photos that could not be described"), "section", parent=self._failed_part)
        self._failed_part.setLayout(column(missing, self._failed, gap=8))
        self._failed_part.hide()
        if self.holds(Role.ADMINISTRATOR):
            self.action = NextAction(self.tr("Describe again"), "Ctrl+Return", page)
            name_action(self.action, "network_action")
            self.action.triggered.connect(self._on_action)
        explained = label(
            self.tr("A network turns a face into the numbers that are searched; two networks are never compared with "
                    "each other. Another one describes every photo while the gallery is searched with the one in use, "
                    "and what it has described is kept when it is stopped. Once every photo is described, the gallery "
                    "can be switched. Weight files (.dat) lie in the models folder of the workspace."),
            "secondary", wrap=True, parent=self,
        )  # fmt: skip
        networks = label(self.tr("Networks"), "section", parent=self)
        layout = column(explained, networks, self._networks, self._failed_part, gap=8)
        for place in (2, 3):
            layout.setStretch(place, 1)
        self.setLayout(layout)
        self.tell_blocked()

    def open_part(self) -> None:
        self.page.work(self.tr("reading the networks"), lambda _: list_models(self.desk), self._on_list)

    def leaving_words(self) -> str:
        return self.tr("The gallery is being described again. It goes on; photos that cannot be described are told "
                       "only here. Leave?")  # fmt: skip

    # Reading

    def _listing(self) -> Listing[GalleryModel]:
        columns: Sequence[Column[GalleryModel]] = (
            Column(self.tr("Network"), lambda each: each.name),
            Column(self.tr("State"), self._state),
            Column(self.tr("Photos described"), lambda each: f"{each.described:,} / {each.photos:,}"),
            Column(self.tr("Its SHA-256"), lambda each: each.sha256[:12] + "…", lambda each: each.sha256, fixed=True),
        )
        return Listing(self.tr("Networks"), columns, ("", ""), object_name="networks", stretched=1, parent=self)

    def _failed_listing(self) -> Listing[str]:
        columns: Sequence[Column[str]] = (Column(self.tr("Photo, and why"), str),)
        name = self.tr("Photos that could not be described")
        return Listing(name, columns, ("", ""), object_name="not_described", stretched=0, parent=self)

    def _state(self, network: GalleryModel) -> str:
        if network.in_use:
            return self.tr("In use")
        if network.described == network.photos:
            return self.tr("Every photo is described; the gallery can be switched")
        return self.tr("Begun") if network.described else self.tr("Nothing described yet")

    def _on_list(self, found: Sequence[GalleryModel]) -> None:
        chosen = self._networks.chosen()
        self._networks.set_rows(found)
        others = [place for place, each in enumerate(found) if not each.in_use]
        kept = [place for place in others if chosen is not None and found[place].sha256 == chosen.sha256]
        for place in (kept or others)[:1]:
            self._networks.table.selectRow(place)
        self.tell_blocked()

    # Acting

    def tell_blocked(self) -> None:
        if self.action is None:
            return
        chosen = self._networks.chosen()
        ready = chosen is not None and chosen.described == chosen.photos
        self.action.set_verb(self.tr("Switch the gallery") if ready else self.tr("Describe every photo"))
        if self.busy:
            self.action.set_blocked(self.tr("Describing; it can be stopped in the bar below"))
        elif chosen is None:
            self.action.set_blocked(self.tr("No other network is in the models folder"))
        else:
            self.action.set_blocked(self.tr("This one is in use; choose another") if chosen.in_use else None)

    def _on_action(self) -> None:
        chosen = self._networks.chosen()
        if chosen is None:
            return
        if chosen.described < chosen.photos:
            self._describe(chosen)
            return
        sentence = self.tr(
            "From now on the gallery is searched with {0}. Searches of before keep their network; what this one finds "
            "was not validated on this gallery yet."
        )
        title, verb = self.tr("Switch the gallery to another network?"), self.tr("Switch")
        confirm(self, title, sentence.format(chosen.name), verb, lambda: self._switch(chosen))

    def _describe(self, network: GalleryModel) -> None:
        self.begin(
            self.tr("describing the gallery again"),
            lambda progress: describe_again(self.desk, network.sha256, progress),
            self._on_described,
            self.open_part,
        )

    def _on_described(self, done: Described) -> None:
        self._failed.set_rows(done.failed)
        self._failed_part.setVisible(bool(done.failed))
        self.open_part()
        if done.missing:
            words = self.tr("{0} photos are still not described, so the gallery cannot be switched.")
            self.say(words.format(f"{done.missing:,}"), Tone.WARNING)
        else:
            self.say(self.tr("Every photo is described. The gallery can be switched."))

    def _switch(self, network: GalleryModel) -> None:
        self.page.work(
            self.tr("switching the gallery"), lambda _: switch_model(self.desk, network.sha256), self._on_switched
        )

    def _on_switched(self, network: GalleryModel) -> None:
        self.open_part()
        words = self.tr("The gallery is searched with {0} from now on. Check every photo, and validate the gallery.")
        self.say(words.format(network.name))
