"""Ready exercises of the demo: eighteen cases of invented people, from easy to look-alikes."""

from __future__ import annotations

from app.demo.build import enter
from app.demo.people import EXAMINER, SPARE, TRAINER, VERIFIER
from app.domain.training.degradations import Difficulty
from app.domain.training.exercises import ExercisePlan, Mode
from app.services.house import House
from app.services.staff import accounts
from app.services.training import building

PLANS = (
    ExercisePlan("Twelve cases, taught", cases=12, mode=Mode.TAUGHT, seed=12),
    ExercisePlan("Look-alikes, blind", cases=6, difficulty=Difficulty.HARD, mated_share=1 / 3, list_length=8, seed=6),
)


def prepare_exercises(house: House) -> None:
    """Build the exercises as the trainer, and give them to every examiner."""
    desk = enter(house, TRAINER)
    people = {user.sign_in_name: user.id for user in accounts.list_accounts(desk)}
    for plan in PLANS:
        exercise = building.build_exercise(desk, plan)
        for person in (EXAMINER, VERIFIER, SPARE):
            building.assign_exercise(desk, exercise.id, people[person.account.sign_in_name])
    accounts.sign_out(desk)
