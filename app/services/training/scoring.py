"""What the answers to an exercise say of an examiner, and of several together."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from app.domain.staff.roles import Act, Role
from app.domain.training.exercise_records import Assignment, CaseAnswer, ExerciseCase
from app.domain.training.exercise_score import ExerciseScore, ScoredCase, TogetherScore
from app.domain.training.exercises import INSUFFICIENT, RATING_STEPS
from app.domain.training.scoring import Endings, agreement, area, averaged, calibration, roc, sensitivity
from app.errors import BadInput, Refused
from app.services.recording import Desk, attempt
from app.services.rooms import check_practice
from app.storage.engine import Db
from app.storage.tables import exercises

_FEWEST_SHARED = 10
"""Candidates that two examiners both rated, below which nothing is said of the two."""


def score(desk: Desk, assignment_id: str) -> ExerciseScore:
    """Return the score of one examiner's exercise; that it is read is logged.

    Raises:
        Refused: neither a trainer nor the examiner whose it is; or the reader has cases of this exercise to answer.
        BadInput: there is no such exercise.
    """
    with attempt(desk, Act.READ_SCORES, assignment_id) as act:
        check_practice(desk)
        with desk.reading() as db:
            given = exercises.assignment(db, assignment_id)
            if given is None:
                raise BadInput("This exercise was given to nobody. Choose one from the list.")
            result, left = _scored(db, given), _left_to(db, desk)
        _check_reader(desk, given)
        _check_ended(left.get(given.exercise_id, 0))
        act.note(assignment_id, answered=result.answered)
    return result


def score_together(desk: Desk, exercise_id: str) -> TogetherScore:
    """Return what the examiners who ended an exercise give together; a trainer's to read, and logged.

    Raises:
        Refused: no trainer, or one who has cases of this exercise to answer.
    """
    with attempt(desk, Act.READ_SCORES, exercise_id) as act:
        check_practice(desk)
        if Role.TRAINER not in desk.session.user.roles:
            raise Refused("What examiners give together is for trainers. Read your own score instead.")
        with desk.reading() as db:
            cases = exercises.cases(db, exercise_id)
            given = [exercises.answers(db, each.id) for each in exercises.assignments(db, exercise_id=exercise_id)]
            left = _left_to(db, desk)
        _check_ended(left.get(exercise_id, 0))
        act.note(exercise_id)
    return _together(cases, [answers for answers in given if cases and len(answers) == len(cases)])


def history(desk: Desk, examiner_id: str) -> tuple[ExerciseScore, ...]:
    """Return the scores of the exercises that one examiner ended, the first ended first; logged.

    Raises:
        Refused: neither a trainer nor that examiner.
    """
    with attempt(desk, Act.READ_SCORES, examiner_id) as act:
        check_practice(desk)
        user = desk.session.user
        if Role.TRAINER not in user.roles and examiner_id != user.id:
            raise Refused("Scores belong to the examiner and the trainer. Open your own.")
        with desk.reading() as db:
            ended = _ended(db, desk, exercises.assignments(db, examiner_id=examiner_id))
        act.note(examiner_id, exercises=len(ended))
    return ended


def section_history(desk: Desk) -> tuple[ExerciseScore, ...]:
    """Return every ended exercise of the section, the first ended first; a trainer's to read, and logged."""
    with attempt(desk, Act.READ_SCORES) as act:
        check_practice(desk)
        if Role.TRAINER not in desk.session.user.roles:
            raise Refused("How the section does is for trainers. Read your own scores instead.")
        with desk.reading() as db:
            ended = _ended(db, desk, exercises.assignments(db))
        act.note(exercises=len(ended))
    return ended


def _ended(db: Db, desk: Desk, given: Sequence[Assignment]) -> tuple[ExerciseScore, ...]:
    left = _left_to(db, desk)
    scores = (_scored(db, each) for each in given if not left.get(each.exercise_id))
    return tuple(sorted((each for each in scores if each.ended_at), key=lambda each: each.ended_at or ""))


def _left_to(db: Db, desk: Desk) -> dict[str, int]:
    """Return by exercise how many cases the signed-in person has yet to answer.

    A score says of each case whether it is mated, so a trainer who is an examiner as well reads nobody's before that.
    """
    return {
        each.exercise_id: len(exercises.cases(db, each.exercise_id)) - len(exercises.answers(db, each.id))
        for each in exercises.assignments(db, examiner_id=desk.session.user.id)
    }


def _check_reader(desk: Desk, given: Assignment) -> None:
    user = desk.session.user
    if Role.TRAINER not in user.roles and given.examiner_id != user.id:
        raise Refused("A score belongs to the examiner and the trainer. Open your own.")


