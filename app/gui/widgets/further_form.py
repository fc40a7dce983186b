"""What else is asked when name and passphrase are right: a passphrase of one's own, an app, a code, a key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.staff.passphrases import PASSPHRASE_MIN
from app.gui import theme
from app.gui.qr import qr_picture
from app.gui.widgets.fields import Form, LineField
from app.gui.widgets.layouts import column, label, row
from app.services.staff.steps import FactorDue, Further, KeyDue, PassphraseDue, StepDue


class FurtherForm(QWidget):
    """Shows the fields of one step at a time and keeps what earlier steps were given. Signal `changed()`.

    Signal `completed()`: Return was pressed in the last field.
    """

    changed = Signal()
    completed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new_passphrase, self._secret = "", ""
        self._due: StepDue | None = None
        hint = self.tr("At least {0} characters; several words are easy to keep in mind.").format(PASSPHRASE_MIN)
        self._sentence = label("", wrap=True, parent=self)
        self._sentence.setObjectName("further_sentence")
        self._choosing = Form(self)
        self._new = LineField(self.tr("Your own passphrase"), mandatory=True, secret=True, most=1024, hint=hint)
        self._again = LineField(self.tr("The same passphrase again"), mandatory=True, secret=True, most=1024)
        self._choosing.add("new", self._new)
        self._choosing.add("again", self._again)
        self._coding = Form(self)
        self._code = self._coding.add("code", LineField(self.tr("Code of the app"), mandatory=True, most=12))
        self._touching = Form(self)
        self._pin = self._touching.add(
            "pin", LineField(self.tr("PIN of the security key, if it asks for one"), secret=True, most=64)
        )
        self._instead = self._touching.add(
            "instead", LineField(self.tr("Code of the app, in place of the key"), most=12)
        )  # fmt: skip
        self._named = {
            "new_passphrase": self._new, "new_again": self._again, "code": self._code, "pin": self._pin,
            "instead": self._instead,
        }  # fmt: skip
        for name, field in self._named.items():
            field.editor.setObjectName(f"further_{name}")
        for field in (self._again, self._code, self._pin, self._instead):
            field.line.returnPressed.connect(self._on_return)
        self._picture = QLabel(self)
        self._picture.setAccessibleName(self.tr("QR code of the setup; the same is written beside it"))
        self._written = label("", wrap=True, parent=self)
        self._written.setFont(theme.mono_font())
        self._written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._written.setObjectName("further_secret")
        self._setup = QWidget(self)
        words = label(self.tr("Scan this with the app, or type what is written here:"), wrap=True, parent=self._setup)
        beside = column(words, self._written, 1, gap=8)
        inner = row(self._picture, gap=16)
        inner.addLayout(beside, 1)
        self._setup.setLayout(inner)
        for form in (self._choosing, self._coding, self._touching):
            form.changed.connect(self.changed)
        self.setLayout(column(self._sentence, self._choosing, self._setup, self._touching, self._coding, gap=12))
        self.clear()

    def ask(self, due: StepDue) -> None:
        """Show what is asked, and put the focus there."""
        self._due = due
        if isinstance(due, FactorDue):
            self._secret = due.secret
            self._picture.setPixmap(qr_picture(due.link))
            self._written.setText(" ".join(due.secret[at : at + 4] for at in range(0, len(due.secret), 4)))
        choosing = isinstance(due, PassphraseDue)
        self._sentence.setText(str(due))
        self._choosing.setVisible(choosing)
        touching = isinstance(due, KeyDue)
        self._coding.setVisible(not choosing and not touching)
        self._touching.setVisible(touching)
        self._instead.setVisible(isinstance(due, KeyDue) and due.or_code)
        self._setup.setVisible(isinstance(due, FactorDue))
        self.show()
        self._first().setFocus()

    def is_asking(self) -> bool:
        """Return whether a step is open."""
        return self._due is not None

    def key_due(self) -> KeyDue | None:
        """Return what a security key is asked, None where none is or a code was typed instead."""
        return self._due if isinstance(self._due, KeyDue) and not self._instead.value() else None

    def pin(self) -> str:
        """Return the PIN of the key, empty where none was given."""
        return self._pin.value()

    def further(self) -> Further:
        """Return what this and the earlier steps were given."""
        if isinstance(self._due, PassphraseDue):
            self._new_passphrase = self._new.value()
        return Further(self._new_passphrase, self._code.value() or self._instead.value(), self._secret)

    def reason(self) -> str | None:
        """Return what is missing, None when the step is complete."""
        if isinstance(self._due, KeyDue):
            return None
        if not isinstance(self._due, PassphraseDue):
            return self._coding.reason()
        if self._new.value() != self._again.value():
            return self.tr("The two passphrases differ")
        return self._choosing.reason()

    def try_again(self) -> None:
        """Empty the open step's fields after a refusal."""
        for field in self._named.values():
            field.set_value("")
        if self._due is not None:
            self._first().setFocus()

    def clear(self) -> None:
        """Forget everything."""
        self._due, self._new_passphrase, self._secret = None, "", ""
        self._picture.clear()
        self._written.clear()
        self.try_again()
        self.hide()

    def _first(self) -> LineField:
        if isinstance(self._due, PassphraseDue):
            return self._new
        return self._pin if isinstance(self._due, KeyDue) else self._code

    def _on_return(self) -> None:
        if self.reason() is None:
            self.completed.emit()
