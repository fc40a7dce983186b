"""Exercises are built from the training gallery, and given to examiners."""

from __future__ import annotations

import datetime
import io
import secrets
from collections.abc import Sequence

from app.domain.casework.faces import Point
from app.domain.ids import new_id, random_id
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.staff.roles import Act, Role, check_permitted
from app.domain.training.exercise_records import Assignment, ExerciseCandidate, ExerciseCase, ExerciseRecord
from app.domain.training.exercises import CaseDraft, ExercisePlan, draft_cases
from app.errors import BadInput
from app.services.depositing import Deposit, depositing
from app.services.recording import Desk, attempt
from app.services.rooms import check_practice
from app.services.training.sources import CaseSources
from app.storage.engine import Db
from app.storage.tables import accounts, exercises
from app.vision.worsening import worsened


def build_exercise(desk: Desk, plan: ExercisePlan, progress: Progress = NO_PROGRESS) -> ExerciseRecord:
    """Build an exercise from the training gallery: the same plan on the same gallery gives the same cases.

    Args:
        desk: a trainer's.
        plan: what is wanted.
        progress: hears of every case, and may stop the building.

    Raises:
        BadInput: the plan cannot be built from this gallery. Refused: a casework workspace, or no trainer.
        Cancelled: stopped; nothing is left of it.
    """
    with attempt(desk, Act.BUILD_EXERCISE) as act:
        check_practice(desk)
        sources = CaseSources.of(desk)
        drafts = draft_cases(plan, sources.people(), sources.others_of)
        with depositing(desk.house) as deposit:
            cases: list[ExerciseCase] = []
            for place, draft in enumerate(drafts, start=1):
                progress.check()
                progress.report(place - 1, len(drafts))
                cases.append(_made(sources, deposit, draft, place, cases))
            progress.report(len(drafts), len(drafts))
            with act.writing() as work:
                deposit.check_held()
                number, user = exercises.next_number(work.db), desk.session.user.id
                record = ExerciseRecord(new_id(), number, plan, user, work.at)
                seq = work.log(record.id, number=number, cases=len(cases), mode=plan.mode.value)
                exercises.add_exercise(work.db, record, cases, seq)
    return record


def assign_exercise(
    desk: Desk, exercise_id: str, examiner_id: str, due_on: datetime.date | None = None
) -> Assignment:  # fmt: skip
    """Give an exercise to an examiner, with a shuffle of their own.

    Raises:
        BadInput: there is no such exercise or examiner, or that examiner has it already.
    """
    with attempt(desk, Act.ASSIGN_EXERCISE, exercise_id) as act:
        check_practice(desk)
        with act.writing() as work:
            if exercises.exercise(work.db, exercise_id) is None:
                raise BadInput("This exercise does not exist. Choose one from the list.")
            _check_examiner(work.db, exercise_id, examiner_id)
            given = Assignment(
                new_id(), exercise_id, examiner_id, secrets.token_hex(16), due_on.isoformat() if due_on else None,
                desk.session.user.id, work.at,
            )  # fmt: skip
            exercises.add_assignment(work.db, given, work.log(given.id, exercise_id, examiner_id))
    return given


def list_exercises(desk: Desk) -> list[ExerciseRecord]:
    """Return every exercise, newest first, with the seed that its cases follow from. Raises `Refused`: no trainer."""
    check_permitted(Act.BUILD_EXERCISE, desk.session.user.roles)
    with desk.reading() as db:
        return exercises.exercises(db)


def list_assignments(desk: Desk, exercise_id: str | None = None) -> list[Assignment]:
    """Return who was given what, newest first. Raises `Refused`: no trainer."""
    check_permitted(Act.BUILD_EXERCISE, desk.session.user.roles)
    with desk.reading() as db:
        return exercises.assignments(db, exercise_id=exercise_id)


def _check_examiner(db: Db, exercise_id: str, examiner_id: str) -> None:
    user = accounts.user(db, examiner_id)
    if user is None or Role.EXAMINER not in user.roles:
        raise BadInput("An exercise is given to an examiner. Choose a person with that role.")
    if any(given.examiner_id == examiner_id for given in exercises.assignments(db, exercise_id=exercise_id)):
        raise BadInput(f"{user.full_name} has this exercise already. Build another one; its cases will differ.")


def _made(
    sources: CaseSources, deposit: Deposit, draft: CaseDraft, place: int, before: Sequence[ExerciseCase]
) -> ExerciseCase:
    """Make a case: its picture is worsened and put into the store; a repeated case has the picture it had."""
    landmarks = sources.landmarks(draft.probe_photo)
    if draft.repeat_of is None:
        pixels = sources.pixels(draft.probe_photo)
        picture = deposit.put(io.BytesIO(worsened(pixels, landmarks, draft.degradation))).sha256
    else:
        picture = before[draft.repeat_of].picture
    scale = min(1.0, draft.degradation.eyes_px / landmarks.eye_distance_px)
    ranked = sources.ranked(draft.probe_photo, draft.candidates)
    listed = [ExerciseCandidate(random_id(), rank, photo) for rank, photo in enumerate(ranked, start=1)]
    true = next((each.id for each in listed if each.photo_id == draft.true_photo), None)
    return ExerciseCase(
        new_id(), place, picture, _scaled(landmarks.left_eye, scale), _scaled(landmarks.right_eye, scale),
        draft.person_id, draft.difficulty, draft.degradation, tuple(listed), true,
        None if draft.repeat_of is None else before[draft.repeat_of].id, _scaled(landmarks.nose, scale),
    )  # fmt: skip


def _scaled(point: Point, scale: float) -> Point:
    return Point(point.x * scale, point.y * scale)
