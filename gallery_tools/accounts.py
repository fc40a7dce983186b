"""Making a workspace and its accounts."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

import click

from app.domain.roles import Role
from app.domain.wording import USE_BANNER
from app.services.accounts import NewAccount, create_account, create_workspace
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
        click.echo(f"Next: second-look-gallery add-user {workspace} --user {admin} …")


@click.command("add-user")
@workspace_argument
@user_option
@click.option("--sign-in-name", required=True, help="Sign-in name of the new account.")
@click.option("--full-name", required=True)
@click.option("--badge", required=True)
@click.option("--role", "roles", multiple=True, required=True, type=click.Choice([role.value for role in Role]))
@click.option(
    "--new-passphrase-file",
    type=click.File("r"),
    help="Read the new passphrase from this file's first line ('-': input).",
)
def add_user(
    workspace: Path, user: str, sign_in_name: str, full_name: str, badge: str, roles: tuple[str, ...],
    new_passphrase_file: TextIO | None,
) -> None:  # fmt: skip
    """Make an account; for administrators."""
    with desk_of(workspace, user) as desk:
        if new_passphrase_file is None:
            words = f"New passphrase for {sign_in_name}"
            passphrase = str(click.prompt(words, hide_input=True, confirmation_prompt=True, err=True))
        else:
            passphrase = str(new_passphrase_file.readline()).rstrip("\r\n")
        account = NewAccount(sign_in_name, full_name, badge, frozenset(Role(role) for role in roles))
        created = create_account(desk, account, passphrase)
        click.echo(f"{created.full_name} can sign in as {created.sign_in_name}.")
