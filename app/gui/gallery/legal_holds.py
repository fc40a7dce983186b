"""Legal holds: what stays although its time is over, on whose authority."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.domain.gallery.retention import Hold
from app.domain.progress import Progress
from app.domain.staff.roles import Role
from app.gui.gallery.asking import ask
from app.gui.gallery.removal_form import record_of
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page import Page
from app.gui.widgets.fields import ChoiceField, LineField, TextField
from app.gui.widgets.layouts import button, column, heading
from app.gui.widgets.moments import local_minute
from app.services.gallery.keeping import holds


class LegalHolds(QWidget):
    """The holds, those that lie first; it works through its page."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        may = bool({Role.ADMINISTRATOR, Role.SUPERVISOR} & page.context.desk.session.user.roles)
        columns: Sequence[Column[Hold]] = (
            Column(self.tr("Hold"), lambda each: each.number),
            Column(self.tr("On"), lambda each: each.name),
            Column(self.tr("State"), self._state),
            Column(self.tr("Authority"), lambda each: each.authority, lambda each: each.reason),
        )
        empty = (self.tr("No legal hold"), self.tr("A hold keeps a record, or all of a person, past its day."))
        self._listing = Listing(self.tr("Legal holds"), columns, empty, object_name="legal_holds", parent=self)
        self._listing.table.row_chosen.connect(lambda _: self._tell())
        self._set = button(self.tr("Set a hol&d…"), parent=self)
        self._set.setObjectName("set_hold")
        self._set.clicked.connect(self._ask_to_set)
        self._lift = button(self.tr("Li&ft…"), parent=self)
        self._lift.setObjectName("lift_hold")
        self._lift.clicked.connect(self._ask_to_lift)
        for each in (self._set, self._lift):
            each.setVisible(may)
        head = heading(self.tr("Legal holds"), self._lift, self._set, parent=self)
        layout = column(head, self._listing, gap=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._tell()

    def read(self) -> None:
        """Read the holds."""
        desk = self._page.context.desk
        self._page.work(self.tr("reading the legal holds"), lambda _: holds.list_holds(desk), self._on_holds)

    def _on_holds(self, found: Sequence[Hold]) -> None:
        self._listing.set_rows(sorted(found, key=lambda each: (not each.is_open, each.number)))
        self._tell()

    def _state(self, hold: Hold) -> str:
        return self.tr("Lies") if hold.lifted_at is None else self.tr("Lifted {0}").format(local_minute(hold.lifted_at))

    def _tell(self) -> None:
        chosen = self._listing.chosen()
        self._lift.setEnabled(chosen is not None and chosen.is_open)

    def _ask_to_set(self) -> None:
        scopes = [("record", self.tr("One record")), ("person", self.tr("Everything of a person"))]
        fields = {
            "scope": ChoiceField(self.tr("On what"), scopes, mandatory=True),
            "name": LineField(
                self.tr("Which"), mandatory=True, hint=self.tr("Agency and record number, or the person identifier")
            ),
            "authority": LineField(
                self.tr("Authority"), mandatory=True, hint=self.tr("The court, the order, the request")
            ),
            "reason": TextField(self.tr("Reason"), mandatory=True, lines=2),
        }
        sentence = self.tr("While it lies, nothing of it leaves because its time is over.")
        ask(self, self.tr("Set a legal hold?"), sentence, self.tr("Set"), fields, self._on_set)

    def _on_set(self, values: Mapping[str, str]) -> None:
        desk, why = self._page.context.desk, (values["authority"], values["reason"])

        def on_person(_: Progress) -> Hold:
            return holds.set_on_person(desk, values["name"], *why)

        def on_record(_: Progress) -> Hold:
            return holds.set_on_record(desk, record_of(values["name"]), *why)

        self._record(self.tr("setting a legal hold"), on_person if values["scope"] == "person" else on_record)

    def _ask_to_lift(self) -> None:
        chosen = self._listing.chosen()
        if chosen is None:
            return
        sentence = self.tr("{0} does not lie any more. If its day is over, it can be proposed for removal.")
        fields = {"reason": TextField(self.tr("Reason"), mandatory=True, lines=2)}
        title, desk = self.tr("Lift hold {0}?").format(chosen.number), self._page.context.desk

        def lift(values: Mapping[str, str]) -> None:
            self._record(self.tr("lifting a legal hold"), lambda _: holds.lift(desk, chosen.number, values["reason"]))

        ask(self, title, sentence.format(chosen.name), self.tr("Lift"), fields, lift)

    def _record(self, words: str, run: Callable[[Progress], Hold]) -> None:
        self._page.work(words, run, lambda _: self.read())
