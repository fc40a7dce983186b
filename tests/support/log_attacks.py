"""Attacks on a log by somebody who has the program's own key and the whole database, and what finds them."""

from __future__ import annotations

import io
import random
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.domain.clock import from_text, utc_text
from app.domain.log import audit
from app.domain.log.anchor_watch import Anchor, AnchorWatch
from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.log.log_rules import chain_faults
from app.domain.log.merkle import CompactRange, leaf_hash
from app.domain.staff.roles import Act
from app.reports.checkpoint import checkpoint_text, read_checkpoint
from app.reports.log_export import LogExport, write_log_zip
from app.services.log.oversight import load_verifier
from tests.reports.log_sample import ORIGIN, public_key, signed

Row = tuple[int, str, str]
_FIRST = from_text("2026-11-02T07:00:00.000000Z")
_ACTS = (Act.SEARCH, Act.VIEW_CANDIDATE, Act.ANSWER_CANDIDATE, Act.SIGN_IN, Act.SIGN_OUT, Act.VIEW_EVIDENCE)


@dataclass(frozen=True)
class Log:
    """A log with the checkpoints it kept (size and signed note)."""

    rows: tuple[Row, ...]
    checkpoints: tuple[tuple[int, str], ...] = ()

    @property
    def receipt(self) -> str:
        """The signed state over all of it, as an auditor takes it away."""
        return signed(checkpoint_text(ORIGIN, len(self.rows), _root(self.rows)))


def _root(rows: tuple[Row, ...]) -> bytes:
    return CompactRange().extended(bytes.fromhex(row[2]) for row in rows).root()


def with_checkpoints(rows: tuple[Row, ...], every: int = 40) -> Log:
    tree, notes = CompactRange(), list[tuple[int, str]]()
    for size in range(every, len(rows) + 1, every):
        tree = tree.extended(bytes.fromhex(row[2]) for row in rows[tree.size : size])
        notes.append((size, signed(checkpoint_text(ORIGIN, size, tree.root()))))
    return Log(rows, tuple(notes))


def made_up_log(chance: random.Random, length: int, *, old: int = 0) -> Log:
    """Return a log over several runnings of the machine, with clocks that were moved and noted.

    Args:
        old: how many entries at the beginning are of format 1, as in a workspace that was migrated.
    """
    rows: list[Row] = []
    previous, at, mono, boot, noted = audit.GENESIS, _FIRST, 5_000, "boot-0", False
    while len(rows) < length:
        seq, passed = len(rows) + 1, timedelta(milliseconds=chance.randrange(1, 90_000))
        if seq > 1:
            at += passed
            mono += passed // timedelta(milliseconds=1)
        moved = (
            timedelta(seconds=chance.choice((-1, 1)) * chance.randrange(3, 900_000)) if chance.random() < 0.02 else None
        )
        if chance.random() < 0.02:
            boot, mono, moved = f"boot-{seq}", 3_000, None
        if moved is not None and seq > old + 1:
            at, noted = at + moved, True
        event = Act.NOTE_CLOCK if noted else chance.choice(_ACTS)
        noted = False
        new = NewEntry(
            event, LogOutcome.DONE if chance.random() < 0.9 else LogOutcome.REFUSED, f"u-{chance.randrange(6)}",
            f"s-{seq // 30}", f"r-{seq // 50}", (f"o-{chance.randrange(10**9)}",), {"count": chance.randrange(20)},
            "examiner",
        )  # fmt: skip
        if seq <= old:
            body = format_1(new, seq, utc_text(at), mono, previous)
            rows.append((seq, body, leaf_hash(body.encode()).hex()))
        else:
            entry = audit.sealed(
                new, seq=seq, at=utc_text(at), monotonic_ms=mono, previous=previous, boot=boot
            )  # fmt: skip
            rows.append((entry.seq, entry.body, entry.hash))
        previous = rows[-1][2]
    return with_checkpoints(tuple(rows))


def format_1(new: NewEntry, seq: int, at: str, mono: int, previous: str) -> str:
    """Return the body of an entry as the first version of the program wrote it."""
    said = {
        "v": 1, "seq": seq, "at": at, "mono": mono, "event": str(new.event), "outcome": new.outcome.value,
        "person": new.person, "session": new.session, "request": new.request, "objects": list(new.objects),
        "details": dict(new.details), "prev": previous,
    }  # fmt: skip
    return audit.canonical(said)


# What finds them


@dataclass(frozen=True)
class Findings:
    """Whether an attack shows in the chain alone, with the kept checkpoints, with a receipt, and to the verifier."""

    chain: bool
    checkpoints: bool
    receipt: bool
    verifier: bool


def look(log: Log, receipt: str) -> Findings:
    """Check a log in every way, with both implementations."""
    kept = [Anchor(size, read_checkpoint(note).root, "a checkpoint") for size, note in log.checkpoints]
    outside = read_checkpoint(receipt)
    chain = bool(chain_faults(log.rows))
    with_kept = chain or _broken(log, kept)
    with_receipt = with_kept or _broken(log, [Anchor(outside.size, outside.root, "the receipt")])
    return Findings(chain, with_kept, with_receipt, not verdict(log, receipt).whole)


def _broken(log: Log, anchors: list[Anchor]) -> bool:
    watch = AnchorWatch(anchors)
    for _ in watch.through(log.rows):
        pass
    return bool(watch.faults())


