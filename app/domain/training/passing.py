"""Whether an exercise was passed: the section's rule, condition by condition, and until when a certificate holds."""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass

from app.domain.training.exercise_score import ExerciseScore
from app.domain.training.exercises import Mode
from app.domain.training.scoring import FEWEST_CASES

ALARMS_OF = 20
"""The rule on false alarms counts in so many non-mated cases."""


@dataclass(frozen=True)
class PassingRule:
    """What a section wants of an exercise; see the settings of the same names.

    Attributes:
        cases: least number of decided cases; repeated ones do not count.
        area: least lower end of the interval of the area under the curve, in hundredths.
        alarms: most false alarms in `ALARMS_OF` non-mated cases.
        months: for how long the certificate is good.
    """

    cases: int
    area: int
    alarms: int
    months: int

    @property
    def words(self) -> str:
        """The rule as a statement says it: one line."""
        return (
            f"blind exercise answered whole, {self.cases} cases or more, lower end of the area {self.area / 100:.2f} "
            f"or more, false alarms in {self.alarms} of {ALARMS_OF} non-mated cases or fewer, good for {self.months} "
            "months"
        )


@dataclass(frozen=True)
class Condition:
    """One condition of the rule: what it wants, what was found, and whether it is kept."""

    words: str
    found: str
    kept: bool


def conditions(rule: PassingRule, score: ExerciseScore) -> tuple[Condition, ...]:
    """Return every condition. An exercise is passed where all are kept; too few answers for a figure keep none."""
    return (
        Condition(
            "Blind: the truth is told after the last case", f"a {score.plan.mode.value} exercise",
            score.plan.mode is Mode.BLIND,
        ),
        Condition(
            "Every case is answered", f"{score.answered} of {score.cases}", 0 < score.cases == score.answered
        ),
        Condition(
            f"At least {rule.cases} cases, repeated ones not counted", f"{score.plan.cases}",
            score.plan.cases >= rule.cases,
        ),
        _area(rule, score),
        _alarms(rule, score),
    )  # fmt: skip


def _area(rule: PassingRule, score: ExerciseScore) -> Condition:
    words = f"Area under the curve: lower end of its interval at least {rule.area / 100:.2f}"
    if score.area is None:
        return Condition(words, "too few ratings for this figure", kept=False)
    low = score.area.interval.low
    return Condition(words, f"{low:.2f} (the area is {score.area.value:.2f})", low >= rule.area / 100)


def _alarms(rule: PassingRule, score: ExerciseScore) -> Condition:
    words = f"False alarms: at most {rule.alarms} in {ALARMS_OF} non-mated cases"
    endings = score.endings
    if endings.non_mated < FEWEST_CASES:
        return Condition(words, f"{endings.non_mated} non-mated cases are too few to say", kept=False)
    kept = endings.false_alarms * ALARMS_OF <= rule.alarms * endings.non_mated
    return Condition(words, f"{endings.false_alarms} in {endings.non_mated}", kept)


def months_later(day: datetime.date, months: int) -> datetime.date:
    """Return the same day so many months later, or the last day of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
