"""A security key from the command line: added once, touched at the door, or a sentence that says what is missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.security_keys.device import PluggedKeys
from app.services.house import House, hold_workspace
from gallery_tools import signing_in
from gallery_tools.cli import main
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, PASSPHRASE, copy_of
from tests.support.software_key import SoftwareKey

Run = Callable[..., Result]


@pytest.fixture
def plugged() -> list[SoftwareKey]:
    return [SoftwareKey()]


@pytest.fixture
def run(
    bare_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plugged: list[SoftwareKey]
) -> Run:  # fmt: skip
    copy_of(bare_template, tmp_path).close()

    def hold(path: Path) -> House:
        house = hold_workspace(path, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)
        house.security_keys = PluggedKeys(lambda: plugged)
        return house

    monkeypatch.setattr(signing_in, "hold_workspace", hold)
    monkeypatch.setenv(signing_in.PASSPHRASE_VARIABLE, PASSPHRASE)

    def invoke(command: str, *arguments: str, typed: str) -> Result:
        given = [command, str(tmp_path / "workspace"), *arguments, "--user", "auditor"]
        return CliRunner().invoke(main, given, input=typed)

    return invoke


def test_a_key_is_added_and_touched_at_the_door(run: Run, plugged: list[SoftwareKey]) -> None:
    added = run("add-key", "--name", "blue", typed="\n")
    assert added.exit_code == 0 and "'blue' is added" in added.output, added.output
    came = run("sessions", typed="\n")
    assert came.exit_code == 0 and "Plug in the security key of auditor" in came.output, came.output
    plugged.clear()
    without = run("sessions", typed="\n")
    assert without.exit_code == 1 and "No security key is plugged in" in without.output
