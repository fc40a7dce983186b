"""Training rooms whose statements give certificates: an administrator proposes a room's key, a supervisor agrees."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.staff.accounts import Answer
from app.domain.staff.roles import Role
from app.domain.staff.rooms import TRUST_WORDS, TrainingRoom, Trust
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.parts import PagePart, PartedPage
from app.gui.widgets.fields import LineField
from app.gui.widgets.keys import name_action
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice
from app.services.staff.training_rooms import answer_room, list_rooms, propose_room

_SIDE_PX = 380
_KEY_GROUP = 8  # digits


class RoomsPart(PagePart):
    """The rooms at the left; at the right the form for an administrator, the key to compare for everybody."""

    def __init__(self, page: PartedPage, notice: Notice) -> None:
        super().__init__(page, notice)
        roles = self.desk.session.user.roles
        self._proposes, self._approves = Role.ADMINISTRATOR in roles, Role.SUPERVISOR in roles
        self._rooms = self._listing()
        self._name = self._line("room_name", self.tr("Name"))
        self._id = self._line("room_id", self.tr("Id"))
        self._key = self._line("room_key", self.tr("Public key"))
        self._shown = label("", wrap=True, parent=self)
        self._shown.setObjectName("room_shown")
        self._refuse = button(self.tr("Refuse, or end the trust"), parent=self)
        self._refuse.setObjectName("refuse_room")
        self.action = self._action = NextAction(self.tr("Propose room"), "Ctrl+Return", page)
        name_action(self._action, "room_next")
        self._lay_out()
        self._rooms.table.row_chosen.connect(lambda _: self._tell())
        for field in (self._name, self._id, self._key):
            field.changed.connect(self._tell)
        self._refuse.clicked.connect(lambda: self._answer(Answer.REFUSED))
        self._action.triggered.connect(self._on_next)
        self._tell()

    def open_part(self) -> None:
        self._read()

    def leave_question(self) -> str | None:
        begun = any(field.value() for field in (self._name, self._id, self._key))
        return self.tr("This room is not proposed. Leave, and lose what you wrote?") if begun else None

    def _listing(self) -> Listing[TrainingRoom]:
        columns: Sequence[Column[TrainingRoom]] = (
            Column(self.tr("Training room"), lambda each: each.name),
            Column(self.tr("State"), lambda each: worded(TRUST_WORDS[each.trust])),
            Column(self.tr("Id"), lambda each: each.room_id),
        )
        empty = (
            self.tr("No training room is trusted"),
            self.tr("Certificates are issued by hand until an administrator proposes a room and a supervisor agrees."),
        )
        name = self.tr("Training rooms")
        return Listing(name, columns, empty, object_name="rooms_table", stretched=2, parent=self)

    def _line(self, name: str, title: str) -> LineField:
        field = LineField(title, mandatory=True)
        field.editor.setObjectName(name)
        return field

    def _lay_out(self) -> None:
        side = QWidget(self)
        side.setFixedWidth(_SIDE_PX)
        self._form = QWidget(side)
        head = label(self.tr("Propose a room"), "section", parent=self._form)
        self._form.setLayout(column(head, self._name, self._id, self._key, gap=12))
        self._form.setVisible(self._proposes)
        words = self.tr("Id and key are shown in the training room. Compare every digit, by voice or on paper.")
        remark = label(words, "caption", wrap=True, parent=side)
        side.setLayout(column(self._form, self._shown, row(self._refuse, 1), remark, 1, gap=12))
        layout = row(self._rooms, side, gap=24)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _read(self, words: str = "") -> None:
        def show(rooms: list[TrainingRoom]) -> None:
            self._rooms.set_rows(rooms)
            self._tell()
            if words:
                self.say(words)

        desk = self.desk
        self.page.work(self.tr("reading the training rooms"), lambda _: list_rooms(desk), show, quiet=True)

    def _waits(self) -> bool:
        room = self._rooms.chosen()
        return self._approves and room is not None and room.trust is Trust.WAITING

    @Slot()
    def _tell(self) -> None:
        room = self._rooms.chosen()
        standing = room is not None and room.trust is not Trust.ENDED
        self._shown.setText(self.tr("{0}: {1}").format(room.name, grouped(room.public_key)) if room else "")
        self._refuse.setVisible(standing)
        self._action.set_verb(self.tr("Trust this room") if self._waits() else self.tr("Propose room"))
        self._action.set_blocked(self._blocked())

    def _blocked(self) -> str | None:
        if self._waits():
            return None
        if not self._proposes:
            return self.tr("No room waits for your answer")
        missing = next((each for each in (self._name, self._id, self._key) if each.is_missing()), None)
        return self.tr("{0} is missing").format(missing.title) if missing else None

    @Slot()
    def _on_next(self) -> None:
        if self._waits():
            self._answer(Answer.APPROVED)
            return
        name, room, key = self._name.value(), self._id.value(), self._key.value()
        words = self.tr("Proposed. Its statements count once a supervisor has agreed.")
        self._do(words, lambda: propose_room(self.desk, room, name, key))

    def _answer(self, answer: Answer) -> None:
        room = self._rooms.chosen()
        if room is not None:
            proposal = room.id
            agreed = answer is Answer.APPROVED
            words = self.tr("Its statements count from now on.") if agreed else self.tr("This room is not trusted.")
            self._do(words, lambda: answer_room(self.desk, proposal, answer))

    def _do(self, words: str, act: Callable[[], object]) -> None:
        def done(_: object) -> None:
            for field in (self._name, self._id, self._key):
                field.set_value("")
            self._read(words)

        self.page.work(self.tr("recording the answer"), lambda _: act(), done)


def grouped(key: str) -> str:
    """Return a key in groups that people can compare."""
    return " ".join(key[place : place + _KEY_GROUP] for place in range(0, len(key), _KEY_GROUP))
