"""What an examiner writes down of features: of the probe alone before any candidate, then of probe and candidate.

Pure rules. Nothing here counts or weighs: no number of similar features makes a finding, and an unexplained
dissimilarity excludes nobody by itself. The examiner concludes, and writes the grounds.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.casework.checklist import Checklist
from app.domain.casework.faces import Point
from app.domain.texts import WORDS_LIMIT, check_length
from app.errors import BadInput, Refused

POINTS_LIMIT = 400
SIDE_LIMIT_PX = 100_000
ON_PROBE = "probe"


class Visibility(StrEnum):
    """How well a component shows on the probe."""

    CLEAR = "clear"
    PARTLY = "partly"
    NOT_VISIBLE = "not-visible"


VISIBILITY_WORDS: dict[Visibility, str] = {
    Visibility.CLEAR: "Clear",
    Visibility.PARTLY: "Partly",
    Visibility.NOT_VISIBLE: "Not visible",
}


class Judgement(StrEnum):
    """How a component of the probe and of a candidate stand to each other."""

    SIMILAR = "similar"
    EXPLAINABLE = "dissimilar-explainable"
    UNEXPLAINED = "dissimilar-unexplained"
    NOT_COMPARABLE = "not-comparable"


JUDGEMENT_WORDS: dict[Judgement, str] = {
    Judgement.SIMILAR: "Similar",
    Judgement.EXPLAINABLE: "Dissimilar, but explainable",
    Judgement.UNEXPLAINED: "Dissimilar and unexplained",
    Judgement.NOT_COMPARABLE: "Not comparable",
}
WORDS_DUE = frozenset({Judgement.EXPLAINABLE, Judgement.UNEXPLAINED})


class Shape(StrEnum):
    """What is drawn on a picture."""

    ARROW = "arrow"
    OUTLINE = "outline"
    TEXT = "text"


SHAPE_WORDS: dict[Shape, str] = {Shape.ARROW: "Arrow", Shape.OUTLINE: "Outline", Shape.TEXT: "Text"}
_POINTS: dict[Shape, tuple[int, int]] = {Shape.ARROW: (2, 2), Shape.OUTLINE: (3, POINTS_LIMIT), Shape.TEXT: (1, 1)}


@dataclass(frozen=True)
class Observation:
    """One component of the probe, looked at alone."""

    component: str
    visibility: Visibility
    words: str = ""


@dataclass(frozen=True)
class Analysis:
    """An examiner's analysis of the probe: one observation for each component of the checklist, in its order.

    Attributes:
        late: written down when candidates had been seen already. Only examinations begun under an earlier version of
            the program can have that.
    """

    checklist: Checklist
    observations: tuple[Observation, ...]
    recorded_at: str
    late: bool = False


@dataclass(frozen=True)
class FeatureJudgement:
    """One component of the probe beside the same of a candidate."""

    component: str
    seen_in_probe: bool
    seen_in_candidate: bool
    judgement: Judgement
    words: str = ""


@dataclass(frozen=True)
class Annotation:
    """Something drawn on a picture, in words on record.

    Attributes:
        picture: `probe` (`ON_PROBE`), or the id of a photo of the candidate.
        points: pixels of that picture as the service handed it out. An arrow has two, tail and head; an outline at
            least three, closed; a text one.
        words: what is meant; a text cannot be without.
        component: key of the checklist, None for none.
        candidate_id: None on the probe: stands beside every candidate.
    """

    id: str
    picture: str
    shape: Shape
    points: tuple[Point, ...]
    words: str
    component: str | None
    candidate_id: str | None


@dataclass(frozen=True)
class JudgedCandidate:
    """The judgements that count of one candidate."""

    candidate_id: str
    judgements: tuple[FeatureJudgement, ...]


@dataclass(frozen=True)
class SeatFeatures:
    """All that one examiner wrote down of features, for the supervisor, the auditor and the report.

    Attributes:
        analysis: None of an examination that was begun under an earlier version of the program. Its checklist names
            the components: `analysis.checklist.component(key).name`.
        judged: candidates with judgements.
        annotations: in the order they were made, without those that were withdrawn.
    """

    analysis: Analysis | None = None
    judged: tuple[JudgedCandidate, ...] = ()
    annotations: tuple[Annotation, ...] = ()

    def judgements_of(self, candidate_id: str | None) -> tuple[FeatureJudgement, ...]:
        """Return the judgements of a candidate, in the order of the checklist; empty without any."""
        return next((item.judgements for item in self.judged if item.candidate_id == candidate_id), ())

    def annotations_for(self, candidate_id: str | None) -> tuple[Annotation, ...]:
        """Return what was drawn for a candidate, and what was drawn on the probe for all of them."""
        return tuple(item for item in self.annotations if item.candidate_id in {None, candidate_id})

    def name_of(self, component: str | None) -> str:
        """Return a component's name; empty for none, the key itself where there is no analysis to name it."""
        if component is None or self.analysis is None or component not in self.analysis.checklist.keys:
            return component or ""
        return self.analysis.checklist.component(component).name


