"""`models`, `re-describe` and `switch-model` from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gallery_tools.cli import main
from tests.support.section import copy_of

pytestmark = pytest.mark.usefixtures("faked")


def test_from_the_list_to_the_switch(bare_template: Path, tmp_path: Path) -> None:
    section = copy_of(bare_template, tmp_path)
    section.enrol(people=2)
    section.leave()
    section.close()
    workspace = tmp_path / "workspace"
    (workspace / "models").mkdir()
    (workspace / "models" / "other.dat").write_bytes(b"weights")

    def run(command: str, *arguments: str) -> Result:
        return CliRunner().invoke(main, [command, str(workspace), *arguments, "--user", "admin"])

    listed = run("models")
    assert "4 of 4 photos described, in use" in listed.output and "other.dat" in listed.output
    early = run("switch-model", "other.dat")
    assert early.exit_code == 1 and "4 of 4 photos are not described" in early.output
    described = run("re-describe", "other.dat")
    assert described.exit_code == 0 and "4 photos were described." in described.output
    assert run("switch-model", "other.dat").exit_code == 0
    assert "other.dat" in next(line for line in run("models").output.splitlines() if line.endswith("in use"))
