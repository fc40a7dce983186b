"""What the answers to an exercise say of one examiner, and of several together: figures, and those that are missing."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.training.degradations import Difficulty
from app.domain.training.exercises import ExercisePlan
from app.domain.training.scoring import Endings, Estimate, Sensitivity, Step


@dataclass(frozen=True)
class ScoredCase:
    """One answered case with its truth."""

    place: int
    difficulty: Difficulty
    mated: bool
    called: bool
    right: bool
    seconds: float
    late: bool
    aids: tuple[str, ...] = ()


@dataclass(frozen=True)
class ExerciseScore:
    """What one examiner's answers give. A figure that needs more answers is None.

    Attributes:
        area: of the ROC curve over all rated candidates, true ones against fillers; *insufficient* is left out.
        median_seconds: for a case.
        late: cases answered after the limit; they count like the others.
        consistency: agreement of the ratings of repeated cases with those given before.
        calibration: what each used step of the scale meant in truth.
        roc: the curve that `area` is of, as pairs of false and true shares; empty where there is no area.
        ended_at: when the last case was answered, None before.
    """

    assignment_id: str
    examiner_id: str
    number: str
    plan: ExercisePlan
    answered: int
    cases: int
    endings: Endings
    sensitivity: Sensitivity | None
    area: Estimate | None
    median_seconds: float | None
    late: int
    consistency: float | None
    calibration: tuple[Step, ...]
    scored: tuple[ScoredCase, ...]
    roc: tuple[tuple[float, float], ...] = ()
    ended_at: str | None = None

    @property
    def right(self) -> int:
        """Cases in which the true person was called, or rightly nobody."""
        return self.endings.found + self.endings.correct_rejections


@dataclass(frozen=True)
class TogetherScore:
    """What several examiners' answers to the same exercise give together.

    Attributes:
        agreement: mean of the agreement of every two of them, None where there is none.
        alone: mean of their areas, each on its own.
        averaged: area of their averaged ratings (Phillips 2018: better than one alone).
    """

    examiners: int
    agreement: float | None
    alone: float | None
    averaged: Estimate | None
