"""Records looked up by what they are called; a photo opens with a reason only, and every opening is logged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.gallery.record_search import LEAST_REASON, MOST_RECORDS, RecordLine, RecordQuery, RecordsFound
from app.gui.gallery.section import GallerySection
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.parts import PartedPage
from app.gui.widgets.fields import LineField, TextField
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.moments import day_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.picture_view import PictureView
from app.services.casework.photos import CandidatePicture
from app.services.gallery.gallery_records import find_records, open_gallery_photo

_SIDE_PX = 330


class RecordsSection(GallerySection):
    """The question above, the records found at the left, and at the right the one photo that was asked for."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._opened: str | None = None
        self._fields = (
            LineField(self.tr("Agency")),
            LineField(self.tr("Record number, or its beginning")),
            LineField(self.tr("Person identifier, or its beginning")),
        )
        for field, name in zip(self._fields, ("agency", "number", "person"), strict=True):
            field.editor.setObjectName(f"records_{name}")
            field.changed.connect(self._tell_blocked)
            bind(field, "Return", self._on_look_up)
        self._records = self._listing()
        self._records.table.row_chosen.connect(lambda _: self._on_chosen())
        self.action = NextAction(self.tr("Look up"), "Ctrl+Return", page)
        name_action(self.action, "look_up_records")
        self.action.triggered.connect(self._on_look_up)
        body = row(self._records, self._make_side(), gap=16)
        body.setStretch(0, 1)
        layout = column(row(*self._fields, gap=16), body, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._on_chosen()
        self._tell_blocked()

    def open_part(self) -> None:
        self._fields[1].setFocus()

    def hide_pictures(self, hidden: bool) -> None:
        self._view.hide_content(hidden)

    def _query(self) -> RecordQuery:
        return RecordQuery(*(field.value() for field in self._fields))

    def _tell_blocked(self) -> None:
        query, action = self._query(), self.action
        asks = query.record_number or query.person_identifier
        if action is not None:
            action.set_blocked(None if asks else self.tr("No record number and no person identifier"))

    def _on_look_up(self) -> None:
        query = self._query()
        if self.action is None or self.action.blocked() is not None:
            return
        self._notice.clear()
        self.page.work(self.tr("looking records up"), lambda _: find_records(self.desk, query), self._on_found)

    def _on_found(self, found: RecordsFound) -> None:
        self._records.set_rows(found.lines)
        if not found.lines:
            self._records.empty.set_words(
                self.tr("No such record"), self.tr("Nothing in the gallery is called so. Check how it is written.")
            )
        elif found.more:
            sentence = self.tr("More than {0} records fit; only the first are listed. Write more of the number.")
            self.say(sentence.format(MOST_RECORDS), Tone.WARNING)
        self._on_chosen()

    # One record

    def _on_chosen(self) -> None:
        line = self._records.chosen()
        self._opened = None
        self._view.set_pixels(None, "")
        self._reason.set_value("")
        self._reason.setEnabled(line is not None)
        self._remove.setEnabled(line is not None)
        words = self.tr("{0} of {1}").format(line.record_number, line.agency) if line else self.tr("No record chosen")
        self._subject.setText(words)
        self._tell_reason()

    def _tell_reason(self) -> None:
        enough = len(self._reason.value()) >= LEAST_REASON
        self._open.setEnabled(self._records.chosen() is not None and enough)
        self._open.setToolTip("" if enough else self.tr("Write the reason first"))

    def _on_open(self) -> None:
        line, reason = self._records.chosen(), self._reason.value()
        if line is None:
            return
        self._opened = line.photo_id
        self._open.setEnabled(False)
        self.page.work(
            self.tr("opening a photo"),
            lambda _: open_gallery_photo(self.desk, line.photo_id, reason),
            self._on_photo,
            lambda _: self._tell_reason(),
        )

    def _on_photo(self, picture: CandidatePicture) -> None:
        if picture.photo_id == self._opened:
            words = self.tr("Photo of {0} · the opening is on record").format(day_words(picture.taken_on))
            self._view.set_pixels(picture.pixels, words)

    def _on_remove(self) -> None:
        line = self._records.chosen()
        if line is not None:
            self.removal_asked.emit(line.agency, line.record_number)

    # Making

    def _listing(self) -> Listing[RecordLine]:
        columns: Sequence[Column[RecordLine]] = (
            Column(self.tr("Record"), lambda line: line.record_number),
            Column(self.tr("Agency"), lambda line: line.agency),
            Column(self.tr("Person"), lambda line: line.person_identifier),
            Column(self.tr("Taken"), lambda line: day_words(line.taken_on)),
            Column(self.tr("Pose"), lambda line: line.pose or self.tr("not recorded")),
            Column(self.tr("Kept until"), lambda line: day_words(line.retain_until) or self.tr("not set")),
            Column(self.tr("Lawful basis"), lambda line: line.lawful_basis),
        )  # fmt: skip
        empty = (
            self.tr("No record looked up yet"),
            self.tr("Write a record number or a person identifier. Records are looked up one by one; nobody leafs "
                    "through faces."),
        )  # fmt: skip
        return Listing(self.tr("Records"), columns, empty, object_name="gallery_records", parent=self)

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        side.setFixedWidth(_SIDE_PX)
        self._subject = label("", "section", parent=side)
        self._reason = TextField(
            self.tr("Why this photo has to be opened"), lines=2,
            hint=self.tr("At least {0} characters; it goes on record with your name.").format(LEAST_REASON),
        )  # fmt: skip
        self._reason.editor.setObjectName("opening_reason")
        self._reason.changed.connect(self._tell_reason)
        self._open = button(self.tr("&Open the photo"), parent=side)
        self._open.setObjectName("open_photo")
        self._open.clicked.connect(self._on_open)
        self._remove = button(self.tr("&Propose removal…"), "quiet", side)
        self._remove.setObjectName("remove_record")
        self._remove.clicked.connect(self._on_remove)
        self._view = PictureView(self.tr("Photo of the record"), side)
        self._view.set_watermark(self.page.context.watermark)
        layout = column(self._subject, self._reason, row(self._open, self._remove, 1), self._view, gap=8)
        layout.setStretch(3, 1)
        side.setLayout(layout)
        return side
