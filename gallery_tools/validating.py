"""`validate-gallery`: how often the true person is found on the section's own gallery."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from app.domain.gallery.validation import BAND_WORDS, GROUPING_WORDS, Tally, Validation
from app.domain.shares import Share
from app.services.gallery.validation import MOST_PEOPLE
from app.services.gallery.validation import validate_gallery as run_validation
from gallery_tools.progress import TerminalProgress, stoppable
from gallery_tools.results import check_writable, write_result
from gallery_tools.signing_in import desk_of, user_option, workspace_argument

_LENGTHS = (1, 10, 20, 50)


@click.command()
@workspace_argument
@user_option
@click.option(
    "--people", type=click.IntRange(min=1), default=MOST_PEOPLE, show_default=True, metavar="N",
    help="So many people at most are looked for; of more, so many are chosen by chance.",
)  # fmt: skip
@click.option("--seed", type=click.IntRange(min=0), metavar="N", help="Of that chance; repeats an earlier choice.")
@click.option("--json", "json_file", type=click.Path(path_type=Path), metavar="FILE", help="Write all counts as JSON.")
def validate_gallery(workspace: Path, user: str, people: int, seed: int | None, json_file: Path | None) -> None:
    """Measure how often the true person is found in the gallery of WORKSPACE, and keep it on record.

    As an administrator. Everybody with photos of two days or more is looked for by the latest, which is left out of the
    gallery for it: as it is, and reduced to 24, 16 and 12 pixels between the eyes with blur, noise and compression.
    """
    check_writable(json_file)
    progress = TerminalProgress("Validating")
    with desk_of(workspace, user) as desk, stoppable(progress):
        record = run_validation(desk, people, progress, seed)
    for line in _lines(record):
        click.echo(line)
    if json_file is not None:
        write_result(json_file, json.dumps(asdict(record), indent=1, ensure_ascii=False) + "\n")


def _lines(record: Validation) -> list[str]:
    gallery = record.snapshot
    lines = [
        f"Validation {record.number}: {gallery.people:,} people and {gallery.photos:,} photos, {record.eligible:,} "
        f"people with photos of two days, {record.chosen:,} looked for. Seed {record.seed}."
    ]
    lengths = [length for length in _LENGTHS if length < gallery.people]  # a longer list holds everybody anyway
    band = ""
    for tally in record.tallies:
        if tally.band != band:
            band = tally.band
            lines.append(f"Pixels between the eyes {BAND_WORDS[band]}")
        lines.append(f"  {_title(tally)}: {tally.probes:,} people, no face found in {tally.no_face:,}")
        lines += [f"    in the first {length:<2} {_share(tally.within(length))}" for length in lengths]
    return lines


def _title(tally: Tally) -> str:
    return f"{GROUPING_WORDS[tally.grouping]} {tally.value}".strip()


def _share(share: Share | None) -> str:
    if share is None:
        return "not measured"
    low, high = share.interval.low, share.interval.high
    return f"{share.count:,} of {share.of:,} (95 % interval {low:.1%} to {high:.1%})"
