"""Edited versions in the tables: of their own frame, with a hash for each step."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.storage.rows import number
from tests.storage.direct import Direct
from tests.storage.refusals import forbidden


def opened(rows: Direct) -> None:
    rows.section()
    for request, evidence in (("R", "E"), ("R2", "E2")):
        rows.request(request)
        rows.evidence(evidence, request)


def test_a_derivative_and_a_probe_from_it(rows: Direct) -> None:
    opened(rows)
    rows.derivative()
    rows.probe()
    rows.edited()
    assert number(rows.db, "SELECT count(*) FROM probe_derivatives") == 1


def test_a_derivative_comes_from_its_own_request(rows: Direct) -> None:
    opened(rows)
    with forbidden("evidence of its own request"):
        rows.derivative(evidence_id="E2")
    rows.derivative(request_id="R2", evidence_id="E2")


@pytest.mark.parametrize("on", [[], [True, True], [False]])
def test_each_step_that_was_on_has_its_hash(rows: Direct, on: list[bool]) -> None:
    opened(rows)
    steps = [{"enabled": each, "operation": "median", "parameters": {"radius": 1}} for each in on]
    with forbidden("one hash for each step|CHECK"):
        rows.derivative(recipe=json.dumps({"recipe": 1, "steps": steps}))


@pytest.mark.parametrize(
    "changed",
    [
        {"sha256": "ab" * 32},
        {"frame_index": 1},
        {"frame_sha256": "cd" * 32},
        {"frames": "[]"},
        {"step_hashes": "[]"},
        {"content": ""},
        {"made_with": ""},
    ],
    ids=str,
)
def test_a_derivative_says_the_same_in_all_its_columns(rows: Direct, changed: dict[str, Any]) -> None:
    opened(rows)
    with forbidden("CHECK|one hash"):
        rows.derivative(**changed)


@pytest.mark.parametrize(
    "other", [{"frame_index": 5}, {"frame_sha256": "99" * 32}, {"evidence": "E3"}, {"evidence": "E2", "request": "R2"}]
)
def test_an_edited_probe_is_of_the_frame_that_was_edited(rows: Direct, other: dict[str, Any]) -> None:
    opened(rows)
    rows.evidence("E3", sha256="98" * 32)
    rows.derivative()
    rows.probe(**other)
    with forbidden("the frame that its derivative was made from"):
        rows.edited()


def test_a_probe_is_not_called_edited_later(rows: Direct) -> None:
    opened(rows)
    rows.probe()
    rows.derivative()
    with forbidden("written together"):
        rows.edited()
