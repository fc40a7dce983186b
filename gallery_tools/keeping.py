"""The retention schedule, legal holds, and the removal of what is due."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from app.domain.gallery.removal import RecordName, Removal
from app.domain.gallery.retention import Hold, RetentionClass
from app.errors import BadInput
from app.services.gallery import expunging
from app.services.gallery.keeping import holds, retention
from gallery_tools.signing_in import desk_of, user_option, workspace_argument

_authority = click.option("--authority", required=True, help="The order, statute or schedule it rests on.")
_reason = click.option("--reason", required=True)


@click.command("set-retention")
@workspace_argument
@click.argument("name")
@click.option("--years", type=int, help="So many years after the day the photo was taken.")
@click.option("--days", type=int, help="So many days after it.")
@_reason
@user_option
def set_retention(workspace: Path, name: str, years: int | None, days: int | None, reason: str, user: str) -> None:
    """Put the class NAME into the retention schedule, in the place of an older one of that name."""
    with desk_of(workspace, user) as desk:
        retention.set_class(desk, RetentionClass(name, years, days, reason))
    click.echo(f"Photos of the class {name} that are enrolled from now on are kept for this time.")


@click.command("retention")
@workspace_argument
@user_option
def show_retention(workspace: Path, user: str) -> None:
    """Show the retention schedule as it counts today."""
    with desk_of(workspace, user) as desk:
        found = retention.schedule(desk).classes
    for each in found:
        click.echo(f"{each.name}: {each.length}, {each.reason} (since {each.set_at[:10]})")
    if not found:
        click.echo("The section has set no retention class. Every photo brings its own date.")


@click.command("propose-due")
@workspace_argument
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day to look from; today by default.")
@_authority
@_reason
@user_option
def propose_due(workspace: Path, on: datetime.datetime | None, authority: str, reason: str, user: str) -> None:
    """Propose in one removal everything whose retention date has passed and that no legal hold lies on."""
    day = on.date() if on else datetime.datetime.now(datetime.UTC).date()
    with desk_of(workspace, user) as desk:
        removal = retention.propose_due(desk, day, authority, reason)
    say_proposed(workspace, removal)


@click.command("undo-import")
@workspace_argument
@click.argument("number")
@_authority
@_reason
@user_option
def undo_import(workspace: Path, number: str, authority: str, reason: str, user: str) -> None:
    """Propose that everything import NUMBER (such as I-00001) brought leaves the gallery again."""
    with desk_of(workspace, user) as desk:
        removal = expunging.propose_undo(desk, number, authority, reason)
    say_proposed(workspace, removal)


def say_proposed(workspace: Path, removal: Removal) -> None:
    """Say what was proposed and what comes next."""
    click.echo(
        f"Removal {removal.number} is proposed: {len(removal.photo_ids)} photos. Nothing changes until another "
        f"administrator or a supervisor confirms it: second-look-gallery confirm-removal {workspace} {removal.number}"
    )


@click.command("hold")
@workspace_argument
@click.option("--record", type=(str, str), metavar="AGENCY NUMBER")
@click.option("--person", metavar="IDENTIFIER", help="Everything of this person, also what is enrolled later.")
@click.option("--authority", required=True, help="The court, the order or the request it rests on.")
@_reason
@user_option
def set_hold(
    workspace: Path, record: tuple[str, str] | None, person: str | None, authority: str, reason: str, user: str
) -> None:
    """Lay a legal hold: the record does not leave because its time is over (as administrator or supervisor)."""
    if (record is None) == (person is None):
        raise BadInput("Name either a record (--record AGENCY NUMBER) or a person (--person IDENTIFIER).")
    with desk_of(workspace, user) as desk:
        if record is not None:
            hold = holds.set_on_record(desk, RecordName(*record), authority, reason)
        else:
            hold = holds.set_on_person(desk, person or "", authority, reason)
    click.echo(f"Hold {hold.number} lies on the {hold.scope.value} {hold.name}.")


@click.command("lift-hold")
@workspace_argument
@click.argument("number")
@_reason
@user_option
def lift_hold(workspace: Path, number: str, reason: str, user: str) -> None:
    """End the legal hold NUMBER (such as H-00001)."""
    with desk_of(workspace, user) as desk:
        hold = holds.lift(desk, number, reason)
    click.echo(f"Hold {hold.number} on the {hold.scope.value} {hold.name} is lifted.")


@click.command("holds")
@workspace_argument
@user_option
def list_holds(workspace: Path, user: str) -> None:
    """List every legal hold, lifted ones too."""
    with desk_of(workspace, user) as desk:
        found = holds.list_holds(desk)
    for hold in found:
        click.echo(_line(hold))
    if not found:
        click.echo("No legal hold was ever set.")


def _line(hold: Hold) -> str:
    state = "lies" if hold.lifted_at is None else f"lifted on {hold.lifted_at[:10]}: {hold.lift_reason}"
    return f"{hold.number}: {hold.scope.value} {hold.name}, {hold.authority}, since {hold.set_at[:10]}: {state}"
