"""A slower engine or a damaged index is said and put on record, once, and nothing is when all is well."""

from __future__ import annotations

import json

import pytest

from app.domain.log.audit import LogEntry
from app.domain.staff.roles import Act
from app.services.tools import new_index_remarks, start_tools
from tests.services.observing import log_of
from tests.support.section import Section

SLOWER = "The converted network could not be used, so dlib's own engine describes faces, four times as slowly."


def noted(section: Section) -> list[LogEntry]:
    return [entry for entry in log_of(section.house) if entry.new.event == Act.NOTE_REMARKS.value]


def test_a_fallback_is_returned_and_in_the_log_with_its_engine(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = section.at("okafor")
    monkeypatch.setattr(desk.house.analyst, "remarks", (SLOWER,))
    assert start_tools(desk) == (SLOWER,)
    (entry,) = noted(section)
    details = json.loads(entry.body)["details"]
    assert details == {"part": "analysis", "remarks": 1, "engines": "fake-detector by test · fake-encoder by test"}


def test_all_well_leaves_no_entry(section: Section) -> None:
    desk = section.at("okafor")
    assert start_tools(desk) == () and new_index_remarks(desk, ()) == ()
    assert noted(section) == []


def test_what_the_index_says_is_noted_once(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = section.at("okafor")
    monkeypatch.setattr(desk.house, "index_remarks", lambda: ("A damaged part was made again.",))
    new = new_index_remarks(desk, ())
    assert new == ("A damaged part was made again.",)
    assert new_index_remarks(desk, new) == ()
    (entry,) = noted(section)
    assert json.loads(entry.body)["details"]["part"] == "index"
