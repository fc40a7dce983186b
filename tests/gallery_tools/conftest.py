"""What tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.house import House, hold_workspace
from gallery_tools import signing_in
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, PASSPHRASE


@pytest.fixture
def faked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands open workspaces with cheap keys and without networks, and everybody's passphrase be known."""

    def hold(path: Path) -> House:
        return hold_workspace(path, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)

    monkeypatch.setattr(signing_in, "hold_workspace", hold)
    monkeypatch.setenv(signing_in.PASSPHRASE_VARIABLE, PASSPHRASE)
