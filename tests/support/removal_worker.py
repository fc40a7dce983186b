"""Searches, confirms a removal and then waits, so that its memory can be looked through from outside.

Run as `python -m tests.support.removal_worker WORKSPACE`. It says `before` and `after` on standard output, and goes on
with every line of standard input.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.services.gallery import expunging
from app.services.house import hold_workspace
from app.services.staff import accounts
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, PASSPHRASE


def wait(word: str) -> None:
    """Say a word and wait for a line."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()
    sys.stdin.readline()


def work(folder: Path) -> None:
    """Hold the gallery in memory, as a window that searched, and let the first removal be carried out."""
    os.environ["SECOND_LOOK_STATE"] = str(folder.parent / "state")  # each copy of a workspace has its own
    with hold_workspace(folder, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia) as house:
        desk = accounts.sign_in(house, "soto", PASSPHRASE, banner_acknowledged=True)
        house.index()
        wait("before")
        expunging.confirm_removal(desk, "X-00001")
        wait("after")


if __name__ == "__main__":
    work(Path(sys.argv[1]))
