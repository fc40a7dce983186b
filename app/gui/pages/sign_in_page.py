"""Where everybody begins: the notice about use, name and passphrase, and the second factor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.progress import Progress
from app.domain.wording import USE_BANNER
from app.errors import Refused
from app.gui.jobs import Job, Jobs
from app.gui.problems import tell
from app.gui.theme import Room
from app.gui.widgets.fields import Form, LineField
from app.gui.widgets.further_form import FurtherForm
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.house import House
from app.services.recording import Desk
from app.services.staff.accounts import sign_in
from app.services.staff.own_keys import touch_key
from app.services.staff.steps import StepDue

_WIDTH = 520


class SignInPage(QWidget):
    """Name, passphrase and the acknowledged notice open the workspace.

    Signal `signed_in(object)`: the `Desk` of the person.
    """

    signed_in = Signal(object)

    def __init__(self, house: House, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._jobs = house, jobs
        self._busy = False
        self._touching: Job | None = None
        self._notice = Notice(self)
        self._acknowledged = QCheckBox(self.tr("I have read this and &agree to be recorded"), self)
        self._form = Form(self)
        self._name = self._form.add("name", LineField(self.tr("Sign-in name"), mandatory=True, most=64))
        self._secret = self._form.add(
            "passphrase", LineField(self.tr("Passphrase"), mandatory=True, secret=True, most=1024)
        )
        self._further = FurtherForm(self)
        self._again = button(self.tr("Begin again"), "quiet", self)
        self._again.hide()
        self._action = NextAction(self.tr("Sign in"), parent=self)
        self._action.layout().setContentsMargins(0, 8, 0, 0)  # type: ignore[union-attr]
        self._name_parts()
        self._lay_out()
        self._form.changed.connect(self._tell_blocked)
        self._acknowledged.toggled.connect(self._tell_blocked)
        self._action.triggered.connect(self._on_sign_in)
        self._further.changed.connect(self._tell_blocked)
        self._further.completed.connect(self._on_return)
        self._again.clicked.connect(self._on_again)
        for field in (self._name, self._secret):
            field.line.returnPressed.connect(self._on_return)
        bind(self._acknowledged, "Return", self._on_return)
        self._tell_blocked()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self._secret if self._name.value() else self._name).line.setFocus()

    def _name_parts(self) -> None:
        self._name.line.setObjectName("sign_in_name")
        self._secret.line.setObjectName("sign_in_passphrase")
        self._acknowledged.setObjectName("sign_in_acknowledge")
        name_action(self._action, "sign_in")
        self._again.setObjectName("sign_in_again")

    def _lay_out(self) -> None:
        card = self._house.workspace.card
        rooms = {
            Room.CASEWORK: self.tr("Casework"),
            Room.DEMO: self.tr("Demo room: invented people, nothing here is casework"),
            Room.TRAINING: self.tr("Training room: nothing here is casework"),
        }
        room = Room(card.room.value)
        self._banner = label(USE_BANNER, wrap=True, parent=self)
        middle = QWidget(self)
        middle.setFixedWidth(_WIDTH)
        middle.setLayout(
            column(
                label(card.name, "page", parent=middle),
                label(rooms[room], "secondary" if room is Room.CASEWORK else "warning", parent=middle),
                self._notice,
                self._banner,
                self._acknowledged,
                self._form,
                self._further,
                row(self._again, 1),
                self._action,
                gap=16,
            )
        )
        self.setLayout(column(2, row(1, middle, 1), 3, margin=24))

    def _blocked(self) -> str | None:
        if self._busy:
            return self.tr("Touch your security key") if self._touching else self.tr("Checking the passphrase")
        if not self._acknowledged.isChecked():
            return self.tr("The notice is not acknowledged")
        return self._further.reason() if self._further.is_asking() else self._form.reason()

    @Slot()
    def _tell_blocked(self) -> None:
        self._action.set_blocked(self._blocked())

    @Slot()
    def _on_return(self) -> None:
        if self._name.value() and not self._secret.value():
            self._secret.setFocus()
        elif self._blocked() is None:
            self._on_sign_in()
        elif not self._busy:
            self._notice.show_sentence(self.tr("{0}.").format(self._blocked()))

    @Slot()
    def _on_sign_in(self) -> None:
        name, secret, acknowledged = self._name.value(), self._secret.value(), self._acknowledged.isChecked()
        further, due, pin = self._further.further(), self._further.key_due(), self._further.pin()

        def run(progress: Progress) -> Desk:
            answer = touch_key(self._house, due.question, pin, progress) if due is not None else None
            given = replace(further, answer=answer)
            return sign_in(self._house, name, secret, given, banner_acknowledged=acknowledged)

        self._set_busy(True)
        self._notice.clear()
        job = self._jobs.run(
            self.tr("signing in"), run, owner=self, succeeded=self._on_signed_in, failed=self._on_failed
        )  # fmt: skip
        if due is not None and self._busy:
            self._wait_for_touch(job)

    def _on_signed_in(self, desk: Desk) -> None:
        self._form.clear()
        self._further.clear()
        self._show_step(asking=False)
        self._acknowledged.setChecked(False)  # the next person reads it for themselves
        self._set_busy(False)
        self.signed_in.emit(desk)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, StepDue):
            self._show_step(asking=True)
            self._further.ask(error)
            self._tell_blocked()
            return
        if self._further.key_due() is not None and isinstance(error, Refused):
            self._begin_again()  # what the key was asked counts once
        elif self._further.is_asking():
            self._further.try_again()
        else:
            self._secret.set_value("")
            self._secret.setFocus()
        self._tell_blocked()
        tell(self, error)

    def _wait_for_touch(self, job: Job) -> None:
        self._touching = job
        self._notice.show_sentence(self.tr("Plug in your security key and touch it when it blinks."), Tone.INFO)
        self._again.setText(self.tr("Cancel"))
        self._again.setEnabled(True)
        self._tell_blocked()

    @Slot()
    def _on_again(self) -> None:
        if self._touching is not None:
            self._jobs.cancel(self._touching)
        else:
            self._begin_again()

    def _begin_again(self) -> None:
        """Go back to name and passphrase, as somebody else or after a mistake."""
        self._further.clear()
        self._secret.set_value("")
        self._notice.clear()
        self._show_step(asking=False)
        self._tell_blocked()
        self._name.line.setFocus()

    def _show_step(self, *, asking: bool) -> None:
        for part in (self._form, self._banner, self._acknowledged):
            part.setVisible(not asking)
        self._again.setVisible(asking)

    def _set_busy(self, busy: bool) -> None:
        self._busy, self._touching = busy, None
        self._again.setText(self.tr("Begin again"))
        self._again.setEnabled(not busy)
        self._form.setEnabled(not busy)
        self._further.setEnabled(not busy)
        self._tell_blocked()
