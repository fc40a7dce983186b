"""The command line: the same services, sentences instead of tracebacks, exit codes that scripts can trust."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.config import resource
from app.domain.staff.roles import Role
from app.services.staff.accounts import NewAccount, create_workspace
from app.services.workspaces import Room
from gallery_tools.cli import main
from tests.support.section import CHEAP, copy_of

PASSPHRASE = "correct horse battery"
GIVEN = "given across the desk"
INIT = ["--name", "Test Section", "--full-name", "Hana Admin", "--badge", "A-1"]


def run(*arguments: object, passphrase: str | None = PASSPHRASE, given: str | None = None) -> Result:
    environment = {"SECOND_LOOK_PASSWORD": passphrase}
    return CliRunner().invoke(main, [str(item) for item in arguments], env=environment, input=given)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `init` makes, with keys that are cheap to derive."""
    folder = tmp_path_factory.mktemp("made") / "section"
    account = NewAccount("admin", "Hana Admin", "A-1", frozenset({Role.ADMINISTRATOR}))
    create_workspace(folder, "Test Section", Room.DEMO, account, PASSPHRASE, cost=CHEAP).close()
    return folder


@pytest.fixture
def workspace(made: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return shutil.copytree(made, tmp_path / "section")


def test_init_makes_a_workspace_and_says_what_comes_next(tmp_path: Path) -> None:
    result = run("init", tmp_path / "new", *INIT)
    assert result.exit_code == 0
    assert "add-user" in result.output


def test_init_refuses_a_folder_with_something_in_it(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    result = run("init", tmp_path, *INIT)
    assert result.exit_code == 1
    assert "not empty" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_init_refuses_a_short_passphrase_and_leaves_nothing(tmp_path: Path) -> None:
    result = run("init", tmp_path / "new", *INIT, passphrase="short")
    assert result.exit_code == 1
    assert "8 to" in result.stderr
    assert not (tmp_path / "new").exists()


def test_stats_of_an_empty_gallery(workspace: Path) -> None:
    result = run("stats", workspace, "--user", "admin")
    assert result.exit_code == 0
    assert "Photos: 0" in result.output


def test_wrong_passphrase_is_a_sentence_and_exit_1(workspace: Path) -> None:
    result = run("stats", workspace, "--user", "admin", passphrase="wrong wrong wrong")
    assert result.exit_code == 1
    assert "do not belong together" in result.stderr
    assert "Traceback" not in result.output


def test_a_folder_that_is_no_workspace(tmp_path: Path) -> None:
    result = run("stats", tmp_path, "--user", "admin")
    assert result.exit_code == 1
    assert "second-look-gallery init" in result.stderr


def test_a_workspace_that_is_open_elsewhere(workspace: Path) -> None:
    from app.services.house import hold_workspace

    with hold_workspace(workspace):
        result = run("stats", workspace, "--user", "admin")
    assert result.exit_code == 1
    assert "already open" in result.stderr


def supervise(workspace: Path) -> None:
    """Give the section its first supervisor, who needs nobody's approval and chooses a passphrase."""
    arguments = ["--sign-in-name", "soto", "--full-name", "Daniela Soto", "--badge", "S-1", "--role", "supervisor"]
    made = run("add-user", workspace, "--user", "admin", *arguments, "--new-passphrase-file", "-", given=GIVEN)
    assert "Can sign in" in made.output
    first = run("list-users", workspace, "--user", "soto", passphrase=GIVEN, given=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    assert first.exit_code == 0, first.output


def test_a_certificate_is_issued_and_listed(workspace: Path) -> None:
    arguments = ["--sign-in-name", "okafor", "--full-name", "Adaeze Okafor", "--badge", "E-1", "--role", "examiner"]
    run("add-user", workspace, "--user", "admin", *arguments, "--new-passphrase-file", "-", given=GIVEN)
    supervise(workspace)
    certificate = ["--sign-in-name", "okafor", "--course", "Facial comparison", "--until"]
    assert run("certify-user", workspace, "--user", "soto", *certificate, "never").exit_code == 1
    assert run("certify-user", workspace, "--user", "soto", *certificate, "2099-06-30").exit_code == 0
    listed = run("list-users", workspace, "--user", "admin").output
    assert "Waiting for a second person, trained until 2099-06-30." in listed
    assert "Waits: new account of okafor, by admin." in listed
    nobody = run("release-user", workspace, "--user", "admin", "--sign-in-name", "nobody", "--reason", "x")
    assert nobody.exit_code == 1 and "Nobody has the sign-in name" in nobody.stderr


def test_add_user_then_that_user_may_not_import(workspace: Path, tmp_path: Path) -> None:
    arguments = ["--sign-in-name", "okafor", "--full-name", "Adaeze Okafor", "--badge", "E-1", "--role", "examiner"]
    made = run("add-user", workspace, "--user", "admin", *arguments, "--new-passphrase-file", "-", given=GIVEN)
    assert made.exit_code == 0 and "Waiting for a second person" in made.output
    early = run("stats", workspace, "--user", "okafor", passphrase=GIVEN)
    assert early.exit_code == 1 and "Ask a supervisor" in early.stderr
    supervise(workspace)
    approve = ["--sign-in-name", "okafor", "--answer", "approved"]
    assert run("answer-user", workspace, "--user", "soto", *approve).output.endswith("Adaeze Okafor: approved.\n")
    own = run("stats", workspace, "--user", "okafor", passphrase=GIVEN, given=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    assert own.exit_code == 0 and "Choose one that only you know" in own.stderr
    manifest = tmp_path / "m.csv"
    manifest.write_text("file\n", encoding="utf-8")
    refused = run("import", workspace, tmp_path, manifest, "--user", "okafor")
    assert refused.exit_code == 1
    assert "administrator" in refused.stderr


def test_add_user_refuses_roles_that_conflict(workspace: Path) -> None:
    arguments = ["--sign-in-name", "two", "--full-name", "Two Hats", "--badge", "E-2"]
    roles = ["--role", "examiner", "--role", "auditor", "--new-passphrase-file", "-"]
    result = run("add-user", workspace, "--user", "admin", *arguments, *roles, given=PASSPHRASE)
    assert result.exit_code == 1
    assert "stands alone" in result.stderr


def test_import_lists_bad_lines_and_imports_none(workspace: Path, tmp_path: Path) -> None:
    manifest = tmp_path / "m.csv"
    manifest.write_text(
        "file,person_identifier,agency,record_number,taken_on,lawful_basis,retain_until\n"
        "gone.jpg,P1,TEST,R1,2020-01-01,arrest,2099-12-31\n"
        "../up.jpg,P1,,R2,yesterday,arrest,2099-12-31\n",
        encoding="utf-8",
    )
    result = run("import", workspace, tmp_path, manifest, "--user", "admin")
    assert result.exit_code == 1
    assert "line 2: file 'gone.jpg' is not in the folder" in result.stderr
    assert "line 3: agency is empty" in result.stderr
    assert "line 3: taken_on 'yesterday'" in result.stderr
    assert "Photos: 0" in run("stats", workspace, "--user", "admin").output


def test_verify_log_of_a_workspace(workspace: Path) -> None:
    result = run("verify-log", workspace, "--user", "admin")
    assert result.exit_code == 0
    assert "The log is whole" in result.output


def test_verify_log_of_a_workspace_needs_a_name(workspace: Path) -> None:
    result = run("verify-log", workspace)
    assert result.exit_code == 1
    assert "--user" in result.stderr


def test_sessions_are_for_auditors(workspace: Path) -> None:
    result = run("sessions", workspace, "--user", "admin")
    assert result.exit_code == 1
    assert "auditor" in result.stderr


def test_an_export_is_written_once_and_checks_offline(bare_template: Path, tmp_path: Path) -> None:
    section = copy_of(bare_template, tmp_path)
    section.at("okafor")
    session = section.at("auditor").session
    section.leave()
    section.close()
    target = tmp_path / "out.zip"
    export = ["export-session", section.folder / "workspace", session.id, "--user", "auditor", "--output", target]
    assert run(*export).exit_code == 0
    again = run(*export)
    assert again.exit_code == 1
    assert "not overwritten" in again.stderr
    checked = run("verify-log", target)
    assert checked.exit_code == 0, checked.output
    data = bytearray(target.read_bytes())
    data[len(data) // 2] ^= 1
    target.write_bytes(data)
    assert run("verify-log", target).exit_code == 1


def test_verify_log_of_nothing(tmp_path: Path) -> None:
    result = run("verify-log", tmp_path / "nothing.zip")
    assert result.exit_code == 1
    assert "does not exist" in result.stderr


@pytest.mark.models
def test_import_of_real_photos(workspace: Path, tmp_path: Path) -> None:
    lines = resource("demo/gallery.csv").read_text("utf-8").splitlines()
    manifest = tmp_path / "three.csv"
    manifest.write_text("\n".join(lines[:4]), encoding="utf-8")
    result = run("import", workspace, resource("demo"), manifest, "--user", "admin")
    assert result.exit_code == 0, result.output
    assert "3 photos of 2 people" in result.output
    stats = run("stats", workspace, "--user", "admin")
    assert "People: 2" in stats.output
    again = run("import", workspace, resource("demo"), manifest, "--user", "admin")
    assert again.exit_code == 1
    assert "line 2: the very same file is that of record 2018-10000 of DEMO00001 in the gallery" in again.stderr
