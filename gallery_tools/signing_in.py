"""Signing in from the command line."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click

from app.arguments import is_text
from app.domain.staff.security_keys import KeyAnswer, KeyQuestion
from app.domain.wording import USE_BANNER
from app.errors import BadInput
from app.services.house import House, hold_workspace
from app.services.log.heartbeat import beating
from app.services.log.program_files import check_program
from app.services.recording import Desk
from app.services.staff.accounts import sign_in, sign_out
from app.services.staff.own_keys import touch_key
from app.services.staff.steps import NOTHING_FURTHER, CodeDue, FactorDue, Further, KeyDue, PassphraseDue

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
        if not is_text(given):
            raise BadInput(f"{PASSPHRASE_VARIABLE} holds bytes that are no text. Set it in this system's encoding.")
        return given
    words = f"New passphrase for {name}" if new else f"Passphrase of {name}"
    return str(click.prompt(words, hide_input=True, confirmation_prompt=new, err=True))


@contextmanager
def desk_of(workspace: Path, user: str, hold: Callable[[Path], House] | None = None) -> Iterator[Desk]:
    """Hold the workspace and sign a person in for the length of one command.

    The use banner is shown each time; going on acknowledges it. As in the window, the program's files are compared with
    those of the last start, and the log hears every few minutes that the program is at work.

    Args:
        hold: takes the workspace in another way.
    """
    with (hold or hold_workspace)(workspace) as house:
        click.echo(USE_BANNER, err=True)
        desk = _signed_in(house, user, passphrase_for(user))
        try:
            remark = check_program(desk)
            if remark:
                click.echo(remark, err=True)
            with beating(desk, lambda error: click.echo(f"No sign of life in the log: {error}", err=True)):
                yield desk
        finally:
            sign_out(desk)


def _signed_in(house: House, user: str, passphrase: str) -> Desk:
    """Sign in, and ask for whatever else is due: an own passphrase, an app, a code, a key."""
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
        except KeyDue as due:
            further = _with_key(house, user, further, due)


def _with_key(house: House, user: str, further: Further, due: KeyDue) -> Further:
    words = "Code of your authenticator app, or nothing to touch your security key"
    code = str(click.prompt(words, default="", show_default=False, err=True)) if due.or_code else ""
    return replace(further, code=code, answer=None if code else touched(house, due.question, user))


def touched(house: House, question: KeyQuestion, name: str) -> KeyAnswer:
    """Have a person's security key touched, after they plugged it in."""
    words = f"Plug in the security key of {name}, press Enter, and touch it when it blinks"
    click.prompt(words, default="", show_default=False, prompt_suffix=".", err=True)
    return touch_key(house, question, key_pin() if question.verifying else "")


def key_pin() -> str:
    """Ask for the PIN of a security key."""
    words = "PIN of the security key (empty where it has none)"
    return str(click.prompt(words, default="", show_default=False, hide_input=True, err=True))


def _new_passphrase() -> str:
    return str(click.prompt("Your own passphrase", hide_input=True, confirmation_prompt=True, err=True))


def _code() -> str:
    return str(click.prompt("Code of your authenticator app", err=True))
