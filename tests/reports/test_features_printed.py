"""What examiners wrote down of features stands on the report, of both, and nobody is named by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.reports.case_report import CaseReport, Seating
from tests.reports import sample
from tests.reports.test_case_pdf import words


def bare(seating: Seating) -> Seating:
    return Seating(seating.examination, seating.examiner, seating.answers)


def test_analysis_judgements_and_drawings_of_both_examiners_are_printed() -> None:
    text = words(sample.lead_report())
    for title in ("First examination", "Second examination, blind to the first"):
        for part in ("analysis of the probe", "features of the candidate called possible", "drawn on the pictures"):
            assert f"{title}: {part}" in text
    for expected in (
        "Three components, version 2.1", sample.CHECKLIST_SHA, "1 clear, 1 partly, 1 not visible",
        "2026-11-20 10:02:00.00 UTC, before any candidate was shown", "Ears Clear Left ear, lobe attached.",
        "Nose Partly", "Scars Not visible", "Same outer rim.", "Broader on the probe <b>&amp;</b>.",
        "Dissimilar and unexplained", "Yes, though not in the analysis", "Not comparable", "notch of the rim",
        "Probe, for every candidate", "Photo of 2018-04-02, candidate 3", "no such notch",
        "Features were judged of candidates 3, 12 as well",
    ):  # fmt: skip
        assert text.count(expected) == 2, expected


@pytest.mark.parametrize("make", [sample.no_match_report, sample.refused_report])
def test_judgements_are_printed_of_the_candidate_called_possible_only(make: object) -> None:
    assert callable(make)
    report: CaseReport = make()
    called = sum(seating.examination.candidate_id is not None for seating in (report.first, report.second))
    assert words(report).count("features of the candidate called possible") == called
    assert words(report).count("Same outer rim.") == called
    assert words(report).count("Left ear, lobe attached.") == 2


def test_an_examination_of_an_earlier_version_is_told() -> None:
    report = sample.lead_report()
    text = words(replace(report, first=bare(report.first)))
    assert text.count("No analysis is recorded: the examination was begun under an earlier version") == 1
    assert text.count("No judgement of single features is recorded.") == 1
    assert text.count("drawn on the pictures") == 1


def test_a_late_analysis_is_told() -> None:
    report = sample.lead_report()
    analysis = report.first.features.analysis
    assert analysis is not None
    late = replace(report.first, features=replace(report.first.features, analysis=replace(analysis, late=True)))
    assert "after candidates had been seen" in words(replace(report, first=late))
    assert "after candidates had been seen" not in words(report)
