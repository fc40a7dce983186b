"""Exercises as they are kept: what was built, who was given it, what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.casework.faces import Point
from app.domain.training.degradations import Degradation, Difficulty
from app.domain.training.exercises import ExercisePlan


@dataclass(frozen=True)
class ExerciseRecord:
    """An exercise as a trainer built it; it never changes."""

    id: str
    number: str
    plan: ExercisePlan
    built_by: str
    built_at: str


@dataclass(frozen=True)
class ExerciseCandidate:
    """A photo on the list of a case; rank 1 is the one the machine thinks nearest."""

    id: str
    rank: int
    photo_id: str


@dataclass(frozen=True)
class ExerciseCase:
    """A case with its truth: `person_id` is who the picture shows.

    Attributes:
        place: 1-based, within the exercise.
        picture: SHA-256 of the worsened photo in the store.
        true_candidate: the candidate of the same person, None in a non-mated case.
        repeat_of: id of the case that it repeats.
        nose: base of the nose, None in cases from before it was kept.
    """

    id: str
    place: int
    picture: str
    left_eye: Point
    right_eye: Point
    person_id: str
    difficulty: Difficulty
    degradation: Degradation
    candidates: tuple[ExerciseCandidate, ...]
    true_candidate: str | None
    repeat_of: str | None = None
    nose: Point | None = None


@dataclass(frozen=True)
class Assignment:
    """An exercise in the hands of one examiner, with their own shuffle."""

    id: str
    exercise_id: str
    examiner_id: str
    seed: str
    due_on: str | None
    assigned_by: str
    assigned_at: str


@dataclass(frozen=True)
class CaseAnswer:
    """What an examiner answered in one case.

    Attributes:
        called: the candidate called possible, None for nobody.
        ratings: by candidate, 1 to 7, 0 for insufficient.
        seconds: from the first look to the answer.
        aids: viewing aids that were used, of `exercises.AIDS`, sorted.
    """

    case_id: str
    called: str | None
    ratings: Mapping[str, int]
    seconds: float
    answered_at: str
    aids: tuple[str, ...] = ()
