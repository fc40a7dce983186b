"""Retention, holds and the undoing of an import from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gallery_tools.cli import main
from tests.support.section import copy_of

pytestmark = pytest.mark.usefixtures("faked")

WHY = ("--authority", "Order 12/2026", "--reason", "in the wrong folder")


@pytest.fixture
def workspace(bare_template: Path, tmp_path: Path) -> Path:
    section = copy_of(bare_template, tmp_path)
    section.enrol(people=2)
    section.leave()
    section.close()
    return tmp_path / "workspace"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(item) for item in arguments])


def test_the_schedule_is_set_and_shown(workspace: Path) -> None:
    assert "no retention class" in run("retention", workspace, "--user", "soto").output
    done = run("set-retention", workspace, "adults", "--years", 10, "--reason", "Records act", "--user", "admin")
    assert done.exit_code == 0, done.output
    assert "adults: 10 years, Records act" in run("retention", workspace, "--user", "soto").output
    wrong = run("set-retention", workspace, "adults", "--reason", "Records act", "--user", "admin")
    assert (wrong.exit_code, "either how many years or how many days" in wrong.output) == (1, True)


def test_a_hold_is_set_listed_and_lifted(workspace: Path) -> None:
    nothing = run("hold", workspace, *WHY, "--user", "soto")
    assert (nothing.exit_code, "Name either a record" in nothing.output) == (1, True)
    assert "No legal hold" in run("holds", workspace, "--user", "soto").output
    on_record = run("hold", workspace, "--record", "TEST00001", "R001-1", *WHY, "--user", "soto")
    assert "Hold H-00001 lies on the record TEST00001 R001-1." in on_record.output
    assert (
        "H-00002 lies on the person P002" in run("hold", workspace, "--person", "P002", *WHY, "--user", "soto").output
    )
    assert "is lifted" in run("lift-hold", workspace, "H-00002", "--reason", "over", "--user", "admin").output
    listed = run("holds", workspace, "--user", "auditor").output
    assert "H-00001: record TEST00001 R001-1, Order 12/2026" in listed and "lifted on" in listed


def test_an_import_is_undone_by_two(workspace: Path, tmp_path: Path) -> None:
    proposed = run("undo-import", workspace, "I-00001", *WHY, "--user", "admin")
    assert "Removal X-00001 is proposed: 4 photos" in proposed.output, proposed.output
    done = run("confirm-removal", workspace, "X-00001", "--certificate", tmp_path / "c.pdf", "--user", "soto")
    assert done.exit_code == 0, done.output
    assert "Nothing was found" in done.output
    again = run("undo-import", workspace, "I-00001", *WHY, "--user", "admin")
    assert (again.exit_code, "is in the gallery any more" in again.output) == (1, True)


def test_nothing_due_is_a_sentence(workspace: Path) -> None:
    none = run("propose-due", workspace, "--on", "2001-01-01", *WHY, "--user", "admin")
    assert (none.exit_code, "Nothing is due on 2001-01-01" in none.output) == (1, True)
