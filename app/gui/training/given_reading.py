"""What the page of given exercises reads and writes: who has them, their scores, and the files of the scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.records import User
from app.domain.staff.roles import Role
from app.domain.training.exercise_records import ExerciseRecord
from app.domain.training.exercise_score import ExerciseScore, TogetherScore
from app.gui.files import write_file
from app.reports.exercise_report import NamedScore, scores_csv, scores_pdf
from app.services.house import WATERMARKS
from app.services.recording import Desk
from app.services.staff.accounts import list_accounts
from app.services.training.building import list_assignments, list_exercises
from app.services.training.scoring import score, score_together
from app.services.training.stating import Passing, read_passing


@dataclass(frozen=True)
class Given:
    """An exercise in somebody's hands."""

    examiner: str
    score: ExerciseScore
    passing: Passing


@dataclass(frozen=True)
class GivenOut:
    """Everybody who has an exercise, and what they give together."""

    given: tuple[Given, ...]
    together: TogetherScore


@dataclass(frozen=True)
class Room:
    """What the part lists."""

    exercises: tuple[ExerciseRecord, ...]
    examiners: tuple[User, ...]


def read_room(desk: Desk) -> Room:
    """Return every exercise and every examiner, by name."""
    people = (user for user in list_accounts(desk) if Role.EXAMINER in user.roles)
    return Room(tuple(list_exercises(desk)), tuple(sorted(people, key=lambda each: each.full_name)))


def read_given_out(desk: Desk, exercise_id: str, names: dict[str, str]) -> GivenOut:
    """Return who has an exercise, by name, with their scores; each reading is logged."""
    given = [
        Given(names.get(each.examiner_id, ""), score(desk, each.id), read_passing(desk, each.id))
        for each in list_assignments(desk, exercise_id)
    ]
    return GivenOut(tuple(sorted(given, key=lambda each: each.examiner)), score_together(desk, exercise_id))


def save_scores(desk: Desk, exercise_id: str, scores: Sequence[NamedScore], path: Path) -> None:
    """Write the scores as CSV or as PDF, by the ending of the path. Raises `Unavailable`: it cannot be written."""
    if path.suffix == ".csv":
        write_file(path, scores_csv(scores).encode())
        return
    card = desk.house.workspace.card
    write_file(path, scores_pdf(scores, score_together(desk, exercise_id), card.name, WATERMARKS[card.room]))
