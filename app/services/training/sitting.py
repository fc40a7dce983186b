"""An examiner works through an exercise: one case after the other, each answered whole before the next is shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from app.domain.casework.faces import Point
from app.domain.casework.media import Pixels
from app.domain.clock import from_text, now_text
from app.domain.ids import new_id
from app.domain.staff.roles import Act
from app.domain.training.degradations import Degradation
from app.domain.training.exercise_records import Assignment, CaseAnswer, ExerciseCase, ExerciseRecord
from app.domain.training.exercises import AIDS, INSUFFICIENT, NEUTRAL, RATING_STEPS, Mode, shown_order
from app.errors import BadInput, Refused
from app.services.casework.photos import CandidatePicture, open_photo
from app.services.recording import Desk, attempt
from app.services.rooms import check_practice
from app.storage.engine import Db
from app.storage.tables import audit, exercises, gallery


@dataclass(frozen=True)
class OwnExercise:
    """An exercise as its examiner sees it before and while working on it.

    Its plan is none of it: with the seed anybody could draw the cases again, and its share and people tell answers.
    """

    assignment_id: str
    number: str
    name: str
    mode: Mode
    cases: int
    answered: int
    due_on: str | None

    @property
    def ended(self) -> bool:
        """Every case is answered."""
        return self.answered == self.cases


@dataclass(frozen=True, eq=False)
class OpenCase:
    """The case that is to be answered now. Nothing in it tells what is true.

    Attributes:
        pixels: RGB, (rows, columns, 3).
        candidates: ids in this examiner's own order.
        place, of: 1-based place of the case, and how many there are.
        nose: base of the nose, None in cases from before it was kept.
        taught: the truth is told after each case.
        limit_s: for one case, None without one; taken_s: since it was first shown.
    """

    case_id: str
    place: int
    of: int
    pixels: Pixels = field(repr=False)
    left_eye: Point
    right_eye: Point
    candidates: tuple[str, ...]
    nose: Point | None = None
    taught: bool = False
    limit_s: float | None = None
    taken_s: float = 0.0


@dataclass(frozen=True)
class Truth:
    """What was true in a case, told once it is answered.

    Attributes:
        true_candidate: None when the person was not on the list.
        right: whether the answer called the true person, or rightly nobody.
        degradation: what was done to the picture.
    """

    true_candidate: str | None
    right: bool
    degradation: Degradation


@dataclass(frozen=True, eq=False)
class EndedCase:
    """A case of an exercise that is ended: as it was shown, what was answered, and what is true."""

    case: OpenCase
    answer: CaseAnswer
    truth: Truth


def own_exercises(desk: Desk) -> list[OwnExercise]:
    """Return the signed-in examiner's exercises, newest first."""
    with desk.reading() as db:
        return [_own(db, given) for given in exercises.assignments(db, examiner_id=desk.session.user.id)]


def open_case(desk: Desk, assignment_id: str) -> OpenCase | None:
    """Show the next case that is not answered; None when all are. That it is shown is logged first.

    Raises:
        Refused: another examiner's exercise.
    """
    with attempt(desk, Act.VIEW_EXERCISE, assignment_id) as act:
        check_practice(desk)
        with desk.reading() as db:
            given, record = _needed(db, desk, assignment_id)
            cases = exercises.cases(db, given.exercise_id)
            done = exercises.answers(db, assignment_id)
        case = next((each for each in cases if each.id not in done), None)
        if case is None:
            act.note(assignment_id)
            return None
        act.note(assignment_id, case.id, case.picture)
        shown = _as_shown(desk, given, record, case, len(cases))
        with desk.reading() as db:
            taken = _seconds(db, desk, assignment_id, case.id, now_text())
    limit = record.plan.minutes * 60.0 if record.plan.minutes else None
    return replace(shown, limit_s=limit, taken_s=taken)


def look_back(desk: Desk, assignment_id: str, place: int) -> EndedCase | None:
    """Show a case of an ended exercise again, with the answer and the truth; None after the last. It is logged first.

    Args:
        place: from 1.

    Raises:
        Refused: another examiner's exercise, or one with cases still open.
    """
    with attempt(desk, Act.VIEW_EXERCISE, assignment_id) as act:
        check_practice(desk)
        with desk.reading() as db:
            given, record = _needed(db, desk, assignment_id)
            cases = exercises.cases(db, given.exercise_id)
            answers = exercises.answers(db, assignment_id)
        if len(answers) < len(cases):
            raise Refused(
                f"{len(cases) - len(answers)} cases are still open. What was true is told after the last one."
            )
        case = next((each for each in cases if each.place == place), None)
        if case is None:
            act.note(assignment_id)
            return None
        act.note(assignment_id, case.id, case.picture)
        shown, answer = _as_shown(desk, given, record, case, len(cases)), answers[case.id]
    return EndedCase(shown, answer, truth_of(case, answer))


def _as_shown(desk: Desk, given: Assignment, record: ExerciseRecord, case: ExerciseCase, of: int) -> OpenCase:
    """Return a case as this examiner sees it. The caller has logged that it is seen."""
    with desk.house.open_media(desk.house.workspace.store.chunks(case.picture), "exercise picture") as opened:
        pixels = opened.frame(0).pixels
    order = shown_order(
        given.seed, case.id, [each.id for each in case.candidates], machine_order=record.plan.machine_order
    )
    taught = record.plan.mode is Mode.TAUGHT
    return OpenCase(case.id, case.place, of, pixels, case.left_eye, case.right_eye, order, case.nose, taught)


