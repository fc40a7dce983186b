"""Certificates from passed exercises: the training room states, casework trusts that room and takes it in."""

from __future__ import annotations

from pathlib import Path

import click

from app.domain.staff.accounts import Answer
from app.domain.staff.rooms import TRUST_WORDS, TrainingRoom, Trust
from app.errors import BadInput
from app.services.recording import Desk
from app.services.staff import statements, training_rooms
from app.services.staff.accounts import list_accounts
from app.services.training import building, stating
from gallery_tools.results import check_writable, write_result
from gallery_tools.signing_in import desk_of, user_option, workspace_argument

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("key")
@workspace_argument
@user_option
def key(workspace: Path, user: str) -> None:
    """Show what a casework section needs to trust this training room."""
    with desk_of(workspace, user) as desk:
        found = stating.room_key(desk)
    click.echo(f"Room {found.name}\nId {found.room_id}\nPublic key {found.public_key}")


@click.command("passed")
@workspace_argument
@click.argument("number")
@click.option("--examiner", required=True, metavar="NAME", help="Whose exercise.")
@click.option("--statement", type=_FILE, metavar="FILE", help="Write the signed statement, if it was passed.")
@user_option
def passed(workspace: Path, number: str, examiner: str, statement: Path | None, user: str) -> None:
    """Say whether an examiner passed exercise NUMBER (as a trainer), and write the statement for casework."""
    check_writable(statement)
    with desk_of(workspace, user) as desk:
        assignment = _assignment(desk, number, examiner)
        passing = stating.read_passing(desk, assignment)
        if statement is not None:
            stating.state_pass(desk, assignment, lambda text: write_result(statement, text))
    for condition in passing.conditions:
        click.echo(f"{'kept' if condition.kept else 'NOT '}  {condition.words}: {condition.found}")
    click.echo(f"Passed; a certificate is good until {passing.expires_on}." if passing.passed else "Not passed.")
    if statement is not None:
        click.echo(f"{statement}: take it to the casework section.")


@click.group("training-room")
def training_room() -> None:
    """Training rooms whose statements this casework section takes."""


@training_room.command("propose")
@workspace_argument
@click.option("--id", "room_id", required=True, help="As the room's own 'training key' shows it.")
@click.option("--name", required=True, help="What people call the room.")
@click.option("--public-key", required=True, metavar="HEX", help="As 'training key' shows it; compare every digit.")
@user_option
def propose(workspace: Path, room_id: str, name: str, public_key: str, user: str) -> None:
    """Propose to trust a training room; for administrators. A supervisor agrees."""
    with desk_of(workspace, user) as desk:
        room = training_rooms.propose_room(desk, room_id, name, public_key)
    click.echo(f"{room.name}: {TRUST_WORDS[room.trust]}.")


@training_room.command("answer")
@workspace_argument
@click.option("--id", "room_id", required=True)
@click.option("--answer", required=True, type=click.Choice([answer.value for answer in Answer]))
@user_option
def answer_command(workspace: Path, room_id: str, answer: str, user: str) -> None:
    """Agree to a training room, or refuse it; refusing one that is trusted ends the trust. For supervisors."""
    with desk_of(workspace, user) as desk:
        room = _standing_room(desk, room_id)
        training_rooms.answer_room(desk, room.id, Answer(answer))
    click.echo(f"{room.name}: {answer}.")


@training_room.command("list")
@workspace_argument
@user_option
def list_command(workspace: Path, user: str) -> None:
    """List the training rooms and how far each is trusted."""
    with desk_of(workspace, user) as desk:
        for room in training_rooms.list_rooms(desk):
            click.echo(f"{room.name}, {room.room_id}: {TRUST_WORDS[room.trust]}. Public key {room.public_key}")


@click.command("import-statement")
@workspace_argument
@click.argument("statement", type=_FILE)
@user_option
def import_statement(workspace: Path, statement: Path, user: str) -> None:
    """Issue the certificate that a statement of a trusted training room gives; for trainers and supervisors."""
    with desk_of(workspace, user) as desk:
        made = statements.import_statement_file(desk, statement)
    click.echo(f"The certificate is issued: {made.course}, good until {made.expires_on}.")


def _assignment(desk: Desk, number: str, examiner: str) -> str:
    exercise = next((each.id for each in building.list_exercises(desk) if each.number == number), None)
    person = next((each.id for each in list_accounts(desk) if each.sign_in_name == examiner), None)
    for given in building.list_assignments(desk, exercise) if exercise else []:
        if given.examiner_id == person:
            return given.id
    raise BadInput(f"{examiner} was not given an exercise {number}. See training score {number}.")


def _standing_room(desk: Desk, room_id: str) -> TrainingRoom:
    for room in training_rooms.list_rooms(desk):
        if room.room_id == room_id and room.trust is not Trust.ENDED:
            return room
    raise BadInput(f"No training room {room_id} waits or is trusted. See training-room list.")
