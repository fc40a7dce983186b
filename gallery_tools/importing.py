"""Import: looked over first, decided by a person where something was found, and then made."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from app.domain.gallery.import_review import FINDING_WORDS, Choice, Finding, FindingKind, ImportReport
from app.errors import BadInput
from app.reports.spreadsheet import csv_lines
from app.services.gallery import enrolment, staging
from app.services.gallery.importing import review
from app.services.gallery.importing.sources import Source
from app.services.gallery.manifest import Given
from gallery_tools.progress import TerminalProgress, stoppable
from gallery_tools.results import check_writable, write_result
from gallery_tools.signing_in import desk_of, user_option, workspace_argument

_SHORT = 12
"""Characters of a finding's id that are shown and asked for."""
_KINDS = click.Choice([kind.value for kind in FindingKind])
_HEADING = ("finding", "kind", "place", "file", "record_number", "person_identifier", "what was found", "decision")


@click.command("import")
@workspace_argument
@click.argument("place", type=click.Path(path_type=Path))
@click.argument("manifest", type=click.Path(path_type=Path), required=False)
@user_option
@click.option("--dry-run", is_flag=True, help="Say everything that was found, and enrol nothing.")
@click.option("--report", type=click.Path(path_type=Path), metavar="FILE", help="Write what was found as CSV.")
@click.option("--lawful-basis", default="", metavar="TEXT", help="Of every photo that does not say so itself.")
@click.option("--retain-until", default="", metavar="DATE", help="Of every photo that does not say so itself.")
@click.option("--retention-class", default="", metavar="CLASS", help="Of every photo that does not say so itself.")
@click.option("--start-over", is_flag=True, help="Discard first what an unfinished import of the place has read.")
def import_photos(
    workspace: Path,
    place: Path,
    manifest: Path | None,
    user: str,
    report: Path | None,
    lawful_basis: str,
    retain_until: str,
    retention_class: str,
    *,
    dry_run: bool,
    start_over: bool,
) -> None:
    """Enrol the photos of PLACE, all of them or none.

    PLACE is a folder or a ZIP file, with a MANIFEST (CSV or JSON, UTF-8) beside it or in it (manifest.csv,
    manifest.json); or it holds ANSI/NIST-ITL files (.an2, .eft, .nist), or is one. Nothing is fetched from a network.

    Mandatory columns: file, person_identifier, agency, record_number, taken_on (2026-11-22), lawful_basis, and
    retain_until or retention_class. Optional: name, charge, pose, sex, birth_year, marks.

    Where something was found about a photo, a person decides first: review-import, decide-import. An import that was
    stopped or broken off goes on where it was when it is started again.
    """
    check_writable(report)
    source = Source(place, manifest, Given(lawful_basis, retain_until, retention_class))
    progress = TerminalProgress("Reading photos" if dry_run else "Enrolling photos")
    with desk_of(workspace, user) as desk, stoppable(progress):
        if dry_run:
            found = enrolment.examine_import(desk, source, progress, start_over=start_over)
            _show(found, report)
            return
        try:
            record = enrolment.import_photos(desk, source, progress, start_over=start_over)
        except enrolment.ReviewNeeded as needed:
            _write(needed.report, report)
            raise
    click.echo(f"Import {record.number}: {record.photos} photos of {record.people} people are enrolled.")


@click.command("review-import")
@workspace_argument
@click.argument("number")
@user_option
@click.option("--report", type=click.Path(path_type=Path), metavar="FILE", help="Write the list as CSV.")
def review_import(workspace: Path, number: str, user: str, report: Path | None) -> None:
    """List what was found about the unfinished import NUMBER (such as U-00001), and what was decided."""
    check_writable(report)
    with desk_of(workspace, user) as desk:
        _show(review.review_of(desk, number), report)


@click.command("decide-import")
@workspace_argument
@click.argument("number")
@user_option
@click.option("--finding", "findings", multiple=True, metavar="ID", help="Which, as listed; may be given again.")
@click.option("--kind", "kinds", multiple=True, type=_KINDS, help="All that are undecided of a kind.")
@click.option("--choice", required=True, type=click.Choice([choice.value for choice in Choice]))
@click.option("--reason", required=True, metavar="TEXT", help="Why. It is kept for ever, so it names nobody.")
def decide_import(
    workspace: Path,
    number: str,
    user: str,
    findings: tuple[str, ...],
    kinds: tuple[str, ...],
    choice: str,
    reason: str,
) -> None:
    """Decide about what was found in the unfinished import NUMBER: enrol the photos all the same, or leave them out."""
    with desk_of(workspace, user) as desk:
        known = review.review_of(desk, number).findings
        wanted = [_named(known, each) for each in findings]
        wanted += [each for each in known if each.kind.value in kinds and each.decision is None]
        review.decide(desk, number, [each.id for each in wanted], Choice(choice), reason)
        left = len(review.review_of(desk, number).undecided)
    click.echo(f"Decided: {len(wanted)}. Still to be decided: {left}.")


@click.command("discard-import")
@workspace_argument
@click.argument("number")
@user_option
def discard_import(workspace: Path, number: str, user: str) -> None:
    """Give up the unfinished import NUMBER (such as U-00001) and remove what was read for it."""
    with desk_of(workspace, user) as desk:
        stage = staging.discard_unfinished(desk, number)
    click.echo(f"The unfinished import {stage.number} is discarded: {stage.photos} photos from {stage.folder}.")


def _show(found: ImportReport, report: Path | None) -> None:
    click.echo(f"{found.source_name}: {found.photos} photos of {found.people} people.")
    for problem in found.problems:
        click.echo(f"To be mended, {problem.place}: {problem.sentence}")
    for kind, count in sorted(Counter(FINDING_WORDS[each.kind] for each in found.findings).items()):
        click.echo(f"{kind}: {count}")
    for each in found.findings:
        click.echo(f"  {each.id[:_SHORT]} {each.place}: {each.sentence}{_decided(each)}")
    if found.ready:
        click.echo("Nothing stands against the import.")
    elif found.undecided:
        click.echo(f"Unfinished import {found.number}: {len(found.undecided)} findings wait for a person's decision.")
    _write(found, report)


def _write(found: ImportReport, report: Path | None) -> None:
    if report is not None:
        rows = [
            (
                each.id[:_SHORT], each.kind.value, each.place, each.file, each.record_number, each.person_identifier,
                each.sentence, each.decision.choice.value if each.decision else "",
            )
            for each in found.findings
        ]  # fmt: skip
        rows += [("", "manifest", each.place, "", "", "", each.sentence, "") for each in found.problems]
        write_result(report, "".join(csv_lines(_HEADING, rows)))


def _decided(finding: Finding) -> str:
    return f" [{finding.decision.choice.value}]" if finding.decision else ""


def _named(known: tuple[Finding, ...], given: str) -> Finding:
    found = [each for each in known if given and each.id.startswith(given)]
    if len(found) != 1:
        raise BadInput(f"'{given[:64]}' names no finding of this import. Copy it from review-import.")
    return found[0]