def candidate_picture(desk: Desk, assignment_id: str, case_id: str, candidate_id: str) -> CandidatePicture:
    """Return the photo of a candidate of a case that was shown; that it is seen is logged first.

    Raises:
        Refused: another examiner's exercise, or a case that is not open yet. BadInput: nobody of this list.
    """
    with attempt(desk, Act.VIEW_EXERCISE, assignment_id, case_id) as act:
        check_practice(desk)
        with desk.reading() as db:
            given, _ = _needed(db, desk, assignment_id)
            case = _shown_case(db, desk, given, case_id)
            photo_id = {each.id: each.photo_id for each in case.candidates}.get(candidate_id)
            photo = gallery.photo(db, photo_id) if photo_id else None
        if photo is None:
            raise BadInput("This candidate is not on the list of this case.")
        act.note(assignment_id, case_id, candidate_id, photo.sha256)
        return open_photo(desk.house, photo)


def answer_case(
    desk: Desk, assignment_id: str, case_id: str, ratings: Mapping[str, int], called: str | None,
    aids: Collection[str] = (),
) -> Truth | None:  # fmt: skip
    """Record the answer to the open case, for good.

    Args:
        desk: the examiner's.
        assignment_id: of the own exercise.
        case_id: the case that `open_case` showed.
        ratings: one for every candidate: 1 to 7, or 0 for insufficient.
        called: the candidate called possible, None for nobody.
        aids: viewing aids that were used.

    Returns:
        What was true, in taught mode; None in blind mode.

    Raises:
        BadInput: a rating is missing or off the scale, or somebody is called against the own rating.
        Refused: another examiner's exercise, a case that is not open, or one that is answered already.
    """
    with attempt(desk, Act.ANSWER_EXERCISE, assignment_id, case_id) as act:
        check_practice(desk)
        with act.writing() as work:
            given, record = _needed(work.db, desk, assignment_id)
            case = _shown_case(work.db, desk, given, case_id)
            if case_id in exercises.answers(work.db, assignment_id):
                raise Refused("This case is answered already. An answer stands; go on with the next case.")
            _check_ratings(case, ratings, called)
            _check_aids(aids)
            seconds = _seconds(work.db, desk, assignment_id, case_id, work.at)
            answer_id = new_id()
            answer = CaseAnswer(case_id, called, ratings, seconds, work.at, tuple(sorted(set(aids))))
            exercises.add_answer(work.db, answer_id, assignment_id, answer, work.log(answer_id, assignment_id, case_id))
    return truth_of(case, answer) if record.plan.mode is Mode.TAUGHT else None


def truth_of(case: ExerciseCase, answer: CaseAnswer) -> Truth:
    """Return what was true, and whether the answer was right."""
    return Truth(case.true_candidate, answer.called == case.true_candidate, case.degradation)


def _own(db: Db, given: Assignment) -> OwnExercise:
    record = exercises.exercise(db, given.exercise_id)
    assert record is not None  # noqa: S101 an assignment names its exercise
    cases, answered = len(exercises.cases(db, record.id)), len(exercises.answers(db, given.id))
    return OwnExercise(given.id, record.number, record.plan.name, record.plan.mode, cases, answered, given.due_on)


def _needed(db: Db, desk: Desk, assignment_id: str) -> tuple[Assignment, ExerciseRecord]:
    given = exercises.assignment(db, assignment_id)
    record = exercises.exercise(db, given.exercise_id) if given else None
    if given is None or record is None or given.examiner_id != desk.session.user.id:
        raise Refused("This exercise is another examiner's, or does not exist. Open your own from the list.")
    return given, record


def _shown_case(db: Db, desk: Desk, given: Assignment, case_id: str) -> ExerciseCase:
    """Return a case that this examiner was shown. Raises `Refused` for one that is still to come."""
    case = next((each for each in exercises.cases(db, given.exercise_id) if each.id == case_id), None)
    shown = audit.objects_seen(db, Act.VIEW_EXERCISE.value, (given.id, desk.session.user.id))
    if case is None or case_id not in shown:
        raise Refused("This case is not open. Cases come one after the other; open the next one.")
    return case


def _seconds(db: Db, desk: Desk, assignment_id: str, case_id: str, now: str) -> float:
    """Return the time since the case was first shown, as the log says; nobody can tell the program another one."""
    first = audit.first_seen(db, Act.VIEW_EXERCISE.value, (assignment_id, case_id), desk.session.user.id)
    return max(0.0, (from_text(now) - from_text(first)).total_seconds()) if first else 0.0


def _check_aids(aids: Collection[str]) -> None:
    unknown = sorted(set(aids) - AIDS.keys())
    if unknown:
        raise BadInput(f"'{unknown[0][:40]}' is no viewing aid. Known ones: {', '.join(AIDS)}.")


def _check_ratings(case: ExerciseCase, ratings: Mapping[str, int], called: str | None) -> None:
    listed = {each.id for each in case.candidates}
    if set(ratings) != listed:
        raise BadInput(
            f"Every candidate needs a rating: {len(listed & set(ratings))} of {len(listed)} are rated. Rate the others."
        )
    if any(not INSUFFICIENT <= rating <= RATING_STEPS for rating in ratings.values()):
        raise BadInput(f"A rating is a step of the scale, 1 to {RATING_STEPS}, or 0 for insufficient.")
    if called is not None and called not in listed:
        raise BadInput("Who is called possible has to be on the list. Choose one of its candidates, or nobody.")
    if called is not None and ratings[called] <= NEUTRAL:
        raise BadInput(
            "The candidate called possible is rated as no support for the same person. Change the rating or the call."
        )
