"""What the case report says of features, as plain words and rows; `case_pdf` lays it out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.domain.casework.features import (
    JUDGEMENT_WORDS,
    SHAPE_WORDS,
    VISIBILITY_WORDS,
    Analysis,
    FeatureJudgement,
    SeatFeatures,
    Visibility,
)
from app.reports.case_report import Seating
from app.reports.case_words import Rows, moment
from app.reports.sheet import Mono


def analysis_rows(analysis: Analysis) -> Rows:
    """Return when the probe was analysed, by which checklist, and how much of it showed."""
    checklist = analysis.checklist
    shown = Counter(item.visibility for item in analysis.observations)
    counts = ", ".join(f"{shown[kind]} {words.lower()}" for kind, words in VISIBILITY_WORDS.items())
    when = "after candidates had been seen" if analysis.late else "before any candidate was shown"
    return [
        ("Recorded", f"{moment(analysis.recorded_at)}, {when}"),
        ("Checklist", f"{checklist.name}, version {checklist.version}"),
        ("SHA-256 of the checklist", Mono(checklist.sha256)),
        ("Components", counts),
    ]


def observation_rows(analysis: Analysis) -> list[tuple[str, str, str]]:
    """Return the observations: component, how well it shows, words."""
    return [
        (analysis.checklist.component(item.component).name, VISIBILITY_WORDS[item.visibility], item.words)
        for item in analysis.observations
    ]


def judgement_rows(features: SeatFeatures, candidate_id: str) -> list[tuple[str, str, str, str, str]]:
    """Return the judgements of a candidate: component, seen on the probe, seen on the photo, judged, words.

    What shows on the probe only since a candidate lay beside it is told apart from what the analysis had seen.
    """
    return [
        (
            features.name_of(item.component), _probe_words(features, item), _yes(item.seen_in_candidate),
            JUDGEMENT_WORDS[item.judgement], item.words,
        )
        for item in features.judgements_of(candidate_id)
    ]  # fmt: skip


def also_judged_words(numbers: Sequence[int]) -> str:
    """Return the sentence that names other candidates whose features were judged."""
    named = ", ".join(map(str, numbers))
    noun = "candidate" if len(numbers) == 1 else "candidates"
    return f"Features were judged of {noun} {named} as well; these judgements stand in the record."


def drawn_rows(seating: Seating) -> list[tuple[str, str, str, str, str]]:
    """Return the annotations: number, on what, shape, component, words."""
    return [
        (
            str(number), drawn.on, SHAPE_WORDS[drawn.annotation.shape],
            seating.features.name_of(drawn.annotation.component) or "None", drawn.annotation.words,
        )
        for number, drawn in enumerate(seating.drawn, 1)
    ]  # fmt: skip


def _probe_words(features: SeatFeatures, item: FeatureJudgement) -> str:
    observed = features.analysis.observations if features.analysis else ()
    unseen = any(o.component == item.component and o.visibility is Visibility.NOT_VISIBLE for o in observed)
    return "Yes, though not in the analysis" if unseen and item.seen_in_probe else _yes(item.seen_in_probe)


def _yes(seen: bool) -> str:
    return "Yes" if seen else "No"
