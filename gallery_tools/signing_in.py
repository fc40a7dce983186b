"""Signing in from the command line."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from app.domain.wording import USE_BANNER
from app.services.accounts import sign_in, sign_out
from app.services.house import hold_workspace
from app.services.recording import Desk

F = TypeVar("F", bound=Callable[..., Any])

PASSPHRASE_VARIABLE = "SECOND_LOOK_PASSWORD"  # noqa: S105 the name of a variable, not a password
workspace_argument = click.argument("workspace", type=click.Path(path_type=Path))


def user_option(function: F) -> F:
    """Add --user."""
    return click.option("--user", required=True, metavar="NAME", help="Your sign-in name.")(function)


def passphrase_for(name: str, *, new: bool = False) -> str:
    """Return the passphrase from the environment, else ask for it without showing it."""
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given is not None:
        return given
    words = f"New passphrase for {name}" if new else f"Passphrase of {name}"
    return str(click.prompt(words, hide_input=True, confirmation_prompt=new, err=True))


@contextmanager
def desk_of(workspace: Path, user: str) -> Iterator[Desk]:
    """Hold the workspace and sign a person in for the length of one command.

    The use banner is shown each time; going on acknowledges it.
    """
    with hold_workspace(workspace) as house:
        click.echo(USE_BANNER, err=True)
        desk = sign_in(house, user, passphrase_for(user), banner_acknowledged=True)
        try:
            yield desk
        finally:
            sign_out(desk)
