"""An import from the command line: a dry run, a list, decisions, and then the photos."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gallery_tools.cli import main
from tests.support.pictures import write_picture
from tests.support.section import copy_of

pytestmark = pytest.mark.usefixtures("faked")

HEADING = "file,person_identifier,agency,record_number,taken_on,lawful_basis,name"


@pytest.fixture
def workspace(bare_template: Path, tmp_path: Path) -> Path:
    section = copy_of(bare_template, tmp_path)
    section.leave()
    section.close()
    return tmp_path / "workspace"


def run(command: str, workspace: Path, *arguments: object) -> Result:
    return CliRunner().invoke(main, [command, str(workspace), *map(str, arguments), "--user", "admin"])


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Photos of three people, of which one shows two faces and one none."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for person, faces in ((1, 1), (2, 2), (3, 0)):
        write_picture(folder / f"p{person}.png", person, faces=faces)
    rows = [f"p{n}.png,=P{n},TEST,R{n},2020-01-01,arrest,Invented" for n in (1, 2, 3)]
    (folder / "manifest.csv").write_text("\n".join([HEADING, *rows]), "utf-8")
    return folder


def test_a_dry_run_then_decisions_then_the_import(workspace: Path, place: Path, tmp_path: Path) -> None:
    until = ("--retain-until", "2099-12-31")
    report = tmp_path / "report.csv"
    dry = run("import", workspace, place, "--dry-run", "--report", report, *until)
    assert dry.exit_code == 0, dry.output
    assert "photos: 3 photos of 3 people." in dry.output and "Several faces: 1" in dry.output
    assert "Unfinished import U-00001: 2 findings wait for a person's decision." in dry.output
    with report.open(newline="", encoding="utf-8") as file:
        first, second = list(csv.DictReader(file))
    assert (first["kind"], first["record_number"], first["person_identifier"]) == ("several-faces", "R2", "'=P2")
    assert (second["kind"], second["what was found"]) == ("no-face", "no face was found in the picture")
    refused = run("import", workspace, place, *until)
    assert refused.exit_code == 1 and "2 findings need a person's decision first" in refused.output
    decide = ("decide-import", workspace, "U-00001", "--reason", "looked at it")
    wrong = run(*decide, "--finding", second["finding"], "--choice", "enrol")
    assert wrong.exit_code == 1 and "cannot be enrolled" in wrong.output
    unknown = run(*decide, "--finding", "nothing", "--choice", "enrol")
    assert unknown.exit_code == 1 and "names no finding" in unknown.output
    assert "Still to be decided: 1." in run(*decide, "--finding", first["finding"], "--choice", "enrol").output
    assert "Still to be decided: 0." in run(*decide, "--kind", "no-face", "--choice", "leave-out").output
    listed = run("review-import", workspace, "U-00001")
    assert "[enrol]" in listed.output and "Nothing stands against the import." in listed.output
    done = run("import", workspace, place, *until)
    assert "Import I-00001: 2 photos of 2 people are enrolled." in done.output


def test_without_a_day_to_leave_nothing_is_read(workspace: Path, place: Path) -> None:
    result = run("import", workspace, place)
    assert result.exit_code == 1 and "lacks the column retain_until or retention_class" in result.output
    assert "Unfinished" not in run("stats", workspace).output


def test_a_report_that_could_not_be_written_is_said_first(workspace: Path, place: Path, tmp_path: Path) -> None:
    result = run("import", workspace, place, "--dry-run", "--report", tmp_path)
    assert result.exit_code == 1 and "cannot be written" in result.output
    assert "Unfinished" not in run("stats", workspace).output
