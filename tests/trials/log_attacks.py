"""The log under attack, 200 times in each way, and 1,000 untouched logs: `python -m tests.trials.log_attacks`.

Prints for each attack how many of 200 show in the chain alone, with the checkpoints that the log keeps, with the
auditor's receipt, and to the stand-alone verifier with the receipt. Then the false alarms on good logs: made-up ones
with moved clocks and restarts, migrated ones, and ones of programs that were killed while they wrote.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from dataclasses import asdict
from pathlib import Path

from app.storage.folder import log_memory
from tests.conftest import beside
from tests.support.log_attacks import ATTACKS, look, made_up_log
from tests.support.real_logs import crashed, migrated, page_replayed


def attacks(times: int) -> None:
    """Attack and print what finds it."""
    print(f"{'attack':<24}{'chain':>8}{'kept':>8}{'receipt':>9}{'verifier':>10}   of {times}")
    for kind, attack in ATTACKS.items():
        chance, found = random.Random(kind), Counter[str]()
        for _ in range(times):
            log = made_up_log(chance, chance.randrange(60, 200), old=chance.choice((0, 30)))
            found.update(name for name, seen in asdict(look(attack(log, chance), log.receipt)).items() if seen)
        columns = f"{found['chain']:>8}{found['checkpoints']:>8}{found['receipt']:>9}{found['verifier']:>10}"
        print(f"{kind:<24}{columns}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        found_pages = page_replayed(Path(folder), random.Random(7), times)
    print(f"old images of pages in the database file itself, found at the next start: {found_pages} of {times}")


def good_logs(count: int) -> None:
    """Look at logs that nobody touched, and print the false alarms."""
    chance, alarms = random.Random(11), 0
    real = count // 5
    for _ in range(count - real):
        length = chance.randrange(1, 200)
        log = made_up_log(chance, length, old=chance.choice((0, 0, length // 2, length)))
        alarms += any(asdict(look(log, log.receipt)).values())
    print(f"made-up good logs: {alarms} false alarms in {count - real}", flush=True)
    for name, make in (("killed while writing", crashed), ("migrated", migrated)):
        said = []
        for _ in range(real // 2):
            with tempfile.TemporaryDirectory() as folder:
                said += make(Path(folder), chance)
        print(f"{name}: {len(said)} false alarms in {real // 2}", *said[:3], flush=True)


def main() -> None:
    """Run the whole trial, or a smaller one: times of each attack, number of good logs."""
    times, count = (int(word) for word in (*sys.argv[1:3], "200", "1000")[:2])
    log_memory.outside = beside
    attacks(times)
    good_logs(count)


if __name__ == "__main__":
    main()
