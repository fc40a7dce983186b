"""What even a direct SQL insert cannot search: without a request, its evidence, and a probe of its own."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.staff.roles import Act
from app.storage.rows import insert, number
from tests.storage.direct import Direct
from tests.storage.refusals import forbidden


@pytest.mark.parametrize("eyes", [11.999, 0.0, -1.0])
def test_no_search_with_a_probe_under_the_floor(rows: Direct, eyes: float) -> None:
    rows.section()
    rows.request()
    rows.evidence()
    rows.probe(eye_distance_px=eyes)
    with forbidden("usable or overridden"):
        rows.search()
    rows.override("s")
    rows.search()


def test_an_override_comes_from_another_supervisor(rows: Direct) -> None:
    rows.section()
    rows.request()
    rows.evidence()
    rows.put(
        "probes", Act.TAKE_PROBE, "both",
        {
            "id": "Q", "request_id": "R", "evidence_id": "E", "mark": "Q1", "frame_index": 0, "frame_sha256": "",
            "face": "{}", "probe_type": "photograph", "measures": "{}", "eye_distance_px": 5.0, "taken_by": "both",
            "taken_at": "",
        },
    )  # fmt: skip
    for by in ("a", "both", "admin"):
        with forbidden("only a supervisor who did not take the probe"):
            rows.override(by)
    with forbidden("CHECK"):
        rows.override("s", reason="")
    rows.override("s")
    with forbidden("UNIQUE"):
        rows.override("t")


@pytest.mark.parametrize("request_id", ["", "none", None])
def test_no_search_without_a_request(rows: Direct, request_id: str | None) -> None:
    rows.searched()
    with forbidden("of its own request|NOT NULL|declared to know nobody"):  # whichever rule comes first
        rows.search("T", request_id=request_id)


def test_no_search_with_the_probe_of_another_request(rows: Direct) -> None:
    rows.searched()
    rows.request("other")
    with forbidden("of its own request|in one network only"):  # whichever rule SQLite asks first
        rows.search("T", request_id="other")
    with forbidden("of its own request|in one network only"):
        rows.search("T", probe_id="none")


def test_no_probe_from_evidence_of_another_request(rows: Direct) -> None:
    rows.searched()
    rows.request("other")
    with forbidden("own request"):
        rows.probe("Q2", request="other")


@pytest.mark.parametrize("kind", ["sketch", "composite", "look-alike", "other-person", "generated", ""])
def test_no_probe_of_a_kind_that_is_never_searched(rows: Direct, kind: str) -> None:
    rows.section()
    rows.request()
    rows.evidence()
    with forbidden("CHECK"):
        rows.probe(probe_type=kind)


@pytest.mark.parametrize("length", [-1, 0, 1, 51])
def test_no_list_outside_the_bounds(rows: Direct, length: int) -> None:
    rows.searched()
    with forbidden("CHECK"):
        rows.search("T", list_length=length)


@pytest.mark.parametrize(
    "column",
    ["number", "case_number", "requester_name", "requester_id", "requester_command", "offence", "reason",
     "lawful_source"],
)  # fmt: skip
@pytest.mark.parametrize("value", ["", None])
def test_no_request_without_every_field(rows: Direct, column: str, value: str | None) -> None:
    rows.section()
    with forbidden("CHECK|NOT NULL"):
        rows.request(**dict[str, Any]({column: value}))


@pytest.mark.parametrize("column", ["acquired_how", "custodian"])
def test_no_evidence_without_its_provenance(rows: Direct, column: str) -> None:
    rows.section()
    rows.request()
    with forbidden("CHECK"):
        rows.evidence(**{column: ""})


def joint(rows: Direct) -> None:
    rows.section()
    rows.request()
    rows.evidence()
    rows.probe()
    rows.probe("Q2")
    rows.search()


def test_a_search_may_have_several_probes(rows: Direct) -> None:
    joint(rows)
    rows.joint(("Q", "Q2"))
    assert number(rows.db, "SELECT count(*) FROM search_probes") == 2


def test_every_probe_of_a_joint_search_is_usable_and_of_its_request(rows: Direct) -> None:
    joint(rows)
    rows.request("R2")
    rows.evidence("E2", "R2")
    rows.probe("foreign", "R2", "E2")
    rows.probe("small", eye_distance_px=11.9)
    for probe in ("foreign", "small"):
        search = rows.search(f"with {probe}")
        with forbidden("of its own request, and usable or overridden"):
            rows.joint(("Q", probe), search=search)


def test_an_overridden_probe_is_usable_together_too(rows: Direct) -> None:
    joint(rows)
    rows.probe("small", eye_distance_px=11.9)
    rows.override("s", "small")
    rows.search("S2")
    rows.joint(("Q", "small"), search="S2")


def test_a_joint_search_begins_with_its_own_probe(rows: Direct) -> None:
    joint(rows)
    with forbidden("the search's own"):
        rows.joint(("Q2", "Q"))


def test_probes_are_added_to_no_finished_search(rows: Direct) -> None:
    joint(rows)
    rows.examination("first", "a")
    with forbidden("written together with the record"):
        rows.joint(("Q", "Q2"))


def test_a_list_alone_needs_its_probe_in_the_search(rows: Direct) -> None:
    joint(rows)
    rows.joint(("Q",))
    with forbidden("FOREIGN KEY"):
        insert(
            rows.db,
            "probe_candidates",
            {"search_id": "S", "probe_id": "Q2", "rank": 1, "person_id": "p1", "photo_id": "f-p1", "distance": 0.4},
        )
