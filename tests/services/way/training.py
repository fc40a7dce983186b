"""Steps of the training room, and of proficiency tests."""

from __future__ import annotations

from app.domain.training.exercises import ExercisePlan
from app.services.recording import Desk
from app.services.staff import accounts, training_rooms
from app.services.training import building, material, proficiency
from app.services.training import sitting as training_sitting
from tests.services.way.common import Way
from tests.support.pictures import write_picture


def build_exercise(desk: Desk, way: Way) -> None:
    plan = ExercisePlan("SECRET practice", cases=1, list_length=2)
    way.ids["exercise"] = building.build_exercise(desk, plan).id


def give_exercise(desk: Desk, way: Way) -> None:
    examiner = next(user.id for user in accounts.list_accounts(desk) if user.sign_in_name == "okafor")
    way.ids["given"] = building.assign_exercise(desk, way.ids["exercise"], examiner).id


def open_exercise(desk: Desk, way: Way) -> None:
    case = training_sitting.open_case(desk, way.ids["given"])
    assert case is not None
    way.kept["case"] = case


def answer_exercise(desk: Desk, way: Way) -> None:
    case = way.kept["case"]
    assert isinstance(case, training_sitting.OpenCase)
    training_sitting.answer_case(desk, way.ids["given"], case.case_id, dict.fromkeys(case.candidates, 2), None)


def propose_room(desk: Desk, way: Way) -> None:
    way.ids["room"] = training_rooms.propose_room(desk, "elsewhere", "Room of the burglar", "ab" * 32).id


def add_practice_picture(desk: Desk, way: Way) -> None:
    path = write_picture(way.section.folder / "practice.png", 4, variant=7)
    material.add_picture(desk, path, "P004", "consent of the burglar")


def seal_test(desk: Desk, way: Way) -> None:
    path = write_picture(way.section.folder / "sealed.png", 5, variant=8)
    proficiency.seal_test(desk, path, "consent of the burglar", "P005")
