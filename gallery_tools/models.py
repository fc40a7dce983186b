"""Networks that describe the gallery: which there are, describing again, the switch."""

from __future__ import annotations

from pathlib import Path

import click

from app.services.gallery import model_change
from gallery_tools.progress import TerminalProgress, stoppable
from gallery_tools.signing_in import desk_of, user_option, workspace_argument


@click.command()
@workspace_argument
@user_option
def models(workspace: Path, user: str) -> None:
    """List the networks that could describe the gallery, and how many photos each has described.

    Others than the program's own are weight files (.dat, of the same form) in the models folder of the workspace.
    """
    with desk_of(workspace, user) as desk:
        found = model_change.list_models(desk)
    for each in found:
        use = ", in use" if each.in_use else ""
        click.echo(f"{each.name} ({each.sha256[:16]}): {each.described} of {each.photos} photos described{use}")


@click.command("re-describe")
@workspace_argument
@click.argument("model")
@user_option
def re_describe(workspace: Path, model: str, user: str) -> None:
    """Describe every photo again with MODEL (a file name or SHA-256 that `models` lists).

    The gallery is searched as before meanwhile. What was stopped goes on where it was when it is started again.
    """
    progress = TerminalProgress("Describing photos")
    with desk_of(workspace, user) as desk, stoppable(progress):
        done = model_change.describe_again(desk, model, progress)
    click.echo(f"{done.photos} photos were described.")
    for words in done.failed:
        click.echo(f"Not described: {words}")
    if done.missing:
        raise click.ClickException(f"{done.missing} photos are still not described, so the gallery cannot be switched.")
    click.echo("Every photo is described. Switch the gallery with: second-look-gallery switch-model")


@click.command("switch-model")
@workspace_argument
@click.argument("model")
@user_option
def switch_model(workspace: Path, model: str, user: str) -> None:
    """Search the gallery with MODEL from now on; every photo has to be described with it."""
    with desk_of(workspace, user) as desk:
        switched = model_change.switch_model(desk, model)
    click.echo(f"The gallery is searched with {switched.name} from now on. Searches of before keep their network.")
