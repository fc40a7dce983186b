"""One person of the section: how the account stands, what waits, and what may be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.staff.accounts import CHANGE_WORDS, STATE_WORDS, AccountState, Answer, Change, Turn
from app.domain.staff.roles import Role
from app.gui.language import worded
from app.gui.widgets.facts_table import Fact, FactsTable
from app.gui.widgets.fields import LineField
from app.gui.widgets.layouts import button, column, label, row, rule
from app.gui.widgets.moments import local_minute
from app.gui.widgets.role_boxes import RoleBoxes, role_words
from app.services.staff.joining import Waiting
from app.services.staff.roster import Member


class MemberPanel(QWidget):
    """Shows what the signed-in roles may do, each act with its own field and button.

    Args:
        roles: of the person who looks.

    Signals:
        answered(str, Answer): a proposal, by its id.
        turned(Turn, str): disabled, enabled or released, and why.
        passphrase_given(str): a new first passphrase.
        factor_voided(): the authenticator app counts no more.
        roles_chosen(object): a frozenset of other roles.
        certified(str, str): a course, and its last day.
        statement_brought(): a training room's statement is there as a file.
        unit_named(str): the unit from now on.
    """

    answered = Signal(str, object)
    turned = Signal(object, str)
    passphrase_given = Signal(str)
    factor_voided = Signal()
    roles_chosen = Signal(object)
    certified = Signal(str, str)
    statement_brought = Signal()
    unit_named = Signal(str)

    def __init__(self, roles: frozenset[Role], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = roles
        self._name = label("", "section", wrap=True, parent=self)
        self._name.setObjectName("member_name")
        self._facts = FactsTable(self.tr("Account"), self)
        self._waiting = QWidget(self)
        self._waiting.setLayout(column(gap=8))
        self._reason = self._line("member_reason", self.tr("Reason"))
        self._passphrase = self._line("member_passphrase", self.tr("New first passphrase"), secret=True)
        self._course = self._line("member_course", self.tr("Course"))
        self._until = self._line("member_until", self.tr("Last day"), hint=self.tr("Like 2027-06-30."))
        self._unit = self._line(
            "member_unit", self.tr("Unit"), hint=self.tr("Squad or section; the register counts by it.")
        )
        self._boxes = RoleBoxes("member_role", self)
        self._disable = self._button("member_disable", self.tr("Disable"), lambda: self._turn(Turn.DISABLED))
        self._enable = self._button("member_enable", self.tr("Enable"), lambda: self._turn(Turn.ENABLED))
        self._release = self._button("member_release", self.tr("Release"), lambda: self._turn(Turn.RELEASED))
        self._reset = self._button("member_reset", self.tr("Reset passphrase"), self._on_reset)
        self._void = self._button("member_void_factor", self.tr("Reset second factor"), self.factor_voided.emit)
        self._propose = self._button("member_propose_roles", self.tr("Propose these roles"), self._on_roles)
        self._move = self._button("member_assign_unit", self.tr("Assign"), self._on_unit)
        self._issue = self._button("member_certify", self.tr("Issue certificate"), self._on_certify)
        self._bring = self._button("member_statement", self.tr("From a statement"), self.statement_brought.emit)
        self._bring.setToolTip(self.tr("A signed statement of a training room that this section trusts"))
        self._access = self._group(
            self.tr("Access"), self._reason, row(self._disable, self._enable, self._release, 1), self._passphrase,
            row(self._reset, self._void, 1),
        )  # fmt: skip
        self._other_roles = self._group(self.tr("Other roles"), self._boxes, row(self._propose, 1))
        self._belongs = self._group(self.tr("Belongs to"), self._unit, row(self._move, 1))
        self._training = self._group(
            self.tr("Training certificate"), self._course, self._until, row(self._issue, self._bring, 1)
        )
        groups = (self._access, self._belongs, self._other_roles, self._training)
        parts = (self._name, self._facts, self._waiting, *groups)
        layout = column(*parts, 1, gap=12)
        layout.setContentsMargins(0, 0, 8, 0)
        self.setLayout(layout)

    def show_member(self, member: Member, waiting: Sequence[Waiting]) -> None:
        """Show a person; fields are empty again."""
        user = member.user
        for field in (self._reason, self._passphrase, self._course, self._until):
            field.set_value("")
        self._name.setText(user.full_name)
        self._unit.set_value(member.unit)
        self._boxes.set_roles(user.roles)
        self._facts.set_facts(self._about(member))
        self._show_waiting(waiting)
        administers = Role.ADMINISTRATOR in self._viewer
        releases = administers or (Role.SUPERVISOR in self._viewer and Role.ADMINISTRATOR in user.roles)
        certifies = bool(self._viewer & {Role.SUPERVISOR, Role.TRAINER}) and Role.EXAMINER in user.roles
        disabled, locked = member.state is AccountState.DISABLED, member.state is AccountState.LOCKED_OUT
        self._access.setVisible(administers or (releases and locked))
        self._disable.setVisible(administers and not disabled)
        self._enable.setVisible(administers and disabled)
        self._release.setVisible(releases and locked)
        self._passphrase.setVisible(administers)
        self._reset.setVisible(administers)
        self._void.setVisible(administers and member.second_factor)
        self._other_roles.setVisible(administers)
        self._belongs.setVisible(administers)
        self._training.setVisible(certifies)

    def _about(self, member: Member) -> list[Fact]:
        user, trained = member.user, member.certificate
        last = local_minute(member.last_signed_in) if member.last_signed_in else self.tr("never")
        facts = [
            Fact(self.tr("State"), worded(STATE_WORDS[member.state])),
            Fact(self.tr("Sign-in name"), user.sign_in_name),
            Fact(self.tr("Badge"), user.badge),
            Fact(self.tr("Unit"), member.unit or self.tr("none")),
            Fact(self.tr("Last signed in"), last),
            Fact(self.tr("Second factor"), self.tr("set up") if member.second_factor else self.tr("none")),
        ]
        if member.passphrase_due:
            facts.append(Fact(self.tr("Passphrase"), self.tr("to be changed at the next sign-in")))
        if Role.EXAMINER in user.roles:
            words = self.tr("{0}, until {1}").format(trained.course, trained.expires_on) if trained else self.tr("none")
            facts.append(Fact(self.tr("Training"), words))
        return facts

    def _show_waiting(self, waiting: Sequence[Waiting]) -> None:
        layout = self._waiting.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for each in waiting:
            if layout is not None:
                layout.addWidget(self._proposal(each))
        self._waiting.setVisible(bool(waiting))

    def _proposal(self, waiting: Waiting) -> QWidget:
        whole, proposal = QWidget(self._waiting), waiting.proposal
        what = worded(CHANGE_WORDS[proposal.kind])
        if proposal.kind is Change.ROLES and proposal.roles is not None:
            what = self.tr("{0}: {1}").format(what, role_words(proposal.roles))
        said = self.tr("{0}. Proposed by {1}, {2}.").format(
            what, waiting.proposed_by.full_name, local_minute(proposal.proposed_at)
        )
        words = label(said, "warning", wrap=True, parent=whole)
        approve, refuse = button(self.tr("Approve"), parent=whole), button(self.tr("Refuse"), parent=whole)
        for made, answer in ((approve, Answer.APPROVED), (refuse, Answer.REFUSED)):
            made.setObjectName(f"member_{answer.value}_{proposal.kind.value}")
            made.setVisible(waiting.mine)
            made.clicked.connect(lambda _=False, given=answer: self.answered.emit(proposal.id, given))
        whole.setLayout(column(words, row(approve, refuse, 1), gap=4))
        return whole

    def _turn(self, turn: Turn) -> None:
        self.turned.emit(turn, self._reason.value())

    def _on_reset(self) -> None:
        self.passphrase_given.emit(self._passphrase.value())

    def _on_roles(self) -> None:
        self.roles_chosen.emit(self._boxes.roles())

    def _on_unit(self) -> None:
        self.unit_named.emit(self._unit.value())

    def _on_certify(self) -> None:
        self.certified.emit(self._course.value(), self._until.value())

    def _line(self, name: str, title: str, *, hint: str = "", secret: bool = False) -> LineField:
        field = LineField(title, hint=hint, secret=secret)
        field.editor.setObjectName(name)
        return field

    def _button(self, name: str, words: str, act: Callable[[], object]) -> QWidget:
        made = button(words, parent=self)
        made.setObjectName(name)
        made.clicked.connect(lambda _=False: act())
        return made

    def _group(self, title: str, *parts: QWidget | QBoxLayout) -> QWidget:
        whole = QWidget(self)
        whole.setLayout(column(rule(whole), label(title, "section", parent=whole), *parts, gap=8))
        return whole
