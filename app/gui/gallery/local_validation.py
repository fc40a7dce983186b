"""How often the true person is found in this very gallery: started here, kept, and shown beside every list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QSpinBox

from app.domain.gallery.validation import BAND_WORDS, GROUPING_WORDS, Tally, Validation
from app.domain.staff.roles import Role
from app.gui.gallery.section import WorkingSection
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column, count_column
from app.gui.parts import PartedPage
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.gui.widgets.spin_box import indented
from app.services.casework.expecting import list_validations
from app.services.gallery.validation import MOST_PEOPLE, validate_gallery

_LENGTHS = (1, 10, 20, 50)


class ValidationSection(WorkingSection):
    """One validation as a table, the newest unless an older one is chosen."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._may = self.holds(Role.ADMINISTRATOR)
        self._validations: list[Validation] = []
        self._choice = QComboBox(self)
        self._choice.setObjectName("validation_choice")
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choice.setAccessibleName(self.tr("Validation"))
        self._choice.currentIndexChanged.connect(self._show)
        self._people = indented(QSpinBox(self))
        self._people.setObjectName("validation_people")
        self._people.setRange(1, 100_000)
        self._people.setValue(MOST_PEOPLE)
        self._people.setFixedWidth(110)
        for each in (self._people, self._people.lineEdit()):
            each.setAccessibleName(self.tr("People at most"))
        self._about = label("", "secondary", wrap=True, parent=self)
        self._about.setObjectName("validation_about")
        self._tallies = self._listing()
        if self._may:
            self.action = NextAction(self.tr("Validate this gallery"), "Ctrl+Return", page)
            name_action(self.action, "validate_gallery")
            self.action.triggered.connect(self._on_validate)
        self._lay_out()

    def open_part(self) -> None:
        self.page.work(self.tr("reading the validations"), lambda _: list_validations(self.desk), self._on_list)

    def leaving_words(self) -> str:
        return self.tr("A validation is running. It goes on, and is kept when it is finished. Leave?")

    def _lay_out(self) -> None:
        explained = label(
            self.tr("Everybody with photos of two days or more is looked for by the latest photo, which is left out of "
                    "the gallery for it: as it is, and reduced to 24, 16 and 12 pixels between the eyes with blur, "
                    "noise and compression. Each search is the one of casework; nobody on a list is compared. In "
                    "brackets stands the 95 % interval."),
            "secondary", wrap=True, parent=self,
        )  # fmt: skip
        words = label(self.tr("&People at most"), parent=self)
        words.setBuddy(self._people)
        choice = label(self.tr("&Shown"), parent=self)
        choice.setBuddy(self._choice)
        for each in (words, self._people):
            each.setVisible(self._may)
        top = row(choice, self._choice, 1, words, self._people, gap=12)
        layout = column(explained, top, self._about, self._tallies, gap=12)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _listing(self) -> Listing[Tally]:
        columns: list[Column[Tally]] = [
            Column(self.tr("Pixels between the eyes"), lambda each: worded(BAND_WORDS[each.band])),
            Column(self.tr("Whom"), _group_words),
            count_column(self.tr("People"), lambda each: each.probes),
            count_column(self.tr("No face found"), lambda each: each.no_face),
        ]
        for length in _LENGTHS:
            columns.append(Column(self.tr("In the first {0}").format(length), self._share_words(length)))
        empty = (
            self.tr("This gallery was not validated yet"),
            self.tr("Until then every candidate list says that nobody knows how often the true person is on it."),
        )
        name = self.tr("What was found")
        return Listing(name, columns, empty, object_name="validation_tallies", parent=self)

    def _share_words(self, length: int) -> Callable[[Tally], str]:
        def words(tally: Tally) -> str:
            people = self._validations[self._choice.currentIndex()].snapshot.people
            if length >= people:
                return self.tr("all {0} people").format(f"{people:,}")
            share = tally.within(length)
            if share is None:
                return ""
            low, high = share.interval.low, share.interval.high
            return f"{share.count:,} ({100 * low:.0f}–{100 * high:.0f} %)"

        return words

    def _on_list(self, validations: Sequence[Validation]) -> None:
        self._validations = list(validations)
        self._choice.clear()
        self._choice.addItems([f"{each.number} · {local_minute(each.run_at)}" for each in self._validations])
        self._choice.setEnabled(len(self._validations) > 1)
        self._show(self._choice.currentIndex())

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self._validations):
            self._tallies.set_rows(())
            self._about.clear()
            return
        record = self._validations[place]
        words = self.tr("{0}: {1} people and {2} photos; {3} people have photos of two days, {4} were looked for.")
        counts = (record.snapshot.people, record.snapshot.photos, record.eligible, record.chosen)
        self._about.setText(words.format(record.number, *(f"{count:,}" for count in counts)))
        details = self.tr("Gallery {0}\nNetwork {1}\nSeed {2}\n{3}")
        self._about.setToolTip(
            details.format(record.snapshot.digest, record.model, record.seed, utc_words(record.run_at))
        )
        self._tallies.set_rows(record.tallies)

    def _on_validate(self) -> None:
        most = self._people.value()
        self.begin(
            self.tr("validating the gallery"),
            lambda progress: validate_gallery(self.desk, most, progress),
            self._on_validated,
        )

    def tell_blocked(self) -> None:
        if self.action is not None:
            self.action.set_blocked(self.tr("Validating; it can be stopped in the bar below") if self.busy else None)

    def _on_validated(self, record: Validation) -> None:
        words = self.tr("Validation {0} is on record and stands beside every candidate list from now on.")
        self.say(words.format(record.number))
        self.open_part()


def _group_words(tally: Tally) -> str:
    return f"{worded(GROUPING_WORDS[tally.grouping])} {worded(tally.value)}".strip()
