"""Exercises drawn from a gallery: what every plan must hold, and that a seed settles everything."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.training.degradations import Difficulty
from app.domain.training.exercises import ExercisePlan, Portrayed, draft_cases, shown_order
from app.errors import BadInput

PEOPLE = [Portrayed(f"person-{n:02d}", (f"{n:02d}-a", f"{n:02d}-b")) for n in range(30)]
OWNER = {photo: person.person_id for person in PEOPLE for photo in person.photo_ids}


def others_of(photo: str) -> list[str]:
    """Everybody, nearest by number first, oneself included."""
    number = int(photo[:2])
    return [person.person_id for person in sorted(PEOPLE, key=lambda each: abs(int(each.person_id[-2:]) - number))]


PLANS = st.builds(
    ExercisePlan,
    name=st.just("practice"),
    cases=st.integers(1, 30),
    difficulty=st.sampled_from(sorted(Difficulty)),
    mated_share=st.floats(0, 1),
    list_length=st.integers(2, 20),
    seed=st.integers(0, 1000),
)


@given(PLANS)
def test_every_plan_holds_its_promises(plan: ExercisePlan) -> None:
    drafts = draft_cases(plan, PEOPLE, others_of)
    assert len(drafts) == plan.cases
    assert len({draft.person_id for draft in drafts}) == plan.cases  # nobody is asked for twice
    assert sum(draft.true_photo is not None for draft in drafts) == round(plan.cases * plan.mated_share)
    for draft in drafts:
        owners = [OWNER[photo] for photo in draft.candidates]
        assert len(set(owners)) == len(owners) == plan.list_length
        assert draft.probe_photo not in draft.candidates
        assert (draft.person_id in owners) is (draft.true_photo is not None)
        assert draft.true_photo is None or OWNER[draft.true_photo] == draft.person_id
    assert draft_cases(plan, PEOPLE, others_of) == drafts


def test_another_seed_gives_another_exercise() -> None:
    plan = ExercisePlan("practice", cases=10)
    assert draft_cases(plan, PEOPLE, others_of) != draft_cases(replace(plan, seed=2), PEOPLE, others_of)


def test_a_rising_exercise_begins_easy_and_ends_hard() -> None:
    drafts = draft_cases(ExercisePlan("practice", cases=9), PEOPLE, others_of)
    steps = [draft.difficulty for draft in drafts]
    assert steps == [Difficulty.EASY] * 3 + [Difficulty.MEDIUM] * 3 + [Difficulty.HARD] * 3
    sizes = [draft.degradation.eyes_px for draft in drafts]
    assert min(sizes[:3]) > max(sizes[3:6]) > max(sizes[6:])


def test_hard_fillers_are_the_look_alikes() -> None:
    plan = ExercisePlan("hard", cases=5, difficulty=Difficulty.HARD, mated_share=0, list_length=4)
    for draft in draft_cases(plan, PEOPLE, others_of):
        nearest = [each for each in others_of(draft.probe_photo) if each != draft.person_id][:4]
        assert [OWNER[photo] for photo in draft.candidates] == nearest


def test_repeated_cases_show_the_same_picture_and_people() -> None:
    drafts = draft_cases(ExercisePlan("twice", cases=6, repeats=3), PEOPLE, others_of)
    assert len(drafts) == 9
    for again in drafts[6:]:
        assert again.repeat_of is not None
        first = drafts[again.repeat_of]
        assert (again.probe_photo, again.candidates, again.degradation) == (
            first.probe_photo, first.candidates, first.degradation,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"name": " "}, "needs a name"),
        ({"cases": 0}, "1 to 200 cases"),
        ({"cases": 31}, "has 30 people"),
        ({"list_length": 1}, "2 to 20"),
        ({"mated_share": 1.5}, "between 0 and 1"),
        ({"repeats": 6}, "0 to 5 repeats"),
        ({"minutes": 0}, "at least 1"),
    ],
)
def test_plans_that_cannot_be_built(wrong: dict[str, object], words: str) -> None:
    plan = ExercisePlan(**{"name": "practice", "cases": 5, **wrong})  # type: ignore[arg-type]
    with pytest.raises(BadInput, match=words):
        draft_cases(plan, PEOPLE, others_of)


def test_a_list_needs_more_people_than_it_is_long() -> None:
    with pytest.raises(BadInput, match="more than 6 people"):
        draft_cases(ExercisePlan("small", cases=2), PEOPLE[:6], others_of)


def test_every_examiner_has_an_order_of_their_own_but_always_the_same() -> None:
    listed = [f"c{n}" for n in range(10)]
    orders = {shown_order(f"seed {n}", "case", listed, machine_order=False) for n in range(20)}
    assert len(orders) > 15
    assert shown_order("s", "case", listed, machine_order=False) == shown_order(
        "s", "case", listed, machine_order=False
    )
    assert shown_order("s", "case", listed, machine_order=True) == tuple(listed)
