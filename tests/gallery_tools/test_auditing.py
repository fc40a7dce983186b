"""The auditor's room from the command line, on one section with a lead."""

from __future__ import annotations

import datetime
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gallery_tools.cli import main
from tests.support.section import copy_of

pytestmark = pytest.mark.usefixtures("faked")


@pytest.fixture(scope="module")
def workspace(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    section = copy_of(bare_template, tmp_path_factory.mktemp("audited"))
    section.enrol(people=3)
    section.decided()
    section.leave()
    section.close()
    return section.folder / "workspace"


def run(*arguments: object, user: str = "auditor") -> Result:
    return CliRunner().invoke(main, [*(str(item) for item in arguments), "--user", user])


def test_the_room_answers(workspace: Path, tmp_path: Path) -> None:
    register = run("register", workspace)
    assert register.exit_code == 0, register.output
    okafor = next(line for line in register.output.splitlines() if line.startswith("Adaeze Okafor"))
    assert "E-101" in okafor and "never" not in okafor
    line = run("time-line", workspace, "2026-0001").output
    assert "Request opened" in line and "Given to: Det. Ines Rowe" in line
    assert "Bo Lindqvist (E-102)" in run("who-has-seen", workspace, "2026-0001 Q1").output
    assert "Two accounts in the same minute: Another account begins" in run("flags", workspace).output
    target = tmp_path / "person.zip"
    exported = run("export-history", workspace, "person", "okafor", "--output", target)
    assert exported.exit_code == 0, exported.output
    assert CliRunner().invoke(main, ["verify-log", str(target)]).exit_code in {0, 2}
    case = run("disclose-case", workspace, "C-1", "--recipient", "Defence", "--reason", "order", "--output", tmp_path)
    assert case.exit_code == 0, case.output
    with zipfile.ZipFile(tmp_path / "disclosure-C-1.zip") as archive:
        assert "disclosure.pdf" in archive.namelist()


def test_a_review_is_signed_with_its_answers(workspace: Path) -> None:
    shown = run("review-log", workspace)
    flags = [line.split()[0] for line in shown.output.splitlines() if "  entry " in line]
    bare = run("review-log", workspace, "--sign")
    assert flags and bare.exit_code == 1 and "no answer yet" in bare.output
    wrong = run("review-log", workspace, "--sign", "--answer", flags[0], "nonsense", "w")
    assert wrong.exit_code == 1 and "answers no flag" in wrong.output
    answers = [part for flag in flags for part in ("--answer", flag, "explained", "the tests sign in quickly")]
    signed = run("review-log", workspace, "--sign", *answers)
    assert signed.exit_code == 0 and f"{len(flags)} flags answered" in signed.output, signed.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("register", "--from", "yesterday"), "is no day"),
        (("register", "--from", "2026-02-02", "--to", "2026-01-01"), "is no period"),
        (("time-line", "none"), "There is no request none"),
        (("who-has-seen", "none"), "Nothing here is called 'none'"),
        (("export-history", "request", "none"), "There is no request none"),
        (("disclose-case", "none", "--recipient", "D", "--reason", "r"), "no request of a case none"),
    ],
)
def test_what_cannot_be_is_one_sentence(workspace: Path, arguments: tuple[str, ...], words: str) -> None:
    command, *rest = arguments
    result = run(command, workspace, *rest)
    assert result.exit_code == 1 and words in result.output and "Traceback" not in result.output


def test_only_auditors_come_in(workspace: Path) -> None:
    refused = run("register", workspace, "--to", datetime.date(2026, 1, 1), user="okafor")
    assert refused.exit_code == 1 and "needs the role auditor" in refused.output
