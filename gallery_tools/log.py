"""The auditor's tools: sessions, exports, and checking a log or an export."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from app.errors import BadInput
from app.services.casework.repeating import repeat_searches
from app.services.log import oversight
from app.services.workspaces import read_card
from gallery_tools.anchors import read_note
from gallery_tools.auditing import check_export, write_export
from gallery_tools.signing_in import desk_of, user_option, workspace_argument


@click.command()
@workspace_argument
@user_option
def sessions(workspace: Path, user: str) -> None:
    """List every session, newest first; for auditors."""
    with desk_of(workspace, user) as desk:
        for session in oversight.list_sessions(desk):
            click.echo(f"{session.id}  {session.started_at[:19]}Z  {session.user.full_name} ({session.user.badge})")


@click.command("repeat-search")
@workspace_argument
@click.argument("request_number")
@user_option
def repeat_search(workspace: Path, request_number: str, user: str) -> None:
    """Make every search of request REQUEST_NUMBER again, on the gallery of then (as an auditor).

    Exit status 1 if a list comes out differently. No name and no rank is shown.
    """
    with desk_of(workspace, user) as desk:
        found = repeat_searches(desk, request_number)
    for each in found:
        click.echo(
            f"Search {each.search_id}: {each.photos} photos of gallery state {each.gallery_version}; {each.removed} "
            f"photos were removed since, and {each.gone} of {each.candidates} candidates with them."
        )
        for words in each.differences or ("The list is the same.",):
            click.echo(f"  {words}")
    if any(each.differences for each in found):
        sys.exit(1)


@click.command("export-session")
@workspace_argument
@click.argument("session_id")
@user_option
@click.option("--output", type=click.Path(path_type=Path, file_okay=True), help="File or folder to write the ZIP to.")
def export_session(workspace: Path, session_id: str, user: str, output: Path | None) -> None:
    """Write one session as a ZIP that anybody can check offline; for auditors."""
    check_export(output)
    with desk_of(workspace, user) as desk:
        exported = oversight.export_session(desk, session_id)
    write_export(exported, output)


@click.command("verify-log")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--user", metavar="NAME", help="Your sign-in name, to check the log of a workspace.")
@click.option("--public-key", metavar="HEX|FILE", help="The section's key, got another way than with the export.")
@click.option("--receipt", metavar="FILE", multiple=True, help="An earlier checkpoint kept outside; may be repeated.")
@click.option("--witness", metavar="NAME=HEX", multiple=True, help="Who has to have signed every receipt as well.")
def verify_log(
    path: Path, user: str | None, public_key: str | None, receipt: tuple[str, ...], witness: tuple[str, ...]
) -> None:
    """Check an export (ZIP or unpacked folder) offline, or with --user the whole log of a workspace.

    Exit status: 0 whole, 1 faults, 2 not everything could be checked.
    """
    if (path / "workspace.json").is_file():
        _verify_workspace(path, user, receipt)
        return
    if not path.exists():
        raise BadInput(f"{path} does not exist. Name an export (ZIP or folder) or a workspace.")
    verdict = oversight.load_verifier().verify(str(path), public_key, receipt, witness)
    for line in verdict.lines:
        click.echo(line)
    if not verdict.whole:
        sys.exit(1)
    if not verdict.complete:
        sys.exit(2)


def _verify_workspace(path: Path, user: str | None, receipts: tuple[str, ...]) -> None:
    if user is None:
        raise BadInput(f"The log of {read_card(path).name} is encrypted. Name yourself with --user to check it.")
    with desk_of(path, user) as desk:
        check = oversight.verify_log(desk, [read_note(Path(receipt)) for receipt in receipts])
    for fault in check.faults:
        click.echo(fault)
    if not check.whole:
        sys.exit(1)
    click.echo(f"The log is whole: {check.entries} entries, each following from the one before.")
