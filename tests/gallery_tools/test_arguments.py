"""Arguments with bytes that are no text: refused in words, except a path to what is there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from app.__main__ import main as window
from app.arguments import readable
from app.domain.log.audit import LogOutcome, NewEntry
from app.errors import BadInput
from app.storage.tables import audit
from gallery_tools.cli import main
from gallery_tools.signing_in import PASSPHRASE_VARIABLE
from tests.storage.direct import new_database
from tests.support.pictures import write_picture
from tests.support.section import PASSPHRASE, copy_of

ODD = os.fsdecode(b"odd\xff")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only here are file names any bytes")


def run(*arguments: object, passphrase: str = PASSPHRASE) -> Result:
    return CliRunner().invoke(main, [*map(str, arguments)], env={PASSPHRASE_VARIABLE: passphrase})


def test_every_command_refuses_such_an_argument_before_anything_else() -> None:
    names = [
        [name, *inner]
        for name, command in main.commands.items()
        for inner in ([[each] for each in command.commands] if isinstance(command, click.Group) else [[]])
    ]
    assert len(names) > len(main.commands)
    for name in names:
        result = run(*name, f"--user={ODD}")
        assert result.exit_code == 1 and r"odd\xff' holds bytes that are no text" in result.stderr, name


def test_the_window_refuses_such_an_argument(capsys: pytest.CaptureFixture[str]) -> None:
    assert window([ODD]) == 1 == window(["--demo", ODD])
    assert capsys.readouterr().err.count(r"odd\xff") == 2


@pytest.mark.usefixtures("faked")
def test_a_path_of_such_bytes_works_where_no_record_has_to_hold_it(bare_template: Path, tmp_path: Path) -> None:
    section = copy_of(bare_template, tmp_path)
    section.leave()
    section.close()
    workspace = (tmp_path / "workspace").rename(tmp_path / ODD)
    photos = tmp_path / f"photos{ODD}"
    photos.mkdir()
    write_picture(photos / "p1.png", 1)
    heading = "file,person_identifier,agency,record_number,taken_on,lawful_basis,name"
    (photos / "manifest.csv").write_text(f"{heading}\np1.png,P1,TEST,R1,2020-01-01,arrest,Invented", "utf-8")
    until = ("--user", "admin", "--retain-until", "2099-12-31")
    refused = run("import", workspace, photos, *until)
    assert refused.exit_code == 1 and r"odd\xff' holds bytes that are no text, so no record" in refused.output
    shown = run("stats", workspace, "--user", "admin")
    assert shown.exit_code == 0 and "Photos: 0" in shown.output and "Unfinished" not in shown.output
    photos.rename(tmp_path / "photos")
    assert run("import", workspace, tmp_path / "photos", *until).exit_code == 0
    assert run("backup", workspace, f"{workspace}/backup", "--user", ODD).exit_code == 1
    assert not (workspace / "backup").exists()
    unreadable = run("stats", workspace, "--user", "admin", passphrase=ODD)
    assert unreadable.exit_code == 1 and "SECOND_LOOK_PASSWORD holds bytes" in unreadable.stderr


def test_no_record_takes_such_a_text_and_nothing_of_it_is_kept(tmp_path: Path) -> None:
    database = new_database(tmp_path)
    with pytest.raises(BadInput, match=r"'odd\\xff' holds bytes"), database.transaction() as db:
        audit.append(db, NewEntry("session.started", LogOutcome.DONE, "u"))
        db.execute("SELECT ?", [ODD])
    with database.reading() as db:
        assert db.execute("SELECT count(*) FROM audit_log").fetchone()[0] == 0


def test_readable_leaves_text_alone() -> None:
    assert (readable("ä→"), readable(ODD)) == ("ä→", r"odd\xff")
