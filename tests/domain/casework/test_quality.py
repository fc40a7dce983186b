"""Quality components: every one is there, none is guessed, limits follow the marks, and words fit the face."""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.config import resource
from app.domain.casework.faces import FaceMeasures
from app.domain.casework.probe_quality import components_of, relative_sharpness
from app.domain.casework.quality import MARKS, REFERENCE_WORDS, Absence, QualityComponent, Sentence, assess, limits_of
from app.domain.casework.quality_sentences import explanation_of, name_of, sentence_words, value_words
from app.domain.casework.quality_words import FORMULA_WORDS, NAME_WORDS, SENTENCE_WORDS, SOURCE_WORDS, UNIT_WORDS

C = QualityComponent
FORBIDDEN = re.compile(r"percent|%|\bscore|confidence|\bmatch|\bhit\b|suspect", re.IGNORECASE)


@pytest.mark.parametrize(
    ("component", "value", "sentence"),
    [
        (C.INTER_EYE_DISTANCE, 24.0, Sentence.WITHIN),
        (C.INTER_EYE_DISTANCE, 23.9, Sentence.LOW),
        (C.INTER_EYE_DISTANCE, 12.0, Sentence.LOW),
        (C.INTER_EYE_DISTANCE, 11.9, Sentence.FLOOR),
        (C.SHARPNESS, 1.9, Sentence.LOW),
        (C.SHARPNESS, 2.0, Sentence.WITHIN),
        (C.COMPRESSION, 2.1, Sentence.HIGH),
        (C.YAW, -0.21, Sentence.LOW),
        (C.YAW, 0.21, Sentence.HIGH),
        (C.YAW, 0.2, Sentence.WITHIN),
        (C.UNDER_EXPOSURE, 1.0, Sentence.WITHIN),
        (C.LUMINANCE_MEAN, 0.01, Sentence.WITHIN),
    ],
)
def test_a_value_is_held_against_its_mark(component: C, value: float, sentence: Sentence) -> None:
    each = assess(component, value)
    assert (each.value, each.sentence, each.limits) == (value, sentence, sentence is not Sentence.WITHIN)
    assert (each.unit, each.reference) == (MARKS[component].unit, REFERENCE_WORDS[component])


@pytest.mark.parametrize("why", Absence)
def test_without_a_value_it_reads_not_assessed_and_says_why(why: Absence) -> None:
    each = assess(C.NATURAL_COLOUR, why)
    assert (each.value, value_words(each)) == (None, "not assessed")
    assert each.limits == (why is Absence.NO_COLOUR)
    assert sentence_words(each).endswith(".")


def test_what_five_points_do_not_show_has_no_mark_and_says_so() -> None:
    without = set(C) - set(MARKS)
    assert without == {
        C.BACKGROUND_UNIFORMITY, C.SINGLE_FACE, C.EYES_OPEN, C.MOUTH_CLOSED, C.EYES_VISIBLE, C.MOUTH_OCCLUSION,
        C.FACE_OCCLUSION, C.PITCH, C.NEUTRAL_EXPRESSION, C.NO_HEAD_COVERING,
    }  # fmt: skip
    for component in without:
        assert sentence_words(assess(component, None)) == FORMULA_WORDS[component]


@given(st.sampled_from(sorted(MARKS)), st.floats(-400, 400), st.floats(0, 100))
def test_going_further_beyond_a_mark_never_ends_a_limit(component: C, value: float, further: float) -> None:
    each = assess(component, value)
    if each.limits:
        down = each.sentence in (Sentence.LOW, Sentence.FLOOR)
        assert assess(component, value - further if down else value + further).limits


@given(st.sampled_from(sorted(MARKS)), st.floats(-400, 400))
def test_every_outcome_has_a_whole_sentence_in_the_words_of_the_field(component: C, value: float) -> None:
    words = sentence_words(assess(component, value))
    assert words[0].isupper()
    assert words.endswith(".")
    assert "{" not in words
    assert not FORBIDDEN.search(words)


