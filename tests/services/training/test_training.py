"""The training room: built by a trainer, answered by an examiner who cannot know, scored for both."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from app.domain.progress import Progress
from app.domain.staff.roles import Act, Role
from app.domain.training.degradations import Difficulty
from app.domain.training.exercise_records import ExerciseCase, ExerciseRecord
from app.domain.training.exercises import ExercisePlan, Mode
from app.errors import BadInput, Cancelled, Refused
from app.services.recording import Desk
from app.services.staff.accounts import NewAccount
from app.services.training import building, material, scoring, sitting
from app.services.training.sitting import OpenCase
from app.services.training.sources import CaseSources
from app.storage.folder.workspace import Room
from app.storage.tables import accounts, exercises
from tests.services.observing import log_of
from tests.support.section import Section, copy_of

PLAN = ExercisePlan("Practice", cases=6, list_length=4, difficulty=Difficulty.MEDIUM)


class Stopping(Progress):
    def check(self) -> None:
        raise Cancelled("Stopped.")


@pytest.fixture(scope="module")
def template(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = copy_of(bare_template, tmp_path_factory.mktemp("room"))
    made.enrol(people=12)
    made.leave()
    made.close()
    return made.folder


@pytest.fixture
def room(template: Path, tmp_path: Path) -> Iterator[Section]:
    """People of every role, and twelve invented people with two photos each."""
    made = copy_of(template, tmp_path)
    yield made
    made.close()


def user_id(section: Section, name: str) -> str:
    with section.at("trainer").reading() as db:
        return next(user.id for user in accounts.users(db) if user.sign_in_name == name)


def given(section: Section, plan: ExercisePlan = PLAN, *names: str) -> tuple[ExerciseRecord, list[str]]:
    people = [user_id(section, name) for name in names or ("okafor",)]
    record = building.build_exercise(section.at("trainer"), plan)
    return record, [building.assign_exercise(section.at("trainer"), record.id, person).id for person in people]


def truth(section: Section, record: ExerciseRecord) -> dict[str, ExerciseCase]:
    with section.at("trainer").reading() as db:
        return {case.id: case for case in exercises.cases(db, record.id)}


def opened(desk: Desk, assignment: str) -> OpenCase:
    case = sitting.open_case(desk, assignment)
    assert case is not None
    return case


def answer(desk: Desk, assignment: str, case: OpenCase, called: str | None) -> sitting.Truth | None:
    ratings = {candidate: 6 if candidate == called else 2 for candidate in case.candidates}
    return sitting.answer_case(desk, assignment, case.case_id, ratings, called)


def answer_all(section: Section, name: str, assignment: str, cases: dict[str, ExerciseCase], wrong: int = 0) -> None:
    """Answer as the truth is, but turn the first `wrong` answers round."""
    desk, place = section.at(name), 0
    while (case := sitting.open_case(desk, assignment)) is not None:
        called = cases[case.case_id].true_candidate
        if place < wrong:
            called = None if called else case.candidates[0]
        answer(desk, assignment, case, called)
        place += 1


def test_an_exercise_from_start_to_score(room: Section) -> None:
    record, (assignment,) = given(room)
    cases = truth(room, record)
    answer_all(room, "okafor", assignment, cases, wrong=1)
    result = scoring.score(room.at("okafor"), assignment)
    assert (result.answered, result.cases, result.right) == (6, 6, 5)
    assert result.endings.mated == result.endings.non_mated == 3
    assert result.sensitivity is None  # three of each kind are too few
    assert scoring.score(room.at("trainer"), assignment) == result


def test_the_same_plan_gives_the_same_cases_and_another_seed_others(room: Section) -> None:
    first, second = (building.build_exercise(room.at("trainer"), PLAN) for _ in range(2))
    other = building.build_exercise(room.at("trainer"), replace(PLAN, seed=2))
    shown = [[case.picture for case in truth(room, each).values()] for each in (first, second, other)]
    assert shown[0] == shown[1] != shown[2]
    assert [each.number for each in (first, second, other)] == ["T-00001", "T-00002", "T-00003"]


TELLING = {"plan", "seed", "people", "mated_share", "person_id", "true_candidate", "rank", "distance", "degradation"}


def names_within(shown: object) -> Iterator[str]:
    """Yield the names of all fields of a value and of the values in it."""
    for field in fields(shown) if is_dataclass(shown) and not isinstance(shown, type) else ():
        yield field.name
        yield from names_within(getattr(shown, field.name))


def test_nothing_that_an_examiner_is_shown_tells_the_truth(room: Section) -> None:
    record, (assignment,) = given(room)
    cases = truth(room, record)
    desk = room.at("okafor")
    case = opened(desk, assignment)
    secret = cases[case.case_id]
    assert secret.person_id not in repr(case)
    (own,) = sitting.own_exercises(desk)
    assert own == sitting.OwnExercise(assignment, record.number, PLAN.name, Mode.BLIND, 6, 0, None)
    picture = sitting.candidate_picture(desk, assignment, case.case_id, case.candidates[0])
    told = {name for shown in (own, case, picture) for name in names_within(shown)}
    assert "candidates" in told and not told & TELLING
    assert {uuid.UUID(each).version for each in case.candidates} == {4}  # ids by time would tell the ranks
    machine = tuple(each.id for each in secret.candidates)
    assert sorted(case.candidates) == sorted(machine)
    with pytest.raises(Refused, match="still open"):
        scoring.score(desk, assignment)


def test_examiners_see_different_orders_of_the_same_case(room: Section) -> None:
    record, (first, second) = given(room, replace(PLAN, list_length=8), "okafor", "lindqvist")
    one, two = opened(room.at("okafor"), first), opened(room.at("lindqvist"), second)
    assert one.case_id == two.case_id == next(iter(truth(room, record)))
    assert sorted(one.candidates) == sorted(two.candidates)
    assert one.candidates != two.candidates
    assert (one.pixels == two.pixels).all()


def test_taught_mode_tells_after_each_answer_and_blind_mode_does_not(room: Section) -> None:
    record, (assignment,) = given(room, replace(PLAN, mode=Mode.TAUGHT))
    cases = truth(room, record)
    case = opened(room.at("okafor"), assignment)
    told = answer(room.at("okafor"), assignment, case, None)
    true = cases[case.case_id].true_candidate
    assert told is not None
    assert (told.true_candidate, told.right) == (true, true is None)
    _, (blind,) = given(room)
    assert answer(room.at("okafor"), blind, opened(room.at("okafor"), blind), None) is None


def test_the_truth_of_a_blind_exercise_is_shown_after_its_last_case(room: Section) -> None:
    record, (assignment,) = given(room)
    cases, desk = truth(room, record), room.at("okafor")
    with pytest.raises(Refused, match="cases are still open"):
        sitting.look_back(desk, assignment, 1)
    shown = []
    while (case := sitting.open_case(desk, assignment)) is not None:
        shown.append(case)
        answer(desk, assignment, case, None)
    for case in shown:
        ended = sitting.look_back(desk, assignment, case.place)
        assert ended is not None
        assert (ended.case.candidates, ended.answer.case_id) == (case.candidates, case.case_id)
        assert ended.truth.true_candidate == cases[case.case_id].true_candidate
    assert sitting.look_back(desk, assignment, len(shown) + 1) is None
    with pytest.raises(Refused, match="another examiner's"):
        sitting.look_back(room.at("lindqvist"), assignment, 1)


def test_an_answer_stands_and_the_next_case_waits_for_it(room: Section) -> None:
    record, (assignment,) = given(room)
    cases = truth(room, record)
    desk = room.at("okafor")
    case = opened(desk, assignment)
    assert opened(desk, assignment).case_id == case.case_id  # not before it is answered
    later = next(each for each in cases.values() if each.place == 3)
    ratings = {each.id: 2 for each in later.candidates}
    with pytest.raises(Refused, match="not open"):
        sitting.answer_case(desk, assignment, later.id, ratings, None)
    with pytest.raises(Refused, match="not open"):
        sitting.candidate_picture(desk, assignment, later.id, later.candidates[0].id)
    answer(desk, assignment, case, None)
    with pytest.raises(Refused, match="An answer stands"):
        answer(desk, assignment, case, None)
    assert opened(desk, assignment).place == 2


def test_answers_that_contradict_themselves_are_refused(room: Section) -> None:
    _, (assignment,) = given(room)
    desk = room.at("okafor")
    case = opened(desk, assignment)
    first, *others = case.candidates
    ratings = dict.fromkeys(case.candidates, 2)
    with pytest.raises(BadInput, match="3 of 4 are rated"):
        sitting.answer_case(desk, assignment, case.case_id, dict.fromkeys(others, 2), None)
    with pytest.raises(BadInput, match="1 to 7"):
        sitting.answer_case(desk, assignment, case.case_id, {**ratings, first: 8}, None)
    with pytest.raises(BadInput, match="no support"):
        sitting.answer_case(desk, assignment, case.case_id, ratings, first)
    with pytest.raises(BadInput, match="on the list"):
        sitting.answer_case(desk, assignment, case.case_id, ratings, "somebody")
    assert opened(desk, assignment).place == 1


def test_an_exercise_is_its_examiners_alone(room: Section) -> None:
    _, (assignment,) = given(room)
    case = opened(room.at("okafor"), assignment)
    with pytest.raises(Refused, match="another examiner's"):
        sitting.open_case(room.at("lindqvist"), assignment)
    with pytest.raises(Refused, match="another examiner's"):
        answer(room.at("lindqvist"), assignment, case, None)
    with pytest.raises(Refused, match="belongs to the examiner"):
        scoring.score(room.at("lindqvist"), assignment)
    with pytest.raises(Refused, match="role trainer"):
        building.build_exercise(room.at("okafor"), PLAN)


def test_every_picture_is_logged_before_it_is_seen(room: Section) -> None:
    _, (assignment,) = given(room)
    desk = room.at("okafor")
    case = opened(desk, assignment)
    picture = sitting.candidate_picture(desk, assignment, case.case_id, case.candidates[0])
    seen = [entry.new.objects for entry in log_of(desk.house) if entry.new.event == Act.VIEW_EXERCISE]
    assert [objects[:2] for objects in seen] == [(assignment, case.case_id)] * 2
    assert seen[1][2] == case.candidates[0]
    assert picture.pixels.ndim == 3


def test_no_exercise_in_casework(room: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = room.at("trainer")
    card = replace(room.house.workspace.card, room=Room.CASEWORK)
    monkeypatch.setattr(room.house.workspace, "card", card)
    with pytest.raises(Refused, match="casework workspace"):
        building.build_exercise(desk, PLAN)


def test_no_request_in_the_training_room(room: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = room.at("okafor")
    monkeypatch.setattr(room.house.workspace, "card", replace(room.house.workspace.card, room=Room.TRAINING))
    with pytest.raises(Refused, match="takes no request"):
        room.request()
    assert [entry.new.outcome.value for entry in log_of(desk.house) if entry.new.event == Act.OPEN_REQUEST] == [
        "refused"
    ]


def test_who_gets_an_exercise(room: Section) -> None:
    record, _ = given(room)
    desk = room.at("trainer")
    with pytest.raises(BadInput, match="has this exercise already"):
        building.assign_exercise(desk, record.id, user_id(room, "okafor"))
    with pytest.raises(BadInput, match="given to an examiner"):
        building.assign_exercise(desk, record.id, user_id(room, "soto"))
    with pytest.raises(BadInput, match="does not exist"):
        building.assign_exercise(desk, "nothing", user_id(room, "okafor"))


@pytest.mark.parametrize("name", ["auditor", "okafor", "soto"])
@pytest.mark.parametrize("lists", [building.list_exercises, building.list_assignments, material.list_pictures])
def test_seeds_people_and_pictures_are_the_trainers(
    room: Section, name: str, lists: Callable[[Desk], list[object]]
) -> None:
    given(room)
    with pytest.raises(Refused, match="trainer"):
        lists(room.at(name))


def test_a_stopped_building_leaves_nothing(room: Section) -> None:
    desk = room.at("trainer")
    with pytest.raises(Cancelled):
        building.build_exercise(desk, PLAN, Stopping())
    assert building.list_exercises(desk) == []
    assert not room.house.workspace.store.count_others(
        {photo.sha256 for photo in CaseSources.of(desk).photos.values()}
        | {photo.thumbnail for photo in CaseSources.of(desk).photos.values()}
    )


def test_consistency_comes_from_repeated_cases(room: Section) -> None:
    record, (assignment,) = given(room, replace(PLAN, repeats=4))
    answer_all(room, "okafor", assignment, truth(room, record))
    result = scoring.score(room.at("trainer"), assignment)
    assert (result.cases, result.answered) == (10, 10)
    assert result.consistency == pytest.approx(1.0)


def test_several_examiners_together(room: Section) -> None:
    plan = replace(PLAN, cases=12, list_length=4)
    record, (first, second) = given(room, plan, "okafor", "lindqvist")
    cases = truth(room, record)
    answer_all(room, "okafor", first, cases, wrong=3)
    assert scoring.score_together(room.at("trainer"), record.id).agreement is None  # one alone
    answer_all(room, "lindqvist", second, cases)
    result = scoring.score_together(room.at("trainer"), record.id)
    assert result.examiners == 2
    assert result.averaged is not None
    assert result.alone is not None
    assert result.averaged.value >= result.alone
    assert result.agreement is not None
    assert 0 < result.agreement < 1
    with pytest.raises(Refused, match="for trainers"):
        scoring.score_together(room.at("okafor"), record.id)


def test_scores_over_time_belong_to_the_examiner_and_the_trainer(room: Section) -> None:
    for _ in range(2):
        record, (assignment,) = given(room)
        answer_all(room, "okafor", assignment, truth(room, record), wrong=1)
    given(room)  # an exercise that is not ended has no place in a course
    examiner = user_id(room, "okafor")
    own = scoring.history(room.at("okafor"), examiner)
    assert [score.answered for score in own] == [score.cases for score in own] == [PLAN.cases] * 2
    assert own[0].ended_at is not None
    assert own[1].ended_at is not None
    assert own[0].ended_at < own[1].ended_at
    assert scoring.history(room.at("trainer"), examiner) == own
    assert scoring.section_history(room.at("trainer")) == own
    with pytest.raises(Refused, match="Open your own"):
        scoring.history(room.at("lindqvist"), examiner)
    with pytest.raises(Refused, match="for trainers"):
        scoring.section_history(room.at("okafor"))
    with pytest.raises(Refused, match="role examiner or trainer"):
        scoring.history(room.at("auditor"), examiner)
    with pytest.raises(Refused, match="role examiner or trainer"):
        scoring.section_history(room.at("auditor"))


def test_a_trainer_reads_no_score_of_an_exercise_they_have_still_to_answer(room: Section) -> None:
    """It would tell which cases are mated, and a certificate comes of a blind exercise."""
    room.admit(NewAccount("teaches", "Ida Teaches", "T-9", frozenset({Role.TRAINER, Role.EXAMINER})))
    record, (first, own) = given(room, PLAN, "okafor", "teaches")
    cases = truth(room, record)
    answer_all(room, "okafor", first, cases)
    for read in (first, own):
        with pytest.raises(Refused, match="6 cases are still open"):
            scoring.score(room.at("teaches"), read)
    with pytest.raises(Refused, match="6 cases are still open"):
        scoring.score_together(room.at("teaches"), record.id)
    assert scoring.section_history(room.at("teaches")) == ()
    examiner = user_id(room, "okafor")
    assert scoring.history(room.at("teaches"), examiner) == ()
    answer_all(room, "teaches", own, cases)
    assert scoring.score(room.at("teaches"), first).right == PLAN.cases
    assert len(scoring.section_history(room.at("teaches"))) == 2


def test_aids_are_kept_and_others_are_refused(room: Section) -> None:
    _, (assignment,) = given(room)
    desk = room.at("okafor")
    case = opened(desk, assignment)
    ratings = dict.fromkeys(case.candidates, 2)
    with pytest.raises(BadInput, match="'magic' is no viewing aid"):
        sitting.answer_case(desk, assignment, case.case_id, ratings, None, {"swipe", "magic"})
    sitting.answer_case(desk, assignment, case.case_id, ratings, None, {"zoom", "swipe"})
    assert scoring.score(room.at("trainer"), assignment).scored[0].aids == ("swipe", "zoom")


def test_late_answers_are_counted(room: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    record, (assignment,) = given(room, replace(PLAN, minutes=1))
    monkeypatch.setattr(sitting, "_seconds", lambda *_: 61.0)
    answer_all(room, "okafor", assignment, truth(room, record))
    result = scoring.score(room.at("trainer"), assignment)
    assert (result.late, result.median_seconds) == (6, 61.0)
