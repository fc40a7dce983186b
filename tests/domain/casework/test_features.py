"""What may be written down of features, and what a lock wants of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.casework.checklist import Checklist, numbered
from app.domain.casework.faces import Point
from app.domain.casework.feature_records import analysis_text, annotation_text, judgements_text, text_digest
from app.domain.casework.features import (
    JUDGEMENT_WORDS,
    ON_PROBE,
    SHAPE_WORDS,
    VISIBILITY_WORDS,
    Analysis,
    Annotation,
    FeatureJudgement,
    JudgedCandidate,
    Judgement,
    Observation,
    SeatFeatures,
    Shape,
    Visibility,
    check_judged,
    checked_annotation,
    checked_judgements,
    checked_observations,
    due_components,
)
from app.domain.texts import WORDS_LIMIT
from app.errors import BadInput, Refused

LIST = Checklist(
    "Four", "1", "ab" * 32,
    numbered([(key, key.title(), "Look.", ("shape",)) for key in ("ears", "nose", "scars", "neck")]),
)  # fmt: skip
SEEN = (
    Observation("ears", Visibility.CLEAR, "left lobe"),
    Observation("nose", Visibility.PARTLY),
    Observation("scars", Visibility.NOT_VISIBLE),
    Observation("neck", Visibility.NOT_VISIBLE),
)
ANALYSIS = Analysis(LIST, SEEN, "2026-11-22T09:30:00.000000Z")


def similar(component: str) -> FeatureJudgement:
    return FeatureJudgement(component, True, True, Judgement.SIMILAR)


def test_every_choice_has_words() -> None:
    for words, kind in ((VISIBILITY_WORDS, Visibility), (JUDGEMENT_WORDS, Judgement), (SHAPE_WORDS, Shape)):
        assert set(words) == set(kind)


def test_an_analysis_comes_in_the_order_of_the_list_with_trimmed_words() -> None:
    given = [replace(item, words=f" {item.words}\n") for item in reversed(SEEN)]
    assert checked_observations(LIST, given) == SEEN


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ((), "4 components are not looked at yet, the first is 'Ears'"),
        (SEEN[:3], "1 component is not looked at yet, the first is 'Neck'"),
        ((*SEEN, SEEN[0]), "'Ears' is there 2 times"),
        ((*SEEN, Observation("chin", Visibility.CLEAR)), "'chin' is not on the checklist 'Four'"),
        ((replace(SEEN[0], words="x" * (WORDS_LIMIT + 1)), *SEEN[1:]), f"longer than {WORDS_LIMIT:,}"),
    ],
)
def test_an_analysis_says_one_thing_of_each_component(given: tuple[Observation, ...], match: str) -> None:
    with pytest.raises(BadInput, match=match):
        checked_observations(LIST, given)


def test_judgements_need_not_be_complete_and_come_in_order() -> None:
    given = [similar("neck"), FeatureJudgement("ears", True, True, Judgement.UNEXPLAINED, " lobe free ")]
    assert [(item.component, item.words) for item in checked_judgements(LIST, given)] == [
        ("ears", "lobe free"),
        ("neck", ""),
    ]


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ([], "at least one"),
        ([similar("ears"), similar("ears")], "2 times"),
        ([similar("chin")], "not on the checklist"),
        ([FeatureJudgement("nose", True, True, Judgement.UNEXPLAINED, "  ")], "Nose: .* needs words"),
        ([FeatureJudgement("nose", True, True, Judgement.EXPLAINABLE)], "and what explains it"),
        ([FeatureJudgement("nose", False, True, Judgement.SIMILAR)], "not seen in both"),
        ([FeatureJudgement("nose", True, False, Judgement.UNEXPLAINED, "words")], "not seen in both"),
        ([FeatureJudgement("nose", False, False, Judgement.EXPLAINABLE, "words")], "not seen in both"),
        ([FeatureJudgement("nose", True, False, Judgement.NOT_COMPARABLE, "x" * (WORDS_LIMIT + 1))], "longer than"),
    ],
)
def test_a_judgement_does_not_contradict_itself(given: list[FeatureJudgement], match: str) -> None:
    with pytest.raises(BadInput, match=match):
        checked_judgements(LIST, given)


@pytest.mark.parametrize(("probe", "candidate"), [(True, True), (True, False), (False, True), (False, False)])
def test_anything_can_be_not_comparable(probe: bool, candidate: bool) -> None:
    item = FeatureJudgement("nose", probe, candidate, Judgement.NOT_COMPARABLE)
    assert checked_judgements(LIST, [item]) == (item,)


def test_what_showed_on_the_probe_is_due_and_nothing_else() -> None:
    assert due_components(ANALYSIS) == ("ears", "nose")
    assert due_components(None) == ()
    check_judged(ANALYSIS, [similar("nose"), similar("ears")])
    check_judged(None, [])
    with pytest.raises(Refused, match=r"1 feature that you saw on the probe is .* the first is 'Nose'"):
        check_judged(ANALYSIS, [similar("ears"), similar("neck")])
    with pytest.raises(Refused, match="2 features that you saw on the probe are"):
        check_judged(ANALYSIS, [])


def test_an_unexplained_dissimilarity_decides_nothing() -> None:
    check_judged(ANALYSIS, [replace(similar(key), judgement=Judgement.UNEXPLAINED) for key in ("ears", "nose")])


def drawing(
    shape: Shape, points: int = 3, *, words: str = "", picture: str = ON_PROBE, candidate: str | None = None,
    component: str | None = "ears", x: float = 2.0,
) -> Annotation:  # fmt: skip
    return Annotation("n", picture, shape, (Point(x, 1.0),) * points, words, component, candidate)


@pytest.mark.parametrize(
    "drawn",
    [
        drawing(Shape.ARROW, 2),
        drawing(Shape.OUTLINE, 3, component=None),
        drawing(Shape.OUTLINE, 400),
        drawing(Shape.TEXT, 1, words="mole", picture="photo", candidate="c"),
        drawing(Shape.ARROW, 2, candidate="c", x=0),
    ],
)
def test_drawings_that_are_some(drawn: Annotation) -> None:
    assert checked_annotation(drawn, LIST) == drawn


@pytest.mark.parametrize(
    ("drawn", "match"),
    [
        (drawing(Shape.ARROW, 1), "1 points were drawn, and it takes 2"),
        (drawing(Shape.ARROW, 3), "takes 2"),
        (drawing(Shape.OUTLINE, 2), "takes 3 to 400"),
        (drawing(Shape.OUTLINE, 401), "takes 3 to 400"),
        (drawing(Shape.TEXT, 0, words="mole"), "takes 1"),
        (drawing(Shape.TEXT, 1, words=" "), "needs words"),
        (drawing(Shape.ARROW, 2, component="chin"), "not on the checklist"),
        (drawing(Shape.ARROW, 2, picture="photo"), "belongs to the candidate"),
        (drawing(Shape.ARROW, 2, x=-0.5), "leaves the picture"),
        (drawing(Shape.ARROW, 2, x=float("nan")), "leaves the picture"),
        (drawing(Shape.ARROW, 2, x=float("inf")), "leaves the picture"),
    ],
)
def test_drawings_that_are_none(drawn: Annotation, match: str) -> None:
    with pytest.raises(BadInput, match=match):
        checked_annotation(drawn, LIST)


def test_what_a_seat_wrote_is_found_by_candidate() -> None:
    mine, general = drawing(Shape.ARROW, 2, candidate="c"), drawing(Shape.ARROW, 2)
    other = drawing(Shape.ARROW, 2, candidate="d")
    seat = SeatFeatures(ANALYSIS, (JudgedCandidate("c", (similar("ears"),)),), (mine, other, general))
    assert seat.judgements_of("c") == (similar("ears"),)
    assert seat.judgements_of("d") == seat.judgements_of(None) == ()
    assert seat.annotations_for("c") == (mine, general)
    assert (seat.name_of("ears"), seat.name_of("gone"), seat.name_of(None)) == ("Ears", "gone", "")
    assert SeatFeatures().name_of("ears") == "ears"


def test_a_changed_word_changes_the_digest() -> None:
    texts = {
        analysis_text("x", ANALYSIS),
        analysis_text("x", replace(ANALYSIS, late=True)),
        analysis_text("x", replace(ANALYSIS, observations=SEEN[:3])),
        judgements_text("x", "c", [similar("ears")]),
        judgements_text("x", "d", [similar("ears")]),
        judgements_text("x", "c", [replace(similar("ears"), words="w")]),
        annotation_text("x", drawing(Shape.ARROW, 2)),
        annotation_text("x", drawing(Shape.ARROW, 2, x=2.5)),
    }
    assert len({text_digest(text) for text in texts}) == len(texts) == 8
    assert annotation_text("x", drawing(Shape.ARROW, 2, x=2)) in texts  # whole numbers and others read alike
