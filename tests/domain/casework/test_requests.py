"""What must be known before anybody may search."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.casework.requests import (
    PROBE_TYPE_WORDS,
    REASON_WORDS,
    REQUEST_LABELS,
    SEARCHABLE,
    ProbeType,
    ReasonCode,
    RequestForm,
    Suitability,
    check_probe_type,
    checked_form,
    suitability,
)
from app.errors import BadInput, Refused

WHOLE = RequestForm("2026-1", "C-1", "Ines Rowe", "7781", "Robbery", "Robbery", "crime", "Owner's camera")


def test_a_whole_form_is_taken_without_its_outer_white_space() -> None:
    assert checked_form(replace(WHOLE, number="  2026-1\n")) == WHOLE


@pytest.mark.parametrize("name", REQUEST_LABELS)
@pytest.mark.parametrize("empty", ["", "   ", "\t\n", "\u00a0"])
def test_every_field_is_mandatory(name: str, empty: str) -> None:
    with pytest.raises(BadInput) as caught:
        checked_form(replace(WHOLE, **{name: empty}))
    assert str(caught.value) == f"A request needs every field. Still empty: {REQUEST_LABELS[name]}."


def test_all_empty_fields_are_named_at_once() -> None:
    with pytest.raises(BadInput) as caught:
        checked_form(RequestForm("", "", "", "", "", "", "", ""))
    assert all(label in str(caught.value) for label in REQUEST_LABELS.values())


@pytest.mark.parametrize("name", REQUEST_LABELS)
def test_no_field_is_endless(name: str) -> None:
    with pytest.raises(BadInput, match="longer than"):
        checked_form(replace(WHOLE, **{name: "x" * 2_001}))


@pytest.mark.parametrize("reason", ["curiosity", "CRIME", "crime;", "Person who has committed"])
def test_only_the_six_reasons(reason: str) -> None:
    with pytest.raises(BadInput, match="not a reason code"):
        checked_form(replace(WHOLE, reason=reason))
    assert len(ReasonCode) == 6


@pytest.mark.parametrize("kind", ProbeType)
def test_probe_types_that_are_never_searched(kind: ProbeType) -> None:
    if kind in SEARCHABLE:
        assert check_probe_type(kind, attested=True) is kind
    else:
        with pytest.raises(Refused, match="never searched"):
            check_probe_type(kind, attested=True)
    with pytest.raises(Refused):
        check_probe_type(kind, attested=False)


def test_two_types_can_be_searched() -> None:
    assert {kind.value for kind in SEARCHABLE} == {"surveillance", "photograph"}


@pytest.mark.parametrize("kind", ["", "video", "SURVEILLANCE"])
def test_an_unknown_probe_type_is_bad_input(kind: str) -> None:
    with pytest.raises(BadInput, match="not a probe type"):
        check_probe_type(kind, attested=True)


@pytest.mark.parametrize(
    ("pixels", "expected"),
    [
        (0, Suitability.UNDER_FLOOR),
        (11.999, Suitability.UNDER_FLOOR),
        (12, Suitability.LIMITED),
        (23.999, Suitability.LIMITED),
        (24, Suitability.USABLE),
        (math.nan, Suitability.UNDER_FLOOR),
    ],
)
def test_the_floor_and_the_warning(pixels: float, expected: Suitability) -> None:
    assert suitability(pixels) is expected


@given(st.floats())
def test_nothing_is_usable_that_is_not_known_to_be_large_enough(pixels: float) -> None:
    assert (suitability(pixels) is Suitability.USABLE) == (pixels >= 24)


def test_everything_has_words() -> None:
    assert set(PROBE_TYPE_WORDS) == set(ProbeType)
    assert set(REASON_WORDS) == set(ReasonCode)
