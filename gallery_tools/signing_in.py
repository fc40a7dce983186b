"""Signing in from the command line."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click

from app.domain.wording import USE_BANNER
from app.services.house import House, hold_workspace
from app.services.recording import Desk
from app.services.staff.accounts import sign_in, sign_out
from app.services.staff.signing_in import NOTHING_FURTHER, CodeDue, FactorDue, PassphraseDue

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
def desk_of(workspace: Path, user: str, hold: Callable[[Path], House] | None = None) -> Iterator[Desk]:
    """Hold the workspace and sign a person in for the length of one command.

    The use banner is shown each time; going on acknowledges it.

    Args:
        hold: takes the workspace in another way.
    """
    with (hold or hold_workspace)(workspace) as house:
        click.echo(USE_BANNER, err=True)
        desk = _signed_in(house, user, passphrase_for(user))
        try:
            yield desk
        finally:
            sign_out(desk)


def _signed_in(house: House, user: str, passphrase: str) -> Desk:
    """Sign in, and ask for whatever else is due: an own passphrase, an app, a code."""
    further = NOTHING_FURTHER
    while True:
        try:
            return sign_in(house, user, passphrase, further, banner_acknowledged=True)
        except PassphraseDue as due:
            click.echo(str(due), err=True)
            further = replace(further, new_passphrase=_new_passphrase())
        except FactorDue as due:
            click.echo(f"{due} Its secret is {due.secret}, or as a link: {due.link}", err=True)
            further = replace(further, secret=due.secret, code=_code())
        except CodeDue:
            further = replace(further, code=_code())


def _new_passphrase() -> str:
    return str(click.prompt("Your own passphrase", hide_input=True, confirmation_prompt=True, err=True))


def _code() -> str:
    return str(click.prompt("Code of your authenticator app", err=True))
