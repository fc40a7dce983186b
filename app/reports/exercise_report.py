"""An examiner's score in words, as CSV and on paper. Figures that need more answers say so instead of a number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.shares import Share
from app.domain.training.exercise_score import ExerciseScore, ScoredCase, TogetherScore
from app.domain.training.exercises import AIDS
from app.domain.training.scoring import FEWEST_CASES, FEWEST_PAIRS, Estimate
from app.reports.exercise_plots import score_plots
from app.reports.plot import Plot
from app.reports.sheet import Margins, PageSize, Sheet
from app.reports.spreadsheet import csv_lines

CSV_HEAD = ("exercise", "examiner", "case", "difficulty", "mated", "called", "right", "seconds", "late", "aids")
CASE_HEAD = ("Case", "Difficulty", "The person", "Answer", "Time", "Viewing aids")
_TOO_FEW = "too few answers"
IN_BRACKETS = "In brackets: 95 % interval"


@dataclass(frozen=True)
class NamedScore:
    """A score with the name of its examiner."""

    examiner: str
    score: ExerciseScore


def score_rows(score: ExerciseScore) -> list[tuple[str, str]]:
    """Return the figures of one examiner: label and words."""
    endings, sensitivity = score.endings, score.sensitivity
    return [
        ("Answered", f"{score.answered} of {score.cases} cases"),
        ("Right", f"{score.right} of {score.answered}"),
        ("Person found", _share(endings.found_share)),
        ("Another person called", f"{endings.other_called}"),
        ("Missed", f"{endings.missed}"),
        ("False alarms", _share(endings.false_alarm_share)),
        ("Correct rejections", f"{endings.correct_rejections}"),
        ("d\u2032", _estimate(sensitivity.d_prime if sensitivity else None, f"{FEWEST_CASES} cases of each kind")),
        ("Criterion", _estimate(sensitivity.criterion if sensitivity else None, f"{FEWEST_CASES} cases of each kind")),
        ("Area under the curve", _estimate(score.area, f"{FEWEST_CASES} ratings of each kind")),
        ("Agreement with oneself", _number(score.consistency, f"{FEWEST_PAIRS} repeated ratings")),
        ("Median time for a case", "none yet" if score.median_seconds is None else f"{score.median_seconds:.0f} s"),
        ("Answered after the limit", f"{score.late}"),
        ("Viewing aids used", _aids(score)),
    ]


def together_rows(together: TogetherScore) -> list[tuple[str, str]]:
    """Return what several examiners give together: label and words."""
    return [
        ("Examiners who ended the exercise", f"{together.examiners}"),
        ("Agreement of every two of them, mean", _number(together.agreement, "two examiners")),
        ("Area under the curve, mean of each alone", _number(together.alone, "two examiners")),
        ("Area under the curve of the averaged ratings", _estimate(together.averaged, "two examiners")),
    ]


def case_rows(score: ExerciseScore) -> list[tuple[str, ...]]:
    """Return for each answered case: number, difficulty, whether mated, the answer, minutes and seconds, aids."""
    return [
        (
            f"{case.place}", case.difficulty.value, "on the list" if case.mated else "not on it", _ending(case),
            f"{int(case.seconds // 60)}:{int(case.seconds % 60):02d}" + (" late" if case.late else ""),
            ", ".join(AIDS.get(aid, aid) for aid in case.aids) or "none",
        )
        for case in score.scored
    ]  # fmt: skip


def calibration_rows(score: ExerciseScore) -> list[tuple[str, str, str]]:
    """Return for each used step of the scale: the step, how many were the same person, and the 95 % interval."""
    return [
        (f"{step.rating}", f"{step.same.count} of {step.same.of}",
         f"{step.same.interval.low:.2f} to {step.same.interval.high:.2f}")
        for step in score.calibration
    ]  # fmt: skip


def scores_csv(scores: Sequence[NamedScore]) -> str:
    """Return every answered case as CSV that no spreadsheet program executes."""
    return "".join(csv_lines(CSV_HEAD, (row for named in scores for row in _csv_rows(named))))


def scores_pdf(
    scores: Sequence[NamedScore], together: TogetherScore, section: str, watermark: str, page_size: PageSize = "A4"
) -> bytes:
    """Return the scores of an exercise on paper, examiners by name: it is no league table."""
    plan, number = scores[0].score.plan, scores[0].score.number
    sheet = Sheet(page_size, Margins(section, f"Exercise {number}", "Scores of an exercise", watermark))
    sheet.title(f"Exercise {number}: {plan.name}")
    sheet.text(
        "Invented or consented material. Scores say how somebody did in this exercise, with the uncertainty that its "
        "few cases leave; they are no measure of casework."
    )
    for named in sorted(scores, key=lambda each: each.examiner):
        sheet.section(named.examiner)
        sheet.text(IN_BRACKETS)
        sheet.particulars(score_rows(named.score))
        if named.score.calibration:
            sheet.part("What each step of the scale meant")
            sheet.grid(
                ("Rated", "Same person", "95 % interval"), calibration_rows(named.score), (0.2, 0.4, 0.4)
            )  # fmt: skip
        sheet.figures(score_plots(named.score))
        if named.score.scored:
            sheet.part("Every answer")
            sheet.grid(CASE_HEAD, case_rows(named.score), (0.07, 0.13, 0.15, 0.28, 0.12, 0.25))
    sheet.section("Together")
    sheet.particulars(together_rows(together))
    return sheet.pdf()


def course_pdf(
    whose: str, rows: Sequence[tuple[str, str]], plots: Sequence[Plot], section: str, watermark: str,
    page_size: PageSize = "A4",
) -> bytes:  # fmt: skip
    """Return on paper how one examiner, or the section as a whole, did from exercise to exercise."""
    sheet = Sheet(page_size, Margins(section, whose, "Scores over time", watermark))
    sheet.title(whose)
    sheet.particulars(rows)
    sheet.figures(plots)
    return sheet.pdf()


def history_rows(ended: Sequence[ExerciseScore]) -> list[tuple[str, str]]:
    """Return for each ended exercise of one examiner: its number, and how many answers were right."""
    return [
        (f"{score.number} · {score.plan.name}", f"{_share(Share(score.right, score.answered))} right")
        for score in ended
    ]


def _csv_rows(named: NamedScore) -> Iterator[tuple[str, ...]]:
    for case in named.score.scored:
        yield (
            named.score.number, named.examiner, f"{case.place}", case.difficulty.value, _yes(case.mated),
            _yes(case.called), _yes(case.right), f"{case.seconds:.1f}", _yes(case.late),
            " ".join(case.aids),
        )  # fmt: skip


def _ending(case: ScoredCase) -> str:
    said = "somebody called" if case.called else "nobody called"
    return f"{said}, {'right' if case.right else 'not right'}"


def _aids(score: ExerciseScore) -> str:
    used = Counter(aid for case in score.scored for aid in case.aids)
    words = [f"{AIDS.get(aid, aid)} in {count} of {score.answered} cases" for aid, count in sorted(used.items())]
    return "; ".join(words) or "none"


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _share(share: Share | None) -> str:
    if share is None:
        return "no such case"
    return f"{share.count} of {share.of} ({share.interval.low:.2f} to {share.interval.high:.2f})"


def _estimate(estimate: Estimate | None, needs: str) -> str:
    if estimate is None:
        return f"{_TOO_FEW}, needs {needs}"
    return f"{estimate.value:z.2f} ({estimate.interval.low:z.2f} to {estimate.interval.high:z.2f})"


def _number(value: float | None, needs: str) -> str:
    return f"{_TOO_FEW}, needs {needs}" if value is None else f"{value:.2f}"
