"""The stations in the rail: what is done, what is open, and why the rest is closed; blind to what was found."""

from __future__ import annotations

import pytest

from app.domain.casework.review import Verdict
from app.gui.places import Station
from app.gui.widgets.rail import StationState
from app.gui.window.request_stations import RequestStation, request_stations
from app.services.casework import leads, searching, verifying
from app.services.casework.queue import refresh_request_file, standings
from tests.support.section import Section

AHEAD, OPEN, DONE = StationState.AHEAD, StationState.OPEN, StationState.DONE


def stations(section: Section, who: str) -> dict[Station, RequestStation]:
    desk = section.at(who)
    newest = standings(desk)[0].request.id
    found = request_stations(refresh_request_file(desk, newest), desk.session.user.roles)
    return {each.place.station: each for each in found}


def states(section: Section, who: str) -> list[StationState]:
    return [each.state for each in stations(section, who).values()]


def closed(section: Section, who: str) -> dict[str, str]:
    return {key.value: each.closed_because for key, each in stations(section, who).items() if each.closed_because}


def test_a_new_request_waits_for_evidence(section: Section) -> None:
    section.request()
    assert states(section, "okafor") == [DONE, OPEN, AHEAD, AHEAD, AHEAD, AHEAD, AHEAD]
    assert closed(section, "okafor") == {
        "probe": "Add evidence first",
        "search": "Take a probe first",
        "examination": "Search first",
        "decision": "Both examinations come first",
        "report": "Nothing is decided yet",
    }


def test_probe_and_search_open_one_after_the_other(section: Section) -> None:
    request = section.request()
    evidence = section.evidence(request.id)
    assert stations(section, "okafor")[Station.PROBE].closed_because == "Choose a face in the evidence first"
    probe = section.probe(evidence)
    found = stations(section, "okafor")
    assert [each.state for each in found.values()] == [DONE, DONE, DONE, OPEN, AHEAD, AHEAD, AHEAD]
    assert found[Station.SEARCH].place.probe_id == probe.id


def test_probe_under_the_floor_is_open_until_a_supervisor_decides(section: Section) -> None:
    request = section.request()
    probe = section.probe(section.evidence(request.id, eye_distance=9))
    found = stations(section, "soto")
    assert found[Station.PROBE].state is OPEN
    assert found[Station.PROBE].place.probe_id == probe.id


@pytest.mark.parametrize("possible", [True, False])
def test_verifier_may_enter_and_learns_nothing(section: Section, possible: bool) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, section.nearest(receipt.search_id) if possible else None)
    found = stations(section, "lindqvist")
    assert [each.state for each in found.values()] == [DONE, DONE, DONE, DONE, OPEN, AHEAD, AHEAD]
    assert found[Station.EXAMINATION].title == "Verification"
    assert found[Station.EXAMINATION].closed_because == ""
    assert found[Station.EXAMINATION].place.examination_id is None
    second = verifying.take_verification(section.at("lindqvist"), receipt.search_id)
    assert stations(section, "lindqvist")[Station.EXAMINATION].place.examination_id == second
    assert closed(section, "moreau")["examination"] == "An examination opens to its own examiner only"


def test_decision_opens_to_a_third_person_who_is_a_supervisor(section: Section) -> None:
    section.verified()
    assert "decision" not in closed(section, "soto")
    assert closed(section, "moreau")["decision"] == "A supervisor decides"
    assert states(section, "soto") == [DONE, DONE, DONE, DONE, DONE, OPEN, AHEAD]


def test_supervisor_who_examined_does_not_decide(section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, None)
    second = verifying.take_verification(section.at("both"), receipt.search_id)
    section.examine("both", second, None)
    assert closed(section, "both")["decision"] == "You examined this request; a third person decides"


def test_supervisor_who_examined_an_earlier_search_does_not_decide_the_next(section: Section) -> None:
    receipt = section.searched()
    section.examine("okafor", receipt.examination_id, section.nearest(receipt.search_id))
    second = verifying.take_verification(section.at("both"), receipt.search_id)
    section.examine("both", second, None)
    leads.decide(section.at("soto"), receipt.search_id, Verdict.RETURN, "look again", [])
    probe_id = standings(section.at("moreau"))[0].probe_id
    assert probe_id is not None
    again = searching.run_search(section.at("moreau"), probe_id, 5)
    section.examine("moreau", again.examination_id, None)
    third = verifying.take_verification(section.at("lindqvist"), again.search_id)
    section.examine("lindqvist", third, None)
    assert closed(section, "both")["decision"] == "You examined this request; a third person decides"
    assert "decision" not in closed(section, "soto")


def test_after_the_decision_the_report_is_there(section: Section) -> None:
    receipt = section.decided()
    found = stations(section, "moreau")
    assert found[Station.REPORT].state is DONE
    assert found[Station.REPORT].place.search_id == receipt.search_id
    assert found[Station.REPORT].closed_because == ""
