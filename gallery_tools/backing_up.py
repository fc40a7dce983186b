"""Backups and restores."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from app.domain.gallery.backup import Restored
from app.services.gallery.keeping import backing_up
from app.services.gallery.keeping.restoring import Credentials, restore
from app.services.house import hold_workspace, join_workspace
from app.services.staff.steps import CodeDue, KeyDue
from gallery_tools.progress import TerminalProgress, stoppable
from gallery_tools.signing_in import desk_of, passphrase_for, touched, user_option, workspace_argument

SECOND_VARIABLE = "SECOND_LOOK_SECOND_PASSWORD"


@click.command("backup")
@workspace_argument
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--keeper", required=True, help="Who is given the file, or where it is kept.")
@user_option
def back_up(workspace: Path, file: Path, keeper: str, user: str) -> None:
    """Write one sealed backup of the workspace to FILE, read it back, and record who keeps it.

    A window may have the workspace open meanwhile and go on working. The file holds the database, every picture and the
    keys as they are wrapped for each person; nothing in it can be read without a passphrase of this section. Whoever is
    expunged later is still in it: the certificate of removal says so.
    """
    progress = TerminalProgress("Backing up")
    with desk_of(workspace, user, join_workspace) as desk, stoppable(progress):
        made = backing_up.back_up(desk, file, keeper, progress)
    click.echo(
        f"Backup {made.number}: {made.size:,} bytes, {made.files} files of the store, log up to entry {made.log_size}. "
        f"It was read back and is whole. SHA-256 {made.sha256}"
    )
    if made.missing:
        click.echo(f"{made.missing} files that records name are missing from the store. Run the check to see which.")


@click.command("backups")
@workspace_argument
@user_option
def list_backups(workspace: Path, user: str) -> None:
    """List every backup on record, with whoever keeps it."""
    with desk_of(workspace, user) as desk:
        found = backing_up.list_backups(desk)
    for each in found:
        click.echo(
            f"{each.number} of {each.made_at[:16]}: {each.file_name}, {each.size:,} bytes, kept by {each.keeper}"
        )
    if not found:
        click.echo("No backup is on record.")


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--user", required=True, metavar="NAME", help="An administrator.")
@click.option("--second", required=True, metavar="NAME", help="A supervisor, or another administrator.")
@click.option(
    "--certificate", "certificates", type=click.Path(path_type=Path), multiple=True, metavar="FILE.json",
    help="Of a removal after the backup was made; may be repeated.",
)  # fmt: skip
def restore_backup(file: Path, folder: Path, user: str, second: str, certificates: tuple[Path, ...]) -> None:
    """Restore the backup FILE into FOLDER: an empty one, or the workspace it was made of.

    Both people give their passphrases (or SECOND_LOOK_PASSWORD and SECOND_LOOK_SECOND_PASSWORD). A workspace that is
    replaced is moved aside and not deleted; what it knows to have left the gallery leaves again.
    """
    people = (Credentials(user, passphrase_for(user)), Credentials(second, _second_passphrase(second)))
    progress = TerminalProgress("Restoring")
    with stoppable(progress):
        try:
            done = restore(file, folder, people, certificates, progress, hold_workspace)
        except (CodeDue, KeyDue):
            first, other = (
                replace(each, code=_code(each.sign_in_name), touch=partial(touched, name=each.sign_in_name))
                for each in people
            )
            done = restore(file, folder, (first, other), certificates, progress, hold_workspace)
    _say(done)


def _say(done: Restored) -> None:
    click.echo(f"Restored into {done.folder}, with the log up to entry {done.record.log_size}.")
    click.echo(f"{done.removed_again} photos that had left the gallery since then left again.")
    if done.earlier:
        click.echo(f"The earlier workspace is now in {done.earlier}. Keep it until an auditor has read its log.")
    for sentence in done.unknown:
        click.echo(sentence)
    click.echo("Nobody works here until an auditor has acknowledged the restore.")


def _second_passphrase(name: str) -> str:
    given = os.environ.get(SECOND_VARIABLE)
    return given if given is not None else str(click.prompt(f"Passphrase of {name}", hide_input=True, err=True))


def _code(name: str) -> str:
    words = f"Code of {name}'s authenticator app (empty without one, or to touch a key)"
    return str(click.prompt(words, default="", show_default=False, err=True))
