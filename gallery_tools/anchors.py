"""The auditor's hold on the log from outside: whole-log exports, receipts, witnesses, and the word after a break."""

from __future__ import annotations

from pathlib import Path

import click

from app.errors import BadInput
from app.services import anchoring, log_export
from gallery_tools.signing_in import desk_of, user_option, workspace_argument

_FILE = click.Path(path_type=Path, dir_okay=False)
_NOTE_LIMIT = 1 << 20  # bytes


@click.command("export-log")
@workspace_argument
@user_option
@click.option("--output", type=_FILE, required=True, metavar="FILE", help="The ZIP file to write.")
def export_log(workspace: Path, user: str, output: Path) -> None:
    """Write the whole log as a ZIP that anybody can check offline against receipts; for auditors."""
    with desk_of(workspace, user) as desk:
        exported = log_export.export_log(desk, output)
    click.echo(f"{exported.path}: {exported.entries} entries\nSHA-256 {exported.sha256}")


@click.command("acknowledge-break")
@workspace_argument
@user_option
@click.option(
    "--reason", metavar="WORDS", help="What was found, and why the section may go on; without it, it is shown."
)
def acknowledge_break(workspace: Path, user: str, reason: str | None) -> None:
    """Show that the log went back or was restored, and with --reason let the section work again; for auditors."""
    with desk_of(workspace, user) as desk:
        waiting = anchoring.open_breaks(desk)
        for found in waiting:
            click.echo(anchoring.halted_sentence(found))
        if reason is not None:
            anchoring.acknowledge_break(desk, reason)
    if reason is not None:
        click.echo("Acknowledged. The section can work again.")
    elif not waiting:
        click.echo("The log goes on from where it was.")


def read_note(path: Path) -> str:
    """Return the text of a receipt or another signed note. Raises `BadInput` for a file that cannot be one."""
    try:
        with path.open("rb") as file:
            return file.read(_NOTE_LIMIT).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path} cannot be read as a receipt. Name the file saved when it was taken.") from error
