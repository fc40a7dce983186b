"""The form of a new account: who, with which roles, and the first passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui.widgets.fields import Form, LineField
from app.gui.widgets.layouts import column, label
from app.gui.widgets.role_boxes import RoleBoxes
from app.services.staff.accounts import PASSPHRASE_MIN, NewAccount


class AccountForm(QWidget):
    """Says at once why two roles do not go together. Signal `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Form(self)
        self._roles = RoleBoxes("account_role", self)
        self._roles.changed.connect(self.changed)
        secret_hint = self.tr("At least {0} characters; several words are easy to keep in mind.").format(PASSPHRASE_MIN)
        for name, field in (
            ("full_name", LineField(self.tr("Full name"), mandatory=True)),
            ("badge", LineField(self.tr("Badge number"), mandatory=True)),
            ("unit", LineField(self.tr("Unit"), hint=self.tr("Squad or section; the register counts by it."))),
            ("sign_in_name", LineField(self.tr("Sign-in name"), mandatory=True, hint=self.tr("a-z 0-9 . _ -"))),
            ("passphrase", LineField(self.tr("First passphrase"), mandatory=True, secret=True, hint=secret_hint)),
            ("again", LineField(self.tr("The same passphrase again"), mandatory=True, secret=True)),
        ):
            self._form.add(name, field)
            field.editor.setObjectName(f"account_{name}")
        self._form.changed.connect(self.changed)
        roles = column(label(self.tr("Roles"), parent=self), self._roles, gap=2)
        self.setLayout(column(label(self.tr("New account"), "section", parent=self), self._form, roles, 1, gap=12))

    def account(self) -> NewAccount:
        """Return what is said of the account."""
        values = self._form.values()
        who = values["sign_in_name"], values["full_name"], values["badge"]
        return NewAccount(*who, self._roles.roles(), values["unit"])

    def passphrase(self) -> str:
        """Return the first passphrase."""
        return self._form.value("passphrase")

    def reason(self) -> str | None:
        """Return why the account cannot be made yet."""
        missing = self._form.reason()
        if missing is not None:
            return missing
        if self._form.value("passphrase") != self._form.value("again"):
            return self.tr("The two passphrases differ")
        if not self._roles.roles():
            return self.tr("No role chosen")
        return self.tr("These roles do not go together") if self._roles.conflict() else None

    def is_begun(self) -> bool:
        """Return whether anything was written."""
        return any(self._form.values().values())

    def clear(self) -> None:
        """Make room for the next account."""
        self._form.clear()
        self._roles.set_roles(frozenset())

    def focus(self) -> None:
        """Put the focus on the first field."""
        self._form.field("full_name").setFocus()
