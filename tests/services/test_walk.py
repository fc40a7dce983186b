"""Anybody tries anything in any order, and the promises hold after every step.

Hypothesis draws who acts, what they try, and on which of the objects that exist. The database is real, and so is every
service. The promises are checked past them, by reading the tables and the log.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from app.domain.casework.review import Verdict
from app.domain.staff.roles import Act
from tests.services.observing import faults
from tests.services.office import Office
from tests.services.walk import Walk
from tests.support.section import copy_of


@pytest.fixture
def office(enrolled_template: Path, tmp_path: Path) -> Any:
    section = copy_of(enrolled_template, tmp_path)
    made = Office(section)
    made.open()
    with section.house.workspace.database.unguarded() as made.raw:
        yield made
    section.close()


def machine(office: Office) -> type[Walk]:
    return type("WalkHere", (Walk,), {"office": office})


@pytest.mark.parametrize("verdict", Verdict)
def test_the_straight_way_through_the_walk(office: Office, verdict: Verdict) -> None:
    """So that the checks of the walk are known to let the right thing pass."""
    walk = machine(office)()
    walk.begin(eyes=60)
    for _ in range(6):
        walk.go_on(steps=1, which=0, verdict=verdict)
        for who in ("moreau", "both", "soto") if walk.searches else ():
            walk.unmask(who=who, place=0)
            walk.view_review(who=who, place=0)
            walk.read_report(who=who, place=0)
        walk.check_promises()
    assert office.reached[Act.DECIDE.value] == 1
    assert office.rows("SELECT count(*) FROM leads") == [(1 if verdict is Verdict.APPROVE else 0,)]
    walk.teardown()


def test_anybody_tries_anything_in_any_order(office: Office) -> None:
    run_state_machine_as_test(
        machine(office),
        settings=settings(
            max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck),
            phases=(Phase.generate,),
        ),
    )  # fmt: skip
    assert faults(office.section.house) == []
    assert office.reached[Act.LOCK_EXAMINATION.value] and office.reached[f"{Act.SEARCH.value} refused"]
