"""Every transaction that writes to the log: ended with the checkpoint that is due, and remembered outside of the file.

An act after a break of the log is refused here, and by the database; see `anchoring` for the auditor's word about it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.clock import now_text
from app.domain.ids import new_id
from app.domain.log.anchors import STILL_ALLOWED, Break, BreakKind, KeptCheckpoint, Remembered, break_kind, is_due
from app.domain.log.audit import NOBODY, LogOutcome, NewEntry
from app.domain.log.merkle import CompactRange
from app.domain.staff.roles import Act
from app.errors import Refused
from app.reports.checkpoint import checkpoint_text, sign_note
from app.services.house import House
from app.storage.engine import Db
from app.storage.folder.workspace import Workspace
from app.storage.tables import audit, checkpoints


@contextmanager
def logging(house: House, *, removing: bool = False) -> Iterator[Db]:
    """Open a transaction for an act and its entries; everything is committed together, or nothing.

    Args:
        removing: let it also empty what two people remove from the gallery; see `Database.removing`.

    Raises:
        Unavailable: the disk is full, the file is read-only, damaged or locked by another program.
    """
    database = house.workspace.database
    with database.removing() if removing else database.transaction() as db:
        yield db
        made = keep_checkpoint(db, house.workspace)
        size, head, _ = audit.head(db)
    if not house.halted:
        house.memory.remember(Remembered(size, head, made.note if made else ""), durable=made is not None)


def log_alone(house: House, entry: NewEntry) -> None:
    """Write one entry and nothing else, outside of a session. Raises like `logging`."""
    with logging(house) as db:
        audit.append(db, entry)


def keep_checkpoint(db: Db, workspace: Workspace, *, at_once: bool = False) -> KeptCheckpoint | None:
    """Sign and keep a checkpoint over the whole log when one is due, or at once; return it, or None.

    It costs the entries since the last one, not the whole log.
    """
    last = checkpoints.last(db)
    tree = last.tree if last else CompactRange()
    entries, closing = checkpoints.entries_after(db, tree.size)
    now = now_text()
    if not is_due(entries, closing or at_once, last, now):
        return None
    tree = tree.extended(checkpoints.leaves_after(db, tree.size))
    made = KeptCheckpoint(tree, signed_checkpoint(workspace, tree.size, tree.root()), now)
    checkpoints.add(db, made)
    return made


def checkpoint_at_once(db: Db, workspace: Workspace) -> KeptCheckpoint:
    """Sign, keep and return a checkpoint over the whole log, in which an entry was just written."""
    made = keep_checkpoint(db, workspace, at_once=True)
    if made is None:
        raise RuntimeError("a checkpoint is made at once where one is asked for")
    return made


def origin(workspace: Workspace) -> str:
    """Return the name of a workspace's log, which is also that of its key."""
    return f"second-look/{workspace.card.id}"


def signed_checkpoint(workspace: Workspace, size: int, root: bytes) -> str:
    """Return the signed note of a state of the log."""
    name = origin(workspace)
    return sign_note(checkpoint_text(name, size, root), name, workspace.keys.signing)


def look_back(house: House, db: Db) -> None:
    """Compare the log with what is remembered of it; put what is found into the log, and stand still after a break.

    Called at sign-in, before anything else is written.
    """
    size, _, _ = audit.head(db)
    recalled = house.memory.recall()
    remembered = recalled.remembered
    waiting = checkpoints.open_breaks(db)
    if waiting:
        house.halted = halted_sentence(waiting[-1])
        if remembered is None or remembered.size <= waiting[-1].remembered:
            return
    kind = break_kind(remembered, size, audit.entry_hash(db, remembered.size)) if remembered else None
    if remembered is None and recalled.damaged and size:
        kind, remembered = BreakKind.FORGOTTEN, Remembered(0, "")
    if kind is not None and remembered is not None:
        _note_break(house, db, kind, remembered, size)
    elif size and "computer" in recalled.missing:
        places = ",".join(recalled.missing)
        audit.append(db, NewEntry(Act.NOTE_MEMORY, LogOutcome.DONE, NOBODY, details={"missing": places, "size": size}))


def _note_break(house: House, db: Db, kind: BreakKind, remembered: Remembered, size: int) -> None:
    found = Break(new_id(), kind, remembered.size, remembered.head, size, now_text(), remembered.restored)
    details = {"kind": kind.value, "remembered": remembered.size, "found": size}
    objects = (found.id, remembered.head) if remembered.head else (found.id,)
    entry = audit.append(db, NewEntry(Act.NOTE_BREAK, LogOutcome.DONE, NOBODY, objects=objects, details=details))
    checkpoints.add_break(db, found, entry.seq)
    house.halted = halted_sentence(found)


def halted_sentence(found: Break) -> str:
    """Return what a break means, and who has to do what."""
    words = {
        BreakKind.SHORTER: f"The log ends at entry {found.found:,}, and it had {found.remembered:,} entries before.",
        BreakKind.REWRITTEN: f"Entry {found.remembered:,} of the log, or one before it, is not the one that was there.",
        BreakKind.RESTORED: f"This workspace was restored from a backup, with {found.found:,} entries in its log.",
        BreakKind.FORGOTTEN: "What was remembered of the log outside of the workspace is damaged in every place.",
    }[found.kind]
    return f"{words} Nobody works here until an auditor has looked into it and acknowledged it with a reason."


def check_not_halted(house: House, act: Act) -> None:
    """Raise `Refused` for an act that has to wait for an auditor's word about a break of the log."""
    if house.halted and act not in STILL_ALLOWED:
        raise Refused(house.halted)
