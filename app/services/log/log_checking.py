"""The whole log read again: entry by entry, against every checkpoint it holds, the memory outside, and receipts."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.log.anchor_watch import Anchor, AnchorWatch
from app.domain.log.log_rules import chain_faults
from app.domain.log.time_stamps import TimeStamp
from app.domain.training.proficiency import opening_faults
from app.errors import BadInput, UserError
from app.reports.checkpoint import Checkpoint, read_checkpoint, verify_note
from app.reports.time_stamping import check_answer
from app.services.house import House
from app.services.log.log_keeping import origin
from app.storage.engine import Db
from app.storage.folder.keys import public_key_of
from app.storage.tables import audit, checkpoints, proficiency, time_stamps


def log_faults(db: Db, house: House, receipts: Sequence[str] = ()) -> list[str]:
    """Return a sentence per fault; an empty list means that the log is whole and the one it was.

    Args:
        receipts: notes that were kept elsewhere.

    Raises:
        BadInput: a text that is no receipt of this log.
    """
    anchors = [Anchor(receipt.size, receipt.root, "the receipt") for receipt in read_receipts(house, receipts)]
    forged = list[str]()
    for what, note in _own_notes(db, house):
        try:
            kept = _read(house, note)
        except BadInput:
            forged.append(f"The log holds a forged state: {what} is not signed with this workspace's key.")
        else:
            anchors.append(Anchor(kept.size, kept.root, what))
    for stamp in time_stamps.stamps(db):
        try:
            anchors.append(_stamped(house, stamp))
        except UserError:
            forged.append(f"The log holds a forged time stamp: that over {stamp.question.size} entries is not good.")
    watch = AnchorWatch(anchors)
    found = [*chain_faults(watch.through(audit.raw_rows(db))), *watch.faults(), *forged]
    return found or opening_faults(proficiency.openings(db))  # what was opened can be read in whole entries alone


def read_receipts(house: House, notes: Sequence[str]) -> list[Checkpoint]:
    """Return what receipts say. Raises `BadInput` for a text that is no receipt of this workspace's log."""
    return [_read(house, note) for note in notes]


def _stamped(house: House, stamp: TimeStamp) -> Anchor:
    said = _read(house, stamp.question.note)
    question = stamp.question
    check_answer(stamp.answer, question.note, question.nonce, [stamp.authority.certificate])
    return Anchor(said.size, said.root, f"what {stamp.authority.name} stamped on {stamp.stamped_at[:10]}")


def _own_notes(db: Db, house: House) -> list[tuple[str, str]]:
    notes = [(f"the checkpoint over {size} entries", note) for size, note in checkpoints.notes(db)]
    remembered = house.memory.recall().remembered
    if remembered is not None and remembered.note:
        notes.append(("what this computer remembers", remembered.note))
    return notes


def _read(house: House, note: str) -> Checkpoint:
    key = public_key_of(house.workspace.keys.signing)
    read = read_checkpoint(verify_note(note.replace("\r\n", "\n"), key))
    if read.origin != origin(house.workspace):
        raise BadInput(f"This receipt belongs to another log: {read.origin}. Take one of this workspace.")
    return read
