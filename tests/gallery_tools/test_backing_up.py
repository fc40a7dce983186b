"""Backup and restore from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.services.gallery import expunging
from app.services.house import House, hold_workspace, join_workspace
from app.services.staff import accounts
from gallery_tools import backing_up, signing_in
from gallery_tools.cli import main
from tests.services.observing import faults
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.section import CHEAP, PASSPHRASE, Section


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    section = Section.make(tmp_path)
    section.enrol(people=2)
    section.leave()
    section.close()

    def hold(path: Path) -> House:
        return hold_workspace(path, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)

    def join(path: Path) -> House:
        return join_workspace(path, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)

    monkeypatch.setattr(signing_in, "hold_workspace", hold)
    monkeypatch.setattr(backing_up, "hold_workspace", hold)
    monkeypatch.setattr(backing_up, "join_workspace", join)
    monkeypatch.setenv(signing_in.PASSPHRASE_VARIABLE, PASSPHRASE)
    monkeypatch.setenv(backing_up.SECOND_VARIABLE, PASSPHRASE)
    return tmp_path / "workspace"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(item) for item in arguments])


def test_backup_and_restore(workspace: Path, tmp_path: Path) -> None:
    assert "No backup is on record" in run("backups", workspace, "--user", "soto").output
    file = tmp_path / "monday.backup"
    made = run("backup", workspace, file, "--keeper", "Safe 3", "--user", "admin")
    assert made.exit_code == 0, made.output
    assert "Backup B-00001" in made.output and "It was read back and is whole" in made.output
    assert "monday.backup" in (listed := run("backups", workspace, "--user", "auditor").output) and "Safe 3" in listed
    again = run("backup", workspace, file, "--keeper", "Safe 3", "--user", "admin")
    assert (again.exit_code, "is there already" in again.output) == (1, True)
    alone = run("restore", file, workspace, "--user", "admin", "--second", "admin")
    assert (alone.exit_code, "needs two people" in alone.output) == (1, True)
    done = run("restore", file, workspace, "--user", "admin", "--second", "soto")
    assert done.exit_code == 0, done.output
    assert "The earlier workspace is now in workspace.replaced-" in done.output
    assert "until an auditor has acknowledged" in done.output
    anew = run("restore", file, tmp_path / "new", "--user", "admin", "--second", "soto")
    assert anew.exit_code == 0, anew.output
    assert "What left the gallery since then is back" in anew.output


def test_a_backup_beside_an_open_window(workspace: Path, tmp_path: Path) -> None:
    with hold_workspace(workspace, cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia) as window:
        desk = accounts.sign_in(window, "soto", PASSPHRASE, banner_acknowledged=True)
        locked_out = run("backups", workspace, "--user", "admin")
        assert (locked_out.exit_code, "already open in another window" in locked_out.output) == (1, True)
        made = run("backup", workspace, tmp_path / "b", "--keeper", "Safe 3", "--user", "admin")
        assert made.exit_code == 0, made.output
        assert expunging.list_removals(desk) == []  # the window goes on
        assert faults(window) == []
