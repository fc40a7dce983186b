"""Statistics."""

from __future__ import annotations

from pathlib import Path

import click

from app.services.gallery import gallery_statistics
from gallery_tools.signing_in import desk_of, user_option, workspace_argument


@click.command()
@workspace_argument
@user_option
def stats(workspace: Path, user: str) -> None:
    """Say what the gallery holds, without opening a photo."""
    with desk_of(workspace, user) as desk:
        found = gallery_statistics.statistics(desk)
    click.echo(f"People: {found.people}\nPhotos: {found.photos}")
    if found.photos:
        click.echo(f"Taken from {found.oldest} to {found.newest}")
    for heading, counts in (
        ("People with", found.encounters), ("Taken", found.ages), ("Pose", found.poses), ("Eyes apart", found.eyes),
        ("Sex as recorded", found.groups), ("Born", found.births), ("Agency", found.agencies),
    ):  # fmt: skip
        for value, count in counts:
            click.echo(f"{heading} {value}: {count}")
    for month in found.growth:
        click.echo(f"In {month.month}: {month.added} photos came, {month.removed} left")
    for item in found.imports:
        click.echo(f"Import {item.number} on {item.imported_at[:10]}: {item.photos} photos from {item.source_name}")
    for stage in found.unfinished:
        where = f"{stage.photos} photos read from {stage.folder} ({stage.source_name}), none enrolled"
        click.echo(f"Unfinished import {stage.number} of {stage.begun_at[:10]}: {where}")
