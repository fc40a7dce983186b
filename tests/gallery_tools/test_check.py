"""`check` from the command line: exit status and report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gallery_tools.cli import main
from tests.services.observing import store_files
from tests.support.section import copy_of

pytestmark = pytest.mark.usefixtures("faked")


def check(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, arguments), "--user", "auditor"])


def test_a_whole_and_a_damaged_workspace(bare_template: Path, tmp_path: Path) -> None:
    section = copy_of(bare_template, tmp_path)
    section.enrol(people=2)
    files = store_files(section.house)
    section.leave()
    section.close()
    whole = check(tmp_path / "workspace", "--all-templates")
    assert whole.exit_code == 0, whole.output
    assert "Looked at 4 templates made again" in whole.output and "Everything is as it should be." in whole.output
    files[0].unlink()
    damaged = check(tmp_path / "workspace", "--templates", 0, "--json", tmp_path / "health.json")
    assert damaged.exit_code == 1 and "missing from the store" in damaged.output
    values = json.loads((tmp_path / "health.json").read_text("utf-8"))
    assert len(values["faults"]) == 1
