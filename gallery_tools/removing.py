"""Records leave the gallery: proposed, confirmed by a second person, listed."""

from __future__ import annotations

import csv
import datetime
import io
from pathlib import Path

import click

from app.domain.gallery.removal import REMOVAL_WORDS, RecordName, Removal, RemovalForm, RemovalKind
from app.errors import BadInput
from app.reports.removal_certificate import certificate_json, certificate_lines, certificate_pdf
from app.services.gallery import expunging
from app.services.house import WATERMARKS
from gallery_tools.keeping import say_proposed
from gallery_tools.results import check_writable, write_bytes, write_result
from gallery_tools.signing_in import desk_of, user_option, workspace_argument


@click.command("propose-removal")
@workspace_argument
@click.option("--record", "records", type=(str, str), multiple=True, metavar="AGENCY NUMBER", help="May be repeated.")
@click.option("--list", "listed", type=click.Path(path_type=Path), metavar="CSV", help="Columns agency, record_number.")
@click.option("--kind", type=click.Choice([kind.value for kind in RemovalKind]), required=True)
@click.option("--authority", required=True, help="The order, statute or schedule it rests on.")
@click.option("--reason", required=True)
@user_option
def propose_removal(
    workspace: Path, records: tuple[tuple[str, str], ...], listed: Path | None, kind: str, authority: str, reason: str,
    user: str,
) -> None:  # fmt: skip
    """Propose that records leave the gallery (as an administrator). A second person confirms it."""
    wanted = [RecordName(*each) for each in records] + (_listed(listed) if listed else [])
    with desk_of(workspace, user) as desk:
        removal = expunging.propose_removal(desk, wanted, RemovalForm(kind, authority, reason))
    say_proposed(workspace, removal)


@click.command("confirm-removal")
@workspace_argument
@click.argument("number")
@click.option(
    "--certificate", type=click.Path(path_type=Path), required=True, metavar="FILE.pdf",
    help="Where the certificate goes; the same in JSON goes beside it.",
)  # fmt: skip
@user_option
def confirm_removal(workspace: Path, number: str, certificate: Path, user: str) -> None:
    """Confirm removal NUMBER (such as X-00001) and carry it out: the records are gone for good."""
    machine = certificate.with_suffix(".json")
    check_writable(certificate, machine)
    with desk_of(workspace, user) as desk:
        done = expunging.confirm_removal(desk, number)
        watermark = WATERMARKS[desk.house.workspace.card.room]
    write_bytes(certificate, certificate_pdf(done, watermark))
    write_result(machine, certificate_json(done))
    for heading, lines in certificate_lines(done):
        click.echo(heading)
        for line in lines:
            click.echo(f"  {line}")


@click.command("withdraw-removal")
@workspace_argument
@click.argument("number")
@user_option
def withdraw_removal(workspace: Path, number: str, user: str) -> None:
    """Take the proposed removal NUMBER back; the records stay."""
    with desk_of(workspace, user) as desk:
        expunging.withdraw_removal(desk, number)
    click.echo(f"Removal {number} is withdrawn. The records stay in the gallery.")


@click.command("due")
@workspace_argument
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day to look from; today by default.")
@click.option("--csv", "csv_file", type=click.Path(path_type=Path), metavar="FILE", help="Write them as a list.")
@user_option
def list_due(workspace: Path, on: datetime.datetime | None, csv_file: Path | None, user: str) -> None:
    """List the records whose retention date has passed. It changes nothing.

    propose-due proposes all of it in one removal. The list of --csv, without what waits or is held, is what
    propose-removal takes with --list and --kind retention.
    """
    check_writable(csv_file)
    day = on.date() if on else datetime.datetime.now(datetime.UTC).date()
    with desk_of(workspace, user) as desk:
        found = expunging.list_due(desk, day)
    for each in found:
        state = ", waits for a second person" if each.waiting else ""
        state += ", stays because of a legal hold" if each.held else ""
        click.echo(f"{each.agency} {each.record_number}: to be kept until {each.retain_until}{state}")
    click.echo(f"{len(found)} records were to be kept until before {day}.")
    if csv_file is not None:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(("agency", "record_number"))
        writer.writerows((each.agency, each.record_number) for each in found if not each.waiting and not each.held)
        write_result(csv_file, text.getvalue())


@click.command("removals")
@workspace_argument
@user_option
def list_removals(workspace: Path, user: str) -> None:
    """List every removal, proposed, done or withdrawn."""
    with desk_of(workspace, user) as desk:
        found = expunging.list_removals(desk)
    for removal in found:
        click.echo(_line(removal))
    if not found:
        click.echo("No removal was ever proposed.")


def _line(removal: Removal) -> str:
    state = "waits for a second person"
    if removal.confirmed_at:
        state = f"done on {removal.confirmed_at[:10]}"
    elif removal.withdrawn_at:
        state = f"withdrawn on {removal.withdrawn_at[:10]}"
    words = REMOVAL_WORDS[removal.kind]
    return f"{removal.number}: {len(removal.photo_ids)} photos, {words}, {removal.authority}: {state}"


def _listed(path: Path) -> list[RecordName]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadInput(f"{path.name} cannot be read as a CSV file in UTF-8. Save it as such.") from error
    missing = {"agency", "record_number"} - set(rows[0] if rows else ())
    if missing:
        raise BadInput(f"{path.name} lacks the column {', '.join(sorted(missing))}. The first line names the columns.")
    empty = [line for line, row in enumerate(rows, 2) if not (row["agency"] and row["record_number"])]
    if empty:
        raise BadInput(f"{path.name}: line {empty[0]} lacks its agency or its record number. Nothing was proposed.")
    return [RecordName(row["agency"], row["record_number"]) for row in rows]
