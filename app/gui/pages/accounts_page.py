"""Accounts: who may work here, and as what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.records import User
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page import Context, Page
from app.gui.page_frame import frame, scrolled
from app.gui.places import Place
from app.gui.widgets.account_form import AccountForm
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.accounts import create_account, list_accounts

_FORM_PX = 360


class AccountsPage(Page):
    """The list at the left, the form for a new account at the right."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._busy = False
        self._notice = Notice(self)
        columns: Sequence[Column[User]] = (
            Column(self.tr("Name"), lambda user: user.full_name),
            Column(self.tr("Badge"), lambda user: user.badge),
            Column(self.tr("Sign-in name"), lambda user: user.sign_in_name),
            Column(self.tr("Roles"), lambda user: ", ".join(sorted(user.roles))),
        )
        empty = (self.tr("No accounts"), self.tr("Make one with the form."))
        name = self.tr("Accounts")
        self._accounts = Listing(name, columns, empty, object_name="accounts_table", stretched=0, parent=self)
        self._form = AccountForm(self)
        self._action = NextAction(self.tr("Create account"), "Ctrl+Return", self)
        name_action(self._action, "create_account")
        self._form.changed.connect(self._tell_blocked)
        self._action.triggered.connect(self._on_create)
        area = scrolled(self._form)
        area.setFixedWidth(_FORM_PX)
        body = row(self._accounts, area, gap=24)
        body.setStretch(0, 1)
        title = label(self.tr("Accounts"), "page", parent=self)
        self.setLayout(frame(self._notice, title, body, action=self._action))
        self._tell_blocked()

    def open_page(self) -> None:
        self._read()
        self._form.focus()

    def leave_question(self) -> str | None:
        if not self._form.is_begun():
            return None
        return self.tr("This account was not created yet. Leave, and lose what you wrote?")

    def _read(self) -> None:
        self.work(self.tr("reading the accounts"), lambda _: list_accounts(self.context.desk), self._accounts.set_rows)

    @Slot()
    def _tell_blocked(self) -> None:
        self._action.set_blocked(self.tr("Creating the account") if self._busy else self._form.reason())

    @Slot()
    def _on_create(self) -> None:
        account, passphrase = self._form.account(), self._form.passphrase()
        self._set_busy(True)
        self._notice.clear()
        self.work(
            self.tr("creating the account"),
            lambda _: create_account(self.context.desk, account, passphrase),
            self._on_created,
            lambda _: self._set_busy(False),
        )

    def _on_created(self, user: User) -> None:
        self._form.clear()
        self._set_busy(False)
        sentence = self.tr("{0} can sign in as '{1}' with the passphrase you gave.")
        self._notice.show_sentence(sentence.format(user.full_name, user.sign_in_name), Tone.INFO)
        self._form.focus()
        self._read()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._form.setEnabled(not busy)
        self._tell_blocked()
