"""Enrolment and statistics."""

from __future__ import annotations

from pathlib import Path

import click

from app.services import enrolment, gallery_statistics, staging
from gallery_tools.progress import TerminalProgress, stoppable
from gallery_tools.signing_in import desk_of, user_option, workspace_argument


@click.command("import")
@workspace_argument
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("manifest", type=click.Path(path_type=Path))
@user_option
@click.option("--start-over", is_flag=True, help="Discard first what an unfinished import of the folder has read.")
def import_photos(workspace: Path, folder: Path, manifest: Path, user: str, start_over: bool) -> None:
    """Enrol the photos of FOLDER that MANIFEST (CSV, UTF-8) names, all of them or none.

    Mandatory columns: file, person_identifier, agency, record_number, taken_on (2026-11-22), lawful_basis.
    Optional: name, charge, pose, sex, birth_year, retain_until.

    An import that was stopped or broken off goes on where it was when it is started again.
    """
    progress = TerminalProgress("Enrolling photos")
    with desk_of(workspace, user) as desk, stoppable(progress):
        record = enrolment.import_folder(desk, folder, manifest, progress, start_over=start_over)
    click.echo(f"Import {record.number}: {record.photos} photos of {record.people} people are enrolled.")


@click.command("discard-import")
@workspace_argument
@click.argument("number")
@user_option
def discard_import(workspace: Path, number: str, user: str) -> None:
    """Give up the unfinished import NUMBER (such as U-00001) and remove what was read for it."""
    with desk_of(workspace, user) as desk:
        stage = staging.discard_unfinished(desk, number)
    click.echo(f"The unfinished import {stage.number} is discarded: {stage.photos} photos from {stage.folder}.")


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
    for heading, counts in (("Pose", found.poses), ("Sex as recorded", found.groups), ("Agency", found.agencies)):
        for value, count in counts:
            click.echo(f"{heading} {value}: {count}")
    for item in found.imports:
        click.echo(f"Import {item.number} on {item.imported_at[:10]}: {item.photos} photos from {item.source_name}")
    for stage in found.unfinished:
        where = f"{stage.photos} photos read from {stage.folder} ({stage.source_name}), none enrolled"
        click.echo(f"Unfinished import {stage.number} of {stage.begun_at[:10]}: {where}")
