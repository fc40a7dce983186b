"""One's own security keys from the command line."""

from __future__ import annotations

from pathlib import Path

import click

from app.services.staff.own_keys import add_security_key
from gallery_tools.signing_in import desk_of, key_pin, user_option, workspace_argument


@click.command("add-key")
@workspace_argument
@user_option
@click.option("--name", required=True, help="What you call the key, for example what is written on it.")
def add_key(workspace: Path, user: str, name: str) -> None:
    """Add the security key that is plugged in as your own second factor; touch it when it blinks."""
    with desk_of(workspace, user) as desk:
        key = add_security_key(desk, name, key_pin())
    click.echo(f"The key '{key.label}' is added. It is asked for from the next sign-in on.")
