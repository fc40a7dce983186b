"""Proficiency tests for their trainer: what is sealed and where it stands, sealing another one, revealing one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot

from app.domain.training.proficiency import SealedTest
from app.gui.files import ask_file
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.parts import PagePart, PartedPage
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.fields import LineField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.gui.widgets.path_field import PathField
from app.services.recording import Desk
from app.services.staff.accounts import list_accounts
from app.services.training.proficiency import ProficiencyStanding, list_tests, reveal_test, seal_test

_FORM_PX = 380


class TestsPart(PagePart):
    """Tests at the left, a new one at the right. Of other trainers' sealed tests nothing but their number shows."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        self._names: dict[str, str] = {}
        self._tests = self._listing()
        self._path = PathField(self.tr("Still or clip"), "test_path", self._ask, self)
        self._basis = LineField(self.tr("By what right"), mandatory=True, hint=self.tr("Invented, or whose consent."))
        self._basis.editor.setObjectName("test_basis")
        hint = self.tr("Who of the gallery it shows. Empty: nobody, and the right end is no possible match.")
        self._person = LineField(self.tr("Person identifier"), hint=hint)
        self._person.editor.setObjectName("test_person")
        self.action = NextAction(self.tr("Seal test"), "Ctrl+Return", page)
        name_action(self.action, "seal_test")
        self._reveal = self.action.add_other(self.tr("Reveal the chosen test…"))
        self._reveal.setObjectName("reveal_test")
        self._connect()
        self._lay_out()
        self._tell()

    def open_part(self) -> None:
        desk = self.desk
        self.page.work(self.tr("reading the tests"), lambda _: _read(desk), self._on_read)
        self._path.field.setFocus()

    def leave_question(self) -> str | None:
        begun = self._path.path() is not None or self._basis.value()
        return self.tr("This test is not sealed. Leave, and lose what you wrote?") if begun else None

    def _listing(self) -> Listing[ProficiencyStanding]:
        columns: Sequence[Column[ProficiencyStanding]] = (
            Column(self.tr("Test"), lambda each: each.number),
            Column(
                self.tr("Sealed"), lambda each: local_minute(each.sealed_at), lambda each: utc_words(each.sealed_at)
            ),
            Column(self.tr("By"), lambda each: self._names.get(each.sealed_by, "")),
            Column(self.tr("Kind"), self._truth_words),
            Column(self.tr("Stands"), self._standing_words),
        )
        empty = (
            self.tr("No proficiency test"),
            self.tr("Seal a picture here, then have that very file brought in with an invented request."),
        )
        return Listing(
            self.tr("Proficiency tests"), columns, empty, object_name="proficiency_tests", stretched=4, parent=self
        )

    def _connect(self) -> None:
        for field in (self._path, self._basis):
            field.changed.connect(self._tell)
        self._tests.table.row_chosen.connect(lambda _: self._tell())
        if self.action is not None:
            self.action.triggered.connect(self._on_seal)
        self._reveal.clicked.connect(self._on_reveal)

    def _lay_out(self) -> None:
        words = self.tr("The file is only read. The log gets a hash that fixes what is true, and says nothing of it.")
        form = column(
            label(self.tr("Seal a test"), "section", parent=self), self._path, self._basis, self._person,
            label(words, "caption", wrap=True, parent=self), 1, gap=12,
        )  # fmt: skip
        self._basis.setFixedWidth(_FORM_PX)
        layout = row(self._tests, form, gap=24)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _ask(self) -> Path | None:
        return ask_file(self, self.tr("Choose a still or clip"), Path.home(), self.tr("All files (*)"))

    def _truth_words(self, each: ProficiencyStanding) -> str:
        if each.test is None:
            return self.tr("not told")
        return self.tr("mated") if each.test.person_id else self.tr("non-mated")

    def _standing_words(self, each: ProficiencyStanding) -> str:
        if each.test is None:
            return self.tr("sealed")
        if each.test.revealed_at:
            return self.tr("revealed")
        numbers = ", ".join(request.form.number for request in each.requests)
        if not numbers:
            return self.tr("has not come in")
        words = self.tr("{0}, being worked on") if each.open else self.tr("{0}, nobody works on it")
        return words.format(numbers)

    def _on_read(self, found: tuple[dict[str, str], list[ProficiencyStanding]]) -> None:
        self._names, tests = found
        self._tests.set_rows(tests)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        missing = next((each for each in (self._path.field, self._basis) if each.is_missing()), None)
        if self.action is not None:
            self.action.set_blocked(self.tr("{0} is missing").format(missing.title) if missing else None)
        chosen = self._tests.chosen()
        test = chosen.test if chosen is not None else None
        self._reveal.setEnabled(test is not None and not test.revealed_at)

    @Slot()
    def _on_seal(self) -> None:
        path, desk = self._path.path(), self.desk
        if path is None:
            return
        basis, person = self._basis.value(), self._person.value() or None
        self.page.work(
            self.tr("sealing the test"), lambda _: seal_test(desk, path, basis, person), self._on_sealed
        )  # fmt: skip

    def _on_sealed(self, test: SealedTest) -> None:
        for field in (self._path.field, self._basis, self._person):
            field.set_value("")
        self.open_part()
        words = self.tr("Test {0} is sealed. Have that very file brought in with an invented request.")
        self.say(words.format(test.number))

    @Slot()
    def _on_reveal(self) -> None:
        chosen, desk = self._tests.chosen(), self.desk
        if chosen is None:
            return
        number = chosen.number
        confirm(
            self.page, self.tr("Reveal test {0}?").format(number),
            self.tr("The log gets what is true, and the request counts as none of the casework. It cannot be undone."),
            self.tr("Reveal"),
            lambda: self.page.work(
                self.tr("revealing the test"), lambda _: reveal_test(desk, number), self._on_revealed
            ),
        )  # fmt: skip

    def _on_revealed(self, test: SealedTest) -> None:
        self.open_part()
        self.say(self.tr("Test {0} is revealed. Its scores stand under Scores.").format(test.number))


def _read(desk: Desk) -> tuple[dict[str, str], list[ProficiencyStanding]]:
    return {user.id: user.full_name for user in list_accounts(desk)}, list_tests(desk)
