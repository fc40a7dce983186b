"""Accounts: who may work here, and as what; what waits for a second person; who is trained."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.progress import Progress
from app.domain.records import User
from app.domain.staff.accounts import STATE_WORDS, AccountState, Answer, Turn
from app.domain.staff.roles import Role
from app.gui.files import ask_file
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page import Context, Page
from app.gui.page_frame import frame, scrolled
from app.gui.places import Place
from app.gui.widgets.account_form import AccountForm
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import button, label, row
from app.gui.widgets.member_panel import MemberPanel
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.gui.widgets.role_boxes import role_words
from app.services.staff import certificates, joining, turns
from app.services.staff.accounts import create_account
from app.services.staff.joining import Waiting, list_waiting
from app.services.staff.roster import Member, list_members
from app.services.staff.statements import import_statement_file
from app.services.staff.units import assign_unit

_SIDE_PX = 380
_TURNS: dict[Turn, Callable[..., None]] = {
    Turn.DISABLED: turns.disable_account,
    Turn.ENABLED: turns.enable_account,
    Turn.RELEASED: turns.release_account,
}


class AccountsPage(Page):
    """The list at the left; at the right the chosen person, or for an administrator the form for a new account."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._busy = False
        self._waiting: Sequence[Waiting] = ()
        self._administers = Role.ADMINISTRATOR in context.desk.session.user.roles
        self._notice = Notice(self)
        self._members = self._make_list()
        self._form = AccountForm(self)
        self._panel = MemberPanel(context.desk.session.user.roles, self)
        self._nobody = EmptyState(
            self.tr("Nobody is chosen"), self.tr("Choose somebody on the left to see the account."), width=300
        )
        self._new = button(self.tr("New account"), parent=self)
        self._new.setObjectName("new_account")
        self._action = NextAction(self.tr("Create account"), "Ctrl+Return", self)
        name_action(self._action, "create_account")
        self._side = QStackedWidget(self)
        for part in (scrolled(self._form), scrolled(self._panel), self._nobody):
            self._side.addWidget(part)
        self._side.setFixedWidth(_SIDE_PX)
        body = row(self._members, self._side, gap=24)
        body.setStretch(0, 1)
        head = row(label(self.tr("Accounts"), "page", parent=self), 1, self._new)
        self.setLayout(frame(self._notice, head, body, action=self._action))
        self._connect()
        self._show_side(self._form if self._administers else self._nobody)
        self._tell_blocked()

    def open_page(self) -> None:
        self._read()
        if self._administers:
            self._form.focus()

    def leave_question(self) -> str | None:
        if not self._form.is_begun():
            return None
        return self.tr("This account was not created yet. Leave, and lose what you wrote?")

    # Making

    def _make_list(self) -> Listing[Member]:
        columns: Sequence[Column[Member]] = (
            Column(self.tr("Name"), lambda member: member.user.full_name),
            Column(self.tr("Badge"), lambda member: member.user.badge),
            Column(self.tr("Roles"), lambda member: role_words(member.user.roles)),
            Column(self.tr("State"), self._state_words),
            Column(
                self.tr("Trained until"), lambda member: member.certificate.expires_on if member.certificate else ""
            ),
        )
        empty = (self.tr("No accounts"), self.tr("Make one with the form."))
        name = self.tr("Accounts")
        return Listing(name, columns, empty, object_name="accounts_table", parent=self)

    def _state_words(self, member: Member) -> str:
        waits = any(each.proposal.user_id == member.user.id for each in self._waiting)
        words = worded(STATE_WORDS[member.state])
        return self.tr("{0}; a change waits").format(words) if waits and member.state is AccountState.OPEN else words

    def _connect(self) -> None:
        self._form.changed.connect(self._tell_blocked)
        self._action.triggered.connect(self._on_create)
        self._new.clicked.connect(self._on_new)
        self._members.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        panel = self._panel
        panel.answered.connect(self._on_answer)
        panel.turned.connect(self._on_turn)
        panel.passphrase_given.connect(self._on_passphrase)
        panel.factor_voided.connect(self._on_factor)
        panel.roles_chosen.connect(self._on_roles)
        panel.certified.connect(self._on_certified)
        panel.statement_brought.connect(self._on_statement)
        panel.unit_named.connect(self._on_unit)

    def _show_side(self, part: QWidget) -> None:
        places = (self._form, self._panel, self._nobody)
        self._side.setCurrentIndex(places.index(part))
        self._action.setVisible(part is self._form)
        self._new.setVisible(self._administers and part is not self._form)

    # Reading

    def _read(self, words: str = "") -> None:
        chosen = self._members.chosen()
        desk = self.context.desk

        def read(_: Progress) -> tuple[list[Member], list[Waiting]]:
            return list_members(desk), list_waiting(desk)

        self.work(self.tr("reading the accounts"), read, lambda found: self._on_read(*found, chosen, words), quiet=True)

    def _on_read(self, members: list[Member], waiting: list[Waiting], chosen: Member | None, words: str) -> None:
        self._waiting = waiting
        self._members.set_rows(members)
        if words:
            self._notice.show_sentence(words, Tone.INFO)
        for number, member in enumerate(members):
            if chosen is not None and member.user.id == chosen.user.id:
                self._members.table.setCurrentIndex(self._members.model.index(number, 0))

    @Slot()
    def _on_chosen(self) -> None:
        member = self._members.chosen()
        if member is None:
            return
        waiting = [each for each in self._waiting if each.proposal.user_id == member.user.id]
        self._panel.show_member(member, waiting)
        self._show_side(self._panel)

    # A new account

    @Slot()
    def _on_new(self) -> None:
        self._members.table.clearSelection()
        self._show_side(self._form)
        self._form.focus()

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
        self._form.focus()
        sentence = self.tr("The account of {0} is made. It opens once a supervisor has approved it.")
        self._read(sentence.format(user.full_name))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._form.setEnabled(not busy)
        self._tell_blocked()

    # What is done to the chosen account

    @Slot(str, object)
    def _on_answer(self, proposal_id: str, answer: Answer) -> None:
        words = self.tr("Approved.") if answer is Answer.APPROVED else self.tr("Refused.")
        self._do(words, lambda _: joining.answer_proposal(self.context.desk, proposal_id, answer))

    @Slot(object, str)
    def _on_turn(self, turn: Turn, reason: str) -> None:
        words = {
            Turn.DISABLED: self.tr("The account is disabled."),
            Turn.ENABLED: self.tr("The account is enabled."),
            Turn.RELEASED: self.tr("The account is released."),
        }
        self._do(words[turn], lambda user_id: _TURNS[turn](self.context.desk, user_id, reason))

    @Slot(str)
    def _on_passphrase(self, passphrase: str) -> None:
        words = self.tr("The new passphrase opens the account once a supervisor has approved it.")
        self._do(words, lambda user_id: joining.reset_passphrase(self.context.desk, user_id, passphrase))

    @Slot()
    def _on_factor(self) -> None:
        words = self.tr("Another app can be set up once a supervisor has approved it.")
        self._do(words, lambda user_id: joining.reset_second_factor(self.context.desk, user_id))

    @Slot(object)
    def _on_roles(self, roles: frozenset[Role]) -> None:
        words = self.tr("The roles change once a supervisor has approved it.")
        self._do(words, lambda user_id: joining.propose_roles(self.context.desk, user_id, roles))

    @Slot(str, str)
    def _on_certified(self, course: str, until: str) -> None:
        words = self.tr("The certificate is issued.")
        self._do(words, lambda user_id: certificates.issue_certificate(self.context.desk, user_id, course, until))

    @Slot()
    def _on_statement(self) -> None:
        words, kind = self.tr("Open the statement of the training room"), self.tr("Statements (*.txt)")
        path = ask_file(self, words, Path.home(), kind)
        if path is not None:
            words = self.tr("The certificate is issued.")
            self._do(words, lambda user_id: import_statement_file(self.context.desk, path, user_id))

    @Slot(str)
    def _on_unit(self, unit: str) -> None:
        words = self.tr("The unit is recorded; the register counts by it from now on.")
        self._do(words, lambda user_id: assign_unit(self.context.desk, user_id, unit))

    def _do(self, words: str, act: Callable[[str], object]) -> None:
        member = self._members.chosen()
        if member is not None:
            user_id = member.user.id
            self._notice.clear()
            self.work(self.tr("recording the change"), lambda _: act(user_id), lambda _: self._read(words))