def checked_observations(checklist: Checklist, observations: Iterable[Observation]) -> tuple[Observation, ...]:
    """Return an analysis in the order of its checklist, words trimmed.

    Words are never due: that an ear shows clearly can be all there is to say of it before a candidate.

    Raises:
        BadInput: a component is missing, twice or not on the checklist, or has too many words.
    """
    given = list(observations)
    _check_components(checklist, [item.component for item in given])
    by_key = {item.component: item for item in given}
    missing = [component for component in checklist.components if component.key not in by_key]
    if missing:
        noun = "component is" if len(missing) == 1 else "components are"
        raise BadInput(
            f"{len(missing)} {noun} not looked at yet, the first is '{missing[0].name}'. "
            "Say of each how well it shows on the probe, also where it does not show at all."
        )
    return tuple(replace(by_key[key], words=_checked_words(by_key[key].words)) for key in checklist.keys)


def checked_judgements(checklist: Checklist, judgements: Iterable[FeatureJudgement]) -> tuple[FeatureJudgement, ...]:
    """Return judgements in the order of the checklist, words trimmed. They need not be complete before the lock.

    Raises:
        BadInput: no judgement at all, a component twice or not on the checklist, a dissimilarity without words, or a
            judgement of something that was not seen on both sides.
    """
    given = list(judgements)
    if not given:
        raise BadInput("Judge at least one feature, then keep the judgements.")
    _check_components(checklist, [item.component for item in given])
    checked = {item.component: _checked_judgement(checklist, item) for item in given}
    return tuple(checked[key] for key in checklist.keys if key in checked)


def _checked_judgement(checklist: Checklist, item: FeatureJudgement) -> FeatureJudgement:
    name, words = checklist.component(item.component).name, _checked_words(item.words)
    if item.judgement in WORDS_DUE and not words:
        raise BadInput(
            f"{name}: '{JUDGEMENT_WORDS[item.judgement]}' needs words. Write down what differs"
            + (", and what explains it." if item.judgement is Judgement.EXPLAINABLE else ".")
        )
    if item.judgement is not Judgement.NOT_COMPARABLE and not (item.seen_in_probe and item.seen_in_candidate):
        raise BadInput(
            f"{name}: what is not seen in both pictures is not comparable. Tick both, or choose "
            f"'{JUDGEMENT_WORDS[Judgement.NOT_COMPARABLE]}'."
        )
    return replace(item, words=words)


def due_components(analysis: Analysis | None) -> tuple[str, ...]:
    """Return what has to be judged of a candidate called possible: all that showed clearly or partly on the probe.

    None of an examination without an analysis: it was begun under an earlier version of the program.
    """
    if analysis is None:
        return ()
    return tuple(item.component for item in analysis.observations if item.visibility is not Visibility.NOT_VISIBLE)


def check_judged(analysis: Analysis | None, judgements: Sequence[FeatureJudgement]) -> None:
    """Raise `Refused` unless every component that showed on the probe is judged of the candidate called possible.

    An unexplained dissimilarity stops nothing here. It stands on record, and a possible match needs written grounds in
    any case.
    """
    judged = {item.component for item in judgements}
    missing = [key for key in due_components(analysis) if key not in judged]
    if missing and analysis is not None:
        noun = "feature that you saw on the probe is" if len(missing) == 1 else "features that you saw on the probe are"
        raise Refused(
            f"{len(missing)} {noun} not judged for the candidate you call possible, the first is "
            f"'{analysis.checklist.component(missing[0]).name}'. Compare each of them, then lock."
        )


def checked_annotation(annotation: Annotation, checklist: Checklist) -> Annotation:
    """Return the annotation with trimmed words.

    Raises:
        BadInput: too few or too many points, a point outside of every picture, a text without words, a component that
            is not on the checklist, or a photo of no candidate.
    """
    words = _checked_words(annotation.words)
    fewest, most = _POINTS[annotation.shape]
    if not fewest <= len(annotation.points) <= most:
        raise BadInput(
            f"{SHAPE_WORDS[annotation.shape]}: {len(annotation.points)} points were drawn, and it takes "
            + (f"{fewest}." if fewest == most else f"{fewest} to {most}.")
            + " Draw it again."
        )
    for point in annotation.points:
        if not all(math.isfinite(value) and 0 <= value <= SIDE_LIMIT_PX for value in (point.x, point.y)):
            raise BadInput("The drawing leaves the picture. Draw it again, within the picture.")
    if annotation.shape is Shape.TEXT and not words:
        raise BadInput("A text on the picture needs words. Write them, or leave the text away.")
    if annotation.component is not None:
        checklist.component(annotation.component)
    if annotation.picture != ON_PROBE and annotation.candidate_id is None:
        raise BadInput("A drawing on a photo belongs to the candidate of the photo. Open the candidate, then draw.")
    return replace(annotation, words=words)


def _check_components(checklist: Checklist, keys: Sequence[str]) -> None:
    for key, times in Counter(keys).items():
        component = checklist.component(key)
        if times > 1:
            raise BadInput(f"'{component.name}' is there {times} times. Say one thing of each component.")


def _checked_words(words: str) -> str:
    trimmed = words.strip()
    check_length("What you wrote", trimmed, WORDS_LIMIT)
    return trimmed
