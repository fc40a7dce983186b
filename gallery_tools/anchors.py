"""The auditor's hold on the log from outside: exports, receipts, witnesses, time stamps, the word after a break."""

from __future__ import annotations

import hashlib
from pathlib import Path

import click

from app.errors import BadInput
from app.reports.receipt_page import receipt_pdf
from app.services.log import anchoring, log_export, time_stamping, witnessing
from gallery_tools.results import check_writable, write_bytes, write_result
from gallery_tools.signing_in import desk_of, user_option, workspace_argument

_FILE = click.Path(path_type=Path, dir_okay=False)
_NOTE_LIMIT = 1 << 20  # bytes


@click.command("export-log")
@workspace_argument
@user_option
@click.option("--output", type=_FILE, required=True, metavar="FILE", help="The ZIP file to write.")
def export_log(workspace: Path, user: str, output: Path) -> None:
    """Write the whole log as a ZIP that anybody can check offline against receipts; for auditors."""
    check_writable(output)
    with desk_of(workspace, user) as desk:
        exported = log_export.export_log(desk, output)
    click.echo(f"{exported.path}: {exported.entries} entries\nSHA-256 {exported.sha256}")


@click.command("acknowledge-break")
@workspace_argument
@user_option
@click.option(
    "--reason", metavar="WORDS", help="What was found, and why the section may go on; without it, it is shown."
)
def acknowledge_break(workspace: Path, user: str, reason: str | None) -> None:
    """Show that the log went back or was restored, and with --reason let the section work again; for auditors."""
    with desk_of(workspace, user) as desk:
        waiting = anchoring.open_breaks(desk)
        for found in waiting:
            click.echo(anchoring.halted_sentence(found))
        if reason is not None:
            anchoring.acknowledge_break(desk, reason)
    if reason is not None:
        click.echo("Acknowledged. The section can work again.")
    elif not waiting:
        click.echo("The log goes on from where it was.")


@click.command("take-receipt")
@workspace_argument
@user_option
@click.option("--output", type=_FILE, required=True, metavar="FILE", help="The text file to write.")
@click.option("--pdf", type=_FILE, metavar="FILE", help="A page to print as well, with the QR code.")
def take_receipt(workspace: Path, user: str, output: Path, pdf: Path | None) -> None:
    """Write a signed receipt of the log, to be kept away from the section; for auditors."""
    check_writable(output, pdf)
    with desk_of(workspace, user) as desk:
        receipt = anchoring.take_receipt(desk)
    write_result(output, receipt.note)
    if pdf is not None:
        write_bytes(pdf, receipt_pdf(receipt))
    click.echo(f"{output}: {receipt.size} entries of {receipt.origin}\nPublic key {receipt.public_key}")


@click.command("ask-witness")
@workspace_argument
@user_option
@click.option("--since", type=click.IntRange(0), default=0, metavar="N", help="Entries that the witness signed last.")
@click.option("--output", type=_FILE, required=True, metavar="FILE", help="The question to write.")
def ask_witness(workspace: Path, user: str, since: int, output: Path) -> None:
    """Write the question by which another section's workspace signs this log as well; for auditors."""
    check_writable(output)
    with desk_of(workspace, user) as desk:
        question = witnessing.ask_witness(desk, since)
    write_result(output, question)
    click.echo(f"{output}: take it to the witness, with this section's public key.")


@click.command("witness-log")
@workspace_argument
@click.argument("question", type=_FILE)
@user_option
@click.option("--public-key", required=True, metavar="HEX", help="The other section's key, got another way.")
@click.option("--output", type=_FILE, required=True, metavar="FILE", help="The signed receipt to write and give back.")
def witness_log(workspace: Path, question: Path, user: str, public_key: str, output: Path) -> None:
    """Sign another section's log, if it grew out of what this workspace signed before; for auditors."""
    check_writable(output)
    asked = read_note(question)
    with desk_of(workspace, user) as desk:
        signed = witnessing.witness_log(desk, asked, public_key)
    write_result(output, signed)
    click.echo(f"{output}: signed. It serves the other section as a receipt.")


@click.command("register-time-authority")
@workspace_argument
@click.argument("certificate", type=_FILE)
@user_option
@click.option("--name", required=True, help="What the section calls the authority.")
def register_time_authority(workspace: Path, certificate: Path, user: str, name: str) -> None:
    """Take time stamps of an authority from now on, by the root CERTIFICATE (PEM or DER) it goes back to."""
    content = _read_bytes(certificate)
    with desk_of(workspace, user) as desk:
        authority = time_stamping.register_authority(desk, name, content)
    fingerprint = hashlib.sha256(authority.certificate).hexdigest()
    click.echo(f"Registered. Compare the SHA-256 of the certificate with the authority's own word:\n{fingerprint}")


@click.command("ask-time-stamp")
@workspace_argument
@user_option
@click.option("--output", type=_FILE, required=True, metavar="FILE.tsq", help="The question to write.")
def ask_time_stamp(workspace: Path, user: str, output: Path) -> None:
    """Write a question to a time-stamping authority (RFC 3161) about the log as it stands; for auditors.

    The signed note that it asks about is written beside it, with the ending .txt.
    """
    check_writable(output)
    note = time_stamping.note_beside(output)
    check_writable(note)
    with desk_of(workspace, user) as desk:
        question = time_stamping.ask_time_stamp(desk)
    write_bytes(output, question.question)
    write_result(note, question.note)
    click.echo(f"{output}: take it to the authority, and bring its answer back. It covers {question.size} entries.")


@click.command("keep-time-stamp")
@workspace_argument
@click.argument("answer", type=_FILE)
@user_option
@click.option("--pdf", type=_FILE, metavar="FILE", help="A page to print, with what the authority said.")
def keep_time_stamp(workspace: Path, answer: Path, user: str, pdf: Path | None) -> None:
    """Check the ANSWER of an authority (.tsr), and keep it with the checkpoint it stamps; for auditors."""
    check_writable(pdf)
    content = _read_bytes(answer)
    with desk_of(workspace, user) as desk:
        stamp = time_stamping.keep_time_stamp(desk, content)
        receipt = time_stamping.stamped_receipt(desk, stamp)
    if pdf is not None:
        write_bytes(pdf, receipt_pdf(receipt))
    click.echo(
        f"Good: {stamp.authority.name} says that {stamp.question.size} entries were there at {stamp.stamped_at}."
    )


def _read_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_NOTE_LIMIT)
    except OSError as error:
        raise BadInput(f"{path} cannot be read ({error.strerror}). Name another file.") from error


def read_note(path: Path) -> str:
    """Return the text of a receipt or another signed note. Raises `BadInput` for a file that cannot be one."""
    try:
        with path.open("rb") as file:
            return file.read(_NOTE_LIMIT).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path} cannot be read as a receipt. Name the file saved when it was taken.") from error
