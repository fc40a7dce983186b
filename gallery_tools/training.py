"""Exercises on the command line: built, answered from a file, scored. Answers from a file are for tests of the way."""

from __future__ import annotations

import csv
import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from app.errors import BadInput
from app.reports.exercise_report import NamedScore, score_rows, scores_csv, scores_pdf, together_rows
from app.services.house import WATERMARKS
from app.services.recording import Desk
from app.services.staff.accounts import list_accounts
from app.services.training import building, material, scoring, sitting
from gallery_tools.certifying import key, passed
from gallery_tools.exercise_plans import plan_of, plan_options
from gallery_tools.progress import TerminalProgress
from gallery_tools.results import check_writable, write_bytes, write_result
from gallery_tools.signing_in import desk_of, user_option, workspace_argument

_COLUMNS = ("case", "position", "rating", "called")


@click.group()
def training() -> None:
    """Exercises of known truth, in a training workspace."""


@training.command()
@workspace_argument
@plan_options
@click.option("--for", "examiners", multiple=True, metavar="NAME", help="Give it to this examiner. May be repeated.")
@click.option("--due", type=click.DateTime(["%Y-%m-%d"]), help="Until when, as 2026-12-31.")
@user_option
def build(
    workspace: Path, examiners: tuple[str, ...], due: datetime.datetime | None, user: str, **wanted: Any
) -> None:  # fmt: skip
    """Build an exercise (as a trainer) and give it to examiners."""
    plan = plan_of(wanted)
    with desk_of(workspace, user) as desk:
        people = {name: _examiner_id(desk, name) for name in examiners}
        record = building.build_exercise(desk, plan, TerminalProgress("Building the exercise"))
        click.echo(f"Exercise {record.number} is built: {plan.cases + plan.repeats} cases, {plan.mode.value}.")
        for examiner, examiner_id in people.items():
            building.assign_exercise(desk, record.id, examiner_id, due.date() if due else None)
            click.echo(f"It is given to {examiner}.")


@training.command("add-picture")
@workspace_argument
@click.argument("picture", type=click.Path(path_type=Path))
@click.option("--person", required=True, metavar="IDENTIFIER", help="Whom of the training gallery it shows.")
@click.option("--basis", required=True, help="By what right it is used: invented, or with whose consent.")
@click.option("--track", type=int, help="Which passage of a clip, where several show.")
@user_option
def add_picture(workspace: Path, picture: Path, person: str, basis: str, track: int | None, user: str) -> None:
    """Add a still or clip PICTURE of the section's own to make cases from (as a trainer)."""
    with desk_of(workspace, user) as desk:
        added = material.add_picture(desk, picture, person, basis, track, TerminalProgress("Looking for the face"))
    click.echo(f"Added, frame {added.frame_index}. Exercises show {person} on it from now on.")


@training.command()
@workspace_argument
@click.argument("number")
@click.argument("answers", type=click.Path(path_type=Path))
@user_option
def run(workspace: Path, number: str, answers: Path, user: str) -> None:
    """Answer exercise NUMBER (such as T-00001) from a CSV file: case, position, rating, called.

    Position is the candidate's place in the examiner's own order, from 1; called is yes for the one called possible.
    """
    script = _script(answers)
    with desk_of(workspace, user) as desk:
        own = next((each for each in sitting.own_exercises(desk) if each.number == number), None)
        if own is None:
            raise BadInput(f"{user} was not given an exercise {number}. The trainer gives it with --for {user}.")
        while (case := sitting.open_case(desk, own.assignment_id)) is not None:
            rows = script.get(case.place)
            if rows is None:
                raise BadInput(f"{answers} has no answer for case {case.place}. What was answered before stands.")
            ratings, called = _answer(rows, case.candidates, case.place)
            told = sitting.answer_case(desk, own.assignment_id, case.case_id, ratings, called)
            if told is not None:
                click.echo(f"Case {case.place}: {'right' if told.right else 'not right'}.")
    click.echo("Every case is answered.")


@training.command()
@workspace_argument
@click.argument("number")
@click.option("--csv", "table", type=click.Path(path_type=Path), help="Every answered case.")
@click.option("--pdf", "paper", type=click.Path(path_type=Path), help="The scores on paper.")
@user_option
def score(workspace: Path, number: str, table: Path | None, paper: Path | None, user: str) -> None:
    """Score everybody who was given exercise NUMBER (as a trainer)."""
    check_writable(table, paper)
    with desk_of(workspace, user) as desk:
        record = next((each for each in building.list_exercises(desk) if each.number == number), None)
        given = building.list_assignments(desk, record.id) if record else []
        if record is None or not given:
            raise BadInput(f"There is no exercise {number} that somebody was given. Build one with --for NAME.")
        names = {account.id: account.full_name for account in list_accounts(desk)}
        scores = [NamedScore(names[each.examiner_id], scoring.score(desk, each.id)) for each in given]
        together = scoring.score_together(desk, record.id)
        card = desk.house.workspace.card
    for named in sorted(scores, key=lambda each: each.examiner):
        _tell(named.examiner, score_rows(named.score))
    _tell("Together", together_rows(together))
    if table is not None:
        write_result(table, scores_csv(scores))
    if paper is not None:
        write_bytes(paper, scores_pdf(scores, together, card.name, WATERMARKS[card.room]))


training.add_command(key)
training.add_command(passed)


def _tell(heading: str, rows: Sequence[tuple[str, str]]) -> None:
    click.echo(heading)
    for label, words in rows:
        click.echo(f"  {label}: {words}")


def _examiner_id(desk: Desk, name: str) -> str:
    found = next((account.id for account in list_accounts(desk) if account.sign_in_name == name), None)
    if found is None:
        raise BadInput(f"There is no account {name}. Nothing was built.")
    return found


def _script(path: Path) -> dict[int, list[dict[str, str]]]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            lines = csv.DictReader(file)
            if tuple(lines.fieldnames or ()) != _COLUMNS:
                raise BadInput(f"{path} needs the columns {', '.join(_COLUMNS)}, in this order.")
            script: dict[int, list[dict[str, str]]] = {}
            for line in lines:
                if None in (*line, *line.values()):
                    raise BadInput(f"{path}, line {lines.line_num}: it needs {len(_COLUMNS)} fields. Mend the file.")
                script.setdefault(_whole(line["case"], path), []).append(line)
            return script
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadInput(f"{path} cannot be read as CSV in UTF-8 ({error}). Mend the file.") from error


def _answer(rows: Sequence[dict[str, str]], candidates: Sequence[str], place: int) -> tuple[dict[str, int], str | None]:
    ratings: dict[str, int] = {}
    called: str | None = None
    for row in rows:
        position = _whole(row["position"], place)
        if not 1 <= position <= len(candidates):
            raise BadInput(f"Case {place} has {len(candidates)} candidates; there is no position {position}.")
        candidate = candidates[position - 1]
        ratings[candidate] = _whole(row["rating"], place)
        if row["called"].strip().lower() == "yes":
            if called is not None:
                raise BadInput(f"Case {place} calls more than one candidate possible. Call one, or nobody.")
            called = candidate
    return ratings, called


def _whole(text: str, where: object) -> int:
    try:
        return int(text)
    except (TypeError, ValueError):
        raise BadInput(f"{str(text)[:20]!r} ({where}) is no whole number. Mend the file.") from None
