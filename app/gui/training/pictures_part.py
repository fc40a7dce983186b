"""Pictures of the section's own to practise on: stills and clips of people who agreed to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot

from app.domain.training.material import PracticePicture
from app.gui.files import ask_file
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.parts import PagePart, PartedPage
from app.gui.training.exercise_form import NumberField
from app.gui.widgets.fields import LineField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.gui.widgets.path_field import PathField
from app.services.recording import Desk
from app.services.training.material import add_picture, list_pictures
from app.services.training.sources import CaseSources

_FORM_PX, _MOST_PASSAGES = 380, 99


@dataclass(frozen=True)
class _Shown:
    """A picture with the section's own identifier of whom it shows."""

    picture: PracticePicture
    person: str


class PicturesPart(PagePart):
    """What was added at the left, a new one at the right. Cases show these people on these pictures."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        columns: Sequence[Column[_Shown]] = (
            Column(self.tr("Person identifier"), lambda each: each.person),
            Column(self.tr("By what right"), lambda each: each.picture.basis),
            Column(
                self.tr("Added"), lambda each: local_minute(each.picture.added_at),
                lambda each: utc_words(each.picture.added_at),
            ),
        )  # fmt: skip
        empty = (
            self.tr("No pictures of your own"),
            self.tr("Exercises show the photos of the training gallery. A still or clip added here is shown instead."),
        )
        self._pictures = Listing(
            self.tr("Pictures"), columns, empty, object_name="own_pictures", stretched=1, parent=self
        )
        self._path = PathField(self.tr("Still or clip"), "picture_path", self._ask, self)
        self._person = LineField(
            self.tr("Person identifier"), mandatory=True, hint=self.tr("Somebody with a photo in the training gallery.")
        )
        self._person.editor.setObjectName("picture_person")
        self._basis = LineField(self.tr("By what right"), mandatory=True, hint=self.tr("Invented, or whose consent."))
        self._basis.editor.setObjectName("picture_basis")
        self._track = NumberField(self.tr("Passage of the clip"), 0, _MOST_PASSAGES, 0, none=self.tr("the only one"))
        self.action = NextAction(self.tr("Add picture"), "Ctrl+Return", page)
        name_action(self.action, "add_picture")
        self.action.triggered.connect(self._on_add)
        for field in (self._path, self._person, self._basis):
            field.changed.connect(self._tell)
        form = column(
            label(self.tr("Add a picture"), "section", parent=self), self._path, self._person, self._basis, self._track,
            label(self.tr("The best frame of one face is kept, not the file itself."), "caption", wrap=True,
                  parent=self), 1, gap=12,
        )  # fmt: skip
        self._person.setFixedWidth(_FORM_PX)
        layout = row(self._pictures, form, gap=24)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._tell()

    def open_part(self) -> None:
        desk = self.desk
        self.page.work(self.tr("reading the pictures"), lambda _: _read(desk), self._pictures.set_rows)
        self._path.field.setFocus()

    def _ask(self) -> Path | None:
        return ask_file(self, self.tr("Choose a still or clip"), Path.home(), self.tr("All files (*)"))

    @Slot()
    def _tell(self) -> None:
        missing = next((each for each in (self._path.field, self._person, self._basis) if each.is_missing()), None)
        if self.action is not None:
            self.action.set_blocked(self.tr("{0} is missing").format(missing.title) if missing else None)

    @Slot()
    def _on_add(self) -> None:
        path, desk = self._path.path(), self.desk
        if path is None:
            return
        person, basis, track = self._person.value(), self._basis.value(), self._track.number() or None
        self.page.work(
            self.tr("looking for the face"),
            lambda progress: add_picture(desk, path, person, basis, track, progress),
            lambda added: self._on_added(person, added),
        )

    def _on_added(self, person: str, added: PracticePicture) -> None:
        self._path.field.set_value("")
        self._track.set_value("0")
        self._tell()
        self.open_part()
        self.say(
            self.tr("Added from frame {0}. Exercises show {1} on it from now on.").format(added.frame_index, person)
        )


def _read(desk: Desk) -> list[_Shown]:
    names = {person.person_id: person.identifier for person in CaseSources.of(desk).people()}
    return [_Shown(each, names.get(each.person_id, "")) for each in list_pictures(desk)]
