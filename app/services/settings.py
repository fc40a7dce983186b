"""What the section has set: proposed by an administrator, in force once a supervisor agrees."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import new_id
from app.domain.staff.accounts import Answer
from app.domain.staff.roles import Act
from app.domain.staff.settings import SETTINGS, Setting, checked_value, setting_named
from app.errors import BadInput, Refused
from app.services.house import House
from app.services.recording import Desk, attempt
from app.storage.engine import Db
from app.storage.tables import settings
from app.storage.tables.settings import SettingProposal


@dataclass(frozen=True)
class SettingView:
    """A setting as it stands.

    Attributes:
        value: what holds.
        waiting: what was proposed and not answered yet.
    """

    setting: Setting
    value: int
    waiting: SettingProposal | None


def setting_in(db: Db, house: House, setting: Setting) -> int:
    """Return what holds: the value approved last, or the room's default."""
    value = settings.setting_value(db, setting.name)
    return setting.default_in(house.workspace.card.room.value) if value is None else value


def read_setting(desk: Desk, setting: Setting) -> int:
    """Return what holds in this section."""
    with desk.reading() as db:
        return setting_in(db, desk.house, setting)


def list_settings(desk: Desk) -> list[SettingView]:
    """Return every setting, what holds and what waits."""
    with desk.reading() as db:
        waiting = {proposal.name: proposal for proposal in settings.setting_proposals(db)}
        return [SettingView(each, setting_in(db, desk.house, each), waiting.get(each.name)) for each in SETTINGS]


def propose_setting(desk: Desk, name: str, value: int, reason: str) -> SettingProposal:
    """Propose another value. It holds once a supervisor has approved it.

    Raises:
        BadInput: no such setting, a value out of bounds or the one that holds, or no reason.
        Refused: no administrator, or another value waits already.
    """
    with attempt(desk, Act.PROPOSE_SETTING) as act:
        setting = setting_named(name)
        checked_value(setting, value)
        if not reason.strip():
            raise BadInput("A setting is changed for a reason. Write down why.")
        with act.writing() as work:
            old = setting_in(work.db, desk.house, setting)
            if value == old:
                raise BadInput(f"{setting.words} {setting.shown(value)}: this holds already. Choose another value.")
            if any(each.name == name for each in settings.setting_proposals(work.db)):
                raise Refused("Another value waits for approval already. A supervisor answers it first.")
            proposal = SettingProposal(
                new_id(), name, old, value, reason.strip(), desk.session.user.id, work.at
            )  # fmt: skip
            seq = work.log(proposal.id, setting=name, old=old, new=value)
            settings.add_setting_proposal(work.db, proposal, seq)
        return proposal


def answer_setting(desk: Desk, proposal_id: str, answer: Answer) -> None:
    """Approve or refuse a proposed value; an administrator may only take it back.

    Raises:
        BadInput: nothing of this id waits. Refused: not a supervisor's approval.
    """
    act_of = {Answer.APPROVED: Act.APPROVE_SETTING, Answer.REFUSED: Act.REFUSE_SETTING}
    with attempt(desk, act_of[answer], proposal_id) as act, act.writing() as work:
        proposal = next((each for each in settings.setting_proposals(work.db) if each.id == proposal_id), None)
        if proposal is None:
            raise BadInput("This value does not wait for an answer any more. Read the settings again.")
        if answer is Answer.APPROVED and proposal.proposed_by == desk.session.user.id:
            raise Refused("You proposed this value yourself. It needs a second person.")
        seq = work.log(proposal_id, setting=proposal.name, old=proposal.old_value, new=proposal.value)
        settings.add_setting_answer(work.db, proposal_id, answer, desk.session.user.id, work.at, seq)
