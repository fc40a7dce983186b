"""`models`, `re-describe` and `switch-model` from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.services.house import House, hold_workspace
from gallery_tools import signing_in
from gallery_tools.cli import main
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, PASSPHRASE, copy_of


def test_from_the_list_to_the_switch(bare_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    section = copy_of(bare_template, tmp_path)
    section.enrol(people=2)
    section.leave()
    section.close()
    workspace = tmp_path / "workspace"
    (workspace / "models").mkdir()
    (workspace / "models" / "other.dat").write_bytes(b"weights")

    def hold(path: Path) -> House:
        return hold_workspace(path, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)

    def run(command: str, *arguments: str) -> Result:
        return CliRunner().invoke(main, [command, str(workspace), *arguments, "--user", "admin"])

    monkeypatch.setattr(signing_in, "hold_workspace", hold)
    monkeypatch.setenv(signing_in.PASSPHRASE_VARIABLE, PASSPHRASE)
    listed = run("models")
    assert "4 of 4 photos described, in use" in listed.output and "other.dat" in listed.output
    early = run("switch-model", "other.dat")
    assert early.exit_code == 1 and "4 of 4 photos are not described" in early.output
    described = run("re-describe", "other.dat")
    assert described.exit_code == 0 and "4 photos were described." in described.output
    assert run("switch-model", "other.dat").exit_code == 0
    assert "other.dat" in next(line for line in run("models").output.splitlines() if line.endswith("in use"))
