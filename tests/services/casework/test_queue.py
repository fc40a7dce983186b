"""The queue: as few questions to the database for many requests as for one, and whose each request is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.casework.review import Verdict
from app.errors import Refused
from app.services.casework import leads, queue, searching, verifying
from app.services.casework.queue import STAGES_IN_ORDER, NextStep
from app.services.recording import Desk
from app.storage.engine import Db
from tests.support.section import Section


def queries_of(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many queries it takes to read the queue."""
    asked: list[str] = []
    real: Callable[..., object] = Db.query

    def counted(self: Db, sql: str, *values: object) -> object:
        asked.append(sql)
        return real(self, sql, *values)

    with monkeypatch.context() as patch:
        patch.setattr(Db, "query", counted)
        queue.standings(desk)
    return len(asked)


def test_more_requests_take_no_more_queries(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    section.searched()
    section.evidence(section.request().id)
    section.request()
    few = queries_of(section.at("lindqvist"), monkeypatch)
    for _ in range(3):
        section.searched()
        section.probe(section.evidence(section.request().id))
        section.request()
    assert queries_of(section.at("lindqvist"), monkeypatch) == few


def test_requests_are_ones_own_by_what_one_did(section: Section) -> None:
    receipt = section.searched()
    section.request("both")
    section.examine("okafor", receipt.examination_id, None)

    def own(name: str) -> list[bool]:
        return [standing.own for standing in queue.standings(section.at(name))]

    assert own("okafor") == [False, True]
    assert own("both") == [True, False]
    assert own("lindqvist") == own("soto") == [False, False]


def test_who_saw_a_report_of_the_request_does_not_verify_a_later_search(section: Section) -> None:
    receipt = section.verified(agree=False)
    leads.decide(section.at("soto"), receipt.search_id, Verdict.RETURN, "look again", [])
    (standing,) = queue.standings(section.at("moreau"))
    assert (standing.step, standing.mine) == (NextStep.SEARCH, True)
    assert standing.probe_id is not None
    again = searching.run_search(section.at("okafor"), standing.probe_id, 5)
    section.examine("okafor", again.examination_id, None)
    waits = {name: queue.standings(section.at(name))[0].mine for name in ("lindqvist", "moreau", "okafor")}
    assert waits == {"lindqvist": False, "moreau": True, "okafor": False}


def test_every_stage_has_its_place_in_the_order(section: Section) -> None:
    section.decided()
    section.searched()
    section.probe(section.evidence(section.request().id))
    section.evidence(section.request().id)
    section.request()
    words = [standing.words for standing in reversed(queue.standings(section.at("okafor")))]
    decided, examined, *early = words
    assert sorted(words, key=STAGES_IN_ORDER.index) == [*reversed(early), examined, decided]


def test_a_supervisor_who_examined_an_earlier_search_is_not_offered_the_decision(section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, section.nearest(receipt.search_id))
    second = verifying.take_verification(section.at("both"), receipt.search_id)
    section.examine("both", second, None)
    leads.decide(section.at("soto"), receipt.search_id, Verdict.RETURN, "look again", [])
    (standing,) = queue.standings(section.at("moreau"))
    assert standing.probe_id is not None
    again = searching.run_search(section.at("moreau"), standing.probe_id, 5)
    section.examine("moreau", again.examination_id, None)
    third = verifying.take_verification(section.at("lindqvist"), again.search_id)
    section.examine("lindqvist", third, None)
    found = {name: queue.standings(section.at(name))[0] for name in ("both", "soto", "moreau")}
    assert {name: (each.step, each.mine) for name, each in found.items()} == {
        "both": (NextStep.DECISION, False), "soto": (NextStep.DECISION, True), "moreau": (NextStep.DECISION, False),
    }  # fmt: skip
    assert [found[name].examined for name in ("both", "soto", "moreau")] == [True, False, True]
    with pytest.raises(Refused, match="third person"):
        leads.decide(section.at("both"), again.search_id, Verdict.APPROVE, "", [])
