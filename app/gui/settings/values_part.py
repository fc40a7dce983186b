"""The values of the settings: what holds, what was proposed; an administrator proposes and a supervisor approves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSpinBox, QWidget

from app.domain.staff.accounts import Answer
from app.domain.staff.roles import Role
from app.domain.staff.settings import Setting
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.parts import PagePart, PartedPage
from app.gui.widgets.fields import LineField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.gui.widgets.spin_box import indented
from app.services.settings import SettingView, answer_setting, list_settings, propose_setting

_SIDE_PX = 360


class ValuesPart(PagePart):
    """The list at the left; at the right another value for an administrator, an answer for a supervisor."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        roles = self.desk.session.user.roles
        self._proposes, self._approves = Role.ADMINISTRATOR in roles, Role.SUPERVISOR in roles
        self._settings = self._make_list()
        self._settings.table.wrap_words()
        self._name = label("", "section", wrap=True, parent=self)
        self._name.setObjectName("setting_name")
        self._waiting = label("", "warning", wrap=True, parent=self)
        self._waiting.setObjectName("setting_waiting")
        self._value = indented(QSpinBox(self))
        self._value.setObjectName("setting_value")
        self._value.setFixedWidth(96)
        for each in (self._value, self._value.lineEdit()):
            each.setAccessibleName(self.tr("Value"))
        self._span = label("", "secondary", wrap=True, parent=self)
        self._reason = LineField(self.tr("Reason"), mandatory=True)
        self._reason.editor.setObjectName("setting_reason")
        self._refuse = button(self.tr("Refuse"), parent=self)
        self._refuse.setObjectName("refuse_setting")
        self.action = self._action = NextAction(self.tr("Propose"), parent=page)
        name_action(self._action, "setting_next")
        self._lay_out()
        self._settings.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self._value.valueChanged.connect(self._tell)
        self._reason.changed.connect(self._tell)
        self._refuse.clicked.connect(lambda: self._answer(Answer.REFUSED))
        self._action.triggered.connect(self._on_next)
        self._on_chosen()

    def open_part(self) -> None:
        self._read()

    # Making

    def _make_list(self) -> Listing[SettingView]:
        columns: Sequence[Column[SettingView]] = (
            Column(self.tr("Setting"), lambda view: worded(view.setting.words)),
            Column(self.tr("Holds"), lambda view: self._shown(view.setting, view.value)),
            Column(
                self.tr("Waits for approval"),
                lambda view: self._shown(view.setting, view.waiting.value) if view.waiting is not None else "",
            ),
        )
        empty = (self.tr("No settings"), self.tr("They are being read."))
        return Listing(self.tr("Settings"), columns, empty, object_name="settings_table", stretched=0, parent=self)

    def _lay_out(self) -> None:
        side = QWidget(self)
        side.setFixedWidth(_SIDE_PX)
        self._proposal = QWidget(side)
        span = row(self._value, self._span, gap=8)
        span.setStretch(1, 1)
        self._proposal.setLayout(column(span, self._reason, gap=12))
        remark = label(
            self.tr("A setting changes when a supervisor approves what an administrator proposed. Both are recorded."),
            "caption", wrap=True, parent=side,
        )  # fmt: skip
        side.setLayout(column(self._name, self._waiting, self._proposal, row(self._refuse, 1), remark, 1, gap=12))
        body = row(self._settings, side, gap=24)
        body.setStretch(0, 1)
        self.setLayout(body)

    # Showing

    def _read(self, words: str = "") -> None:
        chosen = self._settings.table.current_row() or 0

        def show(views: list[SettingView]) -> None:
            self._settings.set_rows(views)
            self._settings.table.setCurrentIndex(self._settings.model.index(chosen, 0))
            self._on_chosen()
            if words:
                self.say(words)

        desk = self.desk
        self.page.work(self.tr("reading the settings"), lambda _: list_settings(desk), show, quiet=True)

    @Slot()
    def _on_chosen(self) -> None:
        view = self._settings.chosen()
        waiting = view.waiting if view is not None else None
        self._proposal.setVisible(view is not None and self._proposes and waiting is None)
        self._refuse.setVisible(waiting is not None)
        self._waiting.setVisible(waiting is not None)
        if view is not None:
            setting = view.setting
            self._name.setText(self.tr("{0} {1}").format(worded(setting.words), self._shown(setting, view.value)))
            self._value.setRange(setting.least, setting.most)
            self._value.setValue(view.value)
            self._span.setText(
                self.tr("1 is on, 0 is off")
                if setting.is_switch
                else self.tr("{0}; {1} to {2}").format(worded(setting.unit), setting.least, setting.most)
            )
            self._reason.set_value("")
        if view is not None and waiting is not None:
            words = self.tr("Proposed: {0}. Reason: {1}")
            self._waiting.setText(words.format(self._shown(view.setting, waiting.value), waiting.reason))
        self._tell()

    def _shown(self, setting: Setting, value: int) -> str:
        if setting.is_switch:
            return self.tr("on") if value else self.tr("off")
        return f"{value} {worded(setting.unit)}"

    def _tell(self) -> None:
        view = self._settings.chosen()
        answering = view is not None and view.waiting is not None
        self._action.set_verb(self.tr("Approve") if answering else self.tr("Propose"))
        self._action.set_blocked(self._blocked(view))

    def _blocked(self, view: SettingView | None) -> str | None:
        if view is None:
            return self.tr("No setting is chosen")
        if view.waiting is not None:
            return None if self._approves else self.tr("A supervisor approves it")
        if not self._proposes:
            return self.tr("An administrator proposes another value")
        if self._value.value() == view.value:
            return self.tr("This value holds already")
        return None if self._reason.value() else self.tr("The reason is missing")

    # Acting

    @Slot()
    def _on_next(self) -> None:
        view = self._settings.chosen()
        if view is None:
            return
        if view.waiting is not None:
            self._answer(Answer.APPROVED)
            return
        name, value, reason = view.setting.name, self._value.value(), self._reason.value()
        words = self.tr("Proposed. It holds once a supervisor has approved it.")
        self._do(words, lambda: propose_setting(self.desk, name, value, reason))

    def _answer(self, answer: Answer) -> None:
        view = self._settings.chosen()
        if view is None or view.waiting is None:
            return
        proposal_id = view.waiting.id
        words = self.tr("Approved; it holds from now on.") if answer is Answer.APPROVED else self.tr("Refused.")
        self._do(words, lambda: answer_setting(self.desk, proposal_id, answer))

    def _do(self, words: str, act: Callable[[], object]) -> None:
        self._notice.clear()
        self.page.work(self.tr("recording the setting"), lambda _: act(), lambda _: self._read(words))
