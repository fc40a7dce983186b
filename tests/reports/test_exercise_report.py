"""A score in words, as CSV and on paper."""

from __future__ import annotations

import csv
import io

import pytest
from pypdf import PdfReader

from app.domain.training.degradations import Difficulty
from app.domain.training.exercise_score import ExerciseScore, ScoredCase, TogetherScore
from app.domain.training.exercises import ExercisePlan
from app.domain.training.scoring import Endings, area, calibration, sensitivity
from app.reports.exercise_report import NamedScore, calibration_rows, score_rows, scores_csv, scores_pdf, together_rows

MATED, FILLERS = [7, 6, 6, 5, 3, 2], [1, 2, 2, 3, 5, 1, 1]


def made(endings: Endings, answered: int) -> ExerciseScore:
    cases = (ScoredCase(1, Difficulty.HARD, mated=True, called=True, right=True, seconds=12.34, late=False),)
    return ExerciseScore(
        "a", "e", "T-00001", ExercisePlan("=Practice"), answered, 12, endings, sensitivity(endings),
        area(MATED, FILLERS), 12.34, 0, None, calibration(MATED, FILLERS), cases,
    )  # fmt: skip


@pytest.fixture
def score() -> ExerciseScore:
    return made(Endings(found=5, missed=1, false_alarms=1, correct_rejections=5), 12)


def test_figures_carry_their_intervals(score: ExerciseScore) -> None:
    rows = dict(score_rows(score))
    assert rows["Right"] == "10 of 12"
    assert rows["Person found"] == "5 of 6 (0.44 to 0.97)"
    assert rows["d\u2032"].startswith("1.58 (")
    assert rows["Agreement with oneself"] == "too few answers, needs 10 repeated ratings"


def test_too_few_answers_are_said_instead_of_a_figure() -> None:
    rows = dict(score_rows(made(Endings(found=1), 1)))
    assert rows["d\u2032"] == "too few answers, needs 5 cases of each kind"
    assert rows["False alarms"] == "no such case"


def test_csv_holds_every_case_and_no_formula(score: ExerciseScore) -> None:
    rows = list(csv.reader(io.StringIO(scores_csv([NamedScore("=cmd|' /C calc'!A0", score)]))))
    assert rows[1] == ["T-00001", "'=cmd|' /C calc'!A0", "1", "hard", "yes", "yes", "yes", "12.3", "no", ""]


def test_paper_lists_examiners_by_name_and_not_by_score(score: ExerciseScore) -> None:
    worse = made(Endings(missed=6, false_alarms=6), 12)
    together = TogetherScore(2, 0.5, 0.8, area(MATED, FILLERS))
    data = scores_pdf([NamedScore("Zora", score), NamedScore("Anna", worse)], together, "Section", "TRAINING")
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert text.index("Anna") < text.index("Zora") < text.index("Together")
    assert "TRAINING" in text
    assert data == scores_pdf([NamedScore("Zora", score), NamedScore("Anna", worse)], together, "Section", "TRAINING")


def test_calibration_and_together(score: ExerciseScore) -> None:
    assert calibration_rows(score)[0][:2] == ("1", "0 of 3")
    assert dict(together_rows(TogetherScore(1, None, None, None)))["Examiners who ended the exercise"] == "1"
