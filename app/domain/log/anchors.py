"""What keeps a log from being replaced by an older or another one: checkpoints, and a memory outside of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from app.domain.clock import from_text
from app.domain.log.merkle import CompactRange
from app.domain.staff.roles import Act

CHECKPOINT_ENTRIES = 100
CHECKPOINT_AFTER = timedelta(minutes=15)
CLOSING = frozenset(
    {
        Act.SIGN_OUT, Act.RELEASE_LEAD, Act.EXPORT_REPORT, Act.EXPORT_SESSION, Act.EXPORT_LOG, Act.TAKE_RECEIPT,
        Act.WITNESS_LOG, Act.ACKNOWLEDGE_BREAK, Act.BACK_UP, Act.SIGN_WEEK, Act.DISCLOSE_CASE,
    }
)  # fmt: skip
"""Acts after which a checkpoint is made at once."""
STILL_ALLOWED = frozenset(
    {
        Act.SIGN_IN, Act.SIGN_OUT, Act.ASK_SECOND_FACTOR, Act.LOCK_ACCOUNT_OUT, Act.RELEASE_ACCOUNT, Act.LOCK_WINDOW,
        Act.UNLOCK_WINDOW, Act.NOTE_REMARKS, Act.RECORD_PROGRAM, Act.HEARTBEAT, Act.NOTE_CLOCK, Act.NOTE_MEMORY,
        Act.NOTE_BREAK, Act.ACKNOWLEDGE_BREAK, Act.TAKE_RECEIPT, Act.READ_LOG, Act.VERIFY_LOG, Act.EXPORT_SESSION,
        Act.EXPORT_LOG, Act.LIST_BACKUPS, Act.RESTORE,
    }
)  # fmt: skip
"""What goes on between a break of the log and an auditor's word about it: whatever serves to look into it."""


@dataclass(frozen=True)
class KeptCheckpoint:
    """A signed checkpoint with what the next one is calculated from.

    Attributes:
        tree: the log's tree at that size.
        note: signed note (C2SP tlog-checkpoint).
        made_at: UTC.
    """

    tree: CompactRange
    note: str
    made_at: str


@dataclass(frozen=True)
class Remembered:
    """How far the log was when the program last wrote to it, kept outside of the database.

    Attributes:
        size: number of entries.
        head: hash of the last one, hex.
        note: the newest signed checkpoint; empty before there is one.
        restored: name of the backup that was put in the place of what had been remembered; empty otherwise.
    """

    size: int
    head: str
    note: str = ""
    restored: str = ""


class BreakKind(StrEnum):
    """In which way a log is not the one that was remembered."""

    SHORTER = "shorter"
    REWRITTEN = "rewritten"
    RESTORED = "restored"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True)
class Break:
    """A log that is not what it was, and what an auditor said to it.

    Attributes:
        remembered: how many entries it had had.
        remembered_head: hash of the last of them, hex.
        found: how many it had when that was found.
        backup: name of the backup that was restored; empty for a break that nobody announced.
        acknowledged_by: user id, empty as long as nobody has.
    """

    id: str
    kind: BreakKind
    remembered: int
    remembered_head: str
    found: int
    found_at: str
    backup: str = ""
    acknowledged_by: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Witnessed:
    """A state of another workspace's log that this one signed.

    Attributes:
        public_key, root: hex.
        note: the checkpoint with this workspace's signature.
    """

    origin: str
    public_key: str
    size: int
    root: str
    note: str


def is_due(entries: int, closing: bool, last: KeptCheckpoint | None, now: str) -> bool:
    """Return whether a checkpoint is to be made.

    Args:
        entries: how many there are since the last checkpoint.
        closing: whether one of them is of an act that ends with one.
        last: the last checkpoint.
        now: UTC. A clock that was moved far, also back, counts as time that passed.
    """
    if not entries:
        return False
    if last is None or closing or entries >= CHECKPOINT_ENTRIES:
        return True
    return abs(from_text(now) - from_text(last.made_at)) >= CHECKPOINT_AFTER


def break_kind(remembered: Remembered, size: int, hash_there: str) -> BreakKind | None:
    """Return how a log differs from what is remembered of it, None when it goes on from there.

    Args:
        remembered: how far it was.
        size: how many entries it has.
        hash_there: hash of its entry number `remembered.size`, hex; empty when there is none.
    """
    if remembered.restored:
        return BreakKind.RESTORED
    if size < remembered.size:
        return BreakKind.SHORTER
    if remembered.size and hash_there != remembered.head:
        return BreakKind.REWRITTEN
    return None
