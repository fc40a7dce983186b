"""The auditor's hold on the log from outside: receipts, and the word without which nobody works after a break."""

from __future__ import annotations

from app.domain.ids import new_id
from app.domain.log.anchors import Break, Remembered
from app.domain.log.time_stamps import TimeStamp
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.reports.checkpoint import read_checkpoint, verify_note
from app.reports.receipt_page import Receipt
from app.services.house import WATERMARKS
from app.services.log.log_keeping import checkpoint_at_once, halted_sentence
from app.services.recording import Desk, attempt
from app.storage.folder.keys import public_key_of
from app.storage.folder.workspace import Workspace
from app.storage.tables import audit, checkpoints

__all__ = ["Receipt", "acknowledge_break", "halted_sentence", "open_breaks", "receipt_of", "take_receipt"]

_REASON_LIMIT = 500  # characters


def open_breaks(desk: Desk) -> list[Break]:
    """Return the breaks of the log that wait for an auditor's word, oldest first. Not an act: it shows no entry."""
    with desk.reading() as db:
        return checkpoints.open_breaks(db)


def acknowledge_break(desk: Desk, reason: str) -> None:
    """Let the section work again after a break of the log; what was remembered before gives way to what is there now.

    Raises:
        Refused: no auditor. BadInput: no reason, or there is no break.
    """
    with attempt(desk, Act.ACKNOWLEDGE_BREAK) as act:
        reason = reason.strip()
        if not 1 <= len(reason) <= _REASON_LIMIT:
            raise BadInput(f"Say in 1 to {_REASON_LIMIT} characters what was found and why the section may go on.")
        with act.writing() as work:
            waiting = checkpoints.open_breaks(work.db)
            if not waiting:
                raise BadInput("The log is not broken, so there is nothing to acknowledge.")
            for found in waiting:
                seq = work.log(found.id, kind=found.kind.value, remembered=found.remembered)
                checkpoints.add_acknowledgement(work.db, found.id, desk.session.user.id, reason, work.at, seq)
    with desk.reading() as db:
        size, head, _ = audit.head(db)
        newest = checkpoints.last(db)
    desk.house.memory.remember(Remembered(size, head, newest.note if newest else ""), durable=True, anew=True)
    desk.house.halted = ""


def take_receipt(desk: Desk) -> Receipt:
    """Return a receipt over the whole log, its own taking included. Raises `Refused`: no auditor."""
    workspace = desk.house.workspace
    with attempt(desk, Act.TAKE_RECEIPT) as act, act.writing() as work:
        receipt_id = new_id()
        size = work.log(receipt_id)
        made = checkpoint_at_once(work.db, workspace)
        checkpoints.add_receipt(work.db, receipt_id, size, made.note, desk.session.user.id, work.at)
        return receipt_of(workspace, made.note, work.at)


def receipt_of(workspace: Workspace, note: str, at: str, stamp: TimeStamp | None = None) -> Receipt:
    """Return the receipt of a checkpoint of this log, with what an authority said of it."""
    key = public_key_of(workspace.keys.signing)
    state = read_checkpoint(verify_note(note, key))
    return Receipt(
        workspace.card.name, state.origin, state.size, state.root.hex(), note, key.hex(), at,
        WATERMARKS[workspace.card.room], stamp,
    )  # fmt: skip
