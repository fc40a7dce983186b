"""The passing rule, the words of a statement, and the opening of a commitment."""

from __future__ import annotations

import datetime
from dataclasses import fields, replace

import pytest

from app.domain.casework.review import Seat
from app.domain.shares import Interval
from app.domain.training.exercise_score import ExerciseScore
from app.domain.training.exercises import ExercisePlan, Mode
from app.domain.training.passing import PassingRule, conditions, months_later
from app.domain.training.proficiency import Opening, SeatFinding, commitment, opening_faults, scores_of
from app.domain.training.scoring import Endings, Estimate
from app.domain.training.statements import PassStatement, read_statement, statement_text
from app.errors import BadInput

RULE = PassingRule(cases=20, area=70, alarms=2, months=12)
SCORE = ExerciseScore(
    "a", "e", "T-00001", ExercisePlan("x", cases=20), 20, 20, Endings(9, 0, 1, 1, 9), None,
    Estimate(0.9, Interval(0.70, 0.97)), 40.0, 0, None, (), (),
)  # fmt: skip
SAID = PassStatement("s", "r", "Room", "okafor", "E-1", "ab" * 32, "2026-11-22", "2027-11-22", "the rule", "T-1")


def kept(score: ExerciseScore) -> list[bool]:
    return [each.kept for each in conditions(RULE, score)]


def test_everything_at_its_limit_is_passed() -> None:
    assert kept(SCORE) == [True] * 5


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"plan": ExercisePlan("x", cases=20, mode=Mode.TAUGHT)}, 0),
        ({"answered": 19}, 1),
        ({"plan": ExercisePlan("x", cases=19, repeats=1)}, 2),
        ({"area": Estimate(0.9, Interval(0.69, 0.97))}, 3),
        ({"area": None}, 3),
        ({"endings": Endings(9, 0, 1, 2, 8)}, 4),  # 2 in 10 are 4 in 20
        ({"endings": Endings(16, 0, 0, 0, 4)}, 4),  # no false alarm, but too few chances for one
    ],
)
def test_each_condition_counts_by_itself(changed: dict[str, object], place: int) -> None:
    found = kept(replace(SCORE, **changed))  # type: ignore[arg-type]
    assert [number for number, each in enumerate(found) if not each] == [place]


def test_nobody_passes_an_exercise_without_cases() -> None:
    assert not kept(replace(SCORE, answered=0, cases=0))[1]


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [("2026-11-22", 12, "2027-11-22"), ("2027-08-31", 6, "2028-02-29"), ("2026-12-31", 2, "2027-02-28")],
)
def test_months_end_within_their_month(day: str, months: int, later: str) -> None:
    assert months_later(datetime.date.fromisoformat(day), months).isoformat() == later


def test_a_statement_reads_as_it_was_written() -> None:
    assert read_statement(statement_text(SAID)) == SAID
    named = replace(SAID, room_name="Room\nperson: soto", rule="a:  b")
    assert read_statement(statement_text(named)).person == "okafor"  # a name cannot smuggle in a line


@pytest.mark.parametrize("line", range(1, 1 + len(fields(PassStatement))))
def test_no_line_of_a_statement_is_missing_moved_or_renamed(line: int) -> None:
    lines = statement_text(SAID).split("\n")
    for other in (
        [*lines[:line], *lines[line + 1 :]],
        [*lines[:line], lines[line].replace(":", ""), *lines[line + 1 :]],
    ):
        with pytest.raises(BadInput, match="statement"):
            read_statement("\n".join(other))


SEALED = commitment("n" * 64, "p" * 64, None, "trainer")


@pytest.mark.parametrize(
    ("opened", "whole"),
    [
        (("id", "n" * 64, "p" * 64), True),
        (("id", "n" * 64, "p" * 64, "somebody"), False),
        (("id", "n" * 64, "q" * 64), False),
        (("id", "m" * 64, "p" * 64), False),
        (("id",), False),
    ],
)
def test_the_truth_cannot_be_chosen_afterwards(opened: tuple[str, ...], whole: bool) -> None:
    found = opening_faults([Opening("B-00001", "trainer", ("id", SEALED), opened)])
    assert found == (
        [] if whole else ["Proficiency test B-00001 was revealed with another truth than it was sealed with."]
    )


def test_endings_of_proficiency_tests() -> None:
    def finding(*, mated: bool, called: str | None) -> SeatFinding:
        return SeatFinding("B-00001", "e", Seat.FIRST, mated, called, "true" if mated else None, "c", 1.0)

    (score,) = scores_of(
        [
            finding(mated=True, called="true"), finding(mated=True, called="other"), finding(mated=True, called=None),
            finding(mated=False, called="other"), finding(mated=False, called=None),
            replace(finding(mated=False, called="true"), true_person="true"),  # there, but not on the list
        ]
    )  # fmt: skip
    assert score.endings == Endings(1, 1, 1, 2, 1)
    assert [each.right for each in score.findings] == [True, False, False, False, True, False]
