"""Who has seen this picture, this record or this person."""

from __future__ import annotations

from collections.abc import Sequence

from app.gui.auditing.moment_columns import moment_columns, moment_words
from app.gui.listing import Listing
from app.gui.models.rows_model import Column, count_column
from app.gui.parts import PagePart, PartedPage
from app.gui.widgets.fields import LineField
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import column, label, say_in
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.services.auditing.sightings import Sightings, Viewer, who_has_seen


class SightingsPart(PagePart):
    """The question above; below it people, every act, and at the foot what left with it."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        hint = self.tr("Or 2026-0147 Q1 for a probe, 2026-0147 and an exhibit's mark, a person's identifier, a SHA-256")
        self._question = LineField(self.tr("Record number"), hint=hint)
        self._question.editor.setObjectName("sightings_question")
        self._question.changed.connect(self._tell_blocked)
        bind(self._question, "Return", self._ask)
        self._title = label("", "section", parent=self)
        self._viewers = self._viewers_listing()
        empty = (self.tr("Nothing asked yet"), self.tr("Every act with it stands here, those of the machine too."))
        self._moments = Listing(
            self.tr("Every act with it"), moment_columns(), empty, object_name="sightings", parent=self
        )  # fmt: skip
        self._moments.table.row_chosen.connect(lambda _: self._show_chosen())
        self._about = label("", "secondary", wrap=True, parent=self)
        self._outside = label("", wrap=True, parent=self)
        self._outside.setObjectName("sightings_outside")
        self.action = NextAction(self.tr("Show who has seen it"), "Ctrl+Return", page)
        name_action(self.action, "ask_sightings")
        self.action.triggered.connect(self._ask)
        for each in (self._title, self._about, self._outside):
            each.hide()
        layout = column(self._question, self._title, self._viewers, self._moments, self._about, self._outside, gap=8)
        layout.setStretch(2, 2)
        layout.setStretch(3, 3)
        self.setLayout(layout)
        self._tell_blocked()

    def open_part(self) -> None:
        self._question.setFocus()

    def _viewers_listing(self) -> Listing[Viewer]:
        columns: Sequence[Column[Viewer]] = (
            Column(self.tr("Who has seen it"), lambda each: each.name),
            Column(self.tr("Badge"), lambda each: each.badge),
            count_column(self.tr("Acts"), lambda each: each.times),
            Column(self.tr("First"), lambda each: local_minute(each.first_at), lambda each: utc_words(each.first_at)),
            Column(self.tr("Last"), lambda each: local_minute(each.last_at), lambda each: utc_words(each.last_at)),
        )
        empty = (self.tr("Nobody"), self.tr("Ask for a picture, a record or a person above."))
        name = self.tr("Who has seen it")
        return Listing(name, columns, empty, object_name="sightings_viewers", parent=self)

    def _tell_blocked(self) -> None:
        if self.action is not None:
            self.action.set_blocked(None if self._question.value() else self.tr("Nothing asked"))

    def _ask(self) -> None:
        question = self._question.value()
        if question:
            self.page.work(
                self.tr("looking through the log"), lambda _: who_has_seen(self.desk, question), self._on_found
            )  # fmt: skip

    def _on_found(self, found: Sightings) -> None:
        say_in(self._title, found.words)
        self._viewers.set_rows(found.viewers)
        self._moments.set_rows(found.moments)
        left = "\n".join(found.outside) or self.tr("nothing")
        say_in(self._outside, self.tr("Left the section with it:\n{0}").format(left))

    def _show_chosen(self) -> None:
        moment = self._moments.chosen()
        say_in(self._about, moment_words(moment) if moment is not None else "")
