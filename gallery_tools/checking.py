"""`check`: the whole gallery against its digests."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

import click

from app.services.gallery.checking import check_gallery
from gallery_tools.progress import TerminalProgress, stoppable
from gallery_tools.results import check_writable, write_result
from gallery_tools.signing_in import desk_of, user_option, workspace_argument


@click.command()
@workspace_argument
@user_option
@click.option(
    "--templates", type=click.IntRange(min=0), default=100, show_default=True, metavar="N",
    help="So many photos, chosen by chance, are described again and compared.",
)  # fmt: skip
@click.option("--all-templates", is_flag=True, help="Describe every photo again: slow, and due after a model change.")
@click.option("--json", "json_file", type=click.Path(path_type=Path), metavar="FILE", help="Write the outcome as JSON.")
def check(workspace: Path, user: str, templates: int, all_templates: bool, json_file: Path | None) -> None:
    """Check every file, the database, the search index and templates of WORKSPACE. Exit status 1 if anything is wrong.

    As an administrator or an auditor. It changes nothing. The log has its own check: verify-log.
    """
    check_writable(json_file)
    progress = TerminalProgress("Checking")
    with desk_of(workspace, user) as desk, stoppable(progress):
        health = check_gallery(desk, None if all_templates else templates, progress)
    for what, count in health.looked_at:
        click.echo(f"Looked at {count:,} {what}")
    for fault in health.faults:
        click.echo(f"WRONG: {fault.place}: {fault.words}")
    if json_file is not None:
        write_result(json_file, json.dumps(asdict(health), indent=1, ensure_ascii=False) + "\n")
    if health.faults:
        click.echo(f"{len(health.faults)} things are wrong. Stop work and restore what is damaged from a backup.")
        sys.exit(1)
    click.echo("Everything is as it should be.")
