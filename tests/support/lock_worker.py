"""Signs in, searches the gallery, locks, and stays, so that another process can look into its memory.

Run as `python -m tests.support.lock_worker FOLDER`; says `open` and `locked`, and goes on after each line it is given.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np

from app.domain.gallery.templates import Vector
from app.services.house import hold_workspace
from app.services.staff import accounts
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, PASSPHRASE


def main() -> None:
    workspace = Path(sys.argv[1])
    os.environ["SECOND_LOOK_STATE"] = str(workspace.parent / "state")  # each copy of a workspace has its own
    house = hold_workspace(workspace, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)
    desk = accounts.sign_in(house, "okafor", PASSPHRASE, banner_acknowledged=True)
    probe: Vector = np.full(128, 0.05, dtype=np.float32)
    house.rank(probe, 5)
    say("open")
    accounts.note_locked(desk)
    house.drop_keys()
    say("locked")


def say(word: str) -> None:
    print(word, flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    main()
