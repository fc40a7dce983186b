"""Steps of a request, from its opening to the lock of an examination."""

from __future__ import annotations

from app.domain.casework.edits import Recipe, make_step
from app.domain.casework.faces import Point
from app.domain.casework.features import ON_PROBE, FeatureJudgement, Judgement, Observation, Shape, Visibility
from app.domain.casework.review import Answer, Disposition
from app.services.casework import (
    analysing,
    comparing,
    editing,
    examining,
    footage,
    intake,
    interests,
    probes,
    searching,
    verifying,
)
from app.services.casework.checklists import load_checklist
from app.services.recording import Desk
from tests.services.way.common import FORM, Step, Way
from tests.support.pictures import write_picture


def declare(desk: Desk, way: Way) -> None:
    interests.declare_interest(desk, way.ids["request"], knows=False)


def open_request(desk: Desk, way: Way) -> None:
    way.ids["request"] = intake.open_request(desk, FORM).id


def add_evidence(desk: Desk, way: Way) -> None:
    path = write_picture(way.section.folder / "suspicious.png", 3, eye_distance=11)
    form = intake.EvidenceForm("USB stick", "Property clerk")
    way.ids["evidence"] = intake.add_evidence(desk, way.ids["request"], path, form).id


def take_probe(desk: Desk, way: Way) -> None:
    opened = way.kept["footage"]
    assert isinstance(opened, footage.Footage)
    frame = opened.reader.frame(0)
    face = footage.faces_in(desk, frame)[0]
    form = probes.ProbeForm("surveillance", attested=True)
    way.ids["probe"] = probes.take_probe(desk, opened, frame, face, form).id


def make_derivative(desk: Desk, way: Way) -> None:
    opened = way.kept["footage"]
    assert isinstance(opened, footage.Footage)
    recipe = Recipe((make_step("gamma", {"gamma": 120}),))
    way.ids["derivative"] = editing.make_derivative(desk, opened, opened.reader.frame(0), recipe).id


def open_footage(desk: Desk, way: Way) -> None:
    way.kept["footage"] = footage.open_footage(desk, way.ids["evidence"])


def search(desk: Desk, way: Way) -> None:
    receipt = searching.run_search(desk, way.ids["probe"], 2)
    way.ids |= {"search": receipt.search_id, "exam": receipt.examination_id}


def show_candidates(desk: Desk, way: Way) -> None:
    found = examining.sitting(desk, way.ids["exam"]).candidates
    with desk.reading() as db:
        nearest = db.conn.execute("SELECT id FROM candidates WHERE rank = 1").fetchone()[0]
    way.ids |= {"mate": nearest, "other": next(item.id for item in found if item.id != nearest)}


def verify(desk: Desk, way: Way) -> None:
    way.ids["exam"] = verifying.take_verification(desk, way.ids["search"])


def view(which: str) -> Step:
    return lambda desk, way: examining.candidate_pictures(desk, way.ids["exam"], way.ids[which])


def possible(desk: Desk, way: Way) -> None:
    examining.answer(desk, way.ids["exam"], Answer(way.ids["mate"], Disposition.POSSIBLE, "ears agree, brow too"))


def judge(desk: Desk, way: Way) -> None:
    seen = analysing.analysis_of(desk, way.ids["exam"]) or ()
    judged = [
        FeatureJudgement(item.component, True, True, Judgement.UNEXPLAINED, "lobes of the burglar") for item in seen
    ]
    comparing.judge_features(desk, way.ids["exam"], way.ids["mate"], judged)


def draw(desk: Desk, way: Way) -> None:
    drawn = comparing.annotate(
        desk, way.ids["exam"], picture=ON_PROBE, shape=Shape.TEXT, points=[Point(3, 4)], words="burglar's mole",
        component="ears", candidate_id=way.ids["mate"],
    )  # fmt: skip
    way.ids["drawn"] = drawn.id


def analyse(desk: Desk, way: Way) -> None:
    keys = load_checklist(desk.house).keys
    seen = [Observation(key, Visibility.CLEAR, "as of a burglar") for key in keys]
    analysing.record_analysis(desk, way.ids["exam"], seen)


EXAMINATION: tuple[Step, ...] = (
    show_candidates,
    analyse,
    lambda desk, way: examining.thumbnails(desk, way.ids["exam"]),
    view("mate"),
    view("other"),
    lambda desk, way: examining.note_viewing_aid(desk, way.ids["exam"], way.ids["mate"], "swipe"),
    draw,
    lambda desk, way: comparing.withdraw_annotation(desk, way.ids["exam"], way.ids["drawn"]),
    judge,
    possible,
    lambda desk, way: examining.answer(desk, way.ids["exam"], Answer(way.ids["other"], Disposition.NOT_THIS_PERSON)),
    lambda desk, way: examining.lock(desk, way.ids["exam"], examining.CONCLUSIONS[5], "the grounds"),
    lambda desk, way: examining.unmask(desk, way.ids["exam"]),
)
