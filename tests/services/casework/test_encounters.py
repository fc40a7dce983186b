"""All photos of a candidate, newest first, and the one nearest to the evidence marked, for examiner and supervisor."""

from __future__ import annotations

import pytest

from app.services.casework import encounters, examining
from app.storage.tables import cases
from tests.support.section import Section


def test_the_nearest_of_several_is_marked(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    section.enrol(people=3, photos=3)
    receipt = section.searched(3, list_length=2)
    desk = section.at("okafor")
    section.analyse("okafor", receipt.examination_id)
    candidate = examining.sitting(desk, receipt.examination_id).candidates[0].id

    def marked() -> list[tuple[str, bool]]:
        found = examining.candidate_pictures(desk, receipt.examination_id, candidate)
        return [(each.taken_on[:4], each.is_nearest) for each in found]

    assert marked() == [("2020", True), ("2019", False), ("2018", False)]  # the evidence is from today
    with monkeypatch.context() as patch:
        patch.setattr(encounters, "evidence_day", lambda tags, otherwise: "2018-12-01")
        assert marked() == [("2020", False), ("2019", True), ("2018", False)]
    with desk.reading() as db:
        (opened,) = {each.opened_at[:10] for each in cases.requests(db)}
        assert encounters.day_of_search(db, receipt.search_id) == opened


def test_a_single_photo_is_nearest_to_nothing(section: Section) -> None:
    section.enrol(people=3, photos=1)
    receipt = section.searched(3, list_length=2)
    desk = section.at("okafor")
    section.analyse("okafor", receipt.examination_id)
    candidate = examining.sitting(desk, receipt.examination_id).candidates[0].id
    (only,) = examining.candidate_pictures(desk, receipt.examination_id, candidate)
    assert not only.is_nearest
