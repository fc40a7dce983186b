"""Statements, trusted rooms, material and proficiency tests on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gallery_tools.cli import main
from tests.support.pictures import write_picture
from tests.support.section import copy_of
from tests.support.statements import PUBLIC, note

pytestmark = pytest.mark.usefixtures("faked")


@pytest.fixture
def workspace(enrolled_template: Path, tmp_path: Path) -> Path:
    copy_of(enrolled_template, tmp_path).close()
    return tmp_path / "workspace"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(item) for item in arguments])


def said(*arguments: object) -> str:
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    return result.output


def refused(*arguments: object) -> str:
    result = run(*arguments)
    assert result.exit_code == 1, result.output
    return result.output


def test_a_room_is_trusted_and_its_statement_taken_in(workspace: Path, tmp_path: Path) -> None:
    file = tmp_path / "statement.txt"
    file.write_text(note(), encoding="utf-8")
    assert "does not know" in refused("import-statement", workspace, file, "--user", "soto")
    room = ("training-room", "propose", workspace, "--id", "room 1", "--name", "Training", "--public-key", PUBLIC)
    assert "Training: Waits for a supervisor." in said(*room, "--user", "admin")
    answer = ("training-room", "answer", workspace, "--id", "room 1", "--answer")
    assert "Training: approved." in said(*answer, "approved", "--user", "soto")
    assert f"room 1: Trusted. Public key {PUBLIC}" in said("training-room", "list", workspace, "--user", "soto")
    assert "The certificate is issued: Exercise passed on" in said(
        "import-statement", workspace, file, "--user", "soto"
    )
    said(*answer, "refused", "--user", "admin")
    assert "does not trust any more" in refused("import-statement", workspace, file, "--user", "soto")


def test_who_passed_and_who_did_not(workspace: Path, tmp_path: Path) -> None:
    built = ("--name", "Own", "--cases", 1, "--list-length", 3, "--of", "P004", "--picture", "light=dark")
    own = write_picture(tmp_path / "own.png", 4, variant=7)
    picture = ("training", "add-picture", workspace, own, "--person", "P004", "--basis", "consent")
    assert "Exercises show P004 on it" in said(*picture, "--user", "trainer")
    said("training", "build", workspace, *built, "--for", "okafor", "--user", "trainer")
    asked = ("training", "passed", workspace, "T-00001", "--user", "trainer", "--examiner")
    assert "NOT   Every case is answered: 0 of 1" in said(*asked, "okafor")
    statement = tmp_path / "statement.txt"
    assert "was not passed, so there is no statement" in refused(*asked, "okafor", "--statement", statement)
    assert not statement.exists()
    assert "Public key" in said("training", "key", workspace, "--user", "trainer")
    assert "'fog=1' asks for nothing of a picture. There are: light=" in refused(
        "training", "build", workspace, "--name", "x", "--picture", "fog=1", "--user", "trainer"
    )


def test_a_proficiency_test_from_sealing_to_scoring(workspace: Path, tmp_path: Path) -> None:
    picture = write_picture(tmp_path / "door.png", 50)
    sealed = said("proficiency", "seal", workspace, picture, "--basis", "invented", "--user", "trainer")
    assert "Proficiency test B-00001 is sealed." in sealed
    assert "non-mated, has not come in, sealed." in said("proficiency", "list", workspace, "--user", "trainer")
    assert "is revealed" in said("proficiency", "reveal", workspace, "b-00001", "--user", "trainer")
    assert "Nothing was locked" in said("proficiency", "score", workspace, "--user", "trainer")
