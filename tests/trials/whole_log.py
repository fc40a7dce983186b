"""How long the stand-alone verifier takes for a whole log: `python -m tests.trials.whole_log 1000000`.

Makes up a log of as many entries, with a checkpoint every hundred, writes the export and checks it in a process of its
own, against a receipt from the middle.
"""

from __future__ import annotations

import resource as limits
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.config import resource
from app.domain.log import audit
from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.log.merkle import CompactRange
from app.domain.staff.roles import Act
from app.reports.checkpoint import checkpoint_text
from app.reports.log_export import LogExport, write_log_zip
from tests.reports.log_sample import ORIGIN, public_key, signed

_BOOT = "0193f2aa-7c11-4000-8000-00000000b007"


def rows(count: int) -> Iterator[tuple[int, str, str]]:
    """Yield (seq, body, hash) of a made-up log, one second from entry to entry."""
    previous = audit.GENESIS
    for seq in range(1, count + 1):
        day, second = divmod(seq, 86_400)
        clock = f"{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"
        at = f"2026-{1 + day // 28:02d}-{1 + day % 28:02d}T{clock}"
        new = NewEntry(
            Act.VIEW_CANDIDATE, LogOutcome.REFUSED if seq % 50 == 0 else LogOutcome.DONE, f"user-{seq % 7}",
            f"session-{seq // 400}", f"request-{seq // 90}", (f"candidate-{seq}", "5e" * 32), {"count": seq % 21},
            "examiner",
        )  # fmt: skip
        boot = f"{_BOOT[:-4]}{day:04d}"
        entry = audit.sealed(
            new, seq=seq, at=f"{at}.120000Z", monotonic_ms=1000 * second, previous=previous, boot=boot
        )  # fmt: skip
        yield entry.seq, entry.body, entry.hash
        previous = entry.hash


def checkpoints(count: int, every: int = 100) -> tuple[list[str], str]:
    """Return the signed checkpoints of that log, and the one over all of it."""
    tree, notes = CompactRange(), list[str]()
    for seq, _, hash_hex in rows(count):
        tree = tree.extended([bytes.fromhex(hash_hex)])
        if seq % every == 0:
            notes.append(signed(checkpoint_text(ORIGIN, seq, tree.root())))
    return notes, signed(checkpoint_text(ORIGIN, count, tree.root()))


def write(folder: Path, count: int) -> tuple[Path, Path]:
    """Write the export and a receipt from its middle; return both paths."""
    notes, last = checkpoints(count)
    export = LogExport("Trial Section", "2026-11-22T09:00:00.000000Z", rows(count), notes, last, public_key().hex())
    path, receipt = folder / "log.zip", folder / "receipt.txt"
    with path.open("wb") as target:
        write_log_zip(export, target, signed)
    receipt.write_text(notes[len(notes) // 2] if notes else last)
    return path, receipt


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        begun = time.monotonic()
        path, receipt = write(Path(folder), count)
        print(f"made and exported {count:,} entries in {time.monotonic() - begun:.0f} s, {path.stat().st_size:,} bytes")
        begun, used = time.monotonic(), limits.getrusage(limits.RUSAGE_CHILDREN)
        command = [sys.executable, "-I", str(resource("verifier/verify_log.py")), str(path)]
        done = subprocess.run(
            [*command, "--public-key", public_key().hex(), "--receipt", str(receipt)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        now = limits.getrusage(limits.RUSAGE_CHILDREN)
        print(done.stdout, done.stderr, sep="")
        seconds = now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime
        print(
            f"verified in {time.monotonic() - begun:.1f} s by the clock, {seconds:.1f} s of processor time, "
            f"at most {now.ru_maxrss // 1024} MiB, exit status {done.returncode}"
        )


if __name__ == "__main__":
    main()
