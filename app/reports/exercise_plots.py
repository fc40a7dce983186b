"""The figures of the training room. Each says so instead of being drawn where there are too few answers for it."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Sequence

from app.domain.shares import Share
from app.domain.training.exercise_score import ExerciseScore
from app.domain.training.exercises import RATING_STEPS
from app.domain.training.scoring import FEWEST_CASES
from app.reports.plot import Axis, Bar, Mark, Plot, count_axis, round_axis, share_axis

FEWEST_EXERCISES = 2
"""Ended exercises of one examiner below which nothing is drawn over time."""
FEWEST_EXAMINERS = 3
"""Examiners below which a distribution would only be one person's score beside another's."""
_BINS = 10
_LEAST_MINUTES = 0.1
_MOST_WORDS = 8  # places with a word below them


def score_plots(score: ExerciseScore) -> tuple[Plot, ...]:
    """Return the figures of one exercise of one examiner."""
    return (times_plot(score), calibration_plot(score), roc_plot(score))


def times_plot(score: ExerciseScore) -> Plot:
    """Return the time of every answer, and the limit where there is one."""
    times = [(case.place, case.seconds / 60) for case in score.scored]
    limit = score.plan.minutes
    most = max([minutes for _, minutes in times] + ([float(limit)] if limit else []), default=1.0)
    across = _places("case", score.cases)
    return Plot(
        "Time of each answer", across, round_axis("minutes", max(most, _LEAST_MINUTES)),
        bars=tuple(Bar(place - 0.35, place + 0.35, minutes) for place, minutes in times),
        reference=((across.low, float(limit)), (across.high, float(limit))) if limit else (),
        sentence="Minutes from the first look to the answer" + (", with the limit as a broken line." if limit else "."),
        missing="" if times else "No case is answered yet.",
    )  # fmt: skip


def calibration_plot(score: ExerciseScore) -> Plot:
    """Return what each step of the scale meant in truth."""
    across = _places("step of the scale", RATING_STEPS)
    marks = tuple(
        Mark(step.rating, step.same.rate, step.same.interval.low, step.same.interval.high) for step in score.calibration
    )
    return Plot(
        "Calibration: the same person, of those rated so", across, share_axis(""), marks=marks,
        sentence="The higher the step, the more of those rated with it should be the same person.",
        missing=_too_few(score),
    )  # fmt: skip


def roc_plot(score: ExerciseScore) -> Plot:
    """Return the ROC curve of the ratings."""
    return Plot(
        "ROC: ratings of true candidates against fillers", share_axis("fillers rated as high"),
        share_axis(""), line=score.roc, reference=((0.0, 0.0), (1.0, 1.0)),
        sentence="The further above the broken line of guessing, the better true candidates are told from fillers.",
        missing=_too_few(score),
    )  # fmt: skip


def over_time_plot(ended: Sequence[ExerciseScore]) -> Plot:
    """Return one examiner's share of right answers from exercise to exercise.

    Args:
        ended: the first ended first.
    """
    shares = [Share(score.right, score.answered) for score in ended]
    across = Axis("exercise, in the order they were ended", 0.5, max(len(ended), 1) + 0.5, _spread(
        [score.number for score in ended]
    ))  # fmt: skip
    marks = tuple(
        Mark(place, share.rate, share.interval.low, share.interval.high) for place, share in enumerate(shares, 1)
    )
    return Plot(
        "Right answers over time", across, share_axis(""), marks=marks,
        line=tuple((mark.x, mark.y) for mark in marks),
        sentence="Share of cases answered rightly, with its 95 % interval. Exercises differ in difficulty: compare "
        "like with like.",
        missing=""
        if len(ended) >= FEWEST_EXERCISES
        else f"{FEWEST_EXERCISES} ended exercises are needed to show a course; there are {len(ended)}.",
    )  # fmt: skip


def section_plot(ended: Sequence[ExerciseScore]) -> Plot:
    """Return how the examiners of a section spread, without a name and without an order."""
    rates = [share.rate for share in _by_examiner(ended).values()]
    counts = [0] * _BINS
    for rate in rates:
        counts[min(int(rate * _BINS + 1e-9), _BINS - 1)] += 1
    return Plot(
        "Examiners by their share of right answers", share_axis("share of cases answered rightly"),
        count_axis("examiners", max(counts)),
        bars=tuple(Bar(place / _BINS, (place + 1) / _BINS, count) for place, count in enumerate(counts) if count),
        sentence=_section_words(rates),
        missing=""
        if len(rates) >= FEWEST_EXAMINERS
        else f"{FEWEST_EXAMINERS} examiners with an ended exercise are needed for it; there are {len(rates)}.",
    )  # fmt: skip


def section_rows(ended: Sequence[ExerciseScore]) -> list[tuple[str, str]]:
    """Return what is said of the section as a whole: label and words."""
    examiners = _by_examiner(ended)
    right, answered = sum(share.count for share in examiners.values()), sum(share.of for share in examiners.values())
    rows = [("Examiners with an ended exercise", f"{len(examiners)}"), ("Exercises ended", f"{len(ended)}")]
    if answered:
        whole = Share(right, answered)
        words = f"{right} of {answered} ({whole.interval.low:.2f} to {whole.interval.high:.2f})"
        rows.append(("Right, all answers together", words))
    return rows


def _by_examiner(ended: Sequence[ExerciseScore]) -> dict[str, Share]:
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for score in ended:
        counts[score.examiner_id][0] += score.right
        counts[score.examiner_id][1] += score.answered
    return {examiner: Share(right, answered) for examiner, (right, answered) in counts.items()}


def _section_words(rates: Sequence[float]) -> str:
    if len(rates) < FEWEST_EXAMINERS:
        return ""
    return (
        f"Median {statistics.median(rates):.2f}, from {min(rates):.2f} to {max(rates):.2f}. Nobody is named or ranked: "
        "people had different exercises, and the intervals of most of them overlap."
    )


def _too_few(score: ExerciseScore) -> str:
    if score.area is not None:
        return ""
    return f"Too few answers: {FEWEST_CASES} rated candidates of each kind, true ones and fillers, are needed."


def _places(words: str, count: int) -> Axis:
    return Axis(words, 0.5, max(count, 1) + 0.5, _spread([f"{place}" for place in range(1, count + 1)], 20))


def _spread(words: Sequence[str], most: int = _MOST_WORDS) -> tuple[tuple[float, str], ...]:
    """Return so many of the words at their places that they do not run into each other."""
    every = max(1, -(-len(words) // most))
    return tuple((float(place), word) for place, word in enumerate(words, 1) if (place - 1) % every == 0)
