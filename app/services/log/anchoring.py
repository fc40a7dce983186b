"""The auditor's hold on the log from outside: receipts, and the word without which nobody works after a break."""

from __future__ import annotations

from app.domain.ids import new_id
from app.domain.log.anchors import Break, Remembered
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.reports.receipt_page import Receipt
from app.services.house import WATERMARKS
from app.services.log.log_keeping import halted_sentence, keep_checkpoint, origin
from app.services.recording import Desk, attempt
from app.storage.folder.keys import public_key_of
from app.storage.tables import audit, checkpoints

__all__ = ["Receipt", "acknowledge_break", "halted_sentence", "open_breaks", "take_receipt"]

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
        made = keep_checkpoint(work.db, workspace, at_once=True)
        if made is None:
            raise RuntimeError("a checkpoint is made at once where one is asked for")
        checkpoints.add_receipt(work.db, receipt_id, size, made.note, desk.session.user.id, work.at)
        return Receipt(
            workspace.card.name, origin(workspace), size, made.tree.root().hex(), made.note,
            public_key_of(workspace.keys.signing).hex(), work.at, WATERMARKS[workspace.card.room],
        )  # fmt: skip
