"""Material of the section's own: one face of a still, one passage of a clip, and cases that show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.casework.media import DecodeLimits, Frame, FramePosition, MediaInfo, MediaKind
from app.domain.staff.roles import Act
from app.domain.training.exercises import ExercisePlan
from app.domain.training.material import PracticePicture
from app.errors import BadInput, Refused
from app.services.training import building, material
from app.services.training.sources import CaseSources
from app.storage.folder.workspace import Room
from app.storage.tables import exercises
from app.vision.pixels import digest
from tests.services.observing import refused
from tests.support.fakes import FakeMedia
from tests.support.pictures import picture, write_picture
from tests.support.section import Section


class FakeClip(FakeMedia):
    """Six frames: person 4 comes near, and from the fourth on another face shows as well."""

    faces = (1, 1, 1, 1, 1, 1)

    def __init__(self, source: Iterable[bytes], name: str, limits: DecodeLimits) -> None:
        super().__init__(source, name, limits)
        self.info = MediaInfo(MediaKind.VIDEO, "MP4", "H264", 240, 300, len(self.faces))
        self.positions = tuple(FramePosition(n, n, n * 0.04) for n in range(len(self.faces)))

    def frame(self, index: int) -> Frame:
        pixels = picture(4, variant=7, faces=self.faces[index], eye_distance=40 + 4 * index)
        return Frame(self.positions[index], pixels, digest(pixels))

    def frames(self, start: int = 0, stop: int | None = None, stride: int = 1) -> Iterator[Frame]:
        for index in range(start, len(self.faces) if stop is None else stop, stride):
            yield self.frame(index)


class TwoPeople(FakeClip):
    faces = (1, 1, 1, 2, 2, 2)


def add(section: Section, path: Path, person: str = "P004", track: int | None = None) -> PracticePicture:
    return material.add_picture(section.at("trainer"), path, person, "consent of today", track)


def test_a_still_becomes_what_cases_show(enrolled: Section) -> None:
    added = add(enrolled, write_picture(enrolled.folder / "own.png", 4, variant=7))
    desk = enrolled.at("trainer")
    record = building.build_exercise(desk, ExercisePlan("own", cases=1, list_length=3, people=("P004",)))
    with desk.reading() as db:
        (case,) = exercises.cases(db, record.id)
        assert exercises.exercises(db)[0].plan.people == ("P004",)
    assert case.person_id == added.person_id
    assert added.id not in {each.photo_id for each in case.candidates}
    portrayed = next(each for each in CaseSources.of(desk).people() if each.identifier == "P004")
    assert portrayed.picture_ids == (added.id,)
    assert enrolled.house.workspace.store.holds(added.picture)


def test_of_a_clip_the_best_frame_of_one_passage(enrolled: Section) -> None:
    path = write_picture(enrolled.folder / "own.mp4", 4)
    enrolled.house.opener = FakeClip
    added = add(enrolled, path)
    assert added.frame_index == 5  # the largest
    with refused(enrolled.at("trainer").house, Act.ADD_PRACTICE_PICTURE, "there already", BadInput):
        add(enrolled, path)


def test_of_several_passages_one_is_named(enrolled: Section) -> None:
    path = write_picture(enrolled.folder / "own.mp4", 4)
    enrolled.house.opener = TwoPeople
    with pytest.raises(BadInput, match="This clip shows 2 passages: 1: frames 0 to 5"):
        add(enrolled, path)
    with pytest.raises(BadInput, match="by its number"):
        add(enrolled, path, track=3)
    assert add(enrolled, path, track=2).frame_index >= 3


def test_what_cannot_be_added(enrolled: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = enrolled.at("trainer")
    crowd = write_picture(enrolled.folder / "crowd.png", 4, faces=2)
    single = write_picture(enrolled.folder / "single.png", 4, variant=7)
    with refused(desk.house, Act.ADD_PRACTICE_PICTURE, "2 faces show", BadInput):
        add(enrolled, crowd)
    with refused(desk.house, Act.ADD_PRACTICE_PICTURE, "Nobody in the gallery", BadInput):
        add(enrolled, single, "P999")
    with refused(desk.house, Act.ADD_PRACTICE_PICTURE, "by what right", BadInput):
        material.add_picture(desk, single, "P004", " ")
    with pytest.raises(BadInput, match="identifier P999"):
        building.build_exercise(desk, ExercisePlan("own", cases=1, list_length=3, people=("P999",)))
    card = replace(desk.house.workspace.card, room=Room.CASEWORK)
    monkeypatch.setattr(desk.house.workspace, "card", card)
    with pytest.raises(Refused, match="casework workspace"):
        add(enrolled, single)
