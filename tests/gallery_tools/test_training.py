"""Exercises from the command line: built, answered from a file, scored."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gallery_tools.cli import main
from tests.support.section import copy_of

pytestmark = pytest.mark.usefixtures("faked")

BUILD = ("--name", "Monday", "--cases", 3, "--list-length", 3, "--user", "trainer")


@pytest.fixture
def workspace(enrolled_template: Path, tmp_path: Path) -> Path:
    copy_of(enrolled_template, tmp_path).close()
    return tmp_path / "workspace"


def run(command: str, *arguments: object) -> Result:
    return CliRunner().invoke(main, ["training", command, *(str(item) for item in arguments)])


def script(folder: Path, cases: int, *, heading: str = "case,position,rating,called", called: int = 1) -> Path:
    rows = [
        f"{case},{position},{6 if position == called else 2},{'yes' if position == called else ''}"
        for case in range(1, cases + 1)
        for position in (1, 2, 3)
    ]
    path = folder / "answers.csv"
    path.write_text("\n".join([heading, *rows]) + "\n", encoding="utf-8")
    return path


def test_the_whole_way(workspace: Path, tmp_path: Path) -> None:
    built = run("build", workspace, *BUILD, "--mode", "taught", "--for", "okafor", "--due", "2026-12-31")
    assert built.exit_code == 0, built.output
    assert "Exercise T-00001 is built: 3 cases, taught." in built.output
    assert "It is given to okafor." in built.output
    ran = run("run", workspace, "T-00001", script(tmp_path, 3), "--user", "okafor")
    assert ran.exit_code == 0, ran.output
    assert ran.output.count("right.") == 3
    assert "Every case is answered." in ran.output
    table, paper = tmp_path / "scores.csv", tmp_path / "scores.pdf"
    scored = run("score", workspace, "T-00001", "--csv", table, "--pdf", paper, "--user", "trainer")
    assert scored.exit_code == 0, scored.output
    assert "Adaeze Okafor\n  Answered: 3 of 3 cases" in scored.output
    assert len(table.read_text(encoding="utf-8").splitlines()) == 4
    assert paper.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--for", "nobody"), "There is no account nobody. Nothing was built."),
        (("--cases", 7), "has 6 people with two photos or more, and 7 cases need"),
        (("--user", "okafor"), "needs the role trainer"),
    ],
)
def test_what_cannot_be_built(workspace: Path, arguments: tuple[object, ...], words: str) -> None:
    refused = run("build", workspace, *BUILD, *arguments)
    assert (refused.exit_code, words in refused.output) == (1, True), refused.output


@pytest.mark.parametrize(
    ("heading", "cases", "words"),
    [
        ("case,place", 3, "needs the columns case, position, rating, called"),
        ("case,position,rating,called", 2, "has no answer for case 3. What was answered before stands."),
    ],
)
def test_files_of_answers_that_do_not_fit(
    workspace: Path, tmp_path: Path, heading: str, cases: int, words: str
) -> None:
    assert run("build", workspace, *BUILD, "--for", "okafor").exit_code == 0
    refused = run("run", workspace, "T-00001", script(tmp_path, cases, heading=heading), "--user", "okafor")
    assert (refused.exit_code, words in refused.output) == (1, True), refused.output


def test_exercises_that_nobody_was_given(workspace: Path, tmp_path: Path) -> None:
    refused = run("run", workspace, "T-00001", script(tmp_path, 3), "--user", "okafor")
    assert "okafor was not given an exercise T-00001" in refused.output
    assert run("build", workspace, *BUILD).exit_code == 0
    refused = run("score", workspace, "T-00001", "--user", "trainer")
    assert "no exercise T-00001 that somebody was given" in refused.output


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("1,4,2,", "there is no position 4"),
        ("1,x,2,", "is no whole number"),
        ("1,1", "line 2: it needs 4 fields"),
        ("1,1,5,yes,no", "line 2: it needs 4 fields"),
        ("1,1,5,yes\n1,2,5,yes", "calls more than one candidate"),
    ],
)
def test_rows_that_make_no_sense(workspace: Path, tmp_path: Path, row: str, words: str) -> None:
    assert run("build", workspace, *BUILD, "--for", "okafor").exit_code == 0
    path = tmp_path / "answers.csv"
    path.write_text(f"case,position,rating,called\n{row}\n", encoding="utf-8")
    refused = run("run", workspace, "T-00001", path, "--user", "okafor")
    assert (refused.exit_code, words in refused.output) == (1, True), refused.output