def test_every_text_is_in_the_words_of_the_field() -> None:
    for component in C:
        assert not FORBIDDEN.search(name_of(component) + explanation_of(component))
    assert set(NAME_WORDS) == set(FORMULA_WORDS) == set(SOURCE_WORDS) == set(C)
    assert set(UNIT_WORDS) == {mark.unit for mark in MARKS.values()} - {"", "°"}


def test_the_words_of_a_reference_are_its_figures() -> None:
    for component, mark in MARKS.items():
        figures = [format(each, "g") for each in (mark.low, mark.high) if each is not None]
        words = {0: "none", 1: "{} or more" if mark.high is None else "{} or less", 2: "{} to {}"}[len(figures)]
        assert REFERENCE_WORDS[component] == words.format(*figures)
    assert set(REFERENCE_WORDS) == set(MARKS)


def test_words_fit_the_face() -> None:
    assert sentence_words(assess(C.INTER_EYE_DISTANCE, 18.04)) == (
        "The eyes are 18.0 pixels apart; under 24 small features cannot be judged."
    )
    assert "0.25 eye distances to the left" in sentence_words(assess(C.YAW, -0.25))
    assert "3.5 degrees clockwise" in sentence_words(assess(C.ROLL, 3.5))
    assert "3.5 degrees anticlockwise" in sentence_words(assess(C.ROLL, -3.5))
    assert value_words(assess(C.ROLL, -0.01)) == "+0.0°"
    assert value_words(assess(C.COMPRESSION, 1.26)) == "1.3 times"


def test_texts_can_be_translated_whole() -> None:
    asked: list[str] = []

    def translate(text: str) -> str:
        asked.append(text)
        return text.upper()

    assert sentence_words(assess(C.SHARPNESS, 3.0), translate).startswith("SHARPNESS IS 3.0;")
    assert SENTENCE_WORDS[C.SHARPNESS, Sentence.WITHIN] in asked


def test_limits_are_told_in_one_order() -> None:
    found = [assess(C.OVER_EXPOSURE, 0.5), assess(C.SHARPNESS, 1.0), assess(C.ROLL, 2.0), assess(C.YAW, 0.3)]
    assert [each.component for each in limits_of(found)] == [C.SHARPNESS, C.YAW, C.OVER_EXPOSURE]


def test_old_measures_still_give_every_component() -> None:
    found = components_of(FaceMeasures(18.0, sharpness=50.0, luminance_deviation=50.0, roll_deg=-2.0))
    assert [each.component for each in found] == list(C)
    told = {each.component: each for each in found}
    assert (told[C.INTER_EYE_DISTANCE].value, told[C.SHARPNESS].value, told[C.ROLL].value) == (18.0, 2.0, -2.0)
    assert told[C.YAW].sentence == told[C.COMPRESSION].sentence == Absence.NOT_THEN
    assert told[C.EYES_OPEN].sentence == Absence.NO_METHOD
    new = FaceMeasures(18.0, components=(assess(C.SHARPNESS, 1.0),))
    assert components_of(new) == new.components


def test_an_eye_distance_that_is_no_number_is_never_called_usable() -> None:
    assert assess(C.INTER_EYE_DISTANCE, math.nan).limits


def test_the_guide_tells_every_component_as_the_program_does() -> None:
    page = resource("guide/quality.md").read_text(encoding="utf-8")
    for component in C:
        line = next(line for line in page.splitlines() if line.startswith(f"* **{name_of(component)}**"))
        assert FORMULA_WORDS[component] in line
        if component in MARKS:
            mark = MARKS[component]
            unit = f" ({mark.unit})" if mark.unit else ""
            assert f"reference: {REFERENCE_WORDS[component]}{unit}. " in line
            assert line.endswith(f"*{SOURCE_WORDS[component]}.*")
    assert not FORBIDDEN.search(page)


def test_sharpness_is_measured_against_the_contrast_of_the_face() -> None:
    assert relative_sharpness(FaceMeasures(30.0, 90.0, luminance_deviation=60.0)) == pytest.approx(2.5)
    assert relative_sharpness(FaceMeasures(30.0, 0.0, luminance_deviation=0.0)) == 0
    assert relative_sharpness(FaceMeasures(30.0, 90.0)) is None
    assert relative_sharpness(FaceMeasures(30.0, luminance_deviation=3.0)) is None
