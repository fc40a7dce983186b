"""Figures of the training room: what is drawn, and what is said where there are too few answers."""

from __future__ import annotations

import io
import itertools
from dataclasses import replace

import pytest
from pypdf import PdfReader

from app.domain.training.degradations import Difficulty
from app.domain.training.exercise_score import ExerciseScore, ScoredCase
from app.domain.training.exercises import ExercisePlan
from app.domain.training.scoring import Endings, area, calibration, roc, sensitivity
from app.reports.exercise_plots import (
    calibration_plot,
    over_time_plot,
    roc_plot,
    section_plot,
    section_rows,
    times_plot,
)
from app.reports.exercise_report import case_rows, course_pdf, history_rows
from app.reports.plot import count_axis

TRUE, FILLERS = [7, 6, 6, 5, 3, 2], [1, 2, 2, 3, 5, 1, 1]


def made(right: int = 10, answered: int = 12, examiner: str = "e", number: str = "T-00001") -> ExerciseScore:
    cases = tuple(
        ScoredCase(place, Difficulty.HARD, mated=True, called=True, right=True, seconds=90.0 * place, late=place > 1,
                   aids=("swipe",))
        for place in (1, 2)
    )  # fmt: skip
    endings = Endings(found=right, missed=answered - right)
    return ExerciseScore(
        "a", examiner, number, ExercisePlan("Practice", minutes=3), answered, answered, endings, sensitivity(endings),
        area(TRUE, FILLERS), 90.0, 1, None, calibration(TRUE, FILLERS), cases, roc(TRUE, FILLERS), "2026-01-01",
    )  # fmt: skip


def test_the_curve_encloses_the_area_it_is_of() -> None:
    curve, whole = roc(TRUE, FILLERS), area(TRUE, FILLERS)
    assert whole is not None
    assert (curve[0], curve[-1]) == ((0.0, 0.0), (1.0, 1.0))
    trapezes = sum((b[0] - a[0]) * (a[1] + b[1]) / 2 for a, b in itertools.pairwise(curve))
    assert trapezes == pytest.approx(whole.value)
    assert roc(TRUE[:4], FILLERS) == ()


def test_too_few_answers_are_said_instead_of_a_figure() -> None:
    few = replace(made(), area=None, calibration=(), roc=(), scored=())
    assert times_plot(few).missing == "No case is answered yet."
    for plot in (calibration_plot(few), roc_plot(few)):
        assert plot.missing.startswith("Too few answers: 5 rated candidates of each kind")
    assert over_time_plot([made()]).missing == "2 ended exercises are needed to show a course; there are 1."
    assert section_plot([made(), made()]).missing.startswith("3 examiners with an ended exercise")


def test_times_stand_beside_their_limit() -> None:
    plot = times_plot(made())
    assert [bar.height for bar in plot.bars] == [1.5, 3.0]
    assert {y for _, y in plot.reference} == {3.0}
    assert plot.up.high >= 3.0


def test_a_course_shows_each_exercise_with_its_interval() -> None:
    plot = over_time_plot([made(6), made(9, number="T-00002")])
    assert [(mark.x, mark.y) for mark in plot.marks] == [(1, 0.5), (2, 0.75)]
    assert all(mark.low < mark.y < mark.high for mark in plot.marks)
    assert [words for _, words in plot.across.ticks] == ["T-00001", "T-00002"]


def test_the_section_is_a_distribution_without_names() -> None:
    ended = [made(right, examiner=f"e{right}") for right in (3, 6, 7, 12)]
    plot = section_plot([*ended, made(9, examiner="e3")])
    assert [(round(bar.left, 1), bar.height) for bar in plot.bars] == [(0.5, 3), (1.0 - 0.1, 1)]
    assert plot.sentence.startswith("Median 0.54, from 0.50 to 1.00")
    assert dict(section_rows(ended))["Right, all answers together"].startswith("28 of 48 (")
    assert "e12" not in str(plot)


def test_axes_are_round_and_hold_their_values() -> None:
    for most in (0.2, 1, 3.3, 7, 23, 118, 1001):
        axis = count_axis("", most)
        assert axis.high >= most
        assert 2 <= len(axis.ticks) <= 7


def test_every_answer_is_told_with_time_and_aids() -> None:
    assert case_rows(made())[1] == ("2", "hard", "on the list", "somebody called, right", "3:00 late", "swipe")


def test_a_course_is_printed_with_its_watermark() -> None:
    ended = [made(6), made(9, number="T-00002")]
    data = course_pdf("Anna", history_rows(ended), (over_time_plot(ended),), "Section", "TRAINING · NOT CASEWORK")
    text = PdfReader(io.BytesIO(data)).pages[0].extract_text()
    for words in ("TRAINING · NOT CASEWORK", "Anna", "Right answers over time", "6 of 12", "T-00002"):
        assert words in text
