"""What leaves the auditor's room as a file: a part of the log, or the disclosure of a case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.log.scopes import SCOPE_WORDS, Scope, ScopeKind
from app.gui.auditing.period_fields import PeriodFields
from app.gui.files import ask_save, write_file
from app.gui.language import worded
from app.gui.parts import PagePart, PartedPage
from app.gui.widgets.fields import ChoiceField, Form, LineField, TextField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.auditing.disclosures import disclose_case
from app.services.auditing.histories import HistoryExported, export_history

_FORM_PX = 620


class _LeavingPart(PagePart):
    """A form, an action, and a file at its end.

    Attributes:
        ask_path: asks where to save, given a proposed name; None gives up.
    """

    def __init__(self, page: PartedPage, notice: Notice, name: str) -> None:
        super().__init__(page, notice)
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self._busy = False
        self.action: NextAction = NextAction("", "Ctrl+S", page)
        name_action(self.action, name)
        self.action.triggered.connect(self._on_leave)

    def make_file(self) -> Callable[[], HistoryExported]:
        """Return what makes the file, from what the form says now."""
        raise NotImplementedError

    def reason(self) -> str | None:
        """Return why nothing can leave yet, None when it can."""
        raise NotImplementedError

    def tell_blocked(self) -> None:
        """Say at the action why it cannot be done yet."""
        self.action.set_blocked(self.tr("Gathering") if self._busy else self.reason())

    def _on_leave(self) -> None:
        path = self.ask_path("export.zip")
        if path is not None:
            make = self.make_file()
            self._set_busy(True)
            self.page.work(
                self.tr("gathering what leaves"), lambda _: _written(make(), path),
                lambda exported: self._on_left(path, exported), lambda _: self._set_busy(False),
            )  # fmt: skip

    def _on_left(self, path: Path, exported: HistoryExported) -> None:
        self._set_busy(False)
        self.say(self.tr("Saved as {0}. SHA-256: {1}").format(path.name, exported.sha256), Tone.INFO)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.tell_blocked()

    def _ask_path(self, name: str) -> Path | None:
        return ask_save(self, self.tr("Save"), name, self.tr("ZIP (*.zip)"))


class ExportPart(_LeavingPart):
    """A part of the log with its proofs; pictures only with a reason."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice, "export_history")
        self.action.set_verb(self.tr("Export…"))
        kinds = [(kind, worded(SCOPE_WORDS[kind])) for kind in ScopeKind]
        self._kind = ChoiceField(self.tr("What"), kinds, mandatory=True)
        self._kind.editor.setObjectName("export_kind")
        self._subject = LineField(self.tr("Session, request number or sign-in name"))
        self._subject.editor.setObjectName("export_subject")
        self._period = PeriodFields("export", self)
        self._narrow = QCheckBox(self.tr("Only what this person did in the period below"), self)
        self._uco = QCheckBox(self.tr("Also as CASE/UCO JSON-LD, a small subset for other tools"), self)
        self._uco.setObjectName("export_case_uco")
        self._pictures = QCheckBox(self.tr("With the pictures concerned"), self)
        self._pictures.setObjectName("export_pictures")
        self._why = TextField(self.tr("Why pictures leave"), lines=2)
        self._why.editor.setObjectName("export_reason")
        for field in (self._kind, self._subject, self._period, self._why):
            field.changed.connect(self.tell_blocked)
        for box in (self._narrow, self._pictures):
            box.toggled.connect(self.tell_blocked)
        words = self.tr(
            "Entries in the order and with the content of the log, to read (PDF, CSV) and for machines (JSON lines), "
            "with the proofs, the signed checkpoint and the verifier itself."
        )
        form = QWidget(self)
        form.setFixedWidth(_FORM_PX)
        period = row(self._period, 1)
        form.setLayout(
            column(
                self._kind, self._subject, self._narrow, period, self._uco, self._pictures, self._why, 1, gap=12
            )
        )  # fmt: skip
        self.setLayout(row(form, column(label(words, "secondary", wrap=True, parent=self), 1), gap=24))
        self.tell_blocked()

    def open_part(self) -> None:
        self._kind.setFocus()

    def reason(self) -> str | None:
        kind = self._kind.value()
        self._subject.setEnabled(kind not in {"", ScopeKind.PERIOD})
        self._narrow.setEnabled(kind == ScopeKind.PERSON)
        self._period.setEnabled(self._takes_period())
        self._why.setEnabled(self._pictures.isChecked())
        if not kind:
            return self.tr("Nothing chosen")
        if self._takes_period() and self._period.reason():
            return self._period.reason()
        if kind != ScopeKind.PERIOD and not self._subject.value():
            return self.tr("No session, request or person")
        return self.tr("No reason for the pictures") if self._pictures.isChecked() and not self._why.value() else None

    def make_file(self) -> Callable[[], HistoryExported]:
        period = self._period.period() if self._takes_period() else None
        scope = Scope(ScopeKind(self._kind.value()), self._subject.value(), period)
        pictures, why, uco = self._pictures.isChecked(), self._why.value(), self._uco.isChecked()
        return lambda: export_history(self.desk, scope, pictures=pictures, reason=why, case_uco=uco)

    def _takes_period(self) -> bool:
        kind = self._kind.value()
        return kind == ScopeKind.PERIOD or (kind == ScopeKind.PERSON and self._narrow.isChecked())


class DisclosurePart(_LeavingPart):
    """Every search on a case, those without a lead and those with other candidates among them."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice, "disclose_case")
        self.action.set_verb(self.tr("Disclose…"))
        self._form = Form(self)
        self._form.setFixedWidth(_FORM_PX)
        self._form.add("case", LineField(self.tr("Case or complaint number"), mandatory=True))
        self._form.add("recipients", TextField(self.tr("Given to, one on each line"), mandatory=True, lines=3))
        self._form.add("reason", TextField(self.tr("Order or request it answers"), mandatory=True, lines=3))
        for name in ("case", "recipients", "reason"):
            self._form.field(name).editor.setObjectName(f"disclosure_{name}")
        self._form.changed.connect(self.tell_blocked)
        words = self.tr(
            "Every search that was made on the case, with every candidate and every answer, whether or not a lead came "
            "of it; and every entry of the log about it. No picture."
        )
        remark = label(words, "secondary", wrap=True, parent=self)
        self.setLayout(row(column(self._form, 1), column(remark, 1), gap=24))
        self.tell_blocked()

    def open_part(self) -> None:
        self._form.field("case").setFocus()

    def reason(self) -> str | None:
        return self._form.reason()

    def make_file(self) -> Callable[[], HistoryExported]:
        said = self._form.values()
        return lambda: disclose_case(self.desk, said["case"], said["recipients"].splitlines(), said["reason"])


def _written(exported: HistoryExported, path: Path) -> HistoryExported:
    write_file(path, exported.data)
    return exported