def verdict(log: Log, receipt: str) -> Any:
    """Return what the stand-alone verifier says of the export that the program itself would write of this log."""
    export = LogExport(
        "S", "2026-11-22T09:00:00.000000Z", log.rows, [note for _, note in log.checkpoints], log.receipt,
        public_key().hex(),
    )  # fmt: skip
    target = io.BytesIO()
    write_log_zip(export, target, signed)
    with tempfile.TemporaryDirectory() as folder:
        path, note = Path(folder) / "log.zip", Path(folder) / "receipt.txt"
        path.write_bytes(target.getvalue())
        note.write_text(receipt)
        return load_verifier().verify(str(path), public_key().hex(), str(note))


# The attacks: each returns the log as it is afterwards


def edit(log: Log, chance: random.Random) -> Log:
    """Change who did it, and in every other case the hash with it."""
    at = chance.randrange(len(log.rows))
    seq, body, old = log.rows[at]
    changed = body.replace('"person":"', '"person":"x')
    new = leaf_hash(changed.encode()).hex() if chance.random() < 0.5 else old
    return replace(log, rows=(*log.rows[:at], (seq, changed, new), *log.rows[at + 1 :]))


def delete(log: Log, chance: random.Random) -> Log:
    at = chance.randrange(len(log.rows) - 1)
    return replace(log, rows=log.rows[:at] + log.rows[at + 1 :])


def insert(log: Log, chance: random.Random) -> Log:
    """Put in an entry that follows the one before it perfectly, and renumber what comes after."""
    at = chance.randrange(1, len(log.rows))
    new = NewEntry(Act.SIGN_IN, LogOutcome.DONE, "u-9")
    forged = audit.sealed(new, seq=at + 1, at=utc_text(_FIRST), monotonic_ms=1, previous=log.rows[at - 1][2])
    rows = [*log.rows[:at], (at + 1, forged.body, forged.hash), *log.rows[at:]]
    return replace(log, rows=tuple((seq, body, old) for seq, (_, body, old) in enumerate(rows, start=1)))


def reorder(log: Log, chance: random.Random) -> Log:
    one, other = chance.sample(range(len(log.rows)), 2)
    rows = list(log.rows)
    rows[one], rows[other] = rows[other], rows[one]
    return replace(log, rows=tuple((seq, body, old) for seq, (_, body, old) in enumerate(rows, start=1)))


def cut_tail(log: Log, chance: random.Random) -> Log:
    """Cut entries off the end, with the checkpoints over them."""
    return _first(log, chance.randrange(len(log.rows)))


def _first(log: Log, size: int) -> Log:
    return Log(log.rows[:size], tuple(kept for kept in log.checkpoints if kept[0] <= size))


def rechain(log: Log, chance: random.Random) -> Log:
    """Change one entry, seal everything after it again, and sign every checkpoint again with the program's key."""
    return _written_anew(log, chance.randrange(len(log.rows)), lambda body: body.replace('"person":"', '"person":"x'))


def _written_anew(log: Log, at: int, change: Callable[[str], str]) -> Log:
    rows = list(log.rows[:at])
    for number in range(at, len(log.rows)):
        seq, body, _ = log.rows[number]
        body = change(body) if number == at else body.replace(log.rows[number - 1][2], rows[-1][2])
        rows.append((seq, body, leaf_hash(body.encode()).hex()))
    return with_checkpoints(tuple(rows))


def restore_older(log: Log, chance: random.Random) -> Log:
    """Put an older copy back and work on from there, until the log is as long as it was, or longer."""
    size = chance.randrange(1, len(log.rows) - 1)
    rows = list(log.rows[:size])
    for seq in range(size + 1, len(log.rows) + chance.randrange(0, 30)):
        new = NewEntry(Act.SIGN_IN, LogOutcome.DONE, f"u-{chance.randrange(10**9)}")
        entry = audit.sealed(new, seq=seq, at=utc_text(_FIRST), monotonic_ms=seq, previous=rows[-1][2])
        rows.append((entry.seq, entry.body, entry.hash))
    return with_checkpoints(tuple(rows))


def replay_page(log: Log, chance: random.Random) -> Log:
    """Put an old image of a page back: the entries that were added to that page later are gone, others stay."""
    size = chance.randrange(4, 30)
    first = chance.randrange(len(log.rows) - size)
    kept = chance.randrange(1, size)
    return replace(log, rows=log.rows[: first + kept] + log.rows[first + size :])


def move_clock(log: Log, chance: random.Random) -> Log:
    """Move the clock before an entry, seal all anew, and leave out the entry that the program writes about it."""
    while True:
        at = chance.randrange(1, len(log.rows))
        _, body, old = log.rows[at]
        entry = audit.read(body, old)
        if entry.boot and audit.read(*log.rows[at - 1][1:]).boot == entry.boot and entry.new.event != Act.NOTE_CLOCK:
            break
    moved = from_text(entry.at) + timedelta(seconds=chance.choice((-1, 1)) * chance.randrange(2, 900_000))
    return _written_anew(log, at, lambda text: text.replace(entry.at, utc_text(moved)))


ATTACKS: dict[str, Callable[[Log, random.Random], Log]] = {
    "edit": edit,
    "delete": delete,
    "insert": insert,
    "re-order": reorder,
    "cut tail": cut_tail,
    "re-chain with the key": rechain,
    "restore an older copy": restore_older,
    "replay a page": replay_page,
    "move the clock": move_clock,
}
