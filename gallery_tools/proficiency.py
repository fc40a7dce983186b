"""Blind proficiency tests on the command line, for trainers: sealed, listed, revealed, scored."""

from __future__ import annotations

from pathlib import Path

import click

from app.domain.training.proficiency import ProficiencyScore
from app.services.recording import Desk
from app.services.staff.accounts import list_accounts
from app.services.training import proficiency as tests
from app.services.training.proficiency import ProficiencyStanding
from gallery_tools.signing_in import desk_of, user_option, workspace_argument


@click.group()
def proficiency() -> None:
    """Blind proficiency tests in the working queue; for trainers."""


@proficiency.command()
@workspace_argument
@click.argument("picture", type=click.Path(path_type=Path))
@click.option("--basis", required=True, help="Whose picture it is, and by what right: invented, or with whose consent.")
@click.option("--person", metavar="IDENTIFIER", help="Who of the gallery it shows; without it, nobody in the gallery.")
@user_option
def seal(workspace: Path, picture: Path, basis: str, person: str | None, user: str) -> None:
    """Seal PICTURE before it comes in as evidence of a made-up request. The file itself is not kept here."""
    with desk_of(workspace, user) as desk:
        test = tests.seal_test(desk, picture, basis, person)
    click.echo(f"Proficiency test {test.number} is sealed.\nFile SHA-256 {test.picture}\nCommitment {test.commitment}")
    click.echo("Have this very file brought in with an invented request, as any other request comes in.")


@proficiency.command("list")
@workspace_argument
@user_option
def list_command(workspace: Path, user: str) -> None:
    """List the tests: your own in full, those of other trainers once they are revealed."""
    with desk_of(workspace, user) as desk:
        names = _names(desk)
        for standing in tests.list_tests(desk):
            click.echo(_line(standing, names))


@proficiency.command()
@workspace_argument
@click.argument("number")
@user_option
def reveal(workspace: Path, number: str, user: str) -> None:
    """Reveal test NUMBER (such as B-00001) after the supervisor's decision, and open its commitment in the log."""
    with desk_of(workspace, user) as desk:
        test = tests.reveal_test(desk, number)
    click.echo(f"Proficiency test {test.number} is revealed. Its searches count as none of the casework any more.")


@proficiency.command()
@workspace_argument
@user_option
def score(workspace: Path, user: str) -> None:
    """Score what was locked in revealed tests: everybody for a trainer, yourself for an examiner."""
    with desk_of(workspace, user) as desk:
        names = _names(desk)
        scores = tests.read_scores(desk)
    for each in sorted(scores, key=lambda found: names[found.examiner_id]):
        click.echo(_score_text(names[each.examiner_id], each))
    if not scores:
        click.echo("Nothing was locked in a revealed test yet.")


def _names(desk: Desk) -> dict[str, str]:
    return {account.id: account.full_name for account in list_accounts(desk)}


def _line(standing: ProficiencyStanding, names: dict[str, str]) -> str:
    by = f"{standing.number}, sealed by {names[standing.sealed_by]} on {standing.sealed_at[:10]}"
    test = standing.test
    if test is None:
        return f"{by}: sealed."
    truth = "mated" if test.person_id else "non-mated"
    came_in = ", ".join(request.form.number for request in standing.requests)
    where = f"request {came_in}" if came_in else "has not come in"
    state = "revealed" if test.revealed_at else "being worked on" if standing.open else "sealed"
    return f"{by}: {truth}, {where}, {state}."


def _score_text(name: str, score: ProficiencyScore) -> str:
    endings, figures = score.endings, score.sensitivity
    sense = f"d' {figures.d_prime.value:.2f}" if figures else "too few of each kind for d'"
    lines = [
        f"{name}: {endings.found} found, {endings.other_called} other called, {endings.missed} missed, "
        f"{endings.false_alarms} false alarms, {endings.correct_rejections} correct rejections; {sense}"
    ]
    for each in score.findings:
        answer = "right" if each.right else "not right"
        lines.append(f"  {each.number}, {each.seat.value} seat: {answer}, {each.conclusion}, {each.seconds:.0f} s")
    return "\n".join(lines)
