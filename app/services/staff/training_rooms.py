"""Which training rooms this section takes statements from: an administrator proposes, a supervisor agrees."""

from __future__ import annotations

from app.domain.ids import new_id
from app.domain.staff.accounts import Answer
from app.domain.staff.roles import Act
from app.domain.staff.rooms import TrainingRoom, Trust, checked_key
from app.errors import BadInput, Refused
from app.services.recording import Desk, attempt
from app.services.rooms import check_casework
from app.storage.tables import training_rooms


def list_rooms(desk: Desk) -> list[TrainingRoom]:
    """Return every training room that was proposed, oldest first."""
    with desk.reading() as db:
        return training_rooms.rooms(db)


def propose_room(desk: Desk, room_id: str, name: str, public_key: str) -> TrainingRoom:
    """Propose to trust a training room. Its statements count once a supervisor has agreed.

    Args:
        room_id, public_key: as `second-look-gallery training key` shows them in that room; brought over by hand.
        name: what people call the room.

    Raises:
        BadInput: a field is empty, or the key is none. Refused: no administrator, or the room waits or is trusted.
    """
    with attempt(desk, Act.PROPOSE_ROOM) as act:
        check_casework(desk)
        room, called, key = room_id.strip(), " ".join(name.split()), checked_key(public_key)
        if not room or not called:
            raise BadInput("A training room needs its id and a name. Fill in both.")
        if room == desk.house.workspace.card.id:
            raise Refused("This is this workspace itself. Statements come from another one, the training room.")
        with act.writing() as work:
            if any(each.room_id == room and each.trust is not Trust.ENDED for each in training_rooms.rooms(work.db)):
                raise Refused("This training room waits or is trusted already. A supervisor can end that first.")
            made = TrainingRoom(new_id(), room, called, key, desk.session.user.id, work.at)
            training_rooms.add_room(work.db, made, work.log(made.id, key))
        return made


def answer_room(desk: Desk, proposal_id: str, answer: Answer) -> None:
    """Approve a training room, or refuse it; refusing one that is trusted ends the trust.

    Raises:
        BadInput: there is no such room, or nothing to answer. Refused: not a supervisor's approval, or of one's own.
    """
    act_of = {Answer.APPROVED: Act.APPROVE_ROOM, Answer.REFUSED: Act.REFUSE_ROOM}
    with attempt(desk, act_of[answer], proposal_id) as act, act.writing() as work:
        room = next((each for each in training_rooms.rooms(work.db) if each.id == proposal_id), None)
        if room is None or room.trust is Trust.ENDED:
            raise BadInput("This training room does not wait for an answer and is not trusted. Read the list again.")
        if answer is Answer.APPROVED:
            _check_may_approve(desk, room)
        seq = work.log(proposal_id, room.public_key)
        training_rooms.add_room_answer(work.db, proposal_id, answer, desk.session.user.id, work.at, seq)


def _check_may_approve(desk: Desk, room: TrainingRoom) -> None:
    if room.trust is Trust.TRUSTED:
        raise BadInput("This training room is trusted already.")
    if room.proposed_by == desk.session.user.id:
        raise Refused("You proposed this room yourself. It needs a second person.")
