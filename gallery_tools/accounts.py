"""Making a workspace and its accounts."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

import click

from app.domain.staff.accounts import CHANGE_WORDS, STATE_WORDS, Answer
from app.domain.staff.roles import Role
from app.domain.wording import USE_BANNER
from app.errors import BadInput
from app.services.recording import Desk
from app.services.staff.accounts import NewAccount, create_account, create_workspace, list_accounts
from app.services.staff.certificates import issue_certificate
from app.services.staff.joining import answer_proposal, list_waiting
from app.services.staff.roster import list_members
from app.services.staff.turns import release_account
from app.services.staff.units import assign_unit
from app.services.workspaces import Room
from gallery_tools.signing_in import desk_of, passphrase_for, user_option, workspace_argument


@click.command()
@workspace_argument
@click.option("--name", required=True, help="Name of the section, printed on every report.")
@click.option(
    "--room", type=click.Choice([room.value for room in Room]), default=Room.CASEWORK.value, show_default=True
)
@click.option("--admin", default="admin", show_default=True, help="Sign-in name of the administrator.")
@click.option("--full-name", required=True, help="The administrator's full name.")
@click.option("--badge", required=True, help="The administrator's badge number.")
def init(workspace: Path, name: str, room: str, admin: str, full_name: str, badge: str) -> None:
    """Make a new workspace in the folder WORKSPACE, with its administrator."""
    account = NewAccount(admin, full_name, badge, frozenset({Role.ADMINISTRATOR}))
    passphrase = passphrase_for(admin, new=True)
    with create_workspace(workspace, name, Room(room), account, passphrase):
        click.echo(f"The workspace {workspace} is made. {USE_BANNER}")
        click.echo(f"Next: second-look-gallery add-user {workspace} --user {admin} … --role supervisor")
        click.echo("The first supervisor signs in at once and approves everybody who comes after.")


@click.command("add-user")
@workspace_argument
@user_option
@click.option("--sign-in-name", required=True, help="Sign-in name of the new account.")
@click.option("--full-name", required=True)
@click.option("--badge", required=True)
@click.option("--role", "roles", multiple=True, required=True, type=click.Choice([role.value for role in Role]))
@click.option("--unit", default="", help="Squad or section the person belongs to; the register counts by it.")
@click.option(
    "--new-passphrase-file",
    type=click.File("r"),
    help="Read the new passphrase from this file's first line ('-': input).",
)
def add_user(
    workspace: Path, user: str, sign_in_name: str, full_name: str, badge: str, roles: tuple[str, ...], unit: str,
    new_passphrase_file: TextIO | None,
) -> None:  # fmt: skip
    """Make an account, which waits for a second person; for administrators."""
    with desk_of(workspace, user) as desk:
        if new_passphrase_file is None:
            words = f"New passphrase for {sign_in_name}"
            passphrase = str(click.prompt(words, hide_input=True, confirmation_prompt=True, err=True))
        else:
            passphrase = str(new_passphrase_file.readline()).rstrip("\r\n")
        account = NewAccount(sign_in_name, full_name, badge, frozenset(Role(role) for role in roles), unit)
        created = create_account(desk, account, passphrase)
        (member,) = (member for member in list_members(desk) if member.user == created)
        click.echo(f"{created.full_name}, {created.sign_in_name}: {STATE_WORDS[member.state]}.")


@click.command("list-users")
@workspace_argument
@user_option
def list_users(workspace: Path, user: str) -> None:
    """List everybody with an account, how it stands, and what waits for a second person."""
    with desk_of(workspace, user) as desk:
        for member in list_members(desk):
            ends = f", trained until {member.certificate.expires_on}" if member.certificate else ""
            roles = ", ".join(sorted(member.user.roles))
            name = f"{member.user.full_name} ({member.user.sign_in_name}, {member.user.badge})"
            unit = f", {member.unit}" if member.unit else ""
            click.echo(f"{name}{unit}: {roles}. {STATE_WORDS[member.state]}{ends}.")
        for waiting in list_waiting(desk):
            words = CHANGE_WORDS[waiting.proposal.kind].lower()
            click.echo(f"Waits: {words} of {waiting.user.sign_in_name}, by {waiting.proposed_by.sign_in_name}.")


@click.command("answer-user")
@workspace_argument
@user_option
@click.option("--sign-in-name", required=True, help="Whose account, roles or reset.")
@click.option("--answer", required=True, type=click.Choice([answer.value for answer in Answer]))
def answer_user(workspace: Path, user: str, sign_in_name: str, answer: str) -> None:
    """Approve or refuse everything that waits for one person; for supervisors."""
    with desk_of(workspace, user) as desk:
        waiting = [each for each in list_waiting(desk) if each.user.sign_in_name == sign_in_name]
        if not waiting:
            raise BadInput(f"Nothing of '{sign_in_name}' waits for an answer. See list-users.")
        for each in waiting:
            answer_proposal(desk, each.proposal.id, Answer(answer))
            click.echo(f"{CHANGE_WORDS[each.proposal.kind]} of {each.user.full_name}: {answer}.")


@click.command("release-user")
@workspace_argument
@user_option
@click.option("--sign-in-name", required=True)
@click.option("--reason", required=True)
def release_user(workspace: Path, user: str, sign_in_name: str, reason: str) -> None:
    """Release an account that failed attempts locked; for administrators."""
    with desk_of(workspace, user) as desk:
        release_account(desk, _id_of(desk, sign_in_name), reason)
        click.echo(f"{sign_in_name} is released.")


@click.command("certify-user")
@workspace_argument
@user_option
@click.option("--sign-in-name", required=True)
@click.option("--course", required=True, help="What was learnt, and where.")
@click.option("--until", required=True, help="The last day it is good for, like 2027-06-30.")
def certify_user(workspace: Path, user: str, sign_in_name: str, course: str, until: str) -> None:
    """Issue an examiner's training certificate; for trainers and supervisors."""
    with desk_of(workspace, user) as desk:
        made = issue_certificate(desk, _id_of(desk, sign_in_name), course, until)
        click.echo(f"{sign_in_name} is trained until {made.expires_on}.")


@click.command("assign-unit")
@workspace_argument
@user_option
@click.option("--sign-in-name", required=True)
@click.option("--unit", required=True, help="Squad or section, for example '3rd Squad'.")
def assign_unit_command(workspace: Path, user: str, sign_in_name: str, unit: str) -> None:
    """Say which unit a person belongs to from now on; for administrators."""
    with desk_of(workspace, user) as desk:
        assign_unit(desk, _id_of(desk, sign_in_name), unit)
        click.echo(f"{sign_in_name} belongs to {' '.join(unit.split())} from now on.")


def _id_of(desk: Desk, sign_in_name: str) -> str:
    for user in list_accounts(desk):
        if user.sign_in_name == sign_in_name:
            return user.id
    raise BadInput(f"Nobody has the sign-in name '{sign_in_name}'. See list-users.")