def _check_ended(left: int) -> None:
    if left:
        raise Refused(f"{left} cases are still open. The score is shown after the last one.")


def _scored(db: Db, given: Assignment) -> ExerciseScore:
    record = exercises.exercise(db, given.exercise_id)
    assert record is not None  # noqa: S101 an assignment names its exercise
    cases, answers = exercises.cases(db, record.id), exercises.answers(db, given.id)
    done = [(case, answers[case.id]) for case in cases if case.id in answers]
    limit = record.plan.minutes * 60 if record.plan.minutes else None
    scored = tuple(_case(case, answer, limit) for case, answer in done)
    true, fillers = _ratings(done)
    endings = _endings(done)
    return ExerciseScore(
        given.id, given.examiner_id, record.number, record.plan, len(done), len(cases), endings, sensitivity(endings),
        area(true, fillers), statistics.median(each.seconds for each in scored) if scored else None,
        sum(each.late for each in scored), _consistency(done), calibration(true, fillers), scored,
        roc(true, fillers), max(each.answered_at for _, each in done) if done and len(done) == len(cases) else None,
    )  # fmt: skip


def _case(case: ExerciseCase, answer: CaseAnswer, limit: int | None) -> ScoredCase:
    return ScoredCase(
        case.place, case.difficulty, case.true_candidate is not None, answer.called is not None,
        answer.called == case.true_candidate, answer.seconds, limit is not None and answer.seconds > limit,
        answer.aids,
    )  # fmt: skip


def _endings(done: Sequence[tuple[ExerciseCase, CaseAnswer]]) -> Endings:
    counted: Counter[str] = Counter()
    for case, answer in done:
        if case.true_candidate is None:
            counted["false_alarms" if answer.called else "correct_rejections"] += 1
        elif answer.called is None:
            counted["missed"] += 1
        else:
            counted["found" if answer.called == case.true_candidate else "other_called"] += 1
    return Endings(**counted)


def _ratings(done: Sequence[tuple[ExerciseCase, CaseAnswer]]) -> tuple[list[int], list[int]]:
    """Return the ratings of true candidates and of fillers, those that were sufficient."""
    true, fillers = list[int](), list[int]()
    for case, answer in done:
        for candidate, rating in answer.ratings.items():
            if rating != INSUFFICIENT:
                (true if candidate == case.true_candidate else fillers).append(rating)
    return true, fillers


def _consistency(done: Sequence[tuple[ExerciseCase, CaseAnswer]]) -> float | None:
    """Return how a repeated case was rated against the first time; people are told by their photo."""
    answered = {case.id: (case, answer) for case, answer in done}
    before, again = list[int](), list[int]()
    for case, answer in done:
        if case.repeat_of in answered:
            first, earlier = answered[case.repeat_of]
            photos = {each.photo_id: earlier.ratings[each.id] for each in first.candidates}
            for each in case.candidates:
                before.append(photos[each.photo_id])
                again.append(answer.ratings[each.id])
    kept = [pair for pair in zip(before, again, strict=True) if INSUFFICIENT not in pair]
    return agreement([one for one, _ in kept], [two for _, two in kept], RATING_STEPS)


def _together(cases: Sequence[ExerciseCase], given: Sequence[dict[str, CaseAnswer]]) -> TogetherScore:
    rated = [{key: value for answer in each.values() for key, value in answer.ratings.items()} for each in given]
    shared = [
        candidate.id
        for case in cases
        for candidate in case.candidates
        if all(ratings[candidate.id] != INSUFFICIENT for ratings in rated)
    ]
    if len(given) < 2 or len(shared) < _FEWEST_SHARED:
        return TogetherScore(len(given), None, None, None)
    true = {case.true_candidate for case in cases}
    places = [place for place, candidate in enumerate(shared) if candidate in true]
    others = [place for place, candidate in enumerate(shared) if candidate not in true]
    rows = [[ratings[candidate] for candidate in shared] for ratings in rated]
    mean = averaged(rows)
    alone = [area([row[place] for place in places], [row[place] for place in others]) for row in rows]
    agreements = [agreement(one, two, RATING_STEPS) for one, two in combinations(rows, 2)]
    return TogetherScore(
        len(given), _mean([each for each in agreements if each is not None]),
        _mean([each.value for each in alone if each is not None]),
        area(mean[places].tolist(), mean[others].tolist()),
    )  # fmt: skip


def _mean(values: Sequence[float]) -> float | None:
    return statistics.fmean(values) if values else None
